// faults × rungs → rules. Here the codes are chosen, who answers is settled, ladders get their
// steps (较重 below 严重), and every part gets its place in Raw. Rules stand in the order of their
// faults, then of their rungs.
#include "extract/assemble.h"

#include <algorithm>
#include <map>

#include "extract/conditions.h"
#include "extract/confidence.h"
#include "extract/consequences.h"
#include "extract/fault_codes.h"
#include "extract/faults.h"
#include "extract/hits.h"
#include "extract/measure_words.h"
#include "extract/party_names.h"
#include "extract/phrases.h"
#include "extract/regime.h"
#include "extract/rung_people.h"
#include "extract/shared_words.h"

namespace wenze::extract {
namespace {

class Assembler {
 public:
  Assembler(const Context& context, const ExtractOptions& options)
      : context_(context),
        options_(options),
        confidence_(context.lexicon.table("confidence")),
        coder_(context) {}

  void add(const Frame& frame) {
    const std::vector<std::optional<SeverityStep>> steps = ladder_steps(frame);
    coded_.clear();
    topics_.reset();
    if (frame.faults.empty()) {
      for (std::size_t r = 0; r < frame.rungs.size(); ++r)
        add_rule(frame, nullptr, frame.rungs[r], steps[r]);
      return;
    }
    for (const FaultDraft& fault : frame.faults)
      for (std::size_t r = 0; r < frame.rungs.size(); ++r)
        add_rule(frame, &fault, frame.rungs[r], steps[r]);
  }

  std::vector<Rule> take() { return std::move(rules_); }

 private:
  // 违反规定，|造成损失的，应当赔偿: the loss is the step, although nothing stands before it.
  bool compensates_loss(const Frame& frame, const Rung& rung) const {
    const bool compensates =
        rung.type == RuleType::kLiability && !rung.sanctions.empty() &&
        std::all_of(rung.sanctions.begin(), rung.sanctions.end(),
                    [](const SanctionDraft& s) { return s.candidates.front()->id == "ECON.01"; });
    const std::string_view s = context_.of(frame.condition), comma = "，";
    const std::size_t at = s.rfind(comma);
    if (!compensates || frame.list || context_.traits.region != Region::kMainland ||
        at == std::string_view::npos)
      return false;
    const std::string_view last = s.substr(at + comma.size());
    return context_.words("causing"_class).stands_in(last) &&
           context_.words("loss"_class).stands_in(last);
  }

  // 造成一般资产损失的，…；造成较大资产损失的，…: of a ladder of losses the first step stands in
  // the condition that tells the wrong; nothing where there is no such ladder.
  std::optional<SeverityStep> first_loss(const Frame& frame) const {
    const text::WordSet& loss = context_.words("degree_of_loss"_class);
    const bool ladder = std::ranges::any_of(frame.rungs, [&](const Rung& rung) {
      return !rung.condition.empty() && rung.severity &&
             loss.stands_in(context_.of(rung.condition));
    });
    if (!ladder) return std::nullopt;
    for (const Mention& mention :
         context_.mentions.inside(lexicon::Kind::kSeverity, frame.condition))
      if (loss.stands_in(context_.of(span_of(mention)))) return step_of(*mention.entry);
    return std::nullopt;
  }

  // 情节较重 is serious; where 情节严重 stands above it, that is very serious, and so are 严重后果
  // above 不良影响.
  std::vector<std::optional<SeverityStep>> ladder_steps(const Frame& frame) const {
    std::vector<std::optional<SeverityStep>> steps;
    bool graver = false, harmful = false;
    const std::optional<SeverityStep> loss = first_loss(frame);
    for (const Rung& rung : frame.rungs) {
      std::optional<SeverityStep> step = rung.severity;
      const std::string_view words =
          rung.condition.empty() ? std::string_view() : context_.of(rung.condition);
      if (graver && step == SeverityStep::kSerious &&
          words.find("情节严重") != std::string_view::npos)
        step = SeverityStep::kVerySerious;
      const bool lesser = context_.words("lesser_result"_class).stands_in(words);
      if (harmful && !lesser && step == SeverityStep::kSerious &&
          context_.words("graver_result"_class).stands_in(words))
        step = SeverityStep::kVerySerious;
      harmful = harmful || (lesser && step == SeverityStep::kSerious);
      if (!step && words.empty()) step = loss;
      if (!step && words.empty() && compensates_loss(frame, rung)) step = SeverityStep::kSerious;
      if (words.find("较重") != std::string_view::npos) graver = true;
      steps.push_back(step);
    }
    return steps;
  }

