// The segments of a sentence are walked once. Segments that impose nothing wait; when one imposes,
// the waiting ones up to the last that is closed (…的，) are its condition and the rest (由…, 对…,
// 按照…) belongs to its window. A condition opens a frame, changes its step, or points elsewhere.
#include "extract/frames.h"

#include <algorithm>

#include "extract/antecedents.h"
#include "extract/circumstances.h"
#include "extract/condition_signs.h"
#include "extract/conditions.h"
#include "extract/consequences.h"
#include "extract/discovery.h"
#include "extract/faults.h"
#include "extract/impositions.h"
#include "extract/imputation.h"
#include "extract/items.h"
#include "extract/leaders.h"
#include "extract/lists_in_line.h"
#include "extract/occasions.h"
#include "extract/prose.h"
#include "extract/rungs.h"
#include "extract/waiting_lists.h"

namespace wenze::extract {
namespace {

class Reader {
 public:
  Reader(const Context& context, const SentenceOptions& options, std::vector<Frame>& frames,
         std::vector<Frame>& transfers)
      : context_(context),
        options_(options),
        frames_(frames),
        transfers_(transfers),
        first_frame_(frames.size()) {}

  void read(const Sentence& sentence) {
    sentence_ = sentence.span;
    const std::vector<Segment> segments = split_at_conditions(
        context_, context_.traits.prose ? manner_joined(context_, sentence) : sentence);
    for (std::size_t i = 0; i < segments.size(); ++i) {
      if (segments[i].before == Mark::kSemicolon) new_clause_ = true;
      next_ = i + 1 < segments.size() ? segments[i + 1].span : Span{};
      told_ = options_.item && closes_condition(context_, segments.back().span);
      if (!says_again(segments[i].span)) take(segments, i);
    }
    finish();
  }

 private:
  // 采取…等方式，|对负责人予以问责: the second segment only says whom the manner is for.
  bool says_again(Span segment) {
    const bool again = after_manner_ && frame_ && only_says_whom(context_, segment);
    after_manner_ = false;
    return again;
  }

  void settle_manner(Span segment) {
    if (const auto object = object_of_manner(context_, segment, next_))
      step_.subject = object->people;
    after_manner_ = true;
  }

  void take(const std::vector<Segment>& segments, std::size_t at) {
    const Segment& segment = segments[at];
    if (!waiting_.empty() && links_offence(context_, segment.span)) {
      offence_ = true;
      return;
    }
    if (take_occasion(segment.span)) return;
    if ((has_rung() || waits_for_step()) && is_bare_step(context_, segment.span, next_)) {
      set_step(read_condition(context_, {segment}, {true, false}).step, segment.span);
      window_begin_ = segment.span.end();
      after_condition_ = new_clause_ = true;
      return;
    }
    const bool closed = closes_condition(context_, segment.span);
    const bool after = segment_follows_condition();
    // （六）违反规定进行处罚，或者不予拆除的; 发现隐患，|未履行通报职责，造成后果的: nothing is
    // imposed before the wrong is told.
    const bool tells = (told_ && !opened_ && !after) || only_tells(context_, segment.span);
    const bool imposes = !closed && !tells && !only_forbids(segment.span, after) &&
                         !imposed_in(context_, segment.span, {after, has_rung()}).empty() &&
                         !makes_good(context_, segments, at);
    const bool changes = !closed && !circumstances_in(context_, segment.span).empty();
    if (!closed && bans_within(context_, segment.span) && is_unprompted(after))
      return waiting_.clear();
    if (!imposes && !changes) {
      if (!closed && earns_praise(context_, segment.span))
        return waiting_.clear();  // 对…的，给予表扬；对…的，严肃处理: what earns praise is no wrong
      if (!closed && waits_for_bare() && is_term(context_, segment.span)) return;
      if (!closed && waits_for_bare()) {
        open_condition(segment);
        if (frame_ && frames_[*frame_].received && take_bare(segment)) return;
      }
      if (frame_ && frames_[*frame_].received && !closed && waiting_.empty() &&
          !mentions_received_sanction(context_, segment.span) && take_bare(segment))
        return;
      waiting_.push_back(segment);
      return;
    }
    if (has_answer()) waiting_ = behind_measure(context_, waiting_);
    fresh_ = answers_afresh(context_, waiting_, segment) ||
             (frame_ && repeats_act(context_, waiting_, frames_[*frame_].faults));
    anew_ = frame_ && repeats_event(context_, waiting_, frames_[*frame_].faults);
    ordered_ = fresh_ && is_first_order(context_, segment.span);
    clause_ = !waiting_.empty() && waiting_.front().before == Mark::kSemicolon;
    if (about_things(context_, waiting_.empty() ? segment : waiting_.front()))
      set_step(std::nullopt, {});
    open_condition(segment);
    fresh_ = clause_ = anew_ = false;
    if (changes)
      add_circumstances(segment);
    else
      impose(segment);
    after_condition_ = false;
    new_clause_ = false;
  }

