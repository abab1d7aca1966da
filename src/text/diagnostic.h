#pragma once
// What a stage has to say about its input without stopping.

#include <optional>
#include <string>
#include <vector>

#include "base/message.h"
#include "base/result.h"
#include "text/span.h"

namespace wenze::text {

struct Diagnostic {
  base::MessageKind kind;
  std::vector<std::string> args;
  std::optional<Span<Raw>> raw = std::nullopt;

  std::string message(base::Language language) const { return base::render(kind, args, language); }
};

// Collects; a stage takes it by reference as its last parameter.
class DiagnosticSink {
 public:
  void add(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }
  void add(const base::Error& error) { all_.push_back({error.kind, error.args}); }
  const std::vector<Diagnostic>& all() const { return all_; }
  std::vector<Diagnostic> take() { return std::move(all_); }

 private:
  std::vector<Diagnostic> all_;
};

}  // namespace wenze::text
