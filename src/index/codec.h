#pragma once
// Records as bytes (docs/index_format.md). Numbers are LEB128, strings are a length and bytes,
// lists a count and items. Reading is bounds-checked: a damaged record is an error, never a crash.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "index/records.h"
#include "text/offset_map.h"

namespace wenze::index {

class Packer {
 public:
  void number(std::uint64_t n);
  void string(std::string_view s);
  void strings(const std::vector<std::string>& list);
  void optional(const std::optional<std::string>& s);  // 0, or 1 and the string
  void map(const text::RunMap& map);
  template <class Text>
  void span(text::Span<Text> span) {
    number(span.begin());
    number(span.size_bytes());
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}  // `bytes` outlives this

  std::uint64_t number();
  std::string_view view();
  std::string string() { return std::string(view()); }
  std::vector<std::string> strings();
  std::optional<std::string> optional();
  text::RunMap map();
  template <class Text>
  text::Span<Text> span() {
    const std::uint64_t begin = number();
    const std::uint64_t size = number();
    return begin > kLimit || size > kLimit ? text::Span<Text>()
                                           : text::Span<Text>(begin, begin + size);
  }
  // Count of a list; 0 when the rest could not hold as many items.
  std::size_t count();
  // False as soon as anything did not fit; what was read then is empty.
  bool ok() const { return ok_; }

 private:
  static constexpr std::uint64_t kLimit = 1ull << 40;
  std::string_view bytes_;
  std::size_t at_ = 0;
  bool ok_ = true;
};

// The first field of every record's data is its RecordKind.
std::string pack(const ProvisionRecord& record);
base::Result<ProvisionRecord> unpack_provision(std::string_view data);

std::string pack(const RuleRecord& record);
base::Result<RuleRecord> unpack_rule(std::string_view data);

// A document with its provisions, references and diagnostics. `file_key` names the record with its
// texts.
struct StoredTree {
  DocumentInfo info;
  std::string file_key;
  document::Document document;
};
std::string pack(const StoredTree& tree);
base::Result<DocumentInfo> unpack_info(std::string_view data);
base::Result<StoredTree> unpack_tree(std::string_view data);

// Texts of a file: raw, canonical, map, repairs, source.
std::string pack_texts(const document::File& file);
base::Result<document::File> unpack_texts(std::string_view data);

struct StoredOrigin {
  std::string path, sha256, fingerprint;
};
std::string pack(const StoredOrigin& origin);
base::Result<StoredOrigin> unpack_origin(std::string_view data);

}  // namespace wenze::index