  // 第一次给予警告，|第二次|处罚款，|第三次|吊销执照: the steps of one ladder.
  bool take_occasion(Span segment) {
    const auto number = occasion_of(context_, context_.of(segment));
    const bool counts = frame_ && frames_[*frame_].received;  // 受到告诫一次的，…；受到两次的
    if (!number || counts || !(has_answer() || segment_follows_condition())) return false;
    if (*number > 1 && has_answer()) {
      set_step(step_of_occasion(step_.occasion), segment);
      waiting_.clear();
    }
    step_.occasion = *number;
    window_begin_ = segment.end();
    return after_condition_ = true;
  }

  // 不得限制交易主体自主权: a ban is no consequence where no condition stands before it.
  bool only_forbids(Span segment, bool after) const {
    return context_.words("ban"_class).begins(context_.of(segment)) && is_unprompted(after);
  }
  bool is_unprompted(bool after) const {
    if (after || has_rung() || context_.traits.region != Region::kMainland) return false;
    return std::none_of(waiting_.begin(), waiting_.end(), [&](const Segment& waiting) {
      return closes_condition(context_, waiting.span) ||
             mentions_received_sanction(context_, waiting.span);
    });
  }
  // 受撤职处分的，should be followed by a consequence that need not be a sanction.
  bool waits_for_bare() const {
    return !waiting_.empty() && closes_condition(context_, waiting_.back().span) &&
           tells_received_sanction(context_, waiting_);
  }

  bool segment_follows_condition() const {
    return !waiting_.empty() ? closes_condition(context_, waiting_.back().span) ||
                                   names_object(context_, waiting_.back().span)
                             : after_condition_;
  }
  bool has_answer() const { return frame_ && !frames_[*frame_].rungs.empty(); }
  // （一）…。|一般资产损失，对直接责任人…: the wrongs are told, and nothing has answered them yet.
  bool waits_for_step() const {
    return !frame_ && waiting_.empty() && !frames_.empty() && is_unanswered(frames_.back());
  }
  bool has_rung() const { return has_answer() && waiting_.empty(); }

