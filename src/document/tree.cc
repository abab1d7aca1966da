// A stack of open provisions, outermost first. Every mark has a rank; a mark closes what is open at
// its rank or below and opens its own provision. Only a list that is known to go on afterwards may
// hold a mark of a higher rank inside (some texts number （一） above 一、).
#include "document/tree.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

#include "document/continuation.h"
#include "document/eids.h"
#include "document/headings.h"
#include "document/ranks.h"
#include "document/resources.h"
#include "document/spans.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

using base::MessageKind;

constexpr std::size_t kFamilies = static_cast<std::size_t>(MarkFamily::kRoman) + 1;
constexpr std::size_t kMaxDiagnostics = 200;
constexpr int kMaxUnlabelled = 100;  // items of one list whose numbers were lost

struct Frame {
  std::size_t node;
  int rank;
  MarkFamily family;
  int number;
  int heading_level = 0;  // as the source sets it
};

class Builder {
 public:
  explicit Builder(const TreeInput& input)
      : input_(input),
        resources_(*input.resources),
        text_(input.text),
        units_(input.layout->units),
        without_heading_(without_heading(resources_, input.text, input.layout->units)) {
    for (std::size_t i = 0; i < units_.size(); ++i)
      if (units_[i].mark) places_[static_cast<std::size_t>(units_[i].mark->family)].push_back(i);
  }

  Tree run() {
    for (unit_ = 0; unit_ < units_.size(); ++unit_) take_unit();
    cover_children(tree_.provisions);
    return std::move(tree_);
  }

 private:
  const Unit& unit() const { return units_[unit_]; }
  const Unit* next_unit() const { return unit_ + 1 < units_.size() ? &units_[unit_ + 1] : nullptr; }
  Provision& node(std::size_t id) { return tree_.provisions[id]; }
  std::string_view of(CanonicalSpan span) const { return span.of(text_); }

  void take_unit() {
    switch (unit().role) {
      case UnitRole::kShell:
        return;
      case UnitRole::kTitle:
        return matter(ProvisionKind::kTitle, "title", true);
      case UnitRole::kContents:
        return matter(ProvisionKind::kPreamble, "toc", true);
      case UnitRole::kPreamble:
        return matter(ProvisionKind::kPreamble, "preamble__para", false);
      case UnitRole::kSignature:
        return matter(ProvisionKind::kSignature, "signature", true);
      case UnitRole::kAttachment:
        return attachment();
      case UnitRole::kBody:
        break;
    }
    if (!unit().mark) return plain_text();
    lost_labels_ = 0;
    const Mark mark = unit_mark();
    if (is_division(mark.family)) return division(mark);
    if (mark.family == MarkFamily::kArticle) return article(mark);
    if (open_article() != nullptr && !heads_articles(text_, units_, unit_, mark))
      return item_of_article(mark);
    outline(mark);
  }

  // ---- nodes

  std::size_t add(std::optional<std::size_t> parent, ProvisionKind kind, std::string eid,
                  CanonicalSpan span) {
    Provision provision;
    provision.eid = eids_.take(std::move(eid));
    if (parent) provision.parent = ProvisionId(*parent);
    provision.kind = kind;
    provision.span = span;
    provision.own = {span.end(), span.end()};
    tree_.provisions.push_back(std::move(provision));
    return tree_.provisions.size() - 1;
  }

  std::string child_eid(std::optional<std::size_t> parent, std::string_view name, int number,
                        int sub = 0) const {
    std::string eid = parent ? tree_.provisions[*parent].eid + "__" : std::string();
    return eid.append(name).append("_").append(inserted_number(number, sub));
  }

  std::optional<std::size_t> top() const {
    return stack_.empty() ? std::nullopt : std::optional(stack_.back().node);
  }

  void set_own(std::size_t id, CanonicalSpan own) {
    node(id).own = own;
    last_text_ = id;
  }

  // Text that goes on in the provision `id` after what it has.
  void extend(std::size_t id, CanonicalSpan more) {
    Provision& provision = node(id);
    const bool last = id + 1 == tree_.provisions.size();
    if (provision.own.empty() && last)
      provision.own = more;
    else if (last && provision.own_rest.empty())
      provision.own = {provision.own.begin(), more.end()};
    else
      provision.own_rest.push_back(more);
    last_text_ = id;
  }

