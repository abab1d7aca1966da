#include "clean/byte_lattice.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>

#include "clean/code_page.h"
#include "clean/plausibility.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::size_t kBeam = 96;
constexpr float kBeamWidth = 20;  // readings this much worse than the best are dropped
constexpr std::size_t kSettledTokens =
    4;  // characters read in step after the last damage before a stretch is closed
constexpr std::size_t kMostFollowers = 60;
constexpr std::size_t kMostWork = 100'000;  // characters tried in one stretch; 5,000 are usual

// Costs, natural logarithms.
constexpr float kLostLeadCost = 5;   // a byte was lost here
constexpr float kOtherLeadCost = 4;  // … and it was not the first byte of punctuation (A1, A3)
constexpr float kLeftOverCost = 1.5f;
constexpr float kReadableCost = 2.5f;   // … although it and the byte behind it have a character
constexpr float kReadableFreeCost = 3;  // … and nothing speaks for it
constexpr float kTwoBytesCost = 0.5f;
constexpr float kPrivateCost = 14;  // … in a text in which such pairs are private-use characters
constexpr float kUnseenSpaceCost = 16;
constexpr float kQuotationCost = 3;
constexpr float kTwoStopsCost = 6;
constexpr float kLeadingZeroCost = 8;
constexpr float kNoYearCost = 8;
constexpr float kConvertedCost = 2;   // the character was converted after the damage
constexpr float kNarrowedCost = 1;    // punctuation that was full width when the byte was lost
constexpr float kScriptCost = 2.5f;   // a simplified character in traditional text or the reverse
constexpr float kStrayAsciiCost = 9;  // a byte of the damage turns out to be an ASCII letter
constexpr float kWrongReadingCost = 12;  // the annotation is no reading of what it stands behind
constexpr float kMiddleDotCost = 6;      // in all: 12·23, a date
constexpr float kLiteralCost = 1;        // '?' is a question mark

// A byte position of the stream may be known, free, or bound by the byte before it.
constexpr int kNoByte = -1;
constexpr int kFreeByte = -2;

struct Node {  // one character of a reading
  std::int32_t parent;
  char32_t c;           // 0: nothing written
  std::uint32_t token;  // the token after which it was complete
  bool copied;
  bool through_annotation;
};

struct State {
  float cost = 0;
  float margin = std::numeric_limits<float>::max();  // least distance to a reading that was merged
                                                     // into this one
  std::int32_t node = -1;
  History history;
  std::uint64_t written_hash = 0;  // of what was written, white space aside
  int pending = kNoByte;           // first byte of a character whose second is to come
  int bound_by = kNoByte;          // pending == kFreeByte: (bound_by, pending) had no character
  int before_last = kNoByte, last = kNoByte;  // the last two bytes of the stream
  bool recovered = false;                     // the last character was not copied
};

class Reader {
 public:
  Reader(const std::vector<LatticeToken>& tokens, const LatticeInput& input,
         const Resources& resources)
      : tokens_(tokens),
        input_(input),
        resources_(resources),
        page_(resources.code_page()),
        plausible_(resources.plausibility()) {}

  LatticeResult run() {
    State start;
    start.history = input_.history;
    set_bytes(start, input_.history.last);
    std::vector<State> beam = {start};
    std::size_t settled = 0;
    for (at_ = 0; at_ < tokens_.size(); ++at_) {
      next_.clear();
      for (const State& state : beam) step(state);
      beam = prune();
      const bool in_step =
          !beam.empty() && std::all_of(beam.begin(), beam.end(),
                                       [](const State& s) { return s.pending == kNoByte; });
      settled = in_step && tokens_[at_].kind == LatticeToken::Kind::kCharacter ? settled + 1 : 0;
      if (beam.empty()) return {{}, at_ + 1, 0, work_, false};
      if (work_ > kMostWork) return {{}, at_ + 1, 0, work_, true};
      if (settled >= kSettledTokens) {
        ++at_;
        break;
      }
    }
    if (at_ == tokens_.size() && input_.to_the_end) {
      for (State& state : beam) state.cost += plausible_.cost(state.history, '\n');
      std::stable_sort(beam.begin(), beam.end(),
                       [](const State& a, const State& b) { return a.cost < b.cost; });
    }
    return result(beam);
  }

 private:
  void set_bytes(State& state, char32_t c) const {
    if (c < 0x80) {
      state.before_last = state.last;
      state.last = static_cast<int>(c);
    } else if (const auto bytes = page_.encode(c)) {
      state.before_last = *bytes >> 8;
      state.last = *bytes & 0xFF;
    } else {
      state.before_last = state.last = kNoByte;
    }
  }

