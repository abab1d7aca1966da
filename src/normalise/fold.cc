// A character of three bytes that is copied or exchanged for one of three bytes costs one table
// lookup and one store; such characters make one copied run of the map, so they cost the map
// nothing. Everything else (width, spaces, phrases, marks at the edge of Latin text) goes through
// handle().
#include "normalise/fold.h"

#include <cstring>

#include "text/utf8.h"

namespace wenze::normalise {
namespace {

bool is_ascii_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_word(char32_t c) { return is_ascii_digit(c) || is_ascii_letter(c); }

// Characters beside which Chinese typography has no space.
bool is_wide(char32_t c) {
  return text::is_han(c) || (c >= 0x3001 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF65) ||
         (c >= 0x2018 && c <= 0x201D) || c == 0x2026 || c == 0x2014;
}

bool is_chinese_digit(char32_t c) {
  switch (c) {
    case U'一':
    case U'二':
    case U'三':
    case U'四':
    case U'五':
    case U'六':
    case U'七':
    case U'八':
    case U'九':
    case U'〇':
      return true;
    default:
      return false;
  }
}

char ascii_of(char32_t wide) {
  return wide >= 0xFF01 && wide <= 0xFF5E ? static_cast<char>(wide - 0xFEE0)
                                          : static_cast<char>(wide);
}

class Folder {
 public:
  Folder(std::string_view in, const Resources& resources, Setting setting)
      : in_(in), resources_(resources), setting_(setting) {}

  Folded run() {
    out_.holds_han = holds_han();
    chinese_ = setting_ == Setting::kQuery || out_.holds_han;
    out_.text.resize(in_.size() + kSlackBytes);
    begin_ = to_ = out_.text.data();
    while (at_ < in_.size()) {
      run_direct();
      if (at_ >= in_.size()) break;
      reserve();
      const text::Decoded d = text::decode_at(in_, at_);
      if (d.code_point < 0x10000 ? resources_.bmp[d.code_point] == d.code_point
                                 : !is_exchanged_astral(d.code_point))
        copy(d.bytes);
      else
        handle(d.code_point, d.bytes);
    }
    flush();
    out_.text.resize(written_bytes());
    again_ = again_ || has_phrase_over_gap();
    if (combining_) compose();
    out_.again = again_;
    return std::move(out_);
  }

 private:
  bool is_exchanged_astral(char32_t c) const {
    return is_variation_selector(c) || resources_.astral.contains(c);
  }

  bool holds_han() const {
    for (std::size_t at = 0; at < in_.size();) {
      const text::Decoded d = text::decode_at(in_, at);
      if (text::is_han(resources_.exchanged(d.code_point))) return true;
      at += d.bytes;
    }
    return false;
  }

  static constexpr std::size_t kSlackBytes = 64;  // no target of one character or word is longer

  std::size_t written_bytes() const { return static_cast<std::size_t>(to_ - begin_); }
  std::string_view written() const { return {begin_, written_bytes()}; }

  // There is always room for the rest of the input as it is, and the slack.
  void reserve(std::size_t bytes = 0) {
    const std::size_t used = written_bytes();
    const std::size_t wanted = used + bytes + (in_.size() - at_) + kSlackBytes;
    if (wanted <= out_.text.size()) return;
    out_.text.resize(wanted + wanted / 8);
    begin_ = out_.text.data();
    to_ = begin_ + used;
  }

