// A subsection is told by its label, （6A）, that stands in front of its text and behind no number:
// 第26（2）条 is a reference. （a）, （b） inside a subsection are acts of their own.
#include "extract/offences.h"

#include <algorithm>

#include "extract/conditions.h"
#include "extract/consequences.h"
#include "extract/faults.h"
#include "extract/impositions.h"
#include "extract/phrases.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

constexpr std::string_view kOpen = "（", kClose = "）";

// What stands between the brackets that open at byte `at`; empty when they hold anything else than
// a letter or a number with letters behind it.
std::string_view label_at(std::string_view text, std::size_t at) {
  if (!text.substr(at).starts_with(kOpen)) return {};
  const std::size_t from = at + kOpen.size();
  std::size_t end = from;
  while (end < text.size() && end < from + 4 &&
         (is_digit(text[end]) || is_lower(text[end]) || (text[end] >= 'A' && text[end] <= 'Z')))
    ++end;
  if (end == from || !text.substr(end).starts_with(kClose)) return {};
  return text.substr(from, end - from);
}

// 26（1）, 第（1）、（2）或（3）款: the brackets belong to a reference.
bool is_referred_to(const Context& context, std::string_view front) {
  return (!front.empty() && is_digit(front.back())) || front.ends_with("第") ||
         context.words("coordinator_all"_class).at_back(front).size() > 0;
}

// The subsection that byte `at` stands in.
std::string label_of(const Context& context, std::size_t at) {
  constexpr std::size_t kReach = 3000;
  const std::size_t stop = at > kReach ? at - kReach : 0;
  for (std::size_t i = at + 1; i-- > stop;) {
    const std::string_view label = label_at(context.text, i);
    if (!label.empty() && is_digit(label.front()) &&
        !is_referred_to(context, context.text.substr(0, i)))
      return std::string(label);
  }
  return {};
}

// 第（1）、（2）或（3）款: the labels in front of 款.
std::vector<std::string> labels_in(std::string_view words) {
  std::vector<std::string> out;
  for (std::size_t i = words.find(kOpen); i != std::string_view::npos;
       i = words.find(kOpen, i + kOpen.size())) {
    const std::string_view label = label_at(words, i);
    if (!label.empty() && is_digit(label.front())) out.emplace_back(label);
  }
  return out;
}

// 标题（1）任何人…: what stands behind the last label of a subsection.
Span behind_label(const Context& context, Span sentence) {
  std::size_t from = sentence.begin();
  for (std::size_t i = sentence.begin(); i < sentence.end();
       i += text::decode_at(context.text, i).bytes) {
    const std::string_view label = label_at(context.text, i);
    if (!label.empty() && is_digit(label.front()) &&
        !is_referred_to(context, context.text.substr(0, i)))
      from = i + kOpen.size() + label.size() + kClose.size();
  }
  return {std::min(from, sentence.end()), sentence.end()};
}

bool points_to_offence(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  return context.words("offence_pointer"_class).stands_in(s) &&
         s.find("款") != std::string_view::npos && !labels_in(s).empty();
}

// 即属犯罪, 即属行为不当—— at the end of a segment, without the dash; empty when it ends otherwise.
std::string_view verdict_of(const Context& context, Span segment) {
  const std::string_view s = without_dash(context.of(segment));
  const std::string_view crime = context.words("offence"_class).at_back(s);
  return crime.empty() ? context.words("misconduct_verdict"_class).at_back(s) : crime;
}

bool makes_offence(const Context& context, Span segment) {
  return !verdict_of(context, segment).empty();
}

// …；（b）…，…: where the acts of a subsection begin.
std::vector<Span> acts_of(const Context& context, Span words) {
  std::vector<Span> out;
  std::size_t from = words.begin();
  char last = 0;
  for (std::size_t i = words.begin(); i < words.end();
       i += text::decode_at(context.text, i).bytes) {
    const std::string_view label = label_at(context.text, i);
    const bool next = label.size() == 1 && label.front() == (last == 0 ? 'a' : last + 1);
    const std::string_view front = context.text.substr(words.begin(), i - words.begin());
    if (!next || front.ends_with("第") || (!front.empty() && is_digit(front.back()))) continue;
    if (last != 0) out.push_back({from, i});
    last = label.front();
    from = i + kOpen.size() + label.size() + kClose.size();
  }
  out.push_back({from, words.end()});
  for (Span& act : out) {
    act = trimmed(context.text, act);
    for (std::string_view joint : context.words("or"_class).words())
      if (ends_with(context.text, act, joint))
        act = trimmed(context.text, {act.begin(), act.end() - joint.size()});
  }
  std::erase_if(out, [](Span act) { return act.empty(); });
  return out;
}

std::vector<SubjectDraft> offender(const Context& context, Span words) {
  constexpr std::size_t kReach = 120;
  for (const Mention& person : context.mentions.inside(
           lexicon::Kind::kSubject, {words.begin(), std::min(words.end(), words.begin() + kReach)}))
    if (const auto role = role_from(person.entry->role))
      return {{span_of(person), *role, std::nullopt, person.entry}};
  return {};
}

