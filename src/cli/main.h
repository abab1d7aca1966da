#pragma once
#include <string>
#include <vector>

namespace wenze::cli {
// The whole program on `arguments` (without the program's name); the exit status.
int run(const std::string& program_path, std::vector<std::string> arguments);
}  // namespace wenze::cli
