// XML. Taiwan's statute files (法規名稱, 條文, 條號, 條文內容 …) become the statute as it is read:
// name, dates, history, chapters and articles. Any other XML gives the text of its elements, one
// line each, a number joined to what it numbers.

#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>

#include "base/strings.h"
#include "format/blocks.h"
#include "format/readers.h"
#include "format/xml_walk.h"

namespace wenze::format {
namespace {

base::Status too_deep(const Input& input) {
  return base::fail(base::MessageKind::limit_exceeded, input.path, "markup depth / 标记嵌套层数",
                    std::to_string(input.limits.markup_depth));
}

bool is_one_of(std::string_view name, const std::set<std::string_view>& names) {
  return names.contains(name);
}

// One <法規>.
void append_taiwan_statute(const pugi::xml_node& statute, BlockBuilder& blocks) {
  static const std::set<std::string_view> kNotShown{"法規網址", "是否英譯註記", "英文法規名稱",
                                                    "附件",     "法規名稱",     "法規內容"};
  blocks.add(statute.child("法規名稱").text().get(), {text::BlockKind::kHeading, 1, 0});
  for (const pugi::xml_node field : statute.children()) {
    const std::string_view name = field.name();
    const std::string_view value = base::trim(field.text().get());
    if (value.empty() || is_one_of(name, kNotShown)) continue;
    if (name == "沿革內容" || name == "前言")
      blocks.add(value, {});
    else
      blocks.add(std::string(name) + "：" + std::string(value), {});
  }
  for (const pugi::xml_node part : statute.child("法規內容").children()) {
    const std::string_view name = part.name();
    if (name == "編章節") blocks.add(part.text().get(), {text::BlockKind::kHeading, 2, 0});
    if (name != "條文") continue;
    blocks.add(part.child("條號").text().get(), {});
    blocks.add(part.child("條文內容").text().get(), {});
  }
  for (const pugi::xml_node attachment : statute.child("附件").children())
    blocks.add(attachment.child("檔案名稱").text().get(), {text::BlockKind::kAttachmentName, 0, 0});
}

// Local name without its prefix.
std::string_view local(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

// A block ends where an element begins or ends, except for elements that stand within a sentence.
class GenericXml {
 public:
  explicit GenericXml(BlockBuilder& blocks) : blocks_(blocks) {}

  bool read(const pugi::xml_node& root, int max_depth) {
    const bool shallow = walk_xml(
        root, max_depth, [&](const pugi::xml_node& node) { return enter(node); },
        [&](const pugi::xml_node& node) { leave(node); });
    flush();
    return shallow;
  }

 private:
  static bool is_inline(std::string_view name) {
    static const std::set<std::string_view> kInline{
        "b", "i", "u", "em", "strong", "sub", "sup", "span", "a", "ref", "term", "def", "font"};
    return kInline.contains(local(name));
  }
  static bool is_number(std::string_view name) {
    static const std::set<std::string_view> kNumber{"num", "number", "label", "no", "enum"};
    return kNumber.contains(local(name));
  }
  static bool is_heading(std::string_view name) {
    static const std::set<std::string_view> kHeading{"title", "heading", "head", "标题",
                                                     "標題",  "h1",      "h2",   "h3"};
    return kHeading.contains(local(name));
  }

  bool enter(const pugi::xml_node& node) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
      line_ += node.value();
      return false;
    }
    if (node.type() != pugi::node_element) return false;
    if (!is_inline(node.name()) && !after_number_) flush();
    return true;
  }

  void leave(const pugi::xml_node& node) {
    if (node.type() != pugi::node_element) {
      if (!base::trim(node.value()).empty()) after_number_ = false;
      return;
    }
    if (is_number(node.name())) {
      line_ = std::string(base::trim(line_)) + " ";
      after_number_ = true;
    } else if (!is_inline(node.name()) && !after_number_) {
      flush(is_heading(node.name()) ? BlockStyle{text::BlockKind::kHeading, 1, 0} : BlockStyle{});
    }
  }

  void flush(const BlockStyle& style = {}) {
    blocks_.add(line_, style);
    line_.clear();
    after_number_ = false;
  }

  BlockBuilder& blocks_;
  std::string line_;
  bool after_number_ = false;
};

}  // namespace

base::Status read_xml(const Input& input, text::RawText& out) {
  pugi::xml_document document;
  const auto result = document.load_buffer(input.bytes.data(), input.bytes.size(),
                                           pugi::parse_default, pugi::encoding_utf8);
  if (!result)
    return base::fail(
        base::MessageKind::damaged_container, input.path, "XML",
        std::string(result.description()) + " (" + std::to_string(result.offset) + ")");
  BlockBuilder blocks;
  const pugi::xml_node root = document.document_element();
  const bool one = std::string_view(root.name()) == "法規";
  if (one || root.child("法規")) {
    if (one) append_taiwan_statute(root, blocks);
    for (const pugi::xml_node statute : root.children("法規"))
      append_taiwan_statute(statute, blocks);
    if (one) out.title = std::string(base::trim(root.child("法規名稱").text().get()));
  } else if (!GenericXml(blocks).read(document, input.limits.markup_depth)) {
    return too_deep(input);
  }
  blocks.move_into(out);
  return {};
}

}  // namespace wenze::format
