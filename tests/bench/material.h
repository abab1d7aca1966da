#pragma once
// The text that the benchmarks run on: the sample corpus repeated to a few megabytes, or the .txt
// and .md files below $WENZE_BENCH_DIR up to $WENZE_BENCH_BYTES bytes (default 16 MiB). UTF-8 files
// only.
#include <string>
#include <utility>
#include <vector>

#include "text/table.h"

namespace wenze::bench {

struct Material {
  std::vector<std::pair<std::string, std::string>> files;  // path, bytes
  std::size_t bytes = 0;
};

Material load_material();

// A shipped dictionary; ends the program when it cannot be read.
const text::Table& shipped_table(std::string_view name);

}  // namespace wenze::bench