  // What of the waiting segments is the condition of this consequence; the rest is its window.
  void open_condition(const Segment& segment) {
    std::size_t first = 0, last = 0;
    while (first < waiting_.size() && is_window_segment(context_, waiting_[first].span) &&
           !closes_condition(context_, waiting_[first].span) &&
           !goes_with_next(context_, waiting_, first))
      ++first;
    for (std::size_t i = first; i < waiting_.size(); ++i)
      if (closes_condition(context_, waiting_[i].span) ||
          (last > 0 && goes_on(context_, waiting_[i])))
        last = i + 1;
    if (offence_) last = waiting_.size();
    offence_ = false;
    const bool breach = context_.words("violation_only"_class).begins(context_.of(segment.span));
    if (last == 0 && !opened_ && !breach)
      last = open_ended(context_, waiting_, first, segment.span, options_.item);
    window_begin_ = segment.span.begin();
    modality_begin_ = last > first && first > 0 ? segment.span.begin() : 0;
    if (first > 0 && first <= waiting_.size())
      window_begin_ = waiting_.front().span.begin();
    else if (last < waiting_.size())
      window_begin_ = waiting_[last].span.begin();
    if (last <= first && !opened_ && !waiting_.empty() && breach) {
      window_begin_ = segment.span.begin();
      apply_reading(read_breach(context_, waiting_));
    } else if (last > first) {
      apply({waiting_.begin() + static_cast<std::ptrdiff_t>(first),
             waiting_.begin() + static_cast<std::ptrdiff_t>(last)});
    } else if (!opened_) {
      open_by_object(segment);
      if (!opened_) open_by_situation(segment);
    } else if (const auto object = relative_object(context_, {window_begin_, segment.span.end()})) {
      // 责令改正；对拒不改正的单位处一万元罚款；对拒绝检查的人员，处二百元罚款
      const bool clause =
          (waiting_.empty() ? segment : waiting_.front()).before == Mark::kSemicolon;
      const auto said = read_condition(context_, {{object->relative, Mark::kNone, Mark::kComma}},
                                       {true, false, clause, clause, false});
      if (has_answer() && said.kind == ConditionKind::kStep) set_step(said.step, said.span);
      if (clause && said.kind == ConditionKind::kFault &&
          did_otherwise(context_, window_begin_, *object))
        start_by_object(*object, said);
    }
    waiting_.clear();
  }

  void apply(const std::vector<Segment>& segments) {
    after_condition_ = true;
    std::vector<Segment> told = segments;
    std::vector<SubjectDraft> bound;  // by what stands before the condition
    if (const std::size_t cut = behind_answered(context_, told); cut > 0) {
      const std::vector<Segment> answered(told.begin(),
                                          told.begin() + static_cast<std::ptrdiff_t>(cut));
      told.erase(told.begin(), told.begin() + static_cast<std::ptrdiff_t>(cut));
      bound = subject_of_condition(context_, answered);
      const std::vector<Segment> wrong =
          answered_wrong(context_, answered, refuses_to_mend(context_, told.front()));
      if (!wrong.empty()) apply(wrong);
      if (!wrong.empty() && frame_ && wrong.size() < answered.size())
        take_measure(answered[wrong.size()].span);
    }
    if (context_.traits.prose) {
      told = without_report(context_, told);
      if (std::any_of(told.begin(), told.end(),
                      [&](const Segment& s) { return is_narrative(context_, s.span); }))
        return;
      if (!whole_item_) told = wrong_of_prose(context_, told);
    }
    if (const std::size_t people = narrowed_by_people(context_, told); people > 0 && !has_fault()) {
      const auto cut = told.begin() + static_cast<std::ptrdiff_t>(people);
      apply({told.begin(), cut});
      return apply_reading(case_of({cut, told.end()}));
    }
    if (has_fault() && punished_for_same(context_, told)) return apply_reading(case_of(told));
    const std::size_t wrong = behind_duty(context_, told);
    if (wrong == 0 && has_fault() && !anew_ && apply_chain(told)) return;
    if (wrong > 0 && !starts_with(context_.text, told[wrong].span, "已"))
      bound = subject_of_condition(context_, told);
    finder_.reset();
    const auto leave_out = [&](const std::optional<Discovery>& discovery) {
      if (!discovery) return;
      finder_ = discovery->finder;
      told = discovery->found;
      bound = discovery->people;
    };
    const auto supervised = finder_behind_duty(context_, told, wrong);
    told.erase(told.begin(), told.begin() + static_cast<std::ptrdiff_t>(wrong));
    leave_out(supervised);
    if (!has_fault()) leave_out(discovery_in(context_, told, options_.provision, sentence_));
    if (!has_fault()) leave_out(decider_in(context_, told));
    if (!has_fault()) leave_out(believer_in(context_, told));
    const bool inner = has_answer() && opens_inner_case(context_, told);
    if (inner)
      told.front().span = {told.front().span.begin() + std::string_view("对").size(),
                           told.front().span.end()};
    ConditionReading reading = read_conditions(
        context_, told,
        {has_fault() && !anew_, options_.item && !frame_, fresh_, clause_, ordered_});
    if (inner && reading.kind == ConditionKind::kFault) reading.kind = ConditionKind::kScope;
    if (frame_ && frames_[*frame_].received) read_count(context_, told, reading);
    if (reading.subject.empty() && !has_fault()) reading.subject = bound;
    apply_reading(reading);
  }

