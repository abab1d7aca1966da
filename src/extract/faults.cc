// Splitting: segments of an enumeration (A，B，或者C的) are faults of their own when a later one
// begins with 或者; inside a segment alternatives.h tells. Everything else stays one fault: a
// missed split is a coarser rule, a wrong one is nonsense.
#include "extract/faults.h"

#include <algorithm>

#include "extract/alternatives.h"
#include "extract/limbs.h"
#include "extract/own_acts.h"
#include "extract/phrases.h"
#include "extract/prose.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

bool is_result_words(std::string_view s) {
  for (std::string_view joint : {"并", "且"})
    if (s.starts_with(joint)) s.remove_prefix(joint.size());
  return s.starts_with("造成") || s.starts_with("致使") || s.starts_with("导致") ||
         names_accident(s);
}

std::string_view alternative_head(const Context& context, std::string_view s) {
  return context.words("alternative"_class).at_front(s);
}

// The scene of what follows: 在监管工作中, 在检查时.
bool is_scene(const Context& context, std::string_view s) {
  return context.words("scene_tail"_class).ends(s);
}

// Time, manner or basis of what follows: 在…时, 利用…便利, 采取…手段, 经…, 按照…
bool is_adverbial(const Context& context, std::string_view s) {
  if (is_scene(context, s) || s.ends_with("手段") || s.ends_with("方式")) return true;
  return context.words("manner_opening"_class).begins(s) && s.size() < 120;
}

// 利用职务便利, 因行贿获利: only how and why, where 利用渡船从事其他活动 is what was done.
bool is_mere_adverbial(const Context& context, std::string_view s) {
  return is_adverbial(context, s) &&
         (is_scene(context, s) || s.starts_with("因") || context.words("means_tail"_class).ends(s));
}

// …的 goes; 者 goes where it closes the condition, and stays at the end of a noun or of 或者.
Span without_tail(const Context& context, Span span) {
  Span out = trimmed(context.text, span);
  const std::string_view tail = context.words("relative_tail"_class).at_back(context.of(out));
  if (tail.empty() || out.size_bytes() <= 2 * kHan) return out;
  if (tail == "者") {
    const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, out.end() - 1);
    const bool noun =
        person != nullptr && person->end == out.end() && context.traits.region != Region::kTaiwan;
    if (noun || context.words("or"_class).ends(context.of(out))) return out;
  }
  return {out.begin(), out.end() - tail.size()};
}

// The code of the longest dictionary fault in a part.
std::string any_code_of_part(const Context& context, Span part) {
  const Mention* longest = nullptr;
  const std::vector<Mention> faults = context.mentions.inside(lexicon::Kind::kFault, part);
  for (const Mention& mention : faults)
    if (longest == nullptr || mention.end - mention.begin > longest->end - longest->begin)
      longest = &mention;
  return longest == nullptr ? std::string() : longest->entry->id;
}

struct Part {
  Span span;
  std::string code;
};

// …徇私舞弊、弄虚作假: what is said in one breath with the idiom belongs to it.
void join_same_breath(const Context& context, std::vector<Part>& parts) {
  const auto idiom = std::find_if(parts.begin(), parts.end(),
                                  [](const Part& part) { return is_office_misconduct(part.code); });
  if (idiom == parts.end()) return;
  const std::string code = idiom->code;
  for (Part& part : parts) {
    const Span bare = without_tail(context, part.span);
    if (context.words("same_breath"_class).holds(context.of(bare))) part.code = code;
  }
}

// 泄露国家秘密、商业秘密: the second is a further object of the verb, and no wrong by itself.
bool shares_verb(const Context& context, Span before, Span part) {
  const std::string_view words = context.of(part), said = context.of(before);
  // 在招收船员、|学徒工作中徇私舞弊: the scene goes on.
  const bool open = said.starts_with("在") && said.find("中") == std::string_view::npos &&
                    words.find("工作中") != std::string_view::npos;
  if (open || shares_secret(context, before, part)) return true;
  return words.size() >= 3 * kHan &&
         !context.words("wrong_predicate_opening"_class).begins(words) &&
         !context.words("listed_act"_class).begins(words) &&
         context.of(before).ends_with(words.substr(words.size() - 2 * kHan));
}

