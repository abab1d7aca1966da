#include "index/facts.h"

#include <algorithm>
#include <array>

#include "index/codec.h"
#include "index/keys.h"

namespace wenze::index {
namespace {

constexpr std::size_t kPlaceBytes = 3, kYearBytes = 2;

std::string before_dot(std::string_view code) {
  return std::string(code.substr(0, code.find('.')));
}

// In the order of the value. Faults and sanctions are codes, the others names.
constexpr std::array<std::pair<Slot, Field>, 7> kLists = {{{Slot::kRuleType, Field::kRuleType},
                                                           {Slot::kSeverity, Field::kSeverity},
                                                           {Slot::kModality, Field::kModality},
                                                           {Slot::kRole, Field::kRole},
                                                           {Slot::kRegime, Field::kRegime},
                                                           {Slot::kFault, Field::kFault},
                                                           {Slot::kSanction, Field::kSanction}}};

std::uint64_t digits(std::string_view s) {
  std::uint64_t n = 0;
  for (const char c : s)
    if (c >= '0' && c <= '9') n = n * 10 + static_cast<std::uint64_t>(c - '0');
  return n;
}

std::vector<std::string> of_rules(Slot slot, std::string_view value) {
  const bool grouped = slot == Slot::kFamily || slot == Slot::kTopic;
  const Slot wanted = slot == Slot::kFamily  ? Slot::kSanction
                      : slot == Slot::kTopic ? Slot::kFault
                                             : slot;
  Unpacker in(value);
  std::set<std::string> out;
  for (const auto& [list, field] : kLists) {
    for (std::size_t n = in.count(); n > 0; --n) {
      const std::string_view item = in.view();
      if (list != wanted) continue;
      out.insert(grouped ? before_dot(item) : long_name(field, item));
    }
  }
  return {out.begin(), out.end()};
}

std::vector<std::string> of_document(Slot slot, std::string_view value) {
  if (value.size() < kPlaceBytes + kYearBytes + 1) return {};
  const auto padded = [](std::uint64_t n, std::size_t length) {
    std::string out = std::to_string(n);
    return n == 0 ? std::string() : std::string(length - std::min(length, out.size()), '0') + out;
  };
  std::string out;
  if (slot == Slot::kPlace) out = padded(big_endian(value.substr(0, kPlaceBytes)), 6);
  if (slot == Slot::kYear) out = padded(big_endian(value.substr(kPlaceBytes, kYearBytes)), 4);
  const std::string_view rest = value.substr(kPlaceBytes + kYearBytes);
  if (slot == Slot::kDocumentKind) out = long_name(Field::kDocumentKind, rest.substr(0, 1));
  if (slot == Slot::kLevel) out = long_name(Field::kLevel, rest.substr(1));
  return out.empty() ? std::vector<std::string>() : std::vector<std::string>{out};
}

}  // namespace

void RuleFacts::add(const extract::Rule& rule) {
  types.emplace(name(rule.type));
  statuses.emplace(name(rule.status));
  confidences.emplace(text::name(rule.confidence));
  modalities.emplace(name(rule.modality));
  if (rule.condition && rule.condition->severity)
    severities.emplace(name(*rule.condition->severity));
  for (const extract::Subject& subject : rule.subjects) {
    roles.emplace(name(subject.role));
    if (subject.responsibility) responsibilities.emplace(name(*subject.responsibility));
  }
  if (rule.fault) faults.insert(rule.fault->codes.begin(), rule.fault->codes.end());
  for (const extract::Sanction& sanction : rule.sanctions) {
    sanctions.insert(sanction.code);
    regimes.insert(sanction.regime);
    rank = std::max(rank, sanction.rank.value_or(0));
  }
}

std::string RuleFacts::value() const {
  if (types.empty()) return {};
  Packer out;
  const std::array lists = {&types,   &severities, &modalities, &roles,
                            &regimes, &faults,     &sanctions};
  for (std::size_t i = 0; i < kLists.size(); ++i) {
    out.number(lists[i]->size());
    for (const std::string& item : *lists[i]) out.string(short_name(kLists[i].second, item));
  }
  return out.take();
}

std::string document_facts(const DocumentInfo& info) {
  const document::Metadata& meta = info.meta;
  std::string out;
  big_endian(out, meta.jurisdiction ? digits(meta.jurisdiction->code) : 0, kPlaceBytes);
  big_endian(out, digits(info.date().substr(0, 4)), kYearBytes);
  out += short_name(Field::kDocumentKind, document::name(meta.kind)).substr(0, 1);
  if (meta.level) out += short_name(Field::kLevel, *meta.level);
  return out;
}

std::uint32_t stored_slot(Slot slot) {
  switch (slot) {
    case Slot::kPlace:
    case Slot::kYear:
    case Slot::kLevel:
    case Slot::kDocumentKind:
      return stored::kFacts;
    case Slot::kDocument:
      return stored::kDocument;
    case Slot::kRank:
      return stored::kRank;
    case Slot::kArticle:
      return stored::kArticle;
    case Slot::kUnit:
      return stored::kRule;
    case Slot::kOrder:
    case Slot::kDate:
      return stored::kOrder;
    default:
      return stored::kRules;
  }
}

std::vector<std::string> facet_values(Slot slot, std::string_view stored_value) {
  switch (stored_slot(slot)) {
    case stored::kFacts:
      return of_document(slot, stored_value);
    case stored::kDocument:
      return {document_digits(stored_value)};
    case stored::kRank:
      return {std::to_string(stored_value.empty() ? 0 : stored_value.front() - '0')};
    case stored::kRules:
      return of_rules(slot, stored_value);
    default:
      return {std::string(stored_value)};
  }
}

}  // namespace wenze::index
