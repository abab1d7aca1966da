// Two wrongs stand beside 或者 where the second has a doer, a subject or an object of its own.
#include "extract/limbs_apart.h"

#include <algorithm>

#include "extract/alternatives.h"
#include "extract/faults.h"
#include "extract/limbs.h"
#include "extract/phrases.h"

namespace wenze::extract {

std::string_view last_clause(std::string_view s) {
  const std::size_t pause = s.rfind("，");
  return pause == std::string_view::npos ? s : s.substr(pause + kHan);
}
std::string_view first_clause(std::string_view s) { return s.substr(0, s.find("，")); }

std::size_t doer_bytes(const Context& context, Span left, Span right) {
  const std::size_t predicate = predicate_begin(context, right);
  constexpr std::size_t kLongest = 15 * kHan;
  if (predicate <= right.begin() || predicate - right.begin() > kLongest) return 0;
  if (!context.text.substr(predicate).starts_with("未") ||
      !context.words("own_predicate"_class).begins(context.of(left)) ||
      context.words("upon_others"_class).stands_in(context.of(left)))
    return 0;
  const std::vector<SubjectDraft> people = subjects_of_noun(context, {right.begin(), predicate});
  const bool firm = people.size() == 1 && people.front().role == Role::kPrivateOrganization &&
                    people.front().span.end() == predicate;
  return firm ? predicate - right.begin() : 0;
}

namespace {

// 未经批准建设|或者临时建筑物超过批准期限不拆除: a thing whose term ran out.
bool overstays(const Context& context, Span left, Span right) {
  const std::string_view s = context.of(right);
  const std::size_t at = context.words("overstay"_class).find(s);
  if (at == std::string_view::npos || at < 2 * kHan || at > 15 * kHan) return false;
  const std::string_view rest = s.substr(at);
  return context.words("own_predicate"_class).begins(context.of(left)) &&
         left.size_bytes() >= 6 * kHan &&
         (rest.find("不") != std::string_view::npos || rest.find("未") != std::string_view::npos);
}

// 未采取设防措施|或者设防措施未达到要求: the noun is the subject of what is wrong with it.
bool takes_up_noun(const Context& context, Span left, Span right) {
  const std::string_view before = last_clause(context.of(left)), after = context.of(right);
  if (!context.words("omission_plain"_class).begins(before)) return false;
  constexpr std::size_t kShortest = 3 * kHan;
  for (std::size_t size = kShortest; size < std::min(before.size(), after.size()); size += kHan) {
    if (!before.ends_with(after.substr(0, size))) continue;
    const std::string_view rest = after.substr(size);
    const std::size_t particle = rest.find("的");
    const bool attribute =  // 未经检疫|或者经检疫不合格的产品
        particle != std::string_view::npos && particle + kHan < rest.size();
    return (rest.starts_with("未") || rest.starts_with("不")) && !attribute &&
           !before.substr(0, before.size() - size).ends_with("未") &&
           rest.find("，") == std::string_view::npos &&
           !context.words("trade_verb"_class).stands_in(rest) &&
           !context.words("shared_act"_class).stands_in(rest);
  }
  return false;
}

}  // namespace

bool acts_apart(const Context& context, Span left, Span right) {
  return doer_bytes(context, left, right) > 0 || overstays(context, left, right) ||
         takes_up_noun(context, left, right);
}

bool is_done_poorly(const Context& context, Span left, Span right) {
  std::string_view words = first_clause(context.of(right));
  if (words.ends_with("的")) words.remove_suffix(kHan);
  constexpr std::size_t kLongest = 12 * kHan;
  return words.size() <= kLongest && words.size() >= 3 * kHan &&
         context.words("done_poorly"_class).ends(words) &&
         context.words("omission_plain"_class).begins(last_clause(context.of(left)));
}

namespace {

// 砍伐、损伤|: the words end in a verb that waits for its object.
bool waits(const Context& context, std::string_view s) {
  return context.words("listed_act"_class).ends(s) || context.words("fresh_act"_class).ends(s) ||
         context.words("bare_verb_tail"_class).ends(s);
}

bool tells_act(const Context& context, Span left) {
  const std::string_view clause = last_clause(context.of(left));
  const bool opens = context.words("listed_act"_class).begins(clause) ||
                     (context.words("fresh_act"_class).begins(clause) &&
                      !clause.starts_with("在") && !clause.starts_with("将"));
  return opens && clause.size() >= 5 * kHan && !clause.ends_with("的") && !waits(context, clause) &&
         !context.words("manner_opening"_class).begins(clause);
}

}  // namespace

bool omits_twice(const Context& context, Span left, Span right) {
  const std::string_view omission = "未", clause = last_clause(context.of(left));
  std::string_view wrong = context.of(right);
  if (wrong.ends_with("的")) wrong.remove_suffix(kHan);
  const std::size_t at = clause.find(omission);
  if (at == 0 || at == std::string_view::npos || !wrong.starts_with(omission)) return false;
  const bool one_noun =  // 销售未经检验的种苗|或者未附具标签的种苗
      clause.ends_with(wrong.substr(wrong.size() - std::min(wrong.size(), 2 * kHan)));
  return !one_noun && clause.size() - at >= 5 * kHan && wrong.size() >= 4 * kHan &&
         !waits(context, clause);
}

bool is_act_beside_wrong(const Context& context, Span left, Span right) {
  const std::string_view clause = last_clause(context.of(left));
  std::string_view wrong = context.of(right);
  if (wrong.ends_with("的")) wrong.remove_suffix(kHan);
  const Mention* fault = context.mentions.covering(lexicon::Kind::kFault, right.begin());
  return wrong.find("的") == std::string_view::npos &&
         clause.find("未") == std::string_view::npos &&
         clause.find("不") == std::string_view::npos &&
         (context.words("own_predicate"_class).begins(wrong) ||
          (fault != nullptr && fault->begin == right.begin() &&
           context.mentions.covering(lexicon::Kind::kAuthority, right.begin()) == nullptr)) &&
         !context.words("own_predicate"_class).begins(clause) && tells_act(context, left);
}

bool are_two_acts(const Context& context, Span left, Span right) {
  const std::string_view second = context.of(right);
  return context.words("listed_act"_class).begins(second) && second.size() >= 4 * kHan &&
         !waits(context, second) && !second.substr(2 * kHan).starts_with("的") &&
         !second.substr(2 * kHan).starts_with("其他") && tells_act(context, left);
}

}  // namespace wenze::extract
