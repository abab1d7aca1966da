#include "cli/output.h"

#include <ostream>

#include "pipeline/files.h"

namespace wenze::cli {

std::vector<Flag> output_flags(OutputOptions& options) {
  return {
      {"--json", "", {"as JSON", "以 JSON 输出"}, &options.json},
      {"--format", "FORM", {"form of the output", "输出形式"}, &options.format, {"text", "json", "csv", "markdown", "html", "xlsx", "docx"}},
      {"-o,--output", "FILE", {"write into FILE", "写入文件"}, &options.file},
  };
}

// What is written into liste.xlsx is a table of that form, unless another form is asked for.
OutputOptions with_form_of_name(OutputOptions options) {
  const std::size_t dot = options.file.rfind('.');
  if (options.json || options.format != "text" || dot == std::string::npos) return options;
  std::string ending = options.file.substr(dot + 1);
  for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (ending == "htm") ending = "html";
  if (ending == "md") ending = "markdown";
  for (std::string_view form : {"json", "csv", "markdown", "html", "xlsx", "docx"})
    if (ending == form) options.format = ending;
  return options;
}

void print_report(Context& context, const OutputOptions& asked, const report::Report& report, const std::string& json) {
  const OutputOptions options = with_form_of_name(asked);
  if (!options.json && (options.format == "xlsx" || options.format == "docx")) {
    if (options.file.empty()) {
      const bool chinese = context.language() == base::Language::kChinese;
      context.report(base::Error{base::MessageKind::usage, {options.format + (chinese ? " 须用 -o 指定文件" : " needs -o FILE")}});
      return;
    }
    const auto written = options.format == "xlsx" ? report::write_xlsx(report, options.file) : report::write_docx(report, options.file);
    if (!written) context.report(written.error());
    return;
  }
  const report::Backend backend = options.json ? report::Backend::kJson : *report::backend_from(options.format);
  report::RenderOptions render;
  if (context.width() > 0) render.width_columns = context.width();
  if (backend == report::Backend::kText && options.file.empty() && context.color())
    render.highlighting = report::Highlighting::kColour;
  if (backend == report::Backend::kHtml || backend == report::Backend::kMarkdown)
    render.highlighting = report::Highlighting::kMarkup;
  std::string out = backend == report::Backend::kJson && !json.empty() ? json : report::render(report, backend, render);
  if (!out.ends_with('\n')) out += '\n';
  if (options.file.empty()) {
    context.out() << out;
  } else if (const auto written = pipeline::write_file(options.file, out); !written) {
    context.report(written.error());
  }
}

}  // namespace wenze::cli
