// Faults: every fault that stands in a provision under the target. Sanctions: the rungs of the
// frames under the target, copied with the eId they come from. A reference to a paragraph of the
// same article keeps its own words when it adds a subject (有前款行为之一的单位) — the paragraph's
// people and these are not the same.
#include "extract/references.h"

#include <algorithm>

#include "extract/answerable.h"
#include "extract/banned_items.h"
#include "extract/bearers.h"
#include "extract/duties.h"
#include "extract/faults.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

bool is_under(std::string_view eid, std::string_view root) {
  return eid == root || (eid.starts_with(root) && eid.substr(root.size()).starts_with("__"));
}

struct Found {
  FaultDraft fault;
  const Frame* frame;
};

// 构成犯罪 is where a transfer begins, and no conduct to be pointed at.
bool is_crime_alone(const Context& context, const FaultDraft& fault) {
  const Mention* crime = context.mentions.covering(lexicon::Kind::kSeverity, fault.span.begin());
  return crime != nullptr && crime->entry->value.starts_with("crime") &&
         crime->begin == fault.span.begin() && crime->end == fault.span.end();
}

// 伪造票证|，情节严重，构成犯罪: the conduct without the step and the crime behind it.
Span conduct_alone(const Context& context, Span span) {
  const std::string_view comma = "，";
  bool crime = false;
  while (!span.empty()) {
    const Mention* step = context.mentions.covering(lexicon::Kind::kSeverity, span.end() - 1);
    if (step == nullptr || step->end != span.end() || step->begin <= span.begin() + comma.size() ||
        !ends_with(context.text, {span.begin(), step->begin}, comma))
      break;
    crime = crime || step->entry->value.starts_with("crime");
    if (!crime) break;
    span = {span.begin(), step->begin - comma.size()};
  }
  return span;
}

std::vector<Found> faults_under(const Context& context, const std::vector<Frame>& frames,
                                const std::vector<std::string>& targets) {
  std::vector<Found> out;
  for (const Frame& frame : frames) {
    if (!frame.targets.empty() || frame.received) continue;
    for (const FaultDraft& fault : frame.faults) {
      const std::string& eid = context.document.at(fault.provision).eid;
      const bool wanted = std::any_of(targets.begin(), targets.end(),
                                      [&](const std::string& t) { return is_under(eid, t); });
      const bool known = std::any_of(out.begin(), out.end(), [&](const Found& f) {
        return f.fault.span == conduct_alone(context, fault.span);
      });
      if (wanted && !known && !is_crime_alone(context, fault) &&
          !(fault.excused && frame.rungs.front().type == RuleType::kTransfer)) {
        out.push_back({fault, &frame});
        out.back().fault.span = conduct_alone(context, fault.span);
      }
    }
  }
  return out;
}

// 慈善组织有前款规定的情形: the same subject as the faults that are meant.
bool same_subject(const Context& context, const std::vector<Frame>& frames, const Frame& frame) {
  return std::any_of(frames.begin(), frames.end(), [&](const Frame& other) {
    return &other != &frame && !other.subject.empty() && other.targets.empty() &&
           is_under(context.document.at(other.provision).eid, frame.targets.front()) &&
           context.of(other.subject.front().span) == context.of(frame.subject.front().span);
  });
}

// A reference to a paragraph of the same article, with a subject of its own.
bool keeps_its_words(const Context& context, const std::vector<Frame>& frames, const Frame& frame) {
  const std::string_view s = context.of(frame.condition);
  if (frame.subject.empty() || context.words("each_part"_class).stands_in(s)) return false;
  const std::string& eid = context.document.at(frame.provision).eid;
  const std::string_view article = std::string_view(eid).substr(0, eid.find("__"));
  const std::string& target = frame.targets.front();
  return is_under(target, article) && target.find("__point") == std::string::npos &&
         !same_subject(context, frames, frame);
}

// 从重 goes to the circumstances that aggravate, 从轻 to those that mitigate.
bool fits(const Rung& rung, const Frame& source) {
  const auto circumstance = [](RuleType t) {
    return t == RuleType::kAggravating || t == RuleType::kMitigating || t == RuleType::kExempting;
  };
  const bool source_has = std::any_of(source.rungs.begin(), source.rungs.end(),
                                      [&](const Rung& r) { return circumstance(r.type); });
  if (!circumstance(rung.type) || !source_has) return true;
  return std::any_of(source.rungs.begin(), source.rungs.end(),
                     [&](const Rung& r) { return r.type == rung.type; });
}

