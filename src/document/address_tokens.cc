// Marks, brackets and 第 only separate: what counts is the sequence of numbers and their units.
#include "document/address_tokens.h"

#include <array>
#include <utility>

#include "document/marks.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

// Traditional units, full-width digits and capital letters as people type them.
std::string folded(std::string_view address) {
  static constexpr std::array<std::pair<char32_t, std::string_view>, 11> kFolds = {{{U'條', "条"},
                                                                                    {U'點', "点"},
                                                                                    {U'項', "项"},
                                                                                    {U'節', "节"},
                                                                                    {U'編', "编"},
                                                                                    {U'．', "."},
                                                                                    {U'（', "("},
                                                                                    {U'）', ")"},
                                                                                    {U'　', " "},
                                                                                    {U'－', "-"},
                                                                                    {U'＃', "#"}}};
  std::string out;
  for (std::size_t at = 0; at < address.size();) {
    const auto d = text::decode_at(address, at);
    at += d.bytes;
    const char32_t c = d.code_point;
    std::string_view fold;
    for (const auto& [from, to] : kFolds)
      if (from == c) fold = to;
    if (!fold.empty())
      out += fold;
    else if (c >= 0xFF10 && c <= 0xFF19)
      out += static_cast<char>('0' + (c - 0xFF10));
    else if (c >= 'A' && c <= 'Z')
      out += static_cast<char>(c - 'A' + 'a');
    else
      text::append_utf8(out, c);
  }
  return out;
}

class Reader {
 public:
  explicit Reader(std::string_view s) : s_(s) {}

  std::optional<std::vector<AddressToken>> run() {
    pass_title();
    english();
    while (at_ < s_.size()) {
      if (separator()) continue;
      if (!attachment() && !number() && !letters()) return std::nullopt;
    }
    if (tokens_.empty()) return std::nullopt;
    return std::move(tokens_);
  }

 private:
  std::string_view rest() const { return s_.substr(at_); }
  bool eat(std::string_view what) {
    if (!rest().starts_with(what)) return false;
    at_ += what.size();
    return true;
  }
  void spaces() {
    while (eat(" ") || eat("\t")) {
    }
  }

  void pass_title() {
    spaces();
    if (!rest().starts_with("《")) return;
    const std::size_t end = s_.rfind("》");
    if (end != std::string_view::npos) at_ = end + std::string_view("》").size();
  }

  // §15, s 15(2), s.15, sec. 15, section 15, art. 15, article 15: the number is an article's.
  void english() {
    spaces();
    static constexpr std::string_view kWords[] = {
        "§", "sections", "section", "sec", "articles", "article", "art", "rule", "reg", "s"};
    for (std::string_view word : kWords) {
      const std::size_t before = at_;
      if (!eat(word)) continue;
      eat(".");
      spaces();
      if (at_ < s_.size() && s_[at_] >= '0' && s_[at_] <= '9') {
        article_ = true;
        return;
      }
      at_ = before;
    }
  }

  bool separator() {
    for (std::string_view mark : {"第", "、", ".", "，", ",", " ", "\t", "的", "：", ":"})
      if (eat(mark)) return true;
    if (eat("(")) return bracket_ = true;
    if (eat(")")) {
      bracket_ = false;
      take_unit();
      return true;
    }
    return false;
  }

  bool attachment() {
    if (!eat("附件") && !eat("附表")) return false;
    spaces();
    AddressToken token;
    token.unit = "附件";
    const auto numeral = text::parse_numeral(rest().substr(0, 48));
    token.number = numeral ? static_cast<int>(numeral->value) : 1;
    if (numeral) at_ += numeral->bytes;
    tokens_.push_back(std::move(token));
    return true;
  }

  bool number() {
    const auto numeral = text::parse_numeral(rest().substr(0, 48));
    if (numeral && numeral->value >= 1 && numeral->value <= 9999) {
      AddressToken token;
      const char first = s_[at_];
      token.sign =
          first >= '0' && first <= '9' ? AddressToken::Sign::kArabic : AddressToken::Sign::kHan;
      token.number = static_cast<int>(numeral->value);
      token.bracket = bracket_;
      at_ += numeral->bytes;
      tokens_.push_back(std::move(token));
      if (article_) tokens_.back().unit = "条", article_ = false;
      read_sub();
      if (!bracket_) take_unit();
      return true;
    }
    return enclosed();
  }