// 侮辱、|殴打护士: whom the first act hit stands behind the second.
bool shares_victim(const Context& context, Span before, Span part) {
  return context.words("obstruction"_class).holds(context.of(before)) &&
         context.words("obstruction"_class).begins(context.of(part));
}

// 不履行法定职责、吃拿卡要: faults by themselves, grouped by code; 滥用职权、玩忽职守 is one by
// usage.
std::vector<Span> split_pauses(const Context& context, Span whole, bool by_commas) {
  if (contains(context.text, whole, "，如") ||  // 违反职业道德，如收受贿赂、泄露隐私等
      contains(context.text, whole, "等原因"))  // 因违法违规、违反合同等原因造成损失
    return {whole};
  // 通过隐瞒情况、提供虚假材料等手段取得编号
  if (context.words("manner_opening"_class).begins(context.of(whole)) &&
      context.words("means_noun"_class).stands_in(context.of(whole)))
    return {whole};
  if (context.traits.prose)
    if (std::vector<Span> wrongs = listed_wrongs(context, whole); !wrongs.empty()) return wrongs;
  Span piece = whole;
  std::vector<Part> parts;
  bool open_list =
      false;  // …等行为: every part is a wrong, whether the dictionary covers it or not
  std::size_t from = piece.begin();
  if (starts_with(context.text, piece, "有")) from += kHan;
  if (const std::size_t etc = context.of(piece).rfind("等");
      etc != std::string_view::npos && piece.end() - piece.begin() - etc < 40) {
    piece = {piece.begin(), piece.begin() + etc};
    open_list = !by_commas;
  }
  while (from < piece.end()) {
    std::size_t to = std::min(find_in(context.text, "、", from, piece.end()), piece.end());
    if (is_result_words(context.text.substr(from, to - from))) return {whole};
    if (!parts.empty() &&
        (shares_victim(context, parts.back().span, {from, to}) ||
         is_noun_of_omission(context, context.of(parts.back().span), context.of({from, to})) ||
         shares_verb(context, parts.back().span, {from, to}) ||
         waits_for_next(context, parts.back().span, {from, to}))) {
      parts.back().span = {parts.back().span.begin(), to};
      from = to + (to < piece.end() ? kHan : 0);
      continue;
    }
    parts.push_back({{from, to}, code_of_part(context, {from, to})});
    if (open_list && parts.back().code.empty())
      parts.back().code = any_code_of_part(context, {from, to});
    from = to + (to < piece.end() ? kHan : 0);
  }
  std::vector<Span> told;
  for (const Part& part : parts) told.push_back(part.span);
  if (std::vector<Span> acts = own_acts(context, told); !acts.empty()) return acts;
  join_same_breath(context, parts);
  const auto plain = [](const Part& part) { return !part.code.empty(); };
  const auto idiom = [](const Part& part) { return is_office_misconduct(part.code); };
  if (parts.size() < 2 || !std::all_of(parts.begin(), parts.end(), plain)) return {whole};
  if (std::all_of(parts.begin(), parts.end(), idiom)) return {whole};
  std::vector<Span> out;
  std::string last;
  for (const Part& part : parts) {
    const bool same =
        part.code == last || (is_office_misconduct(part.code) && is_office_misconduct(last));
    if (!out.empty() && same)
      out.back() = hull(out.back(), part.span);
    else
      out.push_back(part.span);
    last = part.code;
  }
  return out;
}

// 其中，擅自更名的: one of the wrongs told before. 其中标无效 is none.
Span without_case_mark(const Context& context, Span span) {
  const std::string_view s = context.of(span), pause = "，";
  const std::string_view mark = s.starts_with("但是，") ? "但是" : "其中";
  if (!s.starts_with(mark) || s.substr(kHan).starts_with("中标")) return span;
  const std::size_t comma = s.substr(mark.size()).starts_with(pause) ? pause.size() : 0;
  const Span rest{span.begin() + mark.size() + comma, span.end()};
  return rest.empty() ? span : rest;
}

