// measure_encodings FOLDER [PIECES]: how often the encoding of a few characters is told right,
// beside ICU's detector and uchardet (where its library is installed). Titles and the openings of
// sentences are cut from the .txt and .md files below FOLDER, encoded, detected and decoded: right
// is what gives the piece back. Traditional pieces are OpenCC's s2tw (Big5) and s2hk (HKSCS) of the
// same. Prints a Markdown table, shares of right answers by length in characters.
#include <dlfcn.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <map>
#include <opencc/SimpleConverter.hpp>
#include <random>

#include "base/strings.h"
#include "format/encoding.h"
#include "text/utf8.h"

namespace {

using wenze::text::to_utf8;

constexpr std::size_t kLengths[] = {4, 6, 8, 10, 12, 16, 20};

struct Target {
  const char* name;      // in the table
  const char* icu_name;  // of the converter that writes the bytes
  const char* script;    // OpenCC configuration; nullptr: as it is
};
constexpr Target kTargets[] = {
    {"UTF-8", "UTF-8", nullptr},           {"UTF-8, traditional", "UTF-8", "s2tw.json"},
    {"GB18030 (GBK)", "gb18030", nullptr}, {"GB18030, traditional", "gb18030", "s2t.json"},
    {"Big5", "windows-950", "s2tw.json"},  {"Big5-HKSCS", "ibm-1375_P100-2008", "s2hk.json"},
    {"UTF-16LE", "UTF-16LE", nullptr},     {"UTF-16BE", "UTF-16BE", nullptr}};

// The bytes of `utf8`; empty where the encoding lacks a character.
std::string encode(const std::string& utf8, const char* icu_name) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(icu_name, &error);
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(utf8);
  std::string out(static_cast<std::size_t>(wide.length()) * 4 + 8, '\0');
  const int32_t n = ucnv_fromUChars(converter, out.data(), static_cast<int32_t>(out.size()),
                                    wide.getBuffer(), wide.length(), &error);
  ucnv_close(converter);
  out.resize(U_SUCCESS(error) ? static_cast<std::size_t>(n) : 0);
  return out;
}

bool decodes_to(const std::string& bytes, const std::string& encoding, const std::string& wanted) {
  const auto name = wenze::format::canonical_encoding(encoding);
  return name && wenze::format::decode(bytes, *name).text == wanted;
}

std::string by_ours(const std::string& bytes) {
  return wenze::format::detect_encoding(bytes).front().name;
}

std::string by_icu(const std::string& bytes) {
  UErrorCode error = U_ZERO_ERROR;
  UCharsetDetector* detector = ucsdet_open(&error);
  ucsdet_setText(detector, bytes.data(), static_cast<int32_t>(bytes.size()), &error);
  const UCharsetMatch* match = ucsdet_detect(detector, &error);
  std::string out;
  if (match != nullptr && U_SUCCESS(error)) out = ucsdet_getName(match, &error);
  ucsdet_close(detector);
  return out;
}

class Uchardet {
 public:
  Uchardet() : library_(dlopen("libuchardet.so.0", RTLD_NOW)) {}
  bool is_there() const { return library_ != nullptr; }
  std::string detect(const std::string& bytes) const {
    static const auto make = symbol<void* (*)()>("uchardet_new");
    static const auto feed =
        symbol<int (*)(void*, const char*, std::size_t)>("uchardet_handle_data");
    static const auto end = symbol<void (*)(void*)>("uchardet_data_end");
    static const auto get = symbol<const char* (*)(void*)>("uchardet_get_charset");
    static const auto destroy = symbol<void (*)(void*)>("uchardet_delete");
    void* detector = make();
    feed(detector, bytes.data(), bytes.size());
    end(detector);
    const std::string out = get(detector);
    destroy(detector);
    return out;
  }

 private:
  template <class Function>
  Function symbol(const char* name) const {
    return reinterpret_cast<Function>(dlsym(library_, name));
  }
  void* library_;
};

bool is_markup(char32_t c) { return c < 0x80 && c != ' ' && !(c >= '0' && c <= '9'); }

// Titles, and what follows the number of an article, without markup.
std::vector<std::u32string> lines_of(const std::string& folder) {
  std::vector<std::u32string> out;
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".txt" || entry.path().extension() == ".md")
      paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  for (const std::string& path : paths) {
    std::ifstream file(path, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    if (!wenze::text::is_valid_utf8(text)) continue;
    for (const std::string_view raw : wenze::base::split(text, "\n")) {
      std::u32string line = wenze::text::to_utf32(wenze::base::trim(raw));
      while (!line.empty() && (is_markup(line.front()) || line.front() == ' ')) line.erase(0, 1);
      const std::size_t space = line.find_first_of(U" 　");
      if (!line.empty() && line.front() == U'第' && space < 10) line.erase(0, space + 1);
      if (line.size() >= kLengths[std::size(kLengths) - 1] &&
          std::none_of(line.begin(), line.end(), is_markup))
        out.push_back(std::move(line));
    }
  }
  return out;
}

struct Detector {
  const char* name;
  std::function<std::string(const std::string&)> detect;
};

void print_rows(const Target& target, const std::vector<std::u32string>& pieces,
                const std::vector<Detector>& detectors) {
  std::map<std::string, std::vector<double>> shares;
  const auto convert =
      target.script != nullptr ? std::make_unique<opencc::SimpleConverter>(target.script) : nullptr;
  for (const std::size_t length : kLengths) {
    std::size_t tried = 0;
    std::map<std::string, std::size_t> right;
    for (const std::u32string& piece : pieces) {
      std::string text = to_utf8(std::u32string_view(piece).substr(0, length));
      if (convert) text = convert->Convert(text);
      const std::string bytes = encode(text, target.icu_name);
      if (bytes.empty()) continue;
      ++tried;
      for (const Detector& detector : detectors)
        right[detector.name] += decodes_to(bytes, detector.detect(bytes), text);
    }
    for (const Detector& detector : detectors)
      shares[detector.name].push_back(
          tried == 0 ? 0 : static_cast<double>(right[detector.name]) / static_cast<double>(tried));
  }
  for (const Detector& detector : detectors) {
    std::printf("| %s | %s |", target.name, detector.name);
    for (const double share : shares[detector.name]) std::printf(" %.3f |", share);
    std::printf("\n");
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "measure_encodings FOLDER [PIECES]\n";
    return 2;
  }
  std::vector<std::u32string> lines = lines_of(argv[1]);
  std::mt19937 random(5);
  std::shuffle(lines.begin(), lines.end(), random);
  const std::size_t wanted = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 2000;
  if (lines.size() > wanted) lines.resize(wanted);
  std::vector<Detector> detectors{{"wenze", by_ours}, {"ICU", by_icu}};
  const Uchardet uchardet;
  if (uchardet.is_there())
    detectors.push_back({"uchardet", [&](const std::string& b) { return uchardet.detect(b); }});
  std::printf("%zu pieces\n\n| encoding | detector |", lines.size());
  for (const std::size_t length : kLengths) std::printf(" %zu |", length);
  std::printf("\n|---|---|%s\n", "--:|--:|--:|--:|--:|--:|--:|");
  for (const Target& target : kTargets) print_rows(target, lines, detectors);
  return 0;
}