  Passage passage(Span span) const {
    return {std::string(context_.of(span)), span, context_.file.canonical.map.to_source(span)};
  }
  RawSpan raw(Span span) const { return context_.file.canonical.map.to_source(span); }

  void add_rule(const Frame& frame, const FaultDraft* fault, const Rung& rung,
                std::optional<SeverityStep> step) {
    Rule rule;
    regime_ambiguous_ = false;
    const Answerable answerable =
        answerable_at(context_, frame, rung, answerable_for(context_, frame, fault));
    rule.type = rung.type;
    rule.status = context_.traits.commentary ? RuleStatus::kReported : RuleStatus::kInForce;
    const std::vector<SubjectDraft> people = people_of(context_, frame, rung, answerable);
    if (fault != nullptr) rule.fault = make_fault(frame, *fault, rung, answerable, rule.evidence);
    for (const SubjectDraft& person : people) {
      const bool named = person.entry != nullptr;
      const Span name =
          named ? whole_party(context_, with_coordinates(context_, person, people)) : person.span;
      rule.subjects.push_back({passage(name), person.role, person.responsibility, named});
    }
    if (rung.authority) rule.authority = passage(*rung.authority);
    set_condition(rule, fault, rung, step);
    set_sanctions(rule, frame, rung, people, answerable.is_private);
    rule.modality = frame.unless ? Modality::kMay : rung.modality;
    if (rule.sanctions.size() > 1) rule.combination = rung.combination.value_or(Combination::kAll);
    if (rung.type == RuleType::kCatalogue) rule.combination = rung.combination;
    set_place(rule, frame, fault, rung);
    set_evidence(rule, frame, rung);
    confidence_.judge(
        doubts_of(context_, {rule, frame, fault, rung, answerable, regime_ambiguous_}), rule);
    rules_.push_back(std::move(rule));
  }

  Fault make_fault(const Frame& frame, const FaultDraft& fault, const Rung& rung,
                   const Answerable& answerable, std::vector<Evidence>& evidence) {
    Fault out{passage(fault.span), {}, fault.catch_all, {}};
    if (rung.type != RuleType::kLiability || fault.excused) return out;
    out.passage = passage(with_breach(context_, frame, fault));
    const auto [known, is_new] = coded_.try_emplace({&fault, answerable.is_private});
    Coded& coded = known->second;
    if (is_new) {
      coded.codes = coder_.code(fault.duty.empty() ? fault.span : fault.duty,
                                coding_of(frame, fault, answerable), &coded.drafts);
      for (Span shared : shared_words(context_, frame, fault))
        coded.shared.push_back(passage(shared));
    }
    out.codes = coded.codes;
    out.shared = coded.shared;
    // 纳税人、税务机关及其工作人员违反本法规定的: a breach of both
    const bool both = std::ranges::any_of(answerable.subject, is_private_role, &SubjectDraft::role);
    if (both && !answerable.is_private && is_bare_violation(context_.of(fault.span)))
      out.codes = {"F00.00", out.codes.front()};
    for (const EvidenceDraft& draft : coded.drafts) {
      evidence.push_back({draft.step,
                          draft.entry.empty() ? std::nullopt : std::optional(draft.entry),
                          raw(draft.span)});
    }
    return out;
  }

