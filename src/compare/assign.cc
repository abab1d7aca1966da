// Successive shortest augmenting paths with potentials (Jonker and Volgenant 1987) on the sparse
// graph of candidates. Every left has a null of its own, so that a complete assignment always
// exists. Costs are (best score of the left) - score, which adds a constant to each left and makes
// all costs non-negative.
#include "compare/assign.h"

#include <algorithm>
#include <limits>
#include <map>
#include <queue>

namespace wenze::compare {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

struct Edge {
  std::size_t column;
  double cost;
};

class Assignment {
 public:
  Assignment(std::vector<std::vector<Edge>> rows, std::size_t columns)
      : rows_(std::move(rows)),
        row_potential_(rows_.size(), 0),
        column_potential_(columns, 0),
        row_of_(columns, kNone),
        column_of_(rows_.size(), kNone),
        distance_(columns, kInfinity),
        from_row_(columns, kNone),
        done_(columns, false) {}

  // The row of each column, kNone where it has none.
  const std::vector<std::size_t>& solve() {
    for (std::size_t row = 0; row < rows_.size(); ++row) augment(row);
    return row_of_;
  }

 private:
  using Entry = std::pair<double, std::size_t>;  // distance, column

  void relax(std::size_t row, double base) {
    for (const Edge& edge : rows_[row]) {
      if (done_[edge.column]) continue;
      // Rounding may leave a reduced cost a hair below zero.
      const double reduced =
          std::max(0.0, edge.cost - row_potential_[row] - column_potential_[edge.column]);
      if (base + reduced >= distance_[edge.column]) continue;
      if (distance_[edge.column] == kInfinity) touched_.push_back(edge.column);
      distance_[edge.column] = base + reduced;
      from_row_[edge.column] = row;
      heap_.push({distance_[edge.column], edge.column});
    }
  }

  void augment(std::size_t start) {
    heap_ = {};
    touched_.clear();
    relax(start, 0);
    std::size_t sink = kNone;
    std::vector<std::size_t> finished;
    while (!heap_.empty()) {
      const auto [distance, column] = heap_.top();
      heap_.pop();
      if (done_[column] || distance > distance_[column]) continue;
      if (row_of_[column] == kNone) {
        sink = column;
        break;
      }
      done_[column] = true;
      finished.push_back(column);
      relax(row_of_[column], distance);
    }
    finish(start, sink, finished);
  }

  void finish(std::size_t start, std::size_t sink, const std::vector<std::size_t>& finished) {
    const double total = distance_[sink];  // there is a sink: the null of `start` was free
    row_potential_[start] += total;
    for (std::size_t column : finished) {
      row_potential_[row_of_[column]] += total - distance_[column];
      column_potential_[column] -= total - distance_[column];
    }
    for (std::size_t column = sink;;) {
      const std::size_t row = from_row_[column];
      const std::size_t previous = column_of_[row];
      row_of_[column] = row;
      column_of_[row] = column;
      if (row == start) break;
      column = previous;
    }
    for (std::size_t column : touched_) {
      distance_[column] = kInfinity;
      done_[column] = false;
    }
  }

  std::vector<std::vector<Edge>> rows_;
  std::vector<double> row_potential_, column_potential_;
  std::vector<std::size_t> row_of_;
  std::vector<std::size_t> column_of_;
  std::vector<double> distance_;
  std::vector<std::size_t> from_row_;
  std::vector<bool> done_;
  std::vector<std::size_t> touched_;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> heap_;
};

}  // namespace

std::vector<Pair> assign(std::vector<Pair> candidates) {
  std::erase_if(candidates, [](const Pair& pair) { return !(pair.score > 0); });
  std::ranges::stable_sort(candidates, {},
                           [](const Pair& p) { return std::pair(p.left, p.right); });
  const auto repeated =
      std::ranges::unique(candidates, {}, [](const Pair& p) { return std::pair(p.left, p.right); });
  candidates.erase(repeated.begin(), repeated.end());

  std::map<std::size_t, std::size_t> columns;  // right → column
  for (const Pair& pair : candidates) columns.try_emplace(pair.right, columns.size());
  std::vector<std::vector<Edge>> rows;
  std::vector<std::size_t> first;  // of each row: index of its first candidate
  for (std::size_t begin = 0; begin < candidates.size();) {
    std::size_t end = begin;
    double best = 0;
    for (; end < candidates.size() && candidates[end].left == candidates[begin].left; ++end)
      best = std::max(best, candidates[end].score);
    auto& row = rows.emplace_back();
    for (std::size_t i = begin; i < end; ++i)
      row.push_back({columns.at(candidates[i].right), best - candidates[i].score});
    row.push_back({columns.size() + rows.size() - 1, best});
    first.push_back(begin);
    begin = end;
  }
  const std::size_t total = columns.size() + rows.size();
  const std::vector<std::vector<Edge>> edges = rows;
  Assignment assignment(std::move(rows), total);
  const std::vector<std::size_t>& row_of = assignment.solve();
  std::vector<Pair> out;
  for (std::size_t row = 0; row < edges.size(); ++row) {
    for (std::size_t k = 0; k + 1 < edges[row].size(); ++k) {
      if (row_of[edges[row][k].column] == row) out.push_back(candidates[first[row] + k]);
    }
  }
  return out;
}

std::vector<std::size_t> longest_ascending(const std::vector<std::size_t>& values) {
  std::vector<std::size_t>
      ends;  // index of the smallest last value of a subsequence of each length
  std::vector<std::size_t> previous(values.size(), kNone);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto at =
        std::ranges::lower_bound(ends, values[i], {}, [&](std::size_t k) { return values[k]; });
    if (at != ends.begin()) previous[i] = *(at - 1);
    if (at == ends.end()) {
      ends.push_back(i);
    } else {
      *at = i;
    }
  }
  std::vector<std::size_t> out;
  for (std::size_t i = ends.empty() ? kNone : ends.back(); i != kNone; i = previous[i])
    out.push_back(i);
  std::ranges::reverse(out);
  return out;
}

}  // namespace wenze::compare