FaultDraft fault_at(const Context& context, Span span) {
  FaultDraft fault;
  fault.span = without_tail(context, span);
  const Words joints =
      context.traits.region == Region::kMainland ? "or_long"_class : "or"_class;  // 或未经批准
  const std::size_t joint = context.words(joints).at_front(context.of(fault.span)).size();
  fault.span = {fault.span.begin() + joint, fault.span.end()};
  fault.span = without_case_mark(context, fault.span);
  fault.catch_all = is_catch_all(context, context.of(fault.span));
  return fault;
}

// Words that tell a wrong without naming it.
bool is_wrongful_words(const Context& context, std::string_view s) {
  return context.words("wrong_sign_short"_class).stands_in(s);
}

// A，B，C等行为的: the comma parts the wrongs, the 、 inside them only words.
bool lists_conduct(const Context& context, const std::vector<Span>& segments) {
  const std::string_view s = context.of(without_tail(context, segments.back()));
  const std::size_t etc = s.rfind("等");
  return etc != std::string_view::npos && s.size() - etc <= 10 * kHan &&
         context.words("conduct_noun"_class).ends(s);
}

// 破坏设施，盗窃器材，妨碍施工的: three acts or more, none of which the others were for (骗取登记).
bool lists_acts(const Context& context, const std::vector<Span>& segments) {
  if (segments.size() < 3) return false;
  return std::all_of(segments.begin(), segments.end(), [&](Span s) {
    return context.words("listed_act"_class).begins(context.of(s)) &&
           !context.words("purpose_act"_class).begins(context.of(s));
  });
}

// 伪造货币，出售伪造的货币，或者明知…而运输; 不依法许可，发现违法不查处，或者有其他…行为: three
// wrongs or more, none of them for another and the last behind 或者.
bool chains_acts(const Context& context, const std::vector<Span>& segments) {
  if (segments.size() < 3 || !context.words("or_long"_class).begins(context.of(segments.back())))
    return false;
  return std::all_of(segments.begin(), segments.end() - 1, [&](Span s) {
    const std::string_view words = context.of(s);
    const bool act = context.words("listed_act"_class).begins(words) &&
                     !context.words("purpose_act"_class).begins(words);
    const bool wrong = context.words("own_predicate"_class).begins(words) &&
                       !context.words("shared_act"_class).begins(words) &&
                       !words.starts_with("超") && !is_bare_violation(words) &&
                       !context.words("consent"_class).ends(words);
    return act || wrong || (s != segments.front() && words.starts_with("发现"));
  });
}

// 推诿懈怠，执行不力的: in prose, segments that are nothing but a wrong that has a name.
bool lists_named_wrongs(const Context& context, const std::vector<Span>& segments) {
  if (!context.traits.prose) return false;
  std::string last;
  for (Span segment : segments) {
    std::string code = code_of_part(context, without_tail(context, segment));
    if (code.empty() || code == last || is_office_misconduct(code)) return false;
    // 服务态度差，|影响单位形象: what came of it.
    if (!last.empty() && context.words("purpose_act"_class).begins(context.of(segment)))
      return false;
    last = std::move(code);
  }
  return true;
}

// 玩忽职守、滥用职权、徇私舞弊: nothing but the idiom of office.
bool is_idiom_run(const Context& context, Span segment) {
  const Span words = without_tail(context, segment);
  std::size_t n = 0;
  for (std::size_t from = words.begin(); from < words.end(); ++n) {
    std::size_t to = words.end(), next = words.end();
    for (std::string_view joint : {"、", "或者", "和"})
      if (const std::size_t at = find_in(context.text, joint, from, words.end()); at < to)
        to = at, next = at + joint.size();
    const Span part{from, to};
    if (!context.words("classic_wrong"_class).holds(context.of(part)) &&
        !context.words("same_breath"_class).holds(context.of(part)))
      return false;
    from = next;
  }
  return n > 1;
}

// A，B或者滥用职权、徇私舞弊: the first half of the last segment is a wrong too.
bool ends_in_alternatives(const Context& context, const std::vector<Span>& segments) {
  if (segments.size() < 2) return false;
  const Span last = segments.back();
  const auto opens = [&](Span words) {
    return context.words("listed_act"_class).begins(context.of(words)) ||
           context.words("own_predicate"_class).begins(context.of(words));
  };
  if (!opens(last) || context.words("purpose_act"_class).begins(context.of(last))) return false;
  const std::size_t at = find_in(context.text, "或者", last.begin(), last.end());
  if (at >= last.end()) return false;
  return is_idiom_run(context, {at + std::string_view("或者").size(), last.end()});
}

