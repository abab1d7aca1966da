// Finding a document by what people call it, and the other versions of its text.
#include <algorithm>
#include <functional>

#include "base/strings.h"
#include "document/law_names.h"
#include "index/reader.h"
#include "index/versions.h"

namespace wenze::index {
namespace {

std::string ascii_lower(std::string_view s) {
  std::string out(s);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

// The ways in which a document may be named, best first.
bool fits(const DocumentInfo& info, const std::string& wanted, int way) {
  const std::string title = ascii_lower(info.meta.title.value_or(""));
  switch (way) {
    case 0:
      return info.id == wanted;
    case 1:
      return info.path == wanted;
    case 2:
      return info.path.ends_with('/' + wanted) || info.path.ends_with('!' + wanted);
    case 3:
      return info.meta.title == wanted || info.meta.doc_number == wanted;
    case 4:  // but for the country and the marks of titles
      return info.meta.title && document::same_title(*info.meta.title, wanted);
    case 5:  // without what stands before it: a place
      return title.ends_with(ascii_lower(wanted));
    default:
      return title.find(ascii_lower(wanted)) != std::string::npos;
  }
}
constexpr int kWays = 7, kNamedCandidates = 5;

// Of versions of one text that which applied on `day`, or the latest; null where they are not that,
// or several copies of it.
const DocumentInfo* version_on(const std::vector<const DocumentInfo*>& found,
                               const std::string& day) {
  std::vector<DocumentInfo> all;
  for (const DocumentInfo* one : found) {
    all.push_back(*one);
    if (!same_text(one->meta, all.front().meta)) return nullptr;
  }
  const Versions versions(all);
  const DocumentInfo* out = nullptr;
  for (const DocumentInfo* one : found) {
    if (day.empty() ? versions.successor(one->id).has_value()
                    : versions.another_applied(one->id, day))
      continue;
    if (out != nullptr) return nullptr;
    out = one;
  }
  return out;
}

}  // namespace

base::Result<DocumentInfo> Reader::find(const std::string& wanted, const std::string& day) const {
  auto known = documents();
  if (!known) return tl::unexpected(known.error());
  for (int way = 0; way < kWays && !wanted.empty(); ++way) {
    std::vector<const DocumentInfo*> found;
    for (const DocumentInfo& info : *known)
      if (fits(info, wanted, way)) found.push_back(&info);
    if (found.empty()) continue;
    if (found.size() == 1) return *found.front();
    if (const DocumentInfo* one = version_on(found, day)) return *one;
    std::ranges::stable_sort(found, std::ranges::greater(), &DocumentInfo::date);
    std::vector<std::string> names;
    for (const DocumentInfo* one : found)
      if (std::ssize(names) < kNamedCandidates)
        names.push_back(base::join({one->id, one->display_title(), one->date(), one->path}, " "));
    if (found.size() > names.size()) names.push_back("…");
    return base::fail(base::MessageKind::ambiguous_document, wanted, base::join(names, "; "));
  }
  return base::fail(base::MessageKind::no_such_document, wanted);
}

base::Result<std::vector<DocumentInfo>> Reader::versions(const DocumentInfo& of) const {
  std::vector<DocumentInfo> out = {of};
  if (!has_versions(of.meta)) return out;
  SearchRequest request;
  request.kinds = {RecordKind::kDocument};
  request.limit = 1000;
  const std::string key = document::title_key(*of.meta.title);
  const auto found = search(
      Expression::of(
          Expression::Kind::kOr,
          {Expression::words(Field::kTitle, std::string(document::without_country(*of.meta.title))),
           Expression::value(Field::kRepeals, key)}),
      request);
  if (!found) return tl::unexpected(found.error());
  for (const auto& [id, info] : found->documents) {
    const bool repeals = std::ranges::find(info.repeals, key) != info.repeals.end();
    if (id != of.id && has_versions(info.meta) && (repeals || same_text(info.meta, of.meta)))
      out.push_back(info);
  }
  return out;
}

}  // namespace wenze::index
