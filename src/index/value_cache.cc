#include "index/value_cache.h"

#include <xapian.h>

#include <array>
#include <map>
#include <vector>

namespace wenze::index {
namespace {

constexpr std::size_t kPageRecords = 64;
using Page = std::array<std::string, kPageRecords>;

// About 64 MiB of short values: four slots of 500,000 records.
constexpr std::size_t kMostPages = 32768;

struct Kept {
  std::vector<std::unique_ptr<Page>> pages;  // by number of the page
  Xapian::ValueIterator at;
  Xapian::docid behind = 0;  // `at` is on this record or behind it; 0: not begun
};

}  // namespace

struct ValueCache::Impl {
  Xapian::Database database;
  std::map<std::uint32_t, Kept> slots = {};
  std::size_t pages = 0;

  const Page& read(Kept& kept, std::size_t number, std::uint32_t slot);
};

ValueCache::ValueCache(const Xapian::Database& database)
    : impl_(std::make_unique<Impl>(Impl{database})) {}
ValueCache::~ValueCache() = default;

const std::string& ValueCache::of(std::uint32_t record, std::uint32_t slot) {
  const std::size_t number = record / kPageRecords;
  if (impl_->pages >= kMostPages) {
    impl_->slots.clear();
    impl_->pages = 0;
  }
  Kept& kept = impl_->slots[slot];
  if (kept.pages.size() <= number) kept.pages.resize(number + 1);
  const Page& page = kept.pages[number] ? *kept.pages[number] : impl_->read(kept, number, slot);
  return page[record % kPageRecords];
}

const Page& ValueCache::Impl::read(Kept& kept, std::size_t number, std::uint32_t slot) {
  auto page = std::make_unique<Page>();
  const auto first = static_cast<Xapian::docid>(number * kPageRecords);
  const Xapian::docid end = first + static_cast<Xapian::docid>(kPageRecords);
  if (kept.behind == 0 || kept.behind > first) kept.at = database.valuestream_begin(slot);
  const Xapian::ValueIterator last = database.valuestream_end(slot);
  kept.behind = end;
  if (kept.at != last) kept.at.skip_to(first);
  for (; kept.at != last && kept.at.get_docid() < end; ++kept.at)
    (*page)[kept.at.get_docid() % kPageRecords] = *kept.at;
  kept.pages[number] = std::move(page);
  ++pages;
  return *kept.pages[number];
}

}  // namespace wenze::index