  CodingOptions coding_of(const Frame& frame, const FaultDraft& fault,
                          const Answerable& answerable) {
    CodingOptions out;
    out.is_private = answerable.is_private;
    if (out.is_private) return out;
    out.catch_all = fault.catch_all;
    if (fault.listed) add_topics(topics_in(context_, frame.condition), out.lead_in);
    std::optional<document::ProvisionId> at = fault.provision;
    for (; at; at = context_.document.at(*at).parent) {
      const std::string& heading = context_.document.at(*at).heading;
      if (!heading.empty()) add_topics(topics_of_words(heading), out.headings);
    }
    if (context_.document.meta.title)
      add_topics(topics_of_words(*context_.document.meta.title), out.headings);
    if (frame.faults.size() > 1) out.neighbours = neighbours_of(frame, fault, out.lead_in);
    return out;
  }

  TopicCounts neighbours_of(const Frame& frame, const FaultDraft& fault,
                            const std::vector<std::string>& lead_in) {
    if (!topics_) {
      topics_.emplace();
      for (const FaultDraft& one : frame.faults)
        if (const std::string topic = coder_.topic_of(one.span, lead_in); !topic.empty())
          ++(*topics_)[topic];
    }
    TopicCounts out = *topics_;
    const auto own = out.find(coder_.topic_of(fault.span, lead_in));
    if (own != out.end() && --own->second == 0) out.erase(own);
    return out;
  }

  // Nearest first: headings upwards, then the title.
  static void add_topics(const std::vector<std::string>& more, std::vector<std::string>& topics) {
    for (const std::string& topic : more)
      if (topic != "F00" && std::find(topics.begin(), topics.end(), topic) == topics.end())
        topics.push_back(topic);
  }

  std::vector<std::string> topics_of_words(const std::string& words) const {
    const auto known = topic_cache_.find(words);
    if (known != topic_cache_.end()) return known->second;
    std::vector<std::string> out;
    for (const Mention& mention : context_.lexicon.find(words))
      if (mention.entry->kind == lexicon::Kind::kTopic) out.push_back(mention.entry->id);
    return topic_cache_[words] = out;
  }

  void set_condition(Rule& rule, const FaultDraft* fault, const Rung& rung,
                     std::optional<SeverityStep> step) const {
    const bool item = fault != nullptr && fault->severity && !step;
    const Span words = item ? fault->condition : rung.condition;
    if (item) step = fault->severity;
    if (!step && words.empty()) return;
    rule.condition = Condition{step, words.empty() ? Passage{} : passage(words)};
  }

  void set_sanctions(Rule& rule, const Frame& frame, const Rung& rung,
                     const std::vector<SubjectDraft>& people, bool is_private) {
    RegimeView view{is_private, people, &rung.sanctions, &frame.rungs, rung.authority};
    for (const SanctionDraft& draft : rung.sanctions) {
      if (holds_things(context_, draft)) continue;
      bool sure = true;
      const Entry* entry = choose_code(context_, draft, view, sure);
      regime_ambiguous_ = regime_ambiguous_ || !sure;
      const Span words = whole_measure(context_, with_period_before(context_, draft.span));
      const auto known = std::find_if(rule.sanctions.begin(), rule.sanctions.end(),
                                      [&](const Sanction& s) { return s.code == entry->id; });
      if (known != rule.sanctions.end()) {
        join_punishments(*known, words, draft.ranges);
        continue;
      }
      Sanction sanction{entry->id,   passage(words), entry->regime,
                        entry->rank, draft.ranges,   draft.inherited_from};
      // 停业整顿|一个月至六个月
      if (sanction.ranges.empty() && words != draft.span)
        sanction.ranges = ranges_in(context_, words);
      if (!sanction.inherited_from && !(rung.provision == frame_provision_of(rule, frame)))
        sanction.inherited_from = context_.document.at(rung.provision).eid;
      rule.sanctions.push_back(std::move(sanction));
      rule.evidence.push_back({"sanction", entry_id(*entry), raw(words)});
    }
  }

