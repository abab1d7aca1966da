// UTF-8 that was read as Windows-1252 (責任 → è²¬ä»») or as code page 936 (，其 → 锛屽叾). A
// stretch is turned back to bytes and decoded again where that gives UTF-8 and Chinese; what does
// not decode stays and is marked.
#include <algorithm>
#include <array>
#include <utility>

#include "clean/code_page.h"
#include "clean/passes.h"
#include "clean/plausibility.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::size_t kFewestHan = 2;  // a stretch that decodes to fewer is left alone
constexpr std::size_t kShortestSequence = 3;
constexpr std::size_t kMostBrokenPercent = 20;

// Windows-1252 80–9F; the five holes pass through as C1 controls, as browsers do.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

// The byte that Windows-1252 or Latin-1 shows as `c`.
std::optional<unsigned char> byte_of(char32_t c) {
  if (c < 0x100) return static_cast<unsigned char>(c);
  for (std::size_t i = 0; i < kWindows1252.size(); ++i)
    if (kWindows1252[i] == c) return static_cast<unsigned char>(0x80 + i);
  return std::nullopt;
}

// Bytes that may be UTF-8, each with the place in the text that it came from.
struct Recovered {
  std::string bytes;
  std::vector<std::size_t> begin, end;  // per byte: the character that held it

  void add(unsigned char byte, std::size_t from, std::size_t to) {
    bytes += static_cast<char>(byte);
    begin.push_back(from);
    end.push_back(to);
  }
};

struct Verdict {
  std::size_t high = 0, broken = 0, han = 0;
  bool is_chinese() const { return han >= kFewestHan && broken * 100 <= high * kMostBrokenPercent; }
};

Verdict judge(const std::string& bytes) {
  Verdict verdict;
  for (std::size_t at = 0; at < bytes.size();) {
    const text::Decoded d = text::decode_at(bytes, at);
    if (static_cast<unsigned char>(bytes[at]) >= 0x80) verdict.high += d.bytes;
    verdict.broken += d.code_point == text::kReplacement;
    verdict.han += text::is_han(d.code_point);
    at += d.bytes;
  }
  return verdict;
}

struct Outcome {
  std::vector<Edit> edits;
  std::vector<std::pair<std::size_t, std::size_t>> damaged;
};

// One edit for each stretch that decodes, a damaged span for each that does not.
void decode_again(const Recovered& recovered, Outcome& out) {
  const std::string& bytes = recovered.bytes;
  for (std::size_t at = 0; at < bytes.size();) {
    const bool broken = text::decode_at(bytes, at).code_point == text::kReplacement;
    std::size_t end = at;
    while (end < bytes.size()) {
      const text::Decoded d = text::decode_at(bytes, end);
      if ((d.code_point == text::kReplacement) != broken) break;
      end += d.bytes;
    }
    const std::size_t from = recovered.begin[at], to = recovered.end[end - 1];
    if (broken)
      out.damaged.emplace_back(from, to);
    else
      out.edits.push_back({"mojibake", from, to, bytes.substr(at, end - at)});
    at = end;
  }
}

// Cheap: whether a three-byte sequence of a Han character shows somewhere as â–ï and a character of
// 80–BF.
bool has_misread_sequence(std::string_view s) {
  for (std::size_t at = s.find('\xC3'); at != std::string_view::npos; at = s.find('\xC3', at + 2)) {
    if (at + 2 >= s.size()) return false;
    const unsigned char letter = static_cast<unsigned char>(s[at + 1]);
    if (letter < 0xA2 || letter > 0xAF) continue;
    const auto byte = byte_of(text::decode_at(s, at + 2).code_point);
    if (byte && *byte >= 0x80 && *byte <= 0xBF) return true;
  }
  return false;
}

