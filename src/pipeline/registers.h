#pragma once
// Registers beside the files that are read (document/register.h), read once a folder.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/register.h"
#include "text/diagnostic.h"

namespace wenze::pipeline {

// The register in the folder of `path`; nothing when there is none or it has no column `file`. One
// that cannot be read adds to `diagnostics`. Safe from several threads; a register that changed on
// disk is read again.
std::shared_ptr<const document::Register> register_beside(
    std::string_view path, std::vector<text::Diagnostic>& diagnostics);

// What the register beside `path` says of that file, in one line; empty when nothing. Part of what
// an index knows a file by: a changed row is a changed file.
std::string registered_row(std::string_view path);

}  // namespace wenze::pipeline