  // Goes over characters that one table lookup decides, and over phrases, up to one that is
  // neither.
  void run_direct() {
    const char* const in = in_.data();
    const std::uint32_t* const direct = resources_.direct.data();
    const CellReader cell_of = resources_.cells();
    const std::uint32_t* const bmp = resources_.bmp.data();
    const std::size_t size = in_.size();
    std::size_t from = at_;
    std::size_t at = at_;
    std::size_t traditional = 0;
    char* to = to_;
    const auto settle = [&] {
      copied_ += at - from;
      at_ = at;
      to_ = to;
    };
    const auto copy_ascii = [&] {
      const auto byte = static_cast<unsigned char>(in[at]);
      if (byte >= 0x80 || bmp[byte] != byte) return false;
      *to++ = in[at++];
      return true;
    };
    while (size - at >= 3) {
      const std::uint32_t word = direct[cell_of(in + at)];
      if (word >= Direct::kLook) {
        if ((word & Direct::kSlow) != 0) {
          if (copy_ascii()) continue;
          break;
        }
        if ((word & Direct::kMark) != 0 && !is_settled(at, to)) break;
        if ((word & (Direct::kFirst | Direct::kSecond)) != 0 && may_be_phrase(word, at)) {
          settle();
          const bool taken = take_phrase(word);
          from = at = at_;
          to = to_;
          if (taken) continue;
        }
      }
      traditional += word / Direct::kTraditional & 1;
      to[0] = static_cast<char>(word);
      to[1] = static_cast<char>(word >> 8);
      to[2] = static_cast<char>(word >> 16);
      to[3] = static_cast<char>(word >>
                                24);  // for one store of four bytes; overwritten by what follows
      to += 3;
      at += 3;
    }
    if (size - at < 3)
      while (at < size && copy_ascii()) {
      }
    settle();
    out_.traditional += traditional;
  }

  static char32_t three_bytes(const char* s) {
    return (static_cast<unsigned char>(s[0]) & 0x0Fu) << 12 |
           (static_cast<unsigned char>(s[1]) & 0x3Fu) << 6 |
           (static_cast<unsigned char>(s[2]) & 0x3Fu);
  }

  // Whether a full-width mark certainly stays: in a line known to be Chinese, not after ASCII.
  bool is_settled(std::size_t at, const char* to) const {
    return chinese_line_ && at >= line_begin_ && at < line_end_ && to > begin_ &&
           static_cast<unsigned char>(to[-1]) >= 0x80;
  }

  // Whether the character before `at` was copied or exchanged, three bytes for three, and no phrase
  // has taken it.
  bool has_free_before(std::size_t at) const {
    return at >= taken_ + 3 && (static_cast<unsigned char>(in_[at - 3]) & 0xF0) == 0xE0 &&
           resources_.direct[three_bytes(in_.data() + at - 3)] < Direct::kMark;
  }

  bool may_be_phrase(std::uint32_t word, std::size_t at) const {
    const char32_t c = three_bytes(in_.data() + at);
    return ((word & Direct::kSecond) != 0 && has_free_before(at) &&
            resources_.phrase_pairs.may_begin(three_bytes(in_.data() + at - 3), c)) ||
           ((word & Direct::kFirst) != 0 &&
            resources_.phrase_pairs.may_begin(c, character_at(at + 3)));
  }

  // A phrase of which the character at at_ is the second or, if there is none, the first.
  bool take_phrase(std::uint32_t word) {
    if ((word & Direct::kSecond) != 0 && has_free_before(at_)) {
      const char32_t before = three_bytes(in_.data() + at_ - 3);
      if (const auto hits = resources_.phrases.longest_at(in_, at_ - 3);
          !hits.empty() && hits.front().end > at_) {
        at_ -= 3;
        to_ -= 3;
        copied_ -= 3;
        out_.traditional -= (resources_.direct[before] & Direct::kTraditional) != 0;
        replace_phrase(hits.front());
        return true;
      }
    }
    if ((word & Direct::kFirst) == 0) return false;
    const auto hits = resources_.phrases.longest_at(in_, at_);
    if (hits.empty()) return false;
    replace_phrase(hits.front());
    return true;
  }

  void replace_phrase(const text::Matcher::Match& hit) {
    const std::string& target = resources_.phrase_targets[hit.value];
    if (in_.substr(at_, hit.end - at_) != target) ++out_.traditional;
    reserve();
    replace(hit.end, target);
    taken_ = at_;
  }

  void flush() {
    out_.map.append_copied(copied_);
    copied_ = 0;
  }

