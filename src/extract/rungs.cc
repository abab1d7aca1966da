// A transfer is a norm of its own, once a sentence: its fault is the condition under which the case
// goes to the other organ.
#include "extract/rungs.h"

#include <algorithm>
#include <iterator>

#include "extract/bearers.h"
#include "extract/circumstances.h"
#include "extract/condition_signs.h"
#include "extract/faults.h"
#include "extract/imputation.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

// |审计机关认为|对直接负责的主管人员应当给予处分的，移送监察机关: who finds it hands the case over
// and does not answer; the end of the verb, where the first of `people` is such.
std::optional<std::size_t> behind_finding(const Context& context,
                                          const std::vector<SubjectDraft>& people, Span why) {
  constexpr std::size_t kReachBytes = 60;
  if (people.empty() || is_private_role(people.front().role) || !why.contains(people.front().span))
    return std::nullopt;
  const Span rest{people.front().span.end(), why.end()};
  std::string_view s = context.of(rest).substr(0, kReachBytes);
  s = s.substr(0, s.find("，"));
  const text::WordSet& verbs = context.words("referrer_verb"_class);
  const std::size_t at = verbs.find(s);
  if (at == std::string_view::npos || context.words("negation"_class).stands_in(s.substr(0, at)) ||
      context.mentions.any(lexicon::Kind::kFault, {rest.begin(), rest.begin() + at}))
    return std::nullopt;
  return rest.begin() + at + verbs.at_front(s.substr(at)).size();
}

bool opens_clause(const Context& context, std::size_t at) {
  const auto place = context.document.holding(at);
  if (place && context.document.at(*place).own.begin() == at) return true;
  const std::string_view front = context.text.substr(0, at);
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{"，", "；", "。", "：", "\n", " ", "　"},
      [&](std::string_view mark) { return front.ends_with(mark); });
}

// Who found it is the authority, where none is named, and whoever is told behind the verb answers.
void settle_referrer(const Context& context, Frame& frame, Rung& rung) {
  const auto behind = behind_finding(context, frame.subject, frame.condition);
  if (!behind) return;
  // 人民法院、公安机关等在工作中发现: only a name that opens the clause is whole.
  const Span who = frame.subject.front().span;
  if (!rung.authority && opens_clause(context, who.begin())) rung.authority = who;
  frame.subject = subjects_in(context, {*behind, frame.condition.end()});
}

Frame transfer_frame(const Context& context, const Frame& from, const Rung& rung,
                     document::ProvisionId provision) {
  const Span why = rung.condition.empty() ? from.condition : rung.condition;
  Frame out;
  out.provision = provision;
  out.faults = {whole_fault(context, why)};
  out.faults.front().excused = true;
  out.faults.front().provision = provision;
  out.subject = from.subject;
  out.condition = why;
  return out;
}

// 涉嫌犯罪的，移送有关机关, …的，移送司法机关; not 应当给予处分的，移送监察机关.
bool tells_crime(const Context& context, const Frame& transfer, const Rung& rung) {
  const text::WordSet& crime = context.words("criminal_matter"_class);
  const std::string_view why = context.of(transfer.condition);
  return any_code(rung, "CRIM.02") || crime.stands_in(context.of(rung.span)) ||
         (crime.stands_in(why) && !context.words("short_of_crime"_class).stands_in(why));
}

// 非法占用航道，构成犯罪的，追究刑事责任；尚不够刑事处罚的，处…罚款: what is fined is no crime.
void drop_crime(const Context& context, Frame& frame) {
  const bool prosecutes = std::any_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
    return rung.type != RuleType::kLiability || rung.sanctions.empty() ||
           rung.severity == SeverityStep::kCrime ||
           rung.sanctions.front().candidates.front()->id == "CRIM.02";
  });
  if (prosecutes || frame.received) return;
  constexpr std::size_t kFewestBytes = 15;
  for (FaultDraft& fault : frame.faults) {
    const Mention* crime = fault.span.empty() ? nullptr
                                              : context.mentions.covering(lexicon::Kind::kSeverity,
                                                                          fault.span.end() - 1);
    if (crime == nullptr || !crime->entry->value.starts_with("crime") ||
        crime->end != fault.span.end() || crime->begin < fault.span.begin() + kFewestBytes)
      continue;
    const Span conduct = trimmed(context.text, {fault.span.begin(), crime->begin});
    const std::string_view s = context.of(conduct);
    if (!context.words("negation"_class).ends(s) && !s.ends_with("没有") && !s.ends_with("应当") &&
        !s.ends_with("被") && !context.words("or"_class).ends(s))
      fault.span = conduct;
  }
}

}  // namespace

