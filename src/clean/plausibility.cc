#include "clean/plausibility.h"

#include <unicode/translit.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr char32_t kLineEnd = U'⏎';
constexpr float kUnknownCost = 22;   // a character that the table lacks
constexpr double kLeastLeft = 0.02;  // of the probability, for followers that are not listed
const std::vector<char32_t> kNone;

float log_of_class(char digit) {
  const int value = digit <= '9' ? digit - '0' : digit - 'a' + 10;
  return static_cast<float>(value) / 2;  // classes are round(2 ln count)
}

}  // namespace

Plausibility::Plausibility(const std::vector<Row>& rows)
    : simplified_(0x10000), only_simplified_(0x10000) {
  fold_scripts();
  for (const Row& row : rows) read_row(row);
  sort_followers();
  weigh_contexts();
}

// "b5(c3d2)e4": followers with their classes, and in brackets what follows both.
void Plausibility::read_row(const Row& row) {
  const std::u32string first = text::to_utf32(row.first), followers = text::to_utf32(row.followers);
  if (first.size() != 1 || row.count_class.empty()) return;
  Context& one = contexts_[key(0, first[0] & 0xFFFF)];
  one.log_count = log_of_class(row.count_class.front());
  Context* two = nullptr;  // the open bracket
  for (std::size_t i = 0; i + 1 < followers.size();) {
    if (followers[i] == ')') {
      two = nullptr;
      ++i;
    } else if (followers[i] == '(' && !one.followers.empty()) {
      const auto& [second, log_count] = one.followers.back();
      two = &contexts_[key(first[0] & 0xFFFF, second & 0xFFFF)];
      two->log_count = log_count;
      ++i;
    } else {
      (two == nullptr ? one : *two)
          .followers.emplace_back(followers[i], log_of_class(static_cast<char>(followers[i + 1])));
      i += 2;
    }
  }
}

// Once the order of frequency is kept, followers are sorted for look-up.
void Plausibility::sort_followers() {
  for (auto& [history, context] : contexts_) {
    for (const auto& [c, log_count] : context.followers) context.ranked.push_back(c);
    std::sort(context.followers.begin(), context.followers.end());
  }
}

// What is left of the probability for followers that are not listed, against what they have with
// the shorter history.
void Plausibility::weigh_contexts() {
  double total = 0;
  for (const auto& [history, context] : contexts_)
    if (history >> 16 == 0) total += std::exp(static_cast<double>(context.log_count));
  log_total_ = static_cast<float>(std::log(std::max(total, 1.0)));
  find_common();
  alone_.assign(0x10000, kUnknownCost);
  singles_.assign(0x10000, nullptr);
  for (const auto& [history, context] : contexts_) {
    if (history >> 16 != 0) continue;
    alone_[history] = log_total_ - context.log_count;
    singles_[history] = &context;
  }
  for (const bool pairs : {false, true}) {  // pairs rest on the costs of single characters
    for (auto& [history, context] : contexts_) {
      if ((history >> 16 != 0) != pairs) continue;
      double here = 1, shorter = 1;
      for (const auto& [next, log_count] : context.followers) {
        here -= std::exp(static_cast<double>(log_count - context.log_count));
        shorter -= std::exp(-static_cast<double>(
            pairs ? after_one(this->context(0, history & 0xFFFF), next) : alone(next)));
      }
      context.left_cost =
          static_cast<float>(-std::log(std::max(here, kLeastLeft) / std::max(shorter, kLeastLeft)));
    }
  }
}

