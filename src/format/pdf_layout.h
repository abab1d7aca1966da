#pragma once
// From words with positions to paragraphs. Knows nothing of PDF.

#include <string>
#include <vector>

#include "format/blocks.h"

namespace wenze::format {

// A run of characters without a gap. Coordinates in points, y grows downwards.
struct PageWord {
  std::string text;  // UTF-8
  double left = 0, top = 0, right = 0, bottom = 0;
  bool space_after = false;
  int rotation = 0;  // quarter turns clockwise of the direction in which it is read

  double height() const { return bottom - top; }
};

struct PageLine {
  std::string text;
  double left = 0, top = 0, right = 0, bottom = 0;
  int column =
      0;  // 0: of a page with one column or across all columns; 1, 2: left and right column

  double height() const { return bottom - top; }
};

struct Page {
  int number = 0;  // 1-based
  double width = 0, height = 0;
  std::vector<PageLine> lines;  // in reading order
};

// Turns a page whose text is not read from left to right (vertical writing, a page scanned or set
// sideways) so that it is: lines run to the right and follow each other downwards. Swaps `width`
// and `height` where the turn does.
void turn_upright(std::vector<PageWord>& words, double& width, double& height);

// Lines of a page in reading order: columns from left to right where a gutter divides the page,
// else top to bottom.
std::vector<PageLine> build_lines(std::vector<PageWord> words);

// Removes page numbers, and heads and feet that repeat from page to page; gives what was removed,
// each once.
std::vector<std::string> drop_running_lines(std::vector<Page>& pages);

// Joins hard-wrapped lines, over page ends too, and appends the paragraphs.
void append_paragraphs(const std::vector<Page>& pages, BlockBuilder& blocks);

}  // namespace wenze::format
