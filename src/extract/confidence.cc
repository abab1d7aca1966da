// Doubts are looked for in the drafts, where the grammar still knows how it came to the rule.
#include "extract/confidence.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "extract/conditions.h"
#include "extract/norms.h"
#include "extract/phrases.h"
#include "extract/sentences.h"
#include "text/find.h"

namespace wenze::extract {
namespace {

bool has_heading(const Context& context, document::ProvisionId id) {
  for (std::optional<document::ProvisionId> at = context.document.at(id).parent; at;
       at = context.document.at(*at).parent)
    if (!context.document.at(*at).heading.empty()) return true;
  return false;
}

class Doubts {
 public:
  Doubts(const Context& context, const RuleView& view) : context_(context), view_(view) {}

  std::vector<std::string> run() {
    if (view_.rule.type != RuleType::kLiability)
      out_.push_back("type_" + std::string(name(view_.rule.type)));
    if (context_.traits.commentary)
      out_.emplace_back("commentary");
    else if (context_.traits.prose)
      out_.emplace_back("prose");
    if (view_.regime_ambiguous) out_.emplace_back("regime_ambiguous");
    if (context_.traits.region != Region::kMainland) out_.emplace_back("other_region");
    place();
    note(view_.rule.modality == Modality::kMay, "permission");
    if (view_.rule.type == RuleType::kLiability) {
      subject();
      sanctions();
      authority();
    }
    condition();
    if (view_.fault != nullptr && view_.rule.fault) fault();
    std::sort(out_.begin(), out_.end());
    return std::move(out_);
  }

 private:
  void note(bool doubtful, std::string_view key) {
    if (doubtful) out_.emplace_back(key);
  }

  // What stands in a part of a statute that is about something else is seldom a rule.
  void place() {
    if (under_liability(context_, view_.frame.provision))
      out_.emplace_back("part_on_liability");
    else
      note(has_heading(context_, view_.frame.provision), "part_on_something_else");
  }

  void subject() {
    const std::vector<Subject>& people = view_.rule.subjects;
    const bool guessed = view_.answerable.guessed && view_.rung.objects.empty();
    note(guessed && people.size() > 1, "subject_not_named_party");
    note(guessed && people.size() == 1 && is_private_role(people.front().role),
         "subject_not_named_kind");
    note(guessed && people.size() == 1 && !is_private_role(people.front().role),
         "subject_not_named_official");
    note(!guessed && people.size() == 1 && people.front().role == Role::kOrgan, "subject_is_organ");
    const auto responsible = [](const Subject& s) {
      return s.role == Role::kSupervisor || s.role == Role::kDirect;
    };
    note(!guessed && people.size() == 2 && std::all_of(people.begin(), people.end(), responsible),
         "subject_canonical");
    note(!guessed && people.size() == 1 && people.front().role == Role::kStaff, "subject_staff");
    note(people.size() > 2, "subjects_many");
    const bool mixed = std::any_of(people.begin(), people.end(),
                                   [](const Subject& s) { return is_private_role(s.role); }) &&
                       std::any_of(people.begin(), people.end(),
                                   [](const Subject& s) { return !is_private_role(s.role); });
    note(mixed, "subjects_mixed");
    note(!people.empty() && people.front().role == Role::kOther, "subject_other");
  }

  bool any_family(std::string_view family) const {
    return std::any_of(view_.rule.sanctions.begin(), view_.rule.sanctions.end(),
                       [&](const Sanction& s) { return s.code.starts_with(family); });
  }

  void sanctions() {
    const std::vector<Sanction>& all = view_.rule.sanctions;
    const auto disciplinary = [](const Sanction& s) {
      return s.code.starts_with("GOV") || s.code == "GEN.01" || s.code == "GEN.02" ||
             s.code == "GEN.03";
    };
    note(!all.empty() && std::all_of(all.begin(), all.end(), disciplinary), "sanction_discipline");
    note(any_family("ADMP.03"), "sanction_fine");
    note(all.empty(), "no_sanction");
    note(all.size() > 2, "sanctions_many");
    note(any_family("GEN.04"), "sanction_unnamed");
    note(any_family("GEN.05"), "sanction_proposed");
    note(any_family("ADMP.00") || any_family("CRIM"), "sanction_of_other_law");
    note(any_family("ECON"), "sanction_economic");
    note(any_family("ACT.0") && !any_family("ACT.01"), "sanction_order");
    note(any_family("PERF") || any_family("ORGZ"), "sanction_of_post");
    note(view_.rule.combination == Combination::kOneOf && any_family("ADMP"), "alternatives");
    note(std::any_of(all.begin(), all.end(),
                     [](const Sanction& s) { return s.inherited_from.has_value(); }) &&
             view_.frame.targets.empty() && view_.frame.lead_in.empty() &&
             !(view_.fault != nullptr && view_.fault->listed),
         "sanction_by_reference");
  }

