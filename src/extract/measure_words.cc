#include "extract/measure_words.h"

#include <algorithm>

#include "text/outside_words.h"

namespace wenze::extract {
namespace {

// Further than that no object was seen to go.
constexpr std::size_t kReachBytes = 120;

// What stands in front of the first of the marks that end a clause, brackets that are closed
// included: 该县|（市、区）人民政府.
std::string_view clause_rest(std::string_view s) {
  for (std::string_view mark : {"，", "；", "。", "：", "？", "！", "”", "“", "』", "」", "\n"})
    s = s.substr(0, s.find(mark));
  const std::size_t open = s.rfind("（"), close = s.rfind("）");
  if (close != std::string_view::npos && s.find("（") > close) return s.substr(0, s.find("）"));
  if (open != std::string_view::npos && (close == std::string_view::npos || close < open))
    return s.substr(0, open);
  return s;
}

// The first 、 that stands in no brackets.
std::size_t first_pause(std::string_view s) {
  for (std::size_t at = s.find("、"); at != std::string_view::npos; at = s.find("、", at + 3)) {
    const std::string_view before = s.substr(0, at);
    const std::size_t open = before.rfind("（");
    if (open == std::string_view::npos || before.find("）", open) != std::string_view::npos)
      return at;
  }
  return std::string_view::npos;
}

// Words behind `measure` that speak of it: 处罚|的，, 责令改正|的决定, 赔偿|后; not
// 约谈该地区人民政府|的主要负责人.
bool speaks_of_it(const Context& context, std::string_view measure, std::string_view s) {
  if (s.empty() || context.words("no_object_tail"_class).ends(s)) return true;
  const bool summons = context.words("summons_verb"_class).stands_in(measure) &&
                       context.words("summoned_person"_class).ends(s);
  return context.words("attribute_sign"_class).begins(s) && !summons &&
         !context.words("measure_noun"_class).ends(s);
}

}  // namespace

Span whole_measure(const Context& context, Span measure) {
  // 没收|和违法所得, |、违法所得: what joins it to the one before is no part of it.
  const std::string_view joint = context.words("measure_joint"_class).at_front(context.of(measure));
  if (joint.size() < measure.size_bytes())
    measure = {measure.begin() + joint.size(), measure.end()};
  const std::string_view said = context.of(measure);
  std::string_view rest = clause_rest(context.text.substr(measure.end(), kReachBytes));
  if (rest.empty() || rest.size() > kReachBytes - 6) return measure;
  // 吊销《…许可|证》
  const std::size_t title = said.rfind("《");
  const bool in_title =
      title != std::string_view::npos && said.find("》", title) == std::string_view::npos;
  if (in_title && rest.find("》") == std::string_view::npos) return measure;

  // 或者, 并, 由 and the like begin what is no part of the object.
  std::string_view object =
      rest.substr(0, text::find_outside(context.words("object_limit"_class),
                                        context.words("longer_than_a_limit"_class), rest));
  if (object.empty() || first_pause(object) == 0) return measure;
  for (const SanctionHit& hit :
       context.mentions.sanctions({measure.end(), measure.end() + object.size()})) {
    // 免予刑事|处罚, 从轻给予|处分
    const bool closes = hit.span.begin() == measure.end() &&
                        context.words("measure_noun"_class).holds(context.of(hit.span));
    if (closes) return {measure.begin(), hit.span.end()};
    object = object.substr(0, std::min(object.size(), hit.span.begin() - measure.end()));
  }
  // 追回|被截留、挪用的资金, but not 吊销生产许可|证、经营许可证或者…
  if (object.size() < rest.size()) object = object.substr(0, first_pause(object));
  if (speaks_of_it(context, said, object)) return measure;
  return {measure.begin(), measure.end() + object.size()};
}

}  // namespace wenze::extract