  // 处三年以下有期徒刑|、拘役, 处最高二年徒刑|，或科最高二百日罚金: one punishment of criminal law,
  // told by all its words.
  void join_punishments(Sanction& known, Span words, const std::vector<Range>& ranges) const {
    constexpr std::size_t kLongestJoint = 12;
    const Span before = known.passage.canonical;
    if (known.code != "CRIM.02" || context_.traits.region == Region::kMainland ||
        words.begin() < before.end() || words.begin() - before.end() > kLongestJoint ||
        contains(context_.text, {before.end(), words.begin()}, "；"))
      return;
    known.passage = passage(hull(before, words));
    known.ranges.insert(known.ranges.end(), ranges.begin(), ranges.end());
  }

  document::ProvisionId frame_provision_of(const Rule& rule, const Frame& frame) const {
    if (!rule.fault) return frame.provision;
    for (const FaultDraft& fault : frame.faults)
      if (rule.fault->passage.canonical.contains(fault.span)) return fault.provision;
    return frame.provision;
  }

  // art_12 of art_12__para_2__point_3: the outermost provision that is addressed by itself.
  std::string_view article_of(document::ProvisionId id) const {
    const std::string_view eid = context_.document.at(id).eid;
    return eid.substr(0, eid.find("__"));
  }

  // What the article holds that the provision stands in.
  Span article_span(document::ProvisionId id) const {
    const std::string_view article = article_of(id);
    while (const auto parent = context_.document.at(id).parent) {
      if (article_of(*parent) != article) break;
      id = *parent;
    }
    return context_.document.at(id).span;
  }

  // 渡口经营单位违反本办法规定，|未公示票价的，处罚款: the quotation shows who answers, where that
  // stands in the same sentence.
  Span with_subjects(const Rule& rule, document::ProvisionId where, Span quote) const {
    constexpr std::size_t kReachBytes = 240;
    for (const Subject& subject : rule.subjects) {
      const Span named = subject.passage.canonical;
      if (named.begin() >= quote.begin() || named.begin() + kReachBytes < quote.begin() ||
          !context_.document.at(where).own.contains(named))
        continue;
      const std::string_view skipped = context_.of({named.begin(), quote.begin()});
      const bool apart = std::ranges::any_of(
          std::initializer_list<std::string_view>{"。", "；", "\n"},
          [&](std::string_view mark) { return skipped.find(mark) != std::string_view::npos; });
      if (!apart) quote = hull(quote, named);
    }
    return quote;
  }

  // The smallest passage that states it: fault and consequence when they stand together, else the
  // item.
  void set_place(Rule& rule, const Frame& frame, const FaultDraft* fault, const Rung& rung) {
    document::ProvisionId where = fault != nullptr ? fault->provision : rung.provision;
    // 有本办法第六条第（一）项情形的，给予…: the rule stands where the consequence does; the fault
    // keeps its own place.
    const bool item = frame.list && frame.targets.empty();  // of a lead-in without an article
    const bool elsewhere =
        fault != nullptr && !item && article_of(where) != article_of(rung.provision);
    if (elsewhere) where = rung.provision;
    rule.eid = context_.document.at(where).eid;
    const Span consequence = whole_measure(context_, with_period_before(context_, rung.span));
    Span quote = fault != nullptr && !elsewhere ? fault->span : consequence;
    if (where == rung.provision) {
      // A step fetched from the article that is applied is quoted beside it.
      const Span article = article_span(where);
      if (article.contains(consequence)) quote = hull(quote, consequence);
      if (!rung.condition.empty() && article.contains(rung.condition) == article.contains(quote))
        quote = hull(quote, rung.condition);
      if (elsewhere && frame.targets.empty() &&
          context_.document.at(where).own.contains(frame.condition))
        quote = hull(quote, frame.condition);  // 违反第二项规定的，处罚款
      if (rung.authority && context_.document.at(where).own.contains(*rung.authority))
        quote = hull(quote, *rung.authority);
    } else if (fault != nullptr && fault->listed) {
      const document::Provision& place = context_.document.at(where);
      // 违反第二项规定: what that forbids is told elsewhere.
      const bool fetched = !place.span.contains(fault->span);
      if (!place.own.empty() && (fetched || place.own.contains(fault->span)) &&
          place.own.size_bytes() < 3000)
        quote = place.own;
    }
    quote = with_subjects(rule, where, quote);
    rule.quote_canonical = quote;
    rule.quote_raw = raw(quote);
    rule.quote = std::string(rule.quote_raw.of(context_.file.raw.text));
    set_consequence(rule, rung, consequence);
    rule.id = rule.eid + '#' + std::to_string(++numbers_[rule.eid]);
  }

