#pragma once
// The original of a piece of canonical text, as what differs: most originals are the canonical text
// but for layout, and then this is one byte.

#include <string>
#include <string_view>

#include "index/codec.h"
#include "text/offset_map.h"

namespace wenze::index {

// A piece of text in both forms; `map` goes from raw to canonical and covers both.
struct Piece {
  std::string canonical, raw;
  text::RunMap map;
};

// Writes what is needed to get raw and map back from the canonical text:
//   0: raw is the canonical text, one copied run; else 1, the map, the raw bytes of its replaced
//   runs (one string), the count of differing stretches in copied runs and for each: how many bytes
//   of copied runs lie between it and the one before, and its raw bytes (string)
void pack_overlay(Packer& out, std::string_view canonical, std::string_view raw,
                  const text::RunMap& map);
// Fills raw and map of `piece` from its canonical text. False: damaged (raw and map are then
// empty).
bool unpack_overlay(Unpacker& in, Piece& piece);

}  // namespace wenze::index
