// Runs are kept merged: two copied neighbours are one run, so a clean file has a map of one run and a lookup is a
// binary search in a short list.
#include "text/offset_map.h"

#include <algorithm>

namespace wenze::text {

void RunMap::append_copied(std::size_t bytes) {
  if (bytes == 0) return;
  if (runs_.empty() || !runs_.back().copied) runs_.push_back({from_size_, to_size_, true});
  from_size_ += bytes;
  to_size_ += bytes;
}

void RunMap::append_replaced(std::size_t from_bytes, std::size_t to_bytes) {
  if (from_bytes == 0 && to_bytes == 0) return;
  runs_.push_back({from_size_, to_size_, false});
  from_size_ += from_bytes;
  to_size_ += to_bytes;
}

std::size_t RunMap::run_from_end(std::size_t run) const {
  return run + 1 < runs_.size() ? runs_[run + 1].from : from_size_;
}

std::size_t RunMap::run_to_end(std::size_t run) const {
  return run + 1 < runs_.size() ? runs_[run + 1].to : to_size_;
}

// The last run that begins at or before `to` (among runs with To bytes when there is one).
std::size_t RunMap::run_at_to(std::size_t to) const {
  auto after = std::upper_bound(runs_.begin(), runs_.end(), to,
                                [](std::size_t at, const Run& run) { return at < run.to; });
  return static_cast<std::size_t>(after - runs_.begin()) - (after == runs_.begin() ? 0 : 1);
}

std::size_t RunMap::run_at_from(std::size_t from) const {
  auto after = std::upper_bound(runs_.begin(), runs_.end(), from,
                                [](std::size_t at, const Run& run) { return at < run.from; });
  return static_cast<std::size_t>(after - runs_.begin()) - (after == runs_.begin() ? 0 : 1);
}

void RunMap::to_source(std::size_t& begin, std::size_t& end) const {
  WENZE_CHECK(begin <= end && end <= to_size_);
  if (runs_.empty()) return;
  const auto place = [this](std::size_t to, bool is_end) {
    const std::size_t i = run_at_to(to);
    const Run& run = runs_[i];
    if (run.copied) return run.from + (to - run.to);
    return is_end ? run_from_end(i) : run.from;
  };
  const bool was_empty = begin == end;
  const std::size_t from_begin = begin == to_size_ ? from_size_ : place(begin, false);
  end = was_empty ? from_begin : std::max(from_begin, place(end - 1, true) +
                                                          (runs_[run_at_to(end - 1)].copied ? 1 : 0));
  begin = from_begin;
}

void RunMap::to_target(std::size_t& begin, std::size_t& end) const {
  WENZE_CHECK(begin <= end && end <= from_size_);
  if (runs_.empty()) return;
  const auto place = [this](std::size_t from, bool is_end) {
    const std::size_t i = run_at_from(from);
    const Run& run = runs_[i];
    if (run.copied) return run.to + (from - run.from);
    return is_end ? run_to_end(i) : run.to;
  };
  const bool was_empty = begin == end;
  const std::size_t to_begin = begin == from_size_ ? to_size_ : place(begin, false);
  end = was_empty ? to_begin : std::max(to_begin, place(end - 1, true) +
                                                      (runs_[run_at_from(end - 1)].copied ? 1 : 0));
  begin = to_begin;
}

bool RunMap::check_consistency() const {
  if (runs_.empty()) return from_size_ == 0 && to_size_ == 0;
  if (runs_.front().from != 0 || runs_.front().to != 0) return false;
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    const std::size_t from_end = run_from_end(i), to_end = run_to_end(i);
    if (from_end < runs_[i].from || to_end < runs_[i].to) return false;
    if (from_end == runs_[i].from && to_end == runs_[i].to) return false;
    if (runs_[i].copied && from_end - runs_[i].from != to_end - runs_[i].to) return false;
  }
  return true;
}

// Walks both lists along the middle text. Where a replaced run of one side meets runs of the other, the whole overlap
// becomes one replaced run, grown until it ends at a border of both sides.
RunMap RunMap::compose(const RunMap& first, const RunMap& second) {
  WENZE_CHECK(first.to_size_ == second.from_size_);
  RunMap out;
  std::size_t i = 0, j = 0, middle = 0;  // runs at `middle`, a border in both or inside copied runs
  const auto first_end = [&](std::size_t k) { return first.run_to_end(k); };
  const auto second_end = [&](std::size_t k) { return second.run_from_end(k); };
  std::size_t from = 0, to = 0;
  while (i < first.runs_.size() || j < second.runs_.size()) {
    const bool a = i < first.runs_.size(), b = j < second.runs_.size();
    if (a && b && first.runs_[i].copied && second.runs_[j].copied) {
      const std::size_t next = std::min(first_end(i), second_end(j));
      out.append_copied(next - middle);
      from += next - middle;
      to += next - middle;
      middle = next;
      if (first_end(i) == middle) ++i;
      if (second_end(j) == middle) ++j;
      continue;
    }
    // A replaced run begins here on one side: take runs from both until their ends meet in the middle text.
    std::size_t end_a = middle, end_b = middle, from_end = from, to_end = to;
    if (a && !first.runs_[i].copied) {
      end_a = first_end(i);
      from_end = first.run_from_end(i);
      ++i;
    } else if (b && !second.runs_[j].copied) {
      end_b = second_end(j);
      to_end = second.run_to_end(j);
      ++j;
    }
    while (end_a != end_b) {
      if (end_a < end_b) {
        const Run& run = first.runs_[i];
        const std::size_t stop = run.copied ? std::min(first_end(i), end_b) : first_end(i);
        from_end = run.copied ? from_end + (stop - end_a) : first.run_from_end(i);
        end_a = stop;
        if (first_end(i) == end_a) ++i;
      } else {
        const Run& run = second.runs_[j];
        const std::size_t stop = run.copied ? std::min(second_end(j), end_a) : second_end(j);
        to_end = run.copied ? to_end + (stop - end_b) : second.run_to_end(j);
        end_b = stop;
        if (second_end(j) == end_b) ++j;
      }
    }
    out.append_replaced(from_end - from, to_end - to);
    from = from_end;
    to = to_end;
    middle = end_a;
  }
  WENZE_DCHECK(out.check_consistency());
  return out;
}

std::string RunMap::dump() const {
  std::string out;
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    out += runs_[i].copied ? "copied " : "replaced ";
    out += std::to_string(runs_[i].from) + '-' + std::to_string(run_from_end(i)) + " -> " +
           std::to_string(runs_[i].to) + '-' + std::to_string(run_to_end(i)) + '\n';
  }
  return out;
}

}  // namespace wenze::text
