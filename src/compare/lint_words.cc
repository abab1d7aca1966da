// Numbers, short names, definitions and the acts a text rests on.
#include <algorithm>
#include <array>

#include "compare/lint_checks.h"
#include "compare/terms.h"
#include "document/law_names.h"
#include "text/numerals.h"
#include "text/utf8.h"
#include "text/word_classes.h"

namespace wenze::compare {
namespace {

using text::operator""_class;

constexpr std::string_view kState = "中华人民共和国";

bool contains(std::string_view text, std::string_view word) {
  return text.find(word) != std::string_view::npos;
}

std::string without_state(std::string_view title) {
  if (title.starts_with(kState)) title.remove_prefix(kState.size());
  return std::string(title);
}

// Whether a number only runs on from the part before: the first chapter of a part after the last of
// the part before it, 11. under 二、 after 10. under 一、.
bool runs_on(const LintRun& run, text::Span<text::Canonical> at, const std::string& number) {
  std::map<document::ProvisionKind, std::string> last;  // number of the last of each kind
  for (const document::Provision& provision : run.side.document.provisions) {
    if (provision.label.empty()) continue;
    const std::string here = label_number(provision.label);
    // The place may be that of the part which the number begins.
    if (provision.span.begin() >= at.begin() && here == number) {
      const auto before = text::to_number(last[provision.kind]), wanted = text::to_number(here);
      return before && wanted && *before + 1 == *wanted;
    }
    last[provision.kind] = here;
  }
  return false;
}

void check_numbering(LintRun& run) {
  for (const text::Diagnostic& diagnostic : run.side.document.diagnostics) {
    if (diagnostic.kind != base::MessageKind::numbering_gap &&
        diagnostic.kind != base::MessageKind::numbering_repeat)
      continue;
    Finding finding;
    finding.kind = LintKind::kNumbering;
    finding.args = diagnostic.args;
    if (diagnostic.raw) {
      const auto at = run.side.file.canonical.map.to_target(*diagnostic.raw);
      if (diagnostic.args.size() > 1 && runs_on(run, at, diagnostic.args[1])) continue;
      run.add(LintKind::kNumbering, at, diagnostic.args);
      continue;
    }
    run.out.push_back(std::move(finding));
  }
}

// The titles in 《》, each with its place.
struct Title {
  std::string name;
  text::Span<text::Canonical> span;  // with the brackets
};

std::vector<Title> titles(const LintRun& run) {
  constexpr std::string_view kOpen = "《", kClose = "》";
  std::vector<Title> out;
  std::size_t at = run.side.document.span.begin();
  while ((at = run.text().find(kOpen, at)) != std::string_view::npos &&
         at < run.side.document.span.end()) {
    const std::size_t end = run.text().find(kClose, at);
    if (end == std::string_view::npos) break;
    const std::size_t begin = at + kOpen.size();
    // 《关于修改〈…〉的决定》 and the like have brackets inside; those are no short names.
    if (end - begin <= 300)
      out.push_back(
          {std::string(run.text().substr(begin, end - begin)), {at, end + kClose.size()}});
    at = end + kClose.size();
  }
  return out;
}

// Titles that a sentence cites beside one that ends in them:
// 根据《物业管理条例》《某省物业管理条例》. Whoever says both means two texts.
std::vector<std::string> cited_beside_longer(const LintRun& run, const std::vector<Title>& all) {
  std::vector<std::string> out;
  for (const Title& title : all) {
    const auto sentence = run.sentence(title.span.begin());
    for (const Title& other : all)
      if (other.name.size() > title.name.size() && other.name.ends_with(title.name) &&
          other.span.begin() >= sentence.begin() && other.span.end() <= sentence.end())
        out.push_back(title.name);
  }
  return out;
}

bool is_kind_of_act(std::string_view title, const auto& kinds) {
  return std::ranges::any_of(kinds, [&](std::string_view kind) { return title.ends_with(kind); });
}

// 《某市物业管理条例》 is the measure of a place beside the 《物业管理条例》 of the State Council.
bool is_of_place(std::string_view longer, std::string_view shorter) {
  const std::string_view front = longer.substr(0, longer.size() - shorter.size());
  return std::ranges::any_of(
      std::array<std::string_view, 7>{"省", "市", "自治区", "县", "州", "区", "旗"},
      [&](std::string_view end) { return front.ends_with(end); });
}

// 《条例》 or 《处分条例》 where no title of the text is that, and no 以下简称 introduces it.
void check_undefined(LintRun& run, const std::vector<Abbreviation>& defined) {
  constexpr std::array<std::string_view, 14> kKinds = {
      "条例", "办法", "规定", "细则", "规则", "意见",     "通知",
      "决定", "方案", "准则", "法",   "守则", "实施细则", "实施办法"};
  std::set<std::string> names;
  for (const Abbreviation& one : defined) names.insert(one.name);
  const std::vector<Title> all = titles(run);
  for (std::string& name : cited_beside_longer(run, all)) names.insert(std::move(name));
  std::set<std::string> told;
  for (const Title& title : all) {
    if (names.contains(title.name) || names.contains("《" + title.name + "》")) continue;
    const bool generic = std::ranges::find(kKinds, std::string_view(title.name)) != kKinds.end();
    // A short form of another title of the text, but for the name of the state.
    const Title* full = nullptr;
    for (const Title& other : all) {
      if (other.name.size() > title.name.size() && other.name.ends_with(title.name) &&
          is_kind_of_act(title.name, kKinds) && !is_of_place(other.name, title.name) &&
          without_state(other.name) != title.name && text::count_codepoints(title.name) <= 6 &&
          !contains(other.name, "关于"))
        full = &other;
    }
    // The short title of a law that exists under it is no abbreviation: 《行政处罚法》.
    const bool is_law = title.name.ends_with("法") && title.name != "法";
    if ((!generic && full == nullptr) || is_law || !told.insert(title.name).second) continue;
    run.add(LintKind::kUndefinedAbbreviation, title.span,
            {"《" + title.name + "》", full == nullptr ? "" : "《" + full->name + "》"});
  }
}

void check_unused(LintRun& run, const std::vector<Abbreviation>& defined) {
  const auto body = run.text().substr(0, run.side.document.span.end());
  for (const Abbreviation& one : defined) {
    if (contains(body.substr(one.span.end()), one.name)) continue;
    run.add(LintKind::kUnusedAbbreviation, one.span, {one.name});
  }
}

// What 所称 is preceded by: a definition for the whole text, not for 本条, 本章, 前款, 第三条 …
bool is_for_whole(std::string_view clause) {
  const std::size_t at = clause.find("所称");
  if (at == std::string_view::npos) return false;
  constexpr std::array<std::string_view, 10> kWhole = {"本法",   "本条例", "本办法", "本规定",
                                                       "本细则", "本规则", "本意见", "本决定",
                                                       "本准则", "本制度"};
  const std::string_view ahead = clause.substr(0, at);
  return std::ranges::any_of(kWhole, [&](std::string_view word) { return ahead.ends_with(word); });
}

void check_terms(LintRun& run, const std::vector<Abbreviation>& defined) {
  struct Definition {
    text::Span<text::Canonical> span;
    Shingles words;
    std::string eid;
  };
  std::map<std::string, Definition> known;
  for (const document::Provision& provision : run.side.document.provisions) {
    const std::string_view own = provision.own.of(run.text());
    const std::string term = defined_term(own);
    if (term.empty() || !is_for_whole(own)) continue;
    Definition definition{provision.own, Shingles(tokenise(own)), provision.eid};
    const auto [found, fresh] = known.try_emplace(term, definition);
    if (fresh || likeness(found->second.words, definition.words) > 0.95) continue;
    Finding& finding = run.add(LintKind::kTermTwoWays, provision.own, {term});
    finding.related = {found->second.eid};
  }
  // One short name for two things: the words in front of the bracket differ.
  std::map<std::string, const Abbreviation*> names;
  const auto meant = [&](const Abbreviation& one) {
    const std::size_t cue = run.text().rfind("以下", one.span.begin());
    const std::size_t begin =
        run.sentence(cue == std::string_view::npos ? one.span.begin() : cue).begin();
    return std::string(
        run.text().substr(begin, (cue == std::string_view::npos ? one.span.begin() : cue) - begin));
  };
  for (const Abbreviation& one : defined) {
    const auto [found, fresh] = names.try_emplace(one.name, &one);
    if (fresh) continue;
    const std::string a = meant(*found->second), b = meant(one);
    if (likeness(Shingles(tokenise(a)), Shingles(tokenise(b))) > 0.8) continue;
    Finding& finding = run.add(LintKind::kTermTwoWays, one.span, {one.name});
    finding.related = {run.side.document.at(found->second->provision).eid};
  }
}

// What the dictionaries or the index know of the act's end; null where it is in force as far as
// they know.
const RepealedAct* repealed_act(const LintRun& run, const std::string& title) {
  const auto known = run.knowledge.repealed.find(without_state(title));
  if (known != run.knowledge.repealed.end()) return &known->second;
  const auto found = run.options.repealed.find(document::title_key(title));
  return found == run.options.repealed.end() ? nullptr : &found->second;
}

// 《…》 that an act has put out of force and that this text applies or rests on. What it repeals
// itself, amends or tells of is no basis.
void check_basis(LintRun& run) {
  const text::WordSet &apply = run.knowledge.lexicon->words("applies_act"_class),
                      &apply_right_before =
                          run.knowledge.lexicon->words("applies_act_before"_class);
  std::set<std::string> told;
  for (const Title& title : titles(run)) {
    const RepealedAct* act = repealed_act(run, title.name);
    if (act == nullptr) continue;
    const auto sentence = run.sentence(title.span.begin());
    const std::string_view ahead =
        run.text().substr(sentence.begin(), title.span.begin() - sentence.begin());
    const std::string_view rest =
        run.text().substr(title.span.end(), sentence.end() - title.span.end());
    const bool applied = apply.stands_in(ahead) || apply_right_before.ends(ahead);
    const bool ended = contains(rest, "废止") || contains(rest, "失效") || contains(rest, "停止") ||
                       contains(ahead, "修改") || contains(ahead, "废止") || contains(ahead, "原");
    if (!applied || ended || !told.insert(title.name).second) continue;
    Finding& finding =
        run.add(LintKind::kRepealedBasis, title.span, {"《" + title.name + "》", act->on});
    if (!act->by.empty()) finding.basis = "《" + act->by + "》";
  }
}

}  // namespace

void lint_words(LintRun& run) {
  check_numbering(run);
  const std::vector<Abbreviation> defined = abbreviations(run.side.file, run.side.document);
  check_undefined(run, defined);
  check_unused(run, defined);
  check_terms(run, defined);
  check_basis(run);
}

}  // namespace wenze::compare
