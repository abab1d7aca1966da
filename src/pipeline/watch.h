#pragma once
// Waiting for changes of files, with inotify.

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"

namespace wenze::pipeline {

class Watch {
 public:
  // Folders with all that lies under them, and the folders of single files. Errors: unreadable_file.
  static base::Result<Watch> open(const std::vector<std::string>& arguments);
  Watch(Watch&&) noexcept;
  Watch& operator=(Watch&&) noexcept;
  ~Watch();

  // Returns when something was written, moved or removed and nothing more has happened for a moment (at most some seconds
  // are waited for that). What changed since open() or the call before is never missed. False: SIGINT or SIGTERM came.
  bool wait();

 private:
  struct Impl;
  explicit Watch(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace wenze::pipeline
