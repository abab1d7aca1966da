// The only file that sees OpenCC's classes. opencc::Exception does not derive from std::exception,
// hence catch (...).
#include "normalise/opencc_tables.h"

#include <opencc/Config.hpp>
#include <opencc/Conversion.hpp>
#include <opencc/ConversionChain.hpp>
#include <opencc/Converter.hpp>
#include <opencc/Dict.hpp>
#include <opencc/DictEntry.hpp>
#include <opencc/Exception.hpp>
#include <opencc/Lexicon.hpp>
#include <opencc/SimpleConverter.hpp>

#include "normalise/normalise.h"
#include "text/utf8.h"

namespace wenze::normalise {
namespace {

// One conversion per dictionary, so that the chain hands them out one by one; never used to
// convert.
constexpr char kConfig[] = R"({
  "name": "tables",
  "segmentation": {"type": "mmseg", "dict": {"type": "ocd2", "file": "TSPhrases.ocd2"}},
  "conversion_chain": [
    {"dict": {"type": "ocd2", "file": "TSPhrases.ocd2"}},
    {"dict": {"type": "ocd2", "file": "TSCharacters.ocd2"}},
    {"dict": {"type": "ocd2", "file": "STCharacters.ocd2"}}
  ]
})";
constexpr char kNarrowConfig[] = R"({
  "name": "tables",
  "segmentation": {"type": "mmseg", "dict": {"type": "ocd2", "file": "TSPhrases.ocd2"}},
  "conversion_chain": [
    {"dict": {"type": "ocd2", "file": "TSPhrases.ocd2"}},
    {"dict": {"type": "ocd2", "file": "TSCharacters.ocd2"}}
  ]
})";

std::vector<opencc::DictPtr> dictionaries(const char* config) {
  std::vector<opencc::DictPtr> out;
  const auto chain = opencc::Config().NewFromString(config, "")->GetConversionChain();
  for (const auto& conversion : chain->GetConversions()) out.push_back(conversion->GetDict());
  return out;
}

Pairs default_values(const opencc::Lexicon& lexicon) {
  Pairs out;
  for (const auto& entry : lexicon) out.emplace_back(entry->Key(), entry->GetDefault());
  return out;
}

base::Result<const opencc::SimpleConverter*> traditional_converter(Traditional flavour) {
  static const auto load = [](const char* config) -> std::unique_ptr<opencc::SimpleConverter> {
    try {
      return std::make_unique<opencc::SimpleConverter>(config);
    } catch (...) {
      return nullptr;
    }
  };
  const opencc::SimpleConverter* converter = nullptr;
  if (flavour == Traditional::kTaiwan) {
    static const auto taiwan = load("s2tw.json");
    converter = taiwan.get();
  } else {
    static const auto standard = load("s2t.json");
    converter = standard.get();
  }
  if (converter == nullptr)
    return base::fail(base::MessageKind::unreadable_file, "OpenCC", "s2t.json, s2tw.json");
  return converter;
}

}  // namespace

namespace {

template <class Read>
base::Result<OpenccTables> guarded(const Read& read) {
  try {
    OpenccTables out;
    read(out);
    return out;
  } catch (const opencc::Exception& e) {
    return base::fail(base::MessageKind::unreadable_file, "OpenCC", e.what());
  } catch (...) {
    return base::fail(base::MessageKind::unreadable_file, "OpenCC",
                      "TSPhrases, TSCharacters, STCharacters");
  }
}

}  // namespace

base::Result<OpenccTables> load_opencc_tables() {
  return guarded([](OpenccTables& out) {
    const auto all = dictionaries(kConfig);
    out.phrases = default_values(*all.at(0)->GetLexicon());
    out.characters = default_values(*all.at(1)->GetLexicon());
    const auto to_traditional = all.at(2)->GetLexicon();
    for (const auto& entry : *to_traditional)
      out.to_traditional.emplace_back(entry->Key(), entry->Values());
  });
}

base::Result<OpenccTables> load_opencc_tables_for(const std::set<char32_t>& characters) {
  return guarded([&](OpenccTables& out) {
    static const auto all = dictionaries(kNarrowConfig);
    out.phrases = default_values(*all.at(0)->GetLexicon());
    for (const char32_t c : characters) {
      const std::string key = text::to_utf8(c);
      const auto entry = all.at(1)->Match(key);
      if (!entry.IsNull()) out.characters.emplace_back(key, entry.Get()->GetDefault());
    }
  });
}

// OpenCC drops what follows a NUL, so pieces between NULs are converted one by one.
base::Result<std::string> to_traditional(std::string_view canonical, Traditional flavour) {
  const auto converter = traditional_converter(flavour);
  if (!converter) return tl::unexpected(converter.error());
  std::string out;
  std::size_t begin = 0;
  try {
    while (true) {
      const std::size_t nul = canonical.find('\0', begin);
      out += (*converter)->Convert(std::string(canonical.substr(begin, nul - begin)));
      if (nul == std::string_view::npos) return out;
      out += '\0';
      begin = nul + 1;
    }
  } catch (...) {
    return base::fail(base::MessageKind::wrong_encoding, "OpenCC", "UTF-8");
  }
}

}  // namespace wenze::normalise
