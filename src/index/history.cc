// An entry says what a run took away and what it brought. So the rules of a day are found from
// today's backwards: each entry since then gives back what it took and takes what it brought. Rules
// are compared by fingerprints; of those that went and came, the ones of one type that are alike in
// their words are one rule that was altered.
#include "index/history.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>

#include "base/strings.h"
#include "index/codec.h"
#include "index/copies.h"
#include "index/keys.h"

namespace wenze::index {
namespace {

constexpr std::size_t kFingerprintBytes = 8;
constexpr char kFieldEnd = '\x1f';

std::string hexadecimal(std::uint64_t n, int digits) {
  char out[24];
  std::snprintf(out, sizeof out, "%0*llx", digits, static_cast<unsigned long long>(n));
  return out;
}

std::string ranges_text(const std::vector<extract::Range>& ranges) {
  const auto bound = [](const std::optional<double>& n) { return n ? std::to_string(*n) : ""; };
  std::string out;
  for (const extract::Range& range : ranges)
    out += (out.empty() ? "" : "|") + bound(range.min) + ".." + bound(range.max) + range.unit;
  return out;
}

void put(Packer& out, const PastRule& rule) {
  out.string(rule.fingerprint);
  out.string(rule.eid);
  out.coded(rule.citation);
  out.coded(rule.quote);
  for (const std::string* name : {&rule.type, &rule.modality, &rule.severity}) out.string(*name);
  out.strings(rule.sanctions);
  out.strings(rule.amounts);
  out.coded(rule.authority);
  out.coded(rule.who);
}

PastRule past_rule(Unpacker& in) {
  PastRule out;
  out.fingerprint = in.string();
  out.eid = in.string();
  out.citation = in.coded();
  out.quote = in.coded();
  for (std::string* name : {&out.type, &out.modality, &out.severity}) *name = in.string();
  out.sanctions = in.strings();
  out.amounts = in.strings();
  out.authority = in.coded();
  out.who = in.coded();
  return out;
}

template <class List, class Fits>
bool erase_first(List& list, const Fits& fits) {
  const auto found = std::ranges::find_if(list, fits);
  if (found == list.end()) return false;
  list.erase(found);
  return true;
}

// The rules as they were before `entries`; of those that stand today only the fingerprint.
std::vector<PastRule> before(const std::vector<HistoryEntry>& entries,
                             const std::vector<FingerprintedRule>& now) {
  std::vector<PastRule> out;
  for (const FingerprintedRule& rule : now) out.emplace_back().fingerprint = rule.fingerprint;
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    for (const std::string& added : entry->added)
      erase_first(out, [&](const PastRule& rule) { return rule.fingerprint == added; });
    out.insert(out.end(), entry->removed.begin(), entry->removed.end());
  }
  return out;
}

// Pairs of neighbouring bytes of what a quotation says, sorted: of Han text enough to tell how much
// two have in common.
std::vector<std::uint16_t> pairs_of_bytes(std::string_view quote) {
  const std::string words = bare(quote.substr(0, quote.find("……")));
  std::vector<std::uint16_t> out;
  for (std::size_t i = 1; i < words.size(); ++i)
    out.push_back(static_cast<std::uint16_t>((static_cast<unsigned char>(words[i - 1]) << 8) |
                                             static_cast<unsigned char>(words[i])));
  std::ranges::sort(out);
  return out;
}

// What two quotations have in common (Dice's coefficient), 0 to 1.
double likeness(const std::vector<std::uint16_t>& one, const std::vector<std::uint16_t>& other) {
  if (one.empty() && other.empty()) return 0.5;  // nothing tells
  std::vector<std::uint16_t> both;
  std::ranges::set_intersection(one, other, std::back_inserter(both));
  return 2.0 * static_cast<double>(both.size()) / static_cast<double>(one.size() + other.size());
}

// Of each rule of now the one of `old` that it was: alike in its words, best first, so that a new
// number of an item is no other rule; a rule that says something else is a new one.
std::vector<std::optional<std::size_t>> pairs(const std::vector<PastRule>& old,
                                              const std::vector<FingerprintedRule>& now) {
  constexpr double kAlike = 0.6, kAlikeAtPlace = 0.4, kSamePlace = 0.1, kSameStep = 0.1;
  struct Pair {
    double score;
    std::size_t before, after;
  };
  std::vector<std::vector<std::uint16_t>> words;
  for (const PastRule& one : old) words.push_back(pairs_of_bytes(one.quote));
  std::vector<Pair> all;
  for (std::size_t j = 0; j < now.size(); ++j) {
    const extract::Rule& rule = now[j].record.rule;
    const auto mine = pairs_of_bytes(rule.quote);
    const std::string_view step =
        rule.condition && rule.condition->severity ? name(*rule.condition->severity) : "";
    for (std::size_t i = 0; i < old.size(); ++i) {
      if (old[i].type != name(rule.type)) continue;
      const bool at_place = old[i].eid == rule.eid;
      const double alike = likeness(words[i], mine);
      if (alike < (at_place ? kAlikeAtPlace : kAlike)) continue;
      all.push_back(
          {alike + (at_place ? kSamePlace : 0) + (old[i].severity == step ? kSameStep : 0), i, j});
    }
  }
  std::ranges::stable_sort(all, std::ranges::greater(), &Pair::score);
  std::vector<std::optional<std::size_t>> out(now.size());
  std::vector<bool> taken(old.size(), false);
  for (const Pair& pair : all) {
    if (taken[pair.before] || out[pair.after]) continue;
    taken[pair.before] = true;
    out[pair.after] = pair.before;
  }
  return out;
}

}  // namespace

