// A piece is told as far as the nearest piece of the other text is near: an equal one fully, others
// from kFar on, squared. Each text first notes how near it comes to every piece of the other side;
// a pair then only sums over the pieces of one text.
#include "compare/meaning.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "text/utf8.h"

namespace wenze::compare {
namespace {

constexpr double kFar = 0.35, kLeastTold = 0.02;

using Mean = std::array<double, kDimensions>;

std::uint64_t key_of(char32_t first, char32_t second) {
  return static_cast<std::uint64_t>(first) << 32 | second;
}

bool is_single(std::uint64_t key) { return (key & 0xFFFFFFFF) == 0; }

double length(const auto& vector) {
  double sum = 0;
  for (const auto x : vector) sum += static_cast<double>(x) * static_cast<double>(x);
  return std::sqrt(sum);
}

// The place in the direction of `vector`; none of a vector without direction.
std::optional<Place> place_along(const auto& vector) {
  const double size = length(vector);
  if (!(size > 0)) return std::nullopt;
  Place out;
  for (std::size_t i = 0; i < kDimensions; ++i)
    out[i] = static_cast<std::int16_t>(
        std::lround(static_cast<double>(vector[i]) / size * kPlaceLength));
  return out;
}

// The sign of a coordinate in the base64url alphabet: -63, -61 … 63.
std::optional<int> coordinate(char sign) {
  constexpr std::string_view kSigns =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const std::size_t at = kSigns.find(sign);
  if (at == kSigns.npos) return std::nullopt;
  return 2 * static_cast<int>(at) - 63;
}

std::optional<Place> read_place(std::string_view signs) {
  std::array<int, kDimensions> values;
  if (signs.size() < kDimensions) return std::nullopt;
  for (std::size_t i = 0; i < kDimensions; ++i) {
    const auto value = coordinate(signs[i]);
    if (!value) return std::nullopt;
    values[i] = *value;
  }
  return place_along(values);
}

// The distinct pieces of one side that are not single characters.
struct Vocabulary {
  std::vector<std::uint64_t> keys;  // ascending
  std::vector<std::optional<Place>> places;
  std::vector<std::vector<std::pair<std::size_t, double>>> texts;  // pieces by index, with weights

  Vocabulary(const std::vector<const Pieces*>& all, const Places& known) {
    for (const Pieces* pieces : all)
      for (const auto& [key, weight] : *pieces)
        if (!is_single(key)) keys.push_back(key);
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
    for (const std::uint64_t key : keys)
      places.push_back(
          known.of(static_cast<char32_t>(key >> 32), static_cast<char32_t>(key & 0xFFFFFFFF)));
    for (const Pieces* pieces : all) {
      auto& text = texts.emplace_back();
      for (const auto& [key, weight] : *pieces)
        if (!is_single(key))
          text.push_back(
              {static_cast<std::size_t>(std::ranges::lower_bound(keys, key) - keys.begin()),
               weight});
    }
  }
};

using Near = std::vector<std::vector<std::pair<std::size_t, double>>>;

// Of each piece of `from` the pieces of `to` that it tells something of.
Near near_pieces(const Vocabulary& from, const Vocabulary& to) {
  Near out(from.keys.size());
  for (std::size_t p = 0; p < from.keys.size(); ++p) {
    for (std::size_t q = 0; q < to.keys.size(); ++q) {
      double told = from.keys[p] == to.keys[q] ? 1 : 0;
      if (told == 0 && from.places[p] && to.places[q]) {
        const double above = (nearness(*from.places[p], *to.places[q]) - kFar) / (1 - kFar);
        told = above > 0 ? std::min(1.0, above * above) : 0;
      }
      if (told >= kLeastTold) out[p].push_back({q, told});
    }
  }
  return out;
}

Near turned(const Near& near, std::size_t size) {
  Near out(size);
  for (std::size_t p = 0; p < near.size(); ++p)
    for (const auto& [q, told] : near[p]) out[q].push_back({p, told});
  return out;
}

// How much of `told` a text of `from` tells, for every text of `from` in turn.
class Teller {
 public:
  Teller(const Vocabulary& from, const Vocabulary& to, const Near& near)
      : from_(from), to_(to), near_(near), best_(to.keys.size(), 0) {}

  void listen(std::size_t text) {
    if (text == current_) return;
    current_ = text;
    std::ranges::fill(best_, 0);
    for (const auto& [p, weight] : from_.texts[text])
      for (const auto& [q, told] : near_[p]) best_[q] = std::max(best_[q], told);
  }

  double share(std::size_t told) const {
    double sum = 0, all = 0;
    for (const auto& [q, weight] : to_.texts[told]) {
      sum += weight * best_[q];
      all += weight;
    }
    return all > 0 ? sum / all : 0;
  }

