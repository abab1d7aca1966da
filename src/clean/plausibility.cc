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
constexpr double kDiscount = 0.6;
const std::vector<char32_t> kNone;

float log_of_class(char digit) {
  const int value = digit <= '9' ? digit - '0' : digit - 'a' + 10;
  return static_cast<float>(value) / 2;  // classes are round(2 ln count)
}

}  // namespace

// "b5(c3d2(e1))f4": followers with their classes, and in brackets what follows them together with
// all before.
class Plausibility::RowReader {
 public:
  RowReader(Plausibility& out, const std::u32string& followers) : out_(out), s_(followers) {}

  // The context of `history`, up to the closing bracket or the end. Depth is that of the table.
  void read(std::uint64_t history, float log_count) {
    std::vector<Follower> here;
    while (at_ + 1 < s_.size() && s_[at_] != ')') {
      const Follower follower{static_cast<char16_t>(s_[at_]),
                              log_of_class(static_cast<char>(s_[at_ + 1]))};
      here.push_back(follower);
      at_ += 2;
      if (at_ >= s_.size() || s_[at_] != '(') continue;
      ++at_;
      if (history >> 32 != 0) return;  // deeper than any history
      read(history << 16 | follower.c, follower.log_count);
    }
    ++at_;
    Context& context = out_.contexts_[history];
    context.log_count = log_count;
    context.begin = static_cast<std::uint32_t>(out_.followers_.size());
    for (const Follower& follower : here) out_.ranked_.push_back(follower.c);
    std::sort(here.begin(), here.end());
    out_.followers_.insert(out_.followers_.end(), here.begin(), here.end());
    context.end = static_cast<std::uint32_t>(out_.followers_.size());
  }

 private:
  Plausibility& out_;
  const std::u32string& s_;
  std::size_t at_ = 0;
};

Plausibility::Plausibility(const std::vector<Row>& rows)
    : simplified_(0x10000), only_simplified_(0x10000) {
  fold_scripts();
  for (const Row& row : rows) {
    const std::u32string first = text::to_utf32(row.first),
                         followers = text::to_utf32(row.followers);
    if (first.size() != 1 || first[0] == 0 || first[0] > 0xFFFF || row.count_class.empty())
      continue;
    RowReader(*this, followers).read(first[0], log_of_class(row.count_class.front()));
  }
  weigh_singles();
  for (const std::uint64_t longer :
       {std::uint64_t{1}, std::uint64_t{1} << 16, std::uint64_t{1} << 32})
    for (auto& [history, context] : contexts_)  // each rests on the costs of the shorter ones
      if (history >= longer && history < longer << 16) weigh(history, context);
}

void Plausibility::weigh_singles() {
  double total = 0;
  for (const auto& [history, context] : contexts_)
    if (history < 0x10000) total += std::exp(static_cast<double>(context.log_count));
  log_total_ = static_cast<float>(std::log(std::max(total, 1.0)));
  find_common();
  alone_.assign(0x10000, kUnknownCost);
  singles_.assign(0x10000, nullptr);
  for (const auto& [history, context] : contexts_) {
    if (history >= 0x10000) continue;
    alone_[history] = log_total_ - context.log_count;
    singles_[history] = &context;
  }
}

// What is left of the probability for followers that are not listed, against what they have with
// the shorter history. A part of every count is left too: what was seen three times in three is not
// certain.
void Plausibility::weigh(std::uint64_t history, Context& context) {
  const std::array<const Context*, 3> shorter_contexts = {singles_[history & 0xFFFF],
                                                          this->context(history & 0xFFFFFFFF)};
  const std::size_t known = history < 0x10000 ? 0 : history < 0x1'0000'0000 ? 1 : 2;
  const double whole = std::exp(static_cast<double>(context.log_count));
  double here = 1, shorter = 1;
  for (std::uint32_t i = context.begin; i < context.end; ++i) {
    Follower& follower = followers_[i];
    shorter -= std::exp(-static_cast<double>(cost(shorter_contexts, known, follower.c)));
    const double count = std::exp(static_cast<double>(follower.log_count));
    follower.log_count = static_cast<float>(std::log(std::max(count - kDiscount, count / 4)));
    here -= std::exp(static_cast<double>(follower.log_count)) / whole;
  }
  context.left_cost =
      static_cast<float>(-std::log(std::max(here, kLeastLeft) / std::max(shorter, kLeastLeft)));
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
    if (history < 0x10000) all.emplace_back(-context.log_count, static_cast<char32_t>(history));
  std::sort(all.begin(), all.end());
  for (std::size_t i = 0; i < std::min(kCommon, all.size()); ++i) common_.push_back(all[i].second);
}

const Plausibility::Context* Plausibility::context(std::uint64_t history) const {
  if (history < 0x10000) return singles_[history];
  const auto found = contexts_.find(history);
  return found == contexts_.end() ? nullptr : &found->second;
}

const float* Plausibility::listed(const Context& context, char32_t next) const {
  const auto begin = followers_.begin() + context.begin, end = followers_.begin() + context.end;
  const auto found =
      std::lower_bound(begin, end, next, [](const Follower& f, char32_t c) { return f.c < c; });
  return found != end && found->c == next ? &found->log_count : nullptr;
}

float Plausibility::cost(const std::array<const Context*, 3>& contexts, std::size_t known,
                         char32_t next) const {
  float cost = 0;
  while (known-- > 0) {
    if (contexts[known] == nullptr) continue;
    if (const float* log_count = listed(*contexts[known], next))
      return std::max(0.0f, cost + contexts[known]->log_count - *log_count);
    cost += contexts[known]->left_cost;
  }
  return std::max(0.0f, cost + alone(next));
}

Plausibility::After Plausibility::after(History history) const {
  const char32_t first = symbol(history.first), before = symbol(history.before),
                 last = symbol(history.last);
  After out;
  out.plausibility_ = this;
  out.contexts_[0] = context(last);
  if (before == 0 || last == 0) return out;
  out.contexts_[1] = context(key(0, before, last));
  if (first != 0 && out.contexts_[1] != nullptr)
    out.contexts_[2] = context(key(first, before, last));
  return out;
}

float Plausibility::After::cost(char32_t next) const {
  return plausibility_->cost(contexts_, contexts_.size(), plausibility_->symbol(next));
}

std::vector<char32_t> Plausibility::followers(History history, std::size_t most) const {
  std::vector<char32_t> out;
  const After behind = after(history);
  for (std::size_t known = behind.contexts_.size(); known-- > 0;) {
    const Context* from = behind.contexts_[known];
    for (std::uint32_t i = from == nullptr ? 0 : from->begin; from != nullptr && i < from->end;
         ++i) {
      if (out.size() >= most) break;
      if (std::find(out.begin(), out.end(), ranked_[i]) == out.end()) out.push_back(ranked_[i]);
    }
  }
  for (const char32_t c : common_)
    if (std::find(out.begin(), out.end(), c) == out.end()) out.push_back(c);
  return out;
}

}  // namespace wenze::clean