  // One node a unit, or one for neighbouring units (`joined`).
  void matter(ProvisionKind kind, std::string_view name, bool joined) {
    const bool follows = unit_ > 0 && units_[unit_ - 1].role == unit().role && matter_;
    const bool again = follows && (joined || continues_preamble(resources_, text_,
                                                                node(*matter_).own, unit().span));
    if (again) {
      node(*matter_).own = {node(*matter_).own.begin(), unit().span.end()};
      return;
    }
    const bool numbered = name == "preamble__para";
    std::string eid(name);
    if (numbered) eid += "_" + std::to_string(++preambles_);
    stack_.clear();
    matter_ = add(std::nullopt, kind, std::move(eid), unit().span);
    node(*matter_).own = unit().span;
    last_text_.reset();
  }

  void attachment() {
    stack_.clear();
    const CanonicalSpan span = unit().span;
    const std::size_t label = attachment_label(of(span));
    const std::size_t id = add(std::nullopt, ProvisionKind::kAttachment,
                               child_eid(std::nullopt, "att", ++attachments_), span);
    node(id).label = std::string(text_.substr(span.begin(), label));
    const std::size_t rest = skip_spaces(text_, span.begin() + label, span.end());
    node(id).own = {rest, span.end()};
    stack_.push_back({id, kAttachmentRank, MarkFamily::kPart, attachments_});
    last_text_.reset();
  }

  // ---- the stack

  void pop_to(int rank) {
    while (!stack_.empty() && stack_.back().rank >= rank) stack_.pop_back();
  }

  const Frame* open_article() const { return open(kArticleRank); }
  const Frame* open(int rank) const {
    for (auto frame = stack_.rbegin(); frame != stack_.rend(); ++frame)
      if (frame->rank == rank) return &*frame;
    return nullptr;
  }

  // The first unit after this one with a mark of `family`.
  const Unit* next_of(MarkFamily family) const {
    const auto& places = places_[static_cast<std::size_t>(family)];
    const auto found = std::upper_bound(places.begin(), places.end(), unit_);
    return found == places.end() ? nullptr : &units_[*found];
  }

  // The list of `frame` goes on after this unit, before the next article or division.
  bool goes_on(const Frame& frame) const {
    const Unit* next = next_of(frame.family);
    if (next == nullptr || next->mark->number != frame.number + 1) return false;
    if (frame.family == MarkFamily::kDecimal && rank_of(*next->mark) != frame.rank) return false;
    for (MarkFamily family :
         {MarkFamily::kArticle, MarkFamily::kSection, MarkFamily::kChapter, MarkFamily::kPart}) {
      const Unit* end = next_of(family);
      if (end != nullptr && end->span.begin() < next->span.begin()) return false;
    }
    return true;
  }

  // Closes what a mark of `rank` closes; the number of the sibling before it, 0 for a first one.
  int close_for(const Mark& mark, int rank) {
    if (open(rank) != nullptr) {
      while (stack_.back().rank != rank) stack_.pop_back();
      const int previous = stack_.back().number;
      stack_.pop_back();
      return previous;
    }
    const auto outer =
        std::find_if(stack_.begin(), stack_.end(), [&](const Frame& f) { return f.rank > rank; });
    if (outer == stack_.end()) return 0;
    // Once （一） has held 一、 it may do so to the end.
    if (mark.number == 1 && (goes_on(*outer) || inverted_.contains({outer->rank, rank}))) {
      inverted_.insert({outer->rank, rank});
      return 0;
    }
    stack_.erase(outer, stack_.end());
    return 0;
  }

  void check_number(int previous, const Mark& mark) {
    if (mark.number == previous + 1 || (mark.sub > 0 && mark.number == previous)) return;
    if (previous == 0 && !counted_) return;  // a text may begin in the middle
    const std::string label(text_.substr(mark.begin, mark.end - mark.begin));
    if (mark.number <= previous)
      report(MessageKind::numbering_repeat, {label}, mark);
    else
      report(MessageKind::numbering_gap, {std::to_string(previous), std::to_string(mark.number)},
             mark);
  }

