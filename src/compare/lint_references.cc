// References that the document stage resolved are held against what they are cited for: 依照第X条的
// 规定给予处分 needs sanctions there, 第X条所列情形 a list.
#include <algorithm>
#include <array>
#include <functional>

#include "compare/lint_checks.h"
#include "text/utf8.h"

namespace wenze::compare {
namespace {

using document::Reference;
using document::ReferenceReason;

bool is_within(std::string_view eid, std::string_view outer) {
  return eid == outer || (eid.starts_with(outer) && eid.substr(outer.size()).starts_with("__"));
}

std::string article_of(std::string_view eid) { return std::string(eid.substr(0, eid.find("__"))); }

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(
      words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// The words from the reference to the end of its clause: 的规定给予处分.
std::string_view after(const LintRun& run, const Reference& reference) {
  const std::size_t begin = reference.span.end();
  const std::size_t end = std::min(run.sentence(begin).end(), run.text().find("，", begin));
  return run.text().substr(begin, std::max(begin, end) - begin);
}

std::string_view before(const LintRun& run, const Reference& reference) {
  const std::size_t begin = run.sentence(reference.span.begin()).begin();
  return run.text().substr(begin, reference.span.begin() - begin);
}

// 依照…的规定给予处分: the sanction is taken from the target.
bool takes_sanction(std::string_view before, std::string_view after) {
  constexpr std::array<std::string_view, 4> kApply = {"依照", "按照", "依据", "适用"};
  if (std::ranges::none_of(kApply, [&](std::string_view word) { return before.ends_with(word); }))
    return false;
  const std::string_view rest = after.starts_with("的规定") ? after.substr(9)
                                : after.starts_with("规定") ? after.substr(6)
                                                            : std::string_view();
  return std::ranges::any_of(
      std::array<std::string_view, 8>{"给予处分", "予以处分", "给予处罚", "予以处罚", "处罚",
                                      "追究责任", "处分", "给予问责"},
      [&](std::string_view verb) { return rest.starts_with(verb); });
}

bool has_sanction(const LintRun& run, const std::vector<std::string>& eids) {
  return std::ranges::any_of(run.side.rules, [&](const RuleRecord& record) {
    return !record.rule.sanctions.empty() && std::ranges::any_of(eids, [&](const std::string& eid) {
      return is_within(record.rule.eid, eid) || is_within(eid, record.rule.eid);
    });
  });
}

// Whether the target speaks of sanctions in any words: extraction may have missed a rule there.
bool speaks_of_sanctions(const LintRun& run, const std::vector<std::string>& eids) {
  return std::ranges::any_of(eids, [&](const std::string& eid) {
    const auto id = run.side.document.find(article_of(eid));
    const auto exact = id ? id : run.side.document.find(eid);
    if (!exact) return true;
    return has_any(run.side.document.at(*exact).span.of(run.text()),
                   {"处分", "处罚", "罚款", "没收", "吊销", "责任", "警告", "拘", "徒刑", "责令",
                    "加收", "诫勉", "免职", "辞职", "通报"});
  });
}

bool has_list(const LintRun& run, const std::vector<std::string>& eids) {
  return std::ranges::any_of(eids, [&](const std::string& eid) {
    const auto id = run.side.document.find(eid);
    if (!id) return true;
    const auto& at = run.side.document.at(*id);
    if (at.kind == document::ProvisionKind::kPoint || at.kind == document::ProvisionKind::kIndent)
      return true;  // one item is cited
    for (const auto& provision : run.side.document.provisions)
      if (is_within(provision.eid, eid) && (provision.kind == document::ProvisionKind::kPoint ||
                                            provision.kind == document::ProvisionKind::kIndent))
        return true;
    return has_any(at.span.of(run.text()), {"（一）", "(一)", "1.", "一是", "的，", "情形"});
  });
}

void check_target(LintRun& run, const Reference& reference) {
  const std::string_view ahead = before(run, reference), rest = after(run, reference);
  const std::string from = run.side.document.at(reference.from).eid;
  if (takes_sanction(ahead, rest)) {
    const bool own = std::ranges::any_of(reference.target_eids, [&](const std::string& eid) {
      return is_within(from, eid) && article_of(eid) == eid;
    });
    if (!own && !has_sanction(run, reference.target_eids) &&
        !speaks_of_sanctions(run, reference.target_eids))
      run.add(LintKind::kWrongTarget, reference.span, {reference.text, "sanction"});
  } else if (rest.starts_with("所列") && !rest.starts_with("所列入") &&
             has_any(rest.substr(0, 30), {"情形", "行为", "事项", "情况"}) &&
             !has_list(run, reference.target_eids)) {
    run.add(LintKind::kWrongTarget, reference.span, {reference.text, "list_missing"});
  }
}

// Articles that take their sanctions from one another.
void check_circles(LintRun& run) {
  std::map<std::string, std::map<std::string, const Reference*>> edges;
  for (const Reference& reference : run.side.document.references) {
    if (reference.target_title || !takes_sanction(before(run, reference), after(run, reference)))
      continue;
    const std::string from = article_of(run.side.document.at(reference.from).eid);
    for (const std::string& eid : reference.target_eids)
      if (article_of(eid) != from) edges[from].emplace(article_of(eid), &reference);
  }
  std::set<std::set<std::string>> seen;
  for (const auto& [start, targets] : edges) {
    // Breadth first from every article back to itself; the shortest circle is what is told.
    std::map<std::string, std::string> previous;
    std::vector<std::string> queue = {start};
    for (std::size_t k = 0; k < queue.size(); ++k) {
      const auto found = edges.find(queue[k]);
      if (found == edges.end()) continue;
      for (const auto& [next, reference] : found->second) {
        if (next == start) {
          std::vector<std::string> circle = {queue[k]};
          while (circle.back() != start) circle.push_back(previous[circle.back()]);
          if (!seen.insert({circle.begin(), circle.end()}).second) continue;
          std::ranges::reverse(circle);
          const Reference& first = *edges[start].at(circle.size() > 1 ? circle[1] : start);
          Finding& finding = run.add(LintKind::kCircularReference, first.span, {first.text});
          finding.related = circle;
        } else if (!previous.contains(next)) {
          previous[next] = queue[k];
          queue.push_back(next);
        }
      }
    }
  }
}

}  // namespace

void lint_references(LintRun& run) {
  for (const Reference& reference : run.side.document.references) {
    if (reference.target_title) continue;
    if (reference.status == document::ReferenceStatus::kDangling &&
        (reference.reason == ReferenceReason::kNoSuchArticle ||
         reference.reason == ReferenceReason::kNoSuchPart ||
         reference.reason == ReferenceReason::kNothingBefore)) {
      run.add(LintKind::kDanglingReference, reference.span,
              {reference.text, std::string(document::name(reference.reason))});
    } else if (!reference.target_eids.empty()) {
      check_target(run, reference);
    }
  }
  check_circles(run);
}

}  // namespace wenze::compare
