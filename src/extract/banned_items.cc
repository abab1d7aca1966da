// A relative reference to items (违反第二项、第四项规定) is counted in the article that the lead-in
// says is breached, when its list is one of bans.
#include "extract/banned_items.h"

#include <algorithm>

#include "extract/alternatives.h"
#include "extract/faults.h"
#include "extract/items.h"
#include "extract/leaders.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

using document::Provision;
using document::ProvisionId;
using document::ProvisionKind;

// The numbers in 违反第一项、第三项规定之一, when the words say no more than that.
std::vector<std::size_t> items_breached(std::string_view s) {
  const std::string_view breach = "违反第";
  if (!s.starts_with(breach)) return {};
  s.remove_prefix(breach.size());
  const std::vector<std::size_t> numbers = item_numbers(s);
  return s == "规定" || s == "规定之一" || s == "的规定" ? numbers : std::vector<std::size_t>{};
}

// Where the lead-in of `item` says 违反本条例第八条; nothing where it names no place or several.
std::string place_breached(const Context& context, ProvisionId item) {
  const Provision& own = context.document.at(item);
  if (own.kind != ProvisionKind::kPoint || !own.parent) return {};
  const Span lead = context.document.at(*own.parent).own;
  std::string out;
  for (const document::Reference& reference : references_in(context, lead)) {
    if (!context.text.substr(lead.begin(), reference.span.begin() - lead.begin()).ends_with("违反"))
      continue;
    if (!out.empty() || reference.target_title || reference.target_eids.size() != 1 ||
        reference.status != document::ReferenceStatus::kResolved)
      return {};
    out = reference.target_eids.front();
  }
  return out;
}

// 禁止下列行为：, 还不得有下列行为：
bool leads_bans(const Context& context, Span own) {
  std::string_view s = context.of(own);
  if (const std::size_t pause = s.rfind("，"); pause != std::string_view::npos)
    s.remove_prefix(pause + kHan);
  return context.words("ban"_class).stands_in(s) &&
         context.words("list_pointer"_class).stands_in(s);
}

// The items of the list of bans under `place`; empty when there is none, or more than one.
std::vector<ProvisionId> banned_items(const Context& context, std::string_view place) {
  const auto& all = context.document.provisions;
  const auto under = [&](std::string_view eid) {
    return eid.starts_with(place) && eid.substr(place.size()).starts_with("__");
  };
  std::vector<ProvisionId> out;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].kind != ProvisionKind::kPoint || !all[i].parent || !under(all[i].eid)) continue;
    const bool other = !out.empty() && all[out.front().index].parent != all[i].parent;
    if (other || !leads_bans(context, context.document.at(*all[i].parent).own)) return {};
    out.push_back(ProvisionId(i));
  }
  return out;
}

// What the items of these numbers forbid; empty when one of them is not there, or is broken over
// lines.
std::vector<FaultDraft> faults_banned(const Context& context, const FaultDraft& breach,
                                      const std::vector<std::size_t>& numbers,
                                      const std::vector<ProvisionId>& items) {
  std::vector<FaultDraft> out;
  for (std::size_t number : numbers) {
    const auto item = std::find_if(items.begin(), items.end(), [&](ProvisionId id) {
      return number_of_item(context, id) == number;
    });
    if (item == items.end()) return {};
    const Span own = context.document.at(*item).own;
    if (own.empty() || contains(context.text, own, "\n")) return {};
    FaultDraft fault = breach;
    fault.span = whole_fault(context, own).span;
    fault.provision = *item;
    fault.catch_all = is_catch_all(context, context.of(fault.span));
    out.push_back(std::move(fault));
  }
  return out;
}

// What `breach` means; empty when it is told by its own words.
std::vector<FaultDraft> faults_meant(const Context& context, const FaultDraft& breach) {
  const std::vector<std::size_t> numbers = items_breached(context.of(breach.span));
  if (numbers.empty()) return {};
  const std::string place = place_breached(context, breach.provision);
  if (place.empty()) return {};
  return faults_banned(context, breach, numbers, banned_items(context, place));
}

// （1）操作员不得——（a）离开；（b）…。（2）操作员违反第（1）款，即属犯罪: in Hong Kong, what the
// items of that subsection forbid; empty when the breach tells more, or that forbids no list.
std::vector<FaultDraft> faults_of_subsection(const Context& context, const FaultDraft& breach) {
  const std::string_view s = context.of(breach.span);
  const std::string_view opening = "违反第（", closing = "）款";
  const std::size_t at = s.find(opening);
  const std::optional<ProvisionId> parent = context.document.at(breach.provision).parent;
  constexpr std::size_t kLongestLabel = 4;
  if (context.traits.region != Region::kHongKong || at == std::string_view::npos || !parent ||
      !s.ends_with(closing))
    return {};
  const std::string_view number =
      s.substr(at + opening.size(), s.size() - at - opening.size() - closing.size());
  if (number.size() > kLongestLabel) return {};
  const auto& all = context.document.provisions;
  std::vector<FaultDraft> out;
  for (std::size_t i = 0; i < breach.provision.index; ++i) {
    if (!all[i].parent || all[all[i].parent->index].parent != parent) continue;
    const document::Provision& lead = all[all[i].parent->index];
    const std::string_view own = context.of(lead.own);
    if (lead.label != "（" + std::string(number) + "）" || !leads_in(context, own)) continue;
    if (!context.words("ban"_class).ends(without_dash(own)) || all[i].own.empty()) continue;
    FaultDraft fault = breach;
    fault.span = whole_fault(context, trimmed(context.text, words_of(context, i))).span;
    fault.provision = ProvisionId(i);
    out.push_back(std::move(fault));
  }
  return out;
}

}  // namespace

void point_to_banned_items(const Context& context, std::vector<Frame>& frames) {
  for (Frame& frame : frames) {
    if (!frame.targets.empty()) continue;
    if (frame.faults.size() == 1)
      if (auto meant = faults_of_subsection(context, frame.faults.front()); !meant.empty()) {
        frame.faults = std::move(meant);
        continue;
      }
    for (std::size_t i = 0; i < frame.faults.size(); ++i) {
      std::vector<FaultDraft> meant = faults_meant(context, frame.faults[i]);
      if (meant.empty()) continue;
      // A rule of the lead-in stands at the item.
      if (frame.list)
        for (FaultDraft& fault : meant) fault.provision = frame.faults[i].provision;
      const auto at = frame.faults.begin() + static_cast<std::ptrdiff_t>(i);
      frame.faults.insert(frame.faults.erase(at), meant.begin(), meant.end());
      i += meant.size() - 1;
    }
  }
}

}  // namespace wenze::extract
