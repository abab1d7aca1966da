// RFC 4180: CRLF, a field is quoted when it holds a comma, a quote or a line end. Text is UTF-8.
#include <algorithm>

#include "report/backends.h"
#include "report/runs.h"

namespace wenze::report {
namespace {

// Spreadsheets run a field as a formula when it begins with one of these, and the text comes from
// files of strangers.
bool runs_as_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string quoted(std::string text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

class Writer {
 public:
  explicit Writer(const RenderOptions& options) : options_(options) {}

  void field(const std::string& text, const std::optional<double>& number) {
    if (!first_) out_ += ',';
    first_ = false;
    const bool guard = options_.csv_formulas == RenderOptions::Formulas::kGuard && !number &&
                       runs_as_formula(text);
    out_ += quoted(guard ? "'" + text : text);
  }
  void end_record() {
    out_ += "\r\n";
    first_ = true;
  }
  std::string& text() { return out_; }

 private:
  const RenderOptions& options_;
  std::string out_;
  bool first_ = true;
};

void write_table(const Table& table, Writer& writer) {
  std::vector<bool> cited(table.columns.size(), false);
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) cited[i] = cited[i] || !row[i].citation.empty();
  }
  for (std::size_t i = 0; i < cited.size(); ++i) {
    writer.field(table.columns[i].label, std::nullopt);
    if (cited[i]) writer.field(table.columns[i].id + "_citation", std::nullopt);
  }
  writer.end_record();
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      writer.field(with_plain_marks(row[i]).text, row[i].number);
      if (cited[i]) writer.field(row[i].citation, std::nullopt);
    }
    writer.end_record();
  }
}

}  // namespace

std::string render_csv(const Report& report, const RenderOptions& options) {
  Writer writer(options);
  if (options.csv_bom == RenderOptions::Bom::kWith) writer.text() += "\xEF\xBB\xBF";
  for (std::size_t i = 0; i < report.tables.size(); ++i) {
    if (i > 0) writer.end_record();
    write_table(report.tables[i], writer);
  }
  return std::move(writer.text());
}

}  // namespace wenze::report