// 在申请登记时弄虚作假，|骗取登记: what the falsehood was for.
bool serves(const Context& context, std::string_view before, std::string_view s) {
  return context.words("purpose_act"_class).begins(s) &&
         context.words("deceit"_class).stands_in(before);
}

// 未取得许可证，|擅自建造: what was done without it.
bool dares(const Context& context, std::string_view before, std::string_view s) {
  if (!context.words("shared_act"_class).begins(s) || !before.starts_with("未") ||
      before.find("擅自") != std::string_view::npos)
    return false;
  return context.words("consent"_class).stands_in(before) || before.ends_with("证") ||
         before.find("手续") != std::string_view::npos;
}

// 编造灾情，|在网上传播: the verb takes what stands before.
bool spreads(const Context& context, std::string_view s) {
  return s.starts_with("在") && context.words("spreading"_class).ends(s);
}

// 发现用户发布违法信息，|未停止传输: what was known, and not done.
bool fails_upon_notice(const Context& context, std::string_view before, std::string_view s) {
  const std::size_t noticed = context.words("noticing"_class).find(before);
  return noticed != std::string_view::npos &&
         (context.words("omission_plain"_class).begins(s) ||
          context.words("negation"_class).begins(s)) &&
         before.find("未", noticed) == std::string_view::npos;
}

// 对侵害权益的申诉、控告，|推诿、拖延不予查处: what others brought in, and no wrong by itself.
bool brings_in(const Context& context, std::string_view s) {
  return s.starts_with("对") && context.words("grievance_noun"_class).ends(s);
}

// 对不符合标准的产品，|未依法要求改正: what something should have been done about.
bool left_alone(const Context& context, std::string_view s, std::string_view next) {
  const std::string_view of = "的";
  const std::size_t attribute = s.rfind(of);
  return s.starts_with("对") && attribute != std::string_view::npos &&
         attribute + of.size() < s.size() && context.words("object_of_duty"_class).ends(s) &&
         context.words("omission_plain"_class).begins(next);
}

