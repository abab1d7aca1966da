#pragma once
// OffsetMap<From, To>: where each byte of To came from in From.
//
// The map is a list of runs that cover both texts from front to back without gaps. In a *copied* run byte i of To
// came from byte i of From; a *replaced* run is atomic: any part of its To bytes came from all of its From bytes
// (deleted text: no To bytes; inserted text: no From bytes). It is total and monotone over both texts.
// Copied runs may hold changed characters of equal length (譯 → 译): what counts is that the bytes correspond.

#include <cstdint>
#include <string>
#include <vector>

#include "text/span.h"

namespace wenze::text {

// The untyped engine; use OffsetMap.
class RunMap {
 public:
  struct Run {
    std::size_t from = 0;  // first byte in From
    std::size_t to = 0;    // first byte in To
    bool copied = true;
    bool operator==(const Run&) const = default;
  };

  RunMap() = default;
  std::size_t from_size() const { return from_size_; }
  std::size_t to_size() const { return to_size_; }
  const std::vector<Run>& runs() const { return runs_; }

  void append_copied(std::size_t bytes);
  void append_replaced(std::size_t from_bytes, std::size_t to_bytes);

  // Smallest From range that produced [begin, end) of To. An empty range maps to an empty range.
  void to_source(std::size_t& begin, std::size_t& end) const;
  // Smallest To range that [begin, end) of From produced; text that was deleted maps to an empty range.
  void to_target(std::size_t& begin, std::size_t& end) const;

  // Runs are in order, adjacent, and cover both texts.
  bool check_consistency() const;
  static RunMap compose(const RunMap& first, const RunMap& second);
  // One line a run: "copied 0-12 -> 0-12".
  std::string dump() const;

 private:
  std::size_t run_at_to(std::size_t to) const;
  std::size_t run_at_from(std::size_t from) const;
  std::size_t run_from_end(std::size_t run) const;
  std::size_t run_to_end(std::size_t run) const;

  std::vector<Run> runs_;
  std::size_t from_size_ = 0;
  std::size_t to_size_ = 0;
};

template <class From, class To>
class OffsetMap {
 public:
  OffsetMap() = default;

  // Building, front to back: the next `bytes` of From went to To unchanged in number …
  void append_copied(std::size_t bytes) { runs_.append_copied(bytes); }
  // … or the next `from_bytes` of From became the next `to_bytes` of To.
  void append_replaced(std::size_t from_bytes, std::size_t to_bytes) {
    runs_.append_replaced(from_bytes, to_bytes);
  }
  static OffsetMap identity(std::size_t bytes) {
    OffsetMap map;
    if (bytes > 0) map.append_copied(bytes);
    return map;
  }

  std::size_t from_size_bytes() const { return runs_.from_size(); }
  std::size_t to_size_bytes() const { return runs_.to_size(); }

  // REQUIRES: the span ends within the text it belongs to.
  Span<From> to_source(Span<To> span) const {
    std::size_t begin = span.begin(), end = span.end();
    runs_.to_source(begin, end);
    return {begin, end};
  }
  Span<To> to_target(Span<From> span) const {
    std::size_t begin = span.begin(), end = span.end();
    runs_.to_target(begin, end);
    return {begin, end};
  }

  [[nodiscard]] bool check_consistency() const { return runs_.check_consistency(); }
  std::string dump() const { return runs_.dump(); }

  template <class Next>
  OffsetMap<From, Next> then(const OffsetMap<To, Next>& next) const {
    return OffsetMap<From, Next>(RunMap::compose(runs_, next.runs()));
  }

  const RunMap& runs() const { return runs_; }
  explicit OffsetMap(RunMap runs) : runs_(std::move(runs)) {}

 private:
  RunMap runs_;
};

}  // namespace wenze::text
