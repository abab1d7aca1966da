#include "format/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <utility>

#include "format/encoding.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr std::size_t kChunkBytes = 1 << 16;

struct FileCloser {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::string zip_error_text(zip_error_t* error) {
  std::string text = zip_error_strerror(error);
  zip_error_fini(error);
  return text;
}

}  // namespace

struct ZipArchive::Handle {
  explicit Handle(zip_t* opened) : zip(opened) {}
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() { zip_discard(zip); }
  zip_t* zip;
};

ZipArchive::ZipArchive(std::string path, std::string what, std::unique_ptr<Handle> handle)
    : path_(std::move(path)), what_(std::move(what)), handle_(std::move(handle)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

base::Result<ZipArchive> ZipArchive::open(std::string_view path, std::string_view bytes,
                                          std::string_view what) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr)
    return base::fail(base::MessageKind::damaged_container, path, what, zip_error_text(&error));
  zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (zip == nullptr) {
    zip_source_free(source);
    return base::fail(base::MessageKind::damaged_container, path, what, zip_error_text(&error));
  }
  zip_error_fini(&error);
  ZipArchive archive(std::string(path), std::string(what), std::make_unique<Handle>(zip));
  archive.list_members();
  return archive;
}

// Names are UTF-8 when the archive says so or they are valid as such; else they are in the code
// page of the machine that packed it, which the names taken together show better than each alone.
void ZipArchive::list_members() {
  const zip_int64_t count = zip_get_num_entries(handle_->zip, 0);
  std::vector<std::string> raw;
  std::string legacy;
  for (zip_int64_t i = 0; i < count; ++i) {
    const auto index = static_cast<zip_uint64_t>(i);
    const char* name = zip_get_name(handle_->zip, index, ZIP_FL_ENC_RAW);
    raw.emplace_back(name == nullptr ? "" : name);
    if (!text::is_valid_utf8(raw.back())) legacy += raw.back() + "\n";
  }
  const auto guesses = detect_encoding(legacy);
  for (std::size_t i = 0; i < raw.size(); ++i) {
    Member member;
    member.index = i;
    member.is_directory = raw[i].ends_with('/');
    const bool utf8 = text::is_valid_utf8(raw[i]);
    member.name = utf8 || guesses.empty() ? raw[i] : decode(raw[i], guesses.front().name).text;
    members_.push_back(std::move(member));
  }
}

bool ZipArchive::has(std::string_view name) const {
  return std::any_of(members_.begin(), members_.end(),
                     [&](const Member& m) { return m.name == name; });
}

base::Result<std::string> ZipArchive::read(std::string_view name, ExpansionBudget& budget) const {
  for (const Member& member : members_)
    if (member.name == name) return read(member, budget);
  return base::fail(base::MessageKind::damaged_container, path_, what_,
                    std::string(name) + " is missing");
}

base::Result<std::string> ZipArchive::read(const Member& member, ExpansionBudget& budget) const {
  const auto damaged = [&](const char* why) {
    return base::fail(base::MessageKind::damaged_container, path_ + "!" + member.name, what_, why);
  };
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(handle_->zip, member.index, 0, &stat) == 0 &&
      (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
    return base::fail(base::MessageKind::unsupported_format, path_ + "!" + member.name,
                      "encrypted; unpack it with its password / 已加密，请先解密");
  const std::unique_ptr<zip_file_t, FileCloser> file(
      zip_fopen_index(handle_->zip, member.index, 0));
  if (!file) return damaged(zip_strerror(handle_->zip));
  std::string out;
  std::string chunk(kChunkBytes, '\0');
  for (;;) {
    const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
    if (got < 0) return damaged(zip_error_strerror(zip_file_get_error(file.get())));
    if (got == 0) break;
    const auto bytes = static_cast<std::uint64_t>(got);
    if (bytes > budget.bytes_left)
      return base::fail(base::MessageKind::limit_exceeded, path_ + "!" + member.name,
                        "unpacked bytes / 解压后字节数",
                        std::to_string(out.size() + budget.bytes_left));
    budget.bytes_left -= bytes;
    out.append(chunk, 0, static_cast<std::size_t>(bytes));
  }
  return out;
}

}  // namespace wenze::format
