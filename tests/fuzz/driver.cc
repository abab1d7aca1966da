// A main() for fuzz targets where libFuzzer is not at hand: runs a target over its seeds, and over
// inputs made of them, the same ones in every run. Usage: fuzz_X [-runs=N] [-seed=N] [FILE or
// FOLDER…]
//
// Inputs are cut, joined, repeated and overwritten pieces of the seeds, of random bytes and of
// tokens that the readers and repairs look for. An input that fails is written to
// crash-SEED-RUN before the target sees it, and removed when it survives.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::size_t kLongestInputBytes = 4096;

const std::string kTokens[] = {"<p>",
                               "</p>",
                               "&lt;",
                               "&gt;",
                               "&amp;",
                               "&#x6C11;",
                               "<!--",
                               "-->",
                               "<script>",
                               "\n\n2、",
                               "\n\n3、",
                               "(zé)",
                               "?zé)",
                               "(wen)",
                               "??",
                               "?",
                               "第一条",
                               "（一）",
                               "一、",
                               "- 3 -",
                               "第 5 页",
                               "首页",
                               "版权声明",
                               "è²¬",
                               "ä»»",
                               "锛",
                               "屽",
                               "\xEF\xBF\xBD",
                               "\xE2\x80\x8B",
                               "\xEF\xBB\xBF",
                               "\xEE\xA1\x8A",
                               "ㄒ",
                               "┩",
                               "　",
                               " ",
                               "\t",
                               "\r\n",
                               "\n",
                               "\f",
                               "\0",
                               "。",
                               "，",
                               "“",
                               "”",
                               "责任",
                               "責任",
                               "警告",
                               "123",
                               "2006年",
                               "%PDF-1.4\n",
                               "PK\x03\x04",
                               "{\"",
                               "<?xml",
                               "# ",
                               "| a | b |\n|---|---|\n",
                               "\xA1\xA3",
                               "\xFE\xFF",
                               "\xFF\xFE"};

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> seeds_of(const std::filesystem::path& path) {
  std::vector<std::string> seeds;
  std::error_code error;
  if (!std::filesystem::is_directory(path, error)) return {read(path)};
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path, error))
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& file : files) seeds.push_back(read(file));
  return seeds;
}

class Mutator {
 public:
  Mutator(std::vector<std::string> seeds, unsigned seed)
      : seeds_(std::move(seeds)), random_(seed) {}

  std::string next() {
    std::string input = piece();
    for (std::size_t n = 1 + below(8); n > 0; --n) mutate(input);
    input.resize(std::min(input.size(), kLongestInputBytes));
    return input;
  }

 private:
  std::size_t below(std::size_t n) { return n == 0 ? 0 : random_() % n; }

  std::string piece() {
    switch (seeds_.empty() ? 1 + below(2) : below(4)) {
      case 0:
        return seeds_[below(seeds_.size())];
      case 1: {
        std::string random(below(64), '\0');
        for (char& c : random) c = static_cast<char>(below(256));
        return random;
      }
      case 2: {
        std::string tokens;
        for (std::size_t n = below(24); n > 0; --n) tokens += kTokens[below(std::size(kTokens))];
        return tokens;
      }
      default: {
        const std::string& seed = seeds_[below(seeds_.size())];
        return seed.substr(below(seed.size()), below(1024));
      }
    }
  }

  void mutate(std::string& input) {
    const std::size_t at = below(input.size() + 1);
    switch (below(6)) {
      case 0:
        input.insert(at, kTokens[below(std::size(kTokens))]);
        break;
      case 1:
        input.insert(at, piece());
        break;
      case 2:
        input.erase(at, 1 + below(4));
        break;
      case 3:
        if (at < input.size()) input[at] = static_cast<char>(below(256));
        break;
      case 4: {
        const std::string again = input.substr(at, below(32));
        for (std::size_t n = below(16); n > 0 && input.size() < kLongestInputBytes; --n)
          input.insert(at, again);
        break;
      }
      default:
        input.resize(at);
    }
  }

  std::vector<std::string> seeds_;
  std::mt19937 random_;
};

void run(const std::string& input) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

}  // namespace

int main(int argc, char** argv) {
  unsigned seed = 1;
  long runs = 1000;
  std::vector<std::string> seeds;
  for (int i = 1; i < argc; ++i) {
    if (std::strncmp(argv[i], "-runs=", 6) == 0) {
      runs = std::strtol(argv[i] + 6, nullptr, 10);
    } else if (std::strncmp(argv[i], "-seed=", 6) == 0) {
      seed = static_cast<unsigned>(std::strtoul(argv[i] + 6, nullptr, 10));
    } else {
      for (std::string& content : seeds_of(argv[i])) seeds.push_back(std::move(content));
    }
  }
  for (const std::string& input : seeds) run(input);
  Mutator mutator(std::move(seeds), seed);
  for (long i = 0; i < runs; ++i) {
    const std::string input = mutator.next();
    const std::string kept = "crash-" + std::to_string(seed) + "-" + std::to_string(i);
    std::ofstream(kept, std::ios::binary) << input;
    run(input);
    std::filesystem::remove(kept);
  }
  std::printf("%ld inputs\n", runs);
  return 0;
}