 private:
  const Vocabulary& from_;
  const Vocabulary& to_;
  const Near& near_;
  std::vector<double> best_;
  std::size_t current_ = static_cast<std::size_t>(-1);
};

void add_means(const Vocabulary& side, std::vector<Mean>& out) {
  for (const auto& text : side.texts) {
    Mean& mean = out.emplace_back();
    mean.fill(0);
    for (const auto& [p, weight] : text) {
      if (!side.places[p]) continue;
      for (std::size_t i = 0; i < kDimensions; ++i) mean[i] += weight * (*side.places[p])[i];
    }
  }
}

void to_unit_length(Mean& mean) {
  const double size = length(mean);
  if (size > 0)
    for (double& x : mean) x /= size;
}

// The mean places of all texts, left ones first, as they stand apart from the mean of all.
std::vector<Mean> gists(const Vocabulary& left, const Vocabulary& right) {
  std::vector<Mean> out;
  add_means(left, out);
  add_means(right, out);
  Mean middle{};
  for (Mean& mean : out) {
    to_unit_length(mean);
    for (std::size_t i = 0; i < kDimensions; ++i)
      middle[i] += mean[i] / static_cast<double>(out.size());
  }
  for (Mean& mean : out) {
    if (length(mean) == 0) continue;
    for (std::size_t i = 0; i < kDimensions; ++i) mean[i] -= middle[i];
    to_unit_length(mean);
  }
  return out;
}

}  // namespace

double nearness(const Place& a, const Place& b) {
  std::int32_t sum = 0;
  for (std::size_t i = 0; i < kDimensions; ++i)
    sum += static_cast<std::int32_t>(a[i]) * static_cast<std::int32_t>(b[i]);
  return sum / (kPlaceLength * kPlaceLength);
}

base::Result<Places> Places::build(const text::Table& table) {
  Places out;
  for (const text::TableRow& row : table.rows()) {
    const std::string_view first = table.cell(row, "first"), own = table.cell(row, "place");
    const auto fail = [&] {
      return base::fail(base::MessageKind::dictionary_pattern, table.name(),
                        std::to_string(row.line), std::string(first), "first, place, followers");
    };
    if (first.empty()) return fail();
    const char32_t character = text::decode_at(first, 0).code_point;
    if (!own.empty()) {
      const auto place = read_place(own);
      if (!place || own.size() != kDimensions) return fail();
      out.places_[key_of(character, 0)] = *place;
    }
    const std::string_view followers = table.cell(row, "followers");
    for (std::size_t at = 0; at < followers.size(); at += kDimensions) {
      const text::Decoded d = text::decode_at(followers, at);
      at += d.bytes;
      const auto place = read_place(followers.substr(std::min(at, followers.size())));
      if (!place) return fail();
      out.places_[key_of(character, d.code_point)] = *place;
    }
  }
  return out;
}

std::optional<Place> Places::of(char32_t first, char32_t second) const {
  if (const auto found = places_.find(key_of(first, second)); found != places_.end())
    return found->second;
  if (second == 0) return std::nullopt;
  std::array<int, kDimensions> sum{};
  for (const char32_t character : {first, second}) {
    const auto found = places_.find(key_of(character, 0));
    if (found == places_.end()) continue;
    for (std::size_t i = 0; i < kDimensions; ++i) sum[i] += found->second[i];
  }
  return place_along(sum);
}

std::vector<Meaning> meanings(const std::vector<const Pieces*>& left,
                              const std::vector<const Pieces*>& right,
                              std::span<const std::pair<std::size_t, std::size_t>> pairs,
                              const Places& places) {
  const Vocabulary a(left, places), b(right, places);
  const Near forth = near_pieces(a, b), back = turned(forth, b.keys.size());
  const std::vector<Mean> means = gists(a, b);
  std::vector<Meaning> out(pairs.size());
  std::vector<std::size_t> order(pairs.size());
  for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
  std::vector<double> of_right(pairs.size()), of_left(pairs.size());
  Teller left_tells(a, b, forth), right_tells(b, a, back);
  std::ranges::sort(order, {}, [&](std::size_t k) { return std::pair(pairs[k].first, k); });
  for (const std::size_t k : order) {
    left_tells.listen(pairs[k].first);
    of_right[k] = left_tells.share(pairs[k].second);
  }
  std::ranges::sort(order, {}, [&](std::size_t k) { return std::pair(pairs[k].second, k); });
  for (const std::size_t k : order) {
    right_tells.listen(pairs[k].second);
    of_left[k] = right_tells.share(pairs[k].first);
  }
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const double sum = of_left[k] + of_right[k];
    out[k].likeness = sum > 0 ? 2 * of_left[k] * of_right[k] / sum : 0;
    const Mean& x = means[pairs[k].first];
    const Mean& y = means[left.size() + pairs[k].second];
    double product = 0;
    for (std::size_t i = 0; i < kDimensions; ++i) product += x[i] * y[i];
    out[k].gist = std::max(0.0, product);
  }
  return out;
}

}  // namespace wenze::compare
