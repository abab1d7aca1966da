// A provision is read as clauses of duty (between ； and 。), each with whom it binds: the subject
// in front of 应当 or 不得, or, where that is left out, whoever the clause before binds. Of these
// clauses the one counts that has most pairs of characters in common with the fault.
#include "extract/duties.h"

#include <algorithm>
#include <unordered_map>

#include "extract/bearers.h"
#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/phrases.h"
#include "extract/sentences.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

using document::ProvisionKind;

bool is_item(ProvisionKind kind) {
  return kind == ProvisionKind::kPoint || kind == ProvisionKind::kIndent;
}

struct DutyClause {
  Span span;
  std::vector<SubjectDraft> people;  // nobody: everybody is forbidden it, or a thing shall be so
  bool duty = true;                  // lays one down
};

// 公共场所|不得…: where, not who.
bool is_scene(const Context& context, const std::vector<SubjectDraft>& people) {
  return people.size() == 1 &&
         context.words("place_bound"_class).ends(context.text.substr(0, people.front().span.end()));
}

// 经营者|应当…, 经营者从事餐饮服务|应当…: whom the words in front of the modal word name.
std::vector<SubjectDraft> bound_in_front(const Context& context, Span front) {
  const auto adverb = [&] { return context.words("noun_break"_class).at_back(context.of(front)); };
  while (!adverb().empty())  // 建设单位均|应当
    front = {front.begin(), front.end() - adverb().size()};
  if (context.words("oblique"_class).begins(context.of(front)) &&
      context.mentions.covering(lexicon::Kind::kSubject, front.begin()) == nullptr)
    return {};
  std::vector<SubjectDraft> people = subjects_of_noun(context, front);
  if (people.empty() || is_scene(context, people)) return {};
  const Mention* last = context.mentions.covering(lexicon::Kind::kSubject, front.end() - 1);
  if (people.back().span.end() == front.end() || (last != nullptr && last->end == front.end()))
    return people;
  const std::string_view act = context.of({people.back().span.end(), front.end()});
  const bool acts = context.words("predicate_opening"_class).begins(act) ||
                    context.words("fresh_act"_class).begins(act);
  return acts ? people : std::vector<SubjectDraft>{};
}

// Whom a clause binds. `duty`: where its modal word stands. Nothing where it leaves that out.
std::optional<std::vector<SubjectDraft>> bound_by(const Context& context,
                                                  std::span<const Segment> clause,
                                                  std::size_t duty) {
  const std::string_view ban = "禁止";
  if (context.text.substr(duty).starts_with(ban)) {  // 禁止任何单位和个人…
    const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, duty + ban.size());
    const bool named = who != nullptr && who->begin == duty + ban.size();
    return named ? subjects_in(context, span_of(*who)) : std::vector<SubjectDraft>{};
  }
  const auto at = std::find_if(clause.begin(), clause.end(),
                               [&](const Segment& s) { return s.span.end() > duty; });
  if (at == clause.end()) return std::nullopt;
  if (at->span.begin() < duty) return bound_in_front(context, {at->span.begin(), duty});
  for (auto segment = clause.begin(); segment != at; ++segment) {
    const std::string_view s = context.of(segment->span);
    // 未经批准，不得…: nobody may.
    if (context.words("negation"_class).begins(s)) return std::vector<SubjectDraft>{};
    std::vector<SubjectDraft> people = subject_of_condition(context, {*segment});
    if (people.empty() || is_scene(context, people)) continue;
    // 建设单位在施工期间，应当…; but 消费者要求退货的，应当… binds another.
    const bool other = closes_condition(context, segment->span) &&
                       std::none_of(people.begin(), people.end(), [](const SubjectDraft& who) {
                         return who.role == Role::kPrivateOrganization;
                       });
    if (!other) return people;
  }
  return std::nullopt;
}

// Appends the clauses of `own`.
void add_clauses(const Context& context, Span own, std::vector<DutyClause>& clauses) {
  std::optional<std::vector<SubjectDraft>> last;
  for (const Sentence& sentence : split_sentences(context.text, own)) {
    const std::vector<Segment>& segments = sentence.segments;
    for (std::size_t from = 0, i = 0; i < segments.size(); ++i) {
      const bool ends = i + 1 == segments.size() || segments[i].after == Mark::kSemicolon;
      if (!ends) continue;
      const Span span{segments[from].span.begin(), segments[i].span.end()};
      const std::size_t duty = context.words("text_duty"_class).find(context.of(span));
      if (duty == std::string_view::npos) {
        clauses.push_back({span, {}, false});
      } else {
        auto people = bound_by(context, {&segments[from], i + 1 - from}, span.begin() + duty);
        if (people || !last) last = people.value_or(std::vector<SubjectDraft>{});
        for (SubjectDraft& who : *last)  // 责任单位 under a penalty
          if (who.role == Role::kOrgan && ends_with(context.text, who.span, "单位"))
            who.role = Role::kPrivateOrganization;
        clauses.push_back({span, *last});
      }
      from = i + 1;
    }
  }
}

