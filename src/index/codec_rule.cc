// Rules. What stands in the rule's provision is written as a place in it; what stands elsewhere (an
// inherited sanction, the fault of another article) with its words.
#include <algorithm>
#include <array>
#include <cstring>

#include "index/codec.h"

namespace wenze::index {
namespace {

using extract::Passage;
using extract::Rule;

// Words that come in many rules; written as their number + 1. Only ever append.
constexpr std::array<std::string_view, 48> kKnown = {"sanction",
                                                     "condition",
                                                     "authority",
                                                     "object",
                                                     "step",
                                                     "fault_code",
                                                     "fault_code_by_form",
                                                     "circumstance",
                                                     "subject_not_named",
                                                     "regime_ambiguous",
                                                     "regime_ambiguous subject_not_named",
                                                     "fault_code_by_form subject_not_named",
                                                     "civil_service",
                                                     "party",
                                                     "public_institution",
                                                     "state_enterprise",
                                                     "administrative_penalty",
                                                     "administrative_act",
                                                     "criminal",
                                                     "generic",
                                                     "organisational",
                                                     "education",
                                                     "performance",
                                                     "economic",
                                                     "organ",
                                                     "hk",
                                                     "tw_discipline",
                                                     "tw_evaluation",
                                                     "mo",
                                                     "CNY",
                                                     "HKD",
                                                     "MOP",
                                                     "TWD",
                                                     "multiple",
                                                     "percent",
                                                     "day",
                                                     "month",
                                                     "year",
                                                     "sanction:",
                                                     "subject:",
                                                     "fault:",
                                                     "authority:",
                                                     "condition:",
                                                     "trigger:",
                                                     "subject",
                                                     "fault",
                                                     "modality",
                                                     "lead_in"};

void pack_known(Packer& out, std::string_view word) {
  const auto found = std::ranges::find(kKnown, word);
  if (found != kKnown.end()) {
    out.number(static_cast<std::uint64_t>(found - kKnown.begin()) + 1);
    return;
  }
  out.number(0);
  out.coded(word);
}

std::string unpack_known(Unpacker& in) {
  const std::uint64_t n = in.number();
  if (n == 0) return in.coded();
  return n <= kKnown.size() ? std::string(kKnown[n - 1]) : std::string();
}

std::uint64_t zigzag(std::size_t value, std::size_t origin) {
  const auto d = static_cast<std::int64_t>(value) - static_cast<std::int64_t>(origin);
  return (static_cast<std::uint64_t>(d) << 1) ^ static_cast<std::uint64_t>(d >> 63);
}

std::size_t unzigzag(std::uint64_t n, std::size_t origin) {
  const auto d = static_cast<std::int64_t>(n >> 1) ^ -static_cast<std::int64_t>(n & 1);
  const std::int64_t value = static_cast<std::int64_t>(origin) + d;
  return value < 0 ? 0 : static_cast<std::size_t>(value);
}

template <class Text>
void pack_near(Packer& out, text::Span<Text> span, std::size_t origin) {
  out.number(zigzag(span.begin(), origin));
  out.number(span.size_bytes());
}

template <class Text>
text::Span<Text> unpack_near(Unpacker& in, std::size_t origin) {
  const std::size_t begin = unzigzag(in.number(), origin);
  const std::uint64_t size = in.number();
  if (begin > kFarthestByte || size > kFarthestByte) return {};
  return {begin, begin + size};
}

// Where a span of canonical text stands in the original, by the map of the provision that holds it.
extract::RawSpan mapped(const ProvisionRecord& provision, extract::CanonicalSpan span) {
  const std::size_t begin = span.begin() - provision.canonical_span.begin();
  const auto raw = provision.raw_of(begin, begin + span.size_bytes());
  return {provision.raw_span.begin() + raw.begin(), provision.raw_span.begin() + raw.end()};
}

bool lies_in(const ProvisionRecord& provision, extract::CanonicalSpan span) {
  return provision.canonical_span.contains(span) && span.begin() <= span.end() &&
         span.end() - provision.canonical_span.begin() <= provision.map.to_size();
}

std::string_view words_of(const ProvisionRecord& provision, extract::CanonicalSpan span) {
  return std::string_view(provision.canonical)
      .substr(span.begin() - provision.canonical_span.begin(), span.size_bytes());
}

enum : std::uint64_t { kTextByPlace = 1, kRawByMap = 2 };

// A piece of text with both its places. `text` is canonical, or for the quotation the original.
void pack_passage(Packer& out, const ProvisionRecord& provision, const Passage& passage) {
  std::uint64_t how = 0;
  if (lies_in(provision, passage.canonical)) {
    if (words_of(provision, passage.canonical) == passage.text) how |= kTextByPlace;
    if (mapped(provision, passage.canonical) == passage.raw) how |= kRawByMap;
  }
  out.number(how);
  pack_near(out, passage.canonical, provision.canonical_span.begin());
  if ((how & kTextByPlace) == 0) out.coded(passage.text);
  if ((how & kRawByMap) == 0) pack_near(out, passage.raw, provision.raw_span.begin());
}

Passage unpack_passage(Unpacker& in, const ProvisionRecord& provision) {
  Passage out;
  const std::uint64_t how = in.number();
  out.canonical = unpack_near<text::Canonical>(in, provision.canonical_span.begin());
  const bool inside = lies_in(provision, out.canonical);
  if ((how & kTextByPlace) == 0)
    out.text = in.coded();
  else if (inside)
    out.text = words_of(provision, out.canonical);
  if ((how & kRawByMap) == 0)
    out.raw = unpack_near<text::Raw>(in, provision.raw_span.begin());
  else if (inside)
    out.raw = mapped(provision, out.canonical);
  return out;
}

// An eId near another one: how much they share, and the rest.
void pack_eid(Packer& out, std::string_view eid, std::string_view near) {
  const auto same = static_cast<std::size_t>(std::ranges::mismatch(eid, near).in1 - eid.begin());
  out.number(same);
  out.string(eid.substr(same));
}
std::string unpack_eid(Unpacker& in, std::string_view near) {
  const std::uint64_t same = in.number();
  return std::string(near.substr(0, same)) + in.string();
}

// The places by the map, and the words by their place, where they lie in the provision.
void pack_words(Packer& out, const ProvisionRecord& provision, std::string_view text,
                extract::CanonicalSpan canonical, extract::RawSpan raw) {
  std::uint64_t how = 0;
  if (lies_in(provision, canonical) && mapped(provision, canonical) == raw) how |= kRawByMap;
  if (provision.raw_span.contains(raw) &&
      raw.end() - provision.raw_span.begin() <= provision.raw.size() &&
      std::string_view(provision.raw)
              .substr(raw.begin() - provision.raw_span.begin(), raw.size_bytes()) == text)
    how |= kTextByPlace;
  out.number(how);
  pack_near(out, canonical, provision.canonical_span.begin());
  if ((how & kRawByMap) == 0) pack_near(out, raw, provision.raw_span.begin());
  if ((how & kTextByPlace) == 0) out.coded(text);
}

void unpack_words(Unpacker& in, const ProvisionRecord& provision, std::string& text,
                  extract::CanonicalSpan& canonical, extract::RawSpan& raw) {
  const std::uint64_t how = in.number();
  canonical = unpack_near<text::Canonical>(in, provision.canonical_span.begin());
  if ((how & kRawByMap) == 0)
    raw = unpack_near<text::Raw>(in, provision.raw_span.begin());
  else if (lies_in(provision, canonical))
    raw = mapped(provision, canonical);
  if ((how & kTextByPlace) == 0)
    text = in.coded();
  else if (provision.raw_span.contains(raw))
    text = provision.raw.substr(raw.begin() - provision.raw_span.begin(), raw.size_bytes());
}

void pack_quotations(Packer& out, const ProvisionRecord& provision, const Rule& rule) {
  pack_words(out, provision, rule.quote, rule.quote_canonical, rule.quote_raw);
  out.number(rule.consequence ? 1 : 0);
  if (!rule.consequence) return;
  pack_words(out, provision, rule.consequence->text, rule.consequence->canonical,
             rule.consequence->raw);
  pack_eid(out, rule.consequence->eid, provision.eid);
}

void unpack_quotations(Unpacker& in, const ProvisionRecord& provision, Rule& rule) {
  unpack_words(in, provision, rule.quote, rule.quote_canonical, rule.quote_raw);
  if (in.number() == 0) return;
  extract::Quotation& words = rule.consequence.emplace();
  unpack_words(in, provision, words.text, words.canonical, words.raw);
  words.eid = unpack_eid(in, provision.eid);
}

template <class Enum>
void pack_optional(Packer& out, const std::optional<Enum>& value) {
  out.number(value ? static_cast<std::uint64_t>(*value) + 1 : 0);
}
template <class Enum>
std::optional<Enum> unpack_optional(Unpacker& in, Enum last) {
  const std::uint64_t n = in.number();
  if (n == 0 || n > static_cast<std::uint64_t>(last) + 1) return std::nullopt;
  return static_cast<Enum>(n - 1);
}

void pack_number(Packer& out, const std::optional<double>& number) {
  out.number(number ? 1 : 0);
  if (!number) return;
  std::uint64_t bits = 0;
  std::memcpy(&bits, &*number, sizeof bits);
  for (int i = 0; i < 8; ++i) out.byte(static_cast<char>((bits >> (8 * i)) & 0xFF));
}

std::optional<double> unpack_number(Unpacker& in) {
  if (in.number() == 0) return std::nullopt;
  std::uint64_t bits = 0;
  for (int i = 0; i < 8; ++i)
    bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(in.byte())) << (8 * i);
  double out = 0;
  std::memcpy(&out, &bits, sizeof out);
  return out;
}

void pack_sanction(Packer& out, const ProvisionRecord& provision,
                   const extract::Sanction& sanction) {
  out.string(sanction.code);
  pack_passage(out, provision, sanction.passage);
  pack_known(out, sanction.regime);
  out.number(sanction.rank ? zigzag(static_cast<std::size_t>(*sanction.rank), 0) + 1 : 0);
  out.number(sanction.ranges.size());
  for (const extract::Range& range : sanction.ranges) {
    pack_number(out, range.min);
    pack_number(out, range.max);
    pack_known(out, range.unit);
  }
  out.number(sanction.inherited_from ? 1 : 0);
  if (sanction.inherited_from) pack_eid(out, *sanction.inherited_from, provision.eid);
}

extract::Sanction unpack_sanction(Unpacker& in, const ProvisionRecord& provision) {
  extract::Sanction out;
  out.code = in.string();
  out.passage = unpack_passage(in, provision);
  out.regime = unpack_known(in);
  if (const std::uint64_t rank = in.number(); rank > 0)
    out.rank = static_cast<int>(unzigzag(rank - 1, 0));
  for (std::uint64_t left = in.number(); left > 0; --left) {
    extract::Range range;
    range.min = unpack_number(in);
    range.max = unpack_number(in);
    range.unit = unpack_known(in);
    out.ranges.push_back(std::move(range));
  }
  if (in.number() != 0) out.inherited_from = unpack_eid(in, provision.eid);
  return out;
}

// kind:CODE in two parts.
void pack_entry(Packer& out, const std::optional<std::string>& entry) {
  out.number(entry ? 1 : 0);
  if (!entry) return;
  const std::size_t colon = entry->find(':');
  const std::size_t cut = colon == std::string::npos ? entry->size() : colon + 1;
  pack_known(out, std::string_view(*entry).substr(0, cut));
  out.coded(std::string_view(*entry).substr(cut));
}
std::optional<std::string> unpack_entry(Unpacker& in) {
  if (in.number() == 0) return std::nullopt;
  std::string out = unpack_known(in);
  return out + in.coded();
}

void pack_people(Packer& out, const ProvisionRecord& provision, const Rule& rule) {
  out.number(rule.subjects.size());
  for (const extract::Subject& subject : rule.subjects) {
    pack_passage(out, provision, subject.passage);
    pack_enum(out, subject.role);
    pack_optional(out, subject.responsibility);
    out.number(subject.named ? 1 : 0);
  }
  out.number(rule.authority ? 1 : 0);
  if (rule.authority) pack_passage(out, provision, *rule.authority);
}

void unpack_people(Unpacker& in, const ProvisionRecord& provision, Rule& rule) {
  rule.subjects.resize(in.count());
  for (extract::Subject& subject : rule.subjects) {
    subject.passage = unpack_passage(in, provision);
    subject.role = unpack_enum(in, extract::Role::kOther);
    subject.responsibility = unpack_optional(in, extract::Responsibility::kImportantLeadership);
    subject.named = in.number() != 0;
  }
  if (in.number() != 0) rule.authority = unpack_passage(in, provision);
}

void pack_case(Packer& out, const ProvisionRecord& provision, const Rule& rule) {
  out.number(rule.fault ? 1 : 0);
  if (rule.fault) {
    pack_passage(out, provision, rule.fault->passage);
    out.strings(rule.fault->codes);
    out.number(rule.fault->catch_all ? 1 : 0);
    out.number(rule.fault->shared.size());
    for (const Passage& shared : rule.fault->shared) pack_passage(out, provision, shared);
  }
  out.number(rule.condition ? 1 : 0);
  if (rule.condition) {
    pack_optional(out, rule.condition->severity);
    pack_passage(out, provision, rule.condition->passage);
  }
}

void unpack_case(Unpacker& in, const ProvisionRecord& provision, Rule& rule) {
  if (in.number() != 0) {
    extract::Fault fault;
    fault.passage = unpack_passage(in, provision);
    fault.codes = in.strings();
    fault.catch_all = in.number() != 0;
    fault.shared.resize(in.count());
    for (Passage& shared : fault.shared) shared = unpack_passage(in, provision);
    rule.fault = std::move(fault);
  }
  if (in.number() != 0) {
    extract::Condition condition;
    condition.severity = unpack_optional(in, extract::SeverityStep::kCrime);
    condition.passage = unpack_passage(in, provision);
    rule.condition = std::move(condition);
  }
}

}  // namespace

