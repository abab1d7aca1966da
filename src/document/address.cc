#include "document/address.h"

#include <algorithm>
#include <array>

#include "document/marks.h"
#include "document/path.h"
#include "document/resolve.h"
#include "document/system.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr int kOpenParagraphs = 9;  // candidates for 第三条第（二）项 without 款

// Traditional units and full-width digits as people type them; no spaces.
std::string folded(std::string_view address) {
  std::string out;
  for (std::size_t at = 0; at < address.size();) {
    const auto d = text::decode_at(address, at);
    at += d.bytes;
    const char32_t c = d.code_point;
    if (text::is_space(c)) continue;
    switch (c) {
      case U'條':
        out += "条";
        break;
      case U'項':
        out += "项";
        break;
      case U'節':
        out += "节";
        break;
      case U'編':
        out += "编";
        break;
      case U'．':
        out += ".";
        break;
      case U'(':
        out += "（";
        break;
      case U')':
        out += "）";
        break;
      default:
        if (c >= 0xFF10 && c <= 0xFF19)
          out += static_cast<char>('0' + (c - 0xFF10));
        else
          text::append_utf8(out, c);
    }
  }
  return out;
}

bool is_eid(std::string_view s) {
  static constexpr std::array<std::string_view, 13> kNames = {
      "art_",  "para_", "point_",   "indent_", "sec_",      "subsec_", "chp_",
      "part_", "att_",  "preamble", "title",   "signature", "toc"};
  return std::any_of(kNames.begin(), kNames.end(),
                     [&](std::string_view name) { return s.starts_with(name); });
}

std::string_view eid_name(Level level) {
  switch (level) {
    case Level::kPart:
      return "part";
    case Level::kChapter:
      return "chp";
    case Level::kSection:
      return "sec";
    case Level::kArticle:
      return "art";
    case Level::kParagraph:
      return "para";
    case Level::kPoint:
      return "point";
    case Level::kIndent:
      return "indent";
  }
  return "art";
}

std::string step_eid(const Step& step) {
  std::string out = std::string(eid_name(step.level)) + "_" + std::to_string(step.number);
  if (step.sub > 0) out += "-" + std::to_string(step.sub);
  return out;
}

std::vector<std::string> eids_of(const Path& path) {
  std::string front;
  std::vector<std::string> out;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const bool open_paragraph =
        path[i].level == Level::kPoint && i > 0 && path[i - 1].level == Level::kArticle;
    if (!front.empty()) front += "__";
    if (!open_paragraph) {
      front += step_eid(path[i]);
      continue;
    }
    std::string back;
    for (std::size_t j = i; j < path.size(); ++j) back += "__" + step_eid(path[j]);
    for (int n = 1; n <= kOpenParagraphs; ++n)
      out.push_back(front + "para_" + std::to_string(n) + back);
    return out;
  }
  out.push_back(front);
  return out;
}

// Whole pinpoint; 第 may be left out before the first number (十五条第二款).
std::optional<Path> whole_path(const std::string& s, System system) {
  for (const std::string& form : {s, "第" + s}) {
    const auto path = path_at(form, 0, form.size(), system);
    if (path && path->end == form.size()) return path->path;
  }
  return std::nullopt;
}

// 四（二）3, 四、（二）3.（1）
std::string outline_eid(std::string_view s) {
  static constexpr std::array<std::string_view, 4> kNames = {"sec", "subsec", "point", "indent"};
  std::string out;
  std::size_t at = 0;
  int last = -1;
  while (at < s.size()) {
    const auto mark = mark_at(s, at, s.size());
    int level = -1, number = 0;
    if (mark && is_item(mark->family)) {
      number = mark->number;
      at = mark->end;
      level = mark->family == MarkFamily::kHanComma   ? 0
              : mark->family == MarkFamily::kHanParen ? 1
              : mark->family == MarkFamily::kArabic   ? 2
                                                      : 3;
    } else {
      const bool arabic = s[at] >= '0' && s[at] <= '9';
      const auto numeral = text::parse_numeral(s.substr(at));
      if (!numeral || numeral->value < 1 || numeral->value > 999) return {};
      number = static_cast<int>(numeral->value);
      at += numeral->bytes;
      level = arabic ? 2 : 0;
      for (std::string_view stop : {"、", "."})
        if (s.substr(at).starts_with(stop)) at += stop.size();
    }
    if (level <= last) return {};
    last = level;
    if (!out.empty()) out += "__";
    out.append(kNames[static_cast<std::size_t>(level)]).append("_").append(std::to_string(number));
  }
  return out;
}

bool mixes(std::string_view s, std::string_view first, std::string_view second) {
  const std::size_t a = s.find(first), b = s.find(second);
  return a != std::string_view::npos && b != std::string_view::npos && a < b;
}

}  // namespace

