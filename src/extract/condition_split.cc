// …的给予… without a comma: the segment is cut behind 的 or 者 where what follows imposes.
#include "extract/conditions.h"
#include "extract/frames.h"
#include "extract/impositions.h"
#include "extract/occasions.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

// The place where …的 ends and a consequence begins inside one segment; 0 when there is none.
std::size_t condition_end(const Context& context, const Segment& segment) {
  // 加大对违法行为的|处罚力度: an effort, and no consequence.
  if (!context.words("effort_tail"_class).at_back(context.of(segment.span)).empty()) return 0;
  constexpr std::size_t kReachBytes = 900;
  const std::size_t stop = std::min(segment.span.end(), segment.span.begin() + kReachBytes);
  for (std::size_t i = segment.span.begin(); i < stop;
       i += text::decode_at(context.text, i).bytes) {
    const std::string_view front =
        context.text.substr(segment.span.begin(), i - segment.span.begin());
    const bool zhe = front.ends_with("者") && !front.ends_with("或者");
    const bool one_of = front.ends_with("之一者");  // 有下列情形之一者|对个人处…
    if ((!front.ends_with("的") && !zhe) || front.size() < 6) continue;
    const std::string_view starter = context.words("consequence_verb"_class)
                                         .at_front(context.text.substr(i, segment.span.end() - i));
    if (one_of && !context.mentions.sanctions({i, segment.span.end()}).empty()) return i;
    if (starter.empty()) continue;
    // 给予停止执业一年以下的|处罚: the general word closes the sanction.
    if (starter == "处" && context.words("giving_verb"_class).stands_in(front)) {
      const std::string_view rest = context.text.substr(i, segment.span.end() - i);
      if (context.words("general_measure"_class).begins(rest)) continue;
    }
    // 未按照决定的|要求重新处理
    if (starts_with(context.text, {i, segment.span.end()}, "要求") &&
        context.words("according_word"_class).stands_in(front))
      continue;
    const bool circumstance = starter == "加重" || starter == "减轻" || starter == "从重" ||
                              starter == "从轻" || starter == "免予";
    const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, i - 1);
    if (zhe && person != nullptr) continue;
    if (person != nullptr && person->end > i) continue;
    const Span left{segment.span.begin(), i};
    const bool step = context.mentions.any(lexicon::Kind::kSeverity, left);
    const bool punished = zhe && front.starts_with("被");  // 被判处徒刑者|给予开除学籍处分
    if (!circumstance && (front.size() < 9 || (!step && !punished && !is_wrongful(context, left))))
      continue;
    return i;
  }
  return 0;
}

// …投诉的，|第一次|由所在单位约谈，|第二次|扣发奖金: which time it was stands in front of what
// follows; 0 where the segment begins with none, or nothing stands before it.
std::size_t occasion_bytes(const Context& context, const Segment& segment,
                           const std::vector<Segment>& before) {
  if (before.empty() || context.traits.region != Region::kMainland) return 0;
  const auto occasion = occasion_at_front(context, context.of(segment.span));
  if (!occasion || occasion->bytes >= segment.span.size_bytes()) return 0;
  const Span rest{segment.span.begin() + occasion->bytes, segment.span.end()};
  return imposed_in(context, rest, {true, false}).empty() ? 0 : occasion->bytes;
}

}  // namespace

std::vector<Segment> split_at_conditions(const Context& context, const Sentence& sentence) {
  std::vector<Segment> out;
  for (const Segment& whole : sentence.segments) {
    Segment segment = whole;
    if (const std::size_t bytes = occasion_bytes(context, segment, out); bytes > 0) {
      const std::size_t at = segment.span.begin() + bytes;
      out.push_back({{segment.span.begin(), at}, segment.before, Mark::kComma});
      segment = {{at, segment.span.end()}, Mark::kComma, segment.after};
    }
    const bool tells = !context.mentions.sanctions(segment.span).empty() ||
                       !circumstances_in(context, segment.span).empty();
    const std::size_t at = tells ? condition_end(context, segment) : 0;
    if (at == 0) {
      out.push_back(segment);
      continue;
    }
    out.push_back({{segment.span.begin(), at}, segment.before, Mark::kComma});
    out.push_back({{at, segment.span.end()}, Mark::kComma, segment.after});
  }
  return out;
}

}  // namespace wenze::extract