std::string fingerprint(const extract::Rule& rule, const ProvisionRecord& provision) {
  std::string all(name(rule.type));
  const auto add = [&](std::string_view field) { all.append(1, kFieldEnd).append(field); };
  add(name(rule.status));
  add(name(rule.modality));
  add(rule.combination ? name(*rule.combination) : "");
  if (rule.fault) {
    add(bare(rule.fault->passage.text));
    for (const std::string& code : rule.fault->codes) add(code);
    for (const extract::Passage& shared : rule.fault->shared) add(bare(shared.text));
  }
  for (const extract::Subject& subject : rule.subjects) {
    add(name(subject.role));
    add(subject.responsibility ? name(*subject.responsibility) : "");
    add(bare(subject.passage.text));
  }
  add(rule.authority ? bare(rule.authority->text) : "");
  if (rule.condition) {
    add(rule.condition->severity ? name(*rule.condition->severity) : "");
    add(bare(rule.condition->passage.text));
  }
  for (const extract::Sanction& sanction : rule.sanctions) {
    add(sanction.code);
    add(ranges_text(sanction.ranges));
  }
  const auto span = provision.canonical_span;
  add(bare(span.contains(rule.quote_canonical)
               ? std::string_view(provision.canonical)
                     .substr(rule.quote_canonical.begin() - span.begin(),
                             rule.quote_canonical.size_bytes())
               : std::string_view(rule.quote)));
  return hash_bytes(all, kFingerprintBytes);
}

PastRule past(const FingerprintedRule& known) {
  const extract::Rule& rule = known.record.rule;
  PastRule out;
  out.fingerprint = known.fingerprint;
  out.eid = rule.eid;
  out.citation = known.record.citation;
  out.quote = extract::full_quotation(rule);
  out.type = name(rule.type);
  out.modality = name(rule.modality);
  if (rule.condition && rule.condition->severity) out.severity = name(*rule.condition->severity);
  for (const extract::Sanction& sanction : rule.sanctions) {
    out.sanctions.push_back(sanction.code);
    out.amounts.push_back(ranges_text(sanction.ranges));
  }
  if (rule.authority) out.authority = rule.authority->text;
  out.who = who_answers(rule);
  return out;
}

