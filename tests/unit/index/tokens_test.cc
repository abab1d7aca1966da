#include "index/tokens.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "index/charcode.h"
#include "index/find.h"
#include "index/match.h"
#include "index/runs.h"

namespace wenze::index {
namespace {

std::string token_dump(std::string_view text) {
  std::string out;
  std::size_t position = 1;
  for (const Token& token : tokens(text, position))
    out += decode(token.term) + '@' + std::to_string(token.position) + ' ';
  return out + "| " + std::to_string(position);
}

std::string phrase_dump(std::string_view text) {
  std::string out;
  for (const Phrase& phrase : phrases(text)) {
    for (const std::string& term : phrase.terms) out += decode(term) + ' ';
    out += '/' + std::to_string(phrase.window_units) + (phrase.single_character ? " one; " : "; ");
  }
  return out;
}

struct Row {
  const char* input;
  const char* dump;
};

TEST(Tokens, CutsTexts) {
  const Row rows[] = {
      {"通报批评", "通报@1 报批@2 批评@3 评@4 | 5"},
      {"责", "责@1 | 2"},
      {"", "| 1"},
      {"。，", "| 1"},
      {"警告、记过", "警告@1 告@2 记过@4 过@5 | 6"},
      {"警告。记过", "警告@1 告@2 记过@67 过@68 | 69"},
      {"警告\n记过", "警告@1 告@2 记过@67 过@68 | 69"},
      {"总　则", "总则@1 则@2 | 3"},
      {"第15条例", "第@1 15@2 条例@3 条@3 例@4 | 5"},
      {"Cap. 201 ICAC", "cap@1 201@3 icac@4 | 5"},
      {"罚款12.5万元", "罚款@1 款@2 12.5@3 万元@4 万@4 元@5 | 6"},
      {"二〇〇六", "二〇@1 〇〇@2 〇六@3 六@4 | 5"},
  };
  for (const Row& row : rows) EXPECT_EQ(token_dump(row.input), row.dump) << row.input;
}

TEST(Tokens, CutsPhrases) {
  const Row rows[] = {
      {"通报批评", "通报 批评 /3; "},
      {"责令改正的", "责令 改正 正的 /4; "},
      {"层层加码", "层层 加码 /3; "},
      {"人人有责", "人人 有责 /3; "},
      {"一一人人人", "一一 人人 人人 /4; "},
      {"报报报报", "报报 报报 报报 /3; "},
      {"记过", "记过 /1; "},
      {"责", "责 /1 one; "},
      {"15条", "15 条 /2; "},
      {"第15条", "第 15 条 /3; "},
      {"警告、记过", "警告 记过 /4; "},
      {"甲、乙", "甲 /1; "},
      {"情节严重。记过", "情节 严重 /3; 记过 /1; "},
      {"情节严重、记过", "情节 节严 严重 记过 /6; "},
      {"ICAC", "icac /1; "},
      {"，。", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(phrase_dump(row.input), row.dump) << row.input;
}

// Whatever is asked for as a phrase has its terms among the tokens of any text that holds it.
TEST(Tokens, PhrasesOfATextAreInIt) {
  const std::string text =
      "第12条　由A市甲局（以下简称甲局）给予警告、记过或者3个月的停职。情节严重的，5日内移送";
  const std::vector<Unit> units = cut(text);
  std::size_t position = 1;
  const std::vector<Token> all = tokens(text, position);
  for (std::size_t i = 0; i < units.size(); ++i) {
    for (std::size_t k = i; k < std::min(units.size(), i + 9); ++k) {
      const std::string piece = text.substr(units[i].begin, units[k].end - units[i].begin);
      for (const Phrase& phrase : phrases(piece)) {
        for (const std::string& term : phrase.terms) {
          const bool there = std::ranges::any_of(all, [&](const Token& token) {
            return phrase.single_character ? token.term.starts_with(term) : token.term == term;
          });
          EXPECT_TRUE(there) << piece << ": " << term;
        }
      }
    }
  }
}

// One of the few characters and marks that runs are made of, so that runs come often.
rc::Gen<std::string> some_text() {
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                          "人", "民", "政", "府", "主", "管", "部", "门", "第", "二", "十", "条",
                          "、", "　", "。", "a", "有关部门", "人民政府", "县级以上人民政府")),
                      [](const std::vector<std::string>& parts) {
                        std::string out;
                        for (const std::string& part : parts) out += part;
                        return out;
                      });
}

std::vector<std::string> sorted_pieces(const TextTerms& terms,
                                       const std::vector<TextTerms::Piece>& pieces) {
  std::vector<std::string> out;
  for (const TextTerms::Piece& piece : pieces) out.emplace_back(terms.of(piece));
  std::ranges::sort(out);
  return out;
}

TEST(Tokens, TermsOfATextAreItsTokens) {
  rc::check("text_terms() and tokens() agree", [] {
    const std::string text = *some_text();
    std::size_t position = 1;
    std::vector<std::string> expected;
    for (Token& token : tokens(text, position)) expected.push_back(std::move(token.term));
    std::ranges::sort(expected);
    TextTerms terms;
    text_terms(text, terms);
    RC_ASSERT(sorted_pieces(terms, terms.words) == expected);
  });
}

std::string run_dump(std::string_view text) {
  TextTerms terms;
  text_terms(text, terms);
  std::string out;
  for (const TextTerms::Piece& run : terms.runs) out += decode(terms.of(run)) + ' ';
  return out;
}

TEST(Runs, AreThoseWhosePartsAreFrequent) {
  EXPECT_EQ(run_dump("人民政府"), "人民政 民政府 人民政府 ");
  EXPECT_EQ(run_dump("人民 政府"), "人民政 民政府 人民政府 ") << "white space is nothing";
  EXPECT_EQ(run_dump("人民、政府"), "");
  EXPECT_EQ(run_dump("第二条甲"), "第二条 ");
  EXPECT_EQ(run_dump("通报批评"), "");
  EXPECT_TRUE(is_frequent_run(encode("人民政")));
  EXPECT_FALSE(is_frequent_run(encode("通报")));
}

TEST(Runs, PhrasesAreAskedForByTheLongest) {
  const auto asked = [](std::string_view text) {
    std::string out;
    for (const Phrase& phrase : phrases(text)) {
      for (const std::string& run : phrase.runs) out += decode(run) + ' ';
      if (phrase.is_run) out += "all ";
      out += '/';
      for (const std::string& implied : phrase.implied) out += ' ' + decode(implied);
    }
    return out;
  };
  EXPECT_EQ(asked("人民政府"), "人民政府 all /");
  EXPECT_EQ(asked("各级人民政府通报"), "人民政府 / 级人 府通");
  EXPECT_EQ(asked("通报批评"), "/ 报批");
  EXPECT_EQ(asked("人民、政府"), "/");
}

// A text that holds a phrase has all its runs; and a phrase that is a run stands where the term is.
TEST(Runs, SayWhatMatchingSays) {
  rc::check("terms of runs and phrases in text agree", [] {
    const std::string text = *some_text();
    const std::string words = *rc::gen::suchThat(some_text(), [](const std::string& one) {
      return !one.empty() && phrases(one).size() == 1;
    });
    const Phrase phrase = phrases(words).front();
    const bool stands =
        PhraseMatcher(words).stands_in(pack(StoredText{{}, encode(text)}), Field::kText);
    TextTerms terms;
    text_terms(text, terms);
    const std::vector<std::string> runs = sorted_pieces(terms, terms.runs);
    const bool all = std::ranges::all_of(
        phrase.runs, [&](const std::string& run) { return std::ranges::binary_search(runs, run); });
    RC_ASSERT(!stands || all);
    if (phrase.is_run) RC_ASSERT(stands == all);
  });
}

TEST(Tokens, LongWordsAreCutAlikeOnCharacterBorders) {
  const std::string word(300, 'a');
  EXPECT_EQ(fold_unit(word).size(), kMaxTermBytes);
  EXPECT_EQ(fold_unit(std::string(63, 'a') + "é").size(), 63u);
  EXPECT_EQ(fold_unit("ICAC"), "icac");
}

std::string found_dump(std::string_view text, std::string_view words,
                       const WordBorders& borders = {}) {
  std::string out;
  for (const Found& found : CutText(text).find(words, borders))
    out += std::string(text.substr(found.begin, found.end - found.begin)) + '@' +
           std::to_string(found.begin) + ' ';
  return out;
}

TEST(Find, FindsWholePhrases) {
  EXPECT_EQ(found_dump("负责人予以问责", "问责"), "问责@15 ");
  EXPECT_EQ(found_dump("通报。批评", "通报批评"), "");
  EXPECT_EQ(found_dump("警告、记过", "警告记过"), "");
  EXPECT_EQ(found_dump("警告、记过", "警告、记过"), "警告、记过@0 ");
  EXPECT_EQ(found_dump("总　则", "总则"), "总　则@0 ");
  EXPECT_EQ(found_dump("icac 与 ICAC", "Icac"), "icac@0 ICAC@9 ");
  EXPECT_EQ(found_dump("负责", "责"), "责@3 ");
  EXPECT_EQ(found_dump("负责", ""), "");
}

TEST(WordBorders, HiddenWordsAreNotFound) {
  const WordBorders borders(
      {"执行", "政策", "行政", "处分", "登记", "过程", "记过", "人民", "法院"});
  EXPECT_TRUE(borders.can_be_hidden("行政"));
  EXPECT_TRUE(borders.can_be_hidden("记过"));
  EXPECT_FALSE(borders.can_be_hidden("处分"));
  EXPECT_EQ(found_dump("执行政策的行政机关", "行政", borders), "行政@15 ");
  EXPECT_EQ(found_dump("登记过程中给予记过", "记过", borders), "记过@21 ");
  EXPECT_EQ(found_dump("登记过错", "记过", borders), "记过@3 ")
      << "过错 is no known word: nothing is hidden";
  EXPECT_EQ(found_dump("执行政策", "执行政策", borders), "执行政策@0 ");
  EXPECT_EQ(borders.hidden_words("登记过程，执行政策"), (std::vector<std::string>{"行政", "记过"}));
  EXPECT_EQ(borders.hidden_words("行政记过"), std::vector<std::string>{});
  EXPECT_EQ(borders.hidden_words("执行政策的行政机关"), std::vector<std::string>{});
}

}  // namespace
}  // namespace wenze::index
