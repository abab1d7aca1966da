#include "clean/clean.h"

#include <algorithm>

#include "base/check.h"
#include "clean/code_page.h"
#include "clean/lines.h"
#include "clean/passes.h"
#include "clean/scan.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

class Run {
 public:
  Run(const text::RawText& raw, const Resources& resources, const CleanOptions& options)
      : text_(raw), resources_(resources), options_(options), seen_(scan(raw.text)) {}

  // One repair may uncover what another was waiting for (a lost byte before a tag, a line of the
  // site behind an annotation), so the passes are made again until nothing changes.
  text::CleanText run() {
    constexpr int kMostRounds = 5;
    for (int round = 0; round < kMostRounds; ++round) {
      const std::size_t before = text_.changes();
      if (round > 0) seen_ = scan(text_.view());
      make_passes();
      if (text_.changes() == before) break;
    }
    if (on("control") && has(kControlTrigger)) mark_replacement_characters(text_);
    if (on("lost_byte")) mark_lost_characters(text_);
    return text_.take();
  }

 private:
  void make_passes() {
    repair_characters();
    if (on("page_counter")) repair_page_counters(text_);
    if (on("markup") && has(kMarkupTrigger)) repair_markup(text_);
    if (has(kQuestionTrigger) && (on("lost_byte") || on("broken_pinyin")))
      repair_lost_bytes(text_, resources_, {on("lost_byte"), on("broken_pinyin")});
    if (on("pinyin") && has(kPinyinTrigger)) repair_pinyin(text_, resources_);
    if (on("shell")) repair_shell(text_, resources_);
    repair_layout();
  }

  bool on(const char* kind) const {
    WENZE_DCHECK(std::ranges::find(kRepairKinds, kind) != kRepairKinds.end());
    return !options_.off.contains(kind) && !options_.off.contains("all");
  }
  bool has(std::uint16_t triggers) const { return (seen_ & triggers) != 0; }

  void repair_characters() {
    const MojibakeHints hints{has(kLatinTrigger), has(kMisreadTrigger)};
    if (on("mojibake") && (hints.windows1252 || hints.code_page)) {
      repair_mojibake(text_, resources_, hints);
      seen_ |= scan(text_.view());
    }
    if (on("control") && has(kControlTrigger | kLatinTrigger)) repair_control(text_);
  }

  void repair_layout() {
    const text::Format format = text_.raw().source.format;
    const bool printed = format == text::Format::kText || format == text::Format::kPdf;
    if (printed && on("page_furniture")) repair_page_furniture(text_);
    if (on("ocr_spacing") && has(kSpaceTrigger)) repair_ocr_spacing(text_);
    if (printed && on("hard_wrap")) repair_hard_wrap(text_);
  }

  WorkingText text_;
  const Resources& resources_;
  const CleanOptions& options_;
  std::uint16_t seen_;
};

// The beginning of a text for a message.
std::string one_line(std::string_view s) {
  constexpr std::size_t kShownCodepoints = 24;
  s = trimmed(s);
  std::string out(text::prefix_codepoints(s, kShownCodepoints));
  if (const std::size_t feed = out.find('\n'); feed != std::string::npos) out.resize(feed);
  return out.size() < s.size() ? out + "…" : out;
}

}  // namespace

base::Result<text::CleanText> clean(const text::RawText& raw, const Resources& resources,
                                    const CleanOptions& options, text::DiagnosticSink& sink) {
  text::CleanText out = Run(raw, resources, options).run();
  for (const text::Repair& repair : out.repairs) {
    if (repair.kind == "shell")
      sink.add({base::MessageKind::shell_removed, {one_line(repair.before)}, repair.raw});
    if (repair.after) continue;
    sink.add({base::MessageKind::unrepaired_damage, {repair.before}, repair.raw});
  }
  return out;
}

std::string dump(const text::CleanText& clean) {
  std::string out;
  for (const text::Repair& repair : clean.repairs) {
    out += repair.kind + ' ' + std::string(text::name(repair.confidence)) + ' ' +
           std::to_string(repair.raw.begin()) + '-' + std::to_string(repair.raw.end()) + ' ' +
           repair.before + " -> " + repair.after.value_or("(damaged)") + '\n';
  }
  return out;
}

}  // namespace wenze::clean
