#include "clean/clean.h"

#include "clean/code_page.h"
#include "clean/passes.h"
#include "clean/scan.h"

namespace wenze::clean {
namespace {

class Run {
 public:
  Run(const text::RawText& raw, const Resources& resources, const CleanOptions& options)
      : text_(raw), resources_(resources), options_(options), seen_(scan(raw.text)) {}

  text::CleanText run() {
    repair_characters();
    if (on("page_counter")) repair_page_counters(text_);
    if (on("markup") && has(kMarkupTrigger)) repair_markup(text_);
    if (has(kQuestionTrigger) && (on("lost_byte") || on("broken_pinyin")))
      repair_lost_bytes(text_, resources_, {on("lost_byte"), on("broken_pinyin")});
    if (on("pinyin") && has(kPinyinTrigger)) repair_pinyin(text_, resources_);
    if (on("control") && has(kControlTrigger)) mark_replacement_characters(text_);
    return text_.take();
  }

 private:
  bool on(const char* kind) const {
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

  WorkingText text_;
  const Resources& resources_;
  const CleanOptions& options_;
  std::uint16_t seen_;
};

}  // namespace

base::Result<text::CleanText> clean(const text::RawText& raw, const Resources& resources,
                                    const CleanOptions& options, text::DiagnosticSink& sink) {
  text::CleanText out = Run(raw, resources, options).run();
  for (const text::Repair& repair : out.repairs) {
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