void find_windows1252(std::string_view s, Outcome& out) {
  if (!has_misread_sequence(s)) return;
  std::vector<Recovered> doubtful;
  bool proven = false;
  for (std::size_t at = 0; at < s.size();) {
    Recovered stretch;
    bool high = false;
    std::size_t i = at;
    while (i < s.size() && s[i] != '\n') {
      const text::Decoded d = text::decode_at(s, i);
      const auto byte = d.code_point == text::kReplacement ? std::nullopt : byte_of(d.code_point);
      if (!byte) break;
      high = high || *byte >= 0x80;
      stretch.add(*byte, i, i + d.bytes);
      i += d.bytes;
    }
    const Verdict verdict = high ? judge(stretch.bytes) : Verdict{};
    if (verdict.is_chinese()) {
      decode_again(stretch, out);
      proven = true;
    } else if (verdict.high >= kShortestSequence && verdict.broken == 0) {
      doubtful.push_back(std::move(stretch));
    }
    at = i < s.size() ? i + text::decode_at(s, i).bytes : i;
  }
  // A single 。 on a line of its own proves nothing by itself, but much beside the rest.
  if (!proven) return;
  for (const Recovered& stretch : doubtful) decode_again(stretch, out);
  std::sort(out.edits.begin(), out.edits.end(),
            [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
}

constexpr unsigned char kLostByte = 0xFF;  // no byte of UTF-8

// A sequence cut off by '?' lacks its last byte only: the one that makes the most plausible
// character.
void fill_last_bytes(Recovered& line, const Plausibility& plausible) {
  constexpr float kLeastMargin = 1;
  std::string& bytes = line.bytes;
  for (std::size_t i = 2; i < bytes.size(); ++i) {
    const unsigned char lead = static_cast<unsigned char>(bytes[i - 2]);
    if (static_cast<unsigned char>(bytes[i]) != kLostByte || lead < 0xE0 || lead > 0xEF) continue;
    const History before{0, 0, i > 2 ? text::decode_before(bytes, i - 2).code_point : U'\n'};
    const char32_t after = i + 1 < bytes.size() ? text::decode_at(bytes, i + 1).code_point : U'\n';
    float best = 1e9f, second = 1e9f;
    char chosen = bytes[i];
    for (int last = 0x80; last <= 0xBF; ++last) {
      bytes[i] = static_cast<char>(last);
      const char32_t c = text::decode_at(bytes, i - 2).code_point;
      const float cost = plausible.cost(before, c) + plausible.cost(before.then(c), after);
      if (cost >= second) continue;
      if (cost < best) {
        second = best;
        best = cost;
        chosen = bytes[i];
      } else {
        second = cost;
      }
    }
    bytes[i] = second - best >= kLeastMargin ? chosen : static_cast<char>(kLostByte);
  }
}

// A line is one stretch: its Han characters are what the bytes were read as. '?' stands for a byte
// that had none.
void find_code_page(std::string_view s, const Resources& resources, Outcome& out) {
  const CodePage& code_page = resources.code_page();
  for (std::size_t at = 0; at < s.size();) {
    std::size_t end = s.find('\n', at);
    if (end == std::string_view::npos) end = s.size();
    Recovered line;
    bool encodable = true;
    for (std::size_t i = at; i < end && encodable;) {
      const text::Decoded d = text::decode_at(s, i);
      if (d.code_point < 0x80 || d.code_point == text::kReplacement) {
        const bool lost = d.code_point == '?' || d.code_point == text::kReplacement;
        line.add(lost ? kLostByte : static_cast<unsigned char>(d.code_point), i, i + d.bytes);
      } else if (d.code_point == U'€') {  // the code page's only other single byte
        line.add(0x80, i, i + d.bytes);
      } else if (const auto bytes = code_page.encode(d.code_point)) {
        line.add(static_cast<unsigned char>(*bytes >> 8), i, i + d.bytes);
        line.add(static_cast<unsigned char>(*bytes & 0xFF), i, i + d.bytes);
      } else {
        encodable = false;
      }
      i += d.bytes;
    }
    if (encodable && judge(line.bytes).is_chinese()) {
      fill_last_bytes(line, resources.plausibility());
      decode_again(line, out);
    }
    at = end + 1;
  }
}

// Neighbours that share a character (a double byte torn between two sequences) become one span.
void settle(WorkingText& text, Outcome outcome) {
  std::vector<Edit> kept;
  for (Edit& edit : outcome.edits) {
    bool torn = false;
    for (const auto& [begin, end] : outcome.damaged)
      torn = torn || (begin < edit.end && edit.begin < end);
    if (torn || (!kept.empty() && kept.back().end > edit.begin)) {
      outcome.damaged.emplace_back(edit.begin, edit.end);
      continue;
    }
    kept.push_back(std::move(edit));
  }
  for (const auto& [begin, end] : outcome.damaged) text.mark_damaged("mojibake", begin, end);
  text.apply(kept);
}

}  // namespace

void repair_mojibake(WorkingText& text, const Resources& resources, MojibakeHints hints) {
  if (hints.windows1252) {
    Outcome outcome;
    find_windows1252(text.view(), outcome);
    settle(text, std::move(outcome));
  }
  if (hints.code_page) {
    Outcome outcome;
    find_code_page(text.view(), resources, outcome);
    settle(text, std::move(outcome));
  }
}

}  // namespace wenze::clean
