// An address is an eId, or numbers and units. In a document it is first compared with what the
// document prints for its provisions, then resolved as a pinpoint.
#include "document/address.h"

#include <algorithm>
#include <array>

#include "document/address_tokens.h"
#include "document/marks.h"
#include "document/path.h"
#include "document/resolve.h"
#include "text/numerals.h"

namespace wenze::document {
namespace {

constexpr int kOpenParagraphs = 9;  // candidates for 第三条第（二）项 without 款

using Tokens = std::vector<AddressToken>;

bool is_eid(std::string_view s) {
  static constexpr std::array<std::string_view, 14> kNames = {
      "art_",  "para_",    "point_", "indent_",  "sec_",  "subsec_",   "chp_",
      "part_", "subpart_", "att_",   "preamble", "title", "signature", "toc"};
  return std::any_of(kNames.begin(), kNames.end(),
                     [&](std::string_view name) { return s.starts_with(name); });
}

// 标题, 序言 …: parts that have no number.
std::string named_part(std::string_view s) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kNames = {
      {{"标题", "title"},
       {"题目", "title"},
       {"目录", "toc"},
       {"目次", "toc"},
       {"序言", "preamble__para_1"},
       {"前言", "preamble__para_1"},
       {"引言", "preamble__para_1"},
       {"落款", "signature"},
       {"署名", "signature"}}};
  for (const auto& [name, eid] : kNames)
    if (s == name) return std::string(eid);
  return {};
}

std::string_view eid_name(std::string_view unit, bool taiwan) {
  if (unit == "条") return "art";
  if (unit == "点") return "sec";
  if (unit == "款") return taiwan ? "point" : "para";
  if (unit == "项") return taiwan ? "para" : "point";
  if (unit == "段") return "point";
  if (unit == "目") return "indent";
  if (unit == "章") return "chp";
  if (unit == "节") return "sec";
  if (unit == "附件") return "att";
  return "part";  // 编, 部分, 部
}

int roman(std::string_view letters) {
  static constexpr std::array<std::string_view, 13> kRomans = {
      "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
  for (std::size_t n = 1; n < kRomans.size(); ++n)
    if (letters == kRomans[n]) return static_cast<int>(n);
  return 0;
}

int value_of(const AddressToken& token, bool as_roman) {
  if (token.letters.empty()) return token.number;
  if (const int number = roman(token.letters); as_roman && number > 0) return number;
  return token.letters.size() == 1 ? token.letters[0] - 'a' + 1 : roman(token.letters);
}

// Candidates for what is typed; grows by one step after the other.
class Candidates {
 public:
  void add(std::string_view name, const AddressToken& token, bool as_roman) {
    const std::string step =
        std::string(name) + "_" + inserted_number(value_of(token, as_roman), token.sub);
    for (std::string& eid : eids_) eid += (eid.empty() ? "" : "__") + step;
  }
  // 条 + 项: the 款 between them is open.
  void open_paragraph() {
    std::vector<std::string> out;
    for (const std::string& eid : eids_)
      for (int n = 1; n <= kOpenParagraphs; ++n) out.push_back(eid + "__para_" + std::to_string(n));
    eids_ = std::move(out);
  }
  void join(Candidates other) {
    for (std::string& eid : other.eids_) eids_.push_back(std::move(eid));
  }
  std::vector<std::string> take() { return std::move(eids_); }

 private:
  std::vector<std::string> eids_ = {""};
};

// 第15(2)(a)条, s 15(2)(a), 12(2)(3): brackets behind an article's number step down from it. In a
// text without numbered 款 the first bracket is an item.
std::vector<std::string> bracket_chain(const Tokens& tokens, std::size_t article) {
  static constexpr std::array<std::string_view, 3> kLevels = {"para", "point", "indent"};
  const auto build = [&](std::size_t level, bool open) {
    Candidates out;
    for (std::size_t i = 0; i <= article; ++i)
      out.add(eid_name(tokens[i].unit.empty() ? "条" : tokens[i].unit, false), tokens[i], false);
    if (open) out.open_paragraph();
    for (std::size_t i = article + 1; i < tokens.size(); ++i, ++level)
      out.add(kLevels[std::min<std::size_t>(level, 2)], tokens[i], level >= 2);
    return out;
  };
  const bool letters = tokens[article + 1].sign == AddressToken::Sign::kLetters;
  if (letters) return build(1, true).take();
  Candidates out = build(0, false);
  const bool lettered = std::any_of(tokens.begin(), tokens.end(), [](const AddressToken& token) {
    return token.sign == AddressToken::Sign::kLetters;
  });
  if (!lettered) out.join(build(1, true));
  return out.take();
}

std::vector<std::string> unit_chain(const Tokens& tokens) {
  // 项 before 款 is only said in Taiwan.
  std::size_t paragraph = tokens.size(), point = tokens.size();
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].unit == "款") paragraph = std::min(paragraph, i);
    if (tokens[i].unit == "项") point = std::min(point, i);
  }
  // 第五点第一款: 点 are only said there, too, and what is in them is counted as in an outline.
  const bool points = tokens.front().unit == "点";
  const bool taiwan = points || (point < paragraph && paragraph < tokens.size());
  Candidates out;
  std::string_view before;
  for (const AddressToken& token : tokens) {
    std::string_view name = eid_name(token.unit, taiwan);
    if (points && name == "point") name = "subsec";
    if (points && name == "indent") name = "point";
    if (name == "point" && before == "art") out.open_paragraph();
    out.add(name, token, name == "indent");
    before = name;
  }
  return out.take();
}

