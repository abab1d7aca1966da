#include "cli/context.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <ostream>

namespace wenze::cli {
namespace {

bool set_and_not_empty(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

bool wants_color(const std::string& wish) {
  if (wish == "always") return true;
  if (wish == "never") return false;
  if (set_and_not_empty("NO_COLOR")) return false;
  if (set_and_not_empty("CLICOLOR_FORCE")) return true;
  return isatty(STDOUT_FILENO) != 0;
}

std::size_t terminal_width() {
  winsize size{};
  if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

}  // namespace

Context::Context(GlobalOptions options, std::string program_path, std::ostream& out, std::ostream& err)
    : options_(std::move(options)),
      program_path_(std::move(program_path)),
      out_(out),
      err_(err),
      language_(base::choose_language(options_.language)),
      color_(wants_color(options_.color)),
      progress_(!options_.quiet && isatty(STDERR_FILENO) != 0),
      width_(terminal_width()) {}

void Context::report(const base::Error& error) { report(text::Diagnostic{error.kind, error.args}); }

void Context::report(const text::Diagnostic& diagnostic, std::string_view where) {
  const base::Severity severity = base::severity(diagnostic.kind);
  if (severity == base::Severity::kError) failed_ = true;
  if (options_.quiet && severity != base::Severity::kError) return;
  end_progress();
  err_ << "wenze: ";
  if (!where.empty()) err_ << where << ": ";
  err_ << diagnostic.message(language_) << '\n';
}

void Context::note(std::string_view text) {
  if (options_.quiet) return;
  end_progress();
  err_ << "wenze: " << text << '\n';
}

void Context::report_errors(const std::vector<text::Diagnostic>& diagnostics, std::string_view where) {
  for (const text::Diagnostic& diagnostic : diagnostics)
    if (base::severity(diagnostic.kind) == base::Severity::kError) report(diagnostic, where);
}

std::string Context::dictionaries_directory() const { return pipeline::find_dictionaries(program_path_); }

bool Context::check_overlays() {
  for (const std::string& folder : options_.overlays) {
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error)) {
      const auto reason = std::make_error_code(std::filesystem::exists(folder, error) ? std::errc::not_a_directory : std::errc::no_such_file_or_directory);
      report(base::Error{base::MessageKind::unreadable_file, {folder, reason.message()}});
      continue;
    }
    if (std::ranges::none_of(lexicon::required_files(), [&](const std::string& name) { return std::filesystem::exists(std::filesystem::path(folder) / (name + ".tsv"), error); }))
      note(folder + std::string(say({": ", "："})) + std::string(say({"no dictionary in this folder (sanctions.tsv, faults.tsv …)", "该文件夹中没有词典（sanctions.tsv、faults.tsv 等）"})));
  }
  return !failed_;
}

void Context::use_recorded_dictionaries(const std::vector<std::string>& folders) {
  if (!options_.overlays.empty() || environment_ || query_environment_) return;
  for (const std::string& folder : folders) {
    std::error_code error;
    if (std::filesystem::is_directory(folder, error))
      options_.overlays.push_back(folder);
    else
      note(folder + ": " + std::string(say({"the database was indexed with the dictionaries there, which are gone; give --dictionaries",
                                            "数据库建立索引时使用了此处的词典，现已不存在，请用 --dictionaries 指定"})));
  }
}

const pipeline::Environment* Context::environment() {
  if (!environment_) {
    auto loaded = pipeline::load_environment(dictionaries_directory(), options_.overlays);
    if (!loaded) {
      report(loaded.error());
      return nullptr;
    }
    environment_ = std::move(*loaded);
  }
  return &*environment_;
}

const pipeline::Environment* Context::query_environment() {
  if (environment_) return &*environment_;
  if (!query_environment_) {
    auto loaded = pipeline::load_query_environment(dictionaries_directory(), options_.overlays);
    if (!loaded) {
      report(loaded.error());
      return nullptr;
    }
    query_environment_ = std::move(*loaded);
  }
  return &*query_environment_;
}

void Context::progress(std::size_t done, std::size_t total, std::string_view what) {
  if (!progress_) return;
  err_ << "\r\033[K" << done << '/' << total << ' ' << what << std::flush;
  progress_shown_ = true;
}

void Context::end_progress() {
  if (!progress_shown_) return;
  err_ << "\r\033[K" << std::flush;
  progress_shown_ = false;
}

}  // namespace wenze::cli
