// From documents and rules to the engine's documents: terms, values and data, as
// docs/index_format.md has them.
#include "index/prepare.h"

#include <xapian.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/sha256.h"
#include "base/strings.h"
#include "document/address.h"
#include "document/law_names.h"
#include "index/charcode.h"
#include "index/codec.h"
#include "index/copies.h"
#include "index/facts.h"
#include "index/history.h"
#include "index/keys.h"
#include "index/lookup.h"
#include "index/match.h"
#include "index/tokens.h"
#include "index/units.h"
#include "text/numerals.h"

namespace wenze::index {
namespace {

using document::Document;
using extract::Rule;

constexpr std::size_t kMaxTerm = 245;  // the engine's limit
constexpr std::uint32_t kMaxOrdinal = (1u << 24) - 1;

std::uint64_t digits(std::string_view s) {
  std::uint64_t n = 0;
  for (const char c : s)
    if (c >= '0' && c <= '9') n = n * 10 + static_cast<std::uint64_t>(c - '0');
  return n;
}

// 2006 and 2006-04 sort before the days in them.
std::uint64_t date_number(std::string_view iso) {
  std::uint64_t n = digits(iso.substr(0, 10));
  for (std::size_t known = iso.size(); known < 10; known = known < 7 ? 7 : 10) n *= 100;
  return n;
}

// art_15-1__para_2 → 15; nothing where the eId names no article.
std::optional<std::uint64_t> article_number(std::string_view eid) {
  std::size_t at = eid.starts_with("art_") ? 4 : std::string_view::npos;
  if (const std::size_t inner = eid.find("__art_");
      at == std::string_view::npos && inner != std::string_view::npos)
    at = inner + 6;
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view rest = eid.substr(at);
  const std::size_t length = std::min(rest.find_first_not_of("0123456789"), rest.size());
  if (length == 0 || length > 8) return std::nullopt;
  return digits(rest.substr(0, length));
}

// The words of a text and how often they come. The engine looks every word up in what the record
// has already: each is given to it once, in order.
class WordCounts {
 public:
  void add(std::string_view word) {
    if (word.size() > kShort) {
      if (word.size() <= kMaxTerm) ++longer_[std::string(word)];
      return;
    }
    std::uint64_t packed = word.size();
    for (std::size_t i = 0; i < word.size(); ++i)
      packed |= std::uint64_t{static_cast<unsigned char>(word[i])} << (8 * (kShort - i));
    short_.push_back(packed);
  }

  void write(Xapian::Document& to) {
    std::ranges::sort(short_);
    std::string word;
    for (std::size_t i = 0, end = 0; i < short_.size(); i = end) {
      while (end < short_.size() && short_[end] == short_[i]) ++end;
      word.clear();
      for (std::size_t k = 0; k < (short_[i] & 0xFF); ++k)
        word += static_cast<char>(short_[i] >> (8 * (kShort - k)));
      to.add_term(word, static_cast<Xapian::termcount>(end - i));
    }
    for (const auto& [text, count] : longer_) to.add_term(text, count);
  }

 private:
  static constexpr std::size_t kShort = 7;  // bytes
  // Bytes from the highest on, and their number in the lowest: in the order of the words.
  std::vector<std::uint64_t> short_;
  std::map<std::string, Xapian::termcount> longer_;
};

// One record on its way into the database.
class Record {
 public:
  explicit Record(RecordKind kind) { boolean(kind_term(kind)); }

