// Region: the jurisdiction the document stage found, else words that only one region's drafting
// uses. Regime of the discipline: the title, because the body quotes other regimes freely.
#include <algorithm>

#include "extract/context.h"
#include "extract/sentences.h"
#include "text/find.h"

namespace wenze::extract {
namespace {

Region region_of(const lexicon::Lexicon& lexicon, const document::Document& document,
                 std::string_view body, text::Script script) {
  if (document.meta.jurisdiction) {
    const std::string& code = document.meta.jurisdiction->code;
    if (code.starts_with("71")) return Region::kTaiwan;
    if (code.starts_with("81")) return Region::kHongKong;
    if (code.starts_with("82")) return Region::kMacau;
    return Region::kMainland;
  }
  // In simplified characters it is the mainland's, or a snippet that was converted to them.
  const bool snippet = script != text::Script::kHant;
  if (snippet && (lexicon.words("mainland_body"_class).stands_in(body) ||
                  lexicon.words("mainland_state"_class).stands_in(body)))
    return Region::kMainland;
  switch (document.system) {
    case document::System::kTaiwan:
      return Region::kTaiwan;
    case document::System::kHongKong:
      return Region::kHongKong;
    case document::System::kMacau:
      return Region::kMacau;
    case document::System::kMainland:
      break;
  }
  if (!snippet) return Region::kMainland;
  if (lexicon.words("offence"_class).stands_in(body)) return Region::kHongKong;
  if (lexicon.words("hong_kong_plain_sign"_class).stands_in(body)) return Region::kHongKong;
  if (lexicon.words("macau_plain_sign"_class).stands_in(body)) return Region::kMacau;
  return lexicon.words("taiwan_plain_sign"_class).stands_in(body) ? Region::kTaiwan
                                                                  : Region::kMainland;
}

// The party is on its own (党纪处分条例, 问责条例 of a party body) or together with the government
// (党政领导干部…).
bool is_party_title(const lexicon::Lexicon& lexicon, std::string_view title) {
  if (lexicon.words("not_party_title"_class).stands_in(title)) return false;
  return lexicon.words("party_title"_class).stands_in(title);
}

// 有期徒刑, 拘役 again and again and no order of an authority: criminal law, even without its
// title.
bool speaks_of_crimes(const lexicon::Lexicon& lexicon, std::string_view body) {
  if (body.find("责令") != std::string_view::npos || body.find("处分") != std::string_view::npos)
    return false;
  std::size_t n = 0;
  for (std::string_view word : lexicon.words("criminal_punishment"_class).words())
    for (std::size_t at = body.find(word); at != std::string_view::npos && n < 2;
         at = body.find(word, at + word.size()))
      ++n;
  return n >= 2;
}

// Whether at least `least` of the words stand in the body.
bool says_often(std::string_view body, const text::WordSet& words, std::size_t least) {
  std::size_t n = 0;
  for (std::string_view word : words.words())
    for (std::size_t at = text::find(body, word); at != std::string_view::npos && n < least;
         at = text::find(body, word, at + word.size()))
      ++n;
  return n >= least;
}

// A part without its title: it speaks of accountability again and again, and of no penalties; or it
// has no title at all and disciplines again and again.
bool speaks_of_nothing_else(const lexicon::Lexicon& lexicon, std::string_view body, bool titled) {
  if (lexicon.words("private_sanction_sign"_class).stands_in(body)) return false;
  return says_often(body, lexicon.words("accountability_only"_class), 4) ||
         (!titled && says_often(body, lexicon.words("official_discipline"_class), 3));
}

}  // namespace

Traits read_traits(const lexicon::Lexicon& lexicon, const document::Document& document,
                   std::string_view canonical, text::Script script) {
  Traits traits;
  const std::string_view body = document.span.of(canonical);
  const std::string_view title =
      document.meta.title ? std::string_view(*document.meta.title) : std::string_view();
  traits.region = region_of(lexicon, document, body, script);
  if (is_party_title(lexicon, title)) traits.discipline = DisciplineRegime::kParty;
  if (lexicon.words("institution_title"_class).stands_in(title))
    traits.discipline = DisciplineRegime::kPublicInstitution;
  traits.accountability = lexicon.words("accountability_title"_class).stands_in(title);
  traits.accountability =
      traits.accountability || speaks_of_nothing_else(lexicon, body, !title.empty());
  // 违纪行为, 强迫退休, and no fine in money: the discipline of Macau's and Hong Kong's services.
  if (traits.region == Region::kMacau || traits.region == Region::kHongKong)
    traits.accountability =
        traits.accountability || (says_often(body, lexicon.words("service_discipline"_class), 2) &&
                                  !lexicon.words("public_penalty"_class).stands_in(body));
  // Three grades of it in Macau, whatever sums are spoken of beside them.
  if (traits.region == Region::kMacau)
    traits.accountability =
        traits.accountability || (says_often(body, lexicon.words("service_discipline"_class), 3) &&
                                  !lexicon.words("infraction_sign"_class).stands_in(body));
  // An article of an interpretation by itself says by which provision of the criminal law it
  // convicts.
  traits.court = lexicon.words("court_title"_class).stands_in(title) ||
                 (title.empty() && lexicon.words("conviction"_class).stands_in(body) &&
                  lexicon.words("criminal_law_article"_class).stands_in(body));
  traits.criminal =
      !traits.court &&
      (title.empty() ? traits.region != Region::kHongKong && speaks_of_crimes(lexicon, body)
                     : lexicon.words("criminal_title"_class).stands_in(title));
  traits.procedure =
      traits.region == Region::kMainland && lexicon.words("procedure_title"_class).stands_in(title);
  traits.penalties = lexicon.words("penalty_title"_class).stands_in(title);
  // No statute speaks of 本公司 or of 奖惩制度 without a word of an authority.
  traits.body_rules = traits.region == Region::kMainland && !document.meta.level &&
                      !lexicon.words("own_rules_not"_class).stands_in(body);
  traits.own_rules = traits.body_rules && lexicon.words("own_rules"_class).stands_in(body);
  traits.community = traits.body_rules && lexicon.words("community_sign"_class).stands_in(body);
  traits.pupils =
      (traits.body_rules && lexicon.words("pupil_sign"_class).stands_in(body)) ||
      (traits.region == Region::kTaiwan && lexicon.words("pupil_demerit"_class).stands_in(body));
  traits.tolerant =
      traits.region == Region::kMainland && lexicon.words("tolerance_sign"_class).stands_in(body);
  traits.commentary = document.meta.kind == document::DocumentKind::kCommentary;
  traits.prose = !traits.criminal && (traits.region == Region::kMainland || traits.commentary) &&
                 std::none_of(document.provisions.begin(), document.provisions.end(),
                              [](const document::Provision& p) {
                                return p.kind == document::ProvisionKind::kArticle;
                              });
  // The scale of the discipline act has no 记大过; the evaluation track has.
  traits.tw_discipline_court = traits.region == Region::kTaiwan &&
                               lexicon.words("taiwan_discipline"_class).stands_in(body) &&
                               !lexicon.words("taiwan_evaluation"_class).stands_in(body);
  return traits;
}

}  // namespace wenze::extract
