// A segment that ends in a class of responsibility after a verb of bearing is a bearer:
// [由]WHO[应当]负CLASS. The segments before it, back to the bearer before or to a semicolon, are
// the situation when they end in 的; a noun phrase in front (…的人员，承担直接责任) is situation
// and bearer in one. Bearers that follow one another share the situation.
#include "extract/attribution.h"

#include <algorithm>
#include <array>

#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/impositions.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

struct Class {
  std::string_view words;  // in front of 责任
  std::optional<Responsibility> responsibility;
  Role role;      // of a bearer whom no dictionary knows
  bool official;  // said of officials only; the others are common in private law too
};

// The first that stands in the attributes of 责任 is its class. Classes: 中国共产党问责条例 §6,
// 行政机关公务员处分条例 and local measures on administrative fault.
constexpr std::array<Class, 9> kClasses = {{
    {"重要领导", Responsibility::kImportantLeadership, Role::kLeader, true},
    {"主要领导", Responsibility::kPrimaryLeadership, Role::kLeader, true},
    {"领导", std::nullopt, Role::kLeader, true},
    {"主管", std::nullopt, Role::kSupervisor, true},
    {"直接", Responsibility::kDirect, Role::kDirect, true},
    {"主要", std::nullopt, Role::kDirect, false},
    {"次要", std::nullopt, Role::kDirect, false},
    {"全部", std::nullopt, Role::kDirect, false},
    {"管理", std::nullopt, Role::kLeader, false},
}};
// 由批准人承担过错责任: who, but not which share.
constexpr Class kPlain = {"", std::nullopt, Role::kDirect, false};

struct Bearer {
  Span who;        // may be empty: who is in the situation
  Span situation;  // 对本部门的违规行为: what the bearer answers for; empty: what stands before
  const Class* responsibility = nullptr;
  bool joint = false;   // 共同承担责任: the shares may follow
  bool shared = false;  // 分别承担责任, 共同承担责任
};

std::string_view without_suffix(std::string_view s, const text::WordSet& suffixes) {
  return s.substr(0, s.size() - suffixes.at_back(s).size());
}

const Class& class_of(std::string_view attributes) {
  for (const Class& one : kClasses)
    if (attributes.find(one.words) != std::string_view::npos) return one;
  return kPlain;
}

// The class in 全部过错责任, 主要责任、次要责任 at the end of `s`, which is cut off it; nothing
// where there is no 责任 or its attributes are of another kind (民事责任).
const Class* take_class(const Context& context, std::string_view& s) {
  const std::string_view noun = "责任";
  const text::WordSet& attribute = context.words("responsibility_attribute"_class);
  const Class* out = nullptr;
  while (s.ends_with(noun)) {
    s.remove_suffix(noun.size());
    std::string_view front = s;
    for (std::string_view word = attribute.at_back(front); !word.empty();
         word = attribute.at_back(front))
      front.remove_suffix(word.size());
    out = &class_of(s.substr(front.size()));
    s = front;
    const std::string_view joint = context.words("coordinator"_class).at_back(s);
    if (joint.empty() || !s.substr(0, s.size() - joint.size()).ends_with(noun)) break;
    s.remove_suffix(joint.size());
  }
  return out;
}

// WHO对WRONG: the bearer first, then what of.
void divide_at_object(const Context& context, Bearer& bearer) {
  const std::string_view marker = "对";
  const std::size_t at = find_in(context.text, marker, bearer.who.begin(), bearer.who.end());
  if (at <= bearer.who.begin() || at >= bearer.who.end()) return;
  const Span wrong{at, bearer.who.end()};
  if (!context.words("object_noun"_class).ends(context.of(wrong))) return;
  bearer.situation = wrong;
  bearer.who = {bearer.who.begin(), at};
}

// Whether the sentence or what leads it in (执法过错按照下列方法明确责任：) speaks of official
// work.
bool of_enforcement(const Context& context, Span sentence, document::ProvisionId provision) {
  const text::WordSet& work = context.words("enforcement_work"_class);
  if (context.traits.accountability || work.stands_in(context.of(sentence))) return true;
  for (auto at = context.document.at(provision).parent; at; at = context.document.at(*at).parent)
    if (work.stands_in(context.of(context.document.at(*at).own))) return true;
  return false;
}

