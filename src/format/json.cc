// JSON records of crawlers: an object with "title" and "text" or "content", an array of such
// objects, or one a line.

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "base/strings.h"
#include "format/blocks.h"
#include "format/readers.h"

namespace wenze::format {
namespace {

using Json = nlohmann::json;

constexpr std::array<const char*, 5> kTitleKeys{"title", "name", "标题", "標題", "题目"};
constexpr std::array<const char*, 9> kTextKeys{"text", "content", "body", "full_text", "fulltext",
                                               "正文", "内容",    "內容", "全文"};

template <std::size_t N>
std::optional<std::string> first_string(const Json& object,
                                        const std::array<const char*, N>& keys) {
  for (const char* key : keys) {
    const auto found = object.find(key);
    if (found != object.end() && found->is_string() &&
        !found->get_ref<const std::string&>().empty())
      return found->get<std::string>();
  }
  return std::nullopt;
}

bool looks_like_html(std::string_view text) {
  for (const std::string_view tag :
       {"<p", "<div", "<br", "<span", "<table", "</p>", "<P", "<DIV", "<BR"})
    if (text.find(tag) != std::string_view::npos) return true;
  return false;
}

// Nothing when the object has none of the keys.
base::Status append_record(const Input& input, const Json& record,
                           std::vector<text::RawText>& out) {
  if (!record.is_object()) return {};
  const auto title = first_string(record, kTitleKeys);
  const auto content = first_string(record, kTextKeys);
  if (!content) return {};
  BlockBuilder blocks;
  if (title && !base::trim(*content).starts_with(base::trim(*title)))
    blocks.add(*title, {text::BlockKind::kHeading, 1, 0});
  if (looks_like_html(*content)) {
    const Input fragment{input.path, *content, input.limits};
    if (auto status = append_html_fragment(fragment, blocks); !status) return status;
  } else {
    blocks.add(*content, {});
  }
  text::RawText text;
  blocks.move_into(text);
  if (text.text.empty()) return {};
  text.title = title;
  out.push_back(std::move(text));
  return {};
}

// The parser of the library recurses nowhere, but its values are compared and copied by recursion.
bool is_too_deep(std::string_view json, int max_depth) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (in_string) {
      if (json[i] == '\\')
        ++i;
      else if (json[i] == '"')
        in_string = false;
      continue;
    }
    if (json[i] == '"') in_string = true;
    if (json[i] == '[' || json[i] == '{') ++depth;
    if (json[i] == ']' || json[i] == '}') --depth;
    if (depth > max_depth) return true;
  }
  return false;
}

base::Status append_lines(const Input& input, std::vector<text::RawText>& out) {
  for (const std::string_view line : base::split(input.bytes, "\n")) {
    const std::string_view trimmed = base::trim(line);
    if (trimmed.empty()) continue;
    const Json record = Json::parse(trimmed.begin(), trimmed.end(), nullptr, false);
    if (record.is_discarded())
      return base::fail(base::MessageKind::damaged_container, input.path, "JSON", "syntax error");
    if (auto status = append_record(input, record, out); !status) return status;
  }
  return {};
}

}  // namespace

base::Status read_json(const Input& input, std::vector<text::RawText>& out) {
  if (is_too_deep(input.bytes, input.limits.markup_depth))
    return base::fail(base::MessageKind::limit_exceeded, input.path, "markup depth / 标记嵌套层数",
                      std::to_string(input.limits.markup_depth));
  const Json whole = Json::parse(input.bytes.begin(), input.bytes.end(), nullptr, false);
  base::Status status;
  if (whole.is_discarded()) {
    status = append_lines(input, out);
  } else if (whole.is_array()) {
    for (const Json& record : whole)
      if (status) status = append_record(input, record, out);
  } else {
    status = append_record(input, whole, out);
  }
  if (!status) return status;
  if (out.empty())
    return base::fail(base::MessageKind::no_text, input.path, ": \"title\", \"text\", \"content\"");
  return {};
}

}  // namespace wenze::format