void take_transfers(const Context& context, std::span<Frame> frames,
                    document::ProvisionId provision, std::vector<Frame>& transfers) {
  Frame transfer;
  for (Frame& frame : frames) {
    const bool answered = !frame.rungs.empty();
    for (std::size_t r = 0; r < frame.rungs.size();) {
      Rung& rung = frame.rungs[r];
      if (rung.type != RuleType::kTransfer) {
        ++r;
        continue;
      }
      if (transfer.rungs.empty()) {
        transfer = transfer_frame(context, frame, rung, provision);
        settle_referrer(context, transfer, rung);
        if (tells_crime(context, transfer, rung)) rung.severity = SeverityStep::kCrime;
        if (rung.objects.empty() && r > 0) rung.objects = frame.rungs[r - 1].objects;
        transfer.rungs.push_back(rung);
      } else {
        for (const SanctionDraft& sanction : rung.sanctions)
          transfer.rungs.front().sanctions.push_back(sanction);
      }
      frame.rungs.erase(frame.rungs.begin() + static_cast<std::ptrdiff_t>(r));
    }
    if (answered) drop_crime(context, frame);
  }
  if (!transfer.rungs.empty()) transfers.push_back(std::move(transfer));
}

namespace {

// 责令办理；逾期未办理的，处罚款；|有违法所得的，没收违法所得: the order in front takes nothing
// away, so that gains go with the fine. But 情节严重的，处罚款
bool only_step_punishes(const Context& context, const Frame& frame, std::size_t base) {
  const Rung& step = frame.rungs.back();
  return any_code(step, "ADMP.03") && !starts_with(context.text, step.condition, "情节") &&
         std::none_of(frame.rungs.begin(), frame.rungs.begin() + static_cast<std::ptrdiff_t>(base),
                      [&](const Rung& rung) { return any_code(rung, "ADMP"); });
}

}  // namespace

std::vector<Rung> set_aside_steps(const Context& context, Frame& frame) {
  std::size_t base = frame.rungs.size();
  while (base > 0 && (frame.rungs[base - 1].severity || !frame.rungs[base - 1].condition.empty()))
    --base;
  if (base == 0 || base == frame.rungs.size()) return {};
  if (only_step_punishes(context, frame, base)) return {};
  std::vector<Rung> steps(
      std::make_move_iterator(frame.rungs.begin() + static_cast<std::ptrdiff_t>(base)),
      std::make_move_iterator(frame.rungs.end()));
  frame.rungs.resize(base);
  return steps;
}

namespace {

// Takes the last segment that passes `test` out of the faults: it is the case of the rungs so far.
template <typename Test>
void part_case(const Context& context, Frame& frame, Test test) {
  const bool answered = std::all_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
    return rung.type == RuleType::kLiability;
  });
  if (frame.list || !answered) return;
  Span last;
  for (FaultDraft& fault : frame.faults) {
    const std::string_view s = context.of(fault.span), mark = "，";
    const std::size_t comma = s.rfind(mark);
    const Span segment{fault.span.begin() + comma + mark.size(), fault.span.end()};
    if (comma == std::string_view::npos || !test(segment)) continue;
    last = segment;
    fault.span = {fault.span.begin(), fault.span.begin() + comma};
    // 在河道内采砂的，|有违法所得
    if (ends_with(context.text, fault.span, "的"))
      fault.span = {fault.span.begin(), fault.span.end() - std::string_view("的").size()};
  }
  if (last.empty()) return;
  for (Rung& rung : frame.rungs)
    if (rung.condition.empty()) rung.condition = last;
}

}  // namespace

