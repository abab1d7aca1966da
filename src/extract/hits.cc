// A form that holds a conjunction is looked into: what stands after 或者, 、 or 和 is asked of the
// dictionary again.
#include "extract/hits.h"

#include <algorithm>

#include "text/utf8.h"

namespace wenze::extract {

bool family_is(const SanctionHit& hit, std::string_view family) {
  return std::any_of(hit.candidates.begin(), hit.candidates.end(),
                     [&](const Entry* e) { return e->family == family; });
}

bool code_is(const SanctionHit& hit, std::string_view code) {
  return std::any_of(hit.candidates.begin(), hit.candidates.end(),
                     [&](const Entry* e) { return e->id == code; });
}

bool is_fine_or_revocation(const Context& context, const SanctionHit& hit) {
  return (code_is(hit, "ADMP.03") && context.of(hit.span).starts_with("处")) ||
         code_is(hit, "ADMP.08");
}

bool is_punishment(const Context& context, const SanctionHit& hit) {
  if (is_fine_or_revocation(context, hit) || code_is(hit, "ADMP.04") || code_is(hit, "ADMP.07"))
    return true;
  const std::string_view words = context.of(hit.span);
  if (code_is(hit, "ADMP.05")) return words.starts_with("没收");
  if (code_is(hit, "ADMP.10")) return words.starts_with("责令");
  const bool given = context.words("giving_verb"_class).begins(words) || words.starts_with("处") ||
                     words.starts_with("依法给予");
  return given && (family_is(hit, "GOV") || code_is(hit, "GEN.01") || code_is(hit, "GEN.02") ||
                   code_is(hit, "ADMP.01") || code_is(hit, "ADMP.13"));
}

bool hits_persons(const SanctionHit& hit) {
  return std::all_of(hit.candidates.begin(), hit.candidates.end(),
                     [](const Entry* e) { return e->applies_to == "P"; });
}

bool has_own_decider(const Context& context, const SanctionHit& hit) {
  const bool ordered = context.of(hit.span).starts_with("责令");
  return (code_is(hit, "ECON.01") && !ordered) || code_is(hit, "GEN.04") || family_is(hit, "CRIM");
}

bool is_interim(const SanctionHit& hit) {
  return code_is(hit, "ORGZ.07") || code_is(hit, "TWA.05") || code_is(hit, "MO.07");
}

bool can_hit_persons(const SanctionHit& hit) {
  return std::any_of(hit.candidates.begin(), hit.candidates.end(),
                     [](const Entry* e) { return e->applies_to == "P"; });
}
namespace {

bool any_of_code(const std::vector<const Entry*>& entries, std::string_view prefix) {
  return std::any_of(entries.begin(), entries.end(),
                     [&](const Entry* e) { return e->id.starts_with(prefix); });
}

std::vector<const Entry*> entries_at_front(const Context& context, std::string_view words,
                                           std::size_t& bytes) {
  std::vector<const Entry*> out;
  for (const Mention& mention : context.lexicon.find(words)) {
    if (mention.begin > 0) break;
    if (mention.entry->kind != lexicon::Kind::kSanction) continue;
    out.push_back(mention.entry);
    bytes = mention.end;
  }
  return out;
}

// The part of a form before a conjunction: 责令改正 of 责令改正或者责令恢复原状.
void expand_front(const Context& context, const SanctionHit& hit, std::size_t joint,
                  std::size_t joint_bytes, std::vector<SanctionHit>& out) {
  std::size_t bytes = 0;
  const auto entries = entries_at_front(context, context.of(hit.span).substr(0, joint), bytes);
  // 责令停止|相关活动|或者改正: what is to be stopped is no word of the order.
  const bool stops = !entries.empty() && entries.front()->id == "ACT.08" &&
                     context.of(hit.span).starts_with("责令停止");
  if (entries.empty() || (bytes != joint && !stops) ||
      entries.front()->id == hit.candidates.front()->id)
    return;
  out.back().span = {hit.span.begin() + joint + joint_bytes, hit.span.end()};
  out.insert(out.end() - 1, {{hit.span.begin(), hit.span.begin() + joint}, entries});
}

// The rest of a form after a conjunction, when it is a sanction by itself.
void expand_alternatives(const Context& context, Span segment, const SanctionHit& hit,
                         std::vector<SanctionHit>& out) {
  const std::string_view words = context.of(hit.span);
  for (std::string_view joint : context.words("sanction_joint"_class).words()) {
    for (std::size_t at = words.find(joint, 1); at != std::string_view::npos;
         at = words.find(joint, at + joint.size())) {
      if (joint == "或" && words.substr(at).starts_with("或者")) continue;
      expand_front(context, hit, at, joint.size(), out);
      const std::size_t from = hit.span.begin() + at + joint.size();
      std::size_t bytes = 0;
      const std::size_t reach = std::min<std::size_t>(segment.end() - from, 90);
      const auto entries = entries_at_front(context, context.text.substr(from, reach), bytes);
      if (entries.empty() || entries.front()->id == hit.candidates.front()->id) continue;
      if (any_of_code(entries, "GEN") || any_of_code(entries, "ADMP.00")) continue;
      out.push_back({{from, from + bytes}, entries});
      return;
    }
  }
}

// 予以变更|或者撤销: the verb in front gives both.
void expand_twin(const Context& context, Span segment, const SanctionHit& hit,
                 std::vector<SanctionHit>& out) {
  const std::string_view give = "予以";
  const std::string_view words = context.of(hit.span);
  if (!words.starts_with(give) || hit.span.end() >= segment.end()) return;
  const std::string_view rest = context.of({hit.span.end(), segment.end()});
  const std::string_view joint = context.words("sanction_joint"_class).at_front(rest);
  const std::string_view verb = rest.substr(joint.size());
  constexpr std::size_t kVerbBytes = 6;
  if (joint.empty() || verb.size() != kVerbBytes) return;
  std::size_t bytes = 0;
  const std::string given = std::string(give) + std::string(verb);
  const auto entries = entries_at_front(context, given, bytes);
  if (!entries.empty() && bytes == given.size())
    out.push_back({{segment.end() - verb.size(), segment.end()}, entries});
}

// 移送司法机关依法追究刑事责任 is both.
void expand_transfer(const Context& context, const SanctionHit& hit,
                     std::vector<SanctionHit>& out) {
  const Entry* handing_over = context.lexicon.find_entry(lexicon::Kind::kSanction, "CRIM.01");
  const std::string_view words = context.of(hit.span);
  if (handing_over == nullptr || !any_of_code(hit.candidates, "CRIM.02") ||
      (!words.starts_with("移送") && !words.starts_with("移交")))
    return;
  out.insert(out.end() - 1, {{hit.span.begin(), hit.span.begin() + 6}, {handing_over}});
}

bool names_goods(const Context& context, std::string_view s) {
  return context.words("goods"_class).stands_in(s);
}

// The objects that 没收 governs from byte `from`: 渔获物、违法所得和渔具 are three.
std::vector<Span> confiscated_objects(const Context& context, Span segment, std::size_t from) {
  constexpr std::size_t kReach = 150;
  const std::size_t stop = std::min(segment.end(), from + kReach);
  std::vector<Span> out;
  std::size_t begin = from;
  const auto close = [&](std::size_t at) {
    if (at > begin) out.push_back({begin, at});
  };
  std::size_t i = from;
  while (i < stop) {
    const std::string_view rest = context.text.substr(i, stop - i);
    if (rest.starts_with("（") || rest.starts_with("并") || rest.starts_with("，") ||
        rest.starts_with("直至") || rest.starts_with("处") || rest.starts_with("罚"))
      break;
    std::string_view joint = context.words("and"_class).at_front(rest);
    if (joint.empty()) {  // 没收实物或者违法收入, but 没收所得或追缴文物
      joint = context.words("or"_class).at_front(rest);
      const Mention* next = context.mentions.covering(lexicon::Kind::kSanction, i + joint.size());
      if (!joint.empty() && next != nullptr && next->begin == i + joint.size()) break;
    }
    if (!joint.empty()) close(i), begin = i + joint.size();
    i += joint.empty() ? text::decode_at(context.text, i).bytes : joint.size();
  }
  close(i);
  return out;
}

// 有违法所得的，应当依法|予以没收: what is taken is said in the condition right before.
bool follows_gains(const Context& context, std::size_t at) {
  constexpr std::size_t kReach = 60;
  std::string_view front = context.text.substr(at - std::min(at, kReach), std::min(at, kReach));
  for (std::string_view adverb : {"依法", "应当", "，"})
    if (front.ends_with(adverb)) front.remove_suffix(std::string_view(adverb).size());
  if (!front.ends_with("的")) return false;
  front.remove_suffix(std::string_view("的").size());
  return context.words("money_noun"_class).ends(front) &&
         front.rfind("有") != std::string_view::npos &&
         front.substr(front.rfind("有")).find("，") == std::string_view::npos;
}

// 没收 governs several objects: money (ADMP.04) and goods (ADMP.05).
void expand_confiscation(const Context& context, Span segment, const SanctionHit& hit,
                         std::vector<SanctionHit>& out) {
  const Entry* goods = context.lexicon.find_entry(lexicon::Kind::kSanction, "ADMP.05");
  const Entry* money = context.lexicon.find_entry(lexicon::Kind::kSanction, "ADMP.04");
  const std::string_view words = context.of(hit.span);
  const bool of_goods = any_of_code(hit.candidates, "ADMP.05");
  const bool of_money = any_of_code(hit.candidates, "ADMP.04");
  constexpr std::size_t kVerb = std::string_view("没收").size();
  // 有违法所得的，予以|没收
  if (goods != nullptr && money != nullptr && of_goods && words.ends_with("没收") &&
      follows_gains(context, hit.span.begin()))
    out.back().candidates = {money};
  if (goods == nullptr || money == nullptr || of_goods == of_money || !words.starts_with("没收"))
    return;
  const auto is_money = [&](Span object) {
    return context.words("money_noun"_class).ends(context.of(object));
  };
  std::vector<Span> objects = confiscated_objects(context, segment, hit.span.begin() + kVerb);
  if (objects.empty()) return;
  // An object that is neither counts only when its words say goods: 没收违法所得和依法处理.
  std::erase_if(objects, [&](Span object) {
    return !is_money(object) && !object.contains(hit.span.end() - 1) &&
           !names_goods(context, context.of(object)) &&
           (object.begin() > hit.span.end() || of_money);
  });
  const auto first_money = std::find_if(objects.begin(), objects.end(), is_money);
  const auto first_goods = std::find_if_not(objects.begin(), objects.end(), is_money);
  if (first_money == objects.end() || first_goods == objects.end()) {
    if (of_goods && first_money != objects.end()) out.back().candidates = {money};
    if (of_money && first_goods != objects.end()) out.back().candidates = {goods};
    return;
  }
  const bool money_first = first_money < first_goods;
  const Span second = money_first ? *first_goods : *first_money;
  out.back().candidates = {money_first ? money : goods};
  out.back().span = {hit.span.begin(), std::min(hit.span.end(), second.begin())};
  out.push_back({second, {money_first ? goods : money}});
}

}  // namespace

Link link_between(const Context& context, std::size_t from, std::size_t to,
                  const LinkOptions& options) {
  if (to <= from)  // 限制或者|禁止其从事业务: the first form holds the second
    return {context.words("or"_class).ends(context.text.substr(0, to)) ? LinkKind::kOr
                                                                       : LinkKind::kNone};
  const std::string_view s = context.text.substr(from, to - from);
  const std::string_view tail = s.size() > 240 ? s.substr(s.size() - 240) : s;
  const bool near = s.size() < 60;
  // The last 处 of 单处或者并处 may belong to the sanction (处警告).
  const std::string_view with_verb = context.text.substr(to - tail.size(), tail.size() + 3);
  if (context.words("singly_or_together"_class).stands_in(with_verb)) return {LinkKind::kAny};
  if (options.first_in_segment) {
    const std::string_view front = context.text.substr(options.segment.begin(), 12);
    // The alternative may open with a segment that imposes nothing: ，或者报经…批准，责令关闭.
    if (front.starts_with("或") || front.starts_with("直至") || s.starts_with("，或者"))
      return {LinkKind::kOr};
    return {context.words("in_addition"_class).stands_in(front) ? LinkKind::kAnd
                                                                : LinkKind::kComma};
  }
  if (tail.find("直至") != std::string_view::npos || s == "至") return {LinkKind::kOr};
  if (near && (s.find("或") != std::string_view::npos)) return {LinkKind::kOr};
  if (context.words("in_addition"_class).stands_in(s)) return {LinkKind::kAnd};
  if (s.starts_with("、") || s.find("、") != std::string_view::npos) return {LinkKind::kPause};
  if (s.find("和") != std::string_view::npos) return {LinkKind::kAnd};
  return {LinkKind::kComma};
}

namespace {

// 给予行政|或者纪律处分: both are discipline.
void expand_discipline(const Context& context, const SanctionHit& hit,
                       std::vector<SanctionHit>& out) {
  const Entry* discipline = context.lexicon.find_entry(lexicon::Kind::kSanction, "GEN.01");
  if (discipline == nullptr || !any_of_code(hit.candidates, "GEN.03")) return;
  const std::string_view front = context.text.substr(0, hit.span.begin()), kind = "行政";
  for (std::string_view joint : {std::string_view("或者"), std::string_view("或")})
    if (front.ends_with(joint) && front.substr(0, front.size() - joint.size()).ends_with(kind)) {
      const std::size_t end = hit.span.begin() - joint.size();
      out.insert(out.end() - 1, {{end - kind.size(), end}, {discipline}});
      return;
    }
}

}  // namespace

bool holds_things(const Context& context, const SanctionDraft& sanction) {
  constexpr std::size_t kReachBytes = 45;
  if (sanction.candidates.front()->id != "ADMP.06" ||
      !context.words("holding"_class).ends(context.of(sanction.span)))
    return false;
  std::string_view rest = context.text.substr(sanction.span.end(), kReachBytes);
  for (std::string_view mark : {"，", "；", "。"}) rest = rest.substr(0, rest.find(mark));
  return context.words("held_thing"_class).stands_in(rest) &&
         !context.words("licence_noun"_class).stands_in(rest);
}

std::vector<SanctionHit> expand_hits(const Context& context, Span segment,
                                     const std::vector<SanctionHit>& hits) {
  std::vector<SanctionHit> out;
  for (const SanctionHit& hit : hits) {
    out.push_back(hit);
    expand_confiscation(context, segment, hit, out);
    expand_transfer(context, hit, out);
    expand_discipline(context, hit, out);
    expand_alternatives(context, segment, hit, out);
    expand_twin(context, segment, hit, out);
  }
  std::stable_sort(out.begin(), out.end(), [](const SanctionHit& a, const SanctionHit& b) {
    return a.span.begin() < b.span.begin();
  });
  return out;
}

bool is_absorbed(const Context& context, const std::vector<const Entry*>& previous,
                 Span previous_span, const SanctionHit& hit) {
  if (!any_of_code(hit.candidates, "GEN") && !any_of_code(hit.candidates, "ADMP.00")) return false;
  if (any_of_code(previous, "GEN") && previous.front()->id == hit.candidates.front()->id)
    return true;
  const std::string_view between = context.text.substr(
      previous_span.end(),
      hit.span.begin() > previous_span.end() ? hit.span.begin() - previous_span.end() : 0);
  const std::string_view words = context.of(hit.span);
  const bool bare = context.words("bare_sanction"_class).begins(words);
  if (any_of_code(previous, "GEN")) return false;
  if (between == "的标准") return true;  // 按每人处五千元罚款|的标准|给予处罚
  // 吊扣执照一个月至六个月的|处罚, 吊销《摆渡许可证》的|处罚: the words between belong to the
  // measure.
  const auto joins = [&](std::string_view mark) {
    return between.find(mark) != std::string_view::npos;
  };
  const bool complement =
      between.size() < 60 && between.ends_with("的") &&
      std::ranges::none_of(
          std::initializer_list<std::string_view>{"，", "、", "；", "。", "或", "并", "和"}, joins);
  return bare &&
         (between.empty() || between == "的" || between == "等" || between.starts_with("等") ||
          between == "之" || between == "以上之" || between == "以下之" || between == "以上" ||
          between == "以上的" || between == "以下" || between == "以下的" || complement ||
          // 罚款直至收回土地的|处罚
          (between.size() < 90 && between.starts_with("直至") && between.ends_with("的")));
}

bool exclude_each_other(const std::vector<SanctionDraft>& sanctions) {
  static const std::vector<std::string_view> kScales = {"GOV", "INST", "PARTY", "TWD",
                                                        "TWA", "HK",   "MO",    "ORGZ"};
  const auto on_scale = [](const SanctionDraft& draft) {
    return std::any_of(draft.candidates.begin(), draft.candidates.end(), [](const Entry* e) {
      return std::find(kScales.begin(), kScales.end(), e->family) != kScales.end() &&
             e->family != "ADMP";
    });
  };
  const auto closing = [](const SanctionDraft& draft) {
    return any_of_code(draft.candidates, "ADMP.09") || any_of_code(draft.candidates, "ADMP.10") ||
           any_of_code(draft.candidates, "ADMP.11");
  };
  const auto only_warning = [](const SanctionDraft& draft) {
    return any_of_code(draft.candidates, "ADMP.01");
  };
  if (std::all_of(sanctions.begin(), sanctions.end(), closing)) return true;
  const bool fines = std::any_of(sanctions.begin(), sanctions.end(), [](const SanctionDraft& d) {
    return any_of_code(d.candidates, "ADMP.03") || any_of_code(d.candidates, "ADMP.02");
  });
  if (fines) return false;
  return std::all_of(sanctions.begin(), sanctions.end(), on_scale) &&
         !std::all_of(sanctions.begin(), sanctions.end(), only_warning);
}

bool chooses_by_degree(const Context& context, std::string_view front) {
  const std::size_t degree = front.rfind("情节");
  return degree != std::string_view::npos && context.words("measured_by"_class).stands_in(front) &&
         front.find("的，") == std::string_view::npos;
}

std::optional<Span> proposed_to(const Context& context, Span before) {
  const std::string_view s = context.of(before);
  // 处罚款，并报县人民政府|责令拆除: but 报县人民政府批准
  const std::string_view reported = "并报";
  if (const std::size_t at = s.rfind(reported); at != std::string_view::npos) {
    const Span organ{before.begin() + at + reported.size(), before.end()};
    const Mention* last = context.mentions.covering(lexicon::Kind::kAuthority, organ.end() - 1);
    if (!organ.empty() && last != nullptr && last->begin >= organ.begin() &&
        last->end == organ.end() && context.of(organ).find("，") == std::string_view::npos)
      return organ;
  }
  for (std::string_view verb : context.words("proposal"_class).words()) {
    const std::size_t at = s.rfind(verb);
    if (at == std::string_view::npos) continue;
    const std::size_t from = before.begin() + at + verb.size();
    // 可以提出建议，或者|提请人民政府纠正: the last proposal tells whom.
    if (context.words("proposal"_class).stands_in(s.substr(at + verb.size()))) continue;
    std::size_t end = from;
    for (const Mention& mention :
         context.mentions.inside(lexicon::Kind::kAuthority, {from, before.end()})) {
      // 报请有关人民政府|按照国务院规定的权限责令关闭
      const std::string_view between =
          context.text.substr(end, mention.begin > end ? mention.begin - end : 0);
      if (end > from && (context.words("according_to_short"_class).stands_in(between) ||
                         between.find("，") != std::string_view::npos))
        break;
      end = mention.end;
    }
    // 提请人民政府关闭，并|由颁发证照的部门吊销: the other organ decides on what follows.
    if (find_in(context.text, "，由", end, before.end()) < before.end() ||
        find_in(context.text, "并由", end, before.end()) < before.end())
      continue;
    if (end > from) return trimmed(context.text, {from, end});
  }
  return std::nullopt;
}

}  // namespace wenze::extract