  void report(MessageKind kind, std::vector<std::string> args, const Mark& mark) {
    if (tree_.diagnostics.size() >= kMaxDiagnostics) return;
    tree_.diagnostics.push_back({kind, std::move(args)});
    tree_.diagnostic_spans.push_back({mark.begin, mark.end});
  }

  // (i) after (h) is the letter, else the roman number.
  Mark unit_mark() const {
    Mark mark = *unit().mark;
    if (mark.family != MarkFamily::kRoman || mark.begin >= mark.end) return mark;
    for (std::size_t at = mark.begin; at < mark.end; ++at) {
      const char c = text_[at];
      if (c < 'a' || c > 'z') continue;
      const auto alpha = std::find_if(stack_.rbegin(), stack_.rend(), [](const Frame& f) {
        return f.family == MarkFamily::kAlpha;
      });
      const bool roman_open = open(rank_of(mark)) != nullptr;
      if (!roman_open && alpha != stack_.rend() && alpha->number == c - 'a') {
        mark.family = MarkFamily::kAlpha;
        mark.number = c - 'a' + 1;
      }
      break;
    }
    return mark;
  }

  // ---- divisions and articles

  void division(const Mark& mark) {
    const int rank = rank_of(mark);
    const int previous = close_for(mark, rank);
    check_number(previous, mark);
    counted_ = true;
    const LocalName local = division_name(mark.family);
    const std::size_t id =
        add(top(), local.kind, child_eid(top(), local.name, mark.number, mark.sub), unit().span);
    stack_.push_back({id, rank, mark.family, mark.number});
    node(id).label = std::string(text_.substr(mark.begin, mark.end - mark.begin));
    CanonicalSpan heading{mark.content, std::max(mark.content, unit().span.end())};
    const Unit* next = next_unit();
    const bool broken =
        heading.empty() || of(heading).ends_with("、") || heading_goes_on(text_, units_, unit_);
    if (broken && next != nullptr && next->role == UnitRole::kBody && !next->mark &&
        looks_like_heading(of(next->span), 30)) {
      heading = heading.empty() ? next->span : hull(heading, next->span);
      ++unit_;
    }
    node(id).heading = std::string(of(heading));
    std::erase(node(id).heading, '\n');
    node(id).span = {node(id).span.begin(), std::max(node(id).span.end(), heading.end())};
    node(id).own = {node(id).span.end(), node(id).span.end()};
    last_text_.reset();
  }

  void article(const Mark& mark) {
    pop_to(kArticleRank);
    check_number(article_, mark);
    article_ = mark.number;
    counted_ = true;
    std::optional<std::size_t> scope;
    if (const Frame* attachment = open(kAttachmentRank)) scope = attachment->node;
    const std::size_t id = add(top(), ProvisionKind::kArticle,
                               child_eid(scope, "art", mark.number, mark.sub), unit().span);
    stack_.push_back({id, kArticleRank, mark.family, mark.number});
    node(id).label = std::string(text_.substr(mark.begin, mark.end - mark.begin));
    paragraphs_ = 0;
    last_text_.reset();
    const std::size_t content = std::min(mark.content, unit().span.end());
    if (content == unit().span.end() && next_unit() != nullptr &&
        heads_its_article(resources_, text_, units_, unit_ + 1, input_.system)) {
      ++unit_;  // 第一条 | （标的）, in Macau 第一条 | 标的
      const CanonicalSpan line = unit().span;
      const HeadingSplit split = article_heading(resources_, text_, line, nullptr);
      node(id).heading = std::string(of(split.heading.empty() ? line : split.heading));
      node(id).span = {node(id).span.begin(), line.end()};
      node(id).own = {line.end(), line.end()};
      return;
    }
    const HeadingSplit split =
        article_heading(resources_, text_, {content, unit().span.end()}, next_unit());
    node(id).heading = std::string(of(split.heading));
    if (split.text_begin < unit().span.end())
      text_in_article({split.text_begin, unit().span.end()});
  }