namespace {

// What lies behind one of the words; empty where none opens the segment.
std::string_view behind(const Context& context, Words openings, std::string_view s) {
  const std::string_view opening = context.words(openings).at_front(s);
  return s.substr(opening.empty() ? s.size() : opening.size());
}

// 尚未开工建设 and 已经开工的: the same verb.
bool denies(const Context& context, std::string_view segment, std::string_view opposite) {
  const std::string_view yet = behind(context, "not_yet"_class, segment);
  const std::string_view done = behind(context, "done_already"_class, opposite);
  constexpr std::size_t kVerbBytes = 6;
  return yet.size() >= kVerbBytes && done.size() >= kVerbBytes &&
         yet.substr(0, kVerbBytes) == done.substr(0, kVerbBytes);
}

void part_harmless(const Context& context, Span result, Frame& frame) {
  if (starts_with(context.text, result, "造成"))
    part_case(context, frame, [&](Span segment) {
      return context.words("harmless"_class).begins(context.of(segment));
    });
}

void part_opposite(const Context& context, Span opposite, Frame& frame) {
  const std::string_view other = context.of(opposite);
  const bool amount = names_amount(context, opposite);
  const bool gain = is_addition(context, other);
  part_case(context, frame, [&](Span segment) {
    const std::string_view s = context.of(segment);
    constexpr std::size_t kFrontBytes = 12;  // but 逃避缴纳税款数额较大
    if (amount && context.words("amount_noun"_class).find(s) <= kFrontBytes &&
        names_amount(context, segment))
      return true;
    return (gain && is_addition(context, s)) || denies(context, s, other) ||
           denies(context, other, s);
  });
}

}  // namespace

void part_case_before(const Context& context, const ConditionReading& reading, Frame& frame) {
  if (reading.kind == ConditionKind::kStep)
    part_harmless(context, reading.span, frame);
  else if (reading.kind == ConditionKind::kScope || reading.kind == ConditionKind::kAddition)
    part_opposite(context, reading.span, frame);
}

void part_rung(Frame& frame, std::size_t keep) {
  Rung& last = frame.rungs.back();
  Rung tail = last;
  const auto first = last.sanctions.begin() + static_cast<std::ptrdiff_t>(keep);
  tail.sanctions.assign(first, last.sanctions.end());
  tail.span = {tail.sanctions.front().span.begin(), last.span.end()};
  tail.combination = std::nullopt;
  last.sanctions.erase(first, last.sanctions.end());
  last.span = {last.span.begin(), last.sanctions.back().span.end()};
  if (last.sanctions.size() == 1) last.combination = std::nullopt;
  frame.rungs.push_back(std::move(tail));
}

void part_reprimands(Frame& frame, std::size_t from) {
  const auto may_be = [](const SanctionDraft& s, std::string_view id) {
    return std::any_of(s.candidates.begin(), s.candidates.end(),
                       [&](const Entry* e) { return e->id == id; });
  };
  for (std::size_t i = from; i < frame.rungs.size(); ++i) {
    Rung& rung = frame.rungs[i];
    const bool reprimand =
        rung.type == RuleType::kLiability && !rung.sanctions.empty() &&
        std::all_of(rung.sanctions.begin(), rung.sanctions.end(), [&](const SanctionDraft& s) {
          return may_be(s, "EDU.07") && may_be(s, "OACC.01");
        });
    const auto person = [](const SubjectDraft& s) { return is_person_role(s.role); };
    const auto first = std::find_if(rung.objects.begin(), rung.objects.end(), person);
    if (!reprimand || first == rung.objects.begin() || first == rung.objects.end() ||
        !std::all_of(first, rung.objects.end(), person))
      continue;
    Rung persons = rung;
    persons.objects.assign(first, rung.objects.end());
    rung.objects.erase(first, rung.objects.end());
    frame.rungs.insert(frame.rungs.begin() + static_cast<std::ptrdiff_t>(++i), std::move(persons));
  }
}

