// A sanction word is imposed unless its surroundings say otherwise: it is part of a compound noun
// (处分决定), inside a title, an adverbial (自责令改正之日起), negated, asked for, or received by
// somebody. Nouns (警告, 罚款) need a verb that gives them in the same segment, or a sanction
// before them.
#include "extract/impositions.h"

#include <algorithm>

#include "extract/mentions.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

const std::vector<std::string_view> kCompoundTails = {
    "决定",       "条例",   "规定",       "办法",         "事宜",       "事项",       "种类",
    "的种类",     "期间",   "期满",       "期限",         "程序",       "权限",       "依据",
    "档次",       "幅度",   "法",         "案件",         "建议",       "意见",       "通知",
    "公告",       "书",     "标准",       "措施",         "对象",       "情况",       "的情况",
    "方式",       "情形",   "的情形",     "影响期",       "工作",       "制度",       "规则",
    "裁量",       "结果",   "的，不",     "信息",         "记录",       "机关",       "的机关",
    "数额",       "的数额", "收入",       "所得",         "权",         "的人员",     "的公务员",
    "解除",       "之日",   "的次日",     "处分期",       "期",         "部门",       "机构",
    "基准",       "的依据", "的，可以自", "的部门",       "的行政机关", "的行政行为", "的行政决定",
    "的工作人员", "的执行", "执行的",     "或者处分决定", "的机制",     "机制",       "的制度",
    "制，",       "力度",   "的力度",     "范围",         "体系",       "层次",       "链条",
    "的办法",     "的情形", "的重要依据", "金",           "损失",       "补偿"};

const std::vector<std::string_view> kMentioningHeads = {
    "受到",   "受过",   "受",   "不服", "解除", "申请", "撤销",         "收缴",   "缴纳",
    "拒绝",   "要求",   "不因", "接受", "提出", "包括", "原",           "拟给予", "被",
    "未予以", "未给予", "免予", "不再", "设定", "实施", "设定或者实施", "规定的", "种",
    "各种",   "是否",   "收到", "采纳", "能否", "抵缴", "抵充",         "应缴",   "缴清"};

const std::vector<std::string_view> kGivers = {
    "给予", "给以",   "予以", "处以",   "处",   "应予", "并处", "单处", "作出", "做出",
    "采取", "科",     "课",   "以行政", "依法", "核予", "进行", "令其", "改予", "加处",
    "应受", "应当受", "为",   "可以",   "责令", "实行", "启动", "要",   "吊销"};

const std::vector<std::string_view> kNouns = {
    "警告",     "罚款", "罚锾", "拘留", "处分", "行政处分", "政务处分", "纪律处分", "党纪",
    "行政处罚", "处罚", "治安", "申诫", "记过", "记大过",   "记",       "降级",     "撤职",
    "开除",     "停职", "免职", "降职", "减俸", "休职",     "通报",     "问责",     "责任追究",
    "告诫",     "诫勉", "解散", "改组", "停业", "关闭",     "免除职务", "监察建议", "纪律检查建议",
    "滞纳金",   "停止", "暂停", "扣分", "丁等", "约谈",     "道歉",     "辞职",     "处理"};

bool has_any_prefix(std::string_view s, const std::vector<std::string_view>& words) {
  return !first_prefix(s, words).empty();
}

bool ends_with_any(std::string_view s, const std::vector<std::string_view>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view w) { return s.ends_with(w); });
}

// 自责令改正之日的次日起, 在责令改正期间: when, not what.
bool is_adverbial(const Context& context, Span segment, const SanctionHit& hit) {
  const std::string_view front =
      context.text.substr(segment.begin(), hit.span.begin() - segment.begin());
  const std::string_view rest = context.text.substr(hit.span.end(), segment.end() - hit.span.end());
  if (front.ends_with("自") || front.ends_with("自被")) return true;
  return rest.starts_with("之日") || rest.starts_with("的次日") || rest.starts_with("后仍") ||
         rest.starts_with("之后");
}

bool has_code(const SanctionHit& hit, std::string_view code) {
  return std::any_of(hit.candidates.begin(), hit.candidates.end(),
                     [&](const Entry* e) { return e->id == code; });
}

// 应当明确期限，并向社会公布: publishing is a sanction only when the wrong is what is published.
bool is_publication_duty(const Context& context, Span segment, const SanctionHit& hit) {
  if (!has_code(hit, "OACC.06")) return false;
  const std::string_view words = context.of(hit.span);
  if (!contains_any(words, {"公布", "公开"}) || contains_any(words, {"曝光", "谴责", "通报"}))
    return false;
  return !contains_any(context.of(segment), {"违法", "违规", "失信", "名单", "曝光", "处理结果",
                                             "处罚", "不合格", "问题"});
}

