#include "compare/text_diff.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "compare/assign.h"

namespace wenze::compare {
namespace {

struct Case {
  const char* old_text;
  const char* new_text;
  const char* dump;
};

TEST(DiffText, Rows) {
  const Case cases[] = {
      {"给予记过处分", "给予记大过处分", "给予记{+大+}过处分"},
      {"给予警告处分", "给予开除处分", "给予[-警告-]{+开除+}处分"},
      {"甲乙", "", "[-甲乙-]"},
      {"", "甲乙", "{+甲乙+}"},
      {"同", "同", "同"},
      {"", "", ""},
      // typography is no amendment
      {"三日内报告", "3 日内报告", "3 日内报告"},
      {"依照“甲”的规定，处理", "依照「甲」的规定,处理", "依照「甲」的规定,处理"},
      {"十五日", "二十日", "[-十五-]{+二十+}日"},
      {"甲\n乙", "甲乙", "甲乙"},
      // a short common piece between longer changes is no island
      {"给予批评教育的处理", "责令限期教训整改的处理",
       "[-给予批评教育-]{+责令限期教训整改+}的处理"},
  };
  for (const Case& c : cases)
    EXPECT_EQ(dump(diff_text(c.old_text, c.new_text), c.old_text, c.new_text), c.dump);
}

TEST(DiffText, CoversBothTextsWithoutGapsAndEqualPiecesAreEqual) {
  std::mt19937 random(7);
  const std::vector<std::string> letters = {"甲", "乙", "丙", "丁", " ", "三", "3", "，", "a"};
  const auto make = [&] {
    std::string out;
    for (std::size_t n = random() % 40; n > 0; --n) out += letters[random() % letters.size()];
    return out;
  };
  for (int round = 0; round < 2000; ++round) {
    const std::string a = make(), b = make();
    std::size_t x = 0, y = 0;
    const auto edits = diff_text(a, b);
    for (const Edit& edit : edits) {
      ASSERT_EQ(edit.old_span.begin(), x);
      ASSERT_EQ(edit.new_span.begin(), y);
      x = edit.old_span.end();
      y = edit.new_span.end();
      ASSERT_TRUE(edit.kind != EditKind::kDelete || edit.new_span.empty());
      ASSERT_TRUE(edit.kind != EditKind::kInsert || edit.old_span.empty());
      if (edit.kind != EditKind::kEqual) continue;
      const auto s = tokenise(edit.old_span.of(a)), t = tokenise(edit.new_span.of(b));
      ASSERT_TRUE(std::ranges::equal(s, t, {}, &Token::key, &Token::key)) << a << " / " << b;
    }
    ASSERT_EQ(x, tokenise(a).empty() ? 0 : a.size()) << a;
    ASSERT_EQ(y, tokenise(b).empty() ? 0 : b.size()) << b;
  }
}

TEST(DiffText, LongTextsThatShareNothingAreOneReplacement) {
  std::string a, b;
  for (int i = 0; i < 200000; ++i) {
    a += "甲";
    b += "乙";
  }
  EXPECT_EQ(diff_text(a, b).size(), 2U);
}

TEST(SameText, IgnoresStopsAtTheEndOnly) {
  EXPECT_TRUE(same_text(tokenise("超过期限的；"), tokenise("超过期限的。")));
  EXPECT_FALSE(same_text(tokenise("超过，期限的"), tokenise("超过。期限的")));
}

// Against trying everything.
double best_total(const std::vector<std::vector<double>>& score, std::size_t row, unsigned used) {
  if (row == score.size()) return 0;
  double best = best_total(score, row + 1, used);
  for (std::size_t c = 0; c < score[row].size(); ++c) {
    if (used >> c & 1U || score[row][c] <= 0) continue;
    best = std::max(best, score[row][c] + best_total(score, row + 1, used | 1U << c));
  }
  return best;
}

TEST(Assign, IsOptimalWithNulls) {
  std::mt19937 random(3);
  for (int round = 0; round < 500; ++round) {
    std::vector<std::vector<double>> score(random() % 7, std::vector<double>(random() % 7));
    std::vector<Pair> candidates;
    for (std::size_t r = 0; r < score.size(); ++r) {
      for (std::size_t c = 0; c < score[r].size(); ++c) {
        score[r][c] = static_cast<double>(random() % 21) / 10 - 0.5;
        candidates.push_back({r, c, score[r][c]});
      }
    }
    std::ranges::shuffle(candidates, random);
    double total = 0;
    std::vector<bool> left(7), right(7);
    for (const Pair& pair : assign(candidates)) {
      ASSERT_GT(pair.score, 0);
      ASSERT_FALSE(left[pair.left] || right[pair.right]);
      left[pair.left] = right[pair.right] = true;
      total += pair.score;
    }
    ASSERT_NEAR(total, best_total(score, 0, 0), 1e-9);
  }
}

TEST(Assign, IsFastOnManyCandidates) {
  std::vector<Pair> candidates;
  std::mt19937 random(5);
  for (std::size_t i = 0; i < 3000; ++i) {
    for (int k = 0; k < 8; ++k)
      candidates.push_back({i, random() % 3000, static_cast<double>(random() % 1000) / 1000});
  }
  EXPECT_GT(assign(candidates).size(), 2500U);
}

TEST(LongestAscending, Rows) {
  EXPECT_EQ(longest_ascending({}), (std::vector<std::size_t>{}));
  EXPECT_EQ(longest_ascending({0, 2, 1, 3}), (std::vector<std::size_t>{0, 2, 3}));
  EXPECT_EQ(longest_ascending({3, 2, 1}), (std::vector<std::size_t>{2}));
}

}  // namespace
}  // namespace wenze::compare