void carry_disciplined(std::span<Frame> frames) {
  const std::vector<SubjectDraft>* people = nullptr;
  for (Frame& frame : frames) {
    const bool bodies = std::none_of(frame.subject.begin(), frame.subject.end(),
                                     [](const SubjectDraft& s) { return is_person_role(s.role); });
    for (Rung& rung : frame.rungs) {
      const bool grades =
          rung.type == RuleType::kLiability && !rung.sanctions.empty() &&
          std::all_of(rung.sanctions.begin(), rung.sanctions.end(),
                      [](const SanctionDraft& s) { return s.candidates.front()->family == "GOV"; });
      if (!grades) continue;
      if (!rung.objects.empty())
        people = &rung.objects;
      else if (people != nullptr && bodies)
        rung.objects = *people;
    }
  }
}

namespace {

// 责令改正, 限期整顿, 处…罚款, 吊销…: what one and the same organ imposes on whoever it regulates.
// 拘留 and 依照…法处罚 have deciders of their own.
bool is_regulation(const Context& context, const Frame& frame, const Rung& rung) {
  const bool regulated = rung.type == RuleType::kLiability && !rung.sanctions.empty() &&
                         (rung.objects.empty() ? frame.subject.empty() || all_private(frame.subject)
                                               : all_private(rung.objects));
  return regulated &&
         std::all_of(rung.sanctions.begin(), rung.sanctions.end(), [&](const SanctionDraft& s) {
           const Entry& entry = *s.candidates.front();
           // 收缴|拼装车辆; 责令补种，|赔偿损失
           const bool ordered =
               entry.id == "ECON.01" && context.of(rung.sanctions.front().span).starts_with("责令");
           return context.of(s.span).starts_with("责令") || entry.id == "ACT.01" ||
                  entry.id == "ACT.08" || entry.id == "ECON.04" || ordered ||
                  (entry.family == "ADMP" && entry.id != "ADMP.00" && entry.id != "ADMP.13");
         });
}

}  // namespace

void carry_deciders(const Context& context, Span sentence, std::span<Frame> frames) {
  std::optional<Span> decider;
  for (Frame& frame : frames) {
    bool decided = false;
    for (Rung& rung : frame.rungs) {
      decided = decided || rung.authority.has_value();
      if (rung.authority)
        decider = is_regulation(context, frame, rung) && sentence.contains(*rung.authority) &&
                          !starts_with(context.text, *rung.authority, "原")  // 原发证部门
                      ? rung.authority
                      : std::nullopt;
      else if (!decided && decider && is_regulation(context, frame, rung) && !frame.received &&
               sentence.contains(rung.span) && frame.targets.empty())
        rung.authority = decider;
    }
  }
}

Rung bare_consequence(const Context& context, Span segment) {
  Rung rung;
  rung.span = segment;
  rung.authority = authority_after_you(context, segment, segment.end());
  rung.modality =
      modality_in(context, segment.begin(), segment.end()).value_or(Modality::kUnmarked);
  return rung;
}

std::optional<Rung> measure_on_the_spot(const Context& context, Span segment) {
  if (!context.words("measure_on_the_spot"_class).stands_in(context.of(segment)) ||
      !context.mentions.any(lexicon::Kind::kAuthority, segment))  // a manager dissuades
    return std::nullopt;
  Rung rung = bare_consequence(context, segment);
  if (rung.modality == Modality::kUnmarked) rung.modality = Modality::kMust;
  return rung;
}

namespace {

// …的，可以批评教育或者予以诫勉，|免予处分: one permission governs what the clause is lenient with.
bool permits_leniency(const Context& context, const CircumstanceHit& hit) {
  constexpr std::size_t kReachBytes = 150;
  if (hit.type == RuleType::kAggravating) return false;
  const std::size_t at = hit.span.begin();
  std::string_view clause =
      context.text.substr(at - std::min(at, kReachBytes), std::min(at, kReachBytes));
  for (std::string_view mark : {"；", "。", "\n", "的，", "：", "由"})
    if (const std::size_t last = clause.rfind(mark); last != std::string_view::npos)
      clause.remove_prefix(last + mark.size());
  return context.words("permission_opening"_class).begins(clause);
}

}  // namespace

