#pragma once
// Rules as JSON text, exactly as wenze/document/1 prints them; used by the index (storage) and by
// reports.

#include <string>
#include <string_view>

#include "base/result.h"
#include "extract/rule.h"

namespace wenze::extract {

std::string to_json(const Rule& rule);
base::Result<Rule> from_json(std::string_view json);

}  // namespace wenze::extract
