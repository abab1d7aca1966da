#pragma once
// What a command works with: streams, language, colour, dictionaries, diagnostics.

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "cli/flags.h"
#include "pipeline/environment.h"
#include "text/diagnostic.h"

namespace wenze::cli {

class Context {
 public:
  Context(GlobalOptions options, std::string program_path, std::ostream& out, std::ostream& err);

  std::ostream& out() { return out_; }
  std::ostream& err() { return err_; }
  base::Language language() const { return language_; }
  std::string_view say(const Both& text) const { return text.in(language_); }
  // Whether standard output takes colours (--color, NO_COLOR, CLICOLOR_FORCE, terminal).
  bool color() const { return color_; }
  // Columns of the terminal; 0 when standard output is none.
  std::size_t width() const { return width_; }

  // Messages go to standard error. An error also makes the command end with 2.
  void report(const base::Error& error);
  void report(const text::Diagnostic& diagnostic, std::string_view where = {});
  // Errors always; warnings and notes only with --verbose style commands.
  void report_errors(const std::vector<text::Diagnostic>& diagnostics, std::string_view where = {});
  // A remark for people on standard error; --quiet leaves it out.
  void note(std::string_view text);
  bool is_quiet() const { return options_.quiet; }
  bool failed() const { return failed_; }
  // `found` as an exit code, unless something failed.
  int finish(bool found) const { return failed_ ? kFailed : found ? kFound : kNothing; }

  // Loads the dictionaries at the first call. Nothing (and a message) when they cannot be loaded.
  const pipeline::Environment* environment();
  // Only what searching needs (pipeline::load_query_environment), or all when that is loaded.
  const pipeline::Environment* query_environment();
  std::string dictionaries_directory() const;
  const std::vector<std::string>& overlays() const { return options_.overlays; }
  // False, and a message, when a folder that --dictionaries names is not there; a remark on one without dictionaries.
  bool check_overlays();
  // Folders that a database was indexed with stand for --dictionaries where the user gave none and nothing is loaded
  // yet; one that is not there gets a warning.
  void use_recorded_dictionaries(const std::vector<std::string>& folders);

  // "name 3/120 path" on standard error, only when it is a terminal.
  void progress(std::size_t done, std::size_t total, std::string_view what);
  void end_progress();

 private:
  GlobalOptions options_;
  std::string program_path_;
  std::ostream& out_;
  std::ostream& err_;
  base::Language language_;
  bool color_ = false;
  bool progress_ = false;
  bool progress_shown_ = false;
  bool failed_ = false;
  std::size_t width_ = 0;
  std::optional<pipeline::Environment> environment_, query_environment_;
};

}  // namespace wenze::cli
