// Title lines first; then number, issuers and dates from front, signature and closing articles;
// then what the notice that announces the document says; then what the file's name says.
#include "document/metadata.h"

#include <algorithm>

#include "document/dates.h"
#include "document/history.h"
#include "document/record.h"
#include "document/register.h"
#include "document/roles.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

using base::MessageKind;

constexpr std::size_t kFrontBytes = 3000;      // of the front that is searched for issuers
constexpr std::size_t kNoteCodepoints = 1000;  // of a line of the front that is read for dates

bool has(std::string_view s, std::string_view word) {
  return s.find(word) != std::string_view::npos;
}

// How many of the words stand in `s`.
std::size_t count(const text::WordSet& words, std::string_view s) {
  if (!words.stands_in(s)) return 0;
  return static_cast<std::size_t>(
      std::ranges::count_if(words.words(), [&](std::string_view word) { return has(s, word); }));
}

class Reader {
 public:
  Reader(const MetadataInput& input, const Resources& resources)
      : input_(input), resources_(resources), units_(input.layout->units) {}

  MetadataResult run() {
    gather();
    if (input_.system == System::kTaiwan)
      record_ = read_record(input_.text, resources_, *input_.layout);
    title();
    kind();
    doc_number();
    meta_.issuers = find_issuers(resources_, input_.text, *input_.layout, meta_.title.value_or(""));
    dates();
    inherit();
    place();
    supply_from_register();
    // Hong Kong and Macau have an order of their own, which levels.tsv does not hold.
    const bool known_order = input_.system == System::kMainland ||
                             input_.system == System::kTaiwan || of_mainland_place();
    if (meta_.kind != DocumentKind::kCommentary && known_order)
      meta_.level = input_.system == System::kTaiwan && !of_mainland_place()
                        ? taiwan_level(meta_, record_.nature, resources_)
                        : decide_level(meta_, text_of(front_).substr(0, kFrontBytes), resources_);
    supply_from_register();
    return std::move(result_);
  }

 private:
  std::string_view of(std::size_t i) const { return units_[i].span.of(input_.text); }
  const text::WordSet& words(Words name) const { return resources_.words(name); }

  // Front (with preamble), signature and body as lists of units.
  void gather() {
    for (std::size_t i = 0; i < units_.size(); ++i) {
      switch (units_[i].role) {
        case UnitRole::kShell:
        case UnitRole::kContents:
          break;
        case UnitRole::kSignature:
          signature_.push_back(i);
          break;
        case UnitRole::kTitle:
          title_.push_back(i);
          break;
        default:
          (i < input_.layout->body ? front_ : body_).push_back(i);
      }
    }
    if (input_.layout->body >= units_.size() && !front_.empty()) {
      // No numbers: the first lines are the front, all of it is the text.
      body_ = front_;
      if (front_.size() > 6) front_.resize(6);
    }
  }

  void title() {
    std::string joined;
    for (std::size_t i : title_) {
      std::string_view line = of(i);
      if (units_[i].mark)
        line.remove_prefix(std::min(line.size(), units_[i].mark->content - units_[i].mark->begin));
      if (input_.page_article)
        if (const auto mark = mark_at(line, 0, line.size()))
          line.remove_prefix(std::min(mark->content, line.size()));
      joined += line;
    }
    if (!joined.empty()) {
      meta_.title = std::string(without_title_marks(joined));
      meta_.title_span =
          CanonicalSpan{units_[title_.front()].span.begin(), units_[title_.back()].span.end()};
    } else if (!record_.title.empty()) {
      meta_.title = record_.title;
    } else if (may_be_title(input_.format_title) && has_han(input_.format_title)) {
      meta_.title = std::string(input_.format_title);
    } else if (const std::string from_file = file_title(); !from_file.empty()) {
      meta_.title = from_file;
    }
  }

