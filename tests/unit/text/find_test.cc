#include "text/find.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "text/character_set.h"
#include "text/matcher.h"

namespace wenze::text {
namespace {

// Few characters, so that words come back often; ASCII and characters of two and four bytes between.
std::string random_text(std::mt19937& random, std::size_t most_characters) {
  static const char* const kCharacters[] = {"处", "分", "处", "罚", "给", "予", "，",
                                            "a",  "b",  "·",  "𠮷", "责", "任", "\n"};
  std::string out;
  for (std::size_t n = random() % (most_characters + 1); n > 0; --n)
    out += kCharacters[random() % std::size(kCharacters)];
  return out;
}

TEST(FindTest, SaysWhatTheLibrarySays) {
  std::mt19937 random(1);
  for (int i = 0; i < 20000; ++i) {
    const std::string s = random_text(random, 60), word = random_text(random, 3);
    const std::size_t from = random() % (s.size() + 2);
    EXPECT_EQ(text::find(s, word, from), s.find(word, from)) << s << " | " << word << " | " << from;
    EXPECT_EQ(contains(s, word), s.find(word) != std::string::npos);
  }
}

TEST(FindTest, LooksBehindTheLastFullRegister) {
  const std::string s = std::string(100, 'x') + "给予处分";
  EXPECT_EQ(text::find(s, "处分"), 106u);
  EXPECT_EQ(text::find(s, "处分", 107), std::string_view::npos);
  EXPECT_EQ(text::find("处", "处分"), std::string_view::npos);
}

TEST(CharacterSetTest, NeverDeniesACharacterThatItHolds) {
  const CharacterSet set("给予处分a·𠮷");
  for (const char32_t c : U"给予处分a·𠮷")
    if (c != 0) {
      EXPECT_TRUE(set.may_hold(c));
    }
  EXPECT_FALSE(set.may_hold(U'，'));
  EXPECT_TRUE(set.may_share(CharacterSet("分")));
  EXPECT_FALSE(CharacterSet().may_share(set));
}

// Against a search of every form at every place.
TEST(MatcherTest, TurnsNoFormAway) {
  std::mt19937 random(2);
  for (int round = 0; round < 300; ++round) {
    Matcher matcher;
    std::vector<std::string> forms;
    for (std::uint32_t value = 0; value < 12; ++value) {
      forms.push_back(random_text(random, 3));
      matcher.add(forms.back(), value);
    }
    const std::string s = random_text(random, 80);
    std::size_t expected = 0;
    for (std::size_t at = 0; at < s.size(); ++at)
      for (const std::string& form : forms)
        expected += !form.empty() && s.compare(at, form.size(), form) == 0;
    EXPECT_EQ(matcher.find_all(s).size(), expected) << s;
    for (std::size_t at = 0; at < s.size();) {
      const std::size_t next = matcher.next_place(s, at);
      for (std::size_t skipped = at; skipped < next; ++skipped)
        EXPECT_TRUE(matcher.longest_at(s, skipped).empty()) << s << " | " << skipped;
      at = next < s.size() ? next + decode_at(s, next).bytes : next;
    }
  }
}

}  // namespace
}  // namespace wenze::text
