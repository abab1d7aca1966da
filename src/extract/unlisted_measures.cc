// Each form is looked for where the dictionaries found nothing.
#include "extract/unlisted_measures.h"

#include <algorithm>

#include "extract/hits.h"
#include "extract/impositions.h"
#include "extract/mentions.h"
#include "extract/norms.h"
#include "extract/sentences.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

std::size_t next_sanction(const Context& context, std::size_t from, std::size_t end) {
  const auto after = context.mentions.starting_in(lexicon::Kind::kSanction, {from + 1, end});
  return after.empty() ? end : after.front().begin;
}

// 责令|有关人员|暂停执业: who is to do it stands in front.
bool orders_somebody(const Context& context, Span between) {
  if (between.empty()) return false;
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, between.end() - 1);
  return who != nullptr && who->begin >= between.begin() && who->end == between.end();
}

// 责令限期|追回, 责令企业对负责人|给予处分: what is ordered behind 责令 is a measure of its own.
bool orders_known(const Context& context, Span rest) {
  constexpr std::size_t kAdverbials = 12;
  const auto after = context.mentions.starting_in(lexicon::Kind::kSanction, rest);
  if (after.empty()) return false;
  const Span between{rest.begin(), after.front().begin};
  const std::string_view words = context.of(between);
  const Entry& measure = *after.front().entry;
  if (words.find("，") != std::string_view::npos) return false;
  if (words.find("对") != std::string_view::npos && measure.applies_to == "P") return true;
  if (orders_somebody(context, between)) return true;
  if (words.find("、") != std::string_view::npos ||
      context.words("in_addition"_class).stands_in(words) ||
      context.words("or"_class).stands_in(words))
    return false;
  return between.size_bytes() <= kAdverbials && measure.id != "ADMP.00" && measure.family != "GEN";
}

// 责令|迁出的，…, 责令|迁出的决定, but not 责令|撤换直接负责的主管人员: `order` stands behind 责令.
bool is_attribute(const Context& context, std::string_view order) {
  constexpr std::size_t kReach = 60;
  const std::string_view particle = "的";
  // 责令其在规定的期限内|接受检查: by when, and no attribute.
  if (const std::size_t term = context.words("by_the_term"_class).find(order); term < kReach)
    order.remove_prefix(term +
                        context.words("by_the_term"_class).at_front(order.substr(term)).size());
  const std::size_t at = order.find(particle);
  if (at >= kReach) return false;
  const std::string_view head = order.substr(at + particle.size());
  // 责令暂停经营的|紧急控制措施, but not 责令采取相应的|措施
  const bool of_measure = context.words("kind_noun"_class).ends(head) &&
                          order.substr(0, at).find("采取") == std::string_view::npos;
  return order.ends_with(particle) || of_measure ||
         context.words("compound_tail"_class).begins(head) ||
         context.words("compound_tail"_class).begins(order.substr(at));
}

// 责令清理|或者 …: without what joins the words to the next sanction.
Span without_joint(const Context& context, Span words) {
  for (std::string_view joint : {std::string_view("或者"), std::string_view("或")})
    if (ends_with(context.text, words, joint)) return {words.begin(), words.end() - joint.size()};
  return words;
}