  // Text behind the label or the heading: a paragraph, or at once the first item or the first
  // numbered paragraph.
  void text_in_article(CanonicalSpan span) {
    const auto mark = mark_at(text_, span.begin(), span.end());
    if (mark && is_item(mark->family) && mark->number == 1 && mark->content < span.end()) {
      const Unit* next = next_of(mark->family);
      const Unit* end = next_of(MarkFamily::kArticle);
      const bool listed = next != nullptr && next->mark->number == 2 &&
                          (end == nullptr || next->span.begin() < end->span.begin());
      if (listed) return item_of_article(*mark, span);
    }
    open_paragraph(span);
  }

  void open_paragraph(CanonicalSpan own) {
    pop_to(kParagraphRank);
    const std::size_t id =
        add(top(), ProvisionKind::kParagraph, child_eid(top(), "para", ++paragraphs_), own);
    stack_.push_back({id, kParagraphRank, MarkFamily::kArticle, paragraphs_});
    set_own(id, own);
  }

  // ---- items of articles

  // （1） of Hong Kong and 一、 of Macau are 款.
  bool numbers_paragraph(const Mark& mark) const {
    return (input_.system == System::kHongKong && mark.family == MarkFamily::kArabicParen) ||
           (input_.system == System::kMacau && mark.family == MarkFamily::kHanComma);
  }

  void item_of_article(const Mark& mark) { item_of_article(mark, unit().span); }

  void item_of_article(const Mark& mark, CanonicalSpan span) {
    if (numbers_paragraph(mark)) return numbered_paragraph(mark, span);
    if (open(kParagraphRank) == nullptr) open_paragraph({span.begin(), span.begin()});
    const int rank = rank_of(mark);
    const int previous = close_for(mark, rank);
    check_number(previous, mark);
    const bool nested = !stack_.empty() && stack_.back().rank > kParagraphRank;
    const std::size_t id =
        add(top(), nested ? ProvisionKind::kIndent : ProvisionKind::kPoint,
            child_eid(top(), nested ? "indent" : "point", mark.number, mark.sub), span);
    stack_.push_back({id, rank, mark.family, mark.number});
    node(id).label = std::string(text_.substr(mark.begin, mark.end - mark.begin));
    set_own(id, {std::min(mark.content, span.end()), span.end()});
  }

  void numbered_paragraph(const Mark& mark, CanonicalSpan span) {
    const Frame* before = open(kParagraphRank);
    check_number(before == nullptr ? 0 : before->number, mark);
    pop_to(kParagraphRank);
    paragraphs_ = mark.number;
    const std::size_t id = add(top(), ProvisionKind::kParagraph,
                               child_eid(top(), "para", mark.number, mark.sub), span);
    stack_.push_back({id, kParagraphRank, mark.family, mark.number});
    node(id).label = std::string(text_.substr(mark.begin, mark.end - mark.begin));
    set_own(id, {std::min(mark.content, span.end()), span.end()});
  }

  // ---- outlines

  void outline(const Mark& mark) {
    const bool heading_over_articles =
        input_.layout->statute && heads_articles(text_, units_, unit_, mark);
    const int rank =
        heading_over_articles ? kInnerHeadingRank + static_cast<int>(mark.family) : rank_of(mark);
    const int previous = close_for(mark, rank);
    check_number(previous, mark);
    counted_ = true;
    const LocalName local = outline_name(mark);
    const std::size_t id =
        add(top(), local.kind, child_eid(top(), local.name, mark.number), unit().span);
    stack_.push_back({id, rank, mark.family, mark.number, unit().heading_level});
    node(id).label = std::string(text_.substr(mark.begin, mark.end - mark.begin));
    const CanonicalSpan content{std::min(mark.content, unit().span.end()), unit().span.end()};
    const HeadingSplit split =
        without_heading_[unit_] ? HeadingSplit{{content.begin(), content.begin()}, content.begin()}
                                : outline_heading(resources_, text_, content, next_unit(), mark);
    node(id).heading = std::string(of(split.heading));
    last_text_.reset();
    if (split.text_begin >= unit().span.end()) return;
    const CanonicalSpan rest{split.text_begin, unit().span.end()};
    if (holds_paragraphs(node(id).kind))
      paragraph_under(id, rest);
    else
      set_own(id, rest);
  }