  void condition() {
    note(view_.rule.condition && !view_.rule.condition->severity, "condition_narrows");
    note(!view_.frame.targets.empty(), "fault_elsewhere");
    if (view_.fault == nullptr) return;
    note(view_.frame.faults.size() > 1 && !view_.fault->listed, "fault_split");
    note(view_.fault->listed, "fault_listed");
    const bool open = !view_.fault->listed && !view_.frame.condition.empty() &&
                      !closes_condition(context_, view_.frame.condition);
    note(open, "condition_open");
    note(view_.fault->span.size_bytes() > kLongFaultBytes, "fault_long");
    note(view_.frame.rungs.size() > 4, "rungs_many");
    note(view_.rung.after_semicolon && view_.rung.condition.empty(), "behind_semicolon");
  }

  // Who imposes it, said somewhere else than directly before it.
  void authority() {
    if (!view_.rung.authority) {
      note(any_family("ADMP") || any_family("ACT"), "authority_not_named");
      return;
    }
    const Span words = *view_.rung.authority;
    note(words.begin() > view_.rung.span.begin(), "authority_behind");
    if (words.end() <= view_.rung.span.begin()) {
      const std::string_view between = context_.of({words.end(), view_.rung.span.begin()});
      note(text::contains(between, "；") || text::contains(between, "\n"), "authority_carried");
    }
    note(words.size_bytes() > kLongAuthorityBytes, "authority_long");
  }

  // The borders of the fault's words and how its code was found.
  void fault() {
    const std::string_view words = context_.of(view_.fault->span);
    note(!is_wrongful(context_, view_.fault->span), "fault_tells_no_wrong");
    note(!view_.fault->listed && text::contains(words, "或者"), "fault_alternatives");
    note(!view_.fault->listed && text::contains(words, "，"), "fault_of_clauses");
    if (view_.rule.type != RuleType::kLiability || view_.fault->excused) return;
    const std::vector<std::string>& codes = view_.rule.fault->codes;
    note(codes.size() > 1, "codes_two");
    const bool official = !codes.empty() && !codes.front().starts_with("F00");
    note(official && codes.front().ends_with(".99") && !view_.fault->catch_all, "code_residual");
    note(official && !view_.answerable.guessed && view_.frame.lead_in.empty(), "code_by_words");
  }

  static constexpr std::size_t kLongFaultBytes = 240;
  static constexpr std::size_t kLongAuthorityBytes = 60;

  const Context& context_;
  const RuleView& view_;
  std::vector<std::string> out_;
};

}  // namespace

std::vector<std::string> doubts_of(const Context& context, const RuleView& view) {
  return Doubts(context, view).run();
}

ConfidenceModel::ConfidenceModel(const text::Table& table) {
  for (const text::TableRow& row : table.rows()) {
    const std::string_view cell = table.cell(row, "weight");
    double value = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), value);
    weights_[std::string(table.cell(row, "key"))] = value;
  }
}

double ConfidenceModel::weight(const std::string& key) const {
  const auto found = weights_.find(key);
  return found == weights_.end() ? 0 : found->second;
}

void ConfidenceModel::judge(const std::vector<std::string>& doubts, Rule& rule) const {
  constexpr double kSlight = -0.1;  // lighter doubts are not worth a word
  double sum = weight("bias");
  std::vector<std::pair<double, std::string>> against;
  for (const std::string& doubt : doubts) {
    sum += weight(doubt);
    if (weight(doubt) < kSlight) against.emplace_back(weight(doubt), doubt);
  }
  const double probability = 1 / (1 + std::exp(-sum));
  rule.reason.clear();
  rule.confidence = probability >= weight("high")     ? text::Confidence::kHigh
                    : probability >= weight("medium") ? text::Confidence::kMedium
                                                      : text::Confidence::kLow;
  if (rule.confidence == text::Confidence::kHigh) return;
  std::sort(against.begin(), against.end());
  if (against.empty()) against.emplace_back(0, "close_call");
  for (const auto& [ignored, doubt] : against)
    rule.reason += (rule.reason.empty() ? "" : " ") + doubt;
}

}  // namespace wenze::extract
