#pragma once
// Tables that set out wrongs and what follows from them, a row each (情形 | 问责方式). Internal to
// extract/.

#include <cstddef>
#include <vector>

#include "extract/context.h"

namespace wenze::extract {

// The cells of one row, as provisions of the document.
struct TableRow {
  std::size_t wrong = 0, measures = 0;
};

struct RuleTables {
  std::vector<TableRow> rows;
  std::vector<bool> cells;  // of every provision: whether it is a cell of such a table
};

// The tables whose heads (违法行为, 问责方式) say that they are such. A table whose
// cells do not come out even, because some were merged, is left alone. Nothing where the format
// tells no cells.
RuleTables rule_tables(const Context& context);

// 泄露国家秘密的 | 记大过；情节严重的，开除: what the row states, the wrong first; what is handed
// over goes to `transfers`.
std::vector<Frame> read_row(const Context& context, const TableRow& row,
                            std::vector<Frame>& transfers);

}  // namespace wenze::extract