// ICU's own table: clean/ may not use OpenCC, and plausibility needs no more than this.
void Plausibility::fold_scripts() {
  for (char32_t c = 0; c < 0x10000; ++c) simplified_[c] = static_cast<char16_t>(c);
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> converter(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
  if (U_FAILURE(error) || converter == nullptr) return;
  icu::UnicodeString text;
  for (char32_t c = 0x4E00; c < 0x9FA6; ++c) {
    text.append(static_cast<char16_t>(c));
    text.append(u'\n');  // no phrase may form
  }
  const int32_t length = text.length();
  converter->transliterate(text);
  if (text.length() != length) return;
  std::map<char32_t, std::vector<char32_t>> reverse;
  for (char32_t c = 0x4E00; c < 0x9FA6; ++c) {
    const char16_t to = text.charAt(static_cast<int32_t>(2 * (c - 0x4E00)));
    simplified_[c] = to;
    if (to != c) reverse[to].push_back(c);
  }
  traditional_.assign(reverse.begin(), reverse.end());
  for (const auto& [c, forms] : traditional_) only_simplified_[c] = simplified_[c] == c;
}

const std::vector<char32_t>& Plausibility::traditional(char32_t c) const {
  const auto found =
      std::lower_bound(traditional_.begin(), traditional_.end(), c,
                       [](const auto& entry, char32_t key) { return entry.first < key; });
  return found != traditional_.end() && found->first == c ? found->second : kNone;
}

char32_t Plausibility::symbol(char32_t c) const {
  switch (c) {
    case ',':
      return U'，';
    case ';':
      return U'；';
    case ':':
      return U'：';
    case '?':
      return U'？';
    case '!':
      return U'！';
    case '(':
      return U'（';
    case ')':
      return U'）';
    case U'「':
      return U'“';
    case U'」':
      return U'”';
    case U'『':
      return U'‘';
    case U'』':
      return U'’';
    case U'▪':
    case U'•':
    case U'・':
      return U'·';
    default:
      break;
  }
  if (text::is_space(c) || c == '\n' || c == '\t' || c == '<' || c == '>') return kLineEnd;
  if (c >= 0xFF10 && c <= 0xFF19) return c - 0xFF10 + '0';
  return c < 0x10000 ? simplified(c) : 0;
}

// A follower that is no more frequent than anywhere else is not listed, so the commonest characters
// are always candidates.
void Plausibility::find_common() {
  constexpr std::size_t kCommon = 48;
  std::vector<std::pair<float, char32_t>> all;
  for (const auto& [history, context] : contexts_)
    if (history >> 16 == 0) all.emplace_back(-context.log_count, history);
  std::sort(all.begin(), all.end());
  for (std::size_t i = 0; i < std::min(kCommon, all.size()); ++i) common_.push_back(all[i].second);
}

const Plausibility::Context* Plausibility::context(char32_t before, char32_t last) const {
  if (before == 0) return singles_[last & 0xFFFF];
  const auto found = contexts_.find(key(before, last));
  return found == contexts_.end() ? nullptr : &found->second;
}

const float* Plausibility::listed(const Context& context, char32_t next) {
  const auto found = std::lower_bound(context.followers.begin(), context.followers.end(), next,
                                      [](const auto& pair, char32_t c) { return pair.first < c; });
  return found != context.followers.end() && found->first == next ? &found->second : nullptr;
}

float Plausibility::after_one(const Context* one, char32_t next) const {
  if (one == nullptr) return alone(next);
  const float* log_count = listed(*one, next);
  return log_count != nullptr ? one->log_count - *log_count : one->left_cost + alone(next);
}

Plausibility::After Plausibility::after(History history) const {
  const char32_t before = symbol(history.before), last = symbol(history.last);
  After out;
  out.plausibility_ = this;
  out.one_ = context(0, last);
  out.two_ = before == 0 || last == 0 ? nullptr : context(before, last);
  return out;
}

float Plausibility::After::cost(char32_t next) const {
  const char32_t c = plausibility_->symbol(next);
  float cost = 0;
  if (two_ != nullptr) {
    if (const float* log_count = listed(*two_, c))
      return std::max(0.0f, two_->log_count - *log_count);
    cost = two_->left_cost;
  }
  return std::max(0.0f, cost + plausibility_->after_one(one_, c));
}

std::vector<char32_t> Plausibility::followers(History history, std::size_t most) const {
  std::vector<char32_t> out;
  const char32_t before = symbol(history.before), last = symbol(history.last);
  for (const Context* from : {before == 0 ? nullptr : context(before, last), context(0, last)}) {
    if (from == nullptr) continue;
    for (const char32_t c : from->ranked) {
      if (out.size() >= most) break;
      if (std::find(out.begin(), out.end(), c) == out.end()) out.push_back(c);
    }
  }
  for (const char32_t c : common_)
    if (std::find(out.begin(), out.end(), c) == out.end()) out.push_back(c);
  return out;
}

}  // namespace wenze::clean
