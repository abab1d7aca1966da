// Every stretch of own text is read once from front to back. A reference is a scope (本法, 前款,
// 《…》, 民事诉讼法 or nothing) with a list of pinpoints; the scope holds for the whole list. Short
// names defined by 以下简称 are learned on the way. A bare 第X条 is of this document, unless the
// sentence has just named another one or the text amends another one.
#include "document/references.h"

#include <algorithm>

#include "document/law_names.h"
#include "document/marks.h"
#include "document/names_of_laws.h"
#include "document/path.h"
#include "document/resolve.h"
#include "document/resources.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::string_view kPointOfTaiwan = "点";  // 第五点: 五、 of an administrative direction
constexpr std::size_t kMaxTitleBytes = 300;
constexpr std::size_t kMaxRemarkBytes = 150;  // of （以下简称…）, （2018年修正） behind a title
constexpr std::size_t kSentenceBytes = 600;  // of a sentence that is read on one side

struct Scope {
  // kUnnamed: another text that is not named (新法)
  enum class Kind { kNone, kSelf, kExternal, kUnnamed, kBase } kind = Kind::kNone;
  std::string title;              // kExternal
  std::vector<ProvisionId> base;  // kBase: 前款, 本条: may be empty when there is none
  std::size_t name_bytes = 0;     // of the name right before the pinpoints
};

class Finder {
 public:
  Finder(std::string_view text, const Document& document, System system, const Resources& resources)
      : text_(text),
        document_(document),
        system_(system),
        resources_(resources),
        resolver_(document.provisions, system),
        laws_(document, resources),
        amends_(document.meta.title && amends(resources, *document.meta.title)) {
    if (amends_) amended_ = amended_title(resources, *document.meta.title);
    one_amended_ = !amended_.empty();
  }

  std::vector<Reference> run() {
    for (std::size_t i = 0; i < document_.provisions.size(); ++i) {
      const Provision& p = document_.provisions[i];
      if (p.kind == ProvisionKind::kTitle || p.eid.starts_with("toc")) continue;
      from_ = ProvisionId(i);
      note_heading(p.heading);
      if (p.kind == ProvisionKind::kArticle || p.kind <= ProvisionKind::kSection) carried_.reset();
      read(p.own);
      for (CanonicalSpan rest : p.own_rest) read(rest);
    }
    return std::move(out_);
  }