  void take_measure(Span segment) {
    Frame& frame = frames_[*frame_];
    auto measure = frame.rungs.empty() ? measure_on_the_spot(context_, segment) : std::nullopt;
    if (!measure) return;
    measure->provision = options_.provision;
    frame.rungs.push_back(std::move(*measure));
  }

  // 拒不改正的，经营者属于个人的，…: several conditions, none of them a new fault, hold together.
  bool apply_chain(const std::vector<Segment>& segments) {
    std::vector<ConditionReading> readings;
    for (std::size_t from = 0, i = 0; i < segments.size(); ++i) {
      if (!closes_condition(context_, segments[i].span)) continue;
      const auto at = [&](std::size_t n) { return segments.begin() + std::ptrdiff_t(n); };
      readings.push_back(read_condition(context_, {at(from), at(i + 1)}, {true, false}));
      const ConditionKind kind = readings.back().kind;
      if (kind != ConditionKind::kStep && kind != ConditionKind::kScope &&
          kind != ConditionKind::kAddition)
        return false;
      from = i + 1;
    }
    if (readings.size() < 2) return false;
    const Step before = step_;
    apply_reading(readings.front());
    for (std::size_t i = 1; i < readings.size(); ++i) {
      const Step earlier = step_;
      apply_reading(readings[i]);
      if (!step_.severity) step_.severity = earlier.severity;
      step_.condition =
          hull(earlier.condition.empty() ? step_.condition : earlier.condition, step_.condition);
    }
    return true;
  }

  void apply_reading(const ConditionReading& reading) {
    const bool continues = !frame_ && has_fault() && !names_responsible(context_, reading.span);
    opened_ = true;
    if (frame_) part_case_before(context_, reading, frames_[*frame_]);
    switch (reading.kind) {
      case ConditionKind::kFault:
      case ConditionKind::kList:
      case ConditionKind::kReference:
      case ConditionKind::kReceived:
        open_frame(reading);
        break;
      case ConditionKind::kStep:
      case ConditionKind::kNoCrime:
        set_step(reading.step, reading.span);
        if (frame_) step_.subject = party_of_step(context_, reading.span, frames_[*frame_]);
        break;
      case ConditionKind::kScope:
        set_step(std::nullopt, reading.span);
        step_.subject = subjects_in_scope(context_, reading.span);
        if (continues && !step_.subject.empty() && !frames_.back().rungs.empty())
          step_.severity = frames_.back().rungs.back().severity;
        break;
      case ConditionKind::kAddition:
        step_.addition = true;
        break;
      case ConditionKind::kCrime:
        if (!has_fault()) open_frame(reading);
        set_step(SeverityStep::kCrime, reading.span);
        break;
    }
    if (reading.crime && reading.kind != ConditionKind::kCrime) {
      set_step(SeverityStep::kCrime, reading.crime_span);
      step_.of_fault = reading.kind == ConditionKind::kFault;
    }
    if (reading.kind == ConditionKind::kCrime) step_.condition = reading.span;
  }

