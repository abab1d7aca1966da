#include "report/escape.h"

#include "report/runs.h"

namespace wenze::report {
namespace {

void append_html(std::string& out, char c) {
  switch (c) {
    case '&':
      out += "&amp;";
      break;
    case '<':
      out += "&lt;";
      break;
    case '>':
      out += "&gt;";
      break;
    case '"':
      out += "&quot;";
      break;
    case '\'':
      out += "&#39;";
      break;
    default:
      out += c;
  }
}

bool has_prefix_ignoring_case(std::string_view s, std::string_view lower) {
  if (s.size() < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const char c = s[i] >= 'A' && s[i] <= 'Z' ? static_cast<char>(s[i] + 32) : s[i];
    if (c != lower[i]) return false;
  }
  return true;
}

}  // namespace

std::string html_escape(std::string_view text) {
  std::string out;
  for (char c : shown(text)) append_html(out, c);
  return out;
}

std::string markdown_escape(std::string_view text) {
  std::string out;
  for (char c : shown(text)) {
    if (c == '\n') {
      out += "<br>";
    } else if (c == '&' || c == '<' || c == '>') {
      append_html(out, c);
    } else {
      if (std::string_view("\\`*_[]|#~$!").find(c) != std::string_view::npos) out += '\\';
      out += c;
    }
  }
  return out;
}

bool is_safe_link(std::string_view link) {
  if (has_prefix_ignoring_case(link, "http://") || has_prefix_ignoring_case(link, "https://"))
    return true;
  if (link.starts_with('#')) return true;
  return link.starts_with('/') && !link.starts_with("//") && !link.starts_with("/\\");
}

}  // namespace wenze::report
