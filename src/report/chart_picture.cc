// The drawing of a chart through cairo, its words through Pango, which finds for every character a
// font that has it. Both are C libraries with objects to give back.
#include <pango/pangocairo.h>

#include <charconv>
#include <cmath>
#include <memory>
#include <numbers>
#include <string_view>

#include "report/drawing.h"
#include "report/runs.h"

namespace wenze::report {
namespace {

constexpr double kScale = 2;
constexpr double kMostPixels = 8000;  // a side

struct Free {
  void operator()(cairo_surface_t* it) const { cairo_surface_destroy(it); }
  void operator()(cairo_t* it) const { cairo_destroy(it); }
  void operator()(PangoLayout* it) const { g_object_unref(it); }
  void operator()(PangoFontDescription* it) const { pango_font_description_free(it); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

void set_colour(cairo_t* canvas, std::string_view rrggbb) {
  unsigned value = 0;
  std::from_chars(rrggbb.data(), rrggbb.data() + rrggbb.size(), value, 16);
  const auto part = [&](unsigned shift) {
    return static_cast<double>(value >> shift & 0xFFU) / 255.0;
  };
  cairo_set_source_rgb(canvas, part(16), part(8), part(0));
}

void draw_box(cairo_t* canvas, const Drawing::Box& box) {
  cairo_rectangle(canvas, box.x, box.y, box.width, box.height);
  set_colour(canvas, box.colour);
  cairo_fill_preserve(canvas);
  cairo_set_source_rgb(canvas, 1, 1, 1);
  cairo_set_line_width(canvas, 1);
  cairo_stroke(canvas);
}

// False when some character has no font.
bool draw_words(cairo_t* canvas, PangoLayout* layout, const Drawing::Words& words) {
  const std::string text = shown(words.text);
  pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
  if (pango_layout_get_unknown_glyphs_count(layout) > 0) return false;
  int width = 0, height = 0;
  pango_layout_get_size(layout, &width, &height);
  const double left = static_cast<double>(width) / PANGO_SCALE * static_cast<double>(words.anchor) /
                      2;  // start, middle, end
  const double up = static_cast<double>(pango_layout_get_baseline(layout)) / PANGO_SCALE;
  cairo_save(canvas);
  cairo_translate(canvas, words.x, words.y);
  if (words.turned) cairo_rotate(canvas, -std::numbers::pi / 4);
  set_colour(canvas, words.colour);
  cairo_move_to(canvas, -left, -up);
  pango_cairo_show_layout(canvas, layout);
  cairo_restore(canvas);
  return true;
}

Owned<PangoLayout> make_layout(cairo_t* canvas) {
  Owned<PangoLayout> out(pango_cairo_create_layout(canvas));
  const Owned<PangoFontDescription> font(pango_font_description_from_string("sans-serif"));
  pango_font_description_set_absolute_size(font.get(), Drawing::kFontPixels * PANGO_SCALE);
  pango_layout_set_font_description(out.get(), font.get());
  pango_layout_set_single_paragraph_mode(out.get(), 1);
  // Glyphs in the shapes of simplified script where a font has several.
  pango_context_set_language(pango_layout_get_context(out.get()),
                             pango_language_from_string("zh-cn"));
  pango_layout_context_changed(out.get());
  return out;
}

cairo_status_t append(void* target, const unsigned char* bytes, unsigned int length) {
  static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(bytes), length);
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace

std::optional<Picture> chart_picture(const Chart& chart) {
  const Drawing drawing = draw(chart);
  Picture out;
  out.width = std::ceil(drawing.width);
  out.height = std::ceil(drawing.height);
  if (std::max(out.width, out.height) * kScale > kMostPixels) return std::nullopt;
  const Owned<cairo_surface_t> surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(out.width * kScale),
                                 static_cast<int>(out.height * kScale)));
  const Owned<cairo_t> canvas(cairo_create(surface.get()));
  cairo_scale(canvas.get(), kScale, kScale);
  cairo_set_source_rgb(canvas.get(), 1, 1, 1);
  cairo_paint(canvas.get());
  for (const Drawing::Box& box : drawing.boxes) draw_box(canvas.get(), box);
  const Owned<PangoLayout> layout = make_layout(canvas.get());
  for (const Drawing::Words& words : drawing.words)
    if (!draw_words(canvas.get(), layout.get(), words)) return std::nullopt;
  if (cairo_surface_write_to_png_stream(surface.get(), append, &out.png) != CAIRO_STATUS_SUCCESS)
    return std::nullopt;
  return out;
}

}  // namespace wenze::report
