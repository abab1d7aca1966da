#include "normalise/resources.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <unordered_set>

#include "normalise/opencc_tables.h"
#include "text/utf8.h"

namespace wenze::normalise {
namespace {

constexpr std::string_view kChinesePunctuation = "，；：？！（）";
constexpr std::string_view kAsciiPunctuation = ",;:?!()";

char32_t single(std::string_view s) {
  if (s.empty()) return 0;
  const text::Decoded d = text::decode_at(s, 0);
  return d.bytes == s.size() ? d.code_point : 0;
}

// Full-width ASCII (U+FF01–FF5E) except the punctuation that Chinese writes full width.
char32_t half_width(char32_t c) {
  if (c < 0xFF01 || c > 0xFF5E) return c;
  for (const char32_t kept : text::to_utf32(kChinesePunctuation))
    if (c == kept) return c;
  return c - 0xFEE0;
}

char32_t quotation_mark(char32_t c) {
  switch (c) {
    case U'「':
      return U'“';
    case U'」':
      return U'”';
    case U'『':
      return U'‘';
    case U'』':
      return U'’';
    default:
      return c;
  }
}

// The characters that a table is filled for.
class Scope {
 public:
  Scope() = default;  // all
  explicit Scope(const std::set<char32_t>& characters)
      : some_(true), characters_(characters), bmp_(0x10000) {
    for (const char32_t c : characters)
      if (c < bmp_.size()) bmp_[c] = true;
  }

  bool holds(char32_t c) const {
    return !some_ || (c < bmp_.size() ? bmp_[c] : characters_.contains(c));
  }
  bool holds(std::string_view text) const {
    for (std::size_t at = 0; some_ && at < text.size();) {
      const text::Decoded c = text::decode_at(text, at);
      if (!holds(c.code_point)) return false;
      at += c.bytes;
    }
    return true;
  }
  // Calls use(c) for all of them from `first` to before `end`.
  template <class Use>
  void for_each(char32_t first, char32_t end, const Use& use) const {
    if (!some_)
      for (char32_t c = first; c < end; ++c) use(c);
    for (auto at = characters_.lower_bound(first); at != characters_.end() && *at < end; ++at)
      use(*at);
  }

 private:
  bool some_ = false;
  std::set<char32_t> characters_;
  std::vector<bool> bmp_;
};

class Builder {
 public:
  Builder(Resources& out, const OpenccTables& opencc, const text::TableSource& tables,
          const Scope& scope)
      : out_(out), opencc_(opencc), tables_(tables), scope_(scope) {}

  void build() {
    for (const auto& [key, value] : opencc_.characters)
      if (single(key) != 0 && single(value) != 0) simplified_[single(key)] = single(value);
    read_variants();
    fill_cells();
    set_actions();
    add_phrases();
    frequency_ = character_classes();
    add_converted_words();
    fill_direct();
    for (const auto& [key, values] : opencc_.to_traditional) {  // only detect_script asks
      const char32_t c = single(key);
      if (c == 0 || c >= 0x10000) continue;
      bool both = false;
      for (const std::string& value : values) both = both || value == key;
      out_.simplified_only[c] = !both;
    }
  }

 private:
  void read_variants() {
    const text::Table& table = tables_("glyph_variants");
    for (const text::TableRow& row : table.rows()) {
      const char32_t variant = single(table.cell(row, "variant"));
      const std::string_view canonical = table.cell(row, "canonical");
      // Forms that depend on what stands beside them are the fold's business (Action::kZero,
      // kPunctuation).
      if (variant == 0 || variant < 0x80) continue;
      variants_[variant] = std::string(canonical);
    }
  }

  char32_t simplified(char32_t c) const {
    // Twice, because one key's value is another key (薴 → 苧 → 苎): converting twice must equal
    // converting once.
    for (int i = 0; i < 2; ++i)
      if (const auto found = simplified_.find(c); found != simplified_.end()) c = found->second;
    return c;
  }

  char32_t folded(char32_t c) const {
    if (const auto found = variants_.find(c);
        found != variants_.end() && single(found->second) != 0)
      c = single(found->second);
    c = quotation_mark(half_width(c));
    if (const auto found = variants_.find(c);
        found != variants_.end() && single(found->second) != 0)
      c = single(found->second);
    return c;
  }

