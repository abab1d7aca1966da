#pragma once
// 第十二条第二款第（三）项 as numbers. What 款 and 项 mean depends on the tradition: Taiwan puts 项
// above 款.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/layout.h"

namespace wenze::document {

// Levels of a pinpoint from outside to inside.
enum class Level { kPart, kChapter, kSection, kArticle, kParagraph, kPoint, kIndent };

struct Step {
  Level level = Level::kArticle;
  int number = 0;
  int sub = 0;  // 之一 → 1, 15A → kLetterSub + 1 (marks.h)
  bool operator==(const Step&) const = default;
};
using Path = std::vector<Step>;

struct PathAt {
  Path path;  // strictly descending levels, at least one
  std::size_t begin = 0, end = 0;
};

// The pinpoint at byte `at`: 第十五条之一第二款第（三）项, 第(2)款(a)段, 第15A(2)(a)条,
// 第三章第二节. Nothing when there is none.
std::optional<PathAt> path_at(std::string_view text, std::size_t at, std::size_t limit,
                              System system);

// 、 和 及 以及 或者 或 与 between pinpoints: where the next one begins; 至 到 — between the ends
// of a range.
std::optional<std::size_t> list_separator(std::string_view text, std::size_t at, std::size_t limit);
std::optional<std::size_t> range_separator(std::string_view text, std::size_t at,
                                           std::size_t limit);

// One entry of a list of pinpoints, or a range of it: 第三条至第五条.
struct PathRange {
  Path path;
  std::optional<Path> up_to;
};

struct PathList {
  std::vector<PathRange> items;  // levels that an entry leaves out are those of the entry before
  std::size_t begin = 0, end = 0;
  PathAt first;  // its first pinpoint, as it stands there
};

struct PathListOptions {
  // The first pinpoint may begin with a bracket (前款（三）项), because something stands before it.
  bool open_bracket = false;
};

// The list of pinpoints at byte `at`: 第三条、第五条第二款, 第一款第（一）、（三）项, 第二、三款,
// 第十条至第十二条, 第三款前两项. Nothing when there is none.
std::optional<PathList> path_list_at(std::string_view text, std::size_t at, std::size_t limit,
                                     System system, const PathListOptions& options = {});

constexpr int kMaxRange = 400;  // provisions in one 第…条至第…条
// The pinpoints of a range, both ends included; the ends alone when they are of different levels.
std::vector<Path> expand(const PathRange& item);

// A path as an eId: art_5__para_2, art_15-1; 款 that the path leaves out are left out
// (art_5__point_3).
std::string eid_of(const Path& path);

// `next` standing in a list after `before`: levels above its first step are those of `before`.
Path continue_path(const Path& before, const Path& next);

}  // namespace wenze::document
