// Characters as the database writes them, and phrases in stored text: held to the plain ways.
#include "index/match.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "index/charcode.h"
#include "index/find.h"
#include "text/utf8.h"

namespace wenze::index {
namespace {

StoredText text(std::string_view canonical) { return {{}, encode(canonical)}; }

bool stands(std::string_view words, std::string_view canonical) {
  return PhraseMatcher(words).stands_in(pack(text(canonical)), Field::kText);
}

TEST(Charcode, EveryTextComesBack) {
  const std::string_view texts[] = {"",
                                    "第一条　的、ABC 12.5\n\t",
                                    "\x01\x0C\x7F\x1F",
                                    "𠀀〇龥々ａé︰",
                                    "\xFF\xC3(\xE4\xB8",
                                    std::string_view("\0的\0", 5)};
  for (const std::string_view one : texts) EXPECT_EQ(decode(encode(one)), one);
  EXPECT_EQ(encode("的").size(), 1u);
  EXPECT_EQ(encode("慈").size(), 2u);
  EXPECT_EQ(decode(encode("甲") + kClauseBorder + encode("乙")), "甲乙");
}

TEST(Charcode, AnyBytesComeBack) {
  rc::check("decode(encode(x)) == x",
            [](const std::string& bytes) { RC_ASSERT(decode(encode(bytes)) == bytes); });
}

TEST(Match, FindsWhatFindFinds) {
  const std::string texts[] = {"第一条　给予警告、记过。情节严重的，撤 职",
                               "责令改正;处12.5万元罚款\n通报批评", "ICAC第15条例，1,000元 a1é",
                               "人人有责，层层加码，一一人人人"};
  const std::string words[] = {"警告",   "警告记过", "警告、记过", "警告。记过", "撤职",
                               "改正处", "改正;处",  "12.5万",     "2.5万",      "icac第",
                               "15条",   "1,000元",  "A1É",        "人人人",     "一人人",
                               "层加",   "码一一",   "第一条给",   "批评",       "批"};
  for (const std::string& one : texts)
    for (const std::string& word : words) {
      const bool all = !CutText(one).find(word, {}).empty();
      const bool border = word.find("。") != std::string::npos;  // pieces: all must stand
      if (!border) {
        EXPECT_EQ(stands(word, one), all) << word << " in " << one;
      }
    }
  EXPECT_TRUE(stands("警告。撤职", texts[0]));
  EXPECT_FALSE(stands("警告。罚款", texts[0]));
}

// With white space anywhere, as CutText finds it.
TEST(Match, AnyTextAndWords) {
  rc::check("stands_in() and find() agree", [] {
    const auto some = rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("第", "二", "十", "条", "慈", "　", " ", "、", "b"));
    std::string canonical, words;
    for (const std::string& part : *some) canonical += part;
    for (const std::string& part : *some) words += part;
    RC_PRE(!CutText(words).find(words, {}).empty());
    RC_ASSERT(stands(words, canonical) == !CutText(canonical).find(words, {}).empty());
  });
}

TEST(Match, NotAcrossClausesNorOutsideTheField) {
  StoredText stored{{}, encode("迟报") + kClauseBorder + encode("记过的人")};
  stored.parts.push_back({Field::kSanctionWords, encode("迟报").size() + 1, encode("记过").size()});
  const std::string value = pack(stored);
  EXPECT_FALSE(PhraseMatcher("报记").stands_in(value, Field::kText));
  EXPECT_TRUE(PhraseMatcher("迟报").stands_in(value, Field::kText));
  EXPECT_TRUE(PhraseMatcher("记过").stands_in(value, Field::kSanctionWords));
  EXPECT_FALSE(PhraseMatcher("过的").stands_in(value, Field::kSanctionWords));
  EXPECT_FALSE(PhraseMatcher("迟报").stands_in(value, Field::kSanctionWords));
  EXPECT_FALSE(PhraseMatcher("记过").stands_in(value, Field::kFaultWords));
}

// Any damaged value is a text without the words, or another text; never a crash.
TEST(Match, DamagedValues) {
  StoredText stored{{{Field::kFaultWords, 0, 3}}, encode("第一条，甲、乙12.5A")};
  const std::string value = pack(stored);
  for (std::size_t i = 0; i < value.size(); ++i) {
    (void)PhraseMatcher("甲乙").stands_in(value.substr(0, i), Field::kFaultWords);
    for (const char byte : {'\0', '\x7f', '\xff'}) {
      std::string changed = value;
      changed[i] = byte;
      (void)PhraseMatcher("甲乙").stands_in(changed, Field::kText);
    }
  }
}

}  // namespace
}  // namespace wenze::index
