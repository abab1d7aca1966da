// An issuer is named before 关于 in the title, before 文件 or 令 in the letterhead, before a verb
// of adoption in a note, and in the signature; it always ends with the word for an office.
#include <algorithm>

#include "document/dates.h"
#include "document/metadata.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kIssuerCodepoints = 40;

bool is_office(const Resources& resources, std::string_view s) {
  if (!resources.words("office"_class).ends(s) ||
      text::count_codepoints(s.substr(0, 400)) > kIssuerCodepoints || text::count_codepoints(s) < 3)
    return false;
  for (std::string_view stop : {"，", "。", "：", "《", "（", "）", "的"})
    if (s.find(stop) != std::string_view::npos) return false;
  return true;
}

// The office that `s` ends with: from the last stop, space or date to the end.
std::string_view trailing_office(std::string_view s) {
  std::size_t begin = 0;
  for (std::string_view stop : {"，", "。", "：", "（", "；", "》", "日", " ", "　", "自"}) {
    const std::size_t found = s.rfind(stop);
    if (found != std::string_view::npos) begin = std::max(begin, found + stop.size());
  }
  return s.substr(begin);
}

void add(const Resources& resources, std::vector<std::string>& out, std::string_view office) {
  while (!office.empty() && text::is_space(text::decode_at(office, 0).code_point))
    office.remove_prefix(text::decode_at(office, 0).bytes);
  while (!office.empty() && text::is_space(text::decode_before(office, office.size()).code_point))
    office.remove_suffix(text::decode_before(office, office.size()).bytes);
  if (!is_office(resources, office)) return;
  if (std::find(out.begin(), out.end(), office) == out.end()) out.emplace_back(office);
}

// 甲市人民政府令第28号公布; 甲市第十届人民代表大会常务委员会第五次会议通过; 甲市监察局发布.
void from_note(const Resources& resources, std::string_view s, std::vector<std::string>& out) {
  for (std::string_view anchor : {"令第", "令 第", "令（第"})
    if (const std::size_t at = s.find(anchor); at != std::string_view::npos)
      add(resources, out, trailing_office(s.substr(0, at)));
  const bool adopts = resources.words("adoption_by_congress"_class).stands_in(s);
  if (const std::size_t at = s.find("人民代表大会"); adopts && at != std::string_view::npos) {
    constexpr std::string_view kCommittee = "人民代表大会常务委员会", kCongress = "人民代表大会";
    const std::string_view office = s.substr(at).starts_with(kCommittee) ? kCommittee : kCongress;
    std::string_view place = trailing_office(s.substr(0, at));
    const bool national = place.ends_with("全国");
    if (const std::size_t session = place.find("第"); session != std::string_view::npos)
      place = place.substr(0, session);
    for (std::string_view lead : {"经", "由"})
      if (place.starts_with(lead)) place.remove_prefix(lead.size());
    add(resources, out, (national ? "全国" : std::string(place)) + std::string(office));
  }
  const text::WordSet& verbs = resources.words("promulgation"_class);
  if (!verbs.stands_in(s)) return;
  for (const std::string& verb : verbs.words())
    if (const std::size_t at = s.find(verb); at != std::string_view::npos)
      add(resources, out, trailing_office(s.substr(0, at)));
}

}  // namespace

std::vector<std::string> find_issuers(const Resources& resources, std::string_view text,
                                      const Layout& layout, std::string_view title) {
  std::vector<std::string> out;
  if (const std::size_t about = title.find("关于"); about != std::string_view::npos)
    add(resources, out, title.substr(0, about));
  for (std::size_t i = 0; i < layout.units.size(); ++i) {
    const Unit& unit = layout.units[i];
    std::string_view s = unit.span.of(text);
    if (unit.role == UnitRole::kSignature) {
      add(resources, out, s);
      continue;
    }
    if (i >= layout.body || unit.role == UnitRole::kContents || s.size() > 900) continue;
    if (const auto end = resources.words("letterhead_end"_class).at_back(s); !end.empty())
      add(resources, out, s.substr(0, s.size() - end.size()));
    if (unit.role == UnitRole::kTitle) continue;
    // （市监察局 2006年1月20日）
    if (const auto date = find_date(s.substr(0, 200), 0, 2)) {
      std::string_view before = s.substr(0, date->begin);
      for (std::string_view open : {"（", "("})
        if (before.starts_with(open)) before.remove_prefix(open.size());
      add(resources, out, before);
    }
    from_note(resources, s, out);
    // The signature of the letter that brings the text: an office, then a date of its own.
    if (i + 1 < layout.units.size() && only_date(layout.units[i + 1].span.of(text)))
      add(resources, out, s);
  }
  return out;
}

}  // namespace wenze::document