// 可以依法解除劳动合同: a right of the parties, unless officials or staff lose their post.
bool is_contract_right(const Context& context, const SanctionHit& hit) {
  if (!has_code(hit, "PERF.09") || context.traits.accountability) return false;
  return contains_any(context.of(hit.span),
                      {"解除劳动合同", "解除合同", "解除劳动关系", "解除聘用合同"});
}

// 处分夫妻共同财产: the verb of private law has an object.
bool is_disposal(std::string_view words, std::string_view rest) {
  if ((words != "处分" && !words.ends_with("处理")) || rest.empty()) return false;
  return first_prefix(rest,
                      {"、", "或", "并", "和", "直至", "以", "，", "的", "（", "；", "，", "："})
      .empty();
}

// 管理人应当报告执法部门依法予以处理, 使用保证金进行赔偿: what is reported or paid is no sanction.
bool is_report(const Context& context, std::string_view front, const SanctionHit& hit) {
  if (context.traits.accountability || context.traits.prose) return false;
  if (has_code(hit, "GEN.04") && context.of(hit.span).ends_with("处理"))
    return contains_any(front, {"报告", "告知"});
  return has_code(hit, "ECON.01") && contains_any(front, {"保证金", "保险", "基金"});
}

bool is_mentioned(const Context& context, Span segment, const SanctionHit& hit) {
  const std::string_view front =
      context.text.substr(segment.begin(), hit.span.begin() - segment.begin());
  const std::string_view rest = context.text.substr(hit.span.end(), segment.end() - hit.span.end());
  if (has_any_prefix(rest, kCompoundTails)) {
    const bool amount = rest.starts_with("的数额") || rest.starts_with("情况");
    if (!amount || !rest.empty()) return true;
  }
  if (ends_with_any(front, kMentioningHeads) && !front.ends_with("应当受") &&
      !front.ends_with("应受"))
    return true;
  if (front.ends_with("不予") || front.ends_with("未") || front.ends_with("而未") ||
      front.ends_with("不"))
    return true;
  if (contains_any(front, {"已经", "已被", "被判", "受到", "设定"})) return true;
  if (context.of(hit.span).ends_with("通报") &&
      !first_prefix(rest, {"情况", "调查", "结果", "处理", "有关", "给", "各", "向", "至", "相关",
                           "本", "全"})
           .empty())
    return true;
  if (contains_any(context.of(hit.span), {"承担"}) &&
      !first_prefix(front, {"根据", "按照", "视", "依据"}).empty())
    return true;
  if (front.ends_with("应当给予") && rest.starts_with("的")) return true;
  if (front.ends_with("不得给予") || front.ends_with("不得处以")) return true;
  if ((context.traits.region == Region::kMainland && !context.traits.prose &&
       is_disposal(context.of(hit.span), rest)) ||
      is_report(context, front, hit))
    return true;
  if (has_code(hit, "GEN.05") &&
      (contains_any(front, {"根据"}) ||
       !first_prefix(context.of(segment), {"根据", "按照", "依据"}).empty() ||
       front.ends_with("的")))
    return true;
  if (is_publication_duty(context, segment, hit) || is_contract_right(context, hit)) return true;
  const Mention* mention = context.mentions.covering(lexicon::Kind::kCue, hit.span.begin());
  return mention != nullptr && mention->entry->value.starts_with("mention") &&
         mention->end > hit.span.end();
}

bool in_title(const Context& context, Span segment, const SanctionHit& hit) {
  return inside_title(context.text, segment, hit.span.begin());
}

// 问责, 责任追究 are the name of the whole matter far more often than a consequence.
bool is_accountability_noun(const Context& context, const SanctionHit& hit) {
  const std::string_view words = context.of(hit.span);
  return words == "问责" || words == "责任追究" || words == "追责" || words == "组织处理" ||
         words == "处理";
}

bool is_verbal(const Context& context, Span segment, const SanctionHit& hit) {
  static const std::vector<std::string_view> kVerbs = {"予以", "给予", "进行", "实行", "实施",
                                                       "启动", "严肃", "从严", "应当", "必须",
                                                       "坚决", "依法", "依规", "一律", "追究"};
  const std::string_view front =
      context.text.substr(segment.begin(), hit.span.begin() - segment.begin());
  const std::string_view rest = context.text.substr(hit.span.end(), segment.end() - hit.span.end());
  return ends_with_any(front, kVerbs) &&
         (rest.empty() || !first_prefix(rest, {"并", "或", "和", "、", "直至", "以及"}).empty());
}

