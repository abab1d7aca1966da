#include "clean/resources.h"

#include <algorithm>

#include "clean/code_page.h"
#include "clean/plausibility.h"
#include "clean/site_shells.h"
#include "text/utf8.h"

namespace wenze::clean {

namespace {

struct Vowel {
  char32_t toned;
  char plain;
};
constexpr Vowel kVowels[] = {
    {U'ā', 'a'}, {U'á', 'a'}, {U'ǎ', 'a'}, {U'à', 'a'}, {U'ē', 'e'}, {U'é', 'e'}, {U'ě', 'e'},
    {U'è', 'e'}, {U'ê', 'e'}, {U'ī', 'i'}, {U'í', 'i'}, {U'ǐ', 'i'}, {U'ì', 'i'}, {U'ō', 'o'},
    {U'ó', 'o'}, {U'ǒ', 'o'}, {U'ò', 'o'}, {U'ū', 'u'}, {U'ú', 'u'}, {U'ǔ', 'u'}, {U'ù', 'u'},
    {U'ǖ', 'v'}, {U'ǘ', 'v'}, {U'ǚ', 'v'}, {U'ǜ', 'v'}, {U'ü', 'v'}, {U'ń', 'n'}, {U'ň', 'n'},
    {U'ǹ', 'n'}, {U'ḿ', 'm'}, {U'ă', 'a'}, {U'ĕ', 'e'}, {U'ĭ', 'i'}, {U'ŏ', 'o'}, {U'ŭ', 'u'},
    {U'ɑ', 'a'}, {U'ɡ', 'g'},
};

}  // namespace

std::string without_tone(std::string_view pinyin) {
  std::string out;
  for (const char32_t c : text::to_utf32(pinyin)) {
    const auto* vowel = std::find_if(std::begin(kVowels), std::end(kVowels),
                                     [c](const Vowel& v) { return v.toned == c; });
    if (vowel != std::end(kVowels))
      out += vowel->plain;
    else if (c < 0x300 || c > 0x36F)  // combining tone marks
      text::append_utf8(out, c);
  }
  return out;
}

Resources::Resources() = default;
Resources::~Resources() = default;

Resources::Reading Resources::reads(char32_t c, std::string_view pinyin) const {
  const auto found = readings_.find(c);
  if (found == readings_.end()) return Reading::kUnknown;
  const std::string plain = without_tone(pinyin);
  const bool toned = plain != pinyin;
  for (const std::string& reading : found->second) {
    if (reading == pinyin) return Reading::kYes;
    // A site's tone may differ from the table's (neutral tone, tone change); the syllable may not.
    if (without_tone(reading) == plain || (!toned && without_tone(reading) == pinyin))
      return Reading::kYes;
  }
  return Reading::kNo;
}

const CodePage& Resources::code_page() const {
  std::call_once(code_page_once_, [this] { code_page_ = std::make_unique<CodePage>(); });
  return *code_page_;
}

const Plausibility& Resources::plausibility() const {
  std::call_once(plausibility_once_,
                 [this] { plausibility_ = std::make_unique<Plausibility>(bigram_rows_); });
  return *plausibility_;
}

class ResourcesBuilder {
 public:
  static std::shared_ptr<const Resources> build(const text::TableSource& tables) {
    auto out = std::make_shared<Resources>();
    const text::Table& syllables = tables("pinyin_syllables");
    for (const text::TableRow& row : syllables.rows())
      out->toned_.emplace(syllables.cell(row, "syllable"));
    const text::Table& readings = tables("pinyin_readings");
    for (const text::TableRow& row : readings.rows()) {
      const std::string_view c = readings.cell(row, "char");
      if (c.empty()) continue;
      auto& list = out->readings_[text::decode_at(c, 0).code_point];
      for (std::string_view reading : readings.list(row, "readings")) list.emplace_back(reading);
    }
    out->shells_ = std::make_unique<SiteShells>(tables("site_shells"));
    const text::Table& bigrams = tables("han_bigrams");
    for (const text::TableRow& row : bigrams.rows())
      out->bigram_rows_.push_back({std::string(bigrams.cell(row, "first")),
                                   std::string(bigrams.cell(row, "count_class")),
                                   std::string(bigrams.cell(row, "followers"))});
    return out;
  }
};

base::Result<std::shared_ptr<const Resources>> build_resources(const text::TableSource& tables) {
  return ResourcesBuilder::build(tables);
}

}  // namespace wenze::clean
