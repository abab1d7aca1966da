// What holds of clean() for any text: mixtures of all kinds of damage, drawn at random.
#include <random>

#include "fixture.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr int kRounds = 300;

const std::string kPieces[] = {"第一条　为了规范行政问责工作，制定本办法。",
                               "有下列情形之一的，给予警告：",
                               "（一）推诿的；",
                               "依法给予记过处分。",
                               "責(zé)任",
                               "機(jī)關(guān)",
                               "問(wen)責",
                               "日?qǐng)?bào)",
                               "?zé)",
                               "?。ㄒ唬┩菩行姓",
                               "??",
                               "?",
                               "&lt;p&gt;",
                               "&amp;",
                               "&amp;lt;br&amp;gt;",
                               "<p>",
                               "</p>",
                               "<",
                               "b>",
                               "<b",
                               "&nbsp;",
                               "\n\n2、",
                               "\n\n3、",
                               "首页",
                               "版权声明",
                               "返回顶部",
                               "- 3 -",
                               "- 4 -",
                               "第 5 页",
                               "给 予 警 告 处 分",
                               "è²¬ä»»",
                               "锛屽叾",
                               "责任",
                               "\xEF\xBF\xBD",
                               "\xE2\x80\x8B",
                               "\xEF\xBB\xBF",
                               "\f",
                               "\x01",
                               "\xEE\x80\x80",
                               "\n",
                               "\n",
                               "\n",
                               "\r\n",
                               "\t",
                               " ",
                               "　",
                               "(",
                               ")",
                               "ab",
                               "3",
                               "“",
                               "”"};

std::string mixture(std::mt19937& random) {
  std::string raw;
  for (std::size_t n = random() % 40; n > 0; --n) raw += kPieces[random() % std::size(kPieces)];
  return raw;
}

// Calls `use` with mixtures, the same in every run.
template <class Use>
void for_mixtures(unsigned seed, Use use) {
  std::mt19937 random(seed);
  for (int i = 0; i < kRounds; ++i) use(mixture(random));
}

// Bytes that count as copied are the same bytes, the map covers both texts, order is kept.
TEST(CleanProperties, MapIsTotalMonotoneAndTrue) {
  for_mixtures(1, [](const std::string& raw) {
    const text::CleanText out = cleaned(raw);
    const auto& runs = out.map.runs().runs();
    for (std::size_t i = 0; i < runs.size(); ++i) {
      const std::size_t from = i + 1 < runs.size() ? runs[i + 1].from : raw.size();
      const std::size_t to = i + 1 < runs.size() ? runs[i + 1].to : out.text.size();
      if (!runs[i].copied) continue;
      EXPECT_EQ(raw.substr(runs[i].from, from - runs[i].from),
                out.text.substr(runs[i].to, to - runs[i].to));
    }
    std::size_t at = 0;
    for (std::size_t begin = 0; begin < out.text.size();) {
      const std::size_t end = begin + text::decode_at(out.text, begin).bytes;
      const text::Span<text::Raw> source = out.map.to_source({begin, end});
      EXPECT_LE(at, source.begin()) << raw;
      EXPECT_LE(source.end(), raw.size()) << raw;
      // The way there and back covers where it began.
      const text::Span<text::Clean> back = out.map.to_target(source);
      if (source.begin() < source.end()) {
        EXPECT_LE(back.begin(), begin) << raw;
        EXPECT_GE(back.end(), end) << raw;
      }
      at = source.begin();
      begin = end;
    }
  });
}

TEST(CleanProperties, CleaningTwiceIsCleaningOnce) {
  for_mixtures(2, [](const std::string& raw) {
    const std::string once = cleaned(raw).text;
    EXPECT_EQ(cleaned(once).text, once) << "from: " << raw;
  });
}

TEST(CleanProperties, SameTextSameResult) {
  for_mixtures(3, [](const std::string& raw) {
    const text::CleanText a = cleaned(raw), b = cleaned(raw);
    EXPECT_EQ(a.text, b.text);
    EXPECT_EQ(dump(a), dump(b));
    EXPECT_EQ(a.map.dump(), b.map.dump());
  });
}

// No repair invents: text that changed is named by a repair.
TEST(CleanProperties, EveryChangeIsRecorded) {
  for_mixtures(4, [](const std::string& raw) {
    const text::CleanText out = cleaned(raw);
    const auto& runs = out.map.runs().runs();
    for (std::size_t i = 0; i < runs.size(); ++i) {
      if (runs[i].copied) continue;
      const std::size_t from = i + 1 < runs.size() ? runs[i + 1].from : raw.size();
      bool named = false;
      for (const text::Repair& repair : out.repairs)
        named = named ||
                (repair.after && repair.raw.begin() <= runs[i].from && from <= repair.raw.end());
      bool pieced = named;
      for (std::size_t byte = runs[i].from; !pieced && byte < from; ++byte) {
        bool here = false;
        for (const text::Repair& repair : out.repairs)
          here = here || (repair.after && repair.raw.begin() <= byte && byte < repair.raw.end());
        if (!here) break;
        pieced = byte + 1 == from;
      }
      EXPECT_TRUE(pieced) << raw << '\n' << dump(out) << out.map.dump();
    }
  });
}

}  // namespace
}  // namespace wenze::clean
