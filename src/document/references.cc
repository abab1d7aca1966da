// Every stretch of own text is read once from front to back. A reference is a scope (本法, 前款,
// 《…》, 民事诉讼法 or nothing) with a list of pinpoints; the scope holds for the whole list. Short
// names defined by 以下简称 are learned on the way.
#include "document/references.h"

#include <algorithm>
#include <array>
#include <map>

#include "document/marks.h"
#include "document/path.h"
#include "document/resolve.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kMaxTitleBytes = 300;
constexpr std::size_t kMaxNameCodepoints = 30;  // of a law named without 《》
constexpr int kMaxRange = 400;                  // provisions in one 第…条至第…条
constexpr std::size_t kMaxListed = 64;          // pinpoints in one list

struct Scope {
  enum class Kind { kNone, kSelf, kExternal, kBase } kind = Kind::kNone;
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
        resolver_(document.provisions, system) {}

  std::vector<Reference> run() {
    for (std::size_t i = 0; i < document_.provisions.size(); ++i) {
      const Provision& p = document_.provisions[i];
      if (p.kind == ProvisionKind::kTitle || p.eid.starts_with("toc")) continue;
      from_ = ProvisionId(i);
      if (p.kind == ProvisionKind::kArticle || p.kind <= ProvisionKind::kSection) carried_.reset();
      read(p.own);
      for (CanonicalSpan rest : p.own_rest) read(rest);
    }
    return std::move(out_);
  }

 private:
  std::string_view rest(std::size_t at) const { return text_.substr(at, end_ - at); }

  void read(CanonicalSpan span) {
    begin_ = span.begin();
    end_ = span.end();
    for (std::size_t at = begin_; at < end_;) {
      const unsigned char lead = static_cast<unsigned char>(text_[at]);
      if (lead < 0xE3) {
        ++at;
        continue;
      }
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
        return previous(at);
      case U'上':
        return rest(at).starts_with("上一") ? previous(at) : at;
      case U'本':
        return own_level(at);
      case U'以':
      case U'下':
        if (rest(at).starts_with("以下简称") || rest(at).starts_with("下称")) learn_short_name(at);
        return at;
      default:
        return at;
    }
  }

  // ---- scopes

  // 《甲法》, 《甲法》第三条、第五条第二款.
  std::size_t titled(std::size_t at) {
    constexpr std::string_view kOpen = "《", kClose = "》";
    const std::size_t close = closing(at);
    if (close == std::string_view::npos) return at;
    const std::string title(text_.substr(at + kOpen.size(), close - at - kOpen.size()));
    const std::size_t after = close + kClose.size();
    last_title_ = title;
    last_title_end_ = after;
    const Scope scope = named_scope(title);
    std::size_t from = skip_spaces(text_, after, end_);
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
    if (const auto known = short_names_.find(name); known != short_names_.end()) {
      scope.kind = Scope::Kind::kExternal;
      scope.title = known->second;
    } else {
      scope.kind = Scope::Kind::kExternal;
      scope.title = name;
    }
    if (document_.meta.title && same_title(*document_.meta.title, scope.title))
      scope.kind = Scope::Kind::kSelf;
    return scope;
  }

  static bool same_title(std::string_view own, std::string_view name) {
    own = strip_title_brackets(own);
    name = strip_title_brackets(name);
    constexpr std::string_view kState = "中华人民共和国";
    if (own.starts_with(kState)) own.remove_prefix(kState.size());
    if (name.starts_with(kState)) name.remove_prefix(kState.size());
    return own == name;
  }

  // What stands right before 第: a self name, a short name, the name of a law without 《》.
  Scope scope_before(std::size_t at) const {
    const std::string_view before = text_.substr(begin_, at - begin_);
    for (const std::string& name : resources_.self_names())
      if (before.ends_with(name)) return {Scope::Kind::kSelf, "", {}, name.size()};
    if (before.ends_with("该条") || before.ends_with("该款")) return {};
    for (const auto& [name, title] : short_names_)
      if (before.ends_with(name)) return named_scope(name, name.size());
    const std::string_view name = law_name(before);
    return name.empty() ? Scope{} : named_scope(std::string(name), name.size());
  }

