// A heat map is a grid of shaded squares with the numbers in them; bars are stacked from left to
// right, each part in its own shade with the number where it fits. Labels are wrapped nowhere: room
// is made for the longest.
#include "report/drawing.h"

#include <algorithm>

#include "report/table.h"
#include "report/wrap.h"

namespace wenze::report {
namespace {

using Anchor = Drawing::Anchor;

constexpr double kColumn = 6.6;  // pixels a terminal column of text
constexpr double kRowHeight = 24, kCell = 46, kBarWidth = 620, kLegend = 20;
constexpr const char* kInk = "222222";
constexpr const char* kWhite = "FFFFFF";
constexpr const char* kNothing = "F6F6F6";

double width_of(const std::string& text) {
  return kColumn * static_cast<double>(shown_columns(text));
}

double widest(const std::vector<std::string>& labels) {
  double out = 0;
  for (const std::string& label : labels) out = std::max(out, width_of(label));
  return out;
}

double largest(const Chart& chart) {
  double out = 0;
  for (const auto& row : chart.values)
    for (const double value : row) out = std::max(out, value);
  return out;
}

std::string tip_of(const Chart& chart, std::size_t y, std::size_t x, const std::string& number) {
  return chart.rows[y] + " · " + chart.columns[x] + " · " + number;
}

Drawing heat_map(const Chart& chart) {
  const double left = widest(chart.rows) + 12, most = std::max(1.0, largest(chart));
  // Column labels stand upright when they are short, else turned.
  const bool turned = widest(chart.columns) > kCell - 4;
  const double top = turned ? widest(chart.columns) * 0.72 + 16 : 22;
  const double right = turned ? widest(chart.columns) * 0.72 : 10;
  Drawing out;
  out.width = left + kCell * static_cast<double>(chart.columns.size()) + right;
  out.height = top + kRowHeight * static_cast<double>(chart.rows.size()) + 6;
  for (std::size_t x = 0; x < chart.columns.size(); ++x) {
    const double at = left + kCell * (static_cast<double>(x) + 0.5);
    out.words.push_back(
        {at, top - 6, chart.columns[x], turned ? Anchor::kStart : Anchor::kMiddle, kInk, turned});
  }
  for (std::size_t y = 0; y < chart.rows.size(); ++y) {
    const double at = top + kRowHeight * static_cast<double>(y);
    out.words.push_back({left - 6, at + 16, chart.rows[y], Anchor::kEnd, kInk});
    for (std::size_t x = 0; x < chart.columns.size(); ++x) {
      const double value = chart.values[y][x];
      const double at_x = left + kCell * static_cast<double>(x);
      const std::string number = Cell::of_number(value).text;
      out.boxes.push_back({at_x, at, kCell, kRowHeight,
                           value > 0 ? shade_colour(0.12 + 0.88 * value / most) : kNothing,
                           tip_of(chart, y, x, number)});
      out.words.push_back({at_x + kCell / 2, at + 16, value > 0 ? number : "–", Anchor::kMiddle,
                           value > most * 0.5 ? kWhite : kInk});
    }
  }
  return out;
}

double longest_bar(const Chart& chart) {
  double most = 1;
  for (const auto& row : chart.values) {
    double sum = 0;
    for (const double value : row) sum += value;
    most = std::max(most, sum);
  }
  return most;
}

Drawing bars(const Chart& chart) {
  const double left = widest(chart.rows) + 12, most = longest_bar(chart);
  const double columns = std::max<double>(1, static_cast<double>(chart.columns.size()) - 1);
  const auto colour = [&](std::size_t x) {
    return shade_colour(0.15 + 0.85 * static_cast<double>(x) / columns);
  };
  Drawing out;
  double legend = left;
  for (std::size_t x = 0; x < chart.columns.size(); ++x) {
    out.boxes.push_back({legend, 2, 12, 12, colour(x), chart.columns[x]});
    out.words.push_back({legend + 16, 13, chart.columns[x], Anchor::kStart, kInk});
    legend += width_of(chart.columns[x]) + 30;
  }
  out.width = std::max(left + kBarWidth + 40, legend);
  out.height = kRowHeight * static_cast<double>(chart.rows.size()) + kLegend + 16;
  for (std::size_t y = 0; y < chart.rows.size(); ++y) {
    const double at = kLegend + kRowHeight * static_cast<double>(y);
    out.words.push_back({left - 6, at + 16, chart.rows[y], Anchor::kEnd, kInk});
    double x_at = left;
    for (std::size_t x = 0; x < chart.columns.size(); ++x) {
      const double value = chart.values[y][x], width = kBarWidth * value / most;
      if (value <= 0) continue;
      const std::string number = Cell::of_number(value).text;
      out.boxes.push_back(
          {x_at, at + 3, width, kRowHeight - 6, colour(x), tip_of(chart, y, x, number)});
      if (width > width_of(number) + 4)
        out.words.push_back({x_at + width / 2, at + 16, number, Anchor::kMiddle,
                             static_cast<double>(x) > columns * 0.4 ? kWhite : kInk});
      x_at += width;
    }
  }
  return out;
}

}  // namespace

Drawing draw(const Chart& chart) {
  return chart.kind == Chart::Kind::kHeatMap ? heat_map(chart) : bars(chart);
}

}  // namespace wenze::report