  void set(char32_t c, std::uint32_t cell) {
    if (c < 0x10000)
      out_.bmp[c] = cell;
    else if (Cell::target(cell) != c)
      out_.astral[c] = Cell::target(cell);
  }

  void fill_cells() {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(error);
    scope_.for_each(0, 0x10000, [&](char32_t c) { fill_cell(c, nfc); });
    // Compatibility ideographs.
    scope_.for_each(0x2F800, 0x2FA20, [&](char32_t c) { fill_cell(c, nfc); });
    for (const auto& [c, value] : simplified_)
      if (c >= 0x10000) set(c, simplified(value));
    for (const auto& [c, value] : variants_)
      if (c >= 0x10000 && single(value) != 0) set(c, simplified(folded(c)));
  }

  void fill_cell(char32_t c, const icu::Normalizer2* nfc) {
    char32_t composed = c;
    if (nfc != nullptr && c >= 0x80 && (c < 0xD800 || c > 0xDFFF)) {
      icu::UnicodeString decomposition;
      if (nfc->getRawDecomposition(static_cast<UChar32>(c), decomposition) &&
          decomposition.countChar32() == 1)
        composed = static_cast<char32_t>(decomposition.char32At(0));
      if (u_getCombiningClass(static_cast<UChar32>(c)) != 0 ||
          u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_NFC_QUICK_CHECK) == UNORM_MAYBE)
        return set(c, act(c, Action::kCombining));
    }
    if (const auto found = variants_.find(c);
        found != variants_.end() && single(found->second) == 0) {
      out_.expansions[c] = found->second;
      return set(c, act(c, found->second.empty() ? Action::kDrop : Action::kExpand));
    }
    const char32_t glyph = folded(composed);
    const char32_t target = simplified(glyph);
    set(c, target == c ? c : target | Cell::kSlow | (target != glyph ? Cell::kTraditional : 0));
  }

  static std::uint32_t act(char32_t target, Action action) {
    return target | Cell::kSlow | static_cast<std::uint32_t>(action) << Cell::kActionShift;
  }