// Segments → stretches that are one fault each, before looking inside.
std::vector<Span> group_segments(const Context& context, const std::vector<Span>& segments) {
  const bool chain = chains_acts(context, segments);
  const bool acts =
      chain || ends_in_alternatives(context, segments) ||
      (segments.size() > 1 && (lists_conduct(context, segments) || lists_acts(context, segments) ||
                               lists_named_wrongs(context, segments)));
  const bool enumeration = acts || std::any_of(segments.begin() + 1, segments.end(), [&](Span s) {
                             return !alternative_head(context, context.of(s)).empty() &&
                                    !generalises(context, context.of(s));
                           });
  std::vector<Span> out;
  bool lead = false;  // the piece before is only time or manner of this one
  bool used = false;  // 利用集会进行A，|B，|C等活动: one list of activities
  std::string_view previous;
  for (Span segment : segments) {
    const std::string_view s = context.of(segment);
    const std::string_view head = alternative_head(context, s);
    const Span body{segment.begin() + head.size(), segment.end()};
    const bool loose = head.starts_with("以及") || head == "及";
    const bool tells = starts_predicate(context, body.begin(), body.end()) ||
                       (acts && context.words("listed_act"_class).begins(context.of(body))) ||
                       (context.words("falsehood"_class).stands_in(s) ||
                        (context.words("addressee_opening"_class).begins(s) &&
                         context.mentions.any(lexicon::Kind::kFault, segment)));
    // …干预事项，|或者违反法律规定，指定人员; 采挖珊瑚，|或者砍伐红树林: a further wrong, though
    // the first tells none by its words. 抢夺财物，数额较大的，|或者多次抢夺的: both are closed.
    const bool joined = head == "或者" && !out.empty();
    const bool two = joined && segments.size() == 2 && !is_mere_adverbial(context, previous);
    const bool another =
        two || (joined && (previous.ends_with("的") || (out.size() == 1 && tells)) &&
                !is_adverbial(context, previous));
    const bool idiom = !out.empty() &&
                       starts_predicate(context, out.back().begin(), out.back().end()) &&
                       !is_scene(context, previous) && is_idiom_run(context, segment);
    // 未安装净化设施，|超过标准排放的: what came of it.
    const bool excess = head.empty() && !out.empty() && s.starts_with("超");
    // 擅自改变建筑立面；|损毁、拆除设施的: a further clause with a wrong of its own.
    const bool clause = !out.empty() && tells && head.empty() &&
                        context.text.substr(0, segment.begin()).ends_with("；");
    // 最高不超过五千元；|散发广告的: what the clause before tells is no wrong.
    const bool told = !out.empty() &&
                      context.words("own_predicate"_class).begins(context.of(out.back())) &&
                      !starts_with(context.text, out.back(), "应当") &&
                      !starts_with(context.text, out.back(), "不得");
    if (clause && !told) out.clear();
    // …不查处，|或者有其他违法行为: the last of a chain.
    const bool residue =
        generalises(context, s) && !(chain && starts_with(context.text, body, "有"));
    // 滥用职权，|玩忽职守，|徇私舞弊: one fault in one breath.
    const bool breath =
        !out.empty() && head.empty() &&
        context.words("classic_wrong"_class).holds(context.of(without_tail(context, body))) &&
        context.words("classic_wrong"_class).begins(context.of(out.back()));
    // 未经批准，|或者未按照批准的方案，|擅自施工的: both limbs wait for the act behind them.
    const bool shared = head.starts_with("或") && !out.empty() &&
                        share_predicate(context, context.of(out.back()),
                                        context.of({body.begin(), segments.back().end()}));
    // 阻挠工人参加培训，|或者履行义务的: what they are kept from as well.
    const bool upon = head == "或者" && !out.empty() && !tells &&
                      context.words("upon_people"_class).begins(context.of(out.back())) &&
                      !context.words("listed_act"_class).begins(context.of(body));
    const bool follows = head.empty() && !out.empty() &&
                         (used || serves(context, previous, s) || spreads(context, s) ||
                          dares(context, previous, s) || fails_upon_notice(context, previous, s) ||
                          brings_in(context, previous));
    const bool separate = clause || (!excess && !breath && !shared && !upon && !follows &&
                                     !is_result_words(context.of(body)) &&
                                     (idiom || (enumeration && !residue && (!lead || another) &&
                                                (tells || (!head.empty() && !loose)))));
    if (out.empty() || separate)
      out.push_back(out.empty() ? segment : body);
    else
      out.back() = hull(out.back(), segment);
    const bool scene = segments.size() > 1 && out.size() == 1 && !tells && head.empty() &&
                       !context.words("listed_act"_class).begins(s) &&
                       !context.mentions.any(lexicon::Kind::kFault, segment) &&
                       !is_wrongful_words(context, s);
    // 未经批准，|在滩地采砂的; 无正当理由，|阻碍检查的: what lacks the consent or the reason comes
    // next.
    const bool wanting =
        (starts_with(context.text, body, "未经") &&
         context.words("consent"_class).ends(context.of(body))) ||
        ((context.of(body).starts_with("无") || context.of(body).starts_with("没有")) &&
         context.of(body).ends_with("正当理由"));
    // 或者利用职务便利，|收受财物的; 或者明知虚假，|故意传播的: what was used or known.
    const bool means = !context.of(body).ends_with("的") &&
                       (is_adverbial(context, context.of(body)) ||
                        (context.of(body).starts_with("明知") &&
                         context.of(body).find("而") == std::string_view::npos));
    lead = is_adverbial(context, s) || scene || wanting || shared || means ||
           is_bare_violation(context.of(body));
    previous = s;
    used = s.find("等") == std::string_view::npos &&
           (used || (context.of(body).starts_with("利用") &&
                     context.of(body).find("进行") != std::string_view::npos &&
                     lists_conduct(context, segments)));
  }
  return out;
}

