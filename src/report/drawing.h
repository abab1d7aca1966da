#pragma once
// Internal to report/: a chart as boxes and words, before it is SVG or a picture.

#include <string>
#include <vector>

#include "report/chart.h"

namespace wenze::report {

// Lengths in CSS pixels from the upper left corner; colours RRGGBB.
struct Drawing {
  static constexpr double kFontPixels = 12;
  enum class Anchor { kStart, kMiddle, kEnd };  // which point of the words stands at x

  struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    std::string colour;
    std::string tip;  // what the box stands for, in words
  };
  struct Words {
    double x = 0, y = 0;  // y: of the base line
    std::string text;
    Anchor anchor = Anchor::kStart;
    std::string colour;
    bool turned = false;  // 45° upwards
  };

  double width = 0, height = 0;
  std::vector<Box> boxes;    // with white borders, below all words
  std::vector<Words> words;  // never empty
};

Drawing draw(const Chart& chart);

}  // namespace wenze::report