std::size_t next_sanction(const Context& context, std::size_t from, std::size_t end) {
  const auto after = context.mentions.starting_in(lexicon::Kind::kSanction, {from + 1, end});
  return after.empty() ? end : after.front().begin;
}

bool has_giver(const Context& context, Span segment, const SanctionHit& hit) {
  const std::string_view front =
      context.text.substr(segment.begin(), hit.span.begin() - segment.begin());
  return contains_any(front, kGivers);
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
    if (rest.empty() || rest.find("的") < 60 || front.ends_with("被") || front.ends_with("经"))
      continue;
    const bool stop =
        !first_prefix(rest, {"停", "其停", "立即停", "限期停", "暂停", "其暂停"}).empty();
    const Entry* entry =
        context.lexicon.find_entry(lexicon::Kind::kSanction, stop ? "ACT.08" : "ACT.01");
    if (entry == nullptr) continue;
    std::size_t end = std::min(segment.end(), at + word.size() + 24);
    while (end < segment.end() && (static_cast<unsigned char>(context.text[end]) & 0xC0U) == 0x80U)
      ++end;
    const SanctionHit hit{{at, std::min(end, next_sanction(context, at, end))}, {entry}};
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
  const std::size_t end = next_sanction(context, at, std::min(segment.end(), at + 60));
  const SanctionHit hit{{at, end}, {goods}};
  hits.insert(std::find_if(hits.begin(), hits.end(),
                           [&](const SanctionHit& h) { return h.span.begin() > at; }),
              hit);
}

// 不得免除或者减轻本规定所规定的义务, 不得给予两次以上罚款: no circumstance of a sanction.
bool is_no_circumstance(const Context& context, std::string_view words, std::string_view before,
                        std::string_view rest) {
  if (contains_any(words, {"两次"})) return true;
  if (context.traits.region != Region::kMainland) return false;
  if (context.traits.court && !contains_any(words, {"处", "刑"}) &&
      !contains_any(rest, {"处罚", "刑"}))
    return true;
  if (first_prefix(words, {"减轻", "免除", "加重"}).empty() ||
      contains_any(words, {"处", "惩", "责任", "问责", "追究"}))
    return false;
  if (before.ends_with("不得") || contains_any(before, {"不得免除", "不得减轻"})) return true;
  return !rest.empty() &&
         first_prefix(rest, {"处", "、", "或", "其", "行政", "惩", "责任", "问责", "一"}).empty();
}

// 被帮工人不承担赔偿责任: who owes nothing is not let off a sanction.
bool is_civil_release(const Context& context, std::string_view words) {
  if (context.traits.accountability || context.traits.prose) return false;
  if (contains_any(words, {"赔偿"}) || words == "免除责任" || words == "免责") return true;
  return (context.traits.court || contains_any(words, {"承担责任", "不负责任"})) &&
         contains_any(words, {"承担", "不负", "不再"});
}

}  // namespace

std::string_view bare_measure(std::string_view words) {
  static const std::vector<std::string_view> kHeads = {
      "依法给予", "依法予以", "应当给予", "给予", "予以", "处以", "应予", "进行", "依法",
      "可以",     "科处",     "科",       "处",   "实行", "行政", "政务", "党内"};
  static const std::vector<std::string_view> kTails = {"的行政处分", "的处分", "处分", "处理",
                                                       "处罚"};
  for (std::string_view head = first_prefix(words, kHeads);
       !head.empty() && head.size() < words.size(); head = first_prefix(words, kHeads))
    words.remove_prefix(head.size());
  for (std::string_view tail : kTails)
    if (words.ends_with(tail) && words.size() > tail.size()) {
      words.remove_suffix(tail.size());
      break;
    }
  return words;
}

