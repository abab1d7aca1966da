#include "index/first_build.h"

#include <xapian.h>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <thread>

#include "index/failure.h"

namespace wenze::index {
namespace {

namespace fs = std::filesystem;

// Work that may wait in a lane: enough to keep it busy, few enough to stay small.
constexpr std::size_t kWaiting = 8;

}  // namespace

struct FirstBuild::Lane {
  Xapian::WritableDatabase database;
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Work> waiting;
  bool ended = false;
  base::Status status;
  std::thread thread;
};

FirstBuild::FirstBuild(std::string path) : path_(std::move(path)) {}

base::Result<std::unique_ptr<FirstBuild>> FirstBuild::open(const std::string& path, unsigned lanes,
                                                           bool term_lists) {
  std::unique_ptr<FirstBuild> out(new FirstBuild(path));
  auto opened = guarded(path, [&]() -> base::Status {
    std::error_code error;
    fs::create_directories(out->folder(), error);
    if (error) return base::fail(base::MessageKind::database_error, path, error.message());
    for (unsigned i = 0; i < lanes; ++i) {
      auto lane = std::make_unique<Lane>();
      // What a crash leaves of it is thrown away: it need not be written through.
      lane->database = Xapian::WritableDatabase(out->folder() + '/' + std::to_string(i),
                                                Xapian::DB_CREATE_OR_OVERWRITE |
                                                    Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC |
                                                    (term_lists ? 0 : Xapian::DB_NO_TERMLIST));
      out->lanes_.push_back(std::move(lane));
    }
    return {};
  });
  if (!opened) {
    // Another build may be at work in the folder: it stays.
    if (opened.error().kind == base::MessageKind::database_locked) out->path_.clear();
    return tl::unexpected(opened.error());
  }
  for (auto& lane : out->lanes_)
    lane->thread = std::thread([build = out.get(), one = lane.get()] { build->run(*one); });
  return out;
}

FirstBuild::~FirstBuild() {
  for (auto& lane : lanes_) {
    const std::lock_guard lock(lane->mutex);
    lane->waiting.clear();
  }
  (void)join();
  for (auto& lane : lanes_)
    (void)guarded(path_, [&]() -> base::Status {
      // Closed inside a transaction a database commits nothing: a commit on a full disk can end the
      // process inside the engine (1.4.22), and what was given up is thrown away anyway.
      lane->database.begin_transaction(false);
      lane->database.close();
      return {};
    });
  lanes_.clear();
  std::error_code error;
  if (path_.empty()) return;
  fs::remove_all(folder(), error);
  fs::remove_all(path_ + ".new", error);
}

void FirstBuild::run(Lane& lane) const {
  for (;;) {
    std::unique_lock lock(lane.mutex);
    lane.changed.wait(lock, [&] { return lane.ended || !lane.waiting.empty(); });
    if (lane.waiting.empty()) return;
    const Work work = std::move(lane.waiting.front());
    lane.waiting.pop_front();
    const bool failed = !lane.status;
    lock.unlock();
    lane.changed.notify_all();
    if (failed) continue;
    auto status = guarded(path_, [&]() -> base::Status {
      work(lane.database);
      return {};
    });
    lock.lock();
    if (!status) lane.status = std::move(status);
  }
}

base::Status FirstBuild::add(const std::string& key, Work work) {
  Lane& lane = *lanes_[std::hash<std::string>()(key) % lanes_.size()];
  std::unique_lock lock(lane.mutex);
  lane.changed.wait(lock, [&] { return lane.waiting.size() < kWaiting; });
  if (!lane.status) return lane.status;
  lane.waiting.push_back(std::move(work));
  lock.unlock();
  lane.changed.notify_all();
  return {};
}

base::Status FirstBuild::join() {
  base::Status out;
  for (auto& lane : lanes_) {
    {
      const std::lock_guard lock(lane->mutex);
      lane->ended = true;
    }
    lane->changed.notify_all();
    if (lane->thread.joinable()) lane->thread.join();
    if (!lane->status && out) out = lane->status;
  }
  return out;
}

base::Status FirstBuild::finish(const Work& last) {
  if (auto done = join(); !done) return done;
  const std::string fresh = path_ + ".new";
  return guarded(path_, [&]() -> base::Status {
    last(lanes_.front()->database);
    Xapian::Database all;
    for (auto& lane : lanes_) {
      lane->database.commit();
      all.add_database(lane->database);
    }
    std::error_code error;
    fs::remove_all(fresh, error);
    all.compact(fresh);
    fs::rename(fresh, path_, error);
    if (error) return base::fail(base::MessageKind::database_error, path_, error.message());
    return {};
  });
}

}  // namespace wenze::index