// 独任法官, 合议庭成员, 发表错误意见的法官: those who answer for a judgment.
bool is_judges(const Context& context, Span who) {
  return context.words("court_bearer"_class).stands_in(context.of(who));
}

// Shares are told of private parties too. `chosen`: 由 or a bearer before says who of several it
// is.
// 当班教师负直接责任，|年级组长负管理责任: nor does a share that follows another (`chain`).
bool is_officials(const Context& context, const Bearer& bearer, bool enforcement, bool chosen,
                  bool chain) {
  if (chain && bearer.responsibility != &kPlain && !bearer.who.empty()) return true;
  if (bearer.responsibility == &kPlain) {
    if (!enforcement) return false;
    // 两人以上共同过错的，|按照所起作用分别承担责任
    if (bearer.who.empty()) return bearer.shared && !context.traits.prose;
    // 由委托机关承担责任, but 当事人承担行政责任, 由其承担; 合议庭成员共同承担责任
    return ((chosen && !context.traits.prose) || is_judges(context, bearer.who)) &&
           !starts_with(context.text, bearer.who, "其");
  }
  if (bearer.responsibility->official || enforcement) return true;
  // 各部门主要领导对本部门的违规行为负主要责任
  if (bearer.situation.empty()) return false;
  const std::vector<SubjectDraft> who = subjects_in(context, bearer.who);
  return !who.empty() && all_responsible(who);
}

// `chain`: a bearer stands before in the same clause.
std::optional<Bearer> bearer_in(const Context& context, Span segment, Span sentence,
                                document::ProvisionId provision, bool chain) {
  std::string_view s = context.of(segment);
  // 对负主要领导责任者，给予记过处分: who is hit.
  if (s.starts_with("对") && context.words("bearer_tail"_class).ends(s)) return std::nullopt;
  std::string_view before = without_suffix(s, context.words("bearer_tail"_class));
  Bearer out;
  out.responsibility = take_class(context, before);
  if (out.responsibility == nullptr) return std::nullopt;
  before = without_suffix(before, context.words("corresponding"_class));
  const std::string_view verb = context.words("bearing_verb"_class).at_back(before);
  if (verb.empty()) return std::nullopt;
  before.remove_suffix(verb.size());
  before = without_suffix(before, context.words("obligation"_class));
  if (before.ends_with("不") || before.ends_with("分")) return std::nullopt;
  const std::string_view share = context.words("sharing"_class).at_back(before);
  out.joint = context.words("jointly"_class).ends(share);
  out.shared = !share.empty();
  before.remove_suffix(share.size());
  before = without_suffix(before, context.words("obligation"_class));
  std::size_t begin = segment.begin();
  if (const std::string_view those = "其中"; before.starts_with(those)) begin += those.size();
  const std::string_view marker = "由";
  const std::size_t you = before.rfind(marker);
  if (you != std::string_view::npos) begin = segment.begin() + you + marker.size();
  const std::size_t end = segment.begin() + before.size();
  out.who = begin < end ? Span{begin, end} : Span{segment.begin(), segment.begin()};
  if (context.words("measured_by"_class).begins(context.of(out.who)))
    out.who = {segment.begin(), segment.begin()};  // 根据过错大小分别承担…
  divide_at_object(context, out);
  const bool chosen = chain || you != std::string_view::npos;
  if (!is_officials(context, out, of_enforcement(context, sentence, provision), chosen, chain))
    return std::nullopt;
  return out;
}

bool bears_nothing(const Context& context, std::string_view s) {
  // 不承担赔偿责任: private law lets nobody off a sanction.
  if (!context.traits.accountability && context.words("civil_liability"_class).stands_in(s))
    return false;
  if (context.traits.court) return false;
  return (s.starts_with("不承担") || s.starts_with("不负")) && s.ends_with("责任") &&
         s.size() <= 30;
}

// 持正确意见的人|不承担责任: of the bearers of a situation, who bears nothing; empty otherwise.
Span released_in(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  const std::size_t no = s.rfind("不");
  if (no == std::string_view::npos || no == 0 || !bears_nothing(context, s.substr(no))) return {};
  std::string_view who = s.substr(0, no);
  const std::string_view tail = context.words("released_tail"_class).at_back(who);
  who.remove_suffix(tail.size());
  // 明确表示反对并有记录的|不承担责任
  return !who.ends_with("的") ? Span{} : Span{segment.begin(), segment.begin() + no};
}

