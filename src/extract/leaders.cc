// A paragraph that announces items leads what follows it and counts from one: 一、 二、 三、 up to
// the next paragraph that is not in one of them.
#include "extract/leaders.h"

#include "extract/condition_signs.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

using document::Provision;
using document::ProvisionKind;

constexpr std::string_view kDash = "—";

// （2）
bool is_number(std::string_view label) {
  const std::string_view open = "（";
  return label.starts_with(open) && label.size() > open.size() && label[open.size()] >= '0' &&
         label[open.size()] <= '9';
}

class Finder {
 public:
  explicit Finder(const Context& context)
      : context_(context), all_(context.document.provisions), paragraph_(all_.size()) {
    out_.of.resize(all_.size());
    out_.leads.resize(all_.size());
    out_.unlabelled.resize(all_.size());
  }

  Leaders find() {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (!all_[i].parent)
        follow_announced(i);
      else
        follow_parent(i);
    }
    out_.items.resize(all_.size());
    for (std::size_t i = 0; i < all_.size(); ++i)
      if (out_.of[i] && is_item_kind(all_[i].kind)) out_.items[*out_.of[i]].push_back(i);
    return std::move(out_);
  }

 private:
  bool announces(const Provision& provision) const {
    const std::string_view own = context_.of(provision.own);
    return leads_in(context_, own) && context_.words("list_pointer"_class).stands_in(own);
  }

  // At the top: a preamble that announces, and the items behind it.
  void follow_announced(std::size_t i) {
    const Provision& provision = all_[i];
    const bool item =
        provision.kind == ProvisionKind::kSubsection || provision.kind == ProvisionKind::kPoint;
    if (item || (sections_ && provision.kind == ProvisionKind::kSection)) {
      if (announcing_ && item) lead(*announcing_, i);
      if (sections_ && !item && !provision.heading.empty()) lead_apart(*announcing_, i);
      return;
    }
    if (follow_bullet(i)) return;
    announcing_ = provision.kind == ProvisionKind::kPreamble && announces(provision)
                      ? std::optional(i)
                      : std::nullopt;
    sections_ = announcing_ && begins_again(i);
  }

  // …按次数处理：|•首次：口头警告；|•第二次：…: a line with a bullet is an item of the line that
  // announces it.
  bool follow_bullet(std::size_t i) {
    const bool line = all_[i].kind == ProvisionKind::kParagraph;
    if (line && bulleted_ && context_.words("bullet"_class).begins(context_.of(all_[i].own))) {
      lead(*bulleted_, i);
      return true;
    }
    bulleted_ = line && context_.of(all_[i].own).ends_with("：") ? std::optional(i) : std::nullopt;
    return false;
  }

  void follow_parent(std::size_t i) {
    const Provision& provision = all_[i];
    const std::size_t parent = provision.parent->index;
    if (is_title_line(context_, *provision.parent)) return;
    if (follow_bullet(i)) return;
    out_.leads[parent] = true;
    out_.of[i] = parent;
    if (counts_on(i)) out_.of[i].reset();
    const bool text = provision.kind == ProvisionKind::kParagraph;
    const bool top = all_[parent].kind == ProvisionKind::kSection && !all_[parent].parent;
    if (text && top && sections_ && all_[parent].heading.empty() && !paragraph_[parent])
      lead_apart(*announcing_, i);
    // （一） without words of its own: its first paragraph is the item.
    else if (text && all_[parent].own.empty() && all_[parent].heading.empty() &&
             !paragraph_[parent] && out_.of[parent] &&
             (all_[*out_.of[parent]].kind == ProvisionKind::kParagraph ||
              all_[*out_.of[parent]].kind == ProvisionKind::kPreamble))
      out_.of[i] = out_.of[parent];
    // 四、…。|有下列情形之一，…：一、…: the paragraph begins another list.
    if (text && top && sections_ && announces(provision) && begins_again(i)) announcing_ = i;
    if (text) paragraph_[parent] = i;
    const bool outline = all_[parent].kind == ProvisionKind::kSection ||
                         all_[parent].kind == ProvisionKind::kSubsection;
    // （三）…。|有下列情形之一者，…：|（一）: the last paragraph of the item begins another list.
    if (outline && provision.kind == ProvisionKind::kSubsection &&
        provision.label.starts_with("（一") && all_[i - 1].kind == ProvisionKind::kParagraph &&
        all_[i - 1].parent && all_[all_[i - 1].parent->index].parent == provision.parent &&
        announces(all_[i - 1]))
      paragraph_[parent] = i - 1;
    if (outline && is_item_kind(provision.kind) && !text && all_[parent].own.empty() &&
        paragraph_[parent])
      lead(*paragraph_[parent], i);
  }

  // 341. …：|（a）…|（b）…|（2）: of Hong Kong, a subsection behind the items of the one before.
  bool counts_on(std::size_t i) const {
    const Provision& provision = all_[i];
    const std::size_t first = provision.parent->index + 1;
    return context_.traits.region == Region::kHongKong && i > first &&
           all_[first].label.starts_with("（a") && is_number(provision.label);
  }

  // 有下列情形之一者，…：|一、
  bool begins_again(std::size_t i) const {
    return contains(context_.text, all_[i].own, "之一") && i + 1 < all_.size() &&
           !all_[i + 1].parent && all_[i + 1].kind == ProvisionKind::kSection &&
           all_[i + 1].label.starts_with("一");
  }

  void lead(std::size_t leader, std::size_t item) {
    out_.of[item] = leader;
    out_.leads[leader] = true;
  }
  void lead_apart(std::size_t leader, std::size_t item) {
    lead(leader, item);
    out_.unlabelled[item] = true;
  }

  const Context& context_;
  const std::vector<Provision>& all_;
  std::vector<std::optional<std::size_t>> paragraph_;  // the last one in each parent
  std::optional<std::size_t> announcing_;
  std::optional<std::size_t> bulleted_;  // the line that announces lines with a bullet
  bool sections_ = false;                // what it announces is 一、 二、
  Leaders out_;
};

}  // namespace

