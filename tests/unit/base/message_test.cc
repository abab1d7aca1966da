#include "base/message.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "base/result.h"
#include "base/sha256.h"
#include "base/strings.h"

namespace wenze::base {
namespace {

constexpr MessageKind kAll[] = {
#define WENZE_MESSAGE(kind, severity, english, chinese) MessageKind::kind,
#include "base/messages.def"
#undef WENZE_MESSAGE
};

std::set<std::string> placeholders(const std::string& text) {
  std::set<std::string> out;
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) out.insert(text.substr(at, 3));
  return out;
}

TEST(Message, EveryKindSpeaksBothLanguagesWithTheSameArguments) {
  const std::vector<std::string> args = {"{0}", "{1}", "{2}", "{3}"};
  std::set<std::string_view> names;
  for (MessageKind kind : kAll) {
    const std::string english = render(kind, args, Language::kEnglish);
    const std::string chinese = render(kind, args, Language::kChinese);
    EXPECT_FALSE(english.empty());
    EXPECT_EQ(placeholders(english), placeholders(chinese)) << name(kind);
    EXPECT_TRUE(names.insert(name(kind)).second) << name(kind);
    // A sentence in Chinese has characters beyond ASCII, unless all of it are arguments.
    const bool only_arguments = chinese.find_first_not_of("{}0123: ") == std::string::npos;
    const bool has_han = std::any_of(chinese.begin(), chinese.end(), [](char c) { return (c & 0x80) != 0; });
    EXPECT_TRUE(has_han || only_arguments) << name(kind) << ": " << chinese;
  }
}

TEST(Message, RendersArguments) {
  EXPECT_EQ(render(MessageKind::unreadable_file, {"a.txt", "no"}, Language::kEnglish), "cannot read a.txt: no");
  EXPECT_EQ(render(MessageKind::unreadable_file, {"a.txt", "无权限"}, Language::kChinese), "无法读取 a.txt：无权限");
  EXPECT_EQ(render(MessageKind::unreadable_file, {"a.txt"}, Language::kEnglish), "cannot read a.txt: ");
}

TEST(Message, ChoosesLanguage) {
  EXPECT_EQ(choose_language("zh-TW"), Language::kChinese);
  EXPECT_EQ(choose_language("en"), Language::kEnglish);
  setenv("LC_ALL", "zh_CN.UTF-8", 1);
  EXPECT_EQ(choose_language(""), Language::kChinese);
  EXPECT_EQ(choose_language("en_GB"), Language::kEnglish);
  setenv("LC_ALL", "C", 1);
  EXPECT_EQ(choose_language(""), Language::kEnglish);
}

TEST(Result, CarriesAnErrorWithItsArguments) {
  const Result<int> failed = fail(MessageKind::empty_file, "x.txt");
  ASSERT_FALSE(failed.has_value());
  EXPECT_EQ(failed.error().text(Language::kEnglish), "x.txt: the file is empty");
}

TEST(Sha256, MatchesTheStandardsExamples) {
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Strings, SplitTrimJoin) {
  EXPECT_EQ(split("a||b|", "|"), (std::vector<std::string_view>{"a", "", "b", ""}));
  EXPECT_EQ(split("", "|"), (std::vector<std::string_view>{""}));
  EXPECT_EQ(trim(" \t a b\r\n"), "a b");
  EXPECT_EQ(trim("  "), "");
  EXPECT_EQ(join({"a", "b"}, ", "), "a, b");
}

}  // namespace
}  // namespace wenze::base
