#include <algorithm>
#include <cstdio>
#include <map>

#include "base/strings.h"
#include "document/address.h"
#include "document/validity.h"
#include "index/find.h"
#include "index/versions.h"
#include "query/best.h"
#include "query/like.h"
#include "query/query.h"
#include "query/snippet.h"

namespace wenze::query {
namespace {

using index::Expression;
using index::Field;
using index::RecordKind;
using Kind = Expression::Kind;

// Added to the score, in the unit of BM25 (a rare word is worth about 5 to 10).
constexpr double kTitleBonus = 2.0;
constexpr double kRulesBonus = 0.5;
constexpr double kAdjacentBonus = 3.0;

RecordKind kind_of(Target target, const Parsed& parsed) {
  switch (target) {
    case Target::kProvisions:
      return RecordKind::kProvision;
    case Target::kRules:
      return RecordKind::kRule;
    case Target::kDocuments:
      return RecordKind::kDocument;
    case Target::kAuto:
      break;
  }
  return parsed.asks_for_rules ? RecordKind::kRule : RecordKind::kProvision;
}

Expression boosted(Expression what, Expression by, double bonus) {
  Expression out = Expression::of(Kind::kBoost, {std::move(what), std::move(by)});
  out.weight = bonus;
  return out;
}

// Words of the text that the query asks for, NOT excepted.
std::vector<std::string> text_words(const Expression& expression) {
  std::vector<std::string> out;
  std::vector<const Expression*> open = {&expression};
  while (!open.empty()) {
    const Expression& e = *open.back();
    open.pop_back();
    const bool expansion = e.weight != 1;
    if (e.kind == Kind::kWords && e.field == Field::kText && !expansion) out.push_back(e.text);
    const std::size_t positive = e.kind == Kind::kAndNot ? 1 : e.children.size();
    for (std::size_t i = positive; i-- > 0;) open.push_back(&e.children[i]);
  }
  return out;
}

// Ranking beyond words: the title, words that stand side by side, provisions that state rules.
Expression ranked(const Expression& asked, RecordKind kind) {
  const std::vector<std::string> words = text_words(asked);
  if (words.empty() || kind == RecordKind::kDocument) return asked;
  Expression out = asked;
  std::vector<Expression> titles;
  std::string together;
  for (const std::string& word : words) {
    titles.push_back(Expression::words(Field::kTitle, word));
    together += word;
  }
  if (words.size() > 1)
    out = boosted(std::move(out), Expression::words(Field::kText, together), kAdjacentBonus);
  out = boosted(std::move(out), Expression::of(Kind::kOr, std::move(titles)), kTitleBonus);
  if (kind == RecordKind::kProvision)
    out = boosted(std::move(out), Expression::value(Field::kHasRules, "1"), kRulesBonus);
  return out;
}

// Whether best matches are wanted and make sense, should there be too few of the others.
bool may_be_best(const Parsed& parsed, RecordKind kind, const SearchOptions& options) {
  return kind == RecordKind::kProvision && !parsed.plain_words.empty() &&
         options.matching != Matching::kAll && options.sort == index::Sort::kRelevance;
}

// Shows how the query was taken apart, and what is to be highlighted.
void describe(const Need& need, Parsed& parsed) {
  parsed.phrases.clear();
  Interpretation taken_apart{"", base::join(parsed.plain_words, " "), {}, "best"};
  for (const Concept& one : need.concepts) {
    taken_apart.values.push_back(one.word());
    for (const Alternative& alternative : one.alternatives)
      parsed.phrases.push_back(alternative.text);
  }
  parsed.interpretations = {std::move(taken_apart)};
  for (const Interpretation& one : need.interpretations) {
    const auto same = [&](const Interpretation& known) {
      return known.field == one.field && known.word == one.word && known.values == one.values;
    };
    if (std::ranges::none_of(parsed.interpretations, same)) parsed.interpretations.push_back(one);
  }
}

// What was looked for is shown and highlighted like a query.
void take(Likeness&& likeness, Parsed& parsed) {
  parsed.plain_words.clear();
  parsed.phrases.insert(parsed.phrases.end(), likeness.words.begin(), likeness.words.end());
  parsed.interpretations.insert(parsed.interpretations.end(), likeness.interpretations.begin(),
                                likeness.interpretations.end());
}

bool is_asked_for(const Parsed& parsed, const std::string& code) {
  return std::ranges::any_of(parsed.sanction_codes, [&](const std::string& asked) {
    return asked.ends_with('.') ? code.starts_with(asked) : code == asked;
  });
}

class HitMaker {
 public:
  HitMaker(const Parsed& parsed, const SearchOptions& options, const index::WordBorders& borders)
      : parsed_(parsed), options_(options), borders_(borders) {}

