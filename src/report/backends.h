#pragma once
// Internal to report/: one function a backend of render().

#include <string>

#include "report/render.h"
#include "report/table.h"

namespace wenze::report {

std::string render_text(const Report& report, const RenderOptions& options);
std::string render_csv(const Report& report, const RenderOptions& options);
std::string render_json(const Report& report, const RenderOptions& options);
std::string render_markdown(const Report& report, const RenderOptions& options);
std::string render_html(const Report& report, const RenderOptions& options);

}  // namespace wenze::report
