// Each imposed sanction becomes an atom with its own authority (由 …), object (对 …), modality
// (可以 …) and link to the atom before it (、 或者 并 直至). Atoms that agree in all of that, under
// the same step, form one rung; 或者 makes the rung one_of, 并 all. What an atom does not say
// itself runs on from the atom before:
//   - the authority over commas always, over ； while the same people are hit;
//   - the people over commas always, over ； only for sanctions that hit persons.
#include "extract/consequences.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/carried_steps.h"
#include "extract/detention.h"
#include "extract/gains.h"
#include "extract/hits.h"
#include "extract/people_beside.h"
#include "extract/phrases.h"
#include "extract/proposals.h"
#include "extract/restated.h"
#include "extract/rungs.h"

namespace wenze::extract {
namespace {

struct Atom {
  SanctionHit hit;
  std::optional<Span> authority;
  bool own_authority = false;
  std::vector<SubjectDraft> objects;
  bool own_objects = false;
  std::optional<Modality> modality;
  Link link;
  bool first_in_segment = false;
  bool fresh_object = false;  // 对… opens the clause
  std::optional<Span> payer;  // of one of two fines side by side
};

// 责成有关单位|给予处分, but 责成承办单位|限期改正 charges who is at fault.
bool atom_is_personal(const SanctionHit& hit) {
  return hits_persons(hit) || family_is(hit, "GEN") || family_is(hit, "GOV");
}

bool is_penalty(const SanctionHit& hit) { return family_is(hit, "ADMP") && !can_hit_persons(hit); }

// A sanction of administrative law and an order are imposed by the same organ on whomever they hit;
// 对单位给予警告, 撤销企业登记, 逾期不清除的，代为清除.
bool is_by_same_organ(const Context& context, const Atom& atom) {
  const std::string_view words = context.of(atom.hit.span);
  const bool measure = words.starts_with("责令") || words.starts_with("代为") ||
                       words.starts_with("指定") || words.starts_with("强制");
  return is_penalty(atom.hit) || measure ||
         ((family_is(atom.hit, "ADMP") || code_is(atom.hit, "ACT.02")) && !atom.objects.empty() &&
          std::none_of(atom.objects.begin(), atom.objects.end(),
                       [](const SubjectDraft& s) { return is_person_role(s.role); }));
}

// `condition`: the words under which the sanction falls due.
RuleType type_of(const Context& context, const SanctionHit& hit, Span condition) {
  if (is_interim(hit) && !code_is(hit, "ORGZ.01")) return RuleType::kCollateral;
  if (code_is(hit, "TWA.05") && context.traits.region == Region::kTaiwan)
    return RuleType::kCollateral;
  if (code_is(hit, "CRIM.02") &&
      (context.words("criminal_punishment"_class).stands_in(context.of(hit.span)) ||
       ((context.traits.criminal || context.traits.court) &&
        context.words("penal_end"_class).ends(context.of(hit.span)))))
    return RuleType::kLiability;
  // 有关部门未予以处分的，提请监察机关处理: who should have acted did not.
  if (code_is(hit, "GEN.05") && context.of(hit.span).starts_with("提请") &&
      context.words("unpunished"_class).stands_in(context.of(condition)))
    return RuleType::kTransfer;
  // 应付惩戒: that he is to be disciplined, and not that a case is handed on.
  if (code_is(hit, "TWA.06") && context.of(hit.span).starts_with("付")) return RuleType::kLiability;
  const bool moves = code_is(hit, "CRIM.01") || code_is(hit, "CRIM.02") ||
                     code_is(hit, "CRIM.03") || code_is(hit, "TWA.06");
  return moves ? RuleType::kTransfer : RuleType::kLiability;
}

// 当事人 of an accountability document is the official concerned.
void settle_parties(const Context& context, std::vector<SubjectDraft>& people) {
  if (!context.traits.accountability) return;
  std::vector<SubjectDraft> out;
  for (SubjectDraft person : people) {
    if (is_private_role(person.role) &&
        context.of(person.span).find("当事人") != std::string_view::npos)
      person.role = Role::kDirect;
    add_subject(out, person);
  }
  people = std::move(out);
}

// 建议有关部门对…给予处分: the sanction is the proposal.
void propose(const Context& context, Span before, Atom& atom) {
  const Entry* proposal = context.lexicon.find_entry(lexicon::Kind::kSanction, "GEN.05");
  if (proposal != nullptr) atom.hit.candidates = {proposal};
  const std::string_view s = context.of(before);
  const std::size_t verb = std::max(s.rfind("建议") + 1, s.rfind("提请") + 1);
  if (atom.authority && verb > 0 &&
      (atom.authority->begin() >= before.begin() + verb - 1 ||
       atom.authority->contains(Span{before.begin() + verb - 1, before.begin() + verb})))
    atom.authority = std::nullopt;
}

// 赔偿义务机关对之有求偿权: who may claim back.
void settle_claim_back(const Context& context, const Window& window, const SanctionHit& hit,
                       Atom& atom) {
  if (!code_is(hit, "TWA.08")) return;
  if (ends_with(context.text, hit.span, "权")) atom.modality = Modality::kMay;
  const std::size_t at = find_in(context.text, "对", window.segment.begin(), hit.span.begin());
  if (at > window.segment.begin() && at < hit.span.begin())
    atom.authority = Span{window.segment.begin(), at};
  atom.own_authority = atom.authority.has_value();
}

Atom read_atom(const Context& context, const Window& window, const SanctionHit& hit,
               std::size_t from) {
  Atom atom;
  atom.hit = hit;
  const Span before{from, hit.span.begin()};
  const auto proposed = proposed_to(context, before);
  const std::vector<SubjectDraft> fined = fined_in_front(context, window, hit);
  const bool advised = proposes(context, before, hit);
  // 报请人民政府通报批评 names who decides; 建议其主管部门通报批评 only proposes.
  const bool general =
      code_is(hit, "GEN.01") || code_is(hit, "GEN.02") || code_is(hit, "GEN.03") ||
      code_is(hit, "GEN.04") ||
      (advised && (family_is(hit, "GOV") || family_is(hit, "EDU") ||
                   (family_is(hit, "ORGZ") && proposes_of_people(context, before))));
  if (proposed && !general) {
    atom.authority = proposed;
  } else if (const auto charged = charged_with(context, before); charged && atom_is_personal(hit)) {
    atom.authority = charged;
  } else if (fined.empty()) {
    atom.authority = authority_after_you(context, before, hit.span.begin());
    const Span front{std::max(window.segment.begin(), from), window.segment.end()};
    if (!atom.authority && front.begin() < hit.span.begin())
      atom.authority = authority_in_front(context, front, hit.span.begin());
    if (!atom.authority && window.begin < window.segment.begin() && from < window.segment.begin())
      atom.authority = authority_in_front(context, {window.begin, window.segment.begin()},
                                          window.segment.begin());
  }
  if ((proposed || advised) && general) propose(context, before, atom);
  if (code_is(hit, "CRIM.04") && context.of(hit.span).starts_with("公安"))
    if (const std::size_t law = context.of(hit.span).find("依法"); law != std::string_view::npos)
      atom.authority = Span{hit.span.begin(), hit.span.begin() + law};
  const auto payers = payers_of(context, window, hit);
  const bool pays = payers.has_value();
  if (pays) atom.objects = *payers, atom.authority = std::nullopt;
  if (!who_suffers(context, window, hit).empty() &&
      !contains(context.text, {from, hit.span.begin()}, "由"))
    atom.authority = std::nullopt;
  atom.own_authority = atom.authority.has_value();
  if (context.of(hit.span).starts_with("约谈"))  // 对…人民政府，由X约谈其主要负责人
    atom.objects = people_beside(context, window, hit, from);
  if (!fined.empty())
    atom.objects = fined;
  else if (pays || (context.of(hit.span).starts_with("约谈") && !atom.objects.empty())) {
  } else if (const auto object = object_before(context, before, hit.span.begin()))
    atom.objects =
        is_owed(context, object->people, hit) ? std::vector<SubjectDraft>{} : object->people;
  else
    atom.objects = people_beside(context, window, hit, from);
  std::erase_if(atom.objects, [&](const SubjectDraft& s) {  // 责任追究机关可以…: who decides
    if (atom.authority && atom.authority->contains(s.span)) return true;
    // 按|行为人|惩处种类减一等议处: of Taiwan, whose sanction is the measure.
    return context.traits.region == Region::kTaiwan &&
           context.text.substr(0, s.span.begin()).ends_with("按");
  });
  atom.payer = own_payer(context, window, hit);
  const Entry* either = context.lexicon.find_entry(lexicon::Kind::kSubject, "private.both");
  if (atom.payer && atom.objects.empty() && either != nullptr)
    for (const Role role : {Role::kPrivateOrganization, Role::kPrivatePerson})
      atom.objects.push_back({*atom.payer, role, std::nullopt, either});
  settle_fined(context, hit, atom.objects);
  settle_parties(context, atom.objects);
  // 对分管领导和主要领导予以相关处罚: no penalty of administrative law.
  if (code_is(hit, "ADMP.00") && names_leadership(context, atom.objects))
    if (const Entry* held = context.lexicon.find_entry(lexicon::Kind::kSanction, "GEN.04"))
      atom.hit.candidates = {held};
  atom.own_objects = !atom.objects.empty();
  atom.modality = modality_in(context, std::max(from, window.modality_begin), hit.span.begin());
  if (!atom.modality && code_is(hit, "MO.06"))  // 其|定期委任得随时以批示终止
    atom.modality = modality_in(context, hit.span.begin(), hit.span.end());
  settle_claim_back(context, window, hit, atom);
  if (context.of(hit.span).starts_with("可以")) atom.modality = Modality::kMay;
  if (context.of(hit.span).find("不得") != std::string_view::npos ||
      context.of(hit.span).starts_with("不能") || context.of(hit.span).starts_with("不再") ||
      context.of(hit.span).starts_with("不安排"))
    atom.modality = Modality::kMustNot;
  return atom;
}

const std::vector<SubjectDraft>& effective(const Frame& frame,
                                           const std::vector<SubjectDraft>& objects) {
  return objects.empty() ? frame.subject : objects;
}

// 对单位和个人: whoever did it, when nobody was named before.
bool is_whoever(const std::vector<SubjectDraft>& objects) {
  return objects.size() > 1 && all_private(objects);
}

// Compensation, and a warning that is one of discipline or of administrative law.
bool decides_nothing(const Rung& rung) {
  const std::vector<const Entry*>& first = rung.sanctions.front().candidates;
  return first.front()->id == "ECON.01" ||
         std::any_of(first.begin(), first.end(), [](const Entry* e) { return e->id == "ADMP.01"; });
}

// 对负责人处罚款；属于国家工作人员的，给予处分；|构成违反治安管理行为的，…: a case of its own
// narrowed the people only for itself.
const std::vector<SubjectDraft>& hit_before(const Frame& frame, const Rung& last, bool apart) {
  if (!apart || !is_of_a_case(last)) return last.objects;
  for (auto rung = frame.rungs.rbegin(); rung != frame.rungs.rend(); ++rung)
    if (!is_of_a_case(*rung)) return rung->objects;
  static const std::vector<SubjectDraft> kNobody;
  return kNobody;
}

// 对主管人员处罚款，|责令停业整顿; 给予主管人员处分，|责令退还集资款: who does business or took the
// money bears it, and not the people before.
bool of_the_body(const Context& context, const SanctionHit& hit,
                 const std::vector<SubjectDraft>& people) {
  if (people.empty() || !all_responsible(people) || context.traits.region == Region::kTaiwan)
    return false;
  const std::string_view words = context.of(hit.span);
  return code_is(hit, "ADMP.07") || code_is(hit, "ADMP.09") || code_is(hit, "ADMP.10") ||
         code_is(hit, "ADMP.11") || (code_is(hit, "ECON.03") && words.starts_with("责令")) ||
         (code_is(hit, "ADMP.08") && context.words("business_licence"_class).stands_in(words));
}

// 对主要负责人约谈；造成影响的，|通报批评|，对其他责任人给予处分: beside people of its own step it
// hits the body whose wrong it is.
bool beside_people(const Context& context, const Frame& frame, const SanctionHit& hit) {
  if (frame.subject.empty() || is_person_role(frame.subject.front().role)) return false;
  const std::string_view rest = context.text.substr(hit.span.end());
  if (rest.starts_with("，对") || rest.starts_with("，并对")) return true;
  // 取消评优资格，|由任免机关对主要负责人给予处分
  const std::string_view by = "，由";
  if (!rest.starts_with(by)) return false;
  const std::string_view next = rest.substr(by.size());
  return next.find("对") < std::min(next.find("，"), next.find("。"));
}

// What the atom takes over from the rung before it.
void inherit(const Context& context, const Frame& frame, const Window& window, const Step& step,
             const Rung* last, Atom& atom) {
  const bool new_clause = window.new_clause && atom.first_in_segment;
  const bool new_step = last == nullptr || last->condition != step.condition;
  // 属于单位的，处罚款；对其负责人给予警告，|处罚款: over a comma the people of the case run on.
  const bool narrowed = !step.subject.empty() && (new_clause || new_step || last->objects.empty());
  if (!atom.own_objects && narrowed) atom.objects = step.subject;
  if (last == nullptr) return;
  if (!atom.own_objects && !narrowed) {
    const std::vector<SubjectDraft>& hit =
        hit_before(frame, *last, new_step && family_is(atom.hit, "CRIM"));
    // 约谈企业负责人，|责令改正: only the talk is with him.
    const bool talk = !frame.subject.empty() && !is_person_role(frame.subject.front().role) &&
                      !hits_persons(atom.hit) && last->sanctions.size() == 1 &&
                      context.of(last->sanctions.front().span).starts_with("约谈");
    // 对所有人处罚款，对船长处罚款；情节严重的，吊销其|适任证书
    const bool licence =
        context.words("personal_licence"_class).stands_in(context.of(window.segment)) &&
        !hit.empty() && hit.front().role == Role::kPrivatePerson;
    const bool runs_on =
        licence || context.words("beyond_discipline"_class).stands_in(context.of(step.condition)) ||
        (!(new_clause || new_step) && !talk && !of_the_body(context, atom.hit, hit)) ||
        (!new_clause && new_step && step.severity && step.severity != SeverityStep::kCrime &&
         stays_in_branch(context, frame, *last)) ||
        (can_hit_persons(atom.hit) && !hit.empty() && is_person_role(hit.front().role) &&
         !(new_step && beside_people(context, frame, atom.hit)));
    if (runs_on) atom.objects = hit;
  }
  // 处负责人罚锾；届期未改善者，得按次处罚: a further fine of the same head.
  if (!atom.own_objects && atom.objects.empty() && step.subject.empty() &&
      context.traits.region == Region::kTaiwan && code_is(atom.hit, "ADMP.03") &&
      any_code(*last, "ADMP.03"))
    atom.objects = last->objects;
  if (atom.own_authority) return;
  const bool same_people =
      same_roles(effective(frame, last->objects), effective(frame, atom.objects)) ||
      (frame.subject.empty() && atom.objects.empty() && is_whoever(last->objects));
  const bool staff_only = new_clause && hits_persons(atom.hit) && atom.objects.empty() &&
                          frame.subject.size() > 1 && !last->sanctions.empty() &&
                          (!all_private(frame.subject) || atom.modality == Modality::kMustNot) &&
                          last->sanctions.front().candidates.front()->applies_to != "P";
  // 由公安机关责令停止；构成违反治安管理行为的，给予治安管理处罚: the police, but no other organ.
  const bool police = code_is(atom.hit, "CRIM.04") && last->authority &&
                      contains(context.text, *last->authority, "公安") &&
                      !contains(context.text, *last->authority, "、");
  if (new_clause && !police && !code_is(atom.hit, "GEN.05") &&
      ((!same_people && !is_by_same_organ(context, atom)) || staff_only ||
       has_own_decider(context, atom.hit)))
    return;
  atom.authority = last->authority;
  if (atom.authority && atom.first_in_segment && is_asked(context, *atom.authority))
    for (const Rung& rung : frame.rungs)  // 由A责令改正，通知|发证机关|吊销证书，处罚款: A fines
      if (rung.authority && !is_asked(context, *rung.authority)) atom.authority = rung.authority;
  // 由A责令改正；造成损失的，赔偿，并处罚款: the payer decides nothing, no more than who prosecutes
  // (构成犯罪的，追究刑事责任；尚不够刑事处罚的，没收…), and who fines a manager warns him.
  if (!atom.authority && is_by_same_organ(context, atom) && !last->sanctions.empty() &&
      (decides_nothing(*last) || last->sanctions.front().candidates.front()->family == "CRIM"))
    for (const Rung& rung : frame.rungs)
      if (rung.authority && rung.objects.empty()) atom.authority = rung.authority;
}

// 造成损失的，应当赔偿并处以罚款: who fines decides on both.
void decide_together(const Step& step, const Window& window, const Atom& atom, Frame& frame) {
  const bool new_clause = window.new_clause && atom.first_in_segment;
  if (frame.rungs.empty() || new_clause || !atom.authority) return;
  Rung& last = frame.rungs.back();
  if (is_penalty(atom.hit) && !last.authority && last.condition == step.condition &&
      last.sanctions.size() == 1 && decides_nothing(last))
    last.authority = atom.authority;
}

// X部门及其工作人员…责令改正，依法给予处分: the order hits both, the discipline only the staff.
bool parts_discipline(const Frame& frame, const Rung& last, const Atom& atom) {
  const auto has = [&](Role role) {
    return std::any_of(frame.subject.begin(), frame.subject.end(),
                       [&](const SubjectDraft& s) { return s.role == role; });
  };
  if (!last.objects.empty() || !atom.objects.empty() || !has(Role::kOrgan) || !has(Role::kStaff))
    return false;
  const auto disciplines = [](const Entry& e) { return e.applies_to == "P" && e.family != "EDU"; };
  return disciplines(*atom.hit.candidates.front()) !=
         disciplines(*last.sanctions.front().candidates.front());
}

Span condition_of(const Frame& frame, const Step& step) {
  return step.condition.empty() ? frame.condition : step.condition;
}

bool joins(const Context& context, const Frame& frame, const Step& step, const Rung& last,
           const Atom& atom) {
  if (last.condition != step.condition && !step.addition) return false;
  // 记一大过或移付惩戒: an alternative of the same scale.
  const bool referred = atom.link.kind == LinkKind::kOr && code_is(atom.hit, "TWA.06");
  const RuleType type =
      referred ? last.type : type_of(context, atom.hit, condition_of(frame, step));
  const bool follows = frame.received && last.type == RuleType::kCollateral &&
                       type == RuleType::kLiability;  // 受处分的，不得评优，并扣发奖金
  if (last.type != type && !follows) return false;
  if (code_is(atom.hit, "ECON.02") != any_code(last, "ECON.02")) return false;
  if (!same_roles(effective(frame, last.objects), effective(frame, atom.objects))) return false;
  // ；对负主要领导责任者，…；对负重要领导责任者，…: others of the same role.
  if (atom.fresh_object && !last.objects.empty() &&
      context.of(last.objects.front().span) != context.of(atom.objects.front().span))
    return false;
  // 对柴油车所有人处五百元罚款，对其他机动车所有人处二百元罚款: each fine has its payer.
  if (atom.payer ||
      (atom.own_objects && !last.objects.empty() && code_is(atom.hit, "ADMP.03") &&
       any_code(last, "ADMP.03") && atom.objects.front().span != last.objects.front().span))
    return false;
  // 房屋所有权人…责令改正，对个人处…，对单位处…: only one of them is fined.
  const bool whole =
      frame.subject.size() == 1 &&
      (last.objects.empty() || context.of(last.objects.front().span) ==
                                   context.of(frame.subject.front().span));  // 责令所有权人改正
  if (atom.own_objects && whole &&
      context.words("either_tail"_class).ends(context.of(frame.subject.front().span)))
    return false;
  if (atom.link.kind != LinkKind::kOr && parts_discipline(frame, last, atom)) return false;
  if (last.authority.has_value() != atom.authority.has_value()) return false;
  if (last.authority && context.of(*last.authority) != context.of(*atom.authority)) return false;
  return last.modality == atom.modality.value_or(Modality::kMust);
}

SanctionDraft draft_of(const Context& context, const SanctionHit& hit) {
  SanctionDraft draft;
  draft.span = hit.span;
  draft.candidates = hit.candidates;
  draft.ranges = ranges_in(context, hit.span);
  return draft;
}

Rung new_rung(const Context& context, const Frame& frame, const Step& step, const Atom& atom) {
  Rung rung;
  rung.type = type_of(context, atom.hit, condition_of(frame, step));
  rung.span = atom.hit.span;
  rung.authority = atom.authority;
  rung.objects = atom.objects;
  rung.severity = step.severity;
  rung.condition = step.condition;
  rung.modality = atom.modality.value_or(Modality::kMust);
  rung.sanctions.push_back(draft_of(context, atom.hit));
  return rung;
}

// How many sanctions of the rung stand before the alternatives of which `atom` is the last one.
std::size_t before_alternatives(const Context& context, const Rung& rung, const Atom& atom,
                                std::size_t tightly_joined) {
  const std::size_t first = rung.sanctions.size() - std::min(tightly_joined, rung.sanctions.size());
  // 责令停止违法行为、|恢复原状或者采取补救措施: to stop comes first, whatever else is to be done.
  const SanctionDraft& stop = rung.sanctions[first];
  const bool stops = stop.candidates.front()->id == "ACT.08" && family_is(atom.hit, "ACT") &&
                     context.words("order_sign"_class).stands_in(context.of(stop.span));
  return first + (stops && first + 1 < rung.sanctions.size() ? 1 : 0);
}

// 责令改正，并处罚款，|直至吊销许可证: the fine may become more, and the order stands.
bool only_last_goes_up(const Context& context, const Window& window, const Rung& rung) {
  const std::size_t n = rung.sanctions.size();
  if (n < 2 || rung.combination != Combination::kAll ||
      !starts_with(context.text, window.segment, "直至"))
    return false;
  const std::size_t from = rung.sanctions[n - 2].span.end();
  const Span between{from, std::max(from, rung.sanctions[n - 1].span.begin())};
  return contains(context.text, between, "，") && !starts_with(context.text, between, "、");
}

// 取消申报资格，并给予|警告、记过处分: the grades exclude each other, and what stands in front of
// them does not. `first`: of the sanctions that 、 joins.
bool opens_grades(const Context& context, const Rung& rung, const Atom& atom, std::size_t first) {
  std::vector<SanctionDraft> all = rung.sanctions;
  all.push_back(draft_of(context, atom.hit));
  const std::vector<SanctionDraft> grades(all.begin() + static_cast<std::ptrdiff_t>(first),
                                          all.end());
  const auto graded = [](const SanctionDraft& draft) {
    return std::any_of(draft.candidates.begin(), draft.candidates.end(), [](const Entry* e) {
      return e->family == "GOV" || e->family == "INST" || e->family == "PARTY";
    });
  };
  return first > 0 && std::all_of(grades.begin(), grades.end(), graded) &&
         exclude_each_other(grades) && !exclude_each_other(all);
}

// Whether the atom only closes the enumeration before it (记过或者降级的|处分).
bool add_atom(const Context& context, const Window& window, const Step& step, Atom& atom,
              Frame& frame, std::size_t tightly_joined, bool by_degree) {
  Rung* last = frame.rungs.empty() ? nullptr : &frame.rungs.back();
  const bool join =
      last != nullptr && !last->sanctions.empty() && joins(context, frame, step, *last, atom);
  // 处十年以上有期徒刑或者无期徒刑，|并处罚金或者没收财产: all of it is the punishment.
  if (join && code_is(atom.hit, "CRIM.02") && any_code(*last, "CRIM.02") &&
      starts_with(context.text, atom.hit.span, "没收"))
    return true;
  // 责令A或者B，处罚款; 给予警告或者通报批评，没收…: what follows the alternatives comes on top.
  const bool on_top = atom.link.kind == LinkKind::kAnd ||
                      (atom.link.kind == LinkKind::kComma && atom.first_in_segment);
  const bool closed = join && last->combination == Combination::kOneOf && on_top;
  if (!join || closed) {
    // 给予行政处分、行政处罚|或者依法追究刑事责任: alternatives, although the last stands apart.
    if (!join && last != nullptr && atom.link.kind == LinkKind::kOr && !atom.first_in_segment &&
        last->combination == Combination::kAll && tightly_joined >= last->sanctions.size())
      last->combination = Combination::kOneOf;
    frame.rungs.push_back(new_rung(context, frame, step, atom));
    return false;
  }
  if (is_absorbed(context, last->sanctions.back().candidates, last->sanctions.back().span,
                  atom.hit)) {
    last->span = hull(last->span, atom.hit.span);
    // 罚款直至收回土地的|处罚; 给予警告、罚款、停业整顿的|处罚
    const bool menu = code_is(atom.hit, "ADMP.00") && last->combination == Combination::kAll &&
                      tightly_joined >= last->sanctions.size();
    if ((atom.link.kind == LinkKind::kOr || menu) && last->sanctions.size() > 1)
      last->combination = Combination::kOneOf;
    return true;
  }
  // 限期清理或者采取其他补救措施: one order in two forms.
  if (last->sanctions.size() > 1 && atom.link.kind == LinkKind::kOr &&
      last->sanctions.back().candidates.front() == atom.hit.candidates.front()) {
    last->span = hull(last->span, atom.hit.span);
    // 责令暂停业务、停业整顿、|吊销许可证或者|吊销执照: the last of several alternatives.
    if (tightly_joined > 1 && last->combination == Combination::kAll &&
        family_is(atom.hit, "ADMP")) {
      if (tightly_joined < last->sanctions.size())
        part_rung(frame, last->sanctions.size() - tightly_joined);
      frame.rungs.back().combination = Combination::kOneOf;
    }
    return false;
  }
  const bool alternative = atom.link.kind == LinkKind::kOr;
  // 给予警告，责令A或者B; 责令改正，并可以给予A、B或者C: 或者 binds only what 、 joins.
  const std::size_t apart = before_alternatives(context, *last, atom, tightly_joined);
  if (alternative && !atom.first_in_segment && apart > 0) {
    part_rung(frame, apart);
    last = &frame.rungs.back();
  } else if (alternative && atom.first_in_segment && only_last_goes_up(context, window, *last)) {
    part_rung(frame, last->sanctions.size() - 1);
    last = &frame.rungs.back();
  } else if (atom.link.kind == LinkKind::kPause && opens_grades(context, *last, atom, apart)) {
    part_rung(frame, apart);
    last = &frame.rungs.back();
  }
  last->sanctions.push_back(draft_of(context, atom.hit));
  last->span = hull(last->span, atom.hit.span);
  if (alternative)
    last->combination = Combination::kOneOf;
  else if (!last->combination)
    last->combination = atom.link.kind == LinkKind::kAny ? Combination::kAny : Combination::kAll;
  if (atom.link.kind == LinkKind::kPause && last->combination == Combination::kAll &&
      (exclude_each_other(last->sanctions) || (by_degree && !any_code(*last, "ACT"))))
    last->combination = Combination::kOneOf;
  return false;
}

// 可以责令暂停，直至取消资格; 可以处罚款，或者责令停业; 可撤销牌照，或暂时吊销: one permission.
bool runs_on(const Context& context, const Window& window, const Atom& atom, const Rung& last) {
  if (starts_with(context.text, window.segment, "直至")) return true;
  if (window.new_clause || last.modality != Modality::kMay) return false;
  if (context.words("or"_class).begins(context.of(window.segment))) return true;
  if (window.after_condition) return false;
  if (permits_fines(context, last) && atom.own_objects && code_is(atom.hit, "ADMP.03")) return true;
  // 可以约谈其负责人，并要求限期改正: but 并由, 并应当, 并对 open anew.
  const std::string_view words = context.of(window.segment), also = "并";
  const std::string_view rest = words.substr(words.starts_with(also) ? also.size() : 0);
  const Span between{last.span.end(), std::max(last.span.end(), window.segment.begin())};
  if (words.starts_with(also) && !rest.starts_with("由") && !rest.starts_with("对") &&
      !context.words("obligation_plain"_class).begins(rest) &&
      context.of(between).find("，") == context.of(between).rfind("，"))
    return true;
  // 可以约谈其负责人，责令改正; but 可以处罚款，赔偿损失
  const bool other = std::none_of(last.sanctions.begin(), last.sanctions.end(), [&](const auto& s) {
    return s.candidates.front() == atom.hit.candidates.front();
  });
  return other && !family_is(atom.hit, "ECON") && !words.starts_with(also) &&
         !rest.starts_with("由") && !rest.starts_with("对") && !atom.own_authority &&
         !atom.own_objects;
}

}  // namespace

bool add_consequence(const Context& context, const Window& window, const Step& given_step,
                     Frame& frame) {
  std::vector<SanctionHit> hits = expand_hits(
      context, window.segment,
      imposed_in(context, window.segment, {window.after_condition, window.after_sanction}));
  Step step = carried_step(context, window, given_step, frame, hits);
  restate(context, window, step, frame, hits);
  std::size_t from = window.begin;
  bool first = true, singly = false, proposed = false;
  constexpr std::size_t kShortBytes = 9;
  std::size_t tightly = 0;  // sanctions in a row that 、 joins, up to the one before
  std::optional<Modality> modality;
  const bool by_degree =
      !hits.empty() &&
      chooses_by_degree(context, context.of({std::min(window.begin, hits.front().span.begin()),
                                             hits.front().span.begin()}));
  for (const SanctionHit& hit : hits) {
    Atom atom = read_atom(context, window, hit, std::min(from, hit.span.begin()));
    atom.first_in_segment = first;
    // 建议其主管部门给予通报批评|或者行政处分: all of it is proposed.
    const Span between{std::min(from, hit.span.begin()), hit.span.begin()};
    if (proposed && between.size_bytes() <= kShortBytes && atom_is_personal(hit))
      propose(context, between, atom);
    proposed = code_is(atom.hit, "GEN.05");
    atom.fresh_object = first && window.new_clause && atom.own_objects;
    const Rung* last = frame.rungs.empty() ? nullptr : &frame.rungs.back();
    atom.link = link_between(context, first && last != nullptr ? last->span.end() : from,
                             hit.span.begin(), {first, window.segment});
    // 单处或者并处警告、没收违法所得: said once of all of them.
    if (first) singly = atom.link.kind == LinkKind::kAny;
    if (singly && atom.link.kind == LinkKind::kPause) atom.link.kind = LinkKind::kAny;
    // 可以给予警告、罚款|和|停业整顿的处罚: the list goes on.
    const bool listed = atom.link.kind == LinkKind::kAnd && context.of(between) == "和";
    if (listed && tightly > 1) atom.link.kind = LinkKind::kPause;
    if (!first && !atom.modality && (listed || atom.link.kind != LinkKind::kAnd))
      atom.modality = modality;
    // 可以责令暂停，直至取消资格
    if (first && last != nullptr && !atom.modality && runs_on(context, window, atom, *last))
      atom.modality = last->modality;
    modality = atom.modality;
    if (covers_compensation(context, window, step, frame, atom.hit, atom.own_objects))
      step.severity = std::nullopt, step.condition = {};
    inherit(context, frame, window, step, last, atom);
    if (code_is(hit, "ADMP.13")) settle_detention(context, window, hit, {atom.authority, step});
    decide_together(step, window, atom, frame);
    if (Rung* taking =
            rung_of_gains(context, step, window, {hit, atom.own_objects, atom.modality}, frame)) {
      taking->sanctions.push_back(draft_of(context, hit));
      if (!taking->combination) taking->combination = Combination::kAll;
      from = std::max(from, hit.span.end());
      continue;
    }
    const bool closes =
        add_atom(context, window, step, atom, frame, std::max<std::size_t>(tightly, 1), by_degree);
    frame.rungs.back().after_semicolon =
        frame.rungs.back().after_semicolon || (window.new_clause && first);
    const bool loosely =
        first || atom.link.kind == LinkKind::kAnd || atom.link.kind == LinkKind::kComma;
    // 记大过、降级或者撤职的处分|或者纪律处分: the alternatives go on.
    if (!closes) tightly = loosely ? 1 : tightly + 1;
    from = std::max(from, hit.span.end());
    first = false;
  }
  return !hits.empty();
}

void add_consequences(const Context& context, Span words, Frame& frame) {
  for (const Sentence& sentence : split_sentences(context.text, words))
    for (const Segment& segment : sentence.segments)
      add_consequence(context,
                      {segment.span.begin(), segment.span, 0, true, !frame.rungs.empty(), false},
                      {}, frame);
}

}  // namespace wenze::extract
