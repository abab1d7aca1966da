#include "compare/align_partners.h"

#include <cmath>

namespace wenze::compare {
namespace {

constexpr double kLikely = 0.002;  // less likely pairs are none anyway

double sum(const Vector& all) {
  double out = 0;
  for (const auto& [key, weight] : all) out += weight;
  return out;
}

// Of the pieces of `a` that stand in `b`: all of them, and those that do not stand in `c`.
struct Told {
  double all = 0, rest = 0;
};

Told told(const Vector& a, const Vector& b, const Vector& c) {
  const auto skip_to = [](auto& at, const Vector& in, std::uint64_t key) {
    while (at != in.end() && at->first < key) ++at;
    return at != in.end() && at->first == key;
  };
  Told out;
  auto in_b = b.begin(), in_c = c.begin();
  for (const auto& [key, weight] : a) {
    if (!skip_to(in_b, b, key)) continue;
    out.all += weight;
    if (!skip_to(in_c, c, key)) out.rest += weight;
  }
  return out;
}

}  // namespace

bool Partners::Partner::better_than(const Partner& other) const {
  if (probability != other.probability) return probability > other.probability;
  return clause < other.clause;
}

void Partners::Best::note(const Partner& partner) {
  if (partner.better_than(first)) {
    second = first;
    first = partner;
  } else if (partner.better_than(second)) {
    second = partner;
  }
}

const Partners::Partner& Partners::Best::besides(std::size_t clause) const {
  return first.clause == clause ? second : first;
}

Partners::Side::Side(const std::vector<ClauseTraits>& all)
    : clauses(all), articles(all.size()), best(all.size()) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < all.size(); ++i)
    articles[i] = all[i].article == i ? count++ : articles[all[i].article];
}

Partners::Partners(const std::vector<ClauseTraits>& left, const std::vector<ClauseTraits>& right)
    : left_(left), right_(right) {}

void Partners::note(std::size_t i, std::size_t j, double probability) {
  left_.best[i].note({j, probability});
  right_.best[j].note({i, probability});
}

void Partners::add(std::size_t i, std::size_t j, double probability, Features& out) const {
  if (probability < kLikely) return;
  add(left_, i, right_, j, out);
  add(right_, j, left_, i, out);
}

void Partners::add(const Side& here, std::size_t i, const Side& there, std::size_t j,
                   Features& out) {
  const Partner& partner = here.best[i].besides(j);
  if (partner.clause == kNone) return;
  const Vector &a = here.clauses[i].whole.rarities, &b = there.clauses[j].whole.rarities;
  const double all = sum(a), other = sum(b);
  if (all <= 0 || other <= 0) return;
  const auto raise = [&](Feature feature, double value) {
    float& now = out[static_cast<std::size_t>(feature)];
    now = std::max(now, static_cast<float>(partner.probability * value));
  };
  const Told shared = told(a, b, there.clauses[partner.clause].whole.rarities);
  const double rest = shared.rest / all;
  raise(Feature::rest_told, rest);
  const std::size_t x = there.articles[j], y = there.articles[partner.clause];
  if (std::max(x, y) - std::min(x, y) > 1) return;
  raise(Feature::near_rest_told, rest);
  if (x == y) return;
  raise(Feature::next_partner, 1);
  raise(Feature::next_partner_words, shared.all / other);
}

}  // namespace wenze::compare
