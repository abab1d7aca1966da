#pragma once
// What the features of a pair are measured with (align_score.cc, align_context.cc).

#include <algorithm>
#include <utility>
#include <vector>

#include "compare/align_score.h"

namespace wenze::compare {

double cosine(const Vector& a, const Vector& b);
// To length 1, unless it is 0.
void normalise(Vector& vector);

// The two best values of each clause, so that a pair knows its best rival.
class Rivals {
 public:
  Rivals(std::size_t left, std::size_t right) : left_(left), right_(right) {}
  void note(std::size_t i, std::size_t j, double value) {
    note(left_[i], value);
    note(right_[j], value);
  }
  // The best value of another pair with the same left, and with the same right.
  std::pair<double, double> of(std::size_t i, std::size_t j, double value) const {
    return {rival(left_[i], value), rival(right_[j], value)};
  }
  double left_best(std::size_t i) const { return left_[i].first; }
  double right_best(std::size_t j) const { return right_[j].first; }
  // Of the side that has fewer, the mean of the best values.
  double mean_best() const {
    const auto& shorter = left_.size() <= right_.size() ? left_ : right_;
    double sum = 0;
    for (const Best& best : shorter) sum += best.first;
    return shorter.empty() ? 0 : sum / static_cast<double>(shorter.size());
  }

 private:
  struct Best {
    double first = 0, second = 0;
  };
  static void note(Best& best, double value) {
    if (value > best.first) {
      best.second = best.first;
      best.first = value;
    } else {
      best.second = std::max(best.second, value);
    }
  }
  static double rival(const Best& best, double value) {
    return value == best.first ? best.second : best.first;
  }
  std::vector<Best> left_, right_;
};

// How far a pair stands above the others of its clauses by one measure.
void add_margins(const Rivals& rivals, const ScoredPair& pair, Feature worse, Feature better,
                 Features& out);

}  // namespace wenze::compare
