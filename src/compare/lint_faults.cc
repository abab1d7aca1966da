// Faults from which nothing follows, and sanctions of which nobody is said to impose them.
#include <algorithm>
#include <array>

#include "compare/lint_checks.h"
#include "text/utf8.h"

namespace wenze::compare {
namespace {

using document::Provision;
using document::ProvisionKind;

bool contains(std::string_view text, std::string_view word) {
  return text.find(word) != std::string_view::npos;
}

bool is_within(std::string_view eid, std::string_view outer) {
  return eid == outer || (eid.starts_with(outer) && eid.substr(outer.size()).starts_with("__"));
}

std::string article_of(std::string_view eid) { return std::string(eid.substr(0, eid.find("__"))); }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  return text;
}

// 有下列情形之一的： with nothing between 的 and the colon.
bool is_bare_lead_in(std::string_view own) {
  own = trimmed(own);
  for (const std::string_view colon : {"：", ":"})
    if (own.ends_with(colon)) {
      own.remove_suffix(colon.size());
      for (const std::string_view comma : {"，", "、", ","})
        if (own.ends_with(comma)) own.remove_suffix(comma.size());
      if (contains(own, "符合下列") || contains(own, "符合以下")) return false;  // what allows it
      return own.ends_with("之一的") || (own.ends_with("之一") && !own.ends_with("条件之一"));
    }
  return false;
}

// …之一的，属于行政过错： → 行政过错. Empty for any other lead-in.
std::string_view classified(std::string_view own) {
  own = trimmed(own);
  if (!own.ends_with("：")) return {};
  own.remove_suffix(std::string_view("：").size());
  const std::size_t at = own.rfind("，");
  if (at == std::string_view::npos || !own.substr(0, at).ends_with("之一的")) return {};
  std::string_view rest = own.substr(at + std::string_view("，").size());
  for (const std::string_view verb :
       {"应当认定为", "认定为", "应认定为", "属于", "构成", "视为", "确定为", "为", "是"}) {
    if (!rest.starts_with(verb)) continue;
    rest.remove_prefix(verb.size());
    for (const std::string_view fault :
         {"过错", "违纪", "违规", "失职", "不作为", "乱作为", "慢作为"})
      if (contains(rest, fault)) return rest;
    return {};
  }
  return {};
}

// Whether rules with sanctions stand in it, or another article refers to it.
bool is_answered(const LintRun& run, const Provision& provision) {
  const std::string article = article_of(provision.eid);
  for (const RuleRecord& record : run.side.rules)
    if (is_within(record.rule.eid, provision.eid) && !record.rule.sanctions.empty()) return true;
  for (const document::Reference& reference : run.side.document.references) {
    if (reference.target_title) continue;
    const std::string& from = run.side.document.at(reference.from).eid;
    for (const std::string& eid : reference.target_eids)
      if (from != provision.eid && (is_within(eid, article) || is_within(article, eid)))
        return true;
  }
  return false;
}

// The sentence 擅自提高收费标准的。: a condition of a fault, and then the end.
bool is_unfinished(const LintRun& run, std::string_view own) {
  own = trimmed(own);
  if (!own.ends_with("的。")) return false;
  own.remove_suffix(std::string_view("的。").size());
  // One sentence, and nothing before its last comma that could be what follows.
  if (contains(own, "。") || contains(own, "：") || contains(own, "；")) return false;
  for (const std::string_view verb :
       {"是", "为", "由", "可以", "应当", "适用", "依照", "按照", "不得", "除外", "包括", "指"})
    if (contains(own, verb)) return false;
  const auto mentions = run.knowledge.lexicon->find(own);
  const auto has = [&](lexicon::Kind kind) {
    return std::ranges::any_of(
        mentions, [&](const lexicon::Mention& mention) { return mention.entry->kind == kind; });
  };
  return has(lexicon::Kind::kFault) && !has(lexicon::Kind::kSanction);
}

void check_faults(LintRun& run) {
  const auto& document = run.side.document;
  for (std::size_t i = 0; i < document.provisions.size(); ++i) {
    const Provision& provision = document.provisions[i];
    const std::string_view own = provision.own.of(run.text());
    if (own.empty() || provision.kind == ProvisionKind::kPoint ||
        provision.kind == ProvisionKind::kIndent || provision.kind == ProvisionKind::kTitle)
      continue;
    if (is_bare_lead_in(own)) {
      if (!is_answered(run, provision))
        run.add(LintKind::kFaultWithoutSanction, provision.own, {"list"});
    } else if (const std::string_view term = classified(own); !term.empty()) {
      // The class is enough when anything else is said of it.
      std::size_t uses = 0;
      for (std::size_t at = document.span.begin();
           (at = run.text().find(term, at)) < document.span.end(); at += term.size())
        ++uses;
      if (uses < 2 && !is_answered(run, provision))
        run.add(LintKind::kFaultWithoutSanction, provision.own, {"class"});
    } else if (is_unfinished(run, own) && !is_answered(run, provision)) {
      run.add(LintKind::kFaultWithoutSanction, provision.own, {"sentence"});
    }
  }
}

// Sanctions that somebody has to decide, in two groups: penalties are imposed by other organs than
// discipline.
std::optional<std::size_t> authority_group(const extract::Sanction& sanction) {
  const std::string family = group_of(sanction.code);
  if (family == "ADMP")
    return sanction.code == "ADMP.00" ? std::nullopt : std::optional<std::size_t>(1);
  for (const std::string_view one : {"GOV", "INST", "PARTY", "EDU", "ORGZ"})
    if (family == one) return 0;
  return std::nullopt;
}

// 由 that names an agent: none of 理由, 事由, 自由, 案由, 由于.
std::size_t find_by(std::string_view sentence) {
  constexpr std::string_view kBy = "由";
  constexpr std::array<std::string_view, 4> kBefore = {"理", "事", "自", "案"};
  for (std::size_t at = sentence.find(kBy); at != sentence.npos;
       at = sentence.find(kBy, at + kBy.size())) {
    const std::string_view before = sentence.substr(0, at);
    if (std::ranges::none_of(kBefore,
                             [&](std::string_view word) { return before.ends_with(word); }) &&
        !sentence.substr(at + kBy.size()).starts_with("于"))
      return at;
  }
  return sentence.npos;
}

// An organ that is the subject of the sanction: 教育督导机构应当给予通报批评.
bool gives_itself(std::string_view sentence) {
  for (const std::string_view organ : {"机关", "部门", "政府", "委员会", "机构"})
    for (const std::string_view modal : {"应当", "可以", "有权"})
      for (const std::string_view verb : {"给予", "责令", "予以"})
        if (contains(sentence, std::string(organ).append(modal).append(verb))) return true;
  return false;
}

// A sentence that names who decides: 由任免机关按照管理权限决定, 行政处罚由…实施.
bool names_deciders(std::string_view text) {
  constexpr std::string_view kStop = "。";
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(kStop, begin), text.size());
    const std::string_view sentence = text.substr(begin, end - begin);
    begin = end + kStop.size();
    const auto says = [&](std::string_view word) { return contains(sentence, word); };
    if (says("管理权限") || says("批准权限") || gives_itself(sentence) ||
        (says("权限") && (says("处分") || says("处罚") || says("追究"))))
      return true;
    const std::size_t by = find_by(sentence);
    if (by == std::string_view::npos) continue;
    const std::string_view rest = sentence.substr(by);
    const auto any = [&](std::initializer_list<std::string_view> words) {
      return std::ranges::any_of(words,
                                 [&](std::string_view word) { return contains(rest, word); });
    };
    if (any({"机关", "部门", "政府", "委员会", "单位", "机构", "局", "法院", "公安", "主管"}) &&
        any({"处分", "处罚", "追究", "问责", "处理", "决定", "责令", "罚款", "警告", "实施",
             "查处"}))
      return true;
  }
  return false;
}

