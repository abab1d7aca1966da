// DOCX: the document as Word shows it with all changes accepted. Labels of automatic numbering
// become text; inserted runs stay and deleted ones go; footnotes follow the text.

#include <charconv>
#include <map>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/strings.h"
#include "format/blocks.h"
#include "format/docx_numbering.h"
#include "format/readers.h"
#include "format/xml_walk.h"
#include "format/zip_archive.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr unsigned kParse = pugi::parse_default | pugi::parse_ws_pcdata_single;

struct ParagraphStyle {
  std::string based_on, name;
  std::optional<int> num_id, level, outline;
};

// Follows basedOn; a chain that runs in a circle ends after kMaxChain steps.
class Styles {
 public:
  void load(const pugi::xml_node& root) {
    for (const pugi::xml_node node : root.children("w:style")) {
      ParagraphStyle& style = styles_[node.attribute("w:styleId").as_string()];
      style.based_on = node.child("w:basedOn").attribute("w:val").as_string();
      style.name = node.child("w:name").attribute("w:val").as_string();
      const pugi::xml_node ppr = node.child("w:pPr");
      style.num_id = value(ppr.child("w:numPr").child("w:numId"));
      style.level = value(ppr.child("w:numPr").child("w:ilvl"));
      style.outline = value(ppr.child("w:outlineLvl"));
      if (node.attribute("w:default").as_bool() &&
          std::string_view(node.attribute("w:type").as_string()) == "paragraph")
        default_ = node.attribute("w:styleId").as_string();
    }
  }

  static std::optional<int> value(const pugi::xml_node& node) {
    if (!node) return std::nullopt;
    return node.attribute("w:val").as_int();
  }

  // The first style of the chain from `id` on that has `field`, with its id.
  std::optional<std::pair<std::string, int>> inherited(
      std::string id, std::optional<int> ParagraphStyle::*field) const {
    constexpr int kMaxChain = 32;
    if (id.empty()) id = default_;
    for (int step = 0; step < kMaxChain; ++step) {
      const auto found = styles_.find(id);
      if (found == styles_.end()) return std::nullopt;
      if (found->second.*field) return std::pair{id, *(found->second.*field)};
      id = found->second.based_on;
    }
    return std::nullopt;
  }

  // 1-based heading level of a style by its outline level or its built-in name; 0 for body text.
  int heading_level(const std::string& id) const {
    if (const auto outline = inherited(id, &ParagraphStyle::outline))
      return outline->second < 9 ? outline->second + 1 : 0;
    const auto found = styles_.find(id);
    if (found == styles_.end()) return 0;
    std::string name = found->second.name;
    for (char& c : name) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    if (name == "title" || name == "标题" || name == "標題") return 1;
    for (const std::string_view prefix : {"heading ", "标题 ", "標題 "}) {
      if (!name.starts_with(prefix)) continue;
      int level = 0;
      std::from_chars(name.data() + prefix.size(), name.data() + name.size(), level);
      return level >= 1 && level <= 9 ? level : 0;
    }
    return 0;
  }

  std::map<std::string, int> numbering_of_styles() const {
    std::map<std::string, int> out;
    for (const auto& [id, style] : styles_)
      if (style.num_id) out[id] = *style.num_id;
    return out;
  }

 private:
  std::map<std::string, ParagraphStyle> styles_;
  std::string default_;
};

struct Paragraph {
  pugi::xml_node properties;
  std::string text;
};

// Turns one part (document, footnotes) into blocks.
class DocxText {
 public:
  DocxText(const Styles& styles, DocxNumbering& numbering, BlockBuilder& blocks)
      : styles_(styles), numbering_(numbering), blocks_(blocks) {}