  bool has_fault() const {
    if (frame_) return true;
    return !frames_.empty() && !is_past(frames_.back()) &&
           (!frames_.back().faults.empty() || leads_list());
  }
  // Only a refusal to mend it goes on with a wrong whose consequence was not read.
  bool is_past(const Frame& last) const {
    return last.untold && last.rungs.empty() && !waiting_.empty() &&
           !refuses_to_mend(context_, waiting_.front());
  }
  bool leads_list() const {
    return leads_items(context_, frames_.back(), options_.provision, sentence_);
  }
  // …。|对单位给予警告。|对直接负责的主管人员处罚款：the items have what hits these, too.
  bool further_step() const {
    return leads_list() && ((opened_ && !step_.condition.empty()) ||
                            context_.words("further_people"_class).begins(context_.of(sentence_)));
  }

  void set_step(std::optional<SeverityStep> severity, Span condition) {
    step_ = {severity, condition, false, step_.occasion, false, {}};
  }

  void open_frame(const ConditionReading& reading) {
    Frame frame;
    frame.faults = reading.faults;
    if (reading.kind == ConditionKind::kReference || reading.kind == ConditionKind::kCrime)
      frame.faults = {whole_fault(context_, reading.span)};
    for (FaultDraft& fault : frame.faults) fault.provision = options_.provision;
    frame.subject = reading.subject;
    if (frame.subject.empty() && !frame_ && options_.subject.empty())
      frame.subject = subject_before(context_, sentence_, options_.provision, reading);
    if (frame.subject.empty()) frame.subject = frame_ ? frames_[*frame_].subject : options_.subject;
    frame.condition = reading.span;
    frame.provision = options_.provision;
    frame.list = reading.kind == ConditionKind::kList;
    frame.unless = reading.unless;
    frame.received = reading.kind == ConditionKind::kReceived;
    frame.targets = reading.targets;
    point_to_bans(context_, sentence_, frame);
    start(std::move(frame));
    set_step(reading.step, reading.step ? reading.step_span : Span{});
    step_.of_fault = true;
  }

  void start(Frame frame) {
    step_.occasion = 0;
    frames_.push_back(std::move(frame));
    frame_ = frames_.size() - 1;
    opened_ = true;
  }

  // No condition at all: 对不履行职责的部门，给予…: what the object did is the fault.
  void open_by_object(const Segment& segment) {
    const Span words{window_begin_, segment.span.end()};
    auto object = relative_object(context_, words);
    if (!object && !has_fault() && imposes_punishment(context_, segment.span))
      object = punished_object(context_, words);
    if (!object) return open_by_wrongdoer(segment);
    const ConditionReading reading = read_condition(
        context_, {{object->relative, Mark::kNone, Mark::kComma}}, {has_fault(), false});
    if (reading.kind == ConditionKind::kStep || reading.kind == ConditionKind::kScope)
      return set_step(reading.step, reading.span);
    start_by_object(*object, reading);
  }

  void start_by_object(const ObjectPhrase& object, const ConditionReading& reading) {
    Frame frame = frame_of_object(context_, object, reading, options_.provision);
    point_to_bans(context_, sentence_, frame);
    start(std::move(frame));
    set_step(reading.step, reading.step ? reading.step_span : Span{});
    after_condition_ = true;
  }

  void open_by_wrongdoer(const Segment& segment) {
    auto frame = frame_of_wrongdoer(context_, {window_begin_, segment.span.end()});
    if (has_fault() || !frame) return;
    frame->faults.front().provision = frame->provision = options_.provision;
    start_without_step(std::move(*frame));
  }

  // No condition at all, but a situation: 在受处分期间不得晋升.
  void open_by_situation(const Segment& segment) {
    auto frame = frame_of_situation(context_, segment, waiting_, options_.provision);
    if (!frame) return;
    frame->subject = options_.subject;
    start_without_step(std::move(*frame));
  }
  void start_without_step(Frame frame) {
    start(std::move(frame));
    set_step(std::nullopt, {});
  }

