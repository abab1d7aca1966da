// The subject of a condition is the noun phrase in front of its first predicate. Where a segment
// begins with a predicate (违反…, 在…中, a dictionary fault) it has no subject and the next segment
// is asked.
#include <algorithm>

#include "extract/faults.h"
#include "extract/phrases.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

bool is_predicate_at(const Context& context, Span segment, std::size_t at) {
  const std::string_view rest = context.text.substr(at, segment.end() - at);
  const std::string_view front = context.text.substr(segment.begin(), at - segment.begin());
  if (const Mention* fault = context.mentions.covering(lexicon::Kind::kFault, at);
      fault != nullptr && fault->begin == at)
    return context.mentions.covering(lexicon::Kind::kSubject, at) == nullptr;
  const std::string_view word = context.words(Words::kPredicateOpening).at_front(rest);
  if (word.empty()) return false;
  if (const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, at);
      person != nullptr && person->begin < at)
    return false;
  if (word == "在")
    return !front.ends_with("所") && !front.ends_with("存") && !front.ends_with("现");
  if (word == "以")
    return !rest.starts_with("以及") && !rest.starts_with("以上") && !rest.starts_with("以下") &&
           !front.ends_with("可");
  if (word == "不") return !rest.starts_with("不动产");
  if (word == "未") return !rest.starts_with("未成年");
  if (word == "有")
    return !rest.starts_with("有关") && !rest.starts_with("有限") && !rest.starts_with("有权") &&
           !front.ends_with("国") && !front.ends_with("所") && !front.ends_with("具") &&
           !front.ends_with("负") && !rest.starts_with("有责任");
  if (word == "对") return !rest.starts_with("对外");
  if (context.words(Words::kOrganTail).begins(rest.substr(std::min(word.size(), rest.size()))))
    return false;
  if (word == "办理" || word == "组织" || word == "执行") return !front.empty();
  return true;
}

// 公共机构采购…, a segment that opens with its subject although no known predicate follows.
std::vector<SubjectDraft> leading_subject(const Context& context, Span segment) {
  const Mention* first = context.mentions.covering(lexicon::Kind::kSubject, segment.begin());
  if (first == nullptr || first->begin != segment.begin() || first->end >= segment.end()) return {};
  if (context.of(span_of(*first)) == "组织") return {};  // the verb
  std::size_t end = first->end;
  for (std::string_view rest = context.text.substr(end, segment.end() - end);
       context.words(Words::kCoordinator).begins(rest);
       rest = context.text.substr(end, segment.end() - end)) {
    const std::size_t joint = context.words(Words::kCoordinator).at_front(rest).size();
    const Mention* next = context.mentions.covering(lexicon::Kind::kSubject, end + joint);
    if (next == nullptr || next->begin > end + joint || next->end >= segment.end()) return {};
    end = next->end;
  }
  if (context.text.substr(end).starts_with("的")) return {};
  return subjects_in(context, {segment.begin(), end});
}

// A noun phrase whose head no dictionary lists (道路旅客运输站, 外国商会): what its last characters
// say. 旅客 inside it is no head.
std::vector<SubjectDraft> unlisted_subject(const Context& context, Span noun) {
  const std::string_view s = context.of(noun);
  constexpr std::size_t kLongest = 90;
  if (s.size() > kLongest || s.find("的") != std::string_view::npos) return {};
  const std::string_view head = context.words(Words::kOrganisationTail).at_back(s);
  if (head.empty() || head.size() == s.size()) return {};
  return {{noun, Role::kPrivateOrganization, std::nullopt, nullptr}};
}

// The first predicate of the segment, whether or not what stands before it is known.
Span front_of_predicate(const Context& context, Span segment) {
  constexpr std::size_t kReachBytes = 120;
  const std::size_t stop = std::min(segment.end(), segment.begin() + kReachBytes);
  for (std::size_t at = segment.begin(); at < stop; at += text::decode_at(context.text, at).bytes)
    if (is_predicate_at(context, segment, at)) return {segment.begin(), at};
  return {segment.begin(), segment.begin()};
}

}  // namespace

std::size_t predicate_begin(const Context& context, Span segment) {
  constexpr std::size_t kReachBytes = 360;
  const std::size_t stop = std::min(segment.end(), segment.begin() + kReachBytes);
  for (std::size_t at = segment.begin(); at < stop; at += text::decode_at(context.text, at).bytes) {
    if (!is_predicate_at(context, segment, at)) continue;
    return subjects_in(context, {segment.begin(), at}).empty() ? segment.begin() : at;
  }
  return segment.begin();
}

std::vector<SubjectDraft> subject_of_condition(const Context& context,
                                               const std::vector<Segment>& segments) {
  for (const Segment& segment : segments) {
    if (&segment != &segments.front() &&  // 给国家和消费者造成损失: who suffers
        context.words(Words::kHarmedOpening).begins(context.of(segment.span)))
      continue;
    // 专利部门查处违法行为时，有关单位和个人拒不…: the scene's subject is another.
    if (&segment != &segments.back() && ends_with(context.text, segment.span, "时")) {
      const std::size_t next = predicate_begin(context, (&segment + 1)->span);
      if (next > (&segment + 1)->span.begin()) continue;
    }
    const std::size_t at = predicate_begin(context, segment.span);
    if (at > segment.span.begin()) {
      const Span noun{segment.span.begin(), at};
      std::vector<SubjectDraft> people = subjects_in(context, noun);
      if (!people.empty() && is_private_role(people.back().role) && people.back().span.end() < at) {
        std::vector<SubjectDraft> whole = unlisted_subject(context, noun);
        if (!whole.empty()) return whole;
      }
      if (!people.empty()) return people;
    }
    // A segment that is only a noun phrase: 广告主、广告经营者，…
    if (!context.mentions.any(lexicon::Kind::kFault, segment.span) &&
        !is_predicate_at(context, segment.span, segment.span.begin())) {
      std::vector<SubjectDraft> people = subjects_in(context, segment.span);
      const bool ends = !people.empty() && people.back().span.end() == segment.span.end();
      if (ends) return people;
    }
  }
  for (const Segment& segment : segments) {
    std::vector<SubjectDraft> people = leading_subject(context, segment.span);
    if (!people.empty()) return people;
  }
  // 未经许可兼任私人业务的工作人员，…: the relative clause is the wrong, its head who did it.
  const Span last = segments.back().span;
  const Mention* head = context.mentions.covering(lexicon::Kind::kSubject, last.end() - 1);
  if (head != nullptr && head->end == last.end() && head->begin > last.begin() &&
      ends_with(context.text, {last.begin(), head->begin}, "的"))
    return subjects_in(context, {head->begin, last.end()});
  for (const Segment& segment : segments) {
    const Span noun = front_of_predicate(context, segment.span);
    if (noun.empty()) continue;
    std::vector<SubjectDraft> people = unlisted_subject(context, noun);
    if (!people.empty()) return people;
  }
  return {};
}

}  // namespace wenze::extract
