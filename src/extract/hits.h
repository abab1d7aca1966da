#pragma once
// Sanctions beside one another: what joins them, which of them swallow which. Internal to extract/.

#include <string_view>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// Whether one of the readings of the words is of the family, is the sanction `code`.
bool family_is(const SanctionHit& hit, std::string_view family);
bool code_is(const SanctionHit& hit, std::string_view code);
// People may receive it: 通报批评, 告诫, 记过 — but not 罚款 or 责令改正, which go back to who
// committed the fault.
bool can_hit_persons(const SanctionHit& hit);
// Only people can receive it.
bool hits_persons(const SanctionHit& hit);
// Compensation, an unnamed responsibility and public-order penalties have their own deciders;
// 责令赔偿 has that of the orders before it.
bool has_own_decider(const Context& context, const SanctionHit& hit);
// 暂停履行职务, 先行停职: no sanctions, but what follows from an investigation or a sanction.
bool is_interim(const SanctionHit& hit);

// 处一千元罚款, 吊销许可证, and with them what else is given in so many words (没收违法所得,
// 给予处分) and not only named: nobody receives it without a wrong.
bool is_fine_or_revocation(const Context& context, const SanctionHit& hit);
bool is_punishment(const Context& context, const SanctionHit& hit);

// 暂扣|其施工工具和设备, 暂扣|车辆: things are held, and no licence: a measure without a code.
bool holds_things(const Context& context, const SanctionDraft& sanction);

enum class LinkKind { kNone, kPause, kComma, kAnd, kOr, kAny };
struct Link {
  LinkKind kind = LinkKind::kNone;
};

struct LinkOptions {
  bool first_in_segment = false;
  Span segment;
};
// What the words [from, to) between two sanctions say.
Link link_between(const Context& context, std::size_t from, std::size_t to,
                  const LinkOptions& options);

// One dictionary form can hold two sanctions (暂扣或者吊销许可证件, 没收直销产品和违法销售收入):
// all of them, in order.
std::vector<SanctionHit> expand_hits(const Context& context, Span segment,
                                     const std::vector<SanctionHit>& hits);

// A general word that only closes an enumeration: 记过或者降级的处分, 取消资格、限制报考等处理.
bool is_absorbed(const Context& context, const std::vector<const Entry*>& previous,
                 Span previous_span, const SanctionHit& hit);

// Grades of one scale, of which only one can be imposed: 记过、记大过; 停业、关闭.
bool exclude_each_other(const std::vector<SanctionDraft>& sanctions);

// 根据情节轻重，给予警告、记过: one of them. `front`: what stands before the first sanction.
bool chooses_by_degree(const Context& context, std::string_view front);

// 建议（提请）X给予…: the words X; nothing when nobody is asked.
std::optional<Span> proposed_to(const Context& context, Span before);

}  // namespace wenze::extract