  void boolean(const std::string& term) {
    if (term.size() <= kMaxTerm) document_.add_boolean_term(term);
  }
  void value(Field field, std::string_view value) {
    if (!value.empty()) boolean(term(field, value));
  }
  // A short text of `field`, with positions; texts of one field never touch.
  void words(Field field, std::string_view canonical) {
    std::size_t& position = positions_[field];
    position += position == 0 ? 1 : kBorderGap;
    for (const Token& token : tokens(canonical, position)) {
      const std::string full = term(field, token.term);
      if (full.size() <= kMaxTerm)
        document_.add_posting(full, static_cast<Xapian::termpos>(token.position));
    }
  }
  // The text that is read, without positions: phrases are verified on it (match.h).
  void text(std::string_view canonical) {
    thread_local TextTerms terms;
    text_terms(canonical, terms);
    for (const TextTerms::Piece& piece : terms.words) words_.add(terms.of(piece));
    for (const TextTerms::Piece& piece : terms.runs) boolean(term(kRunTerm, terms.of(piece)));
  }
  void hidden_words(const WordBorders& borders, std::string_view canonical) {
    for (const std::string& word : borders.hidden_words(canonical))
      boolean(term(kHiddenWordTerm, encode(word)));
  }
  void slot(std::uint32_t slot, const std::string& value) {
    if (!value.empty()) document_.add_value(slot, value);
  }
  void article(std::string_view eid) {
    std::string bytes;
    if (const auto number = article_number(eid))
      big_endian(bytes, std::min<std::uint64_t>(*number, 0xFFFF), 2);
    slot(stored::kArticle, bytes);
  }
  void facts(const RuleFacts& facts, const std::string& order_tail) {
    const std::array<std::pair<Field, const std::set<std::string>*>, 10> terms = {
        {{Field::kRuleType, &facts.types},
         {Field::kRuleStatus, &facts.statuses},
         {Field::kConfidence, &facts.confidences},
         {Field::kSeverity, &facts.severities},
         {Field::kModality, &facts.modalities},
         {Field::kRole, &facts.roles},
         {Field::kResponsibility, &facts.responsibilities},
         {Field::kFault, &facts.faults},
         {Field::kSanction, &facts.sanctions},
         {Field::kRegime, &facts.regimes}}};
    for (const auto& [field, values] : terms)
      for (const std::string& item : *values) value(field, item);
    slot(stored::kRules, facts.value());
    // Rank 0 is stored, too: records without sanctions then have a total order as well.
    slot(stored::kRank, static_cast<char>('0' + std::clamp(facts.rank, 0, 70)) + order_tail);
  }
  void data(std::string bytes) { document_.set_data(std::move(bytes)); }
  Xapian::Document take() {
    words_.write(document_);
    return std::move(document_);
  }

 private:
  Xapian::Document document_;
  WordCounts words_;
  std::map<Field, std::size_t> positions_;
};

// The records of one document.
class DocumentRecords {
 public:
  DocumentRecords(const document::File& file, const Document& document,
                  const std::vector<Rule>& rules, const Vocabulary& vocabulary,
                  PreparedRecords& out);
  // Adds the parts of the file's text that the records hold to `held`.
  void make(std::vector<Held>& held);

 private:
  Record begin(RecordKind kind);
  void put_document();
  void put_unit(const UnitOfDocument& unit, const std::vector<const Rule*>& rules);
  void put_rule(const UnitOfDocument& unit, const Rule& rule, std::size_t number);
  void put_citations(const UnitOfDocument& unit, Record& record) const;
  // 第六十六条第一款、第二款, where the consequence stands in another paragraph.
  std::string citation_with_consequence(const Rule& rule);
  std::vector<std::vector<const Rule*>> rules_by_unit(
      const std::vector<UnitOfDocument>& units) const;
  std::string order_tail() const;
  std::string copy_of(std::string_view what) const;