// 有前款第（一）项行为，属于…的，可以免予处分: the words after the reference are the circumstance.
bool is_circumstance_of_faults(const Frame& frame, const std::vector<Found>& found) {
  const auto circumstance = [](const Rung& r) {
    return r.type == RuleType::kAggravating || r.type == RuleType::kMitigating ||
           r.type == RuleType::kExempting;
  };
  if (!std::all_of(frame.rungs.begin(), frame.rungs.end(), circumstance)) return false;
  return std::all_of(found.begin(), found.end(), [&](const Found& f) {
    return std::none_of(f.frame->rungs.begin(), f.frame->rungs.end(), circumstance);
  });
}

// 由A责令改正，处以罚款：…。有前款第一项行为的，处一万元罚款: A fines, and this says how much.
void settle_decider(const Context& context, const Frame& source, Frame& part) {
  const auto fines = [](const Rung& rung) {
    return rung.type == RuleType::kLiability && rung.objects.empty() && any_code(rung, "ADMP.03");
  };
  const auto decided =
      std::find_if(source.rungs.begin(), source.rungs.end(),
                   [&](const Rung& rung) { return rung.authority && fines(rung); });
  if (decided == source.rungs.end() || !starts_with(context.text, part.condition, "有前款第"))
    return;
  for (Rung& rung : part.rungs)
    if (!rung.authority && fines(rung)) rung.authority = decided->authority;
}

// 有前款规定行为，或者|非法扣留快件的: the wrong told beside the reference, by its own words.
Span beside_reference(const Context& context, const Frame& frame) {
  const std::string_view joint = "，或者";
  const std::size_t at =
      find_in(context.text, joint, frame.condition.begin(), frame.condition.end());
  if (at >= frame.condition.end()) return {};
  for (const document::Reference& reference : references_in(context, frame.condition))
    if (reference.span.end() > at) return {};
  const Span rest = whole_fault(context, {at + joint.size(), frame.condition.end()}).span;
  const std::string_view s = context.of(rest);
  const bool has = s.starts_with("有") && s.ends_with("行为") &&
                   !context.words("list_pointer"_class).stands_in(s);
  const bool tells = context.words("own_predicate"_class).begins(s) && !s.starts_with("应当");
  return has || tells ? rest : Span{};
}

void resolve_faults(const Context& context, std::vector<Frame>& frames) {
  std::vector<Frame> added;
  for (Frame& frame : frames) {
    if (frame.targets.empty() || keeps_its_words(context, frames, frame)) continue;
    const std::vector<Found> found = faults_under(context, frames, frame.targets);
    if (found.empty() || is_circumstance_of_faults(frame, found)) continue;
    std::vector<Frame> parts;
    for (const Found& f : found) {
      Frame part = frame;
      part.faults = {f.fault};
      if (part.subject.empty())
        part.subject = f.frame->subject;
      else
        part.faults.front().subject.clear();  // 有前款行为的单位的主管人员
      std::erase_if(part.rungs, [&](const Rung& rung) { return !fits(rung, *f.frame); });
      settle_decider(context, *f.frame, part);
      if (part.subject.empty() && f.fault.subject.empty() && !f.frame->named)
        for (const SubjectDraft& s : answerable_for(context, *f.frame, &f.fault).subject)
          part.answered.push_back(s.role);
      if (!part.rungs.empty()) parts.push_back(std::move(part));
    }
    if (parts.empty()) continue;
    if (const Span beside = beside_reference(context, frame); !beside.empty()) {
      parts.push_back(frame);
      parts.back().targets.clear();
      parts.back().faults.front().span = beside;
      parts.back().faults.front().catch_all = is_catch_all(context, context.of(beside));
    }
    frame = parts.front();
    added.insert(added.end(), parts.begin() + 1, parts.end());
  }
  std::move(added.begin(), added.end(), std::back_inserter(frames));
}

bool is_general(const Rung& rung) {
  return rung.sanctions.size() == 1 &&
         (rung.sanctions.front().candidates.front()->family == "GEN" ||
          rung.sanctions.front().candidates.front()->id == "ADMP.00");
}

