#include "text/offset_map.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wenze::text {
namespace {

using Map = OffsetMap<Raw, Clean>;
using Next = OffsetMap<Clean, Canonical>;

TEST(OffsetMap, CopiedReplacedDeletedInserted) {
  Map map;                     // raw:   abcdefghij (10)
  map.append_copied(3);        // clean: abc
  map.append_replaced(2, 0);   // de is deleted
  map.append_copied(2);        // fg
  map.append_replaced(2, 3);   // hi → XYZ
  map.append_replaced(0, 1);   // ! inserted
  map.append_copied(1);        // j      clean: abcfgXYZ!j (10)
  ASSERT_TRUE(map.check_consistency());
  EXPECT_EQ(map.from_size_bytes(), 10u);
  EXPECT_EQ(map.to_size_bytes(), 10u);
  EXPECT_EQ(map.to_source({0, 3}), Span<Raw>(0, 3));
  EXPECT_EQ(map.to_source({2, 4}), Span<Raw>(2, 6)) << "over a deletion";
  EXPECT_EQ(map.to_source({3, 5}), Span<Raw>(5, 7)) << "a deletion before it is not part of it";
  EXPECT_EQ(map.to_source({6, 7}), Span<Raw>(7, 9)) << "part of a replacement is all of it";
  EXPECT_EQ(map.to_source({9, 10}), Span<Raw>(9, 10));
  EXPECT_EQ(map.to_source({0, 10}), Span<Raw>(0, 10));
  EXPECT_TRUE(map.to_source({8, 9}).empty()) << "inserted text has no source";
  EXPECT_TRUE(map.to_target({3, 5}).empty()) << "deleted text has no target";
  EXPECT_EQ(map.to_target({4, 6}), Span<Clean>(3, 4));
  EXPECT_EQ(map.to_target({7, 8}), Span<Clean>(5, 8));
}

TEST(OffsetMap, IdentityAndEmpty) {
  const Map identity = Map::identity(7);
  EXPECT_EQ(identity.to_source({2, 5}), Span<Raw>(2, 5));
  EXPECT_EQ(identity.dump(), "copied 0-7 -> 0-7\n");
  const Map empty = Map::identity(0);
  EXPECT_TRUE(empty.check_consistency());
  EXPECT_EQ(empty.to_source({0, 0}), Span<Raw>(0, 0));
}

TEST(OffsetMap, ComposesReplacementsThatOverlap) {
  Map first;
  first.append_copied(2);
  first.append_replaced(1, 4);
  first.append_copied(2);
  Next second;
  second.append_copied(3);        // ends inside the replacement of the first
  second.append_replaced(2, 1);   // from inside it
  second.append_copied(3);
  const auto both = first.then(second);
  ASSERT_TRUE(both.check_consistency());
  EXPECT_EQ(both.from_size_bytes(), 5u);
  EXPECT_EQ(both.to_size_bytes(), 7u);
  EXPECT_EQ(both.to_source({3, 4}), Span<Raw>(2, 3));
  EXPECT_EQ(both.to_source({0, 2}), Span<Raw>(0, 2));
  EXPECT_EQ(both.to_source({6, 7}), Span<Raw>(4, 5));
}

template <class M>
M random_map(std::size_t from_bytes) {
  M map;
  while (map.from_size_bytes() < from_bytes) {
    const std::size_t left = from_bytes - map.from_size_bytes();
    const std::size_t n = *rc::gen::inRange<std::size_t>(1, left + 1);  // at size 0 the smallest: it must make way
    if (*rc::gen::arbitrary<bool>())
      map.append_copied(n);
    else
      map.append_replaced(n, *rc::gen::inRange<std::size_t>(0, 5));
  }
  return map;
}

RC_GTEST_PROP(OffsetMapProperty, TotalMonotoneConsistent, ()) {
  const Map map = random_map<Map>(*rc::gen::inRange<std::size_t>(1, 40));
  RC_ASSERT(map.check_consistency());
  Span<Raw> before(0, 0);
  for (std::size_t at = 0; at < map.to_size_bytes(); ++at) {
    const Span<Raw> source = map.to_source({at, at + 1});
    RC_ASSERT(source.end() <= map.from_size_bytes());
    RC_ASSERT(before.begin() <= source.begin());
    RC_ASSERT(before.end() <= source.end());
    before = source;
  }
}

RC_GTEST_PROP(OffsetMapProperty, CompositionCoversBothSteps, ()) {
  const Map first = random_map<Map>(*rc::gen::inRange<std::size_t>(1, 30));
  const Next second = random_map<Next>(first.to_size_bytes());
  const auto both = first.then(second);
  RC_ASSERT(both.check_consistency());
  RC_ASSERT(both.from_size_bytes() == first.from_size_bytes());
  RC_ASSERT(both.to_size_bytes() == second.to_size_bytes());
  for (std::size_t at = 0; at < both.to_size_bytes(); ++at) {
    const Span<Clean> middle = second.to_source({at, at + 1});
    if (middle.empty()) continue;
    const Span<Raw> two_steps = first.to_source(middle);
    if (two_steps.empty()) continue;
    RC_ASSERT(both.to_source({at, at + 1}).contains(two_steps));
  }
}

}  // namespace
}  // namespace wenze::text
