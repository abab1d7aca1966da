// Every tradition has words of its own; the one with most of them wins when there are at least two,
// else it is the mainland's. A text in traditional characters is hardly the mainland's: there one
// word is enough, and words count that the mainland knows, too.
#include "document/system.h"

#include <algorithm>
#include <array>
#include <set>

#include "document/resources.h"

namespace wenze::document {
namespace {

constexpr std::size_t kReadBytes = 64000;
constexpr std::size_t kEnough = 2;  // different words
constexpr std::uint32_t kWordsPerSystem = 1024;
constexpr std::uint32_t kSign = 512;  // in front of it the words of its own

struct Tradition {
  System system;
  Words words;  // that no other tradition has
  Words signs;  // that the mainland may have, too
};
// Of two with as many words the first one wins: Hong Kong's are the most telling.
constexpr std::array<Tradition, 3> kTraditions = {
    {{System::kHongKong, "drafted_in_hong_kong"_class, "hong_kong_sign"_class},
     {System::kMacau, "drafted_in_macau"_class, "macau_sign"_class},
     {System::kTaiwan, "drafted_in_taiwan"_class, "taiwan_sign"_class}}};

}  // namespace

text::Matcher drafting_matcher(const text::WordClasses& words) {
  text::Matcher matcher;
  for (const Tradition& one : kTraditions) {
    std::uint32_t value = static_cast<std::uint32_t>(one.system) * kWordsPerSystem;
    for (const std::string& word : words[one.words].words()) matcher.add(word, value++);
    value = static_cast<std::uint32_t>(one.system) * kWordsPerSystem + kSign;
    for (const std::string& word : words[one.signs].words())
      if (!words[one.words].holds(word)) matcher.add(word, value++);
  }
  return matcher;
}

System drafting_system(const Resources& resources, std::string_view text, text::Script script) {
  // A statute of the mainland that a site of Taiwan has converted speaks of the mainland's bodies.
  const bool traditional =
      script == text::Script::kHant && !resources.words("mainland_body"_class).stands_in(text);
  std::array<std::set<std::uint32_t>, 4> found;  // different words of every system
  for (const text::Matcher::Match& match :
       resources.drafting_words().find_longest(text.substr(0, kReadBytes)))
    if (traditional || match.value % kWordsPerSystem < kSign)
      found[match.value / kWordsPerSystem].insert(match.value);
  System best = System::kMainland;
  std::size_t most = traditional ? 0 : kEnough - 1;
  for (const Tradition& one : kTraditions) {
    const std::size_t words = found[static_cast<std::size_t>(one.system)].size();
    if (words > most) best = one.system, most = words;
  }
  return best;
}

}  // namespace wenze::document
