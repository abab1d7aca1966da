#pragma once
// A zip file in memory, read only. Wraps libzip.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace wenze::format {

// What may still be unpacked in one call of read(): shared by archives in archives.
struct ExpansionBudget {
  std::uint64_t bytes_left = 0;
  std::int64_t members_left = 0;
};

class ZipArchive {
 public:
  struct Member {
    std::string name;  // UTF-8; names in a legacy encoding are decoded by what all names of the
                       // archive look like
    std::uint64_t index = 0;
    bool is_directory = false;
  };

  // Keeps a view of `bytes`, which must outlive the archive. `path` is for messages, `what` names
  // the format there.
  static base::Result<ZipArchive> open(std::string_view path, std::string_view bytes,
                                       std::string_view what);

  ZipArchive(ZipArchive&&) noexcept;
  ZipArchive& operator=(ZipArchive&&) noexcept;
  ~ZipArchive();

  const std::vector<Member>& members() const { return members_; }
  bool has(std::string_view name) const;

  // The unpacked member, whose size is taken off the budget. limit_exceeded when the budget does
  // not allow it, damaged_container when it cannot be unpacked, unsupported_format when it is
  // encrypted.
  base::Result<std::string> read(const Member& member, ExpansionBudget& budget) const;
  base::Result<std::string> read(std::string_view name, ExpansionBudget& budget) const;

 private:
  struct Handle;
  ZipArchive(std::string path, std::string what, std::unique_ptr<Handle> handle);
  void list_members();

  std::string path_, what_;
  std::unique_ptr<Handle> handle_;
  std::vector<Member> members_;
};

}  // namespace wenze::format