// 责令 with a verb that no dictionary knows is still an order: to stop something (停) or to put it
// right.
void add_unknown_orders(const Context& context, Span segment, std::vector<SanctionHit>& hits) {
  const std::string_view word = "责令";
  for (std::size_t at = find_in(context.text, word, segment.begin(), segment.end());
       at < segment.end(); at = find_in(context.text, word, at + word.size(), segment.end())) {
    if (inside_title(context.text, segment, at)) continue;
    if (context.mentions.covering(lexicon::Kind::kSanction, at) != nullptr) continue;
    const std::string_view rest =
        context.text.substr(at + word.size(), segment.end() - at - word.size());
    const std::string_view front = context.text.substr(segment.begin(), at - segment.begin());
    if (rest.empty() || is_attribute(context, rest) || front.ends_with("被") ||
        front.ends_with("经") || context.words("completed"_class).stands_in(front))
      continue;
    const bool stop = context.words("stopping"_class).begins(rest);
    const Entry* entry =
        context.lexicon.find_entry(lexicon::Kind::kSanction, stop ? "ACT.08" : "ACT.01");
    if (entry == nullptr || orders_known(context, {at + word.size(), segment.end()})) continue;
    std::size_t end = std::min(segment.end(), at + word.size() + 24);
    while (end < segment.end() && (static_cast<unsigned char>(context.text[end]) & 0xC0U) == 0x80U)
      ++end;
    const Span order = without_joint(context, {at, std::min(end, next_sanction(context, at, end))});
    const SanctionHit hit{order, {entry}};
    hits.insert(std::find_if(hits.begin(), hits.end(),
                             [&](const SanctionHit& h) { return h.span.begin() > at; }),
                hit);
  }
}

// 没收其复制品: goods that no dictionary lists.
void add_unknown_confiscations(const Context& context, Span segment,
                               std::vector<SanctionHit>& hits) {
  const std::string_view word = "没收";
  const Entry* goods = context.lexicon.find_entry(lexicon::Kind::kSanction, "ADMP.05");
  const std::size_t at = find_in(context.text, word, segment.begin(), segment.end());
  if (goods == nullptr || at >= segment.end() ||
      context.mentions.covering(lexicon::Kind::kSanction, at) != nullptr)
    return;
  const std::string_view front = context.text.substr(segment.begin(), at - segment.begin());
  const std::string_view rest =
      context.text.substr(at + word.size(), segment.end() - at - word.size());
  if (rest.size() < 6 || rest.starts_with("的") || rest.starts_with("、征") ||
      front.ends_with("被") || front.ends_with("罚") || inside_title(context.text, segment, at))
    return;
  // 没收、销毁或者|责令改变用途
  std::size_t end = next_sanction(context, at, std::min(segment.end(), at + 60));
  end = std::min(end, find_in(context.text, "责令", at, end));
  const SanctionHit hit{without_joint(context, {at, end}), {goods}};
  hits.insert(std::find_if(hits.begin(), hits.end(),
                           [&](const SanctionHit& h) { return h.span.begin() > at; }),
              hit);
}

// 没收违法所得|和所采砂石: goods beside the gains, which no dictionary lists.
void add_goods_beside_gains(const Context& context, Span segment, std::vector<SanctionHit>& hits) {
  const Entry* goods = context.lexicon.find_entry(lexicon::Kind::kSanction, "ADMP.05");
  const auto gains = std::ranges::find_if(hits, [&](const SanctionHit& hit) {
    return code_is(hit, "ADMP.04") && starts_with(context.text, hit.span, "没收");
  });
  if (goods == nullptr || gains == hits.end()) return;
  const Span rest{gains->span.end(), segment.end()};
  const std::string_view joint = context.words("listing_joint"_class).at_front(context.of(rest));
  const std::size_t begin = rest.begin() + joint.size();
  const std::size_t end = std::min(next_sanction(context, begin - 1, rest.end()),
                                   find_in(context.text, "并", begin, rest.end()));
  constexpr std::size_t kShortestBytes = 6;
  if (joint.empty() || end < begin + kShortestBytes ||
      context.mentions.covering(lexicon::Kind::kSanction, rest.begin()) != nullptr ||
      context.words("no_goods"_class).begins(context.text.substr(begin, end - begin)) ||
      (context.text[begin] >= '0' && context.text[begin] <= '9') ||  // 、1万元以下罚款
      contains(context.text, {begin, end}, "的决定"))
    return;
  hits.insert(gains + 1, SanctionHit{{rest.begin(), end}, {goods}});
}

