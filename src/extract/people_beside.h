#pragma once
// Who is named beside a sanction, and not behind 对. Internal to extract/.

#include <optional>
#include <vector>

#include "extract/consequences.h"
#include "extract/context.h"

namespace wenze::extract {

// 市长向省政府|作出书面检查; 县长|停职检查: of what only persons do or suffer, who does stands in
// front as a subject, and decides nothing.
std::vector<SubjectDraft> who_suffers(const Context& context, const Window& window,
                                      const SanctionHit& hit);

// People named between the verb and the sanction: 给予直接责任人、单位主要负责人以行政处分; or in
// front: 主要责任人员由…
// `from`: behind the sanction before it.
std::vector<SubjectDraft> people_beside(const Context& context, const Window& window,
                                        const SanctionHit& hit, std::size_t from);

// 处负责人或行为人新台币一万元罚锾: in the law of Taiwan the head of a firm and whoever did it.
void settle_fined(const Context& context, const SanctionHit& hit,
                  std::vector<SubjectDraft>& people);

// 个人处以一千元罚款；单位处以五千元罚款: who is fined stands right before the fine.
std::vector<SubjectDraft> fined_in_front(const Context& context, const Window& window,
                                         const SanctionHit& hit);

// 对小餐饮处五千元罚款，|对食品摊点|处一千元罚款: who pays this one of two fines that stand side by
// side, whether or not a dictionary knows him; nothing where there are no two with payers.
std::optional<Span> own_payer(const Context& context, const Window& window, const SanctionHit& hit);

// 施工单位应当承担赔偿责任, 由施工单位赔偿: who pays is no decider. 责令赔偿 has one.
std::optional<std::vector<SubjectDraft>> payers_of(const Context& context, const Window& window,
                                                   const SanctionHit& hit);

// 应当对游客的财产损失|承担责任, 对公司债务承担连带责任: to whom it is owed.
bool is_owed(const Context& context, const std::vector<SubjectDraft>& people,
             const SanctionHit& hit);

}  // namespace wenze::extract
