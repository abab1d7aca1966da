#pragma once
// Words for codes and enumerations, in the language of the run.

#include <string>
#include <vector>
#include <string_view>

#include "base/message.h"
#include "lexicon/lexicon.h"
#include "report/table.h"

namespace wenze::report {

// `lexicon` is borrowed and must outlive the object. A code that nothing knows is its own label.
class Labels {
 public:
  Labels(const lexicon::Lexicon& lexicon, base::Language language)
      : lexicon_(lexicon), language_(language) {}

  base::Language language() const { return language_; }
  const lexicon::Lexicon& lexicon() const { return lexicon_; }
  std::string sanction(std::string_view code) const;       // dictionaries/sanctions.tsv
  std::string fault(std::string_view code) const;          // dictionaries/faults.tsv, both levels
  std::string level(std::string_view name) const;          // dictionaries/levels.tsv
  std::string document_kind(std::string_view name) const;  // dictionaries/document_kinds.tsv
  // labels.def: kind "role", "modality", "regime", "column" …
  std::string word(std::string_view kind, std::string_view id) const;
  // A column with its label from labels.def.
  Column column(std::string_view id) const { return {std::string(id), word("column", id)}; }

 private:
  const lexicon::Lexicon& lexicon_;
  base::Language language_;
};

// A text of labels.def with `args` in its holes {0}, {1} …, in one pass, so that a hole-like piece
// of an argument stays as it is; a hole without an argument becomes nothing.
std::string filled(const std::string& text, const std::vector<std::string>& args);

}  // namespace wenze::report
