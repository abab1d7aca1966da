// The last segment of a clause says who answers, in words that nothing else ends with or begins
// with; what stands before it is the case. A legal person answers for acts that its last segment
// tells itself.
#include "extract/regional_attribution.h"

#include <algorithm>
#include <optional>

#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

struct Answer {
  std::vector<Span> cases;  // none where the clause tells none
  Span who;
  Role role;  // of somebody whom no dictionary knows
};

using Clause = std::vector<Segment>;

std::vector<Clause> clauses_in(const Sentence& sentence) {
  std::vector<Clause> out;
  for (const Segment& segment : sentence.segments) {
    if (out.empty() || segment.before == Mark::kSemicolon) out.emplace_back();
    out.back().push_back(segment);
  }
  return out;
}

// What stands before the last segment.
std::vector<Span> case_before(const Clause& clause) {
  if (clause.size() < 2) return {};
  return {hull(clause.front().span, clause[clause.size() - 2].span)};
}

// The words of `segment` up to byte `end`, without 则 in front and 须, 均 at the end.
Span named_before(const Context& context, Span segment, std::size_t end) {
  const text::WordSet& tails = context.words("before_bearing"_class);
  std::string_view s = context.of({segment.begin(), end});
  std::size_t begin = segment.begin();
  const std::string_view then = context.words("list_tail"_class).at_front(s);
  begin += then.size(), s.remove_prefix(then.size());
  for (std::string_view word = tails.at_back(s); !word.empty(); word = tails.at_back(s))
    s.remove_suffix(word.size());
  return {begin, begin + s.size()};
}

// 如法团犯该罪行，而该罪行是在董事的同意下所犯，|或可归因于其疏忽，|则该董事亦属犯该罪行: each
// cause is a case of its own.
std::optional<Answer> in_hong_kong(const Context& context, const Clause& clause) {
  const Span last = clause.back().span;
  const std::size_t at = context.words("imputed_offence"_class).find(context.of(last));
  if (at == std::string_view::npos || clause.size() < 2) return std::nullopt;
  Answer out{{}, named_before(context, last, last.begin() + at), Role::kLeader};
  for (std::size_t i = 0; i + 1 < clause.size(); ++i) {
    const Span segment = clause[i].span;
    const std::string_view s = context.of(segment);
    const std::string_view joint = context.words("or"_class).at_front(s);
    const std::string_view cause = s.substr(joint.size());
    if (out.cases.empty())
      out.cases.push_back(segment);
    else if (!joint.empty() && context.words("imputed_cause"_class).begins(cause))
      out.cases.push_back({segment.begin() + joint.size(), segment.end()});
    else
      out.cases.back() = hull(out.cases.back(), segment);
  }
  return out;
}

// 法人须对|其代表以其名义作出的违法行为|承担责任
std::optional<Answer> bears_for_acts(const Context& context, const Clause& clause) {
  const Span first = clause.front().span, last = clause.back().span;
  const std::string_view s = context.of(last);
  const std::string_view person = context.words("legal_person"_class).at_front(context.of(first));
  const std::string_view bears = context.words("bears_for_acts"_class).at_back(s);
  const std::size_t at = context.words("answers_for"_class).find(s);
  if (person.empty() || bears.empty() || at == std::string_view::npos) return std::nullopt;
  const std::size_t from = at + context.words("answers_for"_class).at_front(s.substr(at)).size();
  const Span acts{last.begin() + from, last.end() - bears.size()};
  if (from + bears.size() >= s.size() || !context.words("infraction"_class).ends(context.of(acts)))
    return std::nullopt;
  return Answer{{acts}, {first.begin(), first.begin() + person.size()}, Role::kPrivateOrganization};
}