  // The frame that a consequence belongs to; none when nothing wrong was said before it, or when it
  // has more consequences than a norm can have.
  Frame* target(const Segment& segment) {
    constexpr std::size_t kMostRungs = 60;
    if (frame_) return frames_[*frame_].rungs.size() < kMostRungs ? &frames_[*frame_] : nullptr;
    if (frames_.empty() || (frames_.back().list && !further_step()) || is_bare_norm(frames_.back()))
      return nullptr;
    if (context_.traits.prose && !opened_ &&
        (transfers_.empty() ||
         !takes_over(context_, frames_.back(), transfers_.back(), sentence_, segment.span)))
      return nullptr;
    if (frames_.back().untold && frames_.back().rungs.empty() && !opened_ &&
        !imposes_punishment(context_, segment.span))
      return nullptr;
    frame_ = frames_.size() - 1;
    new_clause_ = true;
    return &frames_[*frame_];
  }

  void impose(const Segment& segment) {
    Frame* frame = target(segment);
    if (frame == nullptr) return;
    Step step = step_;
    std::vector<Rung> steps;
    if (step.addition && new_clause_) steps = set_aside_steps(context_, *frame);
    if (!steps.empty()) step = step_ = {std::nullopt, {}, false, 0, true, {}};
    const std::size_t before = frame->rungs.size();
    const std::size_t joined = before > 0 ? frame->rungs.back().sanctions.size() : 0;
    const bool manner = is_manner(context_, segment.span);
    if (manner) settle_manner(segment.span);
    add_consequence(
        context_,
        {window_begin_, segment.span, modality_begin_, after_condition_, before > 0, new_clause_},
        manner ? step_ : step, *frame);
    if (manner && frame->rungs.size() > before) close_manner(frame->rungs.back());
    const bool generic = context_.words("scale_follows"_class).stands_in(context_.of(segment.span));
    if (generic && frame->rungs.size() == before && before > 0 &&
        frame->rungs.back().sanctions.size() > joined)
      part_rung(*frame, joined);
    part_reprimands(*frame, before);
    for (std::size_t i = before; i < frame->rungs.size(); ++i) {
      frame->rungs[i].provision = options_.provision;
      frame->rungs[i].generic_list = generic;
      if (!frame->rungs[i].authority)
        frame->rungs[i].authority = decider_ && !new_clause_ ? decider_ : finder_;
      frame->rungs[i].reference = reference_in(context_, {window_begin_, segment.span.end()});
      if (is_collateral(context_, *frame, frame->rungs[i]))
        frame->rungs[i].type = RuleType::kCollateral;
    }
    step_.addition = false;
    if (context_.traits.prose) pass_on_petitions(context_, before, *frame);
    const bool answered = before > 0 && !after_condition_ && !new_clause_;
    decider_ = drop_unanswered(context_, *frame, before, answered);
    std::move(steps.begin(), steps.end(), std::back_inserter(frame->rungs));
  }

  void add_circumstances(const Segment& segment) {
    Frame* frame = target(segment);
    if (frame == nullptr) return;
    if (!step_.condition.empty() && !step_.of_fault) {
      frames_.push_back(circumstance_frame(context_, *frame, step_, options_.provision));
      frame = &frames_.back();
    }
    settle_causes(context_, step_.severity == SeverityStep::kCrime, options_.provision, *frame);
    for (const CircumstanceHit& hit : circumstances_in(context_, segment.span)) {
      frame->rungs.push_back(
          circumstance_rung(context_, hit, {window_begin_, segment.span.end()}, step_));
      frame->rungs.back().provision = options_.provision;
    }
  }

  // What follows from a sanction need not be a sanction itself: 应当解除处分.
  bool take_bare(const Segment& segment) {
    Frame& frame = frames_[*frame_];
    const bool first = frame.rungs.empty() || new_clause_;
    if (!first || !concerns_sanction(context_, frame) || bans_substitute(context_, segment.span))
      return false;
    frame.rungs.push_back(bare_consequence(context_, segment.span));
    frame.rungs.back().type = RuleType::kCollateral;
    frame.rungs.back().provision = options_.provision;
    new_clause_ = false;
    return true;
  }