std::vector<std::string> parse_address(std::string_view address) {
  std::string s = folded(address);
  if (s.empty()) return {};
  if (is_eid(s)) return {s};
  const bool section_sign = s.starts_with("§");
  if (section_sign) s.erase(0, std::string_view("§").size());
  if (const auto number = text::to_number(s)) {
    if (*number < 1 || *number > 9999) return {};
    const std::string article = "art_" + std::to_string(*number);
    if (section_sign) return {article};
    return {article, "sec_" + std::to_string(*number)};
  }
  // 项 before 款 is only said in Taiwan.
  const System system = mixes(s, "项", "款") ? System::kTaiwan : System::kMainland;
  if (const auto path = whole_path(s, system)) return eids_of(*path);
  const std::string outline = outline_eid(s);
  return outline.empty() ? std::vector<std::string>{} : std::vector<std::string>{outline};
}

std::vector<ProvisionId> find_address(const Document& document, std::string_view canonical_text,
                                      std::string_view address) {
  if (document.provisions.empty()) return {};
  const std::string s = folded(address);
  const System system = drafting_system(document.span.of(canonical_text));
  std::vector<ProvisionId> out;
  if (!is_eid(s))
    if (const auto path = whole_path(s, system)) {
      const Resolver resolver(document.provisions, system);
      out = resolver.resolve(*path, ProvisionId(0));
    }
  if (!out.empty()) return out;
  for (const std::string& eid : parse_address(address))
    if (const auto id = document.find(eid)) out.push_back(*id);
  return out;
}

namespace {

bool single_paragraph(const Document& document, ProvisionId paragraph) {
  const auto parent = document.at(paragraph).parent;
  if (!parent) return false;
  const auto siblings = document.children(*parent);
  return std::count_if(siblings.begin(), siblings.end(), [&](ProvisionId id) {
           return document.at(id).kind == ProvisionKind::kParagraph;
         }) == 1;
}

std::string ordinal(int number, std::string_view unit) {
  return "第" + text::to_chinese(number) + std::string(unit);
}

// One step of a statute's citation; `last` is the provision that is cited.
std::string statute_step(const Document& document, ProvisionId id, System system, bool last) {
  const Provision& p = document.at(id);
  const auto [number, sub] = eid_number(p.eid);
  const bool taiwan = system == System::kTaiwan, hong_kong = system == System::kHongKong;
  switch (p.kind) {
    case ProvisionKind::kArticle:
      if (hong_kong) return "第" + std::to_string(number) + "条";
      return ordinal(number, "条") + (sub > 0 ? "之" + text::to_chinese(sub) : "");
    case ProvisionKind::kParagraph:
      if (hong_kong && !p.label.empty()) return "第（" + std::to_string(number) + "）款";
      if (single_paragraph(document, id)) return "";
      return ordinal(number, taiwan ? "项" : "款");
    case ProvisionKind::kPoint:
      if (hong_kong) return p.label + "段";
      return taiwan ? ordinal(number, "款") : "第（" + text::to_chinese(number) + "）项";
    case ProvisionKind::kIndent:
      return taiwan ? ordinal(number, "目") : "第" + std::to_string(number) + "目";
    case ProvisionKind::kPart:
    case ProvisionKind::kChapter:
    case ProvisionKind::kSection:
    case ProvisionKind::kSubsection:
      return last ? p.label : "";
    case ProvisionKind::kAttachment:
      return p.label;
    default:
      return "";
  }
}

// 四、（二）3.（1）第二段
std::string outline_step(const Document& document, ProvisionId id) {
  const Provision& p = document.at(id);
  if (p.kind != ProvisionKind::kParagraph) return p.label;
  if (single_paragraph(document, id)) return "";
  return ordinal(eid_number(p.eid).first, p.parent ? "段" : "段");
}

}  // namespace

std::string format_citation(const Document& document, std::string_view canonical_text,
                            std::string_view eid) {
  std::string out;
  if (document.meta.title) out = "《" + *document.meta.title + "》";
  const auto id = document.find(eid);
  if (!id) return out;
  const System system = drafting_system(document.span.of(canonical_text));
  std::vector<ProvisionId> chain;
  for (std::optional<ProvisionId> at = id; at; at = document.at(*at).parent) chain.push_back(*at);
  std::reverse(chain.begin(), chain.end());
  const bool statute = std::any_of(chain.begin(), chain.end(), [&](ProvisionId step) {
    return document.at(step).kind == ProvisionKind::kArticle ||
           document.at(step).kind == ProvisionKind::kChapter ||
           document.at(step).kind == ProvisionKind::kPart;
  });
  for (ProvisionId step : chain)
    out +=
        statute ? statute_step(document, step, system, step == *id) : outline_step(document, step);
  return out;
}

}  // namespace wenze::document
