// Tokens, then Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986) on what remains after
// the common front and back, then a clean-up for people: a common piece of up to three tokens that
// is no longer than the changes on both of its sides is joined to them.
#include "compare/text_diff.h"

#include <algorithm>

#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::compare {
namespace {

constexpr std::size_t kMaxJoinedTokens = 3;
constexpr std::uint64_t kNumber = 1ULL << 62;

// Shapes of one mark. Canonical text has its widths folded already; quotation marks and brackets
// keep their shape there.
char32_t fold(char32_t c) {
  switch (c) {
    case U'“':
    case U'”':
    case U'「':
    case U'」':
    case U'『':
    case U'』':
    case U'＂':
    case U'〝':
    case U'〞':
      return '"';
    case U'‘':
    case U'’':
    case U'＇':
      return '\'';
    case U'（':
    case U'〔':
    case U'［':
    case U'【':
    case '[':
      return '(';
    case U'）':
    case U'〕':
    case U'］':
    case U'】':
    case ']':
      return ')';
    case U'〈':
    case '<':
      return U'《';
    case U'〉':
    case '>':
      return U'》';
    case U'，':
      return ',';
    case U'；':
      return ';';
    case U'：':
    case U'︰':
      return ':';
    case U'？':
      return '?';
    case U'！':
      return '!';
    case U'．':
      return '.';
    case U'•':
    case U'・':
    case U'‧':
    case U'･':
      return U'·';
    case U'–':
    case U'―':
    case U'─':
    case U'－':
      return U'—';
    case U'％':
      return '%';
    default:
      return c;
  }
}

bool is_stop(std::uint64_t key) {
  return key == ';' || key == ',' || key == ':' || key == '.' || key == U'。' || key == U'、';
}

// What kind of edits there are, in tokens.
struct Block {
  EditKind kind;
  std::size_t old_begin, old_end, new_begin, new_end;
};

void add_block(std::vector<Block>& blocks, EditKind kind, std::size_t old_at, std::size_t new_at) {
  const std::size_t in_old = kind != EditKind::kInsert, in_new = kind != EditKind::kDelete;
  if (!blocks.empty() && blocks.back().kind == kind) {
    blocks.back().old_end += in_old;
    blocks.back().new_end += in_new;
  } else {
    blocks.push_back({kind, old_at, old_at + in_old, new_at, new_at + in_new});
  }
}

// One step back from (x, y) along the path that the trace recorded.
using Trace =
    std::vector<std::vector<int>>;  // of each number of edits d: furthest x on diagonals -d..d

int best_before(const Trace& trace, int d, int k) {
  const std::vector<int>& v = trace[static_cast<std::size_t>(d - 1)];
  const auto at = [&](int diagonal) {
    return diagonal < -(d - 1) || diagonal > d - 1 ? -1
                                                   : v[static_cast<std::size_t>(diagonal + d - 1)];
  };
  const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
  return down ? k + 1 : k - 1;
}

// The trace up to the first d that reaches the end; empty when there are more than
// kMaxPreciseEdits.
Trace search(const std::vector<Token>& a, const std::vector<Token>& b, std::size_t a0,
             std::size_t a1, std::size_t b0, std::size_t b1) {
  const int n = static_cast<int>(a1 - a0), m = static_cast<int>(b1 - b0);
  Trace trace;
  for (int d = 0; d <= std::min(n + m, kMaxPreciseEdits); ++d) {
    std::vector<int> v(static_cast<std::size_t>(2 * d + 1), -1);
    for (int k = -d; k <= d; k += 2) {
      int x = 0;
      if (d > 0) {
        const int from = best_before(trace, d, k);
        x = trace.back()[static_cast<std::size_t>(from + d - 1)] + (from == k - 1);
      }
      while (x < n && x - k < m && x - k >= 0 &&
             a[a0 + static_cast<std::size_t>(x)].key == b[b0 + static_cast<std::size_t>(x - k)].key)
        ++x;
      v[static_cast<std::size_t>(k + d)] = x;
      if (x >= n && x - k >= m && k == n - m) {
        trace.push_back(std::move(v));
        return trace;
      }
    }
    trace.push_back(std::move(v));
  }
  return {};
}

// Steps from the end to the front, reversed at the end.
std::vector<EditKind> steps(const Trace& trace, int n, int m) {
  std::vector<EditKind> out;
  int x = n, y = m;
  for (int d = static_cast<int>(trace.size()) - 1; d > 0; --d) {
    const int k = x - y;
    const int from = best_before(trace, d, k);
    const int from_x =
        trace[static_cast<std::size_t>(d - 1)][static_cast<std::size_t>(from + d - 1)];
    const int from_y = from_x - from;
    const bool down = from == k + 1;
    const int start_x = down ? from_x : from_x + 1, start_y = down ? from_y + 1 : from_y;
    while (x > start_x && y > start_y) {
      out.push_back(EditKind::kEqual);
      --x;
      --y;
    }
    out.push_back(down ? EditKind::kInsert : EditKind::kDelete);
    x = from_x;
    y = from_y;
  }
  for (; x > 0; --x) out.push_back(EditKind::kEqual);
  std::ranges::reverse(out);
  return out;
}

std::vector<Block> blocks_of(const std::vector<Token>& a, const std::vector<Token>& b) {
  std::size_t front = 0;
  while (front < a.size() && front < b.size() && a[front].key == b[front].key) ++front;
  std::size_t back = 0;
  while (back < a.size() - front && back < b.size() - front &&
         a[a.size() - 1 - back].key == b[b.size() - 1 - back].key)
    ++back;
  const std::size_t a1 = a.size() - back, b1 = b.size() - back;
  std::vector<Block> out;
  std::size_t x = 0, y = 0;
  const auto step = [&](EditKind kind) {
    add_block(out, kind, x, y);
    x += kind != EditKind::kInsert;
    y += kind != EditKind::kDelete;
  };
  for (std::size_t i = 0; i < front; ++i) step(EditKind::kEqual);
  const Trace trace = search(a, b, front, a1, front, b1);
  if (trace.empty()) {
    while (x < a1) step(EditKind::kDelete);
    while (y < b1) step(EditKind::kInsert);
  }
  const auto path = steps(trace, static_cast<int>(a1 - front), static_cast<int>(b1 - front));
  if (!trace.empty()) {
    for (EditKind kind : path) step(kind);
  }
  for (std::size_t i = 0; i < back; ++i) step(EditKind::kEqual);
  return out;
}

// A maximal run of deletions and insertions, or of equal tokens.
struct Stretch {
  std::size_t old_tokens = 0, new_tokens = 0;
  bool equal = false;
  std::size_t longer() const { return std::max(old_tokens, new_tokens); }
};

std::vector<Stretch> stretches(const std::vector<Block>& blocks) {
  std::vector<Stretch> out;
  for (const Block& block : blocks) {
    const bool equal = block.kind == EditKind::kEqual;
    if (out.empty() || equal || out.back().equal) out.push_back({0, 0, equal});
    out.back().old_tokens += block.old_end - block.old_begin;
    out.back().new_tokens += block.new_end - block.new_begin;
  }
  return out;
}

// One pass from the front; joining makes the stretch on the left longer, which is what the next
// step looks at.
std::vector<Stretch> joined(const std::vector<Stretch>& in) {
  std::vector<Stretch> out;
  for (std::size_t i = 0; i < in.size(); ++i) {
    const bool small = in[i].equal && in[i].old_tokens <= kMaxJoinedTokens && !out.empty() &&
                       i + 1 < in.size() && in[i].old_tokens <= out.back().longer() &&
                       in[i].old_tokens <= in[i + 1].longer() &&
                       out.back().longer() + in[i + 1].longer() > 2 * in[i].old_tokens;
    if (small) {
      out.back().old_tokens += in[i].old_tokens + in[i + 1].old_tokens;
      out.back().new_tokens += in[i].new_tokens + in[i + 1].new_tokens;
      ++i;
    } else {
      out.push_back(in[i]);
    }
  }
  return out;
}

// Where token `at` begins, white space before it belonging to the token before; the front and the
// end of the text at the borders.
std::size_t border(const std::vector<Token>& tokens, std::size_t at, std::size_t size) {
  return at == 0 ? 0 : at == tokens.size() ? size : tokens[at].begin;
}

}  // namespace