// 由作出决议的委员承担责任，|合议庭不承担责任: who of a court is let off in the same situation.
bool releases_judges(const Context& context, Span segment) {
  constexpr std::size_t kLongestBytes = 30;
  const std::string_view s = context.of(segment);
  const std::size_t no = s.rfind("不");
  return no != std::string_view::npos && no <= kLongestBytes &&
         bears_nothing(context, s.substr(no)) && context.words("court_bearer"_class).begins(s);
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
        after_bearer_ = joint_ = false;
      }
      if (bears_nothing(context_, context_.of(segment.span)) && !situation_.empty() &&
          !after_bearer_) {
        rest.segments.resize(rest.segments.size() - situation_.size());
        exempt(segment.span, situation_);
        situation_.clear();
        continue;
      }
      if (const Span who = released_in(context_, segment.span); !who.empty() && after_bearer_) {
        exempt(segment.span, {who});
        continue;
      }
      if (after_bearer_ && !situation_.empty() && releases_judges(context_, segment.span)) {
        exempt(segment.span, situation_);
        continue;
      }
      if (const auto bearer =
              bearer_in(context_, segment.span, sentence.span, provision_, after_bearer_);
          bearer && answers_for(*bearer, sentence.span)) {
        add(*bearer, segment.span);
        continue;
      }
      if (after_bearer_) situation_.clear();
      after_bearer_ = joint_ = false;
      situation_.push_back(segment.span);
      rest.segments.push_back(segment);
    }
    // Nothing follows that could still impose: the situation is said.
    if (after_bearer_) rest.segments.resize(rest.segments.size() - situation_.size());
    return rest;
  }

 private:
  // 主要负责人对本单位安全工作负领导责任: in an ordinary act a duty, and nothing to answer for.
  bool answers_for(const Bearer& bearer, Span sentence) const {
    // 合议庭对技术事实的认定承担责任: in no situation.
    if (bearer.responsibility == &kPlain && is_judges(context_, bearer.who) && situation_.empty())
      return false;
    return after_bearer_ || !bearer.situation.empty() || context_.traits.prose ||
           of_enforcement(context_, sentence, provision_) ||
           (!situation_.empty() && closes_condition(context_, situation_.back()));
  }

  void add(const Bearer& bearer, Span segment) {
    if (!bearer.situation.empty())
      frames_.push_back(frame({bearer.situation}));
    else if (!after_bearer_ || situation_.empty())
      frames_.push_back(frame(situation_));
    after_bearer_ = true;
    Frame& frame = frames_.back();
    // 由A和B共同承担责任，|A承担主要责任: the shares say more.
    if (joint_ && !frame.rungs.empty()) frame.rungs.pop_back();
    joint_ = bearer.joint;
    Rung rung;
    rung.type = RuleType::kAttribution;
    rung.span = segment;
    rung.provision = provision_;
    rung.objects = bearers(bearer, frame);
    rung.evidence.push_back({"attribution", "", segment});
    frame.rungs.push_back(std::move(rung));
  }

  // 明确提出反对意见的成员，不承担责任
  void exempt(Span segment, const std::vector<Span>& who) {
    Frame exempted = frame(who);
    if (exempted.faults.empty()) return;
    exempted.faults.front().excused = true;
    Rung rung;
    rung.type = RuleType::kExempting;
    rung.span = segment;
    rung.provision = provision_;
    rung.modality = Modality::kMustNot;
    exempted.rungs.push_back(std::move(rung));
    frames_.push_back(std::move(exempted));
  }

  // The situation as a fault: a condition in 的, or the noun phrase of who brought it about.
  Frame frame(const std::vector<Span>& situation) const {
    Frame frame;
    frame.provision = provision_;
    if (situation.empty()) return frame;
    const Span whole = hull(situation.front(), situation.back());
    frame.condition = whole;
    frame.subject = subjects_in(context_, situation.front());
    // 有以下情形的，应当承担直接责任：the items are the situations.
    if (context_.words("list_pointer"_class).stands_in(context_.of(whole)) &&
        context_.words("listed_thing"_class).stands_in(context_.of(whole))) {
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
  bool joint_ = false;  // the bearer before was several together
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
