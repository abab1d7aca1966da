// A heat map is a grid of shaded squares with the numbers in them; bars are stacked from left to
// right, each part in its own shade with the number where it fits. Labels are wrapped nowhere: room
// is made for the longest.
#include "report/chart.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/escape.h"
#include "report/table.h"
#include "report/wrap.h"

namespace wenze::report {
namespace {

constexpr double kColumn = 6.6;  // pixels a terminal column of text at 12 px
constexpr double kRowHeight = 24, kCell = 46, kBarWidth = 620, kLegend = 20;

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

std::string text_at(double x, double y, const std::string& text, std::string_view anchor,
                    std::string_view colour) {
  return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\" fill=\"{}\">{}</text>\n",
                     x, y, anchor, colour, html_escape(text));
}

std::string open_svg(const Chart& chart, double width, double height) {
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"{}\" width=\"{:.0f}\" "
      "height=\"{:.0f}\" viewBox=\"0 0 {:.0f} {:.0f}\" font-size=\"12\">\n",
      html_escape(chart.title), width, height, width, height);
}

std::string box(double x, double y, double width, double height, const std::string& colour,
                const std::string& tip) {
  return fmt::format(
      "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"#{}\" "
      "stroke=\"#fff\"><title>{}</title></rect>\n",
      x, y, width, height, colour, html_escape(tip));
}

std::string heat_map(const Chart& chart) {
  const double left = widest(chart.rows) + 12, most = std::max(1.0, largest(chart));
  // Column labels stand upright when they are short, else turned.
  const bool turned = widest(chart.columns) > kCell - 4;
  const double top = turned ? widest(chart.columns) * 0.72 + 16 : 22;
  const double right = turned ? widest(chart.columns) * 0.72 : 10;
  const double width = left + kCell * static_cast<double>(chart.columns.size()) + right;
  const double height = top + kRowHeight * static_cast<double>(chart.rows.size()) + 6;
  std::string out = open_svg(chart, width, height);
  for (std::size_t x = 0; x < chart.columns.size(); ++x) {
    const double at = left + kCell * (static_cast<double>(x) + 0.5);
    out += turned
               ? fmt::format("<text transform=\"translate({:.1f} {:.1f}) rotate(-45)\">{}</text>\n",
                             at, top - 6, html_escape(chart.columns[x]))
               : text_at(at, top - 6, chart.columns[x], "middle", "#222");
  }
  for (std::size_t y = 0; y < chart.rows.size(); ++y) {
    const double at = top + kRowHeight * static_cast<double>(y);
    out += text_at(left - 6, at + 16, chart.rows[y], "end", "#222");
    for (std::size_t x = 0; x < chart.columns.size(); ++x) {
      const double value = chart.values[y][x];
      const std::string number = Cell::of_number(value).text;
      out += box(left + kCell * static_cast<double>(x), at, kCell, kRowHeight,
                 value > 0 ? shade_colour(0.12 + 0.88 * value / most) : "f6f6f6",
                 chart.rows[y] + " · " + chart.columns[x] + " · " + number);
      out += text_at(left + kCell * (static_cast<double>(x) + 0.5), at + 16,
                     value > 0 ? number : "–", "middle", value > most * 0.5 ? "#fff" : "#222");
    }
  }
  return out + "</svg>\n";
}

std::string bars(const Chart& chart) {
  const double left = widest(chart.rows) + 12;
  double most = 1;
  for (const auto& row : chart.values) {
    double sum = 0;
    for (const double value : row) sum += value;
    most = std::max(most, sum);
  }
  const double columns = std::max<double>(1, static_cast<double>(chart.columns.size()) - 1);
  const double height = kRowHeight * static_cast<double>(chart.rows.size()) + kLegend + 16;
  double legend = left;
  for (const std::string& column : chart.columns) legend += width_of(column) + 30;
  std::string out = open_svg(chart, std::max(left + kBarWidth + 40, legend), height);
  const auto colour = [&](std::size_t x) {
    return shade_colour(0.15 + 0.85 * static_cast<double>(x) / columns);
  };
  double at_x = left;
  for (std::size_t x = 0; x < chart.columns.size(); ++x) {
    out += box(at_x, 2, 12, 12, colour(x), chart.columns[x]);
    out += text_at(at_x + 16, 13, chart.columns[x], "start", "#222");
    at_x += width_of(chart.columns[x]) + 30;
  }
  for (std::size_t y = 0; y < chart.rows.size(); ++y) {
    const double at = kLegend + kRowHeight * static_cast<double>(y);
    out += text_at(left - 6, at + 16, chart.rows[y], "end", "#222");
    double x_at = left;
    for (std::size_t x = 0; x < chart.columns.size(); ++x) {
      const double value = chart.values[y][x], width = kBarWidth * value / most;
      if (value <= 0) continue;
      const std::string number = Cell::of_number(value).text;
      out += box(x_at, at + 3, width, kRowHeight - 6, colour(x),
                 chart.rows[y] + " · " + chart.columns[x] + " · " + number);
      if (width > width_of(number) + 4)
        out += text_at(x_at + width / 2, at + 16, number, "middle",
                       static_cast<double>(x) > columns * 0.4 ? "#fff" : "#222");
      x_at += width;
    }
  }
  return out + "</svg>\n";
}

}  // namespace

std::string shade_colour(double value) {
  const double v = std::clamp(value, 0.0, 1.0);
  const auto mix = [&](int light, int dark) {
    return static_cast<int>(light + (dark - light) * v + 0.5);
  };
  return fmt::format("{:02X}{:02X}{:02X}", mix(0xFF, 0x7A), mix(0xF4, 0x1F), mix(0xE8, 0x1F));
}

std::string chart_svg(const Chart& chart) {
  return chart.kind == Chart::Kind::kHeatMap ? heat_map(chart) : bars(chart);
}

}  // namespace wenze::report