  Hit make(index::Match match, const index::DocumentInfo& document) const {
    Hit hit;
    hit.kind = match.kind;
    hit.score = match.score;
    std::string pinpoint;
    if (match.rule) {
      hit.eid = match.rule->rule.eid;
      pinpoint = match.rule->citation;
      hit.snippet = rule_snippet(*match.rule, *match.provision);
      hit.rule = std::move(match.rule->rule);
    } else if (match.provision) {
      pinpoint = provision_snippet(*match.provision, hit);
    }
    if (match.provision) hit.heading_path = match.provision->heading_path;
    hit.citation = document::in_title_marks(document.display_title()) + pinpoint;
    hit.provision = std::move(match.provision);
    return hit;
  }

 private:
  // The pinpoint: the clause of the first highlight that is shown, else the provision.
  std::string provision_snippet(const index::ProvisionRecord& record, Hit& hit) const {
    const Places places = find_words(record.canonical, parsed_, borders_);
    Places raw;
    for (const auto& [begin, end] : places) {
      const auto span = record.raw_of(begin, end);
      raw.emplace_back(span.begin(), span.end());
    }
    const Original original{record.raw, record.raw_span.begin(), &record.map, 0};
    hit.snippet = cut_snippet(original, joined(raw), options_.snippet_codepoints);
    hit.eid = record.eid;
    const std::size_t shown = hit.snippet.raw_span.begin() - record.raw_span.begin();
    for (std::size_t i = 0; i < raw.size(); ++i) {
      if (raw[i].second <= shown) continue;
      const index::Clause* clause = record.clause_at(places[i].first);
      if (clause == nullptr || clause->eid.empty()) break;
      hit.eid = clause->eid;
      return clause->citation.empty() ? record.citation : clause->citation;
    }
    return record.citation;
  }

  // The quotation, with the words found in it and the sanctions that were asked for.
  Snippet rule_snippet(const index::RuleRecord& record,
                       const index::ProvisionRecord& provision) const {
    const extract::Rule& rule = record.rule;
    Places raw;
    const auto mark = [&](std::size_t begin, std::size_t end) {
      begin = std::max(begin, rule.quote_raw.begin());
      end = std::min(end, rule.quote_raw.end());
      if (begin < end)
        raw.emplace_back(begin - rule.quote_raw.begin(), end - rule.quote_raw.begin());
    };
    for (const auto& [begin, end] : find_words(provision.canonical, parsed_, borders_)) {
      const auto span = provision.raw_of(begin, end);
      mark(provision.raw_span.begin() + span.begin(), provision.raw_span.begin() + span.end());
    }
    for (const extract::Sanction& sanction : rule.sanctions)
      if (is_asked_for(parsed_, sanction.code))
        mark(sanction.passage.raw.begin(), sanction.passage.raw.end());
    Original original{rule.quote, rule.quote_raw.begin(), nullptr, 0};
    if (provision.raw_span.contains(rule.quote_raw)) {
      original.map = &provision.map;
      original.map_begin = rule.quote_raw.begin() - provision.raw_span.begin();
    }
    return cut_snippet(original, joined(std::move(raw)), options_.snippet_codepoints);
  }

