// A segment that ends in a class of responsibility after a verb of bearing is a bearer:
// [由]WHO[应当]负CLASS. The segments before it, back to the bearer before or to a semicolon, are
// the situation when they end in 的; a noun phrase in front (…的人员，承担直接责任) is situation
// and bearer in one. Bearers that follow one another share the situation.
#include "extract/attribution.h"

#include <algorithm>
#include <array>

#include "extract/faults.h"
#include "extract/impositions.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

struct Class {
  std::string_view words;
  std::optional<Responsibility> responsibility;
  Role role;      // of a bearer whom no dictionary knows
  bool official;  // said of officials only; the others are common in private law too
};

// Longest first. Classes: 中国共产党问责条例 §6, 行政机关公务员处分条例 and local measures on
// administrative fault.
constexpr std::array<Class, 9> kClasses = {{
    {"重要领导责任", Responsibility::kImportantLeadership, Role::kLeader, true},
    {"主要领导责任", Responsibility::kPrimaryLeadership, Role::kLeader, true},
    {"全面领导责任", std::nullopt, Role::kLeader, true},
    {"领导责任", std::nullopt, Role::kLeader, true},
    {"主管责任", std::nullopt, Role::kSupervisor, true},
    {"直接责任", Responsibility::kDirect, Role::kDirect, true},
    {"主要责任", std::nullopt, Role::kDirect, false},
    {"次要责任", std::nullopt, Role::kDirect, false},
    {"全部责任", std::nullopt, Role::kDirect, false},
}};

struct Bearer {
  Span who;  // may be empty: who is in the situation
  const Class* responsibility = nullptr;
};

std::string_view without_suffix(std::string_view s, const text::WordSet& suffixes) {
  return s.substr(0, s.size() - suffixes.at_back(s).size());
}

std::optional<Bearer> bearer_in(const Context& context, Span segment, Span sentence) {
  std::string_view s = context.of(segment);
  // 对负主要领导责任者，给予记过处分: who is hit.
  if (s.starts_with("对") && context.words(Words::kBearerTail).ends(s)) return std::nullopt;
  const std::string_view with_class = without_suffix(s, context.words(Words::kBearerTail));
  for (const Class& one : kClasses) {
    if (!with_class.ends_with(one.words)) continue;
    if (!one.official && !context.traits.accountability &&
        !context.words(Words::kEnforcementWork).stands_in(context.of(sentence)))
      return std::nullopt;
    std::string_view before =
        without_suffix(with_class.substr(0, with_class.size() - one.words.size()),
                       context.words(Words::kCorresponding));
    const std::string_view verb = context.words(Words::kBearingVerb).at_back(before);
    if (verb.empty()) return std::nullopt;
    before.remove_suffix(verb.size());
    before = without_suffix(before, context.words(Words::kObligation));
    if (before.ends_with("不") || before.ends_with("分")) return std::nullopt;
    std::size_t begin = segment.begin();
    if (const std::size_t you = before.rfind("由"); you != std::string_view::npos)
      begin += you + std::string_view("由").size();
    const std::size_t end = segment.begin() + before.size();
    return Bearer{begin < end ? Span{begin, end} : Span{segment.begin(), segment.begin()}, &one};
  }
  return std::nullopt;
}

bool bears_nothing(const Context& context, std::string_view s) {
  // 不承担赔偿责任: private law lets nobody off a sanction.
  if (!context.traits.accountability && context.words(Words::kCivilLiability).stands_in(s))
    return false;
  if (context.traits.court) return false;
  return (s.starts_with("不承担") || s.starts_with("不负")) && s.ends_with("责任") &&
         s.size() <= 30;
}

class Reader {
 public:
  Reader(const Context& context, document::ProvisionId provision, std::vector<Frame>& frames)
      : context_(context), provision_(provision), frames_(frames) {}