  // 公务员…，国家应负赔偿责任。|怠于执行职务…者亦同: a further wrong with the consequence before
  // it.
  bool take_likewise() {
    auto frame = likewise_frame(context_, waiting_, frames_, options_.provision);
    if (!frame) return false;
    start(std::move(*frame));
    return true;
  }

  // What is still waiting at the end states faults without a consequence of their own (a list item,
  // a lead-in).
  void finish() {
    if (!waiting_.empty() && opened_) take_likewise();
    if (!waiting_.empty() && !opened_ && !take_likewise()) {
      const bool list = closes_condition(context_, waiting_.back().span) || options_.item;
      whole_item_ = options_.item;
      if (list)
        apply(options_.item ? told_in_item(context_, waiting_) : waiting_);
      else if (announces_list(context_, waiting_) || bars_those_listed(context_, waiting_))
        apply_closed();
      else
        hold_untold();
    }
    const std::size_t from = frame_ ? std::min(first_frame_, *frame_) : first_frame_;
    carry_disciplined(std::span(frames_).subspan(from));
    carry_deciders(context_, sentence_, std::span(frames_).subspan(from));
    take_transfers(context_, {frames_.begin() + static_cast<std::ptrdiff_t>(from), frames_.end()},
                   options_.provision, transfers_);
  }

  // 违反规定收取佣金的，拍卖人应当返还。|价格部门可以处…罚款: what answers the wrong first is no
  // sanction.
  void hold_untold() {
    if (context_.traits.region != Region::kMainland || context_.traits.prose || options_.item ||
        has_fault())
      return;
    const std::vector<Segment> told = closed();
    if (told.empty() || !names_breach(context_, hull(told.front().span, told.back().span))) return;
    apply(told);
    if (frame_) frames_[*frame_].untold = true, frames_[*frame_].rungs.clear();
  }

  // …的，由X给予以下处理：—the items say what.
  void apply_closed() {
    if (const std::vector<Segment> told = closed(); !told.empty()) apply(told);
  }
  // The waiting segments up to the last that closes.
  std::vector<Segment> closed() const {
    const auto last = std::find_if(waiting_.rbegin(), waiting_.rend(), [&](const Segment& s) {
      return closes_condition(context_, s.span);
    });
    return {waiting_.begin(), last.base()};
  }

  const Context& context_;
  const SentenceOptions& options_;
  std::vector<Frame>& frames_;
  std::vector<Frame>& transfers_;
  std::size_t first_frame_;
  Span sentence_;
  std::vector<Segment> waiting_;
  std::optional<std::size_t> frame_;
  Step step_;
  std::size_t window_begin_ = 0;
  std::size_t modality_begin_ = 0;
  Span next_;  // the segment behind the one at hand
  bool offence_ = false, after_manner_ = false;
  bool opened_ = false, after_condition_ = false, new_clause_ = false;
  // See answers_afresh(), repeats_event(), is_first_order().
  bool fresh_ = false, anew_ = false, ordered_ = false;
  bool told_ = false;            // an item that closes with what was done
  bool clause_ = false;          // the condition begins a clause
  bool whole_item_ = false;      // a list item without a consequence: all its words tell the wrong
  std::optional<Span> finder_;   // who found the wrong of the frame, and decides on it
  std::optional<Span> decider_;  // 由X追回款项，|处罚款: of a measure that is none of ours
};

}  // namespace

void read_sentence(const Context& context, const Sentence& sentence, const SentenceOptions& options,
                   std::vector<Frame>& frames, std::vector<Frame>& transfers) {
  Reader(context, options, frames, transfers).read(sentence);
  take_list_in_line(context, sentence, options.provision, frames);
}

}  // namespace wenze::extract