// 管理机关成员|对罚款的缴付与法人负连带责任; 以该社团的共同财产缴付; 罚款由行使亲权者承担
std::optional<Answer> pays_fine(const Context& context, const Clause& clause) {
  const Span last = clause.back().span;
  const std::string_view s = context.of(last);
  const std::string_view whole = context.of(hull(clause.front().span, last));
  const bool fine = context.words("paid_penalty"_class).stands_in(whole);
  if (fine && context.words("joint_bearing"_class).ends(s)) {
    const std::size_t end = context.words("joint_bearing_opening"_class).find(s);
    return Answer{case_before(clause),
                  named_before(context, last, last.begin() + std::min(end, s.size())),
                  Role::kLeader};
  }
  if (fine && context.words("common_property"_class).stands_in(s))
    return Answer{case_before(clause), last, Role::kPrivateOrganization};
  const std::string_view by = context.words("fine_borne_by"_class).at_front(s);
  const std::string_view bears = context.words("bears_fine"_class).at_back(s);
  if (by.empty() || bears.empty() || by.size() + bears.size() >= s.size() || clause.size() < 2)
    return std::nullopt;
  return Answer{case_before(clause),
                {last.begin() + by.size(), last.end() - bears.size()},
                Role::kPrivatePerson};
}

std::optional<Answer> in_macau(const Context& context, const Clause& clause) {
  if (auto answer = bears_for_acts(context, clause)) return answer;
  return pays_fine(context, clause);
}

// 行为人未满十八岁者，|处罚其法定代理人; …所致者，|由会办人员负其责任
std::optional<Answer> in_taiwan(const Context& context, const Clause& clause) {
  if (clause.size() < 2 || !closes_condition(context, clause[clause.size() - 2].span))
    return std::nullopt;
  const Span last = clause.back().span;
  const std::string_view s = context.of(last);
  const std::string_view punishes = context.words("guardian_punished"_class).at_front(s);
  if (!punishes.empty())
    return Answer{
        case_before(clause), {last.begin(), last.begin() + punishes.size()}, Role::kPrivatePerson};
  const std::string_view by = "由";
  const std::string_view bears = context.words("bears_its_responsibility"_class).at_back(s);
  if (!s.starts_with(by) || bears.empty() || by.size() + bears.size() >= s.size())
    return std::nullopt;
  return Answer{
      case_before(clause), {last.begin() + by.size(), last.end() - bears.size()}, Role::kStaff};
}

std::optional<Answer> answer_of(const Context& context, const Clause& clause) {
  switch (context.traits.region) {
    case Region::kHongKong:
      return in_hong_kong(context, clause);
    case Region::kMacau:
      return in_macau(context, clause);
    case Region::kTaiwan:
      return in_taiwan(context, clause);
    case Region::kMainland:
      break;
  }
  return std::nullopt;
}

Frame frame_of(const Context& context, const Answer& answer, Span last,
               document::ProvisionId provision) {
  Frame frame;
  frame.provision = provision;
  for (Span one : answer.cases) {
    frame.condition = frame.condition.empty() ? one : hull(frame.condition, one);
    frame.faults.push_back(whole_fault(context, one));
    frame.faults.back().provision = provision;
    frame.faults.back().excused = true;
  }
  Rung rung;
  rung.type = RuleType::kAttribution;
  rung.span = last;
  rung.provision = provision;
  rung.objects = subjects_in(context, answer.who);
  if (rung.objects.empty()) rung.objects = {{answer.who, answer.role, std::nullopt, nullptr}};
  rung.evidence.push_back({"attribution", "", last});
  frame.rungs.push_back(std::move(rung));
  return frame;
}

}  // namespace

Sentence read_regional_attribution(const Context& context, const Sentence& sentence,
                                   document::ProvisionId provision, std::vector<Frame>& frames) {
  if (context.traits.region == Region::kMainland || sentence.segments.empty()) return sentence;
  Sentence rest;
  bool read = false;
  for (const Clause& clause : clauses_in(sentence)) {
    // …缴付；|无共同财产时，以各成员的财产缴付: the same matter.
    if (read && context.words("property_lacking"_class).begins(context.of(clause.front().span)))
      continue;
    if (const auto answer = answer_of(context, clause)) {
      frames.push_back(frame_of(context, *answer, clause.back().span, provision));
      read = true;
      continue;
    }
    rest.segments.insert(rest.segments.end(), clause.begin(), clause.end());
  }
  if (!read) return sentence;
  if (!rest.segments.empty())
    rest.span = hull(rest.segments.front().span, rest.segments.back().span);
  return rest;
}

}  // namespace wenze::extract