  void set_actions() {
    scope_.for_each(0, 0x10000, [&](char32_t c) {
      if (text::is_space(c) || c == '\t') set(c, act(' ', Action::kSpace));
      if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x200B && c <= 0x200F) || c == 0x2060 ||
          c == 0xFEFF || c == 0xAD)
        set(c, act(c, Action::kDrop));
    });
    for (const char32_t c : {0x0Au, 0x0Bu, 0x0Cu, 0x0Du, 0x85u, 0x2028u, 0x2029u})
      set(c, c == '\n' ? U'\n' : act('\n', Action::kNewline));
    const std::u32string wide = text::to_utf32(kChinesePunctuation);
    for (std::size_t i = 0; i < wide.size(); ++i) {
      set(wide[i], act(wide[i], Action::kPunctuation));
      set(static_cast<unsigned char>(kAsciiPunctuation[i]), act(wide[i], Action::kPunctuation));
      scope_.for_each(0x2000, 0x10000, [&](char32_t c) {  // variants of these (︰, ﹐ …)
        if (out_.bmp[c] == (wide[i] | Cell::kSlow)) set(c, act(wide[i], Action::kPunctuation));
      });
    }
    set('0', act('0', Action::kZero));
    set('O', act('O', Action::kZero));
    set(0xFF10, act('0', Action::kZero));
    set(0xFF2F, act('O', Action::kZero));
    set(0x25CB, act(0x25CB, Action::kZero));
    set(0x25EF, act(0x25EF, Action::kZero));
    set(0x3007, act(0x3007, Action::kZero));
  }

  void add_phrase(std::string_view key, std::string_view target) {
    if (key.empty() || !scope_.holds(key)) return;
    out_.phrases.add(key, static_cast<std::uint32_t>(out_.phrase_targets.size()));
    out_.phrase_targets.emplace_back(target);
    out_.phrase_pairs.add(key);
    keys_.emplace_back(key);
  }

  // Protected words go first: of two targets of one key the first counts.
  void add_phrases() {
    std::vector<std::pair<std::string, std::string>> words;
    const text::Table& table = tables_("protected_words");
    for (const text::TableRow& row : table.rows())
      if (!table.cell(row, "canonical").empty())
        words.emplace_back(table.cell(row, "form"), table.cell(row, "canonical"));
    words.insert(words.end(), opencc_.phrases.begin(), opencc_.phrases.end());
    std::unordered_set<char32_t> starts;
    for (const auto& [key, target] : words) {
      add_phrase(key, target);
      if (key != target) starts.insert(text::decode_at(key, 0).code_point);
    }
    // Converting twice changes nothing: a target is a key as well, unless nothing could touch it
    // anyway.
    for (const auto& [key, target] : words)
      if (key != target && is_touchable(target, starts)) add_phrase(target, target);
  }

  // Whether conversion by character changes `word`, or another word may begin inside it.
  bool is_touchable(std::string_view word, const std::unordered_set<char32_t>& starts) const {
    bool first = true;
    for (const char32_t c : text::to_utf32(word)) {
      if (out_.exchanged(c) != c || (!first && starts.contains(c))) return true;
      first = false;
    }
    return false;
  }

  void add_converted_words() {
    const text::Table& table = tables_("converted_words");
    for (const text::TableRow& row : table.rows()) {
      ConvertedWord word;
      word.form = table.cell(row, "form");
      word.canonical = table.cell(row, "canonical");
      if (word.form.empty() || word.canonical.empty() || !scope_.holds(word.form)) continue;
      for (std::string_view guard : table.list(row, "guard_before"))
        word.not_after.emplace_back(guard);
      for (std::string_view guard : table.list(row, "guard_after"))
        word.not_before.emplace_back(guard);
      anchor(word.form);
      out_.converted_words.push_back(std::move(word));
    }
  }

  // Lists the word that is next in converted_words under its rarest character.
  void anchor(std::string_view form) {
    char32_t rarest = 0;
    std::size_t bytes_before = 0;
    int least = -1;
    for (std::size_t at = 0; at < form.size();) {
      const text::Decoded d = text::decode_at(form, at);
      const auto found = frequency_.find(d.code_point);
      const int frequency = found == frequency_.end() ? 0 : found->second;
      if (d.code_point < 0x10000 && (least < 0 || frequency < least)) {
        rarest = d.code_point;
        bytes_before = at;
        least = frequency;
      }
      at += d.bytes;
    }
    if (least < 0) return;
    std::uint16_t& list = out_.converted_by_anchor[rarest];
    if (list == 0) {
      out_.converted_lists.emplace_back();
      list = static_cast<std::uint16_t>(out_.converted_lists.size());
      out_.anchors[rarest >> 6] |= std::uint64_t{1} << (rarest & 63);
    }
    Resources::AnchoredList& words = out_.converted_lists[list - 1u];
    words.words.push_back({static_cast<std::uint32_t>(out_.converted_words.size()),
                           static_cast<std::uint32_t>(bytes_before)});
    if (bytes_before > 0)
      words.before.add(form[bytes_before - 1]);
    else if (constexpr std::size_t kHan = 3; text::decode_at(form, 0).bytes == kHan &&
                                             form.size() >= 2 * kHan &&
                                             text::decode_at(form, kHan).bytes == kHan)
      words.after.add(form[2 * kHan - 1]);
    else
      words.after.add_all();
  }

  // REQUIRES: the exchanges are final. Phrases are found by the rarer of their first two
  // characters: of the words that begin with 规 hardly any needs a look then.
  void fill_direct() {
    scope_.for_each(0x800, 0x10000,
                    [&](char32_t c) { out_.direct[c] = direct_word(c, out_.bmp[c]); });
    const auto class_of = [&](char32_t c) {
      const auto found = frequency_.find(out_.exchanged(c));
      return found == frequency_.end() ? 0 : found->second;
    };
    for (const std::string& key : keys_) {
      const text::Decoded first = text::decode_at(key, 0);
      const char32_t c = first.code_point;
      const char32_t second =
          first.bytes < key.size() ? text::decode_at(key, first.bytes).code_point : 0;
      if (c >= 0x10000) continue;
      if (is_exchange(c) && is_exchange(second) && class_of(second) < class_of(c)) {
        out_.direct[second] |= Direct::kSecond;
      } else {
        out_.bmp[c] |= Cell::kPhrase | Cell::kSlow;
        out_.direct[c] |= Direct::kFirst;
      }
    }
  }

  bool is_exchange(char32_t c) const {
    return c < 0x10000 && (out_.direct[c] & (Direct::kSlow | Direct::kMark)) == 0;
  }

  static std::uint32_t direct_word(char32_t c, std::uint32_t cell) {
    const char32_t target = Cell::target(cell);
    const bool exchanged = Cell::action(cell) == Action::kExchange;
    const bool mark = Cell::action(cell) == Action::kPunctuation && target == c;
    if ((!exchanged && !mark) || target < 0x800 || target > 0xFFFF) return Direct::kSlow;
    const std::uint32_t word =
        (0xE0 | target >> 12) | (0x80 | (target >> 6 & 0x3F)) << 8 | (0x80 | (target & 0x3F)) << 16;
    return word | (mark ? Direct::kMark : 0) |
           ((cell & Cell::kTraditional) != 0 ? Direct::kTraditional : 0);
  }

  // How often a character occurs, on a logarithmic scale; empty without the table.
  std::unordered_map<char32_t, int> character_classes() const {
    std::unordered_map<char32_t, int> out;
    const text::Table& table = tables_("han_bigrams");
    for (const text::TableRow& row : table.rows())
      out[single(table.cell(row, "first"))] = static_cast<int>(
          std::strtol(std::string(table.cell(row, "count_class")).c_str(), nullptr, 36));
    return out;
  }

  Resources& out_;
  const OpenccTables& opencc_;
  const text::TableSource& tables_;
  const Scope& scope_;
  std::unordered_map<char32_t, char32_t> simplified_;
  std::unordered_map<char32_t, std::string> variants_;
  std::vector<std::string> keys_;  // of phrases
  std::unordered_map<char32_t, int> frequency_;
};

}  // namespace

