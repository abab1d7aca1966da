#pragma once
// Charts where people would rather look: drawn as SVG in pages, as shaded tables in documents.

#include <optional>
#include <string>
#include <vector>

namespace wenze::report {

// Values by row and column. A heat map shades each; bars stack the columns of a row.
struct Chart {
  enum class Kind { kHeatMap, kBars };
  Kind kind = Kind::kHeatMap;
  std::string id;     // for programs: ASCII
  std::string title;  // for people
  std::vector<std::string> rows, columns;
  std::vector<std::vector<double>> values;  // by row, then column; 0: nothing there
  std::string note;                         // what is counted
};

// An <svg> element, without anything loaded from elsewhere; text escaped.
std::string chart_svg(const Chart& chart);

// Hexadecimal RRGGBB from white (0) to dark (1).
std::string shade_colour(double value);

}  // namespace wenze::report
