// lines → article candidates → documents → layout and roles → tree, metadata, references.
#include "document/structure.h"

#include <algorithm>

#include "document/chain.h"
#include "document/layout.h"
#include "document/metadata.h"
#include "document/quoted.h"
#include "document/record.h"
#include "document/references.h"
#include "document/resources.h"
#include "document/roles.h"
#include "document/split.h"
#include "document/system.h"
#include "document/tree.h"

namespace wenze::document {
namespace {

struct Context {
  const text::RawText& raw;
  const text::CanonicalText& canonical;
  const Resources& resources;
  const StructureOptions& options;
  std::vector<Line> lines;
  std::vector<ArticleMark> candidates;
};

CanonicalSpan span_of(const Context& context, const Part& part, std::size_t end_of_text) {
  const std::size_t begin = part.first_line == 0 ? 0 : context.lines[part.first_line].span.begin();
  const std::size_t end = part.last_line < context.lines.size()
                              ? context.lines[part.last_line].span.begin()
                              : end_of_text;
  return {begin, end};
}

void add_diagnostic(const Context& context, Document& document, text::Diagnostic diagnostic,
                    CanonicalSpan where) {
  if (context.canonical.map.to_size_bytes() == context.canonical.text.size())
    diagnostic.raw = context.canonical.map.to_source(where);
  document.diagnostics.push_back(std::move(diagnostic));
}

Document build(const Context& context, const Part& part, const Document* before) {
  const std::string_view text = context.canonical.text;
  Document document;
  document.source = context.raw.source;
  document.span = span_of(context, part, text.size());
  LayoutInput input;
  input.text = text;
  input.lines = &context.lines;
  input.first_line = part.first_line;
  input.last_line = part.last_line;
  input.articles = article_chain(context.candidates, part.first_candidate, part.last_candidate);
  document.system =
      drafting_system(context.resources, document.span.of(text), context.canonical.script);
  input.system = document.system;
  input.resources = &context.resources;
  if (part.page_article || part.attached) input.title_line = part.title_line;
  Layout layout = lay_out(input);
  assign_roles(text, context.resources, layout);

  MetadataInput about;
  about.text = text;
  about.layout = &layout;
  about.file_name = context.options.file_name_hint;
  if (context.raw.title) about.format_title = *context.raw.title;
  about.system = input.system;
  about.page_article = part.page_article;
  about.registered = context.options.registered;
  if (part.attached && before != nullptr) about.announced_by = &before->meta;
  MetadataResult metadata = read_metadata(about, context.resources);
  document.meta = std::move(metadata.meta);
  document.diagnostics = std::move(metadata.diagnostics);

  Tree tree = build_tree({text, &layout, input.system, &context.resources});
  document.provisions = std::move(tree.provisions);
  for (std::size_t i = 0; i < tree.diagnostics.size(); ++i)
    add_diagnostic(context, document, std::move(tree.diagnostics[i]), tree.diagnostic_spans[i]);
  if (std::none_of(layout.units.begin(), layout.units.end(),
                   [](const Unit& u) { return u.mark.has_value(); }))
    document.diagnostics.push_back({base::MessageKind::no_structure, {}});
  document.references = find_references(text, document, input.system, context.resources);
  for (const Reference& reference : document.references)
    if (reference.status == ReferenceStatus::kDangling)
      add_diagnostic(context, document, {base::MessageKind::dangling_reference, {reference.text}},
                     reference.span);
  return document;
}

}  // namespace

std::vector<Document> structure(const text::RawText& raw, const text::CanonicalText& canonical,
                                const Resources& resources, const StructureOptions& options) {
  Context context{raw, canonical, resources, options, split_lines(raw, canonical), {}};
  mark_quoted(canonical.text, resources, context.lines);
  mark_record(canonical.text, resources, context.lines);
  context.candidates = article_candidates(raw, canonical, context.lines, resources);
  drop_foreign(canonical.text, context.lines, resources, context.candidates);
  const auto parts = split_documents(canonical.text, context.lines, context.candidates, resources);
  std::vector<Document> documents;
  documents.reserve(parts.size());
  for (const Part& part : parts) {
    documents.push_back(build(context, part, documents.empty() ? nullptr : &documents.back()));
    if (part.attached && documents.size() >= 2) {
      Document& notice = documents[documents.size() - 2];
      if (notice.meta.kind == DocumentKind::kOther) notice.meta.kind = DocumentKind::kNotice;
      if (!notice.meta.jurisdiction) notice.meta.jurisdiction = documents.back().meta.jurisdiction;
    }
    if (parts.size() > 1) documents.back().part = static_cast<int>(documents.size());
  }
  return documents;
}

}  // namespace wenze::document