  // `state` with `c` written behind it; nothing when that is too dear.
  std::optional<State> written(const State& state, char32_t c, bool copied, float cost) {
    ++work_;
    const float table =
        (state.history == after_of_ ? after_ : plausible_.after(state.history)).cost(c);
    cost += input_.counts == nullptr ? table : input_.counts->mixed(table, state.history, c);
    if (!copied) {
      cost += script_cost(c) + quotation_cost(c);
      if (is_stop(c) && is_stop(state.history.last)) cost += kTwoStopsCost;
    }
    if (state.cost + cost > best_ + kBeamWidth) return std::nullopt;
    State out = state;
    out.cost += cost;
    nodes_.push_back({state.node, c, static_cast<std::uint32_t>(at_), copied,
                      tokens_[at_].kind == LatticeToken::Kind::kLostAnnotation});
    out.node = static_cast<std::int32_t>(nodes_.size() - 1);
    out.history = state.history.then(c);
    if (!text::is_space(c) && c != '\n')
      out.written_hash = out.written_hash * 0x9E3779B97F4A7C15u + c;
    out.pending = kNoByte;
    out.bound_by = kNoByte;
    out.recovered = !copied;
    set_bytes(out, c);
    return out;
  }

  void keep(const std::optional<State>& state) {
    if (state) keep(*state);
  }

  static bool is_stop(char32_t c) {
    return c == U'，' || c == U'。' || c == U'；' || c == U'：' || c == U'、';
  }

  // Whether what `open` opens is closed further on the line before it is opened again.
  bool is_closed_ahead(char32_t open) const {
    const char32_t close = open == U'“' ? U'”' : U'》';
    for (std::size_t i = at_ + 1; i < tokens_.size() && tokens_[i].c != '\n'; ++i) {
      if (tokens_[i].c == close) return true;
      if (tokens_[i].c == open) return false;
    }
    return false;
  }

  // A quotation that is open wants its end, one that is not cannot end.
  float quotation_cost(char32_t c) const {
    if (c == U'“' || c == U'《') return is_closed_ahead(c) ? 0 : kQuotationCost;
    if (c != U'”' && c != U'」') return 0;
    return input_.open_quotation ? -kQuotationCost : kQuotationCost;
  }

  float script_cost(char32_t c) const {
    const bool corner = c >= 0x300C && c <= 0x300F;  // 「」『』
    const bool curly = c >= 0x2018 && c <= 0x201D;
    if ((corner && !input_.corner_quotes) || (curly && input_.corner_quotes)) return kScriptCost;
    const bool is_traditional = plausible_.is_traditional(c),
               is_simplified = plausible_.is_only_simplified(c);
    return (input_.traditional && is_simplified) || (!input_.traditional && is_traditional)
               ? kScriptCost
               : 0;
  }

  // A byte that begins something: the first byte of a character, or ASCII.
  void begin_byte(State state, int byte) {
    if (byte >= 0x20 && byte < 0x7F) {
      keep(written(state, static_cast<char32_t>(byte), false, kStrayAsciiCost));
    } else if (CodePage::is_lead(static_cast<unsigned>(byte))) {
      state.pending = byte;
      state.bound_by = kNoByte;
      state.before_last = state.last;
      state.last = byte;
      keep(state);
    }
  }

  // Calls `use(lead)` for each first byte that `state` may be waiting with.
  template <class Use>
  void for_each_lead(const State& state, Use use) {
    if (state.pending >= 0) return use(static_cast<unsigned>(state.pending), 0.0f);
    for (unsigned lead = 0x81; lead <= 0xFE; ++lead) {
      if (state.bound_by == kNoByte)
        use(lead, lead == 0xA1 || lead == 0xA3 ? 0.0f : kOtherLeadCost);
      else if (!page_.is_assigned(static_cast<unsigned>(state.bound_by), lead))
        use(lead, 0.0f);
    }
  }

  void step(const State& state) {
    after_ = plausible_.after(state.history);
    after_of_ = state.history;
    switch (tokens_[at_].kind) {
      case LatticeToken::Kind::kCharacter:
        return state.pending == kNoByte ? copy(state) : shift(state);
      case LatticeToken::Kind::kLost:
        return state.pending == kNoByte ? lose(state) : leave_over(state);
      case LatticeToken::Kind::kLostAnnotation:
        return lost_annotation(state);
      case LatticeToken::Kind::kAnnotation:
        return annotation(state);
    }
  }