std::vector<SanctionHit> imposed_in(const Context& context, Span segment,
                                    const ImpositionOptions& options) {
  std::vector<SanctionHit> out;
  for (const SanctionHit& hit : context.mentions.sanctions(segment)) {
    if (in_title(context, segment, hit) || is_adverbial(context, segment, hit)) continue;
    if (is_mentioned(context, segment, hit)) continue;
    const bool noun = has_any_prefix(context.of(hit.span), kNouns);
    const bool given = !out.empty() || options.after_sanction || has_giver(context, segment, hit) ||
                       (options.after_condition && hit.span.begin() == segment.begin());
    if (noun && !given) continue;
    if (is_accountability_noun(context, hit) && !is_verbal(context, segment, hit)) continue;
    out.push_back(hit);
  }
  add_unknown_orders(context, segment, out);
  add_unknown_confiscations(context, segment, out);
  return out;
}

std::vector<CircumstanceHit> circumstances_in(const Context& context, Span segment) {
  std::vector<CircumstanceHit> out;
  const auto add = [&](Span span, RuleType type) {
    const bool known = std::any_of(out.begin(), out.end(),
                                   [&](const CircumstanceHit& h) { return h.type == type; });
    if (!known) out.push_back({span, type});
  };
  for (const Mention& mention : context.mentions.inside(lexicon::Kind::kCue, segment)) {
    const std::string_view words = context.of(span_of(mention));
    const std::string& type = mention.entry->value;
    if (inside_title(context.text, segment, mention.begin)) continue;
    const std::string_view rest = context.text.substr(mention.end, segment.end() - mention.end);
    if (words == "减轻" && !first_prefix(rest, {"企业", "负担", "损失", "灾", "影响", "污染",
                                                "危害", "压力", "损害", "经营"})
                                .empty())
      continue;
    const std::string_view before =
        context.text.substr(segment.begin(), mention.begin - segment.begin());
    if (is_civil_release(context, words) || is_no_circumstance(context, words, before, rest))
      continue;
    if (type.starts_with("aggravating")) add(span_of(mention), RuleType::kAggravating);
    if (type.starts_with("mitigating")) add(span_of(mention), RuleType::kMitigating);
    if (type.starts_with("exempting")) add(span_of(mention), RuleType::kExempting);
    // Cues do not overlap: 从重或者从轻, 减轻或者免予 are one form that holds two.
    if (type.starts_with("aggravating") || type.starts_with("mitigating")) {
      if (contains_any(words, {"从轻", "减轻"})) add(span_of(mention), RuleType::kMitigating);
      if (contains_any(words, {"免予", "免除", "免于"}))
        add(span_of(mention), RuleType::kExempting);
    }
  }
  return out;
}

bool mentions_received_sanction(const Context& context, Span span) {
  const std::string_view s = context.of(span);
  if (contains_any(s, {"受到警告",    "受到记过", "受处分",       "受到处分",     "受过处分",
                       "处分期满",    "被问责",   "受到责任追究", "处分期",       "影响期",
                       "曾记一大过",  "曾记大过", "记二大过",     "解除处分",     "受到过错责任",
                       "被追究责任",  "受到问责", "定为不称职",   "确定为不称职", "受到撤职",
                       "受到降级",    "受到开除", "受撤职",       "受开除",       "受降级",
                       "受警告",      "受记过",   "受记大过",     "受到政务处分", "受到诫勉",
                       "受到行政处分"}))
    return true;
  for (const SanctionHit& hit : context.mentions.sanctions(span)) {
    const Entry& entry = *hit.candidates.front();
    if (entry.family == "ADMP" || entry.family == "CRIM") continue;  // 被拘留, 被罚款
    if (entry.applies_to != "P" && entry.family != "OACC" && entry.family != "GEN") continue;
    if (entry.id == "TWA.06" || entry.id == "TWA.07")
      continue;  // 被付惩戒人: proceedings, no sanction yet
    const std::size_t reach = std::min<std::size_t>(hit.span.begin() - span.begin(), 30);
    const std::string_view front = context.text.substr(hit.span.begin() - reach, reach);
    if (contains_any(front, {"受到", "受过"}) || front.ends_with("被")) return true;
  }
  for (std::size_t at = s.find("受"); at != std::string_view::npos; at = s.find("受", at + 3)) {
    const std::string_view rest = s.substr(at, std::min<std::size_t>(s.size() - at, 60));
    if (at >= 3 && s.substr(at - 3).starts_with("不")) continue;
    if (rest.starts_with("受让") || s.substr(0, at).ends_with("接") ||
        s.substr(0, at).ends_with("承"))
      continue;
    if (rest.starts_with("受理") || rest.starts_with("受托") || rest.starts_with("受委")) continue;
    if (contains_any(rest, {"处分", "问责", "责任追究", "惩戒", "追责"})) return true;
  }
  return false;
}

}  // namespace wenze::extract