Rung circumstance_rung(const Context& context, const CircumstanceHit& hit, Span window,
                       const Step& step) {
  Rung rung;
  rung.type = hit.type;
  rung.span = hit.span;
  rung.authority = authority_after_you(context, window, hit.span.begin());
  rung.severity = step.severity;
  rung.condition = step.condition;
  const std::string_view words = context.of(hit.span);
  const auto modality = modality_in(context, window.begin(), hit.span.begin());
  rung.modality = modality.value_or(Modality::kMust);
  if (words.starts_with("可以") || words.starts_with("得免") ||
      (!modality && permits_leniency(context, hit)))
    rung.modality = Modality::kMay;
  if (words.starts_with("不") && rung.modality == Modality::kMust)
    rung.modality = Modality::kMustNot;
  rung.evidence.push_back({"circumstance", "", hit.span});
  return rung;
}

Frame circumstance_frame(const Context& context, const Frame& from, const Step& step,
                         document::ProvisionId provision) {
  Frame frame;
  frame.subject = from.subject;
  if (!from.rungs.empty() && !from.rungs.back().objects.empty())
    frame.subject = from.rungs.back().objects;
  frame.condition = step.condition;
  frame.provision = provision;
  frame.faults = split_alternatives(context, whole_fault(context, step.condition));
  for (FaultDraft& fault : frame.faults) {
    fault.excused = true;
    fault.provision = provision;
  }
  return frame;
}

void pass_on_petitions(const Context& context, std::size_t from, Frame& frame) {
  if (!context.words("petition"_class).stands_in(context.of(frame.condition)) ||
      tells_wrong(context, frame.condition))
    return;
  for (std::size_t i = from; i < frame.rungs.size(); ++i) {
    if (frame.rungs[i].type != RuleType::kTransfer) continue;
    frame.rungs[i].type = RuleType::kProcedure;
    frame.rungs[i].sanctions.clear();
    frame.faults.clear();
  }
}

bool takes_over(const Context& context, const Frame& frame, const Frame& transfer, Span sentence,
                Span segment) {
  if (!frame.rungs.empty() || transfer.condition != frame.condition) return false;
  const Mention* who = context.mentions.covering(lexicon::Kind::kAuthority, segment.begin());
  return who != nullptr && who->begin == segment.begin() &&
         contains(context.text, {transfer.rungs.front().span.begin(), sentence.begin()},
                  context.of(span_of(*who)));
}

std::optional<Frame> likewise_frame(const Context& context, const std::vector<Segment>& waiting,
                                    std::span<const Frame> frames,
                                    document::ProvisionId provision) {
  if (frames.empty() || frames.back().rungs.empty() || frames.back().list ||
      frames.back().provision != provision)
    return std::nullopt;
  const auto told = likewise_wrong(context, waiting);
  if (!told) return std::nullopt;
  Frame frame = frames.back();
  frame.faults = told->faults;
  for (FaultDraft& fault : frame.faults) fault.provision = provision;
  if (!told->subject.empty()) frame.subject = told->subject;
  frame.condition = told->span;
  return frame;
}

bool is_bare_norm(const Frame& frame) {
  return frame.faults.empty() && !frame.rungs.empty() &&
         (frame.rungs.front().type == RuleType::kProcedure ||
          frame.rungs.front().type == RuleType::kRemedy);
}

