#include "cli/main.h"

int main(int argc, char** argv) {
  return wenze::cli::run(argv[0], std::vector<std::string>(argv + 1, argv + argc));
}
