// PDF through poppler-cpp: words with their boxes, laid out by pdf_layout.

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <limits>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "base/strings.h"
#include "format/pdf_layout.h"
#include "format/readers.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

void silence(const std::string&, void*) {}

// poppler writes its complaints to the standard error stream unless it is given a function.
void silence_poppler() {
  static std::once_flag once;
  std::call_once(once, [] { poppler::set_debug_error_function(silence, nullptr); });
}

std::string to_utf8(const poppler::ustring& s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    char32_t c = s[i];
    if (c >= 0xD800 && c < 0xDC00 && i + 1 < s.size() && s[i + 1] >= 0xDC00 && s[i + 1] < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (s[++i] - 0xDC00u);
    } else if (c >= 0xD800 && c < 0xE000) {
      c = text::kReplacement;
    }
    if (c == 0) continue;
    text::append_utf8(out, c);
  }
  return out;
}

std::vector<PageWord> words_of(const poppler::page& page) {
  std::vector<PageWord> words;
  for (const poppler::text_box& box : page.text_list()) {
    const poppler::rectf at = box.bbox();
    PageWord word;
    word.text = to_utf8(box.text());
    word.left = at.left();
    word.right = at.right();
    word.top = at.top();
    word.bottom = at.bottom();
    word.space_after = box.has_space_after();
    word.rotation = box.rotation() & 3;
    if (!base::trim(word.text).empty()) words.push_back(std::move(word));
  }
  return words;
}

// Whether the characters are text at all: fonts without a character map give private-use characters
// or nothing.
bool is_readable(const std::vector<Page>& pages) {
  std::size_t all = 0, bad = 0;
  for (const Page& page : pages) {
    for (const PageLine& line : page.lines) {
      for (std::size_t at = 0; at < line.text.size();) {
        const text::Decoded d = text::decode_at(line.text, at);
        at += d.bytes;
        ++all;
        const bool odd = d.code_point == text::kReplacement || d.code_point < 0x20 ||
                         (d.code_point >= 0xE000 && d.code_point <= 0xF8FF);
        bad += odd ? 1 : 0;
      }
    }
  }
  return all > 0 && bad * 2 <= all;
}

base::Result<std::unique_ptr<poppler::document>> open(const Input& input) {
  silence_poppler();
  if (input.bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
    return base::fail(base::MessageKind::limit_exceeded, input.path, "PDF bytes / PDF 字节数",
                      std::to_string(std::numeric_limits<int>::max()));
  std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(
      input.bytes.data(), static_cast<int>(input.bytes.size())));
  if (!document)
    return base::fail(base::MessageKind::damaged_container, input.path, "PDF", "no page tree");
  if (document->is_locked())
    return base::fail(base::MessageKind::unsupported_format, input.path,
                      "PDF locked with a password; save it without / PDF 有密码保护，请先去除密码");
  if (document->pages() <= 0)
    return base::fail(base::MessageKind::damaged_container, input.path, "PDF", "no pages");
  if (document->pages() > input.limits.pdf_pages)
    return base::fail(base::MessageKind::limit_exceeded, input.path, "PDF pages / PDF 页数",
                      std::to_string(input.limits.pdf_pages));
  return document;
}

}  // namespace

base::Status read_pdf(const Input& input, text::RawText& out, text::DiagnosticSink& sink) {
  const auto document = open(input);
  if (!document) return tl::unexpected(document.error());
  std::vector<Page> pages;
  for (int i = 0; i < (*document)->pages(); ++i) {
    const std::unique_ptr<poppler::page> page((*document)->create_page(i));
    if (!page) {
      sink.add(base::Error{base::MessageKind::damaged_container,
                           {std::string(input.path), "PDF", "page " + std::to_string(i + 1)}});
      continue;
    }
    const poppler::rectf rect = page->page_rect();
    std::vector<PageWord> words = words_of(*page);
    double width = rect.width(), height = rect.height();
    turn_upright(words, width, height);
    pages.push_back({i + 1, width, height, build_lines(std::move(words))});
  }
  if (!is_readable(pages)) return base::fail(base::MessageKind::needs_ocr, input.path);
  for (const std::string& dropped : drop_running_lines(pages))
    sink.add(base::Error{base::MessageKind::shell_removed, {dropped}});
  BlockBuilder blocks;
  append_paragraphs(pages, blocks);
  blocks.move_into(out);
  const std::string title(base::trim(to_utf8((*document)->get_title())));
  if (!title.empty()) out.title = title;
  return {};
}

}  // namespace wenze::format