  // Copies `bytes` of input as they are.
  void copy(std::size_t bytes) {
    std::memcpy(to_, in_.data() + at_, bytes);
    to_ += bytes;
    copied_ += bytes;
    at_ += bytes;
  }

  // Replaces the bytes from at_ to `end` by `target`.
  void replace(std::size_t end, std::string_view target) {
    if (target.size() > kSlackBytes) reserve(target.size());
    if (!target.empty()) std::memcpy(to_, target.data(), target.size());
    to_ += target.size();
    if (end - at_ == target.size()) {
      copied_ += target.size();
    } else {
      flush();
      out_.map.append_replaced(end - at_, target.size());
    }
    at_ = end;
  }

  void replace(std::size_t end, char32_t target) {
    char buffer[4];
    if (target < 0x80) {
      buffer[0] = static_cast<char>(target);
      return replace(end, std::string_view(buffer, 1));
    }
    if (target >= 0x800 && target < 0x10000) {
      buffer[0] = static_cast<char>(0xE0 | target >> 12);
      buffer[1] = static_cast<char>(0x80 | (target >> 6 & 0x3F));
      buffer[2] = static_cast<char>(0x80 | (target & 0x3F));
      return replace(end, std::string_view(buffer, 3));
    }
    replace(end, text::to_utf8(target));
  }

  char32_t previous() const {
    return to_ == begin_ ? U'\n' : text::decode_before(written(), written_bytes()).code_point;
  }

  char32_t character_at(std::size_t at) const {
    return at < in_.size() ? text::decode_at(in_, at).code_point : 0;
  }

  // The character at `at` as exchange alone would make it; a line end at the end of the text.
  char32_t next(std::size_t at) const {
    if (at >= in_.size()) return U'\n';
    return resources_.exchanged(text::decode_at(in_, at).code_point);
  }

  void handle(char32_t c, std::size_t bytes) {
    if (c >= 0x10000) {
      const auto found = resources_.astral.find(c);
      return found == resources_.astral.end() ? drop(bytes) : replace(at_ + bytes, found->second);
    }
    const std::uint32_t cell = resources_.bmp[c];
    if ((cell & Cell::kPhrase) != 0 &&
        resources_.phrase_pairs.may_begin(c, character_at(at_ + bytes))) {
      if (const auto hits = resources_.phrases.longest_at(in_, at_); !hits.empty())
        return replace_phrase(hits.front());
    }
    switch (Cell::action(cell)) {
      case Action::kExchange:
        out_.traditional += (cell & Cell::kTraditional) != 0;
        return Cell::target(cell) == c ? copy(bytes) : replace(at_ + bytes, Cell::target(cell));
      case Action::kExpand:
        return replace(at_ + bytes, resources_.expansions.at(c));
      case Action::kDrop:
        return drop(bytes);
      case Action::kSpace:
        return handle_space();
      case Action::kNewline:
        if (c == '\r' && at_ + 1 < in_.size() && in_[at_ + 1] == '\n')
          return replace(at_ + 1, std::string_view());
        return replace(at_ + bytes, U'\n');
      case Action::kPunctuation:
        return handle_punctuation(c, Cell::target(cell), bytes);
      case Action::kZero:
        return handle_zero(c, Cell::target(cell), bytes);
      case Action::kCombining:
        combining_ = true;
        return copy(bytes);
    }
  }

  void drop(std::size_t bytes) {
    again_ = again_ || depends_on_neighbours(previous(), next(at_ + bytes));
    close_gap(at_ + bytes);
  }

  // Leaves out the bytes from at_ to `end`.
  void close_gap(std::size_t end) {
    replace(end, std::string_view());
    gaps_.push_back(written_bytes());
  }

