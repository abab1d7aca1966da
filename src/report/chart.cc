#include "report/chart.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/drawing.h"
#include "report/escape.h"

namespace wenze::report {
namespace {

std::string words_svg(const Drawing::Words& words) {
  constexpr std::string_view kAnchors[] = {"start", "middle", "end"};
  const std::string place =
      words.turned
          ? fmt::format("transform=\"translate({:.1f} {:.1f}) rotate(-45)\"", words.x, words.y)
          : fmt::format("x=\"{:.1f}\" y=\"{:.1f}\"", words.x, words.y);
  return fmt::format("<text {} text-anchor=\"{}\" fill=\"#{}\">{}</text>\n", place,
                     kAnchors[static_cast<std::size_t>(words.anchor)], words.colour,
                     html_escape(words.text));
}

std::string box_svg(const Drawing::Box& box) {
  return fmt::format(
      "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"#{}\" "
      "stroke=\"#fff\"><title>{}</title></rect>\n",
      box.x, box.y, box.width, box.height, box.colour, html_escape(box.tip));
}

}  // namespace

Chart transposed(const Chart& chart) {
  Chart out = chart;
  out.rows.swap(out.columns);
  out.values.assign(out.rows.size(), std::vector<double>(out.columns.size(), 0));
  for (std::size_t y = 0; y < chart.rows.size(); ++y)
    for (std::size_t x = 0; x < chart.columns.size(); ++x) out.values[x][y] = chart.values[y][x];
  return out;
}

std::string shade_colour(double value) {
  const double v = std::clamp(value, 0.0, 1.0);
  const auto mix = [&](int light, int dark) {
    return static_cast<int>(light + (dark - light) * v + 0.5);
  };
  return fmt::format("{:02X}{:02X}{:02X}", mix(0xFF, 0x7A), mix(0xF4, 0x1F), mix(0xE8, 0x1F));
}

std::string chart_svg(const Chart& chart) {
  const Drawing drawing = draw(chart);
  std::string out = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"{0}\" width=\"{1:.0f}\" "
      "height=\"{2:.0f}\" viewBox=\"0 0 {1:.0f} {2:.0f}\" font-size=\"{3:.0f}\">\n",
      html_escape(chart.title), drawing.width, drawing.height, Drawing::kFontPixels);
  for (const Drawing::Box& box : drawing.boxes) out += box_svg(box);
  for (const Drawing::Words& words : drawing.words) out += words_svg(words);
  return out + "</svg>\n";
}

}  // namespace wenze::report