  static bool holds_paragraphs(ProvisionKind kind) {
    return kind != ProvisionKind::kPoint && kind != ProvisionKind::kIndent;
  }

  // Points and indents carry their first text themselves: it counts as the first paragraph.
  void paragraph_under(std::optional<std::size_t> parent, CanonicalSpan own) {
    int& count = paragraph_counts_[parent ? static_cast<long>(*parent) : -1];
    if (count == 0 && parent && !holds_paragraphs(node(*parent).kind)) count = 1;
    set_own(add(parent, ProvisionKind::kParagraph, child_eid(parent, "para", ++count), own), own);
  }

  // ---- unnumbered text

  void plain_text() {
    if (last_text_ && !unit().cell && (unit().quoted || goes_on_from_last()))
      return extend(*last_text_, unit().span);
    if (open_article() != nullptr) return text_after_article();
    if (unit().heading_level > 0) close_under_heading();
    const int rank = stack_.empty() ? 0 : stack_.back().rank;
    if ((rank >= kItemRank || rank > kDecimalRank + 2) && closes_list()) stack_.pop_back();
    const auto parent = top();
    if (parent && !holds_paragraphs(node(*parent).kind) && node(*parent).own.empty() &&
        *parent + 1 == tree_.provisions.size())
      return set_own(*parent, unit().span);
    paragraph_under(parent, unit().span);
  }

  // A heading without a number (set as one in the source) closes what was not set as one of a
  // higher level.
  void close_under_heading() {
    const auto closed = [&](const Frame& frame) {
      return frame.heading_level == 0 || frame.heading_level >= unit().heading_level;
    };
    while (!stack_.empty() && stack_.back().rank > kAttachmentRank && closed(stack_.back()))
      stack_.pop_back();
  }

  // 如…—|（a）…；或|（b）…，|则委员会可…: of Hong Kong, what follows from all items of the list.
  bool is_tail() const {
    return input_.system == System::kHongKong && !stack_.empty() &&
           stack_.back().rank >= kItemRank &&
           resources_.words("list_tail"_class).begins(of(unit().span));
  }

  // REQUIRES: last_text_.
  bool goes_on_from_last() const {
    if (is_tail()) return false;
    const Provision& provision = tree_.provisions[*last_text_];
    const CanonicalSpan last =
        provision.own_rest.empty() ? provision.own : provision.own_rest.back();
    return breaks_off_into(resources_, text_, last, unit().span, open_article() != nullptr) ||
           continues_quotation(resources_, text_, last, unit().span);
  }

  // Lines of a list whose numbers were lost: 下列…：|…；|…；|（三）…； or …；|…的。 Opens this
  // one as an item without a label where counting leaves no doubt.
  bool unlabelled_item() {
    if (input_.system == System::kHongKong || open(kParagraphRank) == nullptr ||
        !of(unit().span).ends_with("；"))
      return false;
    const bool in_list = !stack_.empty() && stack_.back().rank >= kItemRank;
    const int before = in_list ? stack_.back().number : 0;
    if (!in_list && !announces_list(node(stack_.back().node))) return false;
    std::size_t i = unit_;
    while (i < units_.size() && i < unit_ + kMaxUnlabelled && units_[i].role == UnitRole::kBody &&
           !units_[i].mark && of(units_[i].span).ends_with("；"))
      ++i;
    const int lines = static_cast<int>(i - unit_);
    if (i == units_.size() || units_[i].role != UnitRole::kBody) return false;
    const auto& next = units_[i].mark;
    const bool counted = next && is_item(next->family) && next->number == before + lines + 1 &&
                         (!in_list || next->family == stack_.back().family);
    const std::string_view end = lines >= 2 ? "。" : "的。";
    const bool whole = !next && !in_list && of(units_[i].span).ends_with(end);
    if (!counted && !whole) return false;
    const MarkFamily family = counted ? next->family : MarkFamily::kHanParen;
    lost_labels_ = lines + (whole ? 1 : 0);
    if (in_list) stack_.pop_back();
    open_unlabelled(family, before + 1);
    return true;
  }

