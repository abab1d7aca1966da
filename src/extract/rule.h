#pragma once
// An accountability rule: which fault, who answers, which sanction, imposed by whom, how severe.
// The JSON form is fixed by the schema wenze/document/1.

#include <optional>
#include <string>
#include <vector>

#include "text/span.h"
#include "text/stages.h"

namespace wenze::extract {

using CanonicalSpan = text::Span<text::Canonical>;
using RawSpan = text::Span<text::Raw>;

enum class RuleType {
  kLiability,
  kCatalogue,
  kAggravating,
  kMitigating,
  kExempting,
  kAttribution,
  kTransfer,
  kProcedure,
  kRemedy,
  kCollateral
};
enum class RuleStatus { kInForce, kReported };
enum class SeverityStep { kMinor, kGeneral, kSerious, kVerySerious, kCrime };
enum class Modality { kMust, kMay, kMustNot, kUnmarked };
enum class Combination { kOneOf, kAny, kAll };
enum class Role {
  kOrgan,
  kLeadingGroup,
  kHead,
  kLeader,
  kSupervisor,
  kDirect,
  kStaff,
  kPartyOrganization,
  kPrivatePerson,
  kPrivateOrganization,
  kOther
};
enum class Responsibility { kDirect, kPrimaryLeadership, kImportantLeadership };

std::string_view name(RuleType);
std::string_view name(RuleStatus);
std::string_view name(SeverityStep);
std::string_view name(Modality);
std::string_view name(Combination);
std::string_view name(Role);
std::string_view name(Responsibility);
std::optional<Role> role_from(std::string_view name);
std::optional<RuleType> rule_type_from(std::string_view name);

// A piece of text with its place in both texts. `text` is canonical.
struct Passage {
  std::string text;
  CanonicalSpan canonical;
  RawSpan raw;
};

struct Fault {
  Passage passage;
  std::vector<std::string> codes;  // dictionaries/faults.tsv, best first, at most two
  bool catch_all = false;          // 其他…
  // What stands once for several faults and this one needs: 在保护区内 of a lead-in, in the order
  // of the text.
  std::vector<Passage> shared;
};

struct Subject {
  Passage passage;
  Role role = Role::kOther;
  std::optional<Responsibility> responsibility;
  bool named = true;  // false: the text names nobody; the passage is the case that tells the role
};

struct Condition {
  std::optional<SeverityStep> severity;
  Passage passage;
};

struct Range {
  std::optional<double> min, max;
  std::string unit;  // CNY HKD MOP TWD multiple percent day month year

  bool operator==(const Range&) const = default;
};

struct Sanction {
  std::string code;  // dictionaries/sanctions.tsv
  Passage passage;
  std::string regime;
  std::optional<int> rank;
  // How much, in the order of the text: more than one where the law gives another measure (一万元
  // 以下或者违法所得三倍以下) or a cap. The JSON form has the first as `range`.
  std::vector<Range> ranges;
  std::optional<std::string> inherited_from;  // eId of the lead-in or of the referenced provision
};

// Which step of the grammar used which dictionary entry where.
struct Evidence {
  std::string step;
  std::optional<std::string> entry;  // "sanction:GOV.01"
  RawSpan raw;
};

// Words as they stand in the document, with their place.
struct Quotation {
  std::string text;  // verbatim Raw text
  CanonicalSpan canonical;
  RawSpan raw;
  std::string eid;  // of the provision they stand in
};

struct Rule {
  std::string id;   // eid#n
  std::string eid;  // provision that states the consequence's fault (the list item) or, without
                    // fault, the quote
  RuleType type = RuleType::kLiability;
  RuleStatus status = RuleStatus::kInForce;
  std::optional<Fault> fault;
  std::vector<Subject> subjects;
  std::optional<Passage> authority;
  std::optional<Condition> condition;
  std::vector<Sanction> sanctions;  // in the order of the text
  Modality modality = Modality::kUnmarked;
  std::optional<Combination> combination;
  std::string quote;  // verbatim Raw text of quote_raw
  CanonicalSpan quote_canonical;
  RawSpan quote_raw;
  // The words that state the consequence, where the quotation does not hold them: of the lead-in of
  // a list, of another paragraph. Not part of the JSON form, which has the place of every sanction.
  std::optional<Quotation> consequence;
  std::vector<Evidence> evidence;
  text::Confidence confidence = text::Confidence::kHigh;
  std::string reason;  // why not high; empty when high
};

// One line a rule: id type fault-codes "fault" (words shared with others) ← roles / authority /
// severity / [sanctions] modality combination.
std::string dump(const std::vector<Rule>& rules);

// What proves the rule, verbatim: the quotation and, behind ……, the words that state the
// consequence where these stand elsewhere (in the order of the text).
std::string full_quotation(const Rule& rule);

}  // namespace wenze::extract
