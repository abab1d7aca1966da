#pragma once
// The contents of OpenCC's dictionaries, read through the library.

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"

namespace wenze::normalise {

using Pairs = std::vector<std::pair<std::string, std::string>>;  // key, default value; UTF-8

struct OpenccTables {
  Pairs phrases;     // TSPhrases
  Pairs characters;  // TSCharacters
  std::vector<std::pair<std::string, std::vector<std::string>>>
      to_traditional;  // STCharacters, all values
};

base::Result<OpenccTables> load_opencc_tables();
// All phrases, the given characters, and nothing of STCharacters: quicker.
base::Result<OpenccTables> load_opencc_tables_for(const std::set<char32_t>& characters);

}  // namespace wenze::normalise
