#include "lexicon/lexicon.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "lexicon/files.h"
#include "lexicon/pattern.h"
#include "text/word_classes.h"

namespace wenze::lexicon {
namespace {

using text::operator""_class;

std::optional<std::string> matched(std::string_view source, std::string_view s) {
  std::string why;
  const auto pattern = Pattern::parse(source, why);
  if (!pattern) return std::nullopt;
  for (const std::string& head : pattern->heads()) {
    if (!s.starts_with(head)) continue;
    if (const auto end = pattern->match(s, head.size())) return std::string(s.substr(0, *end));
  }
  return std::nullopt;
}

TEST(Pattern, GapsGroupsAndStops) {
  EXPECT_EQ(matched("取消{0,14}(评优|评先){0,4}资格", "取消其当年评优评先资格，并"), "取消其当年评优评先资格");
  EXPECT_EQ(matched("取消{0,14}资格", "取消评优，保留资格"), std::nullopt) << "a gap ends at a comma";
  EXPECT_EQ(matched("取消{0,14}资格", "取消评优、评先资格"), std::nullopt) << "and at 、";
  EXPECT_EQ(matched("取消{0,14+}资格", "取消评优、评先资格"), "取消评优、评先资格");
  EXPECT_EQ(matched("取消{0,3}资格", "取消一二三四资格"), std::nullopt);
  EXPECT_EQ(matched("吊销{0,6}(证|证书)", "吊销执业证书"), "吊销执业证书") << "the longest alternative";
  EXPECT_EQ(matched("没收{1,6}", "没收违法工具等物品和财物"), "没收违法工具等物");
  EXPECT_EQ(matched("(给予|予以){0,6}处分", "予以相应处分"), "予以相应处分");
  EXPECT_EQ(matched("责令(其|)改正", "责令改正"), "责令改正");
}

// A match holds one of the words that tell of its pattern.
TEST(Pattern, TellingWordsStandInEveryMatch) {
  for (const auto& [source, words] :
       {std::pair<std::string_view, std::vector<std::string>>{"取消{0,14}(评优|评先){0,4}资格证", {"资格证"}},
        {"对{0,9}(暂停|停止)(其|)", {"暂停", "停止"}},
        {"没收{1,6}", {"没收"}}}) {
    std::string why;
    const auto pattern = Pattern::parse(source, why);
    ASSERT_TRUE(pattern.has_value()) << source << why;
    EXPECT_EQ(pattern->telling_words(), words) << source;
  }
  std::string why;
  const auto pattern = Pattern::parse("对{0,9}(暂停|停止)", why);
  EXPECT_TRUE(pattern->stands_in("市局对本月业务停止办理"));
  EXPECT_FALSE(pattern->stands_in("市局停止对本月业务"));
}

// What the characters of its clause rule out, no pattern matches.
TEST(Pattern, ClausesWithoutItsCharactersHoldNoMatch) {
  static const char* const kPieces[] = {"取消", "资格", "评优", "评先", "其", "，", "、", "予以", "处分", "情节严重的"};
  std::mt19937 random(3);
  std::size_t matches = 0, ruled_out = 0;
  for (const std::string_view source : {"取消{0,14}资格", "取消{0,14}(评优|评先){0,4}资格", "取消{0,9+}(评先|资格|)",
                                        "予以{1,6}", "取消(资格|)，予以{0,4}处分"}) {
    std::string why;
    const auto pattern = Pattern::parse(source, why);
    ASSERT_TRUE(pattern.has_value()) << source << why;
    for (int i = 0; i < 2000; ++i) {
      std::string s = pattern->heads().front();
      for (std::size_t n = random() % 8; n > 0; --n) s += kPieces[random() % std::size(kPieces)];
      std::string_view clause = s;
      const std::size_t comma = clause.find("，");
      clause = clause.substr(0, comma);
      const bool matched = pattern->match(s, pattern->heads().front().size()).has_value();
      const bool possible = pattern->may_match(text::CharacterSet(clause));
      matches += matched;
      ruled_out += !possible;
      EXPECT_TRUE(possible || !matched) << source << " in " << s;
    }
  }
  EXPECT_GT(matches, 100u);
  EXPECT_GT(ruled_out, 100u);
}

TEST(Pattern, RefusesWhatItCannotRun) {
  std::string why;
  for (std::string_view bad : {"{0,3}甲", "甲{0,3", "甲(乙", "甲{3,1}", "甲{0,99}", "甲{x}", "", "(|甲)乙"})
    EXPECT_FALSE(Pattern::parse(bad, why).has_value()) << bad;
}

// A folder of dictionaries with header-only files, to which a test adds rows; every class of words has one word.
class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / ("wenze-lexicon-" + std::to_string(getpid()))) {
    std::filesystem::create_directories(path_);
    for (const FileSpec& spec : file_specs()) {
      std::string header;
      for (const std::string& column : spec.columns) header += (header.empty() ? "" : "\t") + column;
      write(spec.name, header.empty() ? "bigram\tclass\n" : header + "\n");
    }
    for (const std::string_view name : text::word_class_names())
      append("word_classes", std::string(name) + "\twords\t词\n");
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  void write(const std::string& name, const std::string& content) const {
    std::ofstream(path_ / (name + ".tsv")) << content;
  }
  void append(const std::string& name, const std::string& content) const {
    std::ofstream(path_ / (name + ".tsv"), std::ios::app) << content;
  }
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

constexpr char kSanctions[] =
    "code\tlabel_zh\tlabel_en\tfamily\tregime\trank\tapplies_to\tjurisdiction\tforms\tpatterns\tnote\n"
    "GOV.01\t警告\twarning\tGOV\tcivil_service\t1\tP\tCN\t警告|警告处分\t\tambiguous\n"
    "ADMP.01\t警告\twarning\tADMP\tadministrative_penalty\t1\tB\tCN\t警告\t\tambiguous\n"
    "PERF.01\t取消资格\tloss\tPERF\tperformance\t1\tP\tCN\t\t取消{0,8}资格\t\n";

TEST(Lexicon, FindsTypedMentionsLongestPerKind) {
  Folder folder;
  folder.write("sanctions", kSanctions);
  folder.append("severity", "serious\tcircumstance\tserious\t情节严重\t\n");
  const auto lexicon = Lexicon::load(folder.path(), {});
  ASSERT_TRUE(lexicon.has_value()) << lexicon.error().text(base::Language::kEnglish);
  const std::string s = "情节严重的，给予警告，取消评优资格；警告处分";
  EXPECT_EQ(Lexicon::dump((*lexicon)->find(s), s),
            "0-12 severity serious 情节严重\n"
            "24-30 sanction ADMP.01 警告\n"
            "24-30 sanction GOV.01 警告\n"
            "33-51 sanction PERF.01 取消评优资格\n"
            "54-66 sanction GOV.01 警告处分\n");
  EXPECT_EQ((*lexicon)->find_entry(Kind::kSanction, "GOV.01")->rank, 1);
  EXPECT_EQ((*lexicon)->find_entry(Kind::kSanction, "GOV.99"), nullptr);
}

TEST(Lexicon, OverlayAddsRows) {
  Folder folder;
  const std::filesystem::path overlay = std::filesystem::path(folder.path()) / "mine";
  std::filesystem::create_directories(overlay);
  std::ofstream(overlay / "modality.tsv") << "modality\tlabel_en\tforms\nmay\town\t准予\n";
  const auto lexicon = Lexicon::load(folder.path(), {overlay.string()});
  ASSERT_TRUE(lexicon.has_value());
  EXPECT_EQ((*lexicon)->find("准予").size(), 1u);
}

TEST(Lexicon, NamesTheMissingFileAndTheBadLine) {
  Folder folder;
  std::filesystem::remove(std::filesystem::path(folder.path()) / "cues.tsv");
  const auto missing = Lexicon::load(folder.path(), {});
  ASSERT_FALSE(missing.has_value());
  EXPECT_NE(missing.error().text(base::Language::kEnglish).find("cues.tsv"), std::string::npos);
}

std::string kinds(const std::vector<text::Diagnostic>& diagnostics) {
  std::string out;
  for (const auto& diagnostic : diagnostics) out += std::string(base::name(diagnostic.kind)) + '\n';
  return out;
}

TEST(DictCheck, FindsEachKindOfMistake) {
  Folder folder;
  folder.write("sanctions", kSanctions);
  folder.append("faults", "F01.01\t甲\ta\tF01\t\t\t\n");
  folder.append("topics", "F01\t许可\n");
  EXPECT_EQ(kinds(check(folder.path())), "");
  folder.append("sanctions", "GOV.01\t警告\twarning\tGOV\tcivil_service\t1\tP\tCN\t\t取消{9,1}资格\t\n");
  EXPECT_EQ(kinds(check(folder.path())), "dictionary_duplicate\ndictionary_pattern\n");
  folder.write("sanctions", kSanctions);
  folder.append("sanctions", "GOV.02\t记过\tdemerit\tGOV\t\t2\tP\tCN\t警告\t\tambiguous\n");
  EXPECT_EQ(kinds(check(folder.path())), "dictionary_empty\n");
  folder.append("sanctions", "GOV.03\t记大过\tmajor\tGOV\tcivil_service\t2\tP\tCN\t警告\t\t\n");
  EXPECT_EQ(kinds(check(folder.path())), "dictionary_empty\ndictionary_shared_form\n");
  folder.append("topics", "F99\t处罚\n");
  EXPECT_NE(kinds(check(folder.path())).find("dictionary_unknown"), std::string::npos);
}

// The grammar asks for all classes of words, and for no others.
TEST(DictCheck, ClassesOfWordsAreThoseOfTheGrammar) {
  Folder folder;
  const std::string first("lexicon_test"_class.name());
  folder.append("word_classes", "nobody_asks\twords\t词\n");
  EXPECT_EQ(kinds(check(folder.path())), "dictionary_unknown\n");
  folder.write("word_classes", "class\tlabel_en\tforms\n" + first + "\twords\t词|句\n");
  EXPECT_EQ(check(folder.path()).size(), text::word_class_names().size() - 1);
  const auto lexicon = Lexicon::load(folder.path(), {});
  ASSERT_TRUE(lexicon.has_value());
  EXPECT_EQ((*lexicon)->words("lexicon_test"_class).words(), (std::vector<std::string>{"词", "句"}));
  EXPECT_TRUE((*lexicon)->words(Words()).words().empty());
}

}  // namespace
}  // namespace wenze::lexicon