  const Parsed& parsed_;
  const SearchOptions& options_;
  const index::WordBorders& borders_;
};

// Ids of the documents that were out of force on that day, or whose text was law in another
// version.
std::vector<std::string> out_of_force(const std::vector<index::DocumentInfo>& documents,
                                      const std::string& day) {
  std::vector<std::string> out;
  const index::Versions versions(documents);
  for (const index::DocumentInfo& info : documents) {
    const document::Validity validity = document::validity_at(info.meta, day);
    if ((validity != document::Validity::kInForce && validity != document::Validity::kUnknown) ||
        versions.another_applied(info.id, day))
      out.push_back(info.id);
  }
  return out;
}

// The version that took the place of the document.
std::optional<Successor> successor_of(const index::Reader& reader,
                                      const index::DocumentInfo& document) {
  const auto all = reader.versions(document);
  if (!all || all->size() < 2) return std::nullopt;
  const auto next = index::Versions(*all).successor(document.id);
  if (!next) return std::nullopt;
  const auto info = std::ranges::find(*all, next->id, &index::DocumentInfo::id);
  return Successor{next->from, next->id, info->path, info->display_title(), next->repealed};
}

std::string marked(const Snippet& snippet) {
  std::string out;
  std::size_t at = 0;
  for (const auto& span : snippet.highlights) {
    out.append(snippet.raw, at, span.begin() - at).append("【");
    out.append(snippet.raw, span.begin(), span.size_bytes()).append("】");
    at = span.end();
  }
  out.append(snippet.raw, at);
  std::ranges::replace(out, '\n', ' ');
  return (snippet.cut_before ? "…" : "") + out + (snippet.cut_after ? "…" : "");
}

}  // namespace

base::Result<SearchResult> search(const index::Reader& reader, std::string_view query,
                                  const Vocabulary& vocabulary, const Canonicaliser& canonical,
                                  const SearchOptions& options) {
  const bool typed = options.like.empty() || query.find_first_not_of(' ') != query.npos;
  auto parsed = typed ? parse(query, vocabulary, canonical, {options.expand})
                      : base::Result<Parsed>(Parsed());
  if (!parsed) return tl::unexpected(parsed.error());
  SearchResult out;
  out.query = query;
  out.like = options.like;
  out.at = options.at;
  out.kind = kind_of(options.target, *parsed);
  Expression wanted = std::move(parsed->expression);
  if (!options.like.empty()) {
    auto likeness = like(reader, options.like, vocabulary, canonical);
    if (!likeness) return tl::unexpected(likeness.error());
    out.kind = likeness->of_rules ? RecordKind::kRule : RecordKind::kProvision;
    wanted = typed
                 ? Expression::of(Kind::kAnd, {std::move(likeness->expression), std::move(wanted)})
                 : std::move(likeness->expression);
    take(std::move(*likeness), *parsed);
  }
  index::SearchRequest request;
  request.kinds = {out.kind};
  request.offset = options.offset;
  request.limit = options.limit;
  request.sort = options.sort;
  request.facets = options.facets;
  request.fold = options.fold;
  if (!options.at.empty()) {
    const auto documents = reader.documents();
    if (!documents) return tl::unexpected(documents.error());
    request.without = out_of_force(*documents, options.at);
  }
  const bool may_be = may_be_best(*parsed, out.kind, options);
  Need need;
  if (may_be && options.matching == Matching::kBest)
    need = read_need(parsed->plain_words, vocabulary, options.expand);
  base::Result<index::Matches> found = index::Matches();
  std::vector<FeatureValues> features;
  if (need.empty()) {
    if (options.like.empty()) wanted = ranked(wanted, out.kind);
    found = reader.search(wanted, request);
    if (!found) return tl::unexpected(found.error());
    const std::size_t enough = parsed->plain_words.size() > 1 ? kEnough : 1;
    if (may_be && found->total < enough)
      need = read_need(parsed->plain_words, vocabulary, options.expand);
  }
  if (!need.empty()) {
    found = best_matches(reader, need, vocabulary, request, features);
    if (!found) return tl::unexpected(found.error());
    out.best = true;
    describe(need, *parsed);
  }
  const HitMaker maker(*parsed, options, reader.borders());
  std::map<std::string, std::size_t> places;
  const auto place_of = [&](const std::string& id) {
    const auto [place, fresh] = places.emplace(id, out.documents.size());
    if (fresh) out.documents.push_back(found->documents.at(id));
    return place->second;
  };
  for (std::size_t i = 0; i < found->matches.size(); ++i) {
    index::Match& match = found->matches[i];
    const std::size_t place = place_of(match.document_id);
    std::vector<std::size_t> copies;
    for (const std::string& id : match.copies) copies.push_back(place_of(id));
    const std::size_t folded = match.folded;
    out.hits.push_back(maker.make(std::move(match), out.documents[place]));
    out.hits.back().document = place;
    out.hits.back().folded = folded;
    out.hits.back().copies = std::move(copies);
    if (i < features.size())
      out.hits.back().features.assign(features[i].begin(), features[i].end());
  }
  for (const index::DocumentInfo& document : out.documents)
    out.successors.push_back(options.at.empty() ? successor_of(reader, document) : std::nullopt);
  out.total = found->total;
  out.partial = !reader.missing().empty();
  for (const index::Slot slot : options.facets) {
    out.facets.push_back({slot, found->facets[slot]});
    if (slot == index::Slot::kPlace)
      out.facets.back().tree = place_tree(out.facets.back().values, vocabulary);
  }
  out.parsed = std::move(*parsed);
  return out;
}

std::vector<std::pair<std::size_t, std::size_t>> find_phrases(
    std::string_view canonical, const std::vector<std::string>& phrases,
    const index::WordBorders& borders) {
  Parsed parsed;
  parsed.phrases = phrases;
  return find_words(canonical, parsed, borders);
}

std::string dump(const SearchResult& result) {
  std::string out;
  for (const Hit& hit : result.hits) {
    char score[32];
    std::snprintf(score, sizeof score, "%.2f", hit.score);
    out += std::string(score) + ' ' + std::string(index::name(hit.kind)) + ' ' + hit.citation +
           " \"" + marked(hit.snippet) + "\"\n";
  }
  return out;
}

}  // namespace wenze::query