// （a）, （b）: an item of a subsection.
bool is_lettered(const document::Provision& provision) {
  const std::string_view label = label_at(provision.label, 0);
  return !label.empty() && is_lower(label.front());
}

// （a）一经循公诉程序定罪，可处…
bool is_penalty(const Context& context, Span item) {
  return !context.mentions.sanctions(item).empty() &&
         modality_in(context, item.begin(), item.end()) == Modality::kMay;
}

// （a）妨碍…；或（b）不提供…，|即属犯罪: the acts of the items before the one that closes the list.
std::vector<FaultDraft> acts_before(const Context& context, document::ProvisionId provision) {
  const auto& all = context.document.provisions;
  const bool item = is_lettered(all[provision.index]);
  const auto parent = item ? all[provision.index].parent : std::optional(provision);
  std::vector<FaultDraft> out;
  for (std::size_t i = 0; i < all.size() && parent; ++i) {
    if (all[i].parent != parent || !is_lettered(all[i]) || (item && i >= provision.index)) continue;
    Span act = trimmed(context.text, all[i].own);
    if (const std::string_view joint = context.words("or"_class).at_back(context.of(act));
        !joint.empty())
      act = trimmed(context.text, {act.begin(), act.end() - joint.size()});
    if (act.empty() || (!item && is_penalty(context, act))) continue;
    out.push_back(whole_fault(context, act));
    out.back().provision = document::ProvisionId(i);
  }
  return out;
}

// What is told of the act stands in front of 即属犯罪; the penalty, if there is one, behind it.
struct Told {
  Span act;                   // without the label, and perhaps empty
  Span verb;                  // 即属犯罪
  std::vector<Span> penalty;  // segments
};

Told told_in(const Context& context, const Sentence& sentence) {
  Told told;
  told.act = behind_label(context, sentence.span);
  for (const Segment& segment : sentence.segments) {
    if (makes_offence(context, segment.span)) {
      const std::string_view verb = verdict_of(context, segment.span);
      const auto at = static_cast<std::size_t>(verb.data() - context.text.data());
      told.verb = {at, at + verb.size()};
    } else if (!told.verb.empty()) {
      told.penalty.push_back(segment.span);
    }
  }
  const std::size_t begin = told.act.begin();
  told.act = trimmed(context.text, {begin, std::max(begin, told.verb.begin())});
  return told;
}

Rung crime_of(const Entry& crime, Span verb) {
  Rung rung;
  rung.span = verb;
  rung.sanctions.push_back({verb, {&crime}, nullptr, {}, std::nullopt});
  return rung;
}

void read_act(const Context& context, const Sentence& sentence, document::ProvisionId provision,
              std::vector<Frame>& frames) {
  const Entry* crime = context.lexicon.find_entry(lexicon::Kind::kSanction, "CRIM.02");
  if (crime == nullptr) return;
  const Told told = told_in(context, sentence);
  Frame frame;
  frame.provision = provision;
  frame.faults = acts_before(context, provision);
  const document::Provision& at = context.document.at(provision);
  if (is_lettered(at) && at.parent)
    frame.subject = offender(context, context.document.at(*at.parent).own);
  if (frame.subject.empty()) frame.subject = offender(context, told.act);
  Span act = told.act;
  constexpr std::size_t kQuantifier = std::string_view("任何").size();
  if (!frame.subject.empty() && act.contains(frame.subject.front().span) &&
      frame.subject.front().span.begin() <= act.begin() + kQuantifier)
    act = {frame.subject.front().span.end(), act.end()};
  if (act.empty() && frame.faults.empty()) return;
  frame.condition = act.empty() ? told.verb : act;
  frame.offence = label_of(context, told.verb.begin());
  // 队员有以下任何作为，即属违纪——: the items tell which.
  const bool listed =
      !frame.faults.empty() && context.words("list_pointer"_class).stands_in(context.of(act));
  if (!act.empty() && !listed)
    for (Span one : acts_of(context, act)) {
      frame.faults.push_back(whole_fault(context, one));
      frame.faults.back().provision = provision;
    }
  Step step;
  for (Span segment : told.penalty) {
    // 部门首长如认为该等惩罚不足以反映行为的严重程度，…
    if (context.words("penalty_falls_short"_class).stands_in(context.of(segment)))
      step.severity = SeverityStep::kSerious, step.condition = segment;
    add_consequence(context, {segment.begin(), segment, 0, true, !frame.rungs.empty(), false}, step,
                    frame);
  }
  // What makes a misconduct and imposes nothing may be answered by a paragraph behind it.
  if (frame.rungs.empty() && !context.words("offence"_class).holds(context.of(told.verb)))
    return frames.push_back(std::move(frame));
  frame.makes_offence = frame.rungs.empty();
  if (frame.makes_offence) frame.rungs.push_back(crime_of(*crime, told.verb));
  for (Rung& rung : frame.rungs) {
    rung.type = RuleType::kLiability;
    rung.provision = provision;
  }
  frames.push_back(std::move(frame));
}

