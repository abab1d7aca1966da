#pragma once
// What every step sees of the document at hand. Internal to extract/.

#include <span>
#include <string_view>

#include "extract/mentions.h"
#include "text/word_classes.h"

namespace wenze::extract {

using lexicon::Words;
using text::operator""_class;

enum class Region { kMainland, kTaiwan, kHongKong, kMacau };
enum class DisciplineRegime { kCivilService, kParty, kPublicInstitution };

// What the document as a whole says about the regime of its sanctions and about who answers where
// nobody is named.
struct Traits {
  Region region = Region::kMainland;
  DisciplineRegime discipline = DisciplineRegime::kCivilService;
  bool accountability =
      false;  // its title is about sanctions, accountability, fault: unnamed subjects are officials
  bool commentary = false;  // it reports
  bool prose =
      false;  // it has no articles: opinions, plans, essays; only closed conditions are read
  bool court = false;       // a court's or procurator's interpretation of other laws
  bool procedure = false;   // its title is about the procedure of courts, prosecutors, the police
  bool criminal = false;    // criminal law: who commits the crime answers, whoever it is
  bool penalties = false;   // its title is about administrative penalties
  bool body_rules = false;  // no statute and no word of an authority: perhaps a body's own rules
  bool own_rules =
      false;  // a hospital, a firm, a school rules its own people: whoever is unnamed is of them
  bool tolerant = false;  // 容错: who tried in good faith is let off, and that is no civil matter
  bool community = false;  // a village or its like rules its own people, who hold no office
  bool pupils = false;     // and these are pupils or students (开除学籍, 记小过)
  bool tw_discipline_court =
      false;  // 惩戒法庭, 减俸, 休职: the discipline act, not the evaluation track
};

struct Context {
  const document::File& file;
  const document::Document& document;
  const lexicon::Lexicon& lexicon;
  std::string_view text;  // canonical text of the file
  const MentionIndex& mentions;
  Traits traits;

  std::string_view of(Span span) const { return span.of(text); }
  const text::WordSet& words(lexicon::Words name) const { return lexicon.words(name); }
};

// The references of the document that begin inside `range`, in order.
std::span<const document::Reference> references_in(const Context& context, Span range);

Traits read_traits(const lexicon::Lexicon& lexicon, const document::Document& document,
                   std::string_view canonical, text::Script script);

}  // namespace wenze::extract