// 对（于）不履行职责、…的: 对 is no part of what was done.
std::size_t object_marker(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  if (brings_in(context, s)) return 0;
  if (const Span doer = without_marker(context, segment); doer.begin() > segment.begin())
    return doer.begin() - segment.begin();
  if (s.starts_with("对于")) return 2 * kHan;
  const bool told = starts_predicate(context, segment.begin() + kHan, segment.end()) ||
                    context.words("ladder_matter"_class).ends(s);  // 对行政部门的行政过错
  return s.starts_with("对") && told ? kHan : 0;
}

// A list item is one fault, whoever does it; only …，或者滥用职权、玩忽职守 at its end is another.
std::vector<FaultDraft> split_item(const Context& context, const std::vector<Span>& segments) {
  const std::string_view last = context.of(segments.back());
  const std::string_view head = context.words("or_long"_class).at_front(last);
  const Span body{segments.back().begin() + head.size(), segments.back().end()};
  const bool misconduct = segments.size() > 1 && !head.empty() &&
                          context.words("classic_wrong"_class).begins(context.of(body));
  if (!misconduct) return {fault_at(context, {segments.front().begin(), segments.back().end()})};
  return {fault_at(context, {segments.front().begin(), segments[segments.size() - 2].end()}),
          fault_at(context, body)};
}

// 船员|服务簿记载的事项, 企业|的生产设备: the word for people is only the front of a longer noun.
// What may stand between a subject and its predicate is an adverbial.
bool is_whole_subject(const Context& context, Span rest) {
  const std::string_view s = context.of(rest);
  // 公司、车站等|在运营中…, but 收货人等|情况不符
  if (s.starts_with("等")) return s.size() == kHan;
  // 煤矿|建设工程未经审查, 政府|信访部门未…
  if (context.words("act_in_noun"_class).begins(s)) return false;
  if (s.empty() || s.starts_with("，") || context.words("joint"_class).begins(s) ||
      context.words("noun_break"_class).begins(s) ||
      context.words("predicate_opening"_class).begins(s) ||
      context.words("wrong_predicate_opening"_class).begins(s) ||
      context.words("manner_opening"_class).begins(s))
    return true;
  // 企业|生产的产品不符合标准: the verb only begins an attribute.
  return s.find("的") == std::string_view::npos &&
         (context.words("phrase_adverbial"_class).begins(s) ||
          context.words("fresh_act"_class).begins(s) ||
          context.words("listed_act"_class).begins(s));
}

// A noun phrase that ends in people and tells no wrong.
bool names_only(const Context& context, Span segment) {
  const Mention* last = context.mentions.covering(lexicon::Kind::kSubject, segment.end() - 1);
  if (last == nullptr || last->end != segment.end() ||
      context.mentions.any(lexicon::Kind::kFault, segment) ||
      is_wrongful_words(context, context.of(segment)) ||
      context.words("noticing"_class).stands_in(context.of(segment)) ||  // 明知旅客是通缉人员
      context.words("governing"_class).begins(context.of(segment)))      // 聘请会计师事务所
    return false;
  return !context.words("manner_opening"_class).begins(context.of(segment)) &&
         !starts_with(context.text, segment, "对") && !starts_with(context.text, segment, "在");
}

}  // namespace

bool names_accident(std::string_view s) {
  return s.starts_with("在") && s.find("发生") != std::string_view::npos &&
         s.find("事故") != std::string_view::npos;
}

FaultDraft whole_fault(const Context& context, Span span) { return fault_at(context, span); }

bool is_bare_violation(std::string_view s) {
  if (!s.starts_with("违反") && !s.starts_with("不遵守")) return false;
  return s.ends_with("规定") || s.ends_with("本法") || s.ends_with("本条例") ||
         s.ends_with("本办法") || s.ends_with("条") || s.ends_with("款") || s.ends_with("规定的") ||
         s.ends_with("管理规约");
}

bool is_catch_all(const Context& context, std::string_view s) {
  if (context.words("residual_opening"_class).begins(s)) return true;
  if (context.words("residual_inside"_class).stands_in(s)) return true;
  const std::size_t at = s.rfind("其他");
  if (at == std::string_view::npos) return false;
  return s.find("的其他") != std::string_view::npos &&
         context.words("conduct_noun"_class).stands_in(s.substr(at)) && s.size() - at < 36;
}