  // ㈠ ⑴ ①
  bool enclosed() {
    const auto d = text::decode_at(s_, at_);
    static constexpr std::array<std::pair<char32_t, char32_t>, 3> kRanges = {
        {{U'㈠', U'㈩'}, {U'⑴', U'⒇'}, {U'①', U'⑳'}}};
    for (const auto& [first, last] : kRanges) {
      if (d.code_point < first || d.code_point > last) continue;
      AddressToken token;
      token.sign = first == U'㈠' ? AddressToken::Sign::kHan : AddressToken::Sign::kArabic;
      token.number = static_cast<int>(d.code_point - first) + 1;
      token.bracket = true;
      at_ += d.bytes;
      tokens_.push_back(std::move(token));
      take_unit();
      return true;
    }
    return false;
  }

  bool letters() {
    std::size_t length = 0;
    while (at_ + length < s_.size() && s_[at_ + length] >= 'a' && s_[at_ + length] <= 'z') ++length;
    if (length == 0 || length > 4 || tokens_.empty()) return false;
    AddressToken token;
    token.sign = AddressToken::Sign::kLetters;
    token.letters = std::string(rest().substr(0, length));
    token.bracket = bracket_;
    at_ += length;
    tokens_.push_back(std::move(token));
    if (!bracket_) take_unit();
    return true;
  }

  // 之一, -1, 15A, 15-A; capitals have been folded, so 15a is read as 15A where nothing follows but
  // a unit, a bracket or the end.
  void read_sub() {
    const std::size_t before = at_;
    if (letter_sub()) return;
    spaces();
    if (!tokens_.empty() && tokens_.back().sub == 0 && (eat("之") || eat("-"))) {
      spaces();
      const auto numeral = text::parse_numeral(rest().substr(0, 24));
      if (numeral && numeral->value >= 1 && numeral->value < 100) {
        tokens_.back().sub = static_cast<int>(numeral->value);
        at_ += numeral->bytes;
        return;
      }
    }
    at_ = before;
  }

  bool letter_sub() {
    if (tokens_.empty() || tokens_.back().sub > 0 || !tokens_.back().letters.empty()) return false;
    std::size_t at = at_;
    if (at < s_.size() && s_[at] == '-') ++at;
    if (at >= s_.size() || s_[at] < 'a' || s_[at] > 'z') return false;
    const std::string_view behind = s_.substr(at + 1);
    const bool first = tokens_.size() == 1;
    const bool ends = behind.empty() || behind.starts_with("(") || behind.starts_with("条") ||
                      (bracket_ && behind.starts_with(")"));
    if (!ends || (!first && !bracket_)) return false;
    tokens_.back().sub = kLetterSub + 1 + (s_[at] - 'a');
    at_ = at + 1;
    return true;
  }

  // The unit behind a number; 第15(2)(a)条 closes the chain of brackets that 15 began.
  void take_unit() {
    spaces();
    static constexpr std::string_view kUnits[] = {"部分", "条", "款", "项", "目", "点",
                                                  "段",   "编", "章", "节", "部"};
    for (std::string_view unit : kUnits) {
      if (!eat(unit)) continue;
      std::size_t i = tokens_.size();
      while (i > 1 && unit == "条" && tokens_[i - 1].bracket) --i;
      if (i == 0) return;
      if (tokens_[i - 1].unit.empty()) tokens_[i - 1].unit = std::string(unit);
      if (unit == "条") read_sub();
      return;
    }
  }

  std::string_view s_;
  std::size_t at_ = 0;
  bool bracket_ = false, article_ = false;
  std::vector<AddressToken> tokens_;
};

}  // namespace

std::optional<std::vector<AddressToken>> address_tokens(std::string_view address) {
  const std::string s = folded(address);
  return Reader(s).run();
}

std::string address_key(const std::vector<AddressToken>& tokens) {
  std::string out;
  for (const AddressToken& token : tokens) {
    out += '|';
    // 四 and 4 differ in outlines; in front of a unit they are the same number.
    if (token.unit.empty() && token.sign == AddressToken::Sign::kHan) out += 'h';
    out += token.letters.empty() ? std::to_string(token.number) : token.letters;
    if (token.sub > 0) out += "-" + std::to_string(token.sub);  // only compared
    out += token.unit;
  }
  return out;
}

}  // namespace wenze::document
