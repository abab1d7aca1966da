// Region: the jurisdiction the document stage found, else words that only one region's drafting
// uses. Regime of the discipline: the title, because the body quotes other regimes freely.
#include <algorithm>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

Region region_of(const document::Document& document, std::string_view body, text::Script script) {
  if (document.meta.jurisdiction) {
    const std::string& code = document.meta.jurisdiction->code;
    if (code.starts_with("71")) return Region::kTaiwan;
    if (code.starts_with("81")) return Region::kHongKong;
    if (code.starts_with("82")) return Region::kMacau;
    return Region::kMainland;
  }
  if (script != text::Script::kHant) return Region::kMainland;
  if (contains_any(body, {"纪检", "党组", "党委", "国务院", "中央纪委"}))
    return Region::kMainland;  // converted for a Taiwan site
  if (contains_any(body, {"公务人员", "左列", "惩戒法", "考绩", "惩处", "申诫", "行政院",
                          "之一者，", "者，应予", "者，处", "新台币"}))
    return Region::kTaiwan;
  if (contains_any(body, {"香港特别行政区", "行政长官", "公务员事务局", "本条例草案"}))
    return Region::kHongKong;
  if (contains_any(body, {"澳门特别行政区", "澳门元", "强迫退休", "定期委任"}))
    return Region::kMacau;
  return Region::kMainland;
}

// The party is on its own (党纪处分条例, 问责条例 of a party body) or together with the government
// (党政领导干部…).
bool is_party_title(std::string_view title) {
  if (contains_any(title, {"政务处分", "行政", "公务员"})) return false;
  return contains_any(title, {"党纪", "党内", "共产党", "党组织", "党员"});
}

// A part without its title: it speaks of accountability again and again, and of no penalties.
bool speaks_of_nothing_else(std::string_view body) {
  if (contains_any(body, {"罚款", "没收违法所得", "吊销"})) return false;
  std::size_t n = 0;
  for (std::string_view word : {"问责", "责任追究", "行政过错", "过错责任", "追责"})
    for (std::size_t at = body.find(word); at != std::string_view::npos && n < 4;
         at = body.find(word, at + word.size()))
      ++n;
  return n >= 4;
}

}  // namespace

Traits read_traits(const document::Document& document, std::string_view canonical,
                   text::Script script) {
  Traits traits;
  const std::string_view body = document.span.of(canonical);
  const std::string_view title =
      document.meta.title ? std::string_view(*document.meta.title) : std::string_view();
  traits.region = region_of(document, body, script);
  if (is_party_title(title)) traits.discipline = DisciplineRegime::kParty;
  if (contains_any(title, {"事业单位"})) traits.discipline = DisciplineRegime::kPublicInstitution;
  traits.accountability = contains_any(
      title, {"处分", "问责", "责任追究", "追责", "过错", "惩戒", "奖惩", "惩处", "公务员法",
              "监察法", "纪律", "责任制", "效能", "考绩", "诫勉", "不作为"});
  traits.accountability = traits.accountability || speaks_of_nothing_else(body);
  traits.court = contains_any(title, {"最高人民法院", "最高人民检察院"});
  traits.commentary = document.meta.kind == document::DocumentKind::kCommentary;
  traits.prose = std::none_of(
      document.provisions.begin(), document.provisions.end(),
      [](const document::Provision& p) { return p.kind == document::ProvisionKind::kArticle; });
  // The scale of the discipline act has no 记大过; the evaluation track has.
  traits.tw_discipline_court = contains_any(body, {"惩戒法庭", "惩戒法院", "减俸", "休职"}) &&
                               !contains_any(body, {"记大过"});
  return traits;
}

}  // namespace wenze::extract