// 四（二）3（1）第二段, 3.1.2
std::vector<std::string> outline_chain(const Tokens& tokens) {
  static constexpr std::array<std::string_view, 4> kNames = {"sec", "subsec", "point", "indent"};
  const bool decimal =
      tokens.size() > 1 && std::all_of(tokens.begin(), tokens.end(), [](const AddressToken& token) {
        return token.sign == AddressToken::Sign::kArabic && !token.bracket && token.unit.empty();
      });
  Candidates out;
  int last = -1;
  for (const AddressToken& token : tokens) {
    if (token.unit == "段" || token.unit == "款") {
      out.add("para", token, false);
      last = 4;
      continue;
    }
    int level = token.sign == AddressToken::Sign::kHan      ? (token.bracket ? 1 : 0)
                : token.sign == AddressToken::Sign::kArabic ? (token.bracket ? 3 : 2)
                                                            : 3;
    if (decimal) level = std::min(last + 1, 3);
    if (level <= last && level < 3) return {};
    last = level;
    out.add(kNames[static_cast<std::size_t>(level)], token, false);
  }
  return out.take();
}

std::vector<std::string> eids_of(const Tokens& tokens) {
  std::size_t articles = 0;
  while (articles < tokens.size() && !tokens[articles].unit.empty() &&
         tokens[articles].unit != "条")
    ++articles;
  const bool article = articles < tokens.size() && tokens[articles].unit == "条";
  const bool bare = articles < tokens.size() && articles == 0 && tokens[0].unit.empty() &&
                    tokens[0].sign == AddressToken::Sign::kArabic && !tokens[0].bracket;
  const bool brackets =
      (article || bare) && articles + 1 < tokens.size() &&
      std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(articles) + 1, tokens.end(),
                  [](const AddressToken& token) { return token.bracket && token.unit.empty(); });
  if (brackets) return bracket_chain(tokens, articles);
  if (tokens.size() == 1 && bare) {
    const std::string number = inserted_number(tokens[0].number, tokens[0].sub);
    if (tokens[0].sub > 0) return {"art_" + number};
    return {"art_" + number, "sec_" + number};
  }
  if (std::all_of(tokens.begin(), tokens.end(),
                  [](const AddressToken& token) { return !token.unit.empty(); }))
    return unit_chain(tokens);
  return outline_chain(tokens);
}

}  // namespace

std::vector<std::string> parse_address(std::string_view address) {
  while (!address.empty() && address.front() == ' ') address.remove_prefix(1);
  while (!address.empty() && address.back() == ' ') address.remove_suffix(1);
  if (is_eid(address)) return {std::string(address)};
  if (std::string part = named_part(address); !part.empty()) return {part};
  const auto tokens = address_tokens(address);
  return tokens ? eids_of(*tokens) : std::vector<std::string>{};
}

std::vector<ProvisionId> find_address(const Document& document, std::string_view canonical_text,
                                      std::string_view address) {
  if (document.provisions.empty()) return {};
  std::vector<ProvisionId> out;
  const auto tokens = address_tokens(address);
  if (tokens && !is_eid(address)) {
    const std::string key = address_key(*tokens);
    const auto printed = format_pinpoints(document, canonical_text);
    for (std::size_t i = 0; i < printed.size(); ++i) {
      // The first is what holds it all: of 第三条 the article, not its only 款.
      const auto own = printed[i].empty() ? std::nullopt : address_tokens(printed[i]);
      if (own && address_key(*own) == key) return {ProvisionId(i)};
    }
    std::string pinpoint;
    for (char c : address)
      if (c != ' ') pinpoint += c;
    for (const std::string& form : {pinpoint, "第" + pinpoint})
      if (const auto path = path_at(form, 0, form.size(), document.system);
          out.empty() && path && path->end == form.size())
        out = Resolver(document.provisions, document.system).resolve(path->path, ProvisionId(0));
    if (!out.empty()) return out;
  }
  for (const std::string& eid : parse_address(address))
    if (const auto id = document.find(eid)) out.push_back(*id);
  return out;
}

}  // namespace wenze::document