// Whether the words at `reference` are what is breached: 违反|本条例第十条, 违反第十条和|第十二条.
bool is_breached(const Context& context, std::size_t begin, Span reference, bool before) {
  const std::string_view front = context.text.substr(begin, reference.begin() - begin);
  constexpr std::size_t kJointBytes = 18;  // 规定或者|
  if (front.ends_with("违反")) return true;
  return before && front.size() <= kJointBytes && front.find("，") == std::string_view::npos &&
         context.words("joint"_class).ends(front);
}

// 执法部门及其工作人员, 有关机关
bool all_official(const std::vector<SubjectDraft>& people) {
  return std::ranges::all_of(people, [](const SubjectDraft& who) {
    return who.role == Role::kOrgan || (who.role == Role::kStaff && who.of != Possessor::kPrivate);
  });
}

// Pairs of characters of `fault` that stand in `clause` as well.
std::size_t pairs_in_common(std::string_view fault, std::string_view clause) {
  std::size_t n = 0;
  for (std::size_t i = 0; i < fault.size();) {
    const std::size_t first = text::decode_at(fault, i).bytes;
    if (i + first >= fault.size()) break;
    const std::size_t second = text::decode_at(fault, i + first).bytes;
    if (clause.find(fault.substr(i, first + second)) != std::string_view::npos) ++n;
    i += first;
  }
  return n;
}

class Finder {
 public:
  explicit Finder(const Context& context) : context_(context) {}

  // Sets whom `fault` binds, and of officials the duty that a bare 违反前款规定 breaches.
  void find(const Frame& frame, FaultDraft& fault) {
    const Span words = conduct(fault.span);
    officials_ =
        !has_fine(frame) && !has_penalty(frame) && (words.empty() || holds_officials(frame));
    std::vector<std::string> targets;
    const Span item = context_.document.at(fault.provision).own;
    if (fault.listed) targets = breached(item);
    if (targets.empty()) targets = breached(frame.condition);
    std::vector<DutyClause> clauses;
    for (const std::string& target : targets) {
      const std::size_t before = clauses.size();
      add_target(target, clauses);
      const bool binds = std::any_of(clauses.begin() + static_cast<std::ptrdiff_t>(before),
                                     clauses.end(), [](const DutyClause& c) { return c.duty; });
      if (!binds) clauses.push_back({});
    }
    if (targets.empty()) add_before(frame, clauses);
    if (!words.empty()) {
      fault.bound = nearest(words, clauses);
      return;
    }
    std::erase_if(clauses, [](const DutyClause& clause) { return !clause.duty; });
    const auto binds_officials = [](const DutyClause& clause) {
      return !clause.people.empty() && !all_private(clause.people);
    };
    if (!std::ranges::all_of(clauses, binds_officials))  // 主管部门应当在五日内答复
      std::erase_if(clauses, binds_officials);
    if (clauses.empty()) return;
    fault.bound = agreed(clauses);
    if (fault.bound.empty() || all_private(fault.bound)) return;
    const auto bans = [&](const DutyClause& clause) {
      return context_.of(clause.span).find("不得") != std::string_view::npos;
    };
    const auto ban = std::ranges::find_if(clauses, bans);
    fault.duty = (ban == clauses.end() ? clauses.front() : *ban).span;
  }

 private:
  // What the words say is breached, as eIds.
  std::vector<std::string> breached(Span words) const {
    std::vector<std::string> out;
    std::size_t last = words.begin();
    for (const document::Reference& reference : references_in(context_, words)) {
      if (!is_breached(context_, last, reference.span, !out.empty())) continue;
      if (reference.target_title || reference.status != document::ReferenceStatus::kResolved)
        return {};
      out.insert(out.end(), reference.target_eids.begin(), reference.target_eids.end());
      last = reference.span.end();
    }
    return out;
  }

  // The fault without 违反…规定; empty when it says no more.
  Span conduct(Span fault) const {
    if (is_bare_violation(context_.of(fault))) return {};
    std::size_t begin = fault.begin();
    for (const document::Reference& reference : references_in(context_, fault))
      begin = std::max(begin, reference.span.end());
    return trimmed(context_.text, {std::min(begin, fault.end()), fault.end()});
  }