// …的，|由有关部门按照职责分工|，: what stands between a condition and the segment at `begin`;
// empty where nothing or more than a segment does.
std::string_view behind_condition(const Context& context, std::size_t begin) {
  constexpr std::size_t kReachBytes = 120;
  const std::string_view comma = "，";
  std::string_view front =
      context.text.substr(begin - std::min(begin, kReachBytes), std::min(begin, kReachBytes));
  if (!front.ends_with(comma)) return {};
  front.remove_suffix(comma.size());
  const std::size_t at = front.rfind(comma);
  return at != std::string_view::npos && front.substr(0, at).ends_with("的")
             ? front.substr(at + comma.size())
             : std::string_view();
}

// …的，由民政部门依法处理: handling as the only consequence.
void add_handling(const Context& context, Span segment, bool after_condition,
                  std::vector<SanctionHit>& hits) {
  if (!hits.empty() || context.traits.court) return;
  const std::string_view s = context.of(segment);
  std::string_view handled = context.words("handled"_class).at_back(s);
  // 拒不改正的，由劳动部门提请县人民政府|处理
  const std::string_view handle = "处理";
  if (handled.empty() && s.ends_with(handle) && context.words("proposal"_class).stands_in(s))
    handled = handle;
  const Entry* entry = context.lexicon.find_entry(lexicon::Kind::kSanction, "GEN.04");
  if (entry == nullptr || handled.empty()) return;
  // In the part on liability …的，|依法处理 answers the wrong.
  const auto place = context.document.holding(segment.begin());
  const bool answers = after_condition && place && under_liability(context, *place);
  const std::string_view before = behind_condition(context, segment.begin());
  const bool alone = handled.size() == s.size() && (answers || before.starts_with("由"));
  // …的，|对直接负责的主管人员和其他人员，|由…处理
  const bool people = before.starts_with("对") && before.ends_with("人员");
  if (!alone && !(s.starts_with("由") && (after_condition || people))) return;
  hits.push_back({{segment.end() - handled.size(), segment.end()}, {entry}});
}

// 逾期不拆除的，由城管部门|拆除，所需费用由设置人承担: what is done in his place. What the public
// purse pays for is none.
void add_act_in_place(const Context& context, Span segment, bool after_condition,
                      std::vector<SanctionHit>& hits) {
  constexpr std::size_t kReachBytes = 45;
  if (!after_condition || !hits.empty() || context.traits.court) return;
  const std::string_view comma = "，", behind = context.text.substr(segment.end());
  if (!behind.starts_with(comma)) return;
  const std::string_view next = behind.substr(comma.size(), kReachBytes);
  const std::size_t costs = context.words("costs_borne"_class).find(next);
  if (costs == std::string_view::npos || next.substr(0, costs).find(comma) != next.npos) return;
  const std::size_t payer = segment.end() + comma.size() + costs +
                            context.words("costs_borne"_class).at_front(next.substr(costs)).size();
  if (context.mentions.covering(lexicon::Kind::kAuthority, payer) != nullptr) return;
  const text::WordSet& acts = context.words("act_in_place"_class);
  const std::string_view s = context.of(segment);
  std::size_t act = acts.find(s);
  while (act != std::string_view::npos &&
         context.mentions.covering(lexicon::Kind::kAuthority, segment.begin() + act) != nullptr) {
    const std::size_t end = act + acts.at_front(s.substr(act)).size(),
                      more = acts.find(s.substr(end));
    act = more == std::string_view::npos ? more : end + more;
  }
  const Entry* entry = context.lexicon.find_entry(lexicon::Kind::kSanction, "ACT.09");
  if (act == std::string_view::npos || entry == nullptr) return;
  // 承租人可以自行|维修: one party in the place of the other.
  if (!s.starts_with("由") &&
      !context.mentions.any(lexicon::Kind::kAuthority, {segment.begin(), segment.begin() + act}) &&
      context.mentions.any(lexicon::Kind::kSubject, segment))
    return;
  hits.push_back({{segment.begin() + act, segment.end()}, {entry}});
}