const document::Reference* reference_at(const Context& context, Span span) {
  for (const document::Reference& reference : references_in(context, span))
    if (reference.span == span && reference.status == document::ReferenceStatus::kResolved &&
        !reference.target_title)
      return &reference;
  return nullptr;
}

std::vector<Rung> rungs_under(const Context& context, const std::vector<Frame>& frames,
                              const std::string& target, const Rung& asking) {
  std::vector<Rung> out;
  for (const Frame& frame : frames) {
    if (!is_under(context.document.at(frame.provision).eid, target)) continue;
    for (Rung rung : frame.rungs) {
      if (rung.type != RuleType::kLiability || is_general(rung) || !frame.targets.empty()) continue;
      for (SanctionDraft& sanction : rung.sanctions) sanction.inherited_from = target;
      rung.provision = asking.provision;
      if (rung.objects.empty()) rung.objects = asking.objects;
      if (!rung.authority) rung.authority = asking.authority;
      // 造成损失的，依照前款规定处罚: the step of the reference holds for what it fetches.
      if (!rung.severity && rung.condition.empty()) {
        rung.severity = asking.severity;
        rung.condition = asking.condition;
      }
      out.push_back(std::move(rung));
    }
    if (!out.empty()) break;
  }
  return out;
}

void resolve_sanctions(const Context& context, std::vector<Frame>& frames) {
  for (Frame& frame : frames) {
    std::vector<Rung> rungs;
    for (const Rung& rung : frame.rungs) {
      const document::Reference* reference =
          rung.reference ? reference_at(context, *rung.reference) : nullptr;
      if (reference == nullptr || !is_general(rung) || reference->target_eids.empty()) {
        rungs.push_back(rung);
        continue;
      }
      const std::string& target = reference->target_eids.front();
      const bool article =
          reference->target_eids.size() == 1 && target.find("__para") == std::string::npos;
      std::vector<Rung> copied =
          article ? rungs_under(context, frames, target, rung) : std::vector<Rung>{};
      if (copied.empty()) {
        rungs.push_back(rung);
        rungs.back().sanctions.front().inherited_from = target;
      }
      for (Rung& copy : copied) {
        copy.span = rung.span;
        copy.evidence.push_back({"sanction_by_reference", "", *rung.reference});
        rungs.push_back(std::move(copy));
      }
    }
    frame.rungs = std::move(rungs);
  }
}

// Who answers where the reference points, when nobody is named here.
std::vector<SubjectDraft> subject_under(const Context& context, const std::vector<Frame>& frames,
                                        const document::Reference& reference) {
  for (const Frame& frame : frames) {
    if (frame.subject.empty() || all_private(frame.subject)) continue;
    const std::string& eid = context.document.at(frame.provision).eid;
    if (std::any_of(reference.target_eids.begin(), reference.target_eids.end(),
                    [&](const std::string& t) { return is_under(eid, t); }))
      return frame.subject;
  }
  return {};
}

// 违反前款规定，造成损失的，…; 打击报复的，依照前款规定给予处分: officials of the paragraph before
// are meant here, too.
void inherit_subjects(const Context& context, std::vector<Frame>& frames) {
  if (context.traits.criminal || context.traits.court) return;
  for (Frame& frame : frames) {
    if (!frame.subject.empty() || !frame.targets.empty()) continue;
    const bool breach = starts_with(context.text, frame.condition, "违反");
    for (const document::Reference& reference : references_in(context, frame.condition))
      if (breach && frame.subject.empty() && frame.condition.contains(reference.span) &&
          starts_with(context.text, reference.span, "前"))
        frame.subject = subject_under(context, frames, reference);
    for (const Rung& rung : frame.rungs) {
      const document::Reference* reference =
          rung.reference ? reference_at(context, *rung.reference) : nullptr;
      if (reference != nullptr && frame.subject.empty() &&
          starts_with(context.text, reference->span, "前"))
        frame.subject = subject_under(context, frames, *reference);
    }
  }
}

}  // namespace

void resolve_references(const Context& context, std::vector<Frame>& frames) {
  resolve_sanctions(context, frames);
  resolve_faults(context, frames);
  inherit_subjects(context, frames);
  find_bound(context, frames);
  point_to_banned_items(context, frames);
}

}  // namespace wenze::extract