  Sentence read(const Sentence& sentence) {
    Sentence rest;
    rest.span = sentence.span;
    for (const Segment& segment : sentence.segments) {
      if (segment.before == Mark::kSemicolon) {
        // The situation is said: what comes behind the semicolon is another matter.
        if (after_bearer_) rest.segments.resize(rest.segments.size() - situation_.size());
        situation_.clear();
        after_bearer_ = false;
      }
      if (bears_nothing(context_, context_.of(segment.span)) && !situation_.empty() &&
          !after_bearer_) {
        rest.segments.resize(rest.segments.size() - situation_.size());
        exempt(segment.span);
        continue;
      }
      if (const auto bearer = bearer_in(context_, segment.span, sentence.span)) {
        add(*bearer, segment.span);
        continue;
      }
      if (after_bearer_) situation_.clear();
      after_bearer_ = false;
      situation_.push_back(segment.span);
      rest.segments.push_back(segment);
    }
    return rest;
  }

 private:
  void add(const Bearer& bearer, Span segment) {
    if (!after_bearer_ || situation_.empty()) frames_.push_back(frame());
    after_bearer_ = true;
    Frame& frame = frames_.back();
    Rung rung;
    rung.type = RuleType::kAttribution;
    rung.span = segment;
    rung.provision = provision_;
    rung.objects = bearers(bearer, frame);
    rung.evidence.push_back({"attribution", "", segment});
    frame.rungs.push_back(std::move(rung));
  }

  // 明确提出反对意见的成员，不承担责任
  void exempt(Span segment) {
    Frame exempted = frame();
    if (exempted.faults.empty()) return situation_.clear();
    exempted.faults.front().excused = true;
    Rung rung;
    rung.type = RuleType::kExempting;
    rung.span = segment;
    rung.provision = provision_;
    rung.modality = Modality::kMustNot;
    exempted.rungs.push_back(std::move(rung));
    frames_.push_back(std::move(exempted));
    situation_.clear();
  }

  // The situation as a fault: a condition in 的, or the noun phrase of who brought it about.
  Frame frame() const {
    Frame frame;
    frame.provision = provision_;
    if (situation_.empty()) return frame;
    const Span whole = hull(situation_.front(), situation_.back());
    frame.condition = whole;
    frame.subject = subjects_in(context_, situation_.front());
    // 有以下情形的，应当承担直接责任：the items are the situations.
    if (context_.words(Words::kListPointer).stands_in(context_.of(whole)) &&
        context_.words(Words::kListedThing).stands_in(context_.of(whole))) {
      frame.list = true;
      return frame;
    }
    frame.faults = {whole_fault(context_, whole)};
    frame.faults.front().provision = provision_;
    return frame;
  }

  std::vector<SubjectDraft> bearers(const Bearer& bearer, const Frame& frame) const {
    std::vector<SubjectDraft> out;
    if (!bearer.who.empty()) out = subjects_in(context_, bearer.who);
    if (out.empty() && bearer.who.empty()) out = frame.subject;
    if (out.empty()) {
      SubjectDraft draft;
      draft.span = bearer.who.empty() ? frame.condition : bearer.who;
      draft.role = bearer.responsibility->role;
      out.push_back(draft);
    }
    for (SubjectDraft& draft : out) draft.responsibility = bearer.responsibility->responsibility;
    return out;
  }

  const Context& context_;
  document::ProvisionId provision_;
  std::vector<Frame>& frames_;
  std::vector<Span> situation_;
  bool after_bearer_ = false;
};

}  // namespace

Sentence read_attribution(const Context& context, const Sentence& sentence,
                          document::ProvisionId provision, std::vector<Frame>& frames) {
  return Reader(context, provision, frames).read(sentence);
}

bool any_consequence(const Context& context, const Sentence& sentence) {
  return std::any_of(sentence.segments.begin(), sentence.segments.end(),
                     [&](const Segment& segment) {
                       return !context.mentions.sanctions(segment.span).empty() ||
                              !circumstances_in(context, segment.span).empty();
                     });
}

}  // namespace wenze::extract
