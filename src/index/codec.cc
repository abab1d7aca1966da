#include "index/codec.h"

#include "index/charcode.h"

namespace wenze::index {

void Packer::number(std::uint64_t n) {
  while (n >= 0x80) {
    out_ += static_cast<char>((n & 0x7F) | 0x80);
    n >>= 7;
  }
  out_ += static_cast<char>(n);
}

void Packer::string(std::string_view s) {
  number(s.size());
  out_ += s;
}

void Packer::coded(std::string_view utf8) { string(encode(utf8)); }

void Packer::strings(const std::vector<std::string>& list) {
  number(list.size());
  for (const std::string& s : list) string(s);
}

void Packer::optional(const std::optional<std::string>& s) {
  number(s ? 1 : 0);
  if (s) string(*s);
}

// Runs as pairs of lengths: a copied run is (2 * bytes + 1), a replaced one (2 * From bytes, To
// bytes).
void Packer::map(const text::RunMap& map) {
  const auto& runs = map.runs();
  number(runs.size());
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const bool last = i + 1 == runs.size();
    const std::size_t from = (last ? map.from_size() : runs[i + 1].from) - runs[i].from;
    const std::size_t to = (last ? map.to_size() : runs[i + 1].to) - runs[i].to;
    number(2 * from + (runs[i].copied ? 1 : 0));
    if (!runs[i].copied) number(to);
  }
}

std::uint64_t Unpacker::number() {
  std::uint64_t n = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    if (at_ >= bytes_.size()) break;
    const auto byte = static_cast<unsigned char>(bytes_[at_++]);
    n |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return n;
  }
  ok_ = false;
  at_ = bytes_.size();
  return 0;
}

std::string_view Unpacker::view() {
  const std::uint64_t size = number();
  if (size > bytes_.size() - at_) {
    ok_ = false;
    at_ = bytes_.size();
    return {};
  }
  at_ += size;
  return bytes_.substr(at_ - size, size);
}

char Unpacker::byte() {
  if (at_ < bytes_.size()) return bytes_[at_++];
  ok_ = false;
  return 0;
}

std::string Unpacker::coded() { return decode(view()); }

std::size_t Unpacker::count() {
  const std::uint64_t n = number();
  if (n > bytes_.size() - at_) {  // every item takes a byte at least
    ok_ = false;
    at_ = bytes_.size();
    return 0;
  }
  return n;
}

std::vector<std::string> Unpacker::strings() {
  std::vector<std::string> out(count());
  for (std::string& s : out) s = string();
  return out;
}

std::optional<std::string> Unpacker::optional() {
  if (number() == 0) return std::nullopt;
  return string();
}

text::RunMap Unpacker::map() {
  text::RunMap out;
  for (std::size_t i = 0, n = count(); i < n && ok_; ++i) {
    const std::uint64_t head = number();
    const std::uint64_t to = (head & 1) != 0 ? 0 : number();
    if ((head >> 1) > kLimit || to > kLimit) {
      ok_ = false;
      break;
    }
    if ((head & 1) != 0)
      out.append_copied(head >> 1);
    else
      out.append_replaced(head >> 1, to);
  }
  return out;
}

}  // namespace wenze::index