  bool read(const pugi::xml_node& root, int max_depth) {
    const bool whole = walk_xml(
        root, max_depth, [&](const pugi::xml_node& node) { return enter(node); },
        [&](const pugi::xml_node& node) { leave(node); });
    add(std::exchange(carried_, {}), {});  // no paragraph followed
    return whole;
  }
  void force_kind(text::BlockKind kind) { forced_ = kind; }
  // In the order in which they are first referred to.
  const std::vector<std::string>& notes() const { return notes_; }

 private:
  static bool is_skipped(std::string_view name) {
    static const std::set<std::string_view> kSkipped{
        "w:pPr",     "w:rPr",          "w:del",    "w:moveFrom", "w:instrText",
        "w:delText", "w:delInstrText", "w:tblPr",  "w:tblGrid",  "w:trPr",
        "w:tcPr",    "w:sectPr",       "w:rt",     "w:fldData",  "w:rubyPr",
        "w:sdtPr",   "w:sdtEndPr",     "wp:docPr", "w:comment"};
    return kSkipped.contains(name);
  }

  bool enter(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    if (is_skipped(name)) return false;
    if (name == "w:p") paragraphs_.push_back({node.child("w:pPr"), {}});
    if (name == "w:tbl") data_tables_.push_back(is_data_table(node));
    if (name == "w:tr") return !node.child("w:trPr").child("w:del");
    if (name == "w:r") return !is_hidden(node);
    // Both branches say the same thing twice.
    if (name == "mc:Fallback") return !node.parent().child("mc:Choice").first_child();
    if (!paragraphs_.empty()) take_run_content(node, name);
    return true;
  }

  static bool is_hidden(const pugi::xml_node& run) {
    const pugi::xml_node vanish = run.child("w:rPr").child("w:vanish");
    return vanish && vanish.attribute("w:val").as_bool(true);
  }

  static bool is_data_table(const pugi::xml_node& table) {
    int cells = 0;
    for (const pugi::xml_node row : table.children("w:tr"))
      for (const pugi::xml_node cell : row.children("w:tc")) cells += cell ? 1 : 0;
    return cells >= 2;
  }

  void take_run_content(const pugi::xml_node& node, std::string_view name) {
    std::string& text = paragraphs_.back().text;
    if (name == "w:t" || name == "m:t") text += node.text().get();
    if ((name == "w:tab" && std::string_view(node.parent().name()) == "w:r") || name == "w:ptab")
      text += '\t';
    if (name == "w:br" || name == "w:cr") text += '\n';
    if (name == "w:noBreakHyphen") text += '-';
    if (name == "w:sym") append_symbol(text, node.attribute("w:char").as_string());
    if (name == "w:footnoteReference")
      add_note(std::string("f") + node.attribute("w:id").as_string());
    if (name == "w:endnoteReference")
      add_note(std::string("e") + node.attribute("w:id").as_string());
  }

  void add_note(const std::string& id) {
    if (known_notes_.insert(id).second) notes_.push_back(id);
  }

  static void append_symbol(std::string& text, std::string_view hex) {
    unsigned code = 0;
    const auto [end, error] = std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
    if (error == std::errc{} && end != hex.data() && code >= 0x20 && code < 0xD800)
      text::append_utf8(text, code);
    else if (error == std::errc{} && code >= 0xE000 && code < 0xFFFE)
      text::append_utf8(text, code);
  }

  void leave(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    if (name == "w:tbl" && !data_tables_.empty()) data_tables_.pop_back();
    if (name == "w:p" && !paragraphs_.empty()) {
      Paragraph done = std::move(paragraphs_.back());
      paragraphs_.pop_back();
      finish(std::move(done));
    }
  }

