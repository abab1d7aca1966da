// What Xapian alone takes for the records of an index: bench_postings DATABASE NEW. Reads all records of DATABASE (one that keeps lists of
// terms: a shard) into memory, then writes them as `wenze index` does a first build: two threads with a database each, no lists of terms,
// a flush every 1,000 records, and the merge into a compact NEW. Prints the seconds from the first record on.
#include <xapian.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr std::size_t kLanes = 2;

std::vector<Xapian::Document> records_of(const std::string& path) {
  const Xapian::Database database(path);
  std::vector<Xapian::Document> out;
  for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at)
    // What a document of a database would read when it is asked is read now.
    out.push_back(Xapian::Document::unserialise(database.get_document(*at).serialise()));
  return out;
}

void write(const std::vector<Xapian::Document>& records, const std::string& path) {
  ::setenv("XAPIAN_FLUSH_THRESHOLD", "1000", 1);
  std::vector<std::thread> threads;
  std::vector<Xapian::WritableDatabase> lanes;
  for (std::size_t lane = 0; lane < kLanes; ++lane)
    lanes.emplace_back(path + '.' + std::to_string(lane),
                       Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC |
                           Xapian::DB_NO_TERMLIST);
  for (std::size_t lane = 0; lane < kLanes; ++lane)
    threads.emplace_back([&, lane] {
      for (std::size_t i = lane; i < records.size(); i += kLanes) lanes[lane].add_document(records[i]);
      lanes[lane].commit();
    });
  for (std::thread& thread : threads) thread.join();
  Xapian::Database all;
  for (const Xapian::WritableDatabase& lane : lanes) all.add_database(lane);
  all.compact(path);
  for (std::size_t lane = 0; lane < kLanes; ++lane) {
    lanes[lane].close();
    std::filesystem::remove_all(path + '.' + std::to_string(lane));
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "bench_postings DATABASE NEW\n";
    return 2;
  }
  try {
    const std::vector<Xapian::Document> records = records_of(argv[1]);
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t cpu = std::clock();
    write(records, argv[2]);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    std::printf("%zu records wall %.2f cpu %.2f\n", records.size(), wall.count(),
                static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC);
  } catch (const Xapian::Error& error) {
    std::cerr << error.get_description() << '\n';
    return 2;
  }
}
