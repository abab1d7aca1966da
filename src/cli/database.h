#pragma once
// Databases on the command line.

#include <optional>
#include <string>
#include <vector>

#include "cli/context.h"
#include "index/reader.h"

namespace wenze::cli {

// `wish`, else $WENZE_DB, else wenze.db.
std::string database_or_default(const std::string& wish);

// The flag that names databases to read (several are searched together).
Flag database_flag(std::vector<std::string>& databases);

// Nothing, and a message, when one cannot be opened. Dictionaries that they were indexed with are
// used from then on (Context::use_recorded_dictionaries).
std::optional<index::Reader> open_databases(Context& context, const std::vector<std::string>& databases);

// The document that `wanted` names in either script (index::Reader::find), of several versions that
// of `day` or the latest, with a remark that there are others. Nothing, and a message, when there
// is none or several fit.
std::optional<index::DocumentInfo> find_document(Context& context, const index::Reader& reader,
                                                 const std::string& wanted, const std::string& day = "");

}  // namespace wenze::cli
