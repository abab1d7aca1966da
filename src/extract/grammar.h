#pragma once
// The drafts that the steps of extraction hand to one another. Internal to extract/; all spans are
// bytes of canonical text.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "extract/rule.h"
#include "lexicon/lexicon.h"

namespace wenze::extract {

using Span = CanonicalSpan;
using lexicon::Entry;
using lexicon::Mention;

// A dictionary sanction as it stands in the text, with every entry that shares the words.
struct SanctionHit {
  Span span;
  std::vector<const Entry*> candidates;
};

// 企业的主要负责人 is a private organisation's, 人民政府的负责人 a public body's.
enum class Possessor { kNobody, kPrivate, kPublic };

struct SubjectDraft {
  Span span;
  Role role = Role::kOther;
  std::optional<Responsibility> responsibility;
  const Entry* entry = nullptr;
  Possessor of = Possessor::kNobody;  // whose person it is, when the phrase says so
  bool operator==(const SubjectDraft&) const = default;
};

struct SanctionDraft {
  Span span;
  std::vector<const Entry*> candidates;  // before the regime is decided
  const Entry* chosen = nullptr;         // after it
  std::vector<Range> ranges;
  std::optional<std::string> inherited_from;
};

struct EvidenceDraft {
  std::string step;
  std::string entry;  // "kind:id" or empty
  Span span;
};

// One consequence: the same people, authority, step and modality. A norm's ladder is several rungs.
struct Rung {
  RuleType type = RuleType::kLiability;
  Span span;                           // the words that state it
  document::ProvisionId provision{0};  // where they stand
  std::optional<Span> authority;
  std::vector<SubjectDraft>
      objects;  // who is hit, when the text says so here; empty: who committed the fault
  std::optional<SeverityStep> severity;
  Span condition;  // empty: unconditional
  std::vector<SanctionDraft> sanctions;
  Modality modality = Modality::kMust;
  std::optional<Combination> combination;
  std::optional<Span> reference;  // 依照…规定: whose sanctions are meant
  bool generic_list = false;      // 按照下列规定: the items say more
  bool after_semicolon = false;
  std::vector<EvidenceDraft> evidence;
};

struct FaultDraft {
  Span span;
  document::ProvisionId provision{0};
  bool catch_all = false;
  bool listed = false;   // a list item, or an alternative of one
  bool excused = false;  // words are a circumstance (从轻 …), not a fault: no codes
  std::vector<SubjectDraft> subject;     // named inside the item
  std::vector<SubjectDraft> bound;       // whom the provision binds that it breaches (duties.h)
  Span duty;                             // of officials, the words that 违反前款规定 breaches
  std::optional<SeverityStep> severity;  // named inside the item (情节轻微)
  Span condition;                        // its words
};

// Faults that share rungs.
struct Frame {
  std::vector<FaultDraft> faults;
  std::vector<SubjectDraft> subject;
  std::vector<Rung> rungs;
  Span condition;  // the words that state the faults; of a list: the lead-in's condition
  document::ProvisionId provision{0};
  std::string lead_in;    // eId of the lead-in whose rungs the items inherit; else empty
  Span lead_in_words;     // its condition, in the frame of an item with consequences of its own
  bool list = false;      // 下列…: the items are the faults
  bool named = false;     // 投资方面的违规情形：its lead-in only names what the items are
  bool unless = false;    // 非有下列情形之一者，不得…
  bool untold = false;    // its consequence, in a sentence before, was not read
  bool received = false;  // the condition presupposes a sanction: what follows is collateral
  std::vector<std::string> targets;  // 有前款第（三）项行为的: where the faults stand
  // And who answers for them there, where nobody is named here or there.
  std::vector<Role> answered;
  bool makes_offence = false;  // …，即属犯罪
  std::string offence;         // and the label of its subsection: 6A
  std::vector<std::string> pointed;  // 犯第（1）或（6A）款所订罪行: the labels of the offences
};

}  // namespace wenze::extract