  // 民事诉讼法|第…: the name begins after the last word that governs it.
  static std::string_view law_name(std::string_view before) {
    static constexpr std::array<std::string_view, 14> kEndings = {
        "法典", "法",   "条例", "办法", "规定", "细则", "规则",
        "章程", "准则", "解释", "通则", "决定", "规程", "标准"};
    static constexpr std::array<std::string_view, 29> kGovernors = {
        "依照", "按照", "依据", "根据", "违反", "适用", "符合", "执行", "参照", "具有",
        "属于", "以及", "或者", "遵守", "触犯", "和",   "与",   "及",   "或",   "的",
        "对",   "由",   "按",   "为",   "在",   "是",   "依",   "有",   "将"};
    const auto ends = [&](std::string_view ending) { return before.ends_with(ending); };
    if (std::none_of(kEndings.begin(), kEndings.end(), ends)) return {};
    std::size_t begin = before.size(), count = 0;
    while (begin > 0 && count < kMaxNameCodepoints) {
      const auto d = text::decode_before(before, begin);
      if (!text::is_han(d.code_point)) break;
      begin -= d.bytes;
      ++count;
    }
    std::string_view name = before.substr(begin);
    std::size_t cut = 0;
    for (std::string_view governor : kGovernors) {
      const std::size_t found = name.rfind(governor);
      if (found != std::string_view::npos && found + governor.size() < name.size())
        cut = std::max(cut, found + governor.size());
    }
    name.remove_prefix(cut);
    // 规定|第三条 and 办法|第三条 alone name nothing.
    return text::count_codepoints(name) >= 2 && name != "规定" && name != "办法" &&
                   name != "决定" && name != "解释"
               ? name
               : std::string_view();
  }

  // 《甲法》（以下简称乙）, 《甲法》（以下简称《乙》).
  void learn_short_name(std::size_t at) {
    if (last_title_.empty() || at < last_title_end_ || at - last_title_end_ > 12) return;
    std::size_t from = at + (rest(at).starts_with("以下简称") ? 12 : 6);
    for (std::string_view open : {"《", "“", "：", "为"})
      if (rest(from).starts_with(open)) from += open.size();
    std::size_t end = from;
    while (end < end_ && end - from < 90) {
      const auto d = text::decode_at(text_, end);
      if (!text::is_han(d.code_point)) break;
      end += d.bytes;
    }
    if (end > from + 3) short_names_[std::string(text_.substr(from, end - from))] = last_title_;
  }

  // ---- 前款, 前两条, 前二项; 本条第二款, 本款, 本法第三条

  Level level_of(std::string_view unit) const {
    if (unit == "条") return Level::kArticle;
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
    return std::nullopt;
  }

  std::size_t previous(std::size_t at) {
    std::size_t from = at + (rest(at).starts_with("上一") ? 6 : 3);
    int count = 1;
    if (const auto number =
            text::parse_numeral(text_.substr(from, std::min<std::size_t>(12, end_ - from)))) {
      if (number->value < 1 || number->value > 50) return at;
      count = static_cast<int>(number->value);
      from += number->bytes;
    }
    const auto unit = unit_at(from);
    // 前条件, 前项目, 前目标, 前节目 and 前款项 are words.
    if (!unit || *unit == "目" || *unit == "节" || *unit == "编") return at;
    const std::size_t end = from + unit->size();
    for (std::string_view other : {"件", "目", "款项"})
      if (rest(end).starts_with(other)) return at;
    if (*unit == "款" && rest(end).starts_with("项")) return at;
    const Level level = level_of(*unit);
    if (level == Level::kChapter) return at;
    Scope scope{Scope::Kind::kBase, "", resolver_.previous(level, count, from_), 0};
    const bool complete = scope.base.size() == static_cast<std::size_t>(count);
    return based(at, end, std::move(scope), complete);
  }

