#pragma once
// What the program says to people: one catalogue (messages.def) with an English and a Chinese text for
// every kind. Code names a kind and gives arguments; only the program's edge turns that into a sentence.

#include <string>
#include <string_view>
#include <vector>

namespace wenze::base {

enum class MessageKind {
#define WENZE_MESSAGE(kind, severity, english, chinese) kind,
#include "base/messages.def"
#undef WENZE_MESSAGE
};

enum class Severity { kNote, kWarning, kError };

enum class Language { kEnglish, kChinese };

// The kind as written in messages.def, e.g. "empty_file"; "note", "warning", "error".
std::string_view name(MessageKind kind);
std::string_view name(Severity severity);
Severity severity(MessageKind kind);

// The sentence of `kind` in `language` with {0}, {1} … replaced by `args`.
// A missing argument is replaced by nothing; surplus ones are ignored.
std::string render(MessageKind kind, const std::vector<std::string>& args, Language language);

// The language of messages: `wish` ("en", "zh", any case, may carry a region) when not empty, else LC_ALL,
// LC_MESSAGES, LANG in this order; English when none of them is Chinese.
Language choose_language(std::string_view wish);

}  // namespace wenze::base
