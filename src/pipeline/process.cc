#include "pipeline/process.h"

#include <algorithm>
#include <filesystem>

#include "extract/extract.h"
#include "pipeline/registers.h"

namespace wenze::pipeline {
namespace {

base::Result<Processed> process_text(text::RawText raw, const Environment& environment, const ProcessOptions& options) {
  text::DiagnosticSink sink;
  Processed out;
  clean::CleanOptions clean_options;
  clean_options.off = options.repairs_off;
  auto cleaned = clean::clean(raw, *environment.clean, clean_options, sink);
  if (!cleaned) return tl::unexpected(cleaned.error());
  normalise::NormaliseOptions normalise_options;
  normalise_options.off = options.repairs_off;
  auto canonical = normalise::normalise(*cleaned, *environment.normalise, normalise_options, sink);
  if (!canonical) return tl::unexpected(canonical.error());
  WENZE_DCHECK(canonical->map.check_consistency());
  WENZE_CHECK(canonical->map.from_size_bytes() == raw.text.size());
  WENZE_CHECK(canonical->map.to_size_bytes() == canonical->text.size());

  document::StructureOptions structure_options;
  structure_options.file_name_hint = std::filesystem::path(raw.source.path).filename().string();
  const auto listed = register_beside(raw.source.path, out.diagnostics);
  if (listed) structure_options.registered = listed->find(structure_options.file_name_hint);
  out.file.raw = std::move(raw);
  out.file.canonical = std::move(*canonical);
  out.file.documents =
      document::structure(out.file.raw, out.file.canonical, *environment.document, structure_options);
  for (document::Document& one : out.file.documents) {
    out.rules.emplace_back();
    if (!options.rules) continue;
    text::DiagnosticSink extraction;
    extract::ExtractOptions extract_options;
    extract_options.trace = options.trace;
    out.rules.back() = extract::extract(out.file, one, *environment.lexicon, extract_options, extraction);
    for (text::Diagnostic& diagnostic : extraction.take()) one.diagnostics.push_back(std::move(diagnostic));
  }
  for (text::Diagnostic& diagnostic : sink.take()) out.diagnostics.push_back(std::move(diagnostic));
  return out;
}

}  // namespace

ProcessedInput process(std::string_view path, std::string_view bytes, const Environment& environment,
                       const ProcessOptions& options) {
  ProcessedInput out;
  text::DiagnosticSink sink;
  auto texts = format::read(path, bytes, options.read, sink);
  if (!texts) {
    sink.add(texts.error());
  } else {
    for (text::RawText& raw : *texts) {
      auto processed = process_text(std::move(raw), environment, options);
      if (processed)
        out.texts.push_back(std::move(*processed));
      else
        sink.add(processed.error());
    }
  }
  out.diagnostics = sink.take();
  return out;
}

bool has_error(const std::vector<text::Diagnostic>& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(), [](const text::Diagnostic& diagnostic) {
    return base::severity(diagnostic.kind) == base::Severity::kError;
  });
}

std::vector<std::string> repair_kinds() {
  std::vector<std::string> out(clean::kRepairKinds.begin(), clean::kRepairKinds.end());
  out.emplace_back("converted_word");
  out.emplace_back("all");
  return out;
}

}  // namespace wenze::pipeline
