#pragma once
// Records as bytes (docs/index_format.md). Numbers are LEB128, strings are a length and bytes,
// lists a count and items. Reading is bounds-checked: a damaged record is an error, never a crash.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "index/records.h"
#include "text/offset_map.h"

namespace wenze::index {

// No place in a text lies behind this.
inline constexpr std::uint64_t kFarthestByte = 1ull << 40;

class Packer {
 public:
  void number(std::uint64_t n);
  void byte(char c) { out_ += c; }
  void string(std::string_view s);
  void coded(std::string_view utf8);  // a string, as charcode.h writes it
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
  char byte();
  std::string string() { return std::string(view()); }
  std::string coded();
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
  // What has not been read.
  std::string_view rest() const { return bytes_.substr(at_); }
  // False as soon as anything did not fit; what was read then is empty.
  bool ok() const { return ok_; }

 private:
  static constexpr std::uint64_t kLimit = kFarthestByte;
  std::string_view bytes_;
  std::size_t at_ = 0;
  bool ok_ = true;
};

inline base::Error damaged(RecordKind kind) {
  return {base::MessageKind::damaged_record, {std::string(name(kind))}};
}

template <class Enum>
void pack_enum(Packer& out, Enum value) {
  out.number(static_cast<std::uint64_t>(value));
}
// A value past `last` is a damaged record; the first enumerator stands in for it.
template <class Enum>
Enum unpack_enum(Unpacker& in, Enum last) {
  const std::uint64_t n = in.number();
  return n <= static_cast<std::uint64_t>(last) ? static_cast<Enum>(n) : Enum{};
}

// The first number of every record's data is its RecordKind.

// A provision is its data and its text; the text stands in a value slot, where phrases are verified
// in it (match.h).
struct PackedText {
  std::string data, text;
};
PackedText pack(const ProvisionRecord& record);
base::Result<ProvisionRecord> unpack_provision(const PackedText& packed,
                                               const std::string& document_id);

// A rule is read with the provision that it was written with.
std::string pack(const RuleRecord& record, const ProvisionRecord& provision);
base::Result<RuleRecord> unpack_rule(std::string_view data, const ProvisionRecord& provision);
// Of a rule's data and the eId of its provision record; empty when damaged.
std::string eid_of_rule(std::string_view data, std::string_view unit_eid);

// A document: what is said of it, and the key of the record with its texts.
struct StoredDocumentInfo {
  DocumentInfo info;
  std::string file_key;
};
std::string pack(const StoredDocumentInfo& stored);
base::Result<StoredDocumentInfo> unpack_info(std::string_view data);

// Its provisions, references and diagnostics (span, part and metadata are not read back).
std::string pack_tree(const document::Document& document);
base::Result<document::Document> unpack_tree(std::string_view data);

// Texts of a file: raw, canonical, map, repairs, source. The texts of provision records are left
// out and come from there: `held` are their canonical spans, in order, not overlapping, each with a
// raw span of its own (splits()).
struct Held {
  text::Span<text::Canonical> canonical;
  text::Span<text::Raw> raw;
};
std::string pack_texts(const document::File& file, const std::vector<Held>& held);
// The provision records that hold parts of the text, by the beginning of their canonical span.
using Holders = std::map<std::size_t, const ProvisionRecord*>;
// Ids of the file's documents.
std::vector<std::string> documents_of_texts(std::string_view data);
base::Result<document::File> unpack_texts(std::string_view data, const Holders& holders);
// Whether the map can be cut at both ends of the record, so that its text may be left out.
bool splits(const text::RunMap& map, const ProvisionRecord& record);

struct StoredOrigin {
  std::string path, sha256, fingerprint;
  std::vector<std::string> documents, files;  // ids of its documents, keys of its texts
  std::string version;                        // of its records (dead.h)
};
std::string pack(const StoredOrigin& origin);
base::Result<StoredOrigin> unpack_origin(std::string_view data);

}  // namespace wenze::index