Resources::Resources() : rows_(0x10000, kCharacterCells) {
  for (unsigned c = 0x800; c < 0x10000; c += 0x40) {
    rows_[(0xE0 | c >> 12) << 8 | 0x80 | (c >> 6 & 0x3F)] = c - 0x80;
  }
}

void PairFilter::add(std::string_view word) {
  const text::Decoded first = text::decode_at(word, 0);
  if (first.bytes < word.size()) {
    add(first.code_point, text::decode_at(word, first.bytes).code_point);
    return;
  }
  for (char32_t second = 0; second < 0x10000; ++second) add(first.code_point, second);
}

base::Result<std::shared_ptr<const Resources>> build_resources(const text::TableSource& tables) {
  const auto opencc = load_opencc_tables();
  if (!opencc) return tl::unexpected(opencc.error());
  auto resources = std::make_shared<Resources>();
  Builder(*resources, *opencc, tables, Scope()).build();
  return resources;
}

namespace {

// What may stand in a text after every character of `scope` was folded once, and the words that
// begin there.
void add_targets(const Resources& resources, std::set<char32_t>& scope) {
  std::u32string more;
  for (const char32_t c : scope) more += resources.exchanged(c);
  for (const auto& [c, expansion] : resources.expansions) more += text::to_utf32(expansion);
  for (const std::string& target : resources.phrase_targets) more += text::to_utf32(target);
  for (const ConvertedWord& word : resources.converted_words)
    more += text::to_utf32(word.canonical);
  scope.insert(more.begin(), more.end());
}

}  // namespace

base::Result<std::shared_ptr<const Resources>> build_resources_for(
    const std::set<char32_t>& characters, const text::TableSource& tables) {
  std::set<char32_t> scope = characters;
  // Marks, digits and letters come out of many others.
  for (const auto& [first, last] : {std::pair(0x0u, 0xFFu), std::pair(0x2000u, 0x206Fu),
                                    std::pair(0x3000u, 0x303Fu), std::pair(0xFF00u, 0xFFEFu)})
    for (char32_t c = first; c <= last; ++c) scope.insert(c);
  for (;;) {
    const auto opencc = load_opencc_tables_for(scope);
    if (!opencc) return tl::unexpected(opencc.error());
    auto resources = std::make_shared<Resources>();
    Builder(*resources, *opencc, tables, Scope(scope)).build();
    // What is put together with the character before it may become anything.
    for (const char32_t c : characters)
      if (c < 0x10000 && Cell::action(resources->bmp[c]) == Action::kCombining)
        return build_resources(tables);
    const std::size_t before = scope.size();
    add_targets(*resources, scope);
    if (scope.size() == before) return resources;
  }
}

}  // namespace wenze::normalise