// 被吊销执照的，自被吊销之日起五年内，|其负责人不得担任…; 被吊销执业证书的，|不得担任…: what the
// revocation bars from.
void add_bar(const Context& context, Span segment, std::vector<SanctionHit>& hits) {
  constexpr std::size_t kReachBytes = 150;
  const std::string_view s = context.of(segment);
  const std::size_t ban = context.words("ban"_class).find(s);
  if (!hits.empty() || ban == std::string_view::npos || context.traits.prose ||
      context.traits.accountability || context.traits.region != Region::kMainland)
    return;
  const Span barred{segment.begin() + ban, segment.end()};
  const std::size_t reach = std::min(segment.begin(), kReachBytes);
  std::string_view front = context.text.substr(segment.begin() - reach, reach);
  const std::size_t revoked = front.rfind("被吊销");
  const Entry* entry = context.lexicon.find_entry(lexicon::Kind::kSanction, "ADMP.12");
  if (entry == nullptr || revoked == std::string_view::npos || !bars_from_office(context, barred) ||
      !context.words("bar_opening"_class).ends(front))
    return;
  front = front.substr(revoked);
  if (front.find("。") != std::string_view::npos || front.find("；") != std::string_view::npos)
    return;
  hits.push_back({barred, {entry}});
}

// 给予|停止招生|、停止办园的处罚, 给予|停止从事摆渡业务|三个月以上一年以下的处罚: what the penalty
// that closes the words consists of. 停止联网、|停机整顿 is one closing in two forms.
void add_stop_given(const Context& context, Span segment, std::vector<SanctionHit>& hits) {
  if (hits.empty() || !code_is(hits.back(), "ADMP.00")) return;
  const Span front{segment.begin(), hits.back().span.begin()};
  const std::string_view s = context.of(front);
  if (!(s.ends_with("的") || s.ends_with("等")) || !context.words("giver"_class).stands_in(s))
    return;
  const std::string_view given = s.substr(context.words("giver"_class).find(s));
  const std::size_t stop = std::min(given.find("停止"), given.find("暂停"));
  if (stop == std::string_view::npos) return;
  const std::size_t at = front.end() - given.size() + stop,
                    verb = at + std::string_view("停止").size();
  if (std::any_of(hits.begin(), hits.end(),
                  [&](const SanctionHit& h) { return h.span.contains(at); }))
    return;
  const bool trade = context.text.substr(verb).starts_with("从事");
  const Entry* entry =
      context.lexicon.find_entry(lexicon::Kind::kSanction, trade ? "ADMP.12" : "ADMP.09");
  std::size_t end = next_sanction(context, at, front.end() - std::string_view("的").size());
  for (std::size_t i = verb; i < end; i += text::decode_at(context.text, i).bytes) {
    const std::string_view rest = context.text.substr(i);
    if (rest.starts_with("、") || rest.starts_with("直至") || text::parse_numeral(rest)) end = i;
  }
  const auto next = std::find_if(hits.begin(), hits.end(),
                                 [&](const SanctionHit& h) { return h.span.begin() > at; });
  const bool closing =
      next->span.begin() == end + std::string_view("、").size() && code_is(*next, "ADMP.10");
  if (entry == nullptr || end <= verb || closing) return;
  hits.insert(next, {{at, end}, {entry}});
}

}  // namespace

void add_unlisted_measures(const Context& context, Span segment, bool after_condition,
                           std::vector<SanctionHit>& hits) {
  add_unknown_orders(context, segment, hits);
  add_unknown_confiscations(context, segment, hits);
  add_goods_beside_gains(context, segment, hits);
  add_handling(context, segment, after_condition, hits);
  add_act_in_place(context, segment, after_condition, hits);
  add_bar(context, segment, hits);
  add_stop_given(context, segment, hits);
}

}  // namespace wenze::extract