  void copy(const State& state) {
    const char32_t c = tokens_[at_].c;
    float cost = 0;
    // Numbers do not begin with 0.
    if (is_digit(c) && state.history.last == '0' && !is_digit(state.history.before))
      cost += kLeadingZeroCost;
    keep(written(state, c, true, cost));
  }

  // Of a digit that goes before what follows: 004年 lacks a 2 and not a 7.
  float year_cost(char32_t digit) const {
    if (!is_digit(digit) || at_ + 4 >= tokens_.size() || tokens_[at_ + 4].c != U'年') return 0;
    for (std::size_t i = 1; i <= 3; ++i)
      if (!is_digit(tokens_[at_ + i].c)) return 0;
    const char32_t next = tokens_[at_ + 1].c;
    return (digit == '2' && next == '0') || (digit == '1' && next == '9') ? 0 : kNoYearCost;
  }

  // A character of the damage, one byte off: its first byte ends a character, its second begins
  // one.
  void shift(const State& state) {
    const char32_t c = tokens_[at_].c;
    if (c < 0x80) {
      // Many sites make punctuation ASCII after all else.
      if (const char32_t wide = wide_punctuation(c); wide != 0)
        return shift_as(state, wide, kNarrowedCost);
      if (!CodePage::is_trail(c)) return;
      for_each_lead(state, [&](unsigned lead, float cost) {
        keep(written(state, page_.decode(lead, c), false, cost));
      });
      return;
    }
    shift_as(state, c, 0);
    if (const char32_t simple = plausible_.simplified(c); simple != c)
      shift_as(state, simple, kConvertedCost);
    if (input_.traditional) return;
    for (const char32_t other : plausible_.traditional(c)) shift_as(state, other, kConvertedCost);
  }

  static char32_t wide_punctuation(char32_t c) {
    constexpr std::u32string_view kNarrowed = U",;:?!()";
    if (c == ' ') return 0x3000;
    return kNarrowed.find(c) != std::u32string_view::npos ? c + 0xFEE0 : 0;
  }

  void shift_as(const State& state, char32_t c, float cost) {
    const auto bytes = page_.encode(c);
    if (!bytes) return;
    const unsigned first = *bytes >> 8, second = *bytes & 0xFF;
    for_each_lead(state, [&](unsigned lead, float lead_cost) {
      const char32_t whole = page_.decode(lead, first);
      if (whole == 0) return;
      if (const auto ended = written(state, whole, false, cost + lead_cost))
        begin_byte(*ended, static_cast<int>(second));
    });
  }

  // In step: a question mark, a lost first byte, or a lost middle dot between digits.
  void lose(const State& state) {
    const char32_t c = tokens_[at_].c;
    keep(written(state, c, true, kLiteralCost));
    State lost = state;
    lost.cost += kLostLeadCost;
    lost.pending = kFreeByte;
    lost.bound_by = kNoByte;
    lost.before_last = lost.last;
    lost.last = kNoByte;
    keep(lost);
    const bool before_digit = at_ + 1 < tokens_.size() && is_digit(tokens_[at_ + 1].c);
    if (is_digit(state.history.last) && before_digit) {
      keep(written(state, U'·', false, kMiddleDotCost - after_.cost(U'·')));
    }
  }

  static bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

  // Out of step: one byte that ends a character, or two, the second of which begins one.
  void leave_over(const State& state) {
    if (tokens_[at_].c == '?') shift_as(state, U'？', kNarrowedCost);
    if (state.pending >= 0) {
      const unsigned lead = static_cast<unsigned>(state.pending);
      for (unsigned trail = 0x40; trail <= 0xFE; ++trail)
        if (CodePage::is_trail(trail)) end_with(state, page_.decode(lead, trail), trail, 0);
      return;
    }
    // Nothing of the character is known: what often stands here.
    for (const char32_t symbol : plausible_.followers(state.history, kMostFollowers)) {
      end_with_unknown(state, symbol);
      for (const char32_t other : plausible_.traditional(symbol)) end_with_unknown(state, other);
    }
  }

  void end_with_unknown(const State& state, char32_t c) {
    const auto bytes = page_.encode(c);
    if (!bytes) return;
    const unsigned lead = *bytes >> 8;
    const bool fits = state.bound_by == kNoByte ||
                      !page_.is_assigned(static_cast<unsigned>(state.bound_by), lead);
    if (!fits) return;
    const float cost =
        state.bound_by != kNoByte || lead == 0xA1 || lead == 0xA3 ? 0 : kOtherLeadCost;
    end_with(state, c, *bytes & 0xFF, cost);
  }