  const document::File& file_;
  const Document& document_;
  std::vector<std::string> pinpoints_;  // of its provisions; empty until they are asked for
  const std::vector<Rule>& rules_;
  const Vocabulary& vocabulary_;
  PreparedRecords& out_;
  DocumentInfo info_;
  std::string bare_title_;
  std::vector<std::string> places_;  // its own and those it lies in
  std::vector<std::string> bare_;    // text of every unit, see copies.h
  std::uint32_t ordinal_ = 0;
  std::uint32_t unit_ = 0;
};

// What the document repeals as a whole; a part of a text that is repealed leaves the rest.
std::vector<std::string> repealed_titles(const Document& document) {
  std::vector<std::string> out;
  for (const document::Reference& reference : document.references) {
    if (reference.role != document::ReferenceRole::kRepeals || !reference.target_title ||
        !reference.pinpoints.empty())
      continue;
    std::string key = document::title_key(*reference.target_title);
    if (std::ranges::find(out, key) == out.end()) out.push_back(std::move(key));
  }
  return out;
}

DocumentRecords::DocumentRecords(const document::File& file, const Document& document,
                                 const std::vector<Rule>& rules, const Vocabulary& vocabulary,
                                 PreparedRecords& out)
    : file_(file), document_(document), rules_(rules), vocabulary_(vocabulary), out_(out) {
  const text::Source& source = file.raw.source;
  info_.id = document_id(source.path, document.part);
  info_.path = source.path;
  info_.part = document.part;
  info_.meta = document.meta;
  info_.repeals = repealed_titles(document);
  info_.format = source.format;
  info_.script = file.canonical.script;
  info_.encoding = source.encoding;
  info_.sha256 = source.sha256;
  info_.size_bytes = source.size_bytes;
  bare_title_ = bare(info_.meta.title.value_or(""));
  if (const auto& place = info_.meta.jurisdiction)
    places_ = vocabulary_.place_and_parents(place->code);
}

std::string DocumentRecords::order_tail() const {
  std::string out = document_bytes(info_.id).substr(0, 4);
  big_endian(out, std::min(ordinal_, kMaxOrdinal), 3);
  return out;
}

std::string DocumentRecords::copy_of(std::string_view what) const {
  const auto& place = info_.meta.jurisdiction;
  return copy_key(bare_title_, place ? place->code : "", what);
}

// What every record of the document carries.
Record DocumentRecords::begin(RecordKind kind) {
  Record record(kind);
  const document::Metadata& meta = info_.meta;
  const std::string date = info_.date();
  ++ordinal_;
  record.value(Field::kDocumentKind, document::name(meta.kind));
  record.value(Field::kYear, date.substr(0, 4));
  if (meta.level) record.value(Field::kLevel, *meta.level);
  const std::string place = meta.jurisdiction ? meta.jurisdiction->code : "";
  for (const std::string& code : places_) record.value(Field::kPlace, code);
  std::string order;
  big_endian(order, date_number(date), 4);
  big_endian(order, digits(place), 3);
  record.slot(stored::kOrder, order + order_tail());
  record.slot(stored::kDocument, document_bytes(info_.id));
  record.slot(stored::kFacts, document_facts(info_));
  return record;
}

void DocumentRecords::put_document() {
  Record record = begin(RecordKind::kDocument);
  record.boolean(key_term(RecordKind::kDocument, document_bytes(info_.id)));
  record.words(Field::kTitle, info_.display_title());
  for (const std::string& issuer : info_.meta.issuers) record.words(Field::kIssuer, issuer);
  if (info_.meta.doc_number) record.words(Field::kDocNumber, *info_.meta.doc_number);
  for (const std::string& title : info_.repeals) record.value(Field::kRepeals, title);
  RuleFacts facts;
  for (const Rule& rule : rules_) facts.add(rule);
  record.facts(facts, order_tail());
  record.slot(stored::kCopy, copy_of(base::join(bare_, "")));
  record.data(pack(StoredDocumentInfo{info_, file_key(info_.path)}));
  out_.records.push_back(record.take());
  out_.document_ids.push_back(info_.id);
  out_.contents.push_back({info_.id, info_.display_title(), {}});
  Record tree(RecordKind::kTree);
  tree.slot(stored::kDocument, document_bytes(info_.id));
  tree.boolean(key_term(RecordKind::kTree, document_bytes(info_.id)));
  tree.data(pack_tree(document_));
  out_.records.push_back(tree.take());
  ++out_.documents;
}

void DocumentRecords::put_citations(const UnitOfDocument& unit, Record& record) const {
  const auto span = unit.record.canonical_span;
  const auto first =
      std::ranges::lower_bound(document_.references, span.begin(), {},
                               [](const document::Reference& r) { return r.span.begin(); });
  for (auto at = first; at != document_.references.end() && at->span.begin() < span.end(); ++at) {
    if (at->target_title)
      record.words(Field::kCitesWords, *at->target_title);
    else
      for (const std::string& eid : at->target_eids) record.value(Field::kCitesProvision, eid);
  }
}

void DocumentRecords::put_unit(const UnitOfDocument& unit, const std::vector<const Rule*>& rules) {
  const ProvisionRecord& data = unit.record;
  Record record = begin(RecordKind::kProvision);
  const std::string tail = order_tail();
  record.boolean(term(kUnitTerm, unit_key(info_.id, unit_)));
  for (const Clause& clause : data.clauses)
    record.text(std::string_view(data.canonical).substr(clause.begin, clause.end - clause.begin));
  record.hidden_words(vocabulary_.borders, data.canonical);
  record.value(Field::kProvision, data.eid);
  record.article(data.eid);
  put_citations(unit, record);
  record.slot(stored::kCopy, copy_of(bare_[unit_]));
  RuleFacts facts;
  for (const Rule* rule : rules) facts.add(*rule);
  record.facts(facts, tail);
  if (!rules.empty()) record.value(Field::kHasRules, "1");
  ProvisionRecord kept = data;
  kept.rules = rules.size();
  PackedText packed = pack(kept);
  record.slot(stored::kText, packed.text);
  record.data(std::move(packed.data));
  out_.records.push_back(record.take());
  ++out_.provisions;
  for (std::size_t i = 0; i < rules.size(); ++i) put_rule(unit, *rules[i], i);
  ++unit_;
}

// The words of a rule: its quotation, and its parts that do not stand in it (inherited from a
// lead-in or another article). What is of a field is marked as part of it.
class RuleText {
 public:
  explicit RuleText(const Rule& rule, std::string_view quote) : rule_(rule), all_(quote) {
    text_.coded = encode(quote);
    if (rule.fault) {
      for (const extract::Passage& shared : rule.fault->shared) add(Field::kFaultWords, shared);
      add(Field::kFaultWords, rule.fault->passage);
    }
    for (const auto& subject : rule.subjects) add(Field::kSubjectWords, subject.passage);
    if (rule.authority) add(Field::kAuthorityWords, *rule.authority);
    if (rule.condition) add(Field::kConditionWords, rule.condition->passage);
    for (const auto& sanction : rule.sanctions) add(Field::kSanctionWords, sanction.passage);
  }
  const std::string& all() const { return all_; }
  std::string stored() const { return pack(text_); }

