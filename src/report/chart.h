#pragma once
// Charts where people would rather look: drawn as SVG in pages, as pictures in documents.

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

// Rows as columns and columns as rows: for a heat map that is too wide.
Chart transposed(const Chart& chart);

// An <svg> element, without anything loaded from elsewhere; text escaped.
std::string chart_svg(const Chart& chart);

// A picture with its size as shown, in CSS pixels (1/96 inch).
struct Picture {
  std::string png;  // twice as many pixels each way, so that it prints sharp
  double width = 0, height = 0;
};

// The same drawing as a picture, in the fonts of this machine; white ground. Nothing when no font
// here has some character of it, or the picture would be too large to draw.
std::optional<Picture> chart_picture(const Chart& chart);

// Hexadecimal RRGGBB from white (0) to dark (1).
std::string shade_colour(double value);

}  // namespace wenze::report