  void end_with(const State& state, char32_t c, unsigned trail, float cost) {
    ++work_;
    if (c == 0 || after_.cost(c) > kUnlikely) return;
    // A space that no byte speaks for is no space.
    const auto ended = written(state, c, false, cost + (c == 0x3000 ? kUnseenSpaceCost : 0));
    if (!ended) return;
    State alone = *ended;
    alone.cost += kLeftOverCost + left_over_cost(trail, state.pending == kFreeByte);
    keep(alone);
    if (!CodePage::is_lead(trail)) return;
    State two = *ended;
    two.cost += kTwoBytesCost + (input_.keeps_private ? kPrivateCost : 0);
    two.pending = kFreeByte;
    two.bound_by = static_cast<int>(trail);
    two.last = kNoByte;
    keep(two);
    // … or the second byte was ASCII below 40, with which no character of the code page ends.
    const Plausibility::After after = plausible_.after(ended->history);
    for (const char32_t swallowed :
         {U'\n', U' ', U'(', U'0', U'1', U'2', U'3', U'4', U'5', U'6', U'7', U'8', U'9'}) {
      const float more = kTwoBytesCost + kSwallowedCost + year_cost(swallowed);
      if (ended->cost + more + after.cost(swallowed) <= best_ + kBeamWidth)
        keep(written(*ended, swallowed, false, more));
    }
  }

  // A byte left over is read together with the one behind it; a decoder writes '?' only where the
  // two have no character.
  float left_over_cost(unsigned byte, bool nothing_known) const {
    if (at_ + 1 >= tokens_.size() || !CodePage::is_lead(byte)) return 0;
    const char32_t next = tokens_[at_ + 1].c;
    const auto bytes = page_.encode(next);
    const unsigned first = bytes ? *bytes >> 8 : static_cast<unsigned>(next);
    if (first > 0xFF || !CodePage::is_trail(first) || !page_.is_assigned(byte, first)) return 0;
    return nothing_known ? kReadableFreeCost : kReadableCost;
  }

  // ?zé): a byte that with the one before it makes a character read zé.
  void lost_annotation(const State& state) {
    const std::string_view pinyin = tokens_[at_].pinyin;
    if (state.last < 0 || !CodePage::is_lead(static_cast<unsigned>(state.last))) return;
    const unsigned lead = static_cast<unsigned>(state.last);
    for (unsigned trail = 0x40; trail <= 0xFE; ++trail) {
      if (!CodePage::is_trail(trail)) continue;
      const char32_t annotated = page_.decode(lead, trail);
      if (annotated == 0 || resources_.reads(annotated, pinyin) != Resources::Reading::kYes)
        continue;
      if (state.pending != kNoByte) {
        keep(written(state, annotated, false, 0));
      } else if (CodePage::is_lead(trail)) {
        State pending = state;
        pending.pending = static_cast<int>(trail);
        pending.before_last = pending.last;
        pending.last = static_cast<int>(trail);
        mark_annotation(pending);
        keep(pending);
      }
    }
  }

  // Remembers in the reading that it went through an annotation although nothing was written.
  void mark_annotation(State& state) {
    nodes_.push_back({state.node, 0, static_cast<std::uint32_t>(at_), false, true});
    state.node = static_cast<std::int32_t>(nodes_.size() - 1);
    state.recovered = true;
  }

  void annotation(const State& state) {
    if (state.pending == kNoByte && !state.recovered) return keep_annotation(state);
    const bool known = state.before_last >= 0 && state.last >= 0 &&
                       CodePage::is_lead(static_cast<unsigned>(state.before_last)) &&
                       CodePage::is_trail(static_cast<unsigned>(state.last));
    const char32_t annotated = known ? page_.decode(static_cast<unsigned>(state.before_last),
                                                    static_cast<unsigned>(state.last))
                                     : 0;
    State out = state;
    if (annotated != 0 &&
        resources_.reads(annotated, tokens_[at_].pinyin) == Resources::Reading::kNo)
      out.cost += kWrongReadingCost;
    mark_annotation(out);
    keep(out);
  }

  // Behind a copied character it is left to the repair of annotations.
  void keep_annotation(const State& state) {
    State out = state;
    nodes_.push_back({state.node, 0, static_cast<std::uint32_t>(at_), true, false});
    out.node = static_cast<std::int32_t>(nodes_.size() - 1);
    keep(out);
  }