 private:
  // Where the words stand in the quotation there is no need to write them again.
  void add(Field field, const extract::Passage& passage) {
    const std::string coded = encode(passage.text);
    const bool quoted = rule_.quote_canonical.contains(passage.canonical);
    std::size_t at = text_.coded.size();
    if (quoted) {
      const std::size_t begin = passage.canonical.begin() - rule_.quote_canonical.begin();
      const std::size_t before = encode(std::string_view(all_).substr(0, begin)).size();
      if (std::string_view(text_.coded).substr(before).starts_with(coded)) at = before;
    }
    if (at == text_.coded.size()) {
      text_.coded += kClauseBorder;
      at = text_.coded.size();
      text_.coded += coded;
      all_.append("\n").append(passage.text);
    }
    text_.parts.push_back({field, at, coded.size()});
  }

  const Rule& rule_;
  std::string all_;
  StoredText text_;
};

void DocumentRecords::put_rule(const UnitOfDocument& unit, const Rule& rule, std::size_t number) {
  Record record = begin(RecordKind::kRule);
  const std::string tail = order_tail(), key = unit_key(info_.id, unit_);
  const auto rule_key = [&](const Clause* clause) {
    std::string out = key;
    const std::size_t n =
        clause == nullptr ? 0 : static_cast<std::size_t>(clause - unit.record.clauses.data()) + 1;
    big_endian(out, std::min<std::size_t>(n, 0xFFFF), 2);
    big_endian(out, std::min<std::size_t>(number, 0xFFFF), 2);
    return out;
  };
  const Clause* stated = nullptr;
  for (const Clause& clause : unit.record.clauses)
    if (clause.eid == rule.eid) stated = &clause;
  record.boolean(term(kRuleTerm, rule_key(stated)));
  record.slot(stored::kRule, rule_key(stated));
  if (const auto span = unit.record.canonical_span; span.contains(rule.quote_canonical))
    if (const Clause* clause = unit.record.clause_at(rule.quote_canonical.begin() - span.begin()))
      record.boolean(term(kRuleTerm, rule_key(clause)));
  record.value(Field::kProvision, unit.record.eid);
  record.article(rule.eid);
  const RuleText words(rule, rule.quote_canonical.of(file_.canonical.text));
  record.text(words.all());
  record.slot(stored::kText, words.stored());
  record.hidden_words(vocabulary_.borders, words.all());
  out_.contents.back().rules.push_back(fingerprint(rule, unit.record));
  record.slot(stored::kCopy, copy_of(out_.contents.back().rules.back()));
  RuleFacts facts;
  facts.add(rule);
  record.facts(facts, tail);
  const RuleRecord kept{info_.id, unit.record.key,
                        rule.consequence ? citation_with_consequence(rule)
                        : stated != nullptr && !stated->citation.empty() ? stated->citation
                                                                         : unit.record.citation,
                        rule};
  record.data(pack(kept, unit.record));
  out_.records.push_back(record.take());
  ++out_.rules;
}

std::string DocumentRecords::citation_with_consequence(const Rule& rule) {
  if (pinpoints_.empty()) pinpoints_ = document::format_pinpoints(document_, file_.canonical.text);
  return document::pinpoint_with(document_, pinpoints_, rule.eid, rule.consequence->eid);
}

// Every rule goes with the unit that holds its provision, else the one that holds its quotation,
// else the first.
std::vector<std::vector<const Rule*>> DocumentRecords::rules_by_unit(
    const std::vector<UnitOfDocument>& units) const {
  std::vector<std::vector<const Rule*>> out(units.size());
  if (units.empty()) return out;
  std::map<std::string_view, std::size_t> by_eid;
  for (std::size_t i = 0; i < units.size(); ++i)
    for (const std::string& eid : units[i].eids) by_eid.emplace(eid, i);
  for (const Rule& rule : rules_) {
    std::size_t at = 0;
    if (const auto known = by_eid.find(rule.eid); known != by_eid.end()) {
      at = known->second;
    } else {
      for (std::size_t i = 0; i < units.size(); ++i)
        if (units[i].record.canonical_span.contains(rule.quote_canonical.begin())) at = i;
    }
    out[at].push_back(&rule);
  }
  return out;
}

void DocumentRecords::make(std::vector<Held>& held) {
  const std::vector<UnitOfDocument> units = units_of(file_, document_, info_.id);
  const auto rules = rules_by_unit(units);
  info_.provisions = units.size();
  info_.rules = units.empty() ? 0 : rules_.size();
  for (const UnitOfDocument& unit : units) bare_.push_back(bare(unit.record.canonical));
  put_document();
  for (std::size_t i = 0; i < units.size(); ++i) {
    put_unit(units[i], rules[i]);
    if (splits(file_.canonical.map.runs(), units[i].record))
      held.push_back({units[i].record.canonical_span, units[i].record.raw_span});
  }
}

// In order, and without those that overlap one before.
std::vector<Held> in_order(std::vector<Held> held) {
  std::ranges::sort(held, {}, [](const Held& one) { return one.canonical.begin(); });
  std::vector<Held> out;
  for (const Held& one : held)
    if (!one.canonical.empty() &&
        (out.empty() || (out.back().canonical.end() <= one.canonical.begin() &&
                         out.back().raw.end() <= one.raw.begin())))
      out.push_back(one);
  return out;
}

}  // namespace

std::string document_id(std::string_view path, std::optional<int> part) {
  std::string name(path);
  if (part) name.append(1, '\0').append(std::to_string(*part));
  return base::sha256_hex(name).substr(0, 12);
}

void big_endian(std::string& out, std::uint64_t n, int bytes) {
  for (int i = bytes; i-- > 0;) out += static_cast<char>((n >> (8 * i)) & 0xFF);
}

std::uint64_t big_endian(std::string_view bytes) {
  std::uint64_t n = 0;
  for (const char c : bytes) n = n << 8 | static_cast<unsigned char>(c);
  return n;
}

std::string origin_hash(std::string_view path) { return base::sha256_hex(path).substr(0, 20); }
std::string file_key(std::string_view path) { return base::sha256_hex(path).substr(0, 12); }

PreparedRecords::PreparedRecords() = default;
PreparedRecords::~PreparedRecords() = default;
Prepared::Prepared(std::unique_ptr<PreparedRecords> records) : impl_(std::move(records)) {}
Prepared::Prepared(Prepared&&) noexcept = default;
Prepared& Prepared::operator=(Prepared&&) noexcept = default;
Prepared::~Prepared() = default;

const Origin& Prepared::origin() const { return impl_->origin; }
std::size_t Prepared::documents() const { return impl_->documents; }
std::size_t Prepared::provisions() const { return impl_->provisions; }
std::size_t Prepared::rules() const { return impl_->rules; }

Prepared Prepared::make(const Origin& origin, std::span<const Content> contents,
                        const Vocabulary& vocabulary) {
  auto impl = std::make_unique<PreparedRecords>();
  impl->origin = origin;
  for (const Content& content : contents) {
    WENZE_CHECK(content.rules.size() == content.file->documents.size());
    std::vector<Held> held;
    for (std::size_t i = 0; i < content.rules.size(); ++i)
      DocumentRecords(*content.file, content.file->documents[i], content.rules[i], vocabulary,
                      *impl)
          .make(held);
    const std::string key = file_key(content.file->raw.source.path);
    Record texts(RecordKind::kFile);
    texts.boolean(key_term(RecordKind::kFile, document_bytes(key)));
    texts.slot(stored::kDocument, document_bytes(key));
    texts.data(pack_texts(*content.file, in_order(std::move(held))));
    impl->records.push_back(texts.take());
    impl->file_keys.push_back(key);
  }
  return Prepared(std::move(impl));
}

}  // namespace wenze::index