std::vector<FaultDraft> split_faults(const Context& context, const std::vector<Span>& segments,
                                     const SplitOptions& options) {
  std::vector<FaultDraft> out;
  if (segments.empty()) return out;
  std::vector<Span> bodies = segments;
  if (options.one) return split_item(context, segments);
  // X部门及其工作人员，|在工作中滥用职权的: the first segment only names who did it.
  const bool named = bodies.size() > 1 && names_only(context, bodies.front());
  if (named) bodies.erase(bodies.begin());
  const bool left =
      bodies.size() > 1 && left_alone(context, context.of(bodies.front()), context.of(bodies[1]));
  if (const std::size_t bytes = named || left ? 0 : object_marker(context, bodies.front());
      bytes > 0)
    bodies.front() = {bodies.front().begin() + bytes, bodies.front().end()};
  const std::size_t predicate = predicate_begin(context, bodies.front());
  std::size_t begin =
      bodies.front()
          .begin();  // after the subject; what stands between subject and predicate is conduct
  const std::vector<SubjectDraft> people =
      subjects_of_noun(context, {begin, std::max(begin, predicate)});
  for (const SubjectDraft& person : people)
    if (is_whole_subject(context, {person.span.end(), std::max(person.span.end(), predicate)}))
      begin = std::max(begin, person.span.end());
  // …经营者|或者管理者违反: what is joined to the subject is subject, up to the predicate; of
  // 政府及其部门|调整规划 the verb is no subject.
  if (begin > bodies.front().begin() && begin < predicate &&
      context.words("joint"_class).begins(context.text.substr(begin, predicate - begin))) {
    constexpr std::size_t kAdverbBytes = 2 * kHan;
    const std::size_t last = people.back().span.end();
    const Mention* joined = context.mentions.covering(lexicon::Kind::kSubject, predicate - 1);
    const bool verb = last > begin && last + kAdverbBytes < predicate && joined == nullptr &&
                      !context.words("coordinator"_class).begins(context.text.substr(last));
    // 检验机构、认证机构|出具的证明不实: the next of them has a relative clause behind it.
    const std::size_t joint =
        begin + context.words("joint"_class).at_front(context.text.substr(begin)).size();
    const Mention* next = context.mentions.covering(lexicon::Kind::kSubject, joint);
    const bool made = last == begin && next != nullptr && next->begin == joint &&
                      next->end < predicate && !context.text.substr(next->end).starts_with("的") &&
                      contains(context.text, {next->end, predicate}, "的");
    begin = verb ? last : made ? next->end : predicate;
  }
  // 以上行为给船主|造成损失: who suffers is no subject.
  if (contains(context.text, {bodies.front().begin(), begin}, "行为给"))
    begin = bodies.front().begin();
  if (begin > bodies.front().begin() && context.text.substr(begin).starts_with("等")) begin += kHan;
  // 未取得资格的|人员从事诊疗: the attribute makes it a wrong.
  if (const std::string_view front = context.of({bodies.front().begin(), begin});
      context.words("restricting"_class).begins(front) &&
      front.find("的") != std::string_view::npos)
    begin = bodies.front().begin();
  if (begin < bodies.front().end()) bodies.front() = {begin, bodies.front().end()};
  const bool by_commas = bodies.size() > 1 && lists_conduct(context, bodies);
  for (Span group : group_segments(context, bodies)) {
    if (contains(context.text, group, "，超")) {  // alternatives that share their excess
      out.push_back(fault_at(context, group));
      continue;
    }
    for (Span piece : split_inside(context, group))
      for (Span part : split_pauses(context, piece, by_commas)) {
        FaultDraft fault = fault_at(context, part);
        const std::size_t doer =
            out.empty() ? 0 : doer_bytes(context, out.front().span, fault.span);
        if (doer > 0) {
          fault.subject = subjects_in(context, {fault.span.begin(), fault.span.begin() + doer});
          fault.span = {fault.span.begin() + doer, fault.span.end()};
        }
        if (!fault.span.empty()) out.push_back(fault);
      }
  }
  return out;
}

}  // namespace wenze::extract