  // Whether a phrase that changes something lies across a gap that was closed.
  bool has_phrase_over_gap() const {
    constexpr int kMostBefore = 8;  // characters
    for (const std::size_t gap : gaps_) {
      std::size_t at = gap;
      for (int back = 0; back < kMostBefore && at > 0; ++back) {
        const text::Decoded first = text::decode_before(written(), at);
        if (first.code_point == '\n') break;
        const char32_t second =
            at < written_bytes() ? text::decode_at(written(), at).code_point : 0;
        at -= first.bytes;
        if (!resources_.phrase_pairs.may_begin(first.code_point, second)) continue;
        const auto hits = resources_.phrases.longest_at(written(), at);
        if (!hits.empty() && hits.front().end > gap &&
            written().substr(at, hits.front().end - at) !=
                resources_.phrase_targets[hits.front().value])
          return true;
      }
    }
    return false;
  }

  static bool is_variation_selector(char32_t c) { return c >= 0xE0100 && c <= 0xE01EF; }

  bool is_dropped(char32_t c) const {
    if (c >= 0x10000) return is_variation_selector(c);
    return (resources_.bmp[c] & Cell::kSlow) != 0 &&
           Cell::action(resources_.bmp[c]) == Action::kDrop;
  }

  bool is_blank(char32_t c) const {
    return c < 0x10000 && (resources_.bmp[c] & Cell::kSlow) != 0 &&
           Cell::action(resources_.bmp[c]) == Action::kSpace;
  }

