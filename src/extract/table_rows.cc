#include "extract/table_rows.h"

#include <algorithm>
#include <optional>

#include "extract/conditions.h"
#include "extract/consequences.h"
#include "extract/frames.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

using document::Provision;

// What a column holds, by the whole text of its head; empty where it is no head.
std::string_view column_of(const Context& context, std::string_view head) {
  struct Kind {
    std::string_view name;
    const text::WordSet& heads;
  };
  const Kind kinds[] = {{"wrong", context.words("wrong_column"_class)},
                        {"measures", context.words("measures_column"_class)},
                        {"other", context.words("other_column"_class)}};
  for (const Kind& kind : kinds)
    if (kind.heads.holds(head)) return kind.name;
  return {};
}

bool is_cell(const Context& context, const Provision& provision) {
  if (provision.own.empty()) return false;
  const RawSpan raw = context.file.canonical.map.to_source(provision.own);
  const auto& blocks = context.file.raw.blocks;
  auto block = std::ranges::upper_bound(blocks, raw.begin(), {},
                                        [](const text::Block& b) { return b.raw.begin(); });
  if (block == blocks.begin()) return false;
  --block;
  return block->kind == text::BlockKind::kTableCell && block->raw.contains(raw);
}

Span cell_words(const Context& context, std::size_t provision) {
  Span own = context.document.provisions[provision].own;
  const text::WordSet& tails = context.words("cell_tail"_class);
  for (std::string_view tail; !(tail = tails.at_back(context.of(own))).empty();)
    own = {own.begin(), own.end() - tail.size()};
  return own;
}

// The cells [begin, end) of one table, head included.
void read_table(const Context& context, std::size_t begin, std::size_t end, RuleTables& out) {
  std::optional<std::size_t> wrong, measures;
  std::size_t columns = 0;
  for (std::size_t i = begin; i < end; ++i, ++columns) {
    const std::string_view kind = column_of(context, context.of(cell_words(context, i)));
    if (kind.empty()) break;
    if (kind == "wrong" && !wrong) wrong = columns;
    if (kind == "measures" && !measures) measures = columns;
  }
  if (!wrong || !measures || (end - begin) % columns != 0) return;
  for (std::size_t i = begin; i < end; ++i) out.cells[i] = true;
  for (std::size_t row = begin + columns; row < end; row += columns)
    out.rows.push_back({row + *wrong, row + *measures});
}

}  // namespace

RuleTables rule_tables(const Context& context) {
  RuleTables out;
  const auto& all = context.document.provisions;
  out.cells.resize(all.size());
  if (std::ranges::none_of(context.file.raw.blocks, [](const text::Block& block) {
        return block.kind == text::BlockKind::kTableCell;
      }))
    return out;
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i;
    while (end < all.size() && is_cell(context, all[end])) ++end;
    if (end > i) read_table(context, i, end, out);
    i = std::max(end, i + 1);
  }
  return out;
}

std::vector<Frame> read_row(const Context& context, const TableRow& row,
                            std::vector<Frame>& transfers) {
  const document::ProvisionId cell(row.measures);
  Frame told;
  told.provision = cell;
  FaultDraft fault;
  fault.span = cell_words(context, row.wrong);
  fault.provision = document::ProvisionId(row.wrong);
  told.condition = fault.span;
  told.faults.push_back(fault);
  std::vector<Frame> frames = {std::move(told)};
  const auto is_step = [&](const Segment& segment) {
    return closes_condition(context, segment.span);
  };
  for (const Sentence& sentence : split_sentences(context.text, context.document.at(cell).own))
    for (const Sentence& clause : clauses_as_sentences(sentence))
      if (std::ranges::any_of(clause.segments, is_step))
        read_sentence(context, clause, {false, {}, cell}, frames, transfers);
      else
        add_consequences(context, clause.span, frames.front());
  for (Rung& rung : frames.front().rungs) rung.provision = cell;
  return frames;
}

}  // namespace wenze::extract