  // The rest of a list that was recognised at its first line.
  bool unlabelled_last_item() {
    if (lost_labels_ == 0 || stack_.empty() || stack_.back().rank < kItemRank) return false;
    const Frame frame = stack_.back();
    stack_.pop_back();
    open_unlabelled(frame.family, frame.number + 1);
    return true;
  }

  void open_unlabelled(MarkFamily family, int number) {
    Mark mark;
    mark.family = family;
    mark.number = number;
    mark.begin = mark.end = mark.content = unit().span.begin();
    const std::size_t id =
        add(top(), ProvisionKind::kPoint, child_eid(top(), "point", number), unit().span);
    stack_.push_back({id, rank_of(mark), family, number});
    set_own(id, unit().span);
    --lost_labels_;
  }

  bool announces_list(const Provision& provision) const {
    const std::string_view s = of(provision.own);
    return s.ends_with("：") && resources_.words("list_announced"_class).stands_in(s);
  }

  // 款 after a list, text inside a list, or simply the next 款.
  void text_after_article() {
    if (lost_labels_ > 0 ? unlabelled_last_item() : unlabelled_item()) return;
    for (std::size_t i = stack_.size(); i-- > 0 && stack_[i].rank >= kItemRank;) {
      if (!goes_on(stack_[i])) continue;
      stack_.resize(i + 1);
      return extend(stack_.back().node, unit().span);
    }
    const Frame* paragraph = open(kParagraphRank);
    if (named_line()) {
      pop_to(kParagraphRank + 1);
      return extend(stack_.back().node, unit().span);
    }
    if (paragraph != nullptr && (is_item(paragraph->family) || is_tail())) {
      pop_to(kParagraphRank + 1);
      return extend(stack_.back().node, unit().span);
    }
    open_paragraph(unit().span);
  }

  // 等次如左：|甲等：…。|乙等：…。 are the lines of a list that has names for numbers: no 款 of
  // their own.
  bool named_line() {
    if (named_ != unit_ && open(kParagraphRank) != nullptr &&
        announces_list(node(stack_.back().node))) {
      named_ = unit_;
      named_end_ = end_of_named_lines(text_, units_, unit_);
    }
    if (named_ != unit_ || unit_ >= named_end_) return false;
    ++named_;
    return true;
  }

  // The list was announced by 下列…： and its last item ended with a full stop: what follows is not
  // part of the item.
  bool closes_list() {
    const Frame& item = stack_.back();
    if (goes_on(item) || !node(item.node).parent) return false;
    const CanonicalSpan lead_in = node(lead_in_of(node(item.node).parent->index)).own;
    return of(lead_in).ends_with("：") && ends_sentence(of(node(item.node).own));
  }

  // The text that stands before the first item under `parent`: its own or its last paragraph there.
  std::size_t lead_in_of(std::size_t parent) const {
    std::size_t found = parent;
    for (std::size_t i = parent + 1; i < tree_.provisions.size(); ++i) {
      const Provision& p = tree_.provisions[i];
      if (p.kind != ProvisionKind::kParagraph || p.parent != ProvisionId(parent)) break;
      found = i;
    }
    return found;
  }

  const TreeInput& input_;
  const Resources& resources_;
  std::string_view text_;
  const std::vector<Unit>& units_;
  const std::vector<bool> without_heading_;
  std::array<std::vector<std::size_t>, kFamilies> places_;
  Tree tree_;
  std::vector<Frame> stack_;
  UniqueEids eids_;
  std::unordered_map<long, int> paragraph_counts_;
  std::set<std::pair<int, int>> inverted_;  // ranks that were seen the wrong way round
  std::optional<std::size_t> matter_, last_text_;
  std::size_t unit_ = 0;
  int article_ = 0, paragraphs_ = 0, attachments_ = 0, preambles_ = 0;
  int lost_labels_ = 0;                    // lines that are still to come of a list without numbers
  std::size_t named_ = 0, named_end_ = 0;  // the next line of a list with names, and its end
  bool counted_ = false;                   // some provision has been numbered
};

}  // namespace

Tree build_tree(const TreeInput& input) { return Builder(input).run(); }

}  // namespace wenze::document