Leaders find_leaders(const Context& context) { return Finder(context).find(); }

bool leads_in(const Context& context, std::string_view own) {
  return own.ends_with("：") ||
         (context.traits.region == Region::kHongKong && own.ends_with(kDash));
}

bool dash_follows(const Context& context, Span words) {
  return context.traits.region == Region::kHongKong &&
         (context.of(words).ends_with(kDash) ||
          context.text.substr(words.end()).starts_with(kDash));
}

Span tail_in_item(const Context& context, Span item) {
  constexpr std::size_t kReachBytes = 60;
  const std::string_view s = context.of(item);
  const std::size_t line = s.find("，\n");
  if (context.traits.region != Region::kHongKong || line == std::string_view::npos) return {};
  const Span tail =
      trimmed(context.text, {item.begin() + line + std::string_view("，\n").size(), item.end()});
  const std::string_view opening = context.of(tail).substr(0, kReachBytes);
  const std::size_t office = context.words("regional_office"_class).find(opening);
  if (context.words("list_tail"_class).begins(opening)) return tail;
  // |即属行为不当，部门首长可予以谴责: read as an offence is.
  if (context.words("misconduct_verdict"_class).begins(opening) ||
      context.words("offence"_class).begins(opening))
    return {};
  // |可作出以下一项或多于一项命令——: who may is told in front of the list.
  if (context.words("regional_office_verb"_class).begins(opening)) return tail;
  if (office == std::string_view::npos) return {};
  return context.words("regional_office_verb"_class).find(opening.substr(office)) < opening.size()
             ? tail
             : Span{};
}

std::string_view without_dash(std::string_view words) {
  while (words.ends_with(kDash)) words.remove_suffix(kDash.size());
  return words;
}

bool is_title_line(const Context& context, document::ProvisionId id) {
  const auto& all = context.document.provisions;
  const Provision& provision = all[id.index];
  if (context.traits.region != Region::kMacau || provision.kind != ProvisionKind::kParagraph ||
      !provision.parent || all[provision.parent->index].kind != ProvisionKind::kArticle ||
      id.index != provision.parent->index + 1 || id.index + 1 >= all.size())
    return false;
  const Provision& next = all[id.index + 1];
  if (next.parent != id && !(next.parent == provision.parent && next.label.starts_with("一")))
    return false;
  return !provision.own.empty() &&
         !context.words("sentence_mark"_class).stands_in(context.of(provision.own));
}

bool is_item_kind(ProvisionKind kind) {
  return kind == ProvisionKind::kPoint || kind == ProvisionKind::kIndent ||
         kind == ProvisionKind::kSubsection || kind == ProvisionKind::kParagraph;
}

namespace {

// （a）曾以欺诈手段取得注册；|或
Span without_joint(const Context& context, Span own) {
  if (const Span tail = tail_in_item(context, own); !tail.empty())
    return trimmed(context.text, {own.begin(), tail.begin() - std::string_view("，\n").size()});
  const Span item = trimmed(context.text, own);
  for (const Words joints : {"or"_class, "coordinator_all"_class})
    if (const std::string_view joint = context.words(joints).at_back(context.of(item));
        !joint.empty() &&
        context.of(item).substr(0, item.size_bytes() - joint.size()).ends_with("；"))
      return {item.begin(), item.end() - joint.size()};
  return own;
}

}  // namespace

Span words_of(const Context& context, std::size_t provision) {
  const Provision& at = context.document.provisions[provision];
  const bool hong_kong = context.traits.region == Region::kHongKong && !at.own.empty();
  const std::string_view bullet = context.words("bullet"_class).at_front(context.of(at.own));
  const Span line = trimmed(context.text, {at.own.begin() + bullet.size(), at.own.end()});
  const Span told = bullet.empty() ? at.own : line;
  const Span own = hong_kong ? without_joint(context, told) : told;
  if (at.heading.empty()) return own;
  const std::size_t from = find_in(context.text, at.heading, at.span.begin(), at.span.end());
  const Span heading{from, std::min(from + at.heading.size(), at.span.end())};
  if (own.empty()) return from < at.span.end() ? heading : own;
  return heading.end() < own.begin() && tells_before_colon(context, heading) ? hull(heading, own)
                                                                             : own;
}

Span text_of(const Context& context, std::size_t provision) {
  const Provision& at = context.document.provisions[provision];
  if (context.traits.region != Region::kTaiwan || !at.own.empty() || at.heading.empty() ||
      at.heading.find("，") == std::string::npos)
    return at.own;
  const Span line = words_of(context, provision);
  return context.mentions.sanctions(line).empty() ? at.own : line;
}

}  // namespace wenze::extract
