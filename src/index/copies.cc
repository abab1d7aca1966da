#include "index/copies.h"

#include "base/sha256.h"
#include "index/tokens.h"

namespace wenze::index {
namespace {

constexpr std::size_t kCopyBytes = 8;
constexpr char kFieldEnd = '\x1f';

}  // namespace

std::string bare(std::string_view canonical) {
  std::string out;
  out.reserve(canonical.size());
  for (const Unit& unit : cut(canonical)) {
    const std::string_view bytes = canonical.substr(unit.begin, unit.end - unit.begin);
    if (unit.word)
      out += fold_unit(bytes);
    else
      out += bytes;
  }
  return out;
}

std::string hash_bytes(std::string_view text, std::size_t count) {
  const std::string digits = base::sha256_hex(text);
  const auto value = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  std::string out;
  for (std::size_t i = 0; i < 2 * count; i += 2)
    out += static_cast<char>(value(digits[i]) * 16 + value(digits[i + 1]));
  return out;
}

std::string copy_key(std::string_view bare_title, std::string_view place, std::string_view what) {
  if (bare_title.empty()) return {};
  std::string all(bare_title);
  all.append(1, kFieldEnd).append(place).append(1, kFieldEnd).append(what);
  return hash_bytes(all, kCopyBytes);
}

}  // namespace wenze::index