  // 经营者应当…。|违反规定的: what the same paragraph says before it.
  void add_before(const Frame& frame, std::vector<DutyClause>& clauses) const {
    constexpr std::size_t kReachBytes = 3000;
    const Span own = context_.document.at(frame.provision).own;
    if (own.begin() < frame.condition.begin() && own.contains(frame.condition) &&
        frame.condition.begin() - own.begin() <= kReachBytes &&
        context_.words("violation_only"_class).begins(context_.of(frame.condition)))
      add_clauses(context_, {own.begin(), frame.condition.begin()}, clauses);
  }

  void add_target(const std::string& eid, std::vector<DutyClause>& clauses) {
    const std::optional<std::size_t> at = provision(eid);
    if (!at) return;
    const auto& all = context_.document.provisions;
    constexpr std::size_t kLongestBytes = 12000;
    if (all[*at].span.size_bytes() > kLongestBytes) return;
    if (is_item(all[*at].kind)) {
      // What binds is said in front of the list: 经营者应当遵守下列规定：
      std::vector<DutyClause> lead;
      if (all[*at].parent && all[all[*at].parent->index].own.size_bytes() <= kLongestBytes)
        add_clauses(context_, all[all[*at].parent->index].own, lead);
      if (!lead.empty()) clauses.push_back({all[*at].own, lead.back().people, lead.back().duty});
      return;
    }
    const std::size_t before = clauses.size();
    for (std::size_t i = *at; i < all.size() && all[i].span.begin() < all[*at].span.end(); ++i) {
      if (!is_item(all[i].kind))
        add_clauses(context_, all[i].own, clauses);
      else if (clauses.size() > before)
        clauses.push_back({all[i].own, clauses.back().people, clauses.back().duty});
    }
  }

  std::optional<std::size_t> provision(const std::string& eid) {
    if (by_eid_.empty())
      for (std::size_t i = 0; i < context_.document.provisions.size(); ++i)
        by_eid_.emplace(context_.document.provisions[i].eid, i);
    const auto found = by_eid_.find(eid);
    return found == by_eid_.end() ? std::nullopt : std::optional(found->second);
  }

  // All clauses bind the same. 使用人 may be a person or an organisation.
  std::vector<SubjectDraft> agreed(const std::vector<DutyClause>& clauses) const {
    const std::vector<SubjectDraft>& first = clauses.front().people;
    for (const DutyClause& clause : clauses)
      if (!clause.duty || clause.people.empty() ||
          !(all_private(clause.people) || (officials_ && all_official(clause.people))) ||
          !same_roles(clause.people, first) ||
          context_.of(clause.people.front().span) != context_.of(first.front().span))
        return {};
    if (first.size() > 1 || !context_.words("either_tail"_class).ends(context_.of(first[0].span)))
      return first;
    std::vector<SubjectDraft> both = {first[0], first[0]};
    both[0].role = Role::kPrivateOrganization;
    both[1].role = Role::kPrivatePerson;
    return both;
  }

  // The clause most like the fault; those alike have to agree.
  std::vector<SubjectDraft> nearest(Span words, const std::vector<DutyClause>& clauses) const {
    constexpr std::size_t kFewest = 2;
    std::size_t most = 0;
    std::vector<DutyClause> best;
    for (const DutyClause& clause : clauses) {
      const std::size_t n = pairs_in_common(context_.of(words), context_.of(clause.span));
      if (n > most) best.clear();
      if (n >= most) best.push_back(clause), most = n;
    }
    return most < kFewest ? std::vector<SubjectDraft>{} : agreed(best);
  }

  const Context& context_;
  bool officials_ = false;  // the consequences are those of officials
  std::unordered_map<std::string_view, std::size_t> by_eid_;
};

// 有前款行为之一，情节严重的: whom the wrongs bind where they are told.
void take_bound(std::vector<Frame>& frames) {
  for (Frame& frame : frames) {
    if (frame.answered.empty()) continue;
    for (FaultDraft& fault : frame.faults)
      for (const Frame& told : frames)
        for (const FaultDraft& same : told.faults)
          if (told.targets.empty() && same.span == fault.span && !same.bound.empty())
            fault.bound = same.bound;
  }
}

}  // namespace

void find_bound(const Context& context, std::vector<Frame>& frames) {
  const Traits& traits = context.traits;
  if (traits.criminal || traits.court || traits.prose || traits.region != Region::kMainland) return;
  Finder finder(context);
  for (Frame& frame : frames) {
    const bool named = !frame.subject.empty();
    if (!frame.targets.empty() || (named && all_private(frame.subject))) continue;
    for (FaultDraft& fault : frame.faults) {
      if (!fault.subject.empty() || (named && !is_bare_violation(context.of(fault.span)))) continue;
      finder.find(frame, fault);
      if (named) fault.bound.clear();
    }
  }
  take_bound(frames);
}

}  // namespace wenze::extract