void read_penalties(const Context& context, const Sentence& sentence,
                    document::ProvisionId provision, std::vector<Frame>& frames) {
  Frame* open = nullptr;
  for (const Segment& segment : sentence.segments) {
    if (points_to_offence(context, segment.span)) {
      Frame frame;
      frame.provision = provision;
      frame.condition = segment.span;
      frame.pointed = labels_in(context.of(segment.span));
      frame.faults = {whole_fault(context, segment.span)};
      frame.faults.front().provision = provision;
      frame.subject = offender(context, sentence.span);
      frames.push_back(std::move(frame));
      open = &frames.back();
    } else if (open != nullptr) {
      const std::size_t before = open->rungs.size();
      // 任何人第二次就第（1）款所订罪行被定罪，|可处…
      Step step;
      if (context.words("second_conviction"_class).stands_in(context.of(open->condition)))
        step.severity = SeverityStep::kSerious, step.condition = open->condition;
      add_consequence(context, {segment.span.begin(), segment.span, 0, true, before > 0, false},
                      step, *open);
      for (std::size_t r = before; r < open->rungs.size(); ++r) {
        open->rungs[r].type = RuleType::kLiability;
        open->rungs[r].provision = provision;
      }
    }
  }
}

bool same_article(const Context& context, const Frame& a, const Frame& b) {
  const auto article = [&](const Frame& frame) {
    const std::string_view eid = context.document.at(frame.provision).eid;
    return eid.substr(0, eid.find("__"));
  };
  return article(a) == article(b);
}

// The label of the subsection in which an offence is told, with a penalty of its own or not; empty
// when the frame tells none.
std::string subsection_of(const Context& context, const Frame& frame) {
  if (!frame.offence.empty()) return frame.offence;
  if (frame.faults.empty() || !frame.pointed.empty() || frame.rungs.empty() ||
      frame.rungs.front().type != RuleType::kLiability)
    return {};
  for (std::optional<document::ProvisionId> at = frame.provision; at;
       at = context.document.at(*at).parent)
    if (const std::string_view label = label_at(context.document.at(*at).label, 0);
        !label.empty() && is_digit(label.front()))
      return std::string(label);
  return {};
}

}  // namespace

bool tells_offence(const Context& context, const Sentence& sentence,
                   document::ProvisionId provision) {
  if (context.traits.region != Region::kHongKong) return false;
  const auto any = [&](auto test) {
    return std::any_of(sentence.segments.begin(), sentence.segments.end(),
                       [&](const Segment& segment) { return test(context, segment.span); });
  };
  if (any(points_to_offence)) return true;
  return any(makes_offence) && (context.mentions.sanctions(sentence.span).empty() ||
                                is_lettered(context.document.at(provision)));
}

void read_offence(const Context& context, const Sentence& sentence, document::ProvisionId provision,
                  std::vector<Frame>& frames) {
  const bool points =
      std::any_of(sentence.segments.begin(), sentence.segments.end(),
                  [&](const Segment& segment) { return points_to_offence(context, segment.span); });
  if (points)
    read_penalties(context, sentence, provision, frames);
  else
    read_act(context, sentence, provision, frames);
}

bool leads_penalties(const Context& context, const Leaders& leaders, std::size_t provision,
                     const Frame& frame) {
  if (!frame.makes_offence || leaders.items[provision].empty()) return false;
  const Span own = context.document.provisions[provision].own;
  const std::vector<Sentence> sentences = split_sentences(context.text, own);
  if (sentences.empty() || !makes_offence(context, sentences.back().segments.back().span))
    return false;
  return is_penalty(context, context.document.provisions[leaders.items[provision].front()].own);
}

void add_penalties(const Context& context, document::ProvisionId item, Frame& frame) {
  if (frame.makes_offence) frame.rungs.clear();
  frame.makes_offence = false;
  Frame own;
  own.faults = frame.faults;
  add_consequences(context, context.document.at(item).own, own);
  for (Rung& rung : own.rungs) {
    rung.type = RuleType::kLiability;
    rung.provision = item;
    rung.modality = Modality::kMay;  // 可就该罪行持续的每一日，另处罚款
    frame.rungs.push_back(std::move(rung));
  }
}

void join_offences(const Context& context, std::vector<Frame>& frames) {
  std::vector<std::size_t> answered;
  for (Frame& penalty : frames) {
    std::vector<FaultDraft> faults;
    for (std::size_t i = 0; i < frames.size() && !penalty.pointed.empty(); ++i) {
      const Frame& offence = frames[i];
      if (!same_article(context, offence, penalty) ||
          std::find(penalty.pointed.begin(), penalty.pointed.end(),
                    subsection_of(context, offence)) == penalty.pointed.end())
        continue;
      for (FaultDraft fault : offence.faults) {
        if (fault.subject.empty()) fault.subject = offence.subject;
        faults.push_back(std::move(fault));
      }
      if (offence.makes_offence) answered.push_back(i);
    }
    if (!faults.empty()) penalty.faults = std::move(faults);
  }
  for (std::size_t i : answered) frames[i].rungs.clear();
}

}  // namespace wenze::extract