  void finish(Paragraph paragraph) {
    const bool inner =
        !paragraphs_.empty();  // of a text box: it follows the paragraph it is anchored in
    if (paragraph.properties.child("w:rPr").child("w:del") && !inner) {
      carried_ += paragraph.text;  // the paragraph mark is deleted: the next paragraph goes on here
      return;
    }
    if (!inner) paragraph.text = std::exchange(carried_, {}) + paragraph.text;
    BlockStyle style;
    std::string text = label(paragraph, style) + paragraph.text;
    if (base::trim(paragraph.text).empty()) text.clear();
    const std::string style_id =
        paragraph.properties.child("w:pStyle").attribute("w:val").as_string();
    if (const int level = heading_level(paragraph, style_id); level > 0)
      style = {text::BlockKind::kHeading, level, 0};
    if (!data_tables_.empty() && data_tables_.back()) style = {text::BlockKind::kTableCell, 0, 0};
    if (forced_) style = {*forced_, 0, 0};
    if (inner) {
      deferred_.emplace_back(std::move(text), style);
      return;
    }
    add(text, style);
  }

  // With the text boxes that are anchored there.
  void add(const std::string& text, const BlockStyle& style) {
    blocks_.add(text, style);
    for (const auto& [later, later_style] : deferred_) blocks_.add(later, later_style);
    deferred_.clear();
  }

  int heading_level(const Paragraph& paragraph, const std::string& style_id) const {
    if (const auto own = Styles::value(paragraph.properties.child("w:outlineLvl")))
      return *own < 9 ? *own + 1 : 0;
    return styles_.heading_level(style_id);
  }

  // Direct numbering wins over that of the style; numId 0 turns it off.
  std::string label(const Paragraph& paragraph, BlockStyle& style) {
    const std::string style_id =
        paragraph.properties.child("w:pStyle").attribute("w:val").as_string();
    const pugi::xml_node direct = paragraph.properties.child("w:numPr");
    std::optional<int> num_id = Styles::value(direct.child("w:numId"));
    std::optional<int> level = Styles::value(direct.child("w:ilvl"));
    if (!num_id) {
      const auto inherited = styles_.inherited(style_id, &ParagraphStyle::num_id);
      if (!inherited) return {};
      num_id = inherited->second;
      if (!level) level = numbering_.level_of_style(*num_id, style_id);
      if (!level) level = numbering_.level_of_style(*num_id, inherited->first);
      if (!level)
        if (const auto own = styles_.inherited(style_id, &ParagraphStyle::level))
          level = own->second;
    }
    if (*num_id == 0) return {};
    const DocxNumbering::Label next = numbering_.next(*num_id, level.value_or(0));
    if (next.bullet) style.kind = text::BlockKind::kListItem;
    return next.text;
  }

  const Styles& styles_;
  DocxNumbering& numbering_;
  BlockBuilder& blocks_;
  std::vector<Paragraph> paragraphs_;
  std::vector<bool> data_tables_;
  std::vector<std::pair<std::string, BlockStyle>> deferred_;
  std::string carried_;
  std::vector<std::string> notes_;
  std::set<std::string> known_notes_;
  std::optional<text::BlockKind> forced_;
};

// The parts of one file.
class DocxFile {
 public:
  DocxFile(const Input& input, ZipArchive archive)
      : input_(input),
        archive_(std::move(archive)),
        budget_{input.limits.expanded_bytes, input.limits.archive_members},
        numbering_(input.limits.expanded_bytes) {}

  base::Status read(text::RawText& out, text::DiagnosticSink& sink) {
    const std::string main = main_part();
    const std::string folder = main.substr(0, main.rfind('/') + 1);
    pugi::xml_document document;
    if (auto status = load(main, document); !status) return status;
    if (auto status = load_styles(folder); !status) return status;
    BlockBuilder blocks;
    DocxText body(styles_, numbering_, blocks);
    if (!body.read(document.document_element(), input_.limits.markup_depth)) return too_deep();
    if (auto status = append_notes(folder, body.notes(), blocks); !status) return status;
    if (numbering_.exhausted())
      return base::fail(base::MessageKind::limit_exceeded, input_.path,
                        "bytes of automatic numbering / 自动编号字节数",
                        std::to_string(input_.limits.expanded_bytes));
    report_formats(sink);
    blocks.move_into(out);
    out.title = core_title();
    return {};
  }