std::string pack(const RuleRecord& record, const ProvisionRecord& provision) {
  const Rule& rule = record.rule;
  Packer out;
  pack_enum(out, RecordKind::kRule);
  pack_eid(out, rule.eid, provision.eid);
  pack_eid(out, rule.id, rule.eid);
  const Clause* clause = nullptr;
  for (const Clause& one : provision.clauses)
    if (one.eid == rule.eid && one.citation == record.citation) clause = &one;
  out.number(clause != nullptr ? static_cast<std::uint64_t>(clause - provision.clauses.data()) + 2
             : record.citation == provision.citation ? 1
                                                     : 0);
  if (clause == nullptr && record.citation != provision.citation) out.coded(record.citation);
  pack_enum(out, rule.type);
  pack_enum(out, rule.status);
  pack_quotations(out, provision, rule);
  pack_case(out, provision, rule);
  pack_people(out, provision, rule);
  out.number(rule.sanctions.size());
  for (const extract::Sanction& sanction : rule.sanctions) pack_sanction(out, provision, sanction);
  pack_enum(out, rule.modality);
  pack_optional(out, rule.combination);
  out.number(rule.evidence.size());
  for (const extract::Evidence& evidence : rule.evidence) {
    pack_known(out, evidence.step);
    pack_entry(out, evidence.entry);
    pack_near(out, evidence.raw, provision.raw_span.begin());
  }
  pack_enum(out, rule.confidence);
  pack_known(out, rule.reason);
  return out.take();
}