namespace {

// 对不履职被问责的，要追究领导的责任: in prose another is held to account for the same wrong.
bool holds_to_account(const Context& context, const Frame& frame, const Rung& rung) {
  // 受到问责，同时需要追究纪律责任的，给予纪律处分
  if (context.words("also_accountable"_class).stands_in(context.of(frame.condition)))
    return rung.modality != Modality::kMustNot;
  return context.traits.prose && context.mentions.any(lexicon::Kind::kFault, frame.condition) &&
         !rung.sanctions.empty() && rung.sanctions.front().candidates.front()->id == "GEN.04";
}

// 违反本条例，受到行政处罚的，记入信用档案; 因受贿被判处刑罚的，终身不得从事…: the last words of
// the condition are what was received. 受到行政处罚三次以上 is the wrong itself.
bool follows_penalty(const Context& context, std::string_view s, const Rung& rung) {
  const bool later =
      !rung.sanctions.empty() &&
      std::all_of(rung.sanctions.begin(), rung.sanctions.end(), [](const auto& one) {
        const std::string& id = one.candidates.front()->id;
        return id == "ADMP.12" || id == "ADMP.15" || id == "PERF.13" || id == "OACC.06";
      });
  constexpr std::size_t kReachBytes = 45;
  // 受到行政处罚的，|属于不良信息的
  const std::size_t pause = s.rfind("，");
  const bool recorded =
      pause != std::string_view::npos && s.find("不良信息", pause) != std::string_view::npos;
  if (recorded) s = s.substr(0, pause);
  const std::string_view last = s.substr(s.size() - std::min(s.size(), kReachBytes));
  const std::size_t at = context.words("received_penalty"_class).find(last);
  if (!later || at == std::string_view::npos || !(recorded || s.ends_with("的"))) return false;
  const std::string_view rest = last.substr(at);
  return rest.find("，") == std::string_view::npos && rest.find("后") == std::string_view::npos &&
         s.find("次") == std::string_view::npos &&
         !context.words("still_opening"_class).stands_in(rest) &&
         !context.words("negation"_class).stands_in(rest);
}

// 被吊销许可证的，三年内不得申请, 三年内不予受理: what the revocation brings with it.
// 被吊销后仍经营的 is a wrong.
bool follows_revocation(const Context& context, const Frame& frame, const Rung& rung) {
  // 对被吊销许可证的企业，吊销营业执照
  const bool revokes =
      rung.sanctions.size() == 1 && rung.sanctions.front().candidates.front()->id == "ADMP.08";
  const bool bars =
      std::all_of(rung.sanctions.begin(), rung.sanctions.end(),
                  [](const SanctionDraft& one) { return one.candidates.front()->id == "ADMP.12"; });
  std::string_view s = context.of(rung.condition.empty() ? frame.condition : rung.condition);
  if (follows_penalty(context, s, rung)) return true;
  if (rung.modality != Modality::kMustNot && (rung.sanctions.empty() || !(bars || revokes)))
    return false;
  const auto last_of = [&](Words verbs) {
    for (std::string_view verb : context.words(verbs).words())
      if (const std::size_t at = s.rfind(verb); at != std::string_view::npos) return at;
    return std::string_view::npos;
  };
  for (Words verbs : {"revoked"_class, "punished"_class}) {
    // 被没收犬只的, 被处以吊销许可证行政处罚的: only what bars for the future follows from these,
    // but 遗弃犬只、被没收犬只或者一年内被处罚三次的
    const bool mere = verbs.name() == "punished";
    if (mere && (!bars || context.words("or"_class).stands_in(s))) continue;
    const std::size_t at = last_of(verbs);
    const bool closed =
        s.ends_with("的") ||
        (revokes && at == 0 && context.text.substr(frame.condition.end()).starts_with("的"));
    if (at == std::string_view::npos || !closed) continue;
    const std::string_view rest = s.substr(at);
    return rest.find("，") == std::string_view::npos && rest.find("后") == std::string_view::npos &&
           !context.words("still_opening"_class).stands_in(rest) &&
           !context.words("negation"_class).stands_in(rest);
  }
  return false;
}

}  // namespace

bool is_collateral(const Context& context, const Frame& frame, const Rung& rung) {
  if (rung.type != RuleType::kLiability) return false;
  return frame.received ? !holds_to_account(context, frame, rung)
                        : follows_revocation(context, frame, rung);
}

void close_manner(Rung& rung) {
  while (rung.sanctions.size() > 2 && rung.sanctions.back().candidates.front()->id == "GEN.04")
    rung.sanctions.pop_back();
  if (rung.sanctions.size() > 1) rung.combination = Combination::kOneOf;
}

std::optional<Span> reference_in(const Context& context, Span window) {
  for (const document::Reference& reference : references_in(context, window)) {
    if (!window.contains(reference.span)) continue;
    const std::string_view front =
        context.text.substr(window.begin(), reference.span.begin() - window.begin());
    if (front.ends_with("依照") || front.ends_with("按照") || front.ends_with("依据") ||
        front.ends_with("根据"))
      return reference.span;
  }
  return std::nullopt;
}

}  // namespace wenze::extract