  static bool is_line_end(char32_t c) {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  void handle_space() {
    std::size_t end = at_;
    char32_t after = U'\n';
    while (end < in_.size()) {
      const text::Decoded d = text::decode_at(in_, end);
      after = d.code_point;
      if (!is_blank(after) && !is_dropped(after)) break;
      end += d.bytes;
      after = U'\n';
    }
    const char32_t before = previous();
    const bool at_edge = before == U'\n' || is_line_end(after);
    const char32_t following = end < in_.size() ? wide_form(after, end) : U'\n';
    const bool beside_wide = chinese_ && (is_wide(before) || is_wide(following));
    if (!at_edge && beside_wide) again_ = again_ || depends_on_neighbours(before, following);
    if (at_edge || beside_wide) return close_gap(end);
    // A circle may turn out to be a numeral, beside which there is no space.
    again_ = again_ || following == 0x25CB || following == 0x25EF;
    replace(end, U' ');
  }

  // Whether two characters that become neighbours may change each other's form, or that of a comma
  // before the digits that they are.
  bool depends_on_neighbours(char32_t before, char32_t after) const {
    const auto has_forms = [this](char32_t c) {
      return is_zero(c) || (c < 0x10000 && (resources_.bmp[c] & Cell::kSlow) != 0 &&
                            Cell::action(resources_.bmp[c]) == Action::kPunctuation);
    };
    const auto decides = [&](char32_t c) {
      return has_forms(c) || is_ascii_word(c) || is_chinese_digit(c) || c == 'x';
    };
    return (has_forms(before) && decides(after)) || (decides(before) && has_forms(after)) ||
           (is_ascii_digit(before) && is_ascii_digit(after));
  }

  // What the character at `at` will be, punctuation included.
  char32_t wide_form(char32_t c, std::size_t at) {
    const char32_t target = resources_.exchanged(c);
    const bool punctuation = c < 0x10000 && (resources_.bmp[c] & Cell::kSlow) != 0 &&
                             Cell::action(resources_.bmp[c]) == Action::kPunctuation;
    return punctuation && (!is_chinese_line(at) || is_numeric(target, U' ', next(at + 1), at))
               ? U'x'
               : target;
  }

  // A line of Latin text keeps ASCII punctuation; every other line of a Chinese document is
  // Chinese.
  bool is_chinese_line(std::size_t at) {
    if (!chinese_) return false;
    if (at < line_end_ && at >= line_begin_) return chinese_line_;
    if (at < line_begin_) line_begin_ = line_end_ = 0;
    while (line_end_ <= at) {
      line_begin_ = line_end_;
      const std::size_t feed = in_.find('\n', line_end_);
      line_end_ = feed == std::string_view::npos ? in_.size() : feed + 1;
    }
    std::size_t letters = 0;
    for (std::size_t i = line_begin_; i < line_end_;) {
      const text::Decoded d = text::decode_at(in_, i);
      const char32_t c = resources_.exchanged(d.code_point);
      if (text::is_han(c)) return chinese_line_ = true;
      letters += is_ascii_letter(c);
      i += d.bytes;
    }
    constexpr std::size_t kLettersOfALatinLine = 3;
    return chinese_line_ = letters < kLettersOfALatinLine;
  }

  // A comma that groups digits (1,000), a colon inside 12:30, ISO9001:2000 or http://.
  bool is_numeric(char32_t wide, char32_t before, char32_t after, std::size_t end) {
    if (wide == U'：') return is_ascii_word(before) && (is_ascii_word(after) || after == '/');
    if (wide != U'，' || !is_ascii_digit(before)) return false;
    for (int i = 0; i < 3; ++i) {
      if (!is_ascii_digit(next(end))) return false;
      end += text::decode_at(in_, end).bytes;
    }
    return !is_ascii_digit(next(end));
  }

  void handle_punctuation(char32_t c, char32_t wide, std::size_t bytes) {
    char32_t target = static_cast<unsigned char>(ascii_of(wide));
    if (is_chinese_line(at_)) {
      // Whatever stands before has its final form already, save what was passed over unread.
      const char32_t before = previous();
      if (!is_numeric(wide, before, next(at_ + bytes), at_ + bytes)) target = wide;
    }
    target == c ? copy(bytes) : replace(at_ + bytes, target);
  }

  void handle_zero(char32_t c, char32_t plain, std::size_t bytes) {
    const bool after_digit = is_chinese_digit(previous());
    std::size_t end = at_ + bytes;
    char32_t target = plain;
    if (after_digit) {
      // 二00六, 二○○六, 二OO六: the run must be followed by another digit or a unit of a date, not
      // by 12 or a letter.
      while (end < in_.size() && is_zero(text::decode_at(in_, end).code_point))
        end += text::decode_at(in_, end).bytes;
      if (!is_ascii_word(next(end))) target = U'〇';
    } else if (c == 0x25CB || c == 0x25EF) {
      while (end < in_.size() && is_zero(text::decode_at(in_, end).code_point))
        end += text::decode_at(in_, end).bytes;
      if (is_chinese_digit(next(end))) target = U'〇';
    }
    target == c ? copy(bytes) : replace(at_ + bytes, target);
  }

  static bool is_zero(char32_t c) {
    return c == '0' || c == 'O' || c == 0xFF10 || c == 0xFF2F || c == 0x25CB || c == 0x25EF ||
           c == 0x3007;
  }

  void compose() {
    Folded composed = compose_nfc(out_.text);
    again_ = again_ || composed.text != out_.text;  // é is no ASCII word character
    out_.map = text::RunMap::compose(out_.map, composed.map);
    out_.text = std::move(composed.text);
  }

  std::string_view in_;
  const Resources& resources_;
  Setting setting_;
  Folded out_;
  std::size_t at_ = 0;
  std::size_t copied_ = 0;                 // bytes of the copied run that is not in the map yet
  std::size_t taken_ = 0;                  // where the last phrase ended
  char *begin_ = nullptr, *to_ = nullptr;  // in out_.text: its front, where to write next
  std::size_t line_begin_ = 0, line_end_ = 0;
  std::vector<std::size_t> gaps_;  // in the output: where input was left out
  bool chinese_ = false, chinese_line_ = false, combining_ = false, again_ = false;
};

}  // namespace

Folded fold(std::string_view utf8, const Resources& resources, Setting setting) {
  constexpr int kMostPasses = 4;
  Folded out = Folder(utf8, resources, setting).run();
  for (int pass = 1; out.again && pass < kMostPasses; ++pass) {
    Folded next = Folder(out.text, resources, setting).run();
    out.text = std::move(next.text);
    out.map = text::RunMap::compose(out.map, next.map);
    out.again = next.again;
  }
  return out;
}

}  // namespace wenze::normalise
