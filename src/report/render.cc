#include "report/render.h"

#include <array>

#include "base/check.h"
#include "report/backends.h"

namespace wenze::report {

std::string_view name(Backend backend) {
  constexpr std::array<std::string_view, 5> kNames = {"text", "json", "csv", "markdown", "html"};
  return kNames[static_cast<std::size_t>(backend)];
}

std::optional<Backend> backend_from(std::string_view wanted) {
  if (wanted == "table") return Backend::kText;
  if (wanted == "md") return Backend::kMarkdown;
  for (Backend backend :
       {Backend::kText, Backend::kJson, Backend::kCsv, Backend::kMarkdown, Backend::kHtml}) {
    if (name(backend) == wanted) return backend;
  }
  return std::nullopt;
}

std::string render(const Report& report, Backend backend, const RenderOptions& options) {
  check_consistency(report);
  switch (backend) {
    case Backend::kText:
      return render_text(report, options);
    case Backend::kJson:
      return render_json(report, options);
    case Backend::kCsv:
      return render_csv(report, options);
    case Backend::kMarkdown:
      return render_markdown(report, options);
    case Backend::kHtml:
      return render_html(report, options);
  }
  WENZE_CHECK(false);
  return {};
}

}  // namespace wenze::report
