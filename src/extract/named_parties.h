#pragma once
// What the rest of a frame makes of the parties that its text names. Internal to extract/.

#include "extract/asked.h"

namespace wenze::extract {

// 投放管理责任人, 安全责任人 under a penalty: whoever the statute makes responsible, not an
// official; all of `subject` are such.
bool is_regulated_manager(const Context& context, const Frame& frame,
                          const std::vector<SubjectDraft>& subject);

// 专家、咨询机构: neither officials nor public bodies, whatever the document is about.
bool has_outsider(const Context& context, const std::vector<SubjectDraft>& subject);

// The roles of `subject`, settled by what the frame's consequences, its fault and the document
// tell.
std::vector<SubjectDraft> settle_roles(const Asked& asked, std::vector<SubjectDraft> subject);

// Whether the wrong of the settled `subject` is that of regulated parties.
bool is_private_wrong(const Asked& asked, const std::vector<SubjectDraft>& subject);

}  // namespace wenze::extract