base::Result<RuleRecord> unpack_rule(std::string_view data, const ProvisionRecord& provision) {
  Unpacker in(data);
  if (in.number() != static_cast<std::uint64_t>(RecordKind::kRule))
    return tl::unexpected(damaged(RecordKind::kRule));
  RuleRecord record;
  Rule& rule = record.rule;
  record.document_id = provision.document_id;
  record.provision_key = provision.key;
  rule.eid = unpack_eid(in, provision.eid);
  rule.id = unpack_eid(in, rule.eid);
  const std::uint64_t cited = in.number();
  if (cited == 0)
    record.citation = in.coded();
  else if (cited == 1)
    record.citation = provision.citation;
  else if (cited - 2 < provision.clauses.size())
    record.citation = provision.clauses[cited - 2].citation;
  rule.type = unpack_enum(in, extract::RuleType::kCollateral);
  rule.status = unpack_enum(in, extract::RuleStatus::kReported);
  unpack_quotations(in, provision, rule);
  unpack_case(in, provision, rule);
  unpack_people(in, provision, rule);
  for (std::size_t n = in.count(); n > 0; --n)
    rule.sanctions.push_back(unpack_sanction(in, provision));
  rule.modality = unpack_enum(in, extract::Modality::kUnmarked);
  rule.combination = unpack_optional(in, extract::Combination::kAll);
  for (std::size_t n = in.count(); n > 0; --n) {
    extract::Evidence evidence;
    evidence.step = unpack_known(in);
    evidence.entry = unpack_entry(in);
    evidence.raw = unpack_near<text::Raw>(in, provision.raw_span.begin());
    rule.evidence.push_back(std::move(evidence));
  }
  rule.confidence = unpack_enum(in, text::Confidence::kLow);
  rule.reason = unpack_known(in);
  if (!in.ok() || !in.rest().empty()) return tl::unexpected(damaged(RecordKind::kRule));
  return record;
}

std::string eid_of_rule(std::string_view data, std::string_view unit_eid) {
  Unpacker in(data);
  if (in.number() != static_cast<std::uint64_t>(RecordKind::kRule)) return {};
  return unpack_eid(in, unit_eid);
}

}  // namespace wenze::index