  void keep(const State& state) {
    if (state.cost > best_ + kBeamWidth) return;
    best_ = std::min(best_, state.cost);
    next_.push_back(state);
  }

  static std::uint64_t key(const State& s) {
    const std::uint64_t pending = static_cast<std::uint64_t>(s.pending + 2) << 16 |
                                  static_cast<std::uint64_t>(s.bound_by + 2);
    return (static_cast<std::uint64_t>(s.history.first & 0xFFFF) << 32 |
            static_cast<std::uint64_t>(s.history.before & 0xFFFF) << 16 |
            static_cast<std::uint64_t>(s.history.last & 0xFFFF)) *
               0x9E3779B97F4A7C15u ^
           pending * 0xD6E8FEB86659FD93u;
  }

  // The best states, one for each (previous character, pending byte).
  std::vector<State> prune() {
    std::vector<std::pair<float, std::uint32_t>> order;
    for (std::uint32_t i = 0; i < next_.size(); ++i)
      if (next_[i].cost <= best_ + kBeamWidth) order.emplace_back(next_[i].cost, i);
    constexpr std::size_t kMostRanked = 2048;  // beyond, nothing can be kept and margins are wide
    if (order.size() > kMostRanked) {
      std::nth_element(order.begin(), order.begin() + kMostRanked, order.end());
      order.resize(kMostRanked);
    }
    std::sort(order.begin(), order.end());
    std::vector<State> kept;
    std::unordered_map<std::uint64_t, std::size_t> seen;
    for (const auto& [cost, index] : order) {
      const State& state = next_[index];
      const auto [found, is_new] = seen.emplace(key(state), kept.size());
      if (is_new && kept.size() < kBeam) {
        kept.push_back(state);
      } else if (!is_new && found->second < kept.size()) {
        State& better = kept[found->second];
        if (better.written_hash != state.written_hash)
          better.margin = std::min(better.margin, state.cost - better.cost);
      }
      if (kept.size() == kBeam && cost > kept.back().cost + kMostMargin) break;
    }
    best_ = std::numeric_limits<float>::max();
    return kept;
  }

  LatticeResult result(const std::vector<State>& beam) const {
    LatticeResult out;
    out.tokens = at_;
    out.work = work_;
    const State* best = nullptr;
    float second = std::numeric_limits<float>::max();
    for (const State& state : beam) {  // ordered by cost
      if (state.pending != kNoByte) continue;
      if (best == nullptr)
        best = &state;
      else if (state.written_hash != best->written_hash)
        second = std::min(second, state.cost);
    }
    if (best == nullptr) return out;
    out.margin = std::min(best->margin, second - best->cost);
    out.runs = runs_of(*best);
    return out;
  }

  std::vector<LatticeRun> runs_of(const State& best) const {
    std::vector<const Node*> path;
    for (std::int32_t i = best.node; i >= 0; i = nodes_[static_cast<std::size_t>(i)].parent)
      path.push_back(&nodes_[static_cast<std::size_t>(i)]);
    std::reverse(path.begin(), path.end());
    std::vector<LatticeRun> runs;
    std::size_t copied_to = 0;  // tokens before this are accounted for
    bool open = false;
    for (const Node* node : path) {
      if (node->copied) {
        copied_to = node->token + 1;
        open = false;
        continue;
      }
      if (!open) runs.push_back({copied_to, copied_to, "", false});
      open = true;
      LatticeRun& run = runs.back();
      run.last = node->token + 1;
      copied_to = run.last;
      run.through_annotation = run.through_annotation || node->through_annotation;
      if (node->c != 0) text::append_utf8(run.after, node->c);
    }
    return runs;
  }

  static constexpr float kMostMargin = 8;  // a margin that is greater need not be known exactly
  static constexpr float kUnlikely =
      17;  // characters not worth trying where nothing is known of a byte
  static constexpr float kSwallowedCost = 1;

  const std::vector<LatticeToken>& tokens_;
  const LatticeInput& input_;
  const Resources& resources_;
  const CodePage& page_;
  const Plausibility& plausible_;
  std::size_t at_ = 0;
  std::size_t work_ = 0;
  Plausibility::After after_;  // of the state being continued
  History after_of_;
  std::vector<Node> nodes_;
  std::vector<State> next_;
  float best_ = std::numeric_limits<float>::max();
};

}  // namespace

LatticeResult read_lattice(const std::vector<LatticeToken>& tokens, const LatticeInput& input,
                           const Resources& resources) {
  return Reader(tokens, input, resources).run();
}

}  // namespace wenze::clean
