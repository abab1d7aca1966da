#include "base/message.h"

#include <array>
#include <cctype>
#include <cstdlib>

namespace wenze::base {
namespace {

struct Entry {
  std::string_view name;
  Severity severity;
  std::string_view english;
  std::string_view chinese;
};

constexpr Entry kCatalogue[] = {
#define WENZE_MESSAGE(kind, severity, english, chinese) {#kind, Severity::severity, english, chinese},
#include "base/messages.def"
#undef WENZE_MESSAGE
};

const Entry& entry(MessageKind kind) { return kCatalogue[static_cast<std::size_t>(kind)]; }

struct Phrase {
  std::string_view english, chinese;
};

constexpr Phrase kPhrases[] = {
#define WENZE_PHRASE(english, chinese) {english, chinese},
#include "base/phrases.def"
#undef WENZE_PHRASE
};

// An argument in `language`, where it is one that the program knows in both.
std::string_view phrase(std::string_view argument, Language language) {
  if (language == Language::kChinese)
    for (const Phrase& one : kPhrases)
      if (one.english == argument) return one.chinese;
  return argument;
}

bool is_chinese(std::string_view locale) {
  return locale.size() >= 2 && std::tolower(static_cast<unsigned char>(locale[0])) == 'z' &&
         std::tolower(static_cast<unsigned char>(locale[1])) == 'h';
}

}  // namespace

std::string_view name(MessageKind kind) { return entry(kind).name; }

std::string_view name(Severity severity) {
  constexpr std::array<std::string_view, 3> names = {"note", "warning", "error"};
  return names[static_cast<std::size_t>(severity)];
}

Severity severity(MessageKind kind) { return entry(kind).severity; }

std::string render(MessageKind kind, const std::vector<std::string>& args, Language language) {
  const std::string_view format =
      language == Language::kChinese ? entry(kind).chinese : entry(kind).english;
  std::string out;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] == '{' && i + 2 < format.size() && format[i + 2] == '}') {
      const std::size_t n = static_cast<std::size_t>(format[i + 1] - '0');
      if (n < args.size()) out += phrase(args[n], language);
      i += 2;
    } else {
      out += format[i];
    }
  }
  return out;
}

Language choose_language(std::string_view wish) {
  if (!wish.empty()) return is_chinese(wish) ? Language::kChinese : Language::kEnglish;
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value != nullptr && *value != '\0')
      return is_chinese(value) ? Language::kChinese : Language::kEnglish;
  }
  return Language::kEnglish;
}

}  // namespace wenze::base
