#pragma once
// The first build of a database. It stands beside its place (PATH.building) until it is whole, in
// lanes that are written by a thread each; finish() merges and compacts them into their place in
// one rename. So readers see nothing or everything, and nobody ever reads an unpacked database.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"

namespace Xapian {
class WritableDatabase;
}

namespace wenze::index {

class FirstBuild {
 public:
  using Work = std::function<void(Xapian::WritableDatabase&)>;

  // REQUIRES: lanes > 0. `term_lists`: as WriterOptions::served. Errors: database_locked (another
  // first build is at work), database_error.
  static base::Result<std::unique_ptr<FirstBuild>> open(const std::string& path, unsigned lanes,
                                                        bool term_lists);
  FirstBuild(const FirstBuild&) = delete;
  FirstBuild& operator=(const FirstBuild&) = delete;
  ~FirstBuild();  // without finish(): nothing is left

  // Has `work` done in the lane of `key`, after everything that was given for the same key. Waits
  // while the lane has enough to do. Gives the first error of any work before.
  base::Status add(const std::string& key, Work work);
  // Waits for all work, lets `last` finish the first lane (metadata), and puts the database in its
  // place.
  base::Status finish(const Work& last);

 private:
  struct Lane;

  explicit FirstBuild(std::string path);
  std::string folder() const { return path_ + ".building"; }
  void run(Lane& lane) const;
  base::Status join();

  std::string path_;
  std::vector<std::unique_ptr<Lane>> lanes_;
};

}  // namespace wenze::index