// Punished by a court, as everybody knows: 处三年以下有期徒刑，并处罚金.
bool is_criminal(const extract::Rule& rule) {
  return std::ranges::any_of(
      std::array<std::string_view, 4>{"有期徒刑", "拘役", "罚金", "剥夺政治权利"},
      [&](std::string_view word) { return contains(rule.quote, word); });
}

void check_authorities(LintRun& run) {
  struct Group {
    std::vector<const extract::Rule*> without;
    bool named = false;
  };
  std::array<Group, 2> groups;
  for (const RuleRecord& record : run.side.rules) {
    const extract::Rule& rule = record.rule;
    if (!sanctions_now(rule) || is_criminal(rule)) continue;
    for (const extract::Sanction& sanction : rule.sanctions) {
      const auto group = authority_group(sanction);
      if (!group) continue;
      if (rule.authority) groups[*group].named = true;
      const auto sentence = run.sentence(rule.quote_canonical.begin());
      const bool by_law = rests_on_higher_law(
          run.text().substr(sentence.begin(), rule.quote_canonical.end() - sentence.begin()),
          {"依法", "依照", "按照", "根据"});
      if (by_law) break;
      groups[*group].without.push_back(&rule);
      break;
    }
  }
  const std::string_view body = run.side.document.span.of(run.text());
  if (std::ranges::all_of(
          groups, [](const Group& group) { return group.named || group.without.empty(); }) ||
      names_deciders(body))
    return;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    if (groups[g].named || groups[g].without.empty()) continue;
    const extract::Rule& first = *groups[g].without.front();
    Finding& finding =
        run.add(LintKind::kSanctionWithoutAuthority, first.quote_canonical,
                {g == 0 ? "discipline" : "penalty", std::to_string(groups[g].without.size())});
    for (const extract::Rule* rule : groups[g].without) finding.related.push_back(rule->eid);
  }
}

}  // namespace

void lint_faults(LintRun& run) {
  check_faults(run);
  check_authorities(run);
}

}  // namespace wenze::compare