  // （一）未公示票价的 of a list whose lead-in says 由海事局处一千元罚款: the quotation shows the
  // item, these words what follows from it.
  void set_consequence(Rule& rule, const Rung& rung, Span words) const {
    if (rule.quote_canonical.contains(words)) return;
    const auto holding = context_.document.holding(words.begin());
    const document::Provision& place = context_.document.at(holding.value_or(rung.provision));
    if (rung.authority && place.own.contains(*rung.authority)) words = hull(words, *rung.authority);
    if (place.own.contains(rung.condition) && !rung.condition.empty())
      words = hull(words, rung.condition);
    for (const SubjectDraft& person : rung.objects)
      if (place.own.contains(person.span)) words = hull(words, person.span);
    const RawSpan where = raw(words);
    rule.consequence =
        Quotation{std::string(where.of(context_.file.raw.text)), words, where, place.eid};
  }

  void set_evidence(Rule& rule, const Frame& frame, const Rung& rung) const {
    if (!frame.condition.empty())
      rule.evidence.push_back({"condition", std::nullopt, raw(frame.condition)});
    if (!rung.condition.empty())
      rule.evidence.push_back({"step", std::nullopt, raw(rung.condition)});
    if (rung.authority) rule.evidence.push_back({"authority", std::nullopt, raw(*rung.authority)});
    for (const SubjectDraft& person : rung.objects)
      rule.evidence.push_back({"object",
                               person.entry ? std::optional(entry_id(*person.entry)) : std::nullopt,
                               raw(person.span)});
    for (const EvidenceDraft& draft : rung.evidence)
      rule.evidence.push_back({draft.step,
                               draft.entry.empty() ? std::nullopt : std::optional(draft.entry),
                               raw(draft.span)});
    if (!options_.trace) return;
    for (const SubjectDraft& person : frame.subject)
      rule.evidence.push_back({"subject",
                               person.entry ? std::optional(entry_id(*person.entry)) : std::nullopt,
                               raw(person.span)});
    rule.evidence.push_back({"consequence", std::nullopt, raw(rung.span)});
    if (!frame.lead_in.empty())
      rule.evidence.push_back({"inherited_lead_in", std::nullopt, raw(frame.condition)});
  }

  const Context& context_;
  const ExtractOptions& options_;
  ConfidenceModel confidence_;
  FaultCoder coder_;
  struct Coded {
    std::vector<std::string> codes;
    std::vector<EvidenceDraft> drafts;
    std::vector<Passage> shared;
  };
  std::map<std::pair<const FaultDraft*, bool>, Coded> coded_;  // of the frame at hand
  std::optional<TopicCounts> topics_;                          // of its faults
  std::vector<Rule> rules_;
  std::map<std::string, int> numbers_;
  bool regime_ambiguous_ = false;  // of the rule at hand
  mutable std::map<std::string, std::vector<std::string>> topic_cache_;
};

}  // namespace

std::vector<Rule> assemble(const Context& context, const std::vector<Frame>& frames,
                           const ExtractOptions& options) {
  Assembler assembler(context, options);
  for (const Frame& frame : frames) assembler.add(frame);
  return assembler.take();
}

}  // namespace wenze::extract