std::string who_answers(const extract::Rule& rule) {
  std::vector<std::string> out;
  for (const extract::Subject& subject : rule.subjects)
    if (subject.named && std::ranges::find(out, subject.passage.text) == out.end())
      out.push_back(subject.passage.text);
  return base::join(out, "、");
}

std::optional<HistoryEntry> entry_of(const std::vector<PastRule>& before,
                                     const std::vector<std::string>& after) {
  HistoryEntry out;
  std::map<std::string_view, std::size_t> left;
  for (const std::string& one : after) ++left[one];
  for (const PastRule& rule : before) {
    std::size_t& same = left[rule.fingerprint];
    if (same > 0)
      --same;
    else
      out.removed.push_back(rule);
  }
  for (const auto& [one, times] : left) out.added.insert(out.added.end(), times, std::string(one));
  if (out.added.empty() && out.removed.empty()) return std::nullopt;
  return out;
}

std::string history_key_since(std::int64_t seconds) {
  return term(kHistoryKey,
              hexadecimal(static_cast<std::uint64_t>(std::max<std::int64_t>(seconds, 0)), 10));
}

std::string history_key(const HistoryEntry& entry, unsigned number) {
  return history_key_since(entry.seconds) + entry.document_id + hexadecimal(number, 2);
}

std::string pack(const HistoryEntry& entry) {
  Packer out;
  out.number(static_cast<std::uint64_t>(std::max<std::int64_t>(entry.seconds, 0)));
  out.string(entry.document_id);
  out.string(entry.title);
  out.string(entry.path);
  out.number((entry.same_text ? 1u : 0u) + (entry.is_new ? 2u : 0u) + (entry.is_gone ? 4u : 0u));
  out.strings(entry.added);
  out.number(entry.removed.size());
  for (const PastRule& rule : entry.removed) put(out, rule);
  return out.take();
}

base::Result<HistoryEntry> unpack_history(std::string_view data) {
  Unpacker in(data);
  HistoryEntry out;
  out.seconds = static_cast<std::int64_t>(in.number());
  out.document_id = in.string();
  out.title = in.string();
  out.path = in.string();
  const std::uint64_t flags = in.number();
  out.same_text = (flags & 1) != 0;
  out.is_new = (flags & 2) != 0;
  out.is_gone = (flags & 4) != 0;
  out.added = in.strings();
  for (std::size_t n = in.count(); n > 0 && in.ok(); --n) out.removed.push_back(past_rule(in));
  if (!in.ok()) return base::fail(base::MessageKind::damaged_record, "history");
  return out;
}

std::optional<DocumentChange> change_of(const std::vector<HistoryEntry>& entries,
                                        std::vector<FingerprintedRule> now) {
  DocumentChange out;
  out.document_id = entries.back().document_id;
  out.title = entries.back().title;
  out.path = entries.back().path;
  out.is_new = entries.front().is_new;
  out.is_gone = entries.back().is_gone;
  if (out.is_new && out.is_gone) return std::nullopt;
  out.same_text = std::ranges::all_of(entries, &HistoryEntry::same_text);
  std::vector<PastRule> old = before(entries, now);
  std::erase_if(now, [&](const FingerprintedRule& rule) {
    return erase_first(old,
                       [&](const PastRule& one) { return one.fingerprint == rule.fingerprint; });
  });
  const std::vector<std::optional<std::size_t>> befores = pairs(old, now);
  std::vector<bool> altered(old.size(), false);
  for (std::size_t i = 0; i < now.size(); ++i) {
    if (!befores[i]) {
      out.added.push_back(std::move(now[i].record));
      continue;
    }
    altered[*befores[i]] = true;
    out.altered.push_back({std::move(old[*befores[i]]), std::move(now[i].record)});
  }
  for (std::size_t i = 0; i < old.size(); ++i)
    if (!altered[i]) out.removed.push_back(std::move(old[i]));
  if (out.added.empty() && out.removed.empty() && out.altered.empty()) return std::nullopt;
  return out;
}

}  // namespace wenze::index