  std::size_t own_level(std::size_t at) {
    const std::size_t from = at + 3;
    const auto unit = unit_at(from);
    if (!unit || (*unit != "条" && *unit != "款" && *unit != "项"))
      return at;  // 本法 is read at its 第
    const std::size_t end = from + unit->size();
    if (rest(end).starts_with("例") || rest(end).starts_with("目") || rest(end).starts_with("件"))
      return at;
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
      if (!resolver_.has_articles()) reference.status = ReferenceStatus::kAmbiguous;
    }
    add(std::move(reference), at, end);
    return end;
  }

  // ---- pinpoints

  struct Listed {
    Path path;
    std::optional<Path> up_to;  // 第三条至第五条
  };

  // Reads the list of pinpoints at `at` and adds the reference that begins at `begin`. Returns its
  // end, `at` when none.
  std::size_t pinpoints(std::size_t begin, std::size_t at, const Scope& scope) {
    std::vector<Listed> list;
    std::size_t end = at;
    std::optional<std::size_t> next = at;
    while (next && list.size() < kMaxListed) {
      const auto path = path_at(text_, *next, end_, system_);
      if (!path) break;
      if (list.empty() && !plausible(*path, scope)) return at;
      Listed item{list.empty() ? path->path : continue_path(list.back().path, path->path),
                  std::nullopt};
      end = path->end;
      if (const auto range = range_separator(text_, end, end_))
        if (const auto last = path_at(text_, *range, end_, system_);
            last && last->path.back().level >= Level::kPart) {
          item.up_to = continue_path(item.path, last->path);
          end = last->end;
        }
      list.push_back(std::move(item));
      next = list_separator(text_, end, end_);
      if (next && !rest(skip_spaces(text_, *next, end_)).starts_with("第")) next.reset();
      if (next) next = skip_spaces(text_, *next, end_);
    }
    if (list.empty()) return at;
    Scope effective = scope;
    if (carries_over(begin, list.front().path, scope)) {
      effective = carried_->scope;
      for (Listed& item : list) item = over(carried_->path, item);
    }
    Reference reference = resolve(list, effective);
    remember(list.back().path, effective);
    add(std::move(reference), begin, end);
    return end;
  }

  // 违反本条例第十二条第（一）项…；违反第（二）项…: the second pinpoint belongs to the article
  // named before it.
  struct Carried {
    Path path;
    Scope scope;
  };

  bool carries_over(std::size_t begin, const Path& path, const Scope& scope) const {
    if (!carried_ || scope.kind != Scope::Kind::kNone || path.front().level <= Level::kArticle)
      return false;
    const std::string_view before = text_.substr(begin_, begin - begin_);
    if (before.ends_with("违反") || before.ends_with("违反了")) return true;
    return resolver_.resolve(path, from_).empty();
  }

  static Listed over(const Path& base, const Listed& item) {
    Listed out{continue_path(base, item.path), std::nullopt};
    if (item.up_to) out.up_to = continue_path(base, *item.up_to);
    return out;
  }

  void remember(const Path& path, const Scope& scope) {
    if (scope.kind == Scope::Kind::kBase || path.front().level > Level::kArticle) return;
    carried_ = Carried{path, scope};
  }

  // 第三节课, 第二项目标, 第一部分 in running text name no provision.
  bool plausible(const PathAt& path, const Scope& scope) const {
    const Level level = path.path.front().level;
    const std::string_view after = rest(path.end);
    if (level == Level::kArticle) return true;
    if (scope.kind != Scope::Kind::kNone) return true;
    if (level < Level::kArticle)
      return after.starts_with("规定") || after.starts_with("的规定") || path.path.size() > 1;
    for (std::string_view other :
         {"目", "任", "工", "内", "措", "制", "标", "要", "重", "改", "建", "权", "指"})
      if (path.path.size() == 1 && after.starts_with(other)) return false;
    return resolver_.has_articles();
  }

  Reference resolve(const std::vector<Listed>& list, const Scope& scope) const {
    Reference reference;
    if (scope.kind == Scope::Kind::kExternal) {
      reference.target_title = scope.title;
      reference.status = ReferenceStatus::kExternal;
      return reference;
    }
    bool dangling = false, ambiguous = false;
    for (const Listed& item : list) {
      for (const Path& path : expand(item)) {
        const std::vector<ProvisionId> found = targets(path, scope);
        dangling = dangling || found.empty();
        ambiguous = ambiguous || found.size() > std::max<std::size_t>(1, scope.base.size());
        for (ProvisionId id : found) reference.target_eids.push_back(document_.at(id).eid);
      }
    }
    reference.status = dangling    ? ReferenceStatus::kDangling
                       : ambiguous ? ReferenceStatus::kAmbiguous
                                   : ReferenceStatus::kResolved;
    // A text without articles that speaks of 第三条 speaks of another text (an amendment quotes the
    // amended law), but does not say which.
    if (dangling && !resolver_.has_articles()) reference.status = ReferenceStatus::kAmbiguous;
    if (dangling) reference.target_eids.clear();
    return reference;
  }

  std::vector<ProvisionId> targets(const Path& path, const Scope& scope) const {
    if (scope.kind != Scope::Kind::kBase) return resolver_.resolve(path, from_);
    std::vector<ProvisionId> out;
    for (ProvisionId base : scope.base)
      for (ProvisionId id : resolver_.inside(base, path)) out.push_back(id);
    // 前款规定的…第三条: the pinpoint is no part of the base.
    if (out.empty() && path.front().level <= Level::kArticle) return resolver_.resolve(path, from_);
    return out;
  }

  // The pinpoints of a range, both ends included; the ends alone when they are of different levels.
  std::vector<Path> expand(const Listed& item) const {
    if (!item.up_to) return {item.path};
    const Step first = item.path.back(), last = item.up_to->back();
    std::vector<Path> out;
    if (first.level != last.level || item.path.size() != item.up_to->size() ||
        last.number < first.number || last.number - first.number > kMaxRange)
      return {item.path, *item.up_to};
    for (int n = first.number; n <= last.number; ++n) {
      Path path = item.path;
      path.back().number = n;
      path.back().sub = n == first.number ? first.sub : n == last.number ? last.sub : 0;
      out.push_back(std::move(path));
    }
    return out;
  }

  void add(Reference reference, std::size_t begin, std::size_t end) {
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
  std::map<std::string, std::string> short_names_;
  std::optional<Carried> carried_;
  std::vector<Reference> out_;
};

}  // namespace

std::vector<Reference> find_references(std::string_view text, const Document& document,
                                       System system, const Resources& resources) {
  return Finder(text, document, system, resources).run();
}

}  // namespace wenze::document