 private:
  // 一、修改《甲办法》: what the section of a text that amends several is about.
  void note_heading(std::string_view heading) {
    if (!amends_ || one_amended_) return;
    const std::size_t open = heading.find("《"), close = heading.rfind("》");
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) return;
    amended_ = std::string(heading.substr(open + 3, close - open - 3));
    external_ = Carried{{}, {Scope::Kind::kExternal, amended_, {}, 0}, 0};
  }

  std::string_view rest(std::size_t at) const { return text_.substr(at, end_ - at); }
  const text::WordSet& words(Words name) const { return resources_.words(name); }

  void read(CanonicalSpan span) {
    begin_ = span.begin();
    end_ = span.end();
    static const text::WordSet openings({"《", "第", "前", "上", "本", "以", "下"});
    for (std::size_t at = begin_; at < end_;) {
      const std::size_t found = openings.find(rest(at));
      if (found == std::string_view::npos) return;
      at += found;
      const std::size_t next = read_at(at);
      at = next > at ? next : at + text::decode_at(text_, at).bytes;
    }
  }

  // Where reading goes on after a reference at `at`; `at` when there is none.
  std::size_t read_at(std::size_t at) {
    switch (text::decode_at(text_, at).code_point) {
      case U'《':
        return titled(at);
      case U'第': {
        const Scope scope = scope_before(at);
        return pinpoints(at - scope.name_bytes, at, scope);
      }
      case U'前':
        if (rest(at).starts_with("前述") || rest(at).starts_with("前列")) return all_above(at);
        return previous(at);
      case U'上':
        if (rest(at).starts_with("上一")) return previous(at);
        return rest(at).starts_with("上述") || rest(at).starts_with("上列") ? all_above(at) : at;
      case U'本':
        return own_level(at);
      case U'以':
      case U'下':
        if (names_short(at)) learn_short_name(at);
        return rest(at).starts_with("以上") ? all_above(at) : at;
      default:
        return at;
    }
  }

  // ---- scopes

  // 《甲法》, 《甲法》第三条、第五条第二款, 《甲法》（以下简称甲）第三条.
  std::size_t titled(std::size_t at) {
    constexpr std::string_view kOpen = "《", kClose = "》";
    const std::size_t close = closing(at);
    if (close == std::string_view::npos) return at;
    std::string title(text_.substr(at + kOpen.size(), close - at - kOpen.size()));
    std::erase(title, '\n');  // a title broken over two lines
    const std::size_t after = close + kClose.size();
    last_title_ = title;
    last_title_end_ = after;
    laws_.note_title(title);
    const Scope scope = named_scope(title);
    const std::size_t from =
        skip_spaces(text_, behind_remark(skip_spaces(text_, after, end_)), end_);
    if (rest(from).starts_with("第")) {
      const std::size_t end = pinpoints(at, from, scope);
      if (end > from) return end;
    }
    if (scope.kind == Scope::Kind::kExternal && resources_.title_suffix_bytes(title) > 0) {
      Reference reference;
      reference.status = ReferenceStatus::kExternal;
      reference.target_title = scope.title;
      add(std::move(reference), at, after);
    }
    return after;
  }

  // Behind a bracket that stands between a title and its pinpoints; short names in it are learned.
  std::size_t behind_remark(std::size_t at) {
    if (!rest(at).starts_with("（")) return at;
    const std::size_t close = text_.substr(0, std::min(end_, at + kMaxRemarkBytes)).find("）", at);
    if (close == std::string_view::npos) return at;
    for (std::size_t i = at; i < close; i += text::decode_at(text_, i).bytes)
      if (names_short(i)) learn_short_name(i);
    return close + 3;
  }

  // The 》 that closes the 《 at `at`, with titles inside titles.
  std::size_t closing(std::size_t at) const {
    int depth = 0;
    const std::size_t limit = std::min(end_, at + kMaxTitleBytes);
    for (std::size_t i = at; i < limit; i += text::decode_at(text_, i).bytes) {
      const std::string_view s = text_.substr(i, limit - i);
      if (s.starts_with("《")) ++depth;
      if (s.starts_with("》") && --depth == 0) return i;
    }
    return std::string_view::npos;
  }

  Scope named_scope(const std::string& name, std::size_t name_bytes = 0) const {
    Scope scope;
    scope.name_bytes = name_bytes;
    scope.kind = Scope::Kind::kExternal;
    scope.title = laws_.title_of(name);
    if (document_.meta.title && same_title(*document_.meta.title, scope.title))
      scope.kind = Scope::Kind::kSelf;
    return scope;
  }

  // What stands right before 第: a self name, a short name, 该条例, the name of a law without 《》.
  Scope scope_before(std::size_t at) const {
    const std::string_view before = text_.substr(begin_, at - begin_);
    // 本法 of rules that carry out a law is that law (以下简称本法).
    const std::size_t self_bytes = self_name_bytes(before);
    if (const auto named = laws_.short_name(before); named && named->bytes >= self_bytes)
      return named_scope(named->title, named->bytes);
    if (self_bytes > 0) return self_scope(self_bytes);
    if (before.ends_with("该条") || before.ends_with("该款")) return {};
    const std::string_view that = words("that_law"_class).at_back(before);
    if (!that.empty() && !last_external_.title.empty()) {
      Scope scope = last_external_;
      scope.name_bytes = that.size();
      return scope;
    }
    const auto named = laws_.name(before, last_external_.title);
    if (!named) return {};
    if (named->title.empty()) return {Scope::Kind::kUnnamed, "", {}, named->bytes};
    return named_scope(named->title, named->bytes);
  }

  // 本条例|第…, 本条例规定|第…: bytes of the name; 基本法|第… is none.
  std::size_t self_name_bytes(std::string_view before) const {
    constexpr std::string_view kRules = "规定";
    for (std::size_t extra : {std::size_t{0}, kRules.size()}) {
      if (extra > 0 && !before.ends_with(kRules)) continue;
      const std::string_view front = before.substr(0, before.size() - extra);
      for (const std::string& name : resources_.self_names())
        if (front.ends_with(name) && !front.substr(0, front.size() - name.size()).ends_with("基"))
          return name.size() + extra;
    }
    return 0;
  }

  // 本法 in the words that an amending text quotes is the amended law.
  Scope self_scope(std::size_t name_bytes) const {
    Scope scope{Scope::Kind::kSelf, "", {}, name_bytes};
    if (amends_ && !resolver_.has_articles() && !amended_.empty()) {
      scope.kind = Scope::Kind::kExternal;
      scope.title = amended_;
    }
    return scope;
  }

  bool names_short(std::size_t at) const {
    return words("short_name_opening"_class).begins(rest(at));
  }

  // 《甲法》（以下简称乙）, 《甲法》（以下简称《乙》).
  void learn_short_name(std::size_t at) {
    if (last_title_.empty() || at < last_title_end_ || at - last_title_end_ > kMaxRemarkBytes)
      return learn_from_bracket(at);
    const std::string_view between = text_.substr(last_title_end_, at - last_title_end_);
    if (between.find("）") != std::string_view::npos ||
        between.find("。") != std::string_view::npos)
      return learn_from_bracket(at);
    std::size_t from = at + words("short_name_opening"_class).at_front(rest(at)).size();
    for (std::string_view open : {"为", "：", "“", "《"})
      if (rest(from).starts_with(open)) from += open.size();
    std::size_t end = from;
    while (end < end_ && end - from < 90) {
      const auto d = text::decode_at(text_, end);
      if (!text::is_han(d.code_point)) break;
      end += d.bytes;
    }
    if (end > from + 3) laws_.note_short_name(text_.substr(from, end - from), last_title_);
  }

  // 甲法（以下简称本法）: `at` behind the bracket's opening.
  void learn_from_bracket(std::size_t at) {
    constexpr std::string_view kOpen = "（";
    if (at < begin_ + kOpen.size() || !text_.substr(begin_, at - begin_).ends_with(kOpen)) return;
    const std::size_t open = at - kOpen.size();
    laws_.note_bracket(text_.substr(begin_, open - begin_), rest(open));
  }

  // ---- 前款, 前两条, 前二项; 本条第二款, 本款, 本法第三条

  Level level_of(std::string_view unit) const {
    if (unit == "条" || unit == kPointOfTaiwan) return Level::kArticle;
    if (unit == "款") return system_ == System::kTaiwan ? Level::kPoint : Level::kParagraph;
    if (unit == "项") return system_ == System::kTaiwan ? Level::kParagraph : Level::kPoint;
    if (unit == "章") return Level::kChapter;
    if (unit == "节") return Level::kSection;
    if (unit == "编") return Level::kPart;
    return Level::kIndent;
  }

  std::optional<std::string_view> unit_at(std::size_t at) const {
    for (std::string_view unit : {"条", "款", "项", "目", "章", "节", "编"})
      if (rest(at).starts_with(unit)) return unit;
    if (system_ == System::kTaiwan && rest(at).starts_with(kPointOfTaiwan)) return kPointOfTaiwan;
    return std::nullopt;
  }

  // 前款, 前两条, 前几款, 前各项.
  std::size_t previous(std::size_t at) {
    return counted(at, at + (rest(at).starts_with("上一") ? 6 : 3));
  }

  // 上述两款, 前述各项, 以上各条.
  std::size_t all_above(std::size_t at) {
    std::size_t from = at + 6;
    const bool counts = rest(from).starts_with("各") || rest(from).starts_with("几") ||
                        rest(from).starts_with("两") || !rest(at).starts_with("以上");
    return counts ? counted(at, from) : at;
  }

  // `from`: behind the word that points back, at a number or a unit.
  std::size_t counted(std::size_t at, std::size_t from) {
    const std::size_t number_at = from;
    int count = 1;
    bool all = false;
    if (const auto number =
            text::parse_numeral(text_.substr(from, std::min<std::size_t>(12, end_ - from)))) {
      if (number->value < 1 || number->value > 50) return at;
      count = static_cast<int>(number->value);
      from += number->bytes;
    } else if (rest(from).starts_with("几") || rest(from).starts_with("各")) {
      all = true;
      from += 3;
    }
    const auto unit = unit_at(from);
    // 前条件, 前项目, 前目标, 前节目 and 前款项 are words; 上述条 needs a number.
    if (!unit || *unit == "目" || *unit == "节" || *unit == "编" || *unit == "章") return at;
    const std::size_t end = from + unit->size();
    if (words("unit_compound_tail"_class).begins(rest(end))) return at;
    if (*unit == "款" && rest(end).starts_with("项")) return at;
    if (from == number_at && from > at + 3 && !rest(at).starts_with("上一")) return at;
    if (count > 1 && ranks_before(at)) return at;
    const Level level = level_of(*unit);
    std::vector<ProvisionId> base = *unit == kPointOfTaiwan
                                        ? resolver_.previous_points(all ? kMaxRange : count, from_)
                                        : resolver_.previous(level, all ? kMaxRange : count, from_);
    // The lines that an amendment quotes stand in one paragraph of it.
    if (base.empty() && amends_ && !resolver_.has_articles() && level == Level::kParagraph &&
        text_.substr(begin_, at - begin_).find('\n') != std::string_view::npos)
      base.assign(static_cast<std::size_t>(count), from_);
    const bool complete = all ? !base.empty() : base.size() == static_cast<std::size_t>(count);
    base.erase(std::unique(base.begin(), base.end()), base.end());
    Scope scope{Scope::Kind::kBase, "", std::move(base), 0};
    return based(at, end, std::move(scope), complete);
  }

  // 从大到小排序，对前三项污染物…: the first three of an order, no provisions.
  bool ranks_before(std::size_t at) const {
    return words("ranking"_class).stands_in(sentence_before(at));
  }

  std::string_view sentence_before(std::size_t at) const {
    std::size_t lowest = std::max(begin_, at > kSentenceBytes ? at - kSentenceBytes : 0);
    while (lowest < at && (static_cast<unsigned char>(text_[lowest]) & 0xC0u) == 0x80u) ++lowest;
    std::string_view s = text_.substr(lowest, at - lowest);
    for (std::string_view stop : {"。", "\n"})
      if (const std::size_t found = s.rfind(stop); found != std::string_view::npos)
        s.remove_prefix(found + stop.size());
    return s;
  }
  std::string_view sentence_after(std::size_t at) const {
    std::string_view s = text_.substr(at, std::min(kSentenceBytes, end_ - at));
    for (std::string_view stop : {"。", "\n"})
      if (const std::size_t found = s.find(stop); found != std::string_view::npos)
        s = s.substr(0, found);
    return s;
  }

  std::size_t own_level(std::size_t at) {
    const std::size_t from = at + 3;
    const auto unit = unit_at(from);
    if (!unit || (*unit != "条" && *unit != "款" && *unit != "项"))
      return at;  // 本法 is read at its 第
    const std::size_t end = from + unit->size();
    if (words("own_unit_compound_tail"_class).begins(rest(end))) return at;
    const std::size_t after = skip_spaces(text_, end, end_);
    if (!rest(after).starts_with("第")) return at;  // 本条规定 needs no pointer
    Scope scope{Scope::Kind::kBase, "", {}, 0};
    if (const auto here = resolver_.enclosing(level_of(*unit), from_)) scope.base.push_back(*here);
    return based(at, end, std::move(scope), !scope.base.empty());
  }

  // A base with or without pinpoints inside: 前款第（三）项, 前条.
  std::size_t based(std::size_t at, std::size_t end, Scope scope, bool complete) {
    const std::size_t from = skip_spaces(text_, end, end_);
    if (rest(from).starts_with("第") || rest(from).starts_with("（")) {
      const std::size_t after = pinpoints(at, from, scope);
      if (after > from) return after;
    }
    Reference reference;
    for (ProvisionId id : scope.base) reference.target_eids.push_back(document_.at(id).eid);
    reference.status = complete ? ReferenceStatus::kResolved : ReferenceStatus::kDangling;
    if (!complete) {
      reference.target_eids.clear();
      reference.reason = ReferenceReason::kNothingBefore;
      if (!resolver_.has_articles()) {
        reference.status = ReferenceStatus::kAmbiguous;
        reference.reason = ReferenceReason::kWithoutNumbers;
      }
    }
    add(std::move(reference), at, end);
    return end;
  }

  // ---- pinpoints

  // Reads the list of pinpoints at `at` and adds the reference that begins at `begin`. Returns its
  // end, `at` when none.
  std::size_t pinpoints(std::size_t begin, std::size_t at, const Scope& scope) {
    auto list = path_list_at(text_, at, end_, system_, {scope.kind == Scope::Kind::kBase});
    points_ = list && system_ == System::kTaiwan &&
              text_.substr(at, list->end - at).find(kPointOfTaiwan) != std::string_view::npos;
    if (!list || !plausible(list->first, scope)) return at;
    Scope effective = scope;
    if (Scope whole = whole_of(begin, list->items.front().path);
        scope.kind == Scope::Kind::kNone && whole.kind == Scope::Kind::kBase) {
      effective = std::move(whole);
      begin = out_.back().span.begin();
      out_.pop_back();
    }
    if (scope.kind == Scope::Kind::kNone && amends_ && !amended_.empty() &&
        !resolver_.has_articles() && list->items.front().path.front().level <= Level::kArticle &&
        !(external_ && in_sentence(*external_, begin)))
      effective = self_scope(0);
    if (const Carried* before = carried_over(begin, list->items.front().path, effective)) {
      effective = before->scope;
      if (list->items.front().path.front().level > Level::kArticle)
        for (PathRange& item : list->items) item = over(before->path, item);
    }
    if (effective.kind == Scope::Kind::kUnnamed) {
      external_.reset();
      carried_.reset();
      return list->end;
    }
    Reference reference = resolve(list->items, effective);
    remember(list->items.back(), effective, list->end);
    add(std::move(reference), begin, list->end);
    return list->end;
  }

  // 第九条所列|第（一）至第（五）项, 前款规定的|第二项: the provisions named right before, of which
  // the pinpoint names parts; of another kind when it names none.
  Scope whole_of(std::size_t begin, const Path& path) const {
    if (out_.empty() || path.front().level <= Level::kArticle) return {};
    const Reference& last = out_.back();
    if (last.from != from_ || last.status != ReferenceStatus::kResolved || last.target_title ||
        last.span.end() > begin)
      return {};
    const std::string_view between = text_.substr(last.span.end(), begin - last.span.end());
    if (!words("whole_of_parts"_class).holds(between)) return {};
    Scope whole{Scope::Kind::kBase, "", {}, 0};
    for (const std::string& eid : last.target_eids) {
      const auto id = document_.find(eid);
      if (!id || resolver_.inside(*id, path).empty()) return {};
      whole.base.push_back(*id);
    }
    return whole;
  }

  // 违反本条例第十二条第（一）项…；违反第（二）项…: the second pinpoint belongs to the article
  // named before it. 《甲法》第三条“…”、第五条“…”: it belongs to the law named before it.
  struct Carried {
    Path path;
    Scope scope;
    std::size_t end = 0;
  };

  const Carried* carried_over(std::size_t begin, const Path& path, const Scope& scope) const {
    if (scope.kind != Scope::Kind::kNone) return nullptr;
    const std::string_view before = text_.substr(begin_, begin - begin_);
    if (path.front().level > Level::kArticle) {
      if (!carried_) return nullptr;
      if (before.ends_with("违反") || before.ends_with("违反了")) return &*carried_;
      if (in_sentence(*carried_, begin) && carried_->scope.kind == Scope::Kind::kExternal)
        return &*carried_;
      return resolver_.resolve(path, from_).empty() ? &*carried_ : nullptr;
    }
    if (external_ && in_sentence(*external_, begin)) return &*external_;
    if (!resolver_.has_articles() && amends_)
      return external_ && amended_.empty() ? &*external_ : nullptr;
    // The document has no such article, and the provision speaks of another law's.
    if (external_ && external_->end >= begin_ && external_->end <= begin &&
        resolver_.resolve({path.front()}, from_).empty())
      return &*external_;
    return nullptr;
  }

  // Whether `begin` stands in the sentence in which `carried` was named.
  bool in_sentence(const Carried& carried, std::size_t begin) const {
    if (carried.end < begin_ || carried.end > begin) return false;
    const std::string_view between = text_.substr(carried.end, begin - carried.end);
    for (std::string_view stop : {"。", "；", "\n"})
      if (between.find(stop) != std::string_view::npos) return false;
    return true;
  }

  static PathRange over(const Path& base, const PathRange& item) {
    PathRange out{continue_path(base, item.path), std::nullopt};
    if (item.up_to) out.up_to = continue_path(base, *item.up_to);
    return out;
  }

  void remember(const PathRange& item, const Scope& scope, std::size_t end) {
    if (scope.kind == Scope::Kind::kBase) return;
    if (item.path.front().level <= Level::kArticle) carried_ = Carried{item.path, scope, end};
    if (scope.kind == Scope::Kind::kExternal) {
      external_ = Carried{item.path, scope, end};
      last_external_ = scope;
    } else {
      external_.reset();
    }
  }

  // 第三节课, 第二项目标, 第一部分 in running text name no provision.
  bool plausible(const PathAt& path, const Scope& scope) const {
    const Level level = path.path.front().level;
    const std::string_view after = rest(path.end);
    if (level == Level::kArticle) return true;
    if (scope.kind != Scope::Kind::kNone) return true;
    if (level < Level::kArticle)
      return after.starts_with("规定") || after.starts_with("的规定") || path.path.size() > 1;
    if (path.path.size() == 1 && words("numbered_unit_compound_tail"_class).begins(after))
      return false;
    return resolver_.has_articles();
  }

  Reference resolve(const std::vector<PathRange>& list, const Scope& scope) const {
    Reference reference;
    if (scope.kind == Scope::Kind::kExternal) {
      reference.target_title = scope.title;
      reference.status = ReferenceStatus::kExternal;
      for (const PathRange& item : list)
        for (const Path& path : expand(item)) reference.pinpoints.push_back(eid_of(path));
      return reference;
    }
    bool ambiguous = false;
    for (const PathRange& item : list) {
      for (const Path& path : expand(item)) {
        const std::vector<ProvisionId> found = targets(path, scope);
        if (found.empty() && reference.reason == ReferenceReason::kNone)
          reference.reason = reason_of(path, scope);
        ambiguous = ambiguous || found.size() > std::max<std::size_t>(1, scope.base.size());
        for (ProvisionId id : found) reference.target_eids.push_back(document_.at(id).eid);
      }
    }
    const bool dangling = reference.reason != ReferenceReason::kNone;
    reference.status = dangling    ? ReferenceStatus::kDangling
                       : ambiguous ? ReferenceStatus::kAmbiguous
                                   : ReferenceStatus::kResolved;
    if (!dangling && ambiguous) reference.reason = ReferenceReason::kSeveral;
    if (dangling) reference.target_eids.clear();
    // A text without articles that speaks of 第三条 speaks of another text (an amendment quotes the
    // amended law), but does not say which.
    if (dangling && !resolver_.has_articles() && !counts_points(list)) {
      reference.status = ReferenceStatus::kAmbiguous;
      reference.reason = ReferenceReason::kWithoutNumbers;
    }
    return reference;
  }

  // 第十一点 of a text that counts 一、 to 十、, where 点 are what is above everything.
  bool counts_points(const std::vector<PathRange>& list) const {
    return points_ && list.front().path.front().level == Level::kArticle &&
           resolver_.resolve({{Level::kArticle, 1, 0}}, from_).size() == 1;
  }

  ReferenceReason reason_of(const Path& path, const Scope& scope) const {
    if (scope.kind == Scope::Kind::kBase)
      return scope.base.empty() ? ReferenceReason::kNothingBefore : ReferenceReason::kNoSuchPart;
    if (path.front().level > Level::kArticle) return ReferenceReason::kNoSuchPart;
    return resolver_.resolve({path.front()}, from_).empty() ? ReferenceReason::kNoSuchArticle
                                                            : ReferenceReason::kNoSuchPart;
  }

  std::vector<ProvisionId> targets(const Path& path, const Scope& scope) const {
    if (scope.kind != Scope::Kind::kBase) return resolver_.resolve(path, from_);
    std::vector<ProvisionId> out;
    for (ProvisionId base : scope.base)
      for (ProvisionId id : resolver_.inside(base, path)) out.push_back(id);
    // 前款规定的…第三条, 前项第五款及第一项第二款: the pinpoint is no part of the base.
    if (out.empty() && path.front().level <= Level::kParagraph)
      return resolver_.resolve(path, from_);
    return out;
  }

  void add(Reference reference, std::size_t begin, std::size_t end) {
    if (reference.target_title) {
      reference.role = role_in_sentence(resources_, sentence_before(begin), sentence_after(end));
      if (!amended_.empty() && same_title(amended_, *reference.target_title))
        reference.role = ReferenceRole::kAmends;
      last_external_ = {Scope::Kind::kExternal, *reference.target_title, {}, 0};
    }
    reference.span = {begin, end};
    reference.text = std::string(text_.substr(begin, end - begin));
    reference.from = from_;
    out_.push_back(std::move(reference));
  }

  std::string_view text_;
  const Document& document_;
  System system_;
  const Resources& resources_;
  Resolver resolver_;
  ProvisionId from_{0};
  std::size_t begin_ = 0, end_ = 0;
  std::string last_title_;
  std::size_t last_title_end_ = 0;
  NamesOfLaws laws_;
  std::optional<Carried> carried_, external_;  // last pinpoint with an article; last of another law
  Scope last_external_;
  bool amends_ = false;  // the document changes others
  bool points_ = false;  // the list in hand says 点
  bool one_amended_ = false;
  std::string amended_;  // which
  std::vector<Reference> out_;
};

}  // namespace

std::vector<Reference> find_references(std::string_view text, const Document& document,
                                       System system, const Resources& resources) {
  return Finder(text, document, system, resources).run();
}

}  // namespace wenze::document
