#pragma once
// What copies of one text have in common, however each site typeset it.

#include <string>
#include <string_view>

namespace wenze::index {

// The characters and words of canonical text alone: neither space nor punctuation.
std::string bare(std::string_view canonical);

// The first `count` bytes of the SHA-256 of `text`.
std::string hash_bytes(std::string_view text, std::size_t count);

// Value of stored::kCopy, 8 bytes: equal for one text in documents of one title and place. Empty
// (never folded) where the document has no title. `bare_title` is bare(), `what` bare text or what
// stands for it.
std::string copy_key(std::string_view bare_title, std::string_view place, std::string_view what);

}  // namespace wenze::index
