// The stage: mentions once, then blocks (provisions → frames), then rules. See the headers of the
// steps.
#include "extract/extract.h"

#include <algorithm>

#include "extract/assemble.h"
#include "extract/blocks.h"
#include "extract/context.h"

namespace wenze::extract {

std::span<const document::Reference> references_in(const Context& context, Span range) {
  const auto begin_of = [](const document::Reference& reference) { return reference.span.begin(); };
  const auto& all = context.document.references;  // in order
  const auto first = std::ranges::lower_bound(all, range.begin(), {}, begin_of);
  const auto last = std::ranges::lower_bound(first, all.end(), range.end(), {}, begin_of);
  return {first, last};
}

std::vector<Rule> extract(const document::File& file, const document::Document& document,
                          const lexicon::Lexicon& lexicon, const ExtractOptions& options,
                          text::DiagnosticSink& sink) {
  const std::string_view text = file.canonical.text;
  const MentionIndex mentions(text, document.span, lexicon);
  const Context context{file,     document,
                        lexicon,  text,
                        mentions, read_traits(lexicon, document, text, file.canonical.script)};
  return assemble(context, read_document(context, options.read_all, sink), options);
}

}  // namespace wenze::extract