 private:
  void report_formats(text::DiagnosticSink& sink) const {
    for (const std::string& format : numbering_.unknown_formats())
      sink.add(base::Error{base::MessageKind::unsupported_format,
                           {std::string(input_.path), "automatic numbering in " + format +
                                                          ", shown as 1, 2, 3 / 自动编号 " +
                                                          format + " 以 1、2、3 代替"}});
  }

  base::Status too_deep() const {
    return base::fail(base::MessageKind::limit_exceeded, input_.path, "markup depth / 标记嵌套层数",
                      std::to_string(input_.limits.markup_depth));
  }

  base::Status load(const std::string& part, pugi::xml_document& out) {
    const auto bytes = archive_.read(part, budget_);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto result = out.load_buffer(bytes->data(), bytes->size(), kParse);
    if (!result)
      return base::fail(base::MessageKind::damaged_container, input_.path, "DOCX",
                        part + ": " + result.description());
    return {};
  }

  // Where the package says its main document is.
  std::string main_part() {
    pugi::xml_document rels;
    if (archive_.has("_rels/.rels") && load("_rels/.rels", rels)) {
      for (const pugi::xml_node rel : rels.document_element().children()) {
        if (!std::string_view(rel.attribute("Type").as_string()).ends_with("/officeDocument"))
          continue;
        std::string target = rel.attribute("Target").as_string();
        if (target.starts_with("/")) target.erase(0, 1);
        if (archive_.has(target)) return target;
      }
    }
    return "word/document.xml";
  }

  base::Status load_styles(const std::string& folder) {
    pugi::xml_document styles, numbering;
    if (archive_.has(folder + "styles.xml")) {
      if (auto status = load(folder + "styles.xml", styles); !status) return status;
      styles_.load(styles.document_element());
    }
    if (archive_.has(folder + "numbering.xml")) {
      if (auto status = load(folder + "numbering.xml", numbering); !status) return status;
      numbering_.load(numbering.document_element());
      numbering_.resolve_style_links(styles_.numbering_of_styles());
    }
    return {};
  }

  base::Status append_notes(const std::string& folder, const std::vector<std::string>& ids,
                            BlockBuilder& blocks) {
    const std::pair<const char*, char> parts[] = {{"footnotes.xml", 'f'}, {"endnotes.xml", 'e'}};
    for (const auto& [part, letter] : parts) {
      if (!archive_.has(folder + part)) continue;
      pugi::xml_document notes;
      if (auto status = load(folder + part, notes); !status) return status;
      std::map<std::string, pugi::xml_node> by_id;
      for (const pugi::xml_node note : notes.document_element().children())
        by_id[letter + std::string(note.attribute("w:id").as_string())] = note;
      for (const std::string& id : ids) {
        const auto found = by_id.find(id);
        if (found == by_id.end()) continue;
        DocxText text(styles_, numbering_, blocks);
        text.force_kind(text::BlockKind::kFootnote);
        if (!text.read(found->second, input_.limits.markup_depth)) return too_deep();
      }
    }
    return {};
  }

  std::optional<std::string> core_title() {
    pugi::xml_document core;
    if (!archive_.has("docProps/core.xml") || !load("docProps/core.xml", core)) return std::nullopt;
    const std::string title(base::trim(core.document_element().child("dc:title").text().get()));
    if (title.empty()) return std::nullopt;
    return title;
  }

  const Input& input_;
  ZipArchive archive_;
  ExpansionBudget budget_;
  Styles styles_;
  DocxNumbering numbering_;
};

}  // namespace

base::Status read_docx(const Input& input, text::RawText& out, text::DiagnosticSink& sink) {
  auto archive = ZipArchive::open(input.path, input.bytes, "DOCX");
  if (!archive) return tl::unexpected(archive.error());
  return DocxFile(input, std::move(*archive)).read(out, sink);
}

}  // namespace wenze::format
