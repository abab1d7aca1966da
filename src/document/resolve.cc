#include "document/resolve.h"

#include <algorithm>
#include <charconv>

namespace wenze::document {
namespace {

// An outline's levels in the words of a statute: 本意见第四条第（二）项 is 四、（二）.
ProvisionKind outline_kind(Level level) {
  switch (level) {
    case Level::kPart:
    case Level::kChapter:
    case Level::kSection:
    case Level::kArticle:
      return ProvisionKind::kSection;
    case Level::kParagraph:
      return ProvisionKind::kParagraph;
    case Level::kPoint:
      return ProvisionKind::kSubsection;
    case Level::kIndent:
      return ProvisionKind::kPoint;
  }
  return ProvisionKind::kSection;
}

}  // namespace

std::pair<int, int> eid_number(std::string_view eid) {
  const std::size_t at = eid.rfind('_');
  if (at == std::string_view::npos) return {0, 0};
  const char* begin = eid.data() + at + 1;
  const char* end = eid.data() + eid.size();
  int number = 0, sub = 0;
  const auto read = std::from_chars(begin, end, number);
  if (read.ec == std::errc() && read.ptr < end && *read.ptr == '-')
    std::from_chars(read.ptr + 1, end, sub);
  else if (read.ptr < end && *read.ptr >= 'A' && *read.ptr <= 'Z')
    sub = kLetterSub + 1 + (*read.ptr - 'A');
  return {number, sub};
}

Resolver::Resolver(const std::vector<Provision>& provisions, System)
    : provisions_(provisions), children_(provisions.size()) {
  for (std::size_t i = 0; i < provisions.size(); ++i) {
    by_eid_.emplace(provisions[i].eid, i);
    if (provisions[i].parent) children_[provisions[i].parent->index].push_back(i);
    if (provisions[i].kind == ProvisionKind::kArticle) articles_.push_back(i);
  }
  has_articles_ = !articles_.empty();
}

bool Resolver::is_level(const Provision& provision, Level level) const {
  switch (level) {
    case Level::kPart:
      return provision.kind == ProvisionKind::kPart;
    case Level::kChapter:
      return provision.kind == ProvisionKind::kChapter;
    case Level::kSection:
      return provision.kind == ProvisionKind::kSection;
    case Level::kArticle:
      return provision.kind == ProvisionKind::kArticle;
    case Level::kParagraph:
      return provision.kind == ProvisionKind::kParagraph;
    case Level::kPoint:
      return provision.kind == ProvisionKind::kPoint;
    case Level::kIndent:
      return provision.kind == ProvisionKind::kIndent;
  }
  return false;
}

std::vector<ProvisionId> Resolver::children(ProvisionId id, const Step& step) const {
  std::vector<ProvisionId> out;
  for (std::size_t child : children_[id.index])
    if ((is_level(provisions_[child], step.level) ||
         (!has_articles_ && provisions_[child].kind == outline_kind(step.level))) &&
        eid_number(provisions_[child].eid) == std::pair(step.number, step.sub))
      out.emplace_back(child);
  return out;
}

std::optional<ProvisionId> Resolver::enclosing(Level level, ProvisionId from) const {
  for (std::optional<ProvisionId> id = from; id; id = at(*id).parent)
    if (is_level(at(*id), level)) return id;
  return std::nullopt;
}

std::vector<ProvisionId> Resolver::inside(ProvisionId base, const Path& path) const {
  std::vector<ProvisionId> current = {base};
  for (const Step& step : path) {
    std::vector<ProvisionId> next;
    for (ProvisionId id : current) {
      for (ProvisionId child : children(id, step)) next.push_back(child);
      // A level that the path leaves out: 条 + 项, or 编 + 节.
      if (step.level >= Level::kPoint && is_level(at(id), Level::kArticle))
        for (std::size_t between : children_[id.index])
          for (ProvisionId child : children(ProvisionId(between), step)) next.push_back(child);
    }
    current = std::move(next);
  }
  return current;
}

std::vector<ProvisionId> Resolver::outline(const Path& path) const {
  std::vector<ProvisionId> current;
  for (const Step& step : path) {
    std::vector<ProvisionId> next;
    for (std::size_t i = 0; i < provisions_.size(); ++i) {
      const Provision& p = provisions_[i];
      if (p.kind != outline_kind(step.level) || eid_number(p.eid).first != step.number) continue;
      const bool top = current.empty() && !p.parent;
      const bool child =
          p.parent && std::find(current.begin(), current.end(), *p.parent) != current.end();
      if (&step == &path.front() ? top : child) next.emplace_back(i);
    }
    current = std::move(next);
    if (current.empty()) break;
  }
  return current.empty() ? counted_through(path) : current;
}

// 第41条 of an outline whose 41. is counted through all its sections.
std::vector<ProvisionId> Resolver::counted_through(const Path& path) const {
  std::vector<ProvisionId> found;
  if (path.front().level != Level::kArticle) return found;
  for (std::size_t i = 0; i < provisions_.size(); ++i)
    if (provisions_[i].kind == ProvisionKind::kPoint &&
        eid_number(provisions_[i].eid).first == path.front().number)
      found.emplace_back(i);
  if (found.size() != 1) return {};
  return inside(found.front(), Path(path.begin() + 1, path.end()));
}

// 第（三）项 after its list: the nearest paragraph of the article at or before `from` that has such
// a point.
std::vector<ProvisionId> Resolver::list_before(ProvisionId from, const Path& path) const {
  const auto article = enclosing(Level::kArticle, from);
  if (!article) return {};
  std::vector<ProvisionId> found;
  for (std::size_t child : children_[article->index]) {
    if (child > from.index && !found.empty()) break;
    auto here = inside(ProvisionId(child), path);
    if (!here.empty()) found = std::move(here);
  }
  return found;
}

std::vector<ProvisionId> Resolver::resolve(const Path& path, ProvisionId from) const {
  const Step& first = path.front();
  const Path rest(path.begin() + 1, path.end());
  if (!has_articles_) return outline(path);
  if (first.level == Level::kArticle) {
    const std::string eid = "art_" + inserted_number(first.number, first.sub);
    const auto found = by_eid_.find(eid);
    if (found == by_eid_.end()) return {};
    return inside(ProvisionId(found->second), rest);
  }
  if (first.level > Level::kArticle) {
    if (first.level == Level::kParagraph) {
      const auto article = enclosing(Level::kArticle, from);
      return article ? inside(*article, path) : std::vector<ProvisionId>{};
    }
    if (first.level == Level::kIndent)
      if (const auto point = enclosing(Level::kPoint, from)) return inside(*point, path);
    if (const auto paragraph = enclosing(Level::kParagraph, from))
      if (auto found = inside(*paragraph, path); !found.empty()) return found;
    return list_before(from, path);
  }
  std::vector<ProvisionId> out;
  for (std::size_t i = 0; i < provisions_.size(); ++i) {
    const Provision& p = provisions_[i];
    if (!is_level(p, first.level) || eid_number(p.eid).first != first.number) continue;
    // 第二节 alone: of the chapter that holds `from`, when there is one.
    for (ProvisionId id : inside(ProvisionId(i), rest)) out.push_back(id);
  }
  if (out.size() > 1) {
    std::vector<ProvisionId> near;
    for (ProvisionId id : out)
      if (at(id).parent && (at(*at(id).parent).span.contains(at(from).span))) near.push_back(id);
    if (near.size() == 1) return near;
  }
  return out;
}

std::vector<ProvisionId> Resolver::previous_points(int count, ProvisionId from) const {
  std::size_t here = from.index;
  while (provisions_[here].parent) here = provisions_[here].parent->index;
  std::vector<ProvisionId> before;
  for (std::size_t i = 0; i < here; ++i)
    if (provisions_[i].kind == ProvisionKind::kSection && !provisions_[i].parent)
      before.emplace_back(i);
  const std::size_t wanted = std::min(before.size(), static_cast<std::size_t>(std::max(count, 0)));
  before.erase(before.begin(), before.end() - static_cast<std::ptrdiff_t>(wanted));
  return before;
}

std::vector<ProvisionId> Resolver::previous(Level level, int count, ProvisionId from) const {
  std::vector<ProvisionId> out;
  const auto here = enclosing(level, from);
  if (level == Level::kArticle) {
    if (!here) return out;
    const auto found = std::find(articles_.begin(), articles_.end(), here->index);
    const auto before = found - articles_.begin();
    for (auto i = std::max<std::ptrdiff_t>(0, before - count); i < before; ++i)
      out.emplace_back(articles_[static_cast<std::size_t>(i)]);
    return out;
  }
  std::vector<std::size_t> siblings;
  if (here && at(*here).parent) {
    siblings = children_[at(*here).parent->index];
  } else if (level == Level::kPoint) {
    // Text behind a list: 前项 is its last item.
    if (const auto paragraph = enclosing(Level::kParagraph, from))
      siblings = children_[paragraph->index];
  }
  std::vector<std::size_t> before;
  for (std::size_t sibling : siblings)
    if (is_level(provisions_[sibling], level) &&
        (here ? sibling < here->index : sibling < from.index))
      before.push_back(sibling);
  // Outlines: the first paragraph stands behind the text of the section itself.
  if (level == Level::kParagraph && !has_articles_ && here && at(*here).parent &&
      !at(*at(*here).parent).own.empty() && before.size() < static_cast<std::size_t>(count))
    before.insert(before.begin(), at(*here).parent->index);
  const std::size_t wanted = std::min(before.size(), static_cast<std::size_t>(std::max(count, 0)));
  for (std::size_t i = before.size() - wanted; i < before.size(); ++i) out.emplace_back(before[i]);
  return out;
}

}  // namespace wenze::document