  static bool has_han(std::string_view s) {
    for (std::size_t at = 0; at < s.size(); at += text::decode_at(s, at).bytes)
      if (text::is_han(text::decode_at(s, at).code_point)) return true;
    return false;
  }

  // 上海市信访条例(2018-05-24).md: a file's name is a title when it ends like one.
  std::string file_title() const {
    std::string_view name = input_.file_name;
    if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos && dot > 0)
      name = name.substr(0, dot);
    const std::string_view bare = strip_title_brackets(name);
    return has_han(bare) && resources_.title_suffix_bytes(bare) > 0 ? std::string(bare)
                                                                    : std::string();
  }

  void kind() {
    if (input_.page_article) {
      meta_.kind = DocumentKind::kCommentary;
      return;
    }
    if (is_macau_statute()) {
      meta_.kind = DocumentKind::kStatute;
      return;
    }
    const std::string_view title =
        meta_.title ? std::string_view(*meta_.title) : std::string_view();
    const auto by_form = resources_.kind_by_form(title);
    if (by_form == DocumentKind::kCommentary) {
      meta_.kind = *by_form;
    } else if (const auto by_title = resources_.kind_of_title(title)) {
      meta_.kind = *by_title;
    } else if (by_form) {
      meta_.kind = *by_form;
    } else if (input_.layout->statute) {
      meta_.kind = DocumentKind::kMeasure;
    } else {
      meta_.kind = kind_of_text();
    }
    // 关于修改…的决定 is no notice; 某通知 without articles is.
    if (meta_.kind == DocumentKind::kOther && announces()) meta_.kind = DocumentKind::kNotice;
  }

  // 第18/2021号行政法规 above the title.
  bool is_macau_statute() const {
    return input_.system == System::kMacau &&
           std::any_of(front_.begin(), front_.end(), [&](std::size_t i) {
             return words("macau_statute"_class).ends(macau_number(of(i)));
           });
  }

  bool announces() const {
    return std::any_of(body_.begin(), body_.end(),
                       [&](std::size_t i) { return words("announcement"_class).stands_in(of(i)); });
  }

  // Numbered instructions to offices (要…, 各部门应当) read like an opinion, an author's voice like
  // a commentary.
  DocumentKind kind_of_text() const {
    std::size_t instructions = 0, voices = 0, marks = 0;
    for (std::size_t i : body_) {
      const std::string_view s = of(i);
      marks += units_[i].mark.has_value();
      voices += count(words("author_voice"_class), s);
      instructions += count(words("instruction"_class), s);
    }
    if (announces() && marks < 3) return DocumentKind::kNotice;
    if (voices > 0 && voices * 4 >= instructions) return DocumentKind::kCommentary;
    if (marks >= 2 && instructions >= 2) return DocumentKind::kOpinion;
    return DocumentKind::kOther;
  }

  void doc_number() {
    // Of an amended text the number of its last amendment, or none where that had none.
    if (const RecordedAct* last = record_.last_wording()) {
      if (!last->number.empty()) meta_.doc_number = last->number;
      return;
    }
    for (const auto* part : {&front_, &title_, &signature_})
      for (std::size_t i : *part) {
        // A number inside a sentence belongs to a document that is quoted.
        const std::string_view s = of(i);
        if (has(s, "《") || has(s, "根据")) continue;
        // The note under the title says how the text was made and may be long; other lines with a
        // number are short.
        const std::size_t most = s.starts_with("（") ? 160 : 60;
        if (text::count_codepoints(s.substr(0, 800)) > most) continue;
        if (auto number = find_document_number(resources_, s)) {
          meta_.doc_number = std::move(number);
          return;
        }
      }
  }

  // ---- dates

  void dates() {
    std::vector<Event> events;
    for (std::size_t n = 0; n < front_.size(); ++n) {
      const std::string_view s = of(front_[n]);
      if (words("date_field"_class).begins(s)) {
        if (const auto date = find_date(s, 0, 2)) published_ = date->iso;
        continue;
      }
      if (text::count_codepoints(s.substr(0, 4000)) > kNoteCodepoints) continue;
      const auto found = read_events(resources_, s);
      events.insert(events.end(), found.begin(), found.end());
      // The date under the letter that brings the text stands alone.
      if (const auto alone = found.empty() ? only_date(s) : std::nullopt)
        events.push_back({EventKind::kIssued, alone->iso, "", ""});
      else if (const auto date = found.empty() ? note_date(s) : std::nullopt)
        noted_ = date->iso;
    }
    history_ = record_.acts.empty() && !record_.repealed && !record_.changed ? history_of(events)
                                                                             : record_.history();
    meta_.adopted = history_.adopted;
    meta_.issued = history_.issued;
    meta_.repealed = history_.repealed;
    meta_.amendments = history_.amendments;
    for (std::size_t i : signature_)
      if (const auto date = only_date(of(i))) meta_.issued = date->iso;
    closing_articles();
    // What the acts of a record say goes before 自公布日施行 of the closing article, of which
    // several wordings may have had a day of their own.
    const bool recorded = !record_.acts.empty() && history_.effective &&
                          (!meta_.effective || *meta_.effective < *history_.effective);
    if (recorded || (!meta_.effective && !from_issue_)) meta_.effective = history_.effective;
    if (!meta_.issued && noted_) meta_.issued = noted_;
    if (!meta_.issued && published_ && !input_.announced_by) meta_.issued = published_;
    // 上海市信访条例(2018-05-24).md: the day of the version.
    if (!meta_.issued)
      if (const auto date = find_date(input_.file_name, 0, 3);
          date && (!meta_.adopted || *meta_.adopted <= date->iso))
        meta_.issued = date->iso;
    withdrawal();
  }

  // 某办法（已废止）, 【失效】 in title, front or file name.
  void withdrawal() {
    std::string where = meta_.title.value_or("") + "\n" + std::string(input_.file_name);
    for (std::size_t i : front_)
      if (of(i).size() < 60) where += "\n" + std::string(of(i));
    meta_.withdrawn = words("withdrawal_mark"_class).stands_in(where) ||
                      meta_.repealed.has_value() || record_.repealed;
  }

  // （市监察局 2006年1月20日), 2016年8月25日 on a line of its own.
  static std::optional<DateAt> note_date(std::string_view s) {
    if (text::count_codepoints(s.substr(0, 300)) > 40 || ends_sentence_plain(s) || has(s, "会议"))
      return std::nullopt;
    return find_date(s, 0, 2);
  }
  static bool ends_sentence_plain(std::string_view s) {
    return s.ends_with("。") || s.ends_with("：");
  }

  // 本办法自2020年1月1日起施行，有效期五年。
  void closing_articles() {
    std::size_t looked_at = 0;
    for (auto i = body_.rbegin(); i != body_.rend() && looked_at < 12; ++i, ++looked_at) {
      const std::string_view s = of(*i);
      if (words("effect_clause"_class).stands_in(s)) effect_of(s);
    }
  }

  void effect_of(std::string_view s) {
    for (std::size_t since = s.find("自");
         since != std::string_view::npos && !meta_.effective && !from_issue_;
         since = s.find("自", since + 3))
      effect_since(s.substr(since + 3));
    validity(s);
    trial(s);
  }

  void effect_since(std::string_view rest) {
    const auto date = date_at(rest, skip_spaces(rest, 0, rest.size()));
    if (!words("takes_effect"_class).stands_in(rest.substr(0, 90))) return;
    if (date && date->precision >= 2)
      meta_.effective = date->iso;
    else if (const auto here =
                 input_.system == System::kTaiwan ? republic_date(rest) : std::nullopt)
      meta_.effective = here;  // 自112年6月1日生效
    else if (const auto act = words("issue_of_this_text"_class).at_front(rest); !act.empty())
      from_issue_ = from_issue_ || has(rest.substr(act.size(), 6), "日");
  }

  // 有效期五年, 有效期至2025年12月31日.
  void validity(std::string_view s) {
    const std::size_t at = s.find("有效期");
    if (at == std::string_view::npos || meta_.expires) return;
    std::string_view rest = s.substr(at + 9, 60);
    if (const auto until = find_date(rest, 0, 2);
        until &&
        (has(rest.substr(0, until->begin), "至") || has(rest.substr(0, until->begin), "到")))
      meta_.expires = until->iso;
    for (std::string_view lead : {"为", "：", "限"})
      if (rest.starts_with(lead)) rest.remove_prefix(lead.size());
    if (const auto years = text::parse_numeral(rest);
        years && rest.substr(years->bytes).starts_with("年") && years->value < 100)
      valid_years_ = static_cast<int>(years->value);
  }

  // 试行两年, 试行期为一年, 暂行二年; 自2020年1月1日起至2022年12月31日止.
  void trial(std::string_view s) {
    if (meta_.expires || valid_years_ > 0) return;
    for (const std::string& word : words("trial_period"_class).words()) {
      const std::size_t at = s.find(word);
      if (at == std::string_view::npos) continue;
      const std::string_view rest = s.substr(at + word.size(), 30);
      const auto years = text::parse_numeral(rest);
      if (!years || years->value < 1 || years->value > 20) continue;
      if (!rest.substr(years->bytes).starts_with("年")) continue;
      valid_years_ = static_cast<int>(years->value);
      return;
    }
    const std::size_t since = s.find("起至"), until = s.find("起施行，至");
    const std::size_t at = since != std::string_view::npos   ? since + 6
                           : until != std::string_view::npos ? until + 15
                                                             : std::string_view::npos;
    if (at == std::string_view::npos) return;
    const auto date = date_at(s, skip_spaces(s, at, s.size()));
    if (date && date->precision >= 2 && s.substr(date->end).starts_with("止"))
      meta_.expires = date->iso;
  }

  // ---- from elsewhere

  void inherit() {
    if (const Metadata* notice = input_.announced_by) {
      if (!meta_.doc_number) meta_.doc_number = notice->doc_number;
      if (notice->issued) meta_.issued = notice->issued;
      if (meta_.issuers.empty()) meta_.issuers = notice->issuers;
      if (!meta_.effective) meta_.effective = notice->effective;
      if (!meta_.adopted) meta_.adopted = notice->adopted;
    }
    // 自公布之日起: of an amended text not the day of the amendment.
    if (from_issue_ && !meta_.effective)
      meta_.effective = !meta_.amendments.empty() || history_.first_issued || history_.national
                            ? history_.published()
                            : meta_.issued;
    if (valid_years_ > 0 && !meta_.expires && meta_.effective)
      meta_.expires = day_before(add_years(*meta_.effective, valid_years_));
  }

  std::string text_of(const std::vector<std::size_t>& part) const {
    std::string out;
    for (std::size_t i : part) (out += of(i)) += '\n';
    return out;
  }

  void place() {
    PlaceEvidence evidence;
    const std::string title = meta_.title.value_or("");
    const std::string front = text_of(front_) + text_of(signature_);
    evidence.title = title;
    evidence.front = front;
    if (!units_.empty())
      evidence.body = input_.text.substr(units_.front().span.begin(),
                                         units_.back().span.end() - units_.front().span.begin());
    const std::string number = meta_.doc_number.value_or("");
    evidence.doc_number = number;
    evidence.issuers = meta_.issuers;
    evidence.system = input_.system;
    evidence.commentary = meta_.kind == DocumentKind::kCommentary;
    evidence.national = is_national(title, front);
    for (const auto* date : {&meta_.issued, &meta_.adopted, &meta_.effective})
      if (*date && evidence.year == 0) evidence.year = std::stoi((*date)->substr(0, 4));
    std::vector<std::size_t> rivals;
    if (const auto place = decide_place(evidence, resources_, rivals)) {
      meta_.jurisdiction =
          Jurisdiction{resources_.places()[*place].code, resources_.places()[*place].name};
    } else if (input_.announced_by && input_.announced_by->jurisdiction) {
      meta_.jurisdiction = input_.announced_by->jurisdiction;
    } else if (!evidence.national) {
      unknown_place(rivals);
    }
  }

  // A place of the mainland whose text only sounds like Taiwan's.
  bool of_mainland_place() const {
    constexpr char kFirst = '1', kLast = '6';  // of the codes of its provinces
    return meta_.jurisdiction && meta_.jurisdiction->code.front() >= kFirst &&
           meta_.jurisdiction->code.front() <= kLast;
  }

  // Before the level is decided, which needs the place, and after it, for the level itself.
  void supply_from_register() {
    if (input_.registered == nullptr) return;
    const bool open = !meta_.jurisdiction;
    supply(*input_.registered, resources_, meta_);
    if (open && meta_.jurisdiction)
      std::erase_if(result_.diagnostics, [](const text::Diagnostic& diagnostic) {
        return diagnostic.kind == MessageKind::unknown_jurisdiction ||
               diagnostic.kind == MessageKind::ambiguous_place;
      });
  }

  void unknown_place(const std::vector<std::size_t>& rivals) {
    for (std::size_t rival : rivals)
      meta_.place_candidates.push_back(
          {resources_.places()[rival].code, resources_.places()[rival].name});
    std::string names;
    for (std::size_t rival : rivals)
      names += (names.empty() ? "" : ", ") + resources_.places()[rival].name;
    if (rivals.empty())
      result_.diagnostics.push_back({MessageKind::unknown_jurisdiction, {""}});
    else
      result_.diagnostics.push_back(
          {MessageKind::ambiguous_place, {resources_.places()[rivals.front()].name, names}});
  }

  // A body of the whole state issues it: its name stands in the title or in a line of the front,
  // and no local one does.
  bool is_national(std::string_view title, std::string_view front) const {
    if (input_.system != System::kMainland) return false;
    if (title.starts_with("中华人民共和国")) return true;
    // 1996年10月3日 中华人民共和国交通部令第8号发布
    if (opens_line(front.substr(0, std::min(front.size(), kFrontBytes)), "中华人民共和国") &&
        has(front, "部令"))
      return true;
    std::string where = std::string(title) + "\n" + std::string(front.substr(0, kFrontBytes));
    for (const std::string& issuer : meta_.issuers) where += "\n" + issuer;
    for (const LevelEntry& entry : resources_.levels()) {
      if (entry.rank > 3) continue;
      for (const std::string& form : entry.issuer_forms)
        if (words("state_body"_class).stands_in(form) && opens_line(where, form)) return true;
    }
    return false;
  }

  // At the front of a line or behind a date or bracket, not in a sentence about it
  // (国务院《信访条例》).
  static bool opens_line(std::string_view s, std::string_view form) {
    for (std::size_t at = s.find(form); at != std::string_view::npos;
         at = s.find(form, at + form.size())) {
      const char32_t before = previous_visible(s, at);
      const std::string_view rest = s.substr(at + form.size());
      if ((before == 0 || before == U'日' || before == U'（' || before == U'、') &&
          !rest.starts_with("《") && !rest.starts_with("关于印发"))
        return true;
    }
    return false;
  }

  const MetadataInput& input_;
  const Resources& resources_;
  const std::vector<Unit>& units_;
  std::vector<std::size_t> front_, title_, signature_, body_;
  MetadataResult result_;
  Metadata& meta_ = result_.meta;
  std::optional<std::string> published_, noted_;
  History history_;
  Record record_;  // of a text of Taiwan
  bool from_issue_ = false;
  int valid_years_ = 0;
};

}  // namespace

MetadataResult read_metadata(const MetadataInput& input, const Resources& resources) {
  return Reader(input, resources).run();
}

}  // namespace wenze::document
