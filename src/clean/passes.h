#pragma once
// The repairs. Each looks at the text as the ones before left it.

#include "clean/resources.h"
#include "clean/working_text.h"

namespace wenze::clean {

struct MojibakeHints {
  bool windows1252 = false, code_page = false;  // what the scan saw traces of
};
void repair_mojibake(WorkingText& text, const Resources& resources, MojibakeHints hints);
void repair_control(WorkingText& text);
void repair_page_counters(WorkingText& text);
void repair_markup(WorkingText& text);
struct LostByteKinds {
  bool lost_byte = true, broken_pinyin = true;
};
void repair_lost_bytes(WorkingText& text, const Resources& resources, LostByteKinds kinds);
void repair_pinyin(WorkingText& text, const Resources& resources);
// 记过或者□大过: boxes and geta marks for characters that a font or a scan did not know are damage.
void mark_lost_characters(WorkingText& text);
void repair_shell(WorkingText& text, const Resources& resources);
// The layout of plain text and PDF.
void repair_page_furniture(WorkingText& text);
void repair_ocr_spacing(WorkingText& text);
void repair_hard_wrap(WorkingText& text);
// Runs of U+FFFD that no other repair could use.
void mark_replacement_characters(WorkingText& text);

}  // namespace wenze::clean
