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
  int sub = 0;  // 之一 → 1; articles only
  bool operator==(const Step&) const = default;
};
using Path = std::vector<Step>;

struct PathAt {
  Path path;  // strictly descending levels, at least one
  std::size_t begin = 0, end = 0;
};

// The pinpoint at byte `at`: 第十五条之一第二款第（三）项, 第(2)款(a)段, 第三章第二节. Nothing when
// there is none.
std::optional<PathAt> path_at(std::string_view text, std::size_t at, std::size_t limit,
                              System system);

// 、 和 及 以及 或者 或 与 between pinpoints: where the next one begins; 至 到 — between the ends
// of a range.
std::optional<std::size_t> list_separator(std::string_view text, std::size_t at, std::size_t limit);
std::optional<std::size_t> range_separator(std::string_view text, std::size_t at,
                                           std::size_t limit);

// `next` standing in a list after `before`: levels above its first step are those of `before`.
Path continue_path(const Path& before, const Path& next);

}  // namespace wenze::document