std::vector<Token> tokenise(std::string_view s) {
  std::vector<Token> out;
  for (std::size_t at = 0; at < s.size();) {
    const text::Decoded d = text::decode_at(s, at);
    if (text::is_space(d.code_point)) {
      at += d.bytes;
      continue;
    }
    if (text::is_numeral_character(d.code_point)) {
      if (const auto number = text::parse_numeral(s.substr(at));
          number && number->bytes > 0 && number->value >= 0) {
        out.push_back(
            {kNumber | static_cast<std::uint64_t>(number->value), at, at + number->bytes});
        at += number->bytes;
        continue;
      }
    }
    out.push_back({fold(d.code_point), at, at + d.bytes});
    at += d.bytes;
  }
  return out;
}

std::vector<Edit> diff_text(const DiffSides& sides) {
  std::vector<Edit> out;
  const std::vector<Token>& a = sides.old_tokens;
  const std::vector<Token>& b = sides.new_tokens;
  std::size_t x = 0, y = 0;
  const auto add = [&](EditKind kind, std::size_t to_x, std::size_t to_y) {
    if (to_x == x && to_y == y) return;
    out.push_back({kind,
                   {border(a, x, sides.old_text.size()), border(a, to_x, sides.old_text.size())},
                   {border(b, y, sides.new_text.size()), border(b, to_y, sides.new_text.size())}});
    x = to_x;
    y = to_y;
  };
  for (const Stretch& stretch : joined(stretches(blocks_of(a, b)))) {
    if (stretch.equal) {
      add(EditKind::kEqual, x + stretch.old_tokens, y + stretch.new_tokens);
    } else {
      add(EditKind::kDelete, x + stretch.old_tokens, y);
      add(EditKind::kInsert, x, y + stretch.new_tokens);
    }
  }
  return out;
}

std::vector<Edit> diff_text(std::string_view old_text, std::string_view new_text) {
  const std::vector<Token> a = tokenise(old_text), b = tokenise(new_text);
  return diff_text({old_text, new_text, a, b});
}

bool same_text(const std::vector<Token>& a, const std::vector<Token>& b) {
  std::size_t n = a.size(), m = b.size();
  while (n > 0 && is_stop(a[n - 1].key)) --n;
  while (m > 0 && is_stop(b[m - 1].key)) --m;
  return n == m && std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(n), b.begin(),
                              [](const Token& s, const Token& t) { return s.key == t.key; });
}

std::string dump(const std::vector<Edit>& edits, std::string_view old_text,
                 std::string_view new_text) {
  std::string out;
  for (const Edit& edit : edits) {
    switch (edit.kind) {
      case EditKind::kEqual:
        out += edit.new_span.of(new_text);
        break;
      case EditKind::kDelete:
        out += "[-" + std::string(edit.old_span.of(old_text)) + "-]";
        break;
      case EditKind::kInsert:
        out += "{+" + std::string(edit.new_span.of(new_text)) + "+}";
        break;
    }
  }
  return out;
}

}  // namespace wenze::compare
