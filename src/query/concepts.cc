// A question is cut into known words; those that only ask are dropped, a place becomes a wish for
// texts of that place, an everyday word gets its statutory ones. Characters that no word covers are
// kept as pairs, as the index has them.
#include "query/concepts.h"

#include <algorithm>
#include <cstdio>
#include <set>

#include "index/tokens.h"
#include "query/segment.h"
#include "text/utf8.h"

namespace wenze::query {
namespace {

using index::Expression;
using index::Field;
using Kind = Expression::Kind;

constexpr std::size_t kMaxConcepts = 24;
constexpr std::size_t kTitleAlternatives = 3;  // as typed and the two best others
// Bonuses among candidates, in the unit of BM25; the order of the hits is ranking's.
constexpr double kTitleBonus = 2.0;
constexpr double kRulesBonus = 0.5;
constexpr double kLawBonus = 2.0;
constexpr double kRegulationBonus = 1.5;
constexpr double kPlaceBonus = 4.0;
constexpr double kPairWeight = 0.5;

double factor_of(std::string_view expansion_kind) {
  if (expansion_kind == "synonym") return 0.9;
  return expansion_kind == "lay" ? 0.8 : 0.4;
}

// Pairs of neighbouring characters; a run of letters is one by itself.
std::vector<std::string> pairs_of(std::string_view text) {
  std::vector<std::string> out;
  const auto units = index::cut(text);
  const auto piece = [&](std::size_t from, std::size_t to) {
    return std::string(text.substr(units[from].begin, units[to].end - units[from].begin));
  };
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (units[i].word) out.push_back(piece(i, i));
    const bool pair =
        i + 1 < units.size() && !units[i].word && !units[i + 1].word && units[i + 1].gap == 0;
    if (pair) out.push_back(piece(i, i + 1));
  }
  return out;
}

void add_once(std::vector<std::string>& list, const std::string& text) {
  if (std::ranges::find(list, text) == list.end()) list.push_back(text);
}

class NeedReader {
 public:
  NeedReader(const Vocabulary& vocabulary, bool expand)
      : vocabulary_(vocabulary), expand_(expand) {}

  void read(const std::string& word) {
    const auto pieces = vocabulary_.segmenter().cut(word);
    std::size_t said = 0, run_begin = 0, run_end = 0;
    for (const Piece& piece : pieces) {
      const bool goes_on = run_end == piece.begin && piece.kind != Piece::Kind::kStop;
      if (!goes_on) {
        add_pairs(word, run_begin, run_end);
        run_begin = piece.begin;
      }
      run_end = piece.kind == Piece::Kind::kStop ? run_begin : piece.end;
      if (piece.kind != Piece::Kind::kStop) ++said;
      add(word.substr(piece.begin, piece.end - piece.begin), piece.kind);
      if (piece.kind == Piece::Kind::kStop) run_begin = run_end = piece.end;
    }
    add_pairs(word, run_begin, run_end);
    if (said > 1 && said == pieces.size()) add_once(out_.whole, word);
  }

  Need take() { return std::move(out_); }

 private:
  void add_pairs(const std::string& word, std::size_t begin, std::size_t end) {
    for (std::string& pair : pairs_of(std::string_view(word).substr(begin, end - begin)))
      add_once(out_.pairs, pair);
  }

  void add(const std::string& word, Piece::Kind kind) {
    switch (kind) {
      case Piece::Kind::kStop:
        return;
      case Piece::Kind::kUnknown:
        if (text::count_codepoints(word) == 1 && add_character(word)) return;
        for (const std::string& pair : pairs_of(word))
          put({pair == word ? Concept::Kind::kWord : Concept::Kind::kPair, {{pair, 1}}, {}});
        return;
      case Piece::Kind::kPlace: {
        Concept place{Concept::Kind::kPlace, {{word, 1}}, {}};
        for (const Vocabulary::Value& value : vocabulary_.resolve(Field::kPlace, word))
          place.places.push_back(value.value);
        put(std::move(place));
        return;
      }
      case Piece::Kind::kWord:
        put(with_alternatives(word));
    }
  }

  // A character between words is a word itself (把学生|骂|了). It stands in too many others to be
  // looked for as typed.
  bool add_character(const std::string& word) {
    Concept one = with_alternatives(word);
    if (one.alternatives.size() < 2) return false;
    one.alternatives.erase(one.alternatives.begin());
    put(std::move(one));
    return true;
  }

  void put(Concept one) {
    const bool known = std::ranges::any_of(
        out_.concepts, [&](const Concept& other) { return other.word() == one.word(); });
    if (!known && out_.concepts.size() < kMaxConcepts) out_.concepts.push_back(std::move(one));
  }

  Concept with_alternatives(const std::string& word) {
    Concept out{Concept::Kind::kWord, {{word, 1}}, {}};
    if (!expand_) return out;
    for (const Expansion& expansion : vocabulary_.everyday(word)) {
      for (const std::string& to : expansion.to)
        if (std::ranges::find(out.alternatives, to, &Alternative::text) == out.alternatives.end())
          out.alternatives.push_back({to, factor_of(expansion.kind)});
      out_.interpretations.push_back({"", word, expansion.to, expansion.kind});
    }
    return out;
  }

  const Vocabulary& vocabulary_;
  const bool expand_;
  Need out_;
};

Expression boosted(Expression what, Expression by, double bonus) {
  Expression out = Expression::of(Kind::kBoost, {std::move(what), std::move(by)});
  out.weight = bonus;
  return out;
}

Expression any_of(std::vector<Expression> children) {
  return children.size() == 1 ? std::move(children.front())
                              : Expression::of(Kind::kOr, std::move(children));
}

Expression said(const Concept& one) {
  std::vector<Expression> any;
  for (const Alternative& alternative : one.alternatives) {
    any.push_back(Expression::words(Field::kText, alternative.text));
    any.back().weight = alternative.factor * (one.kind == Concept::Kind::kPair ? kPairWeight : 1.0);
  }
  return any_of(std::move(any));
}

Expression in_title(const Concept& one) {
  std::vector<Expression> any;
  for (std::size_t i = 0; i < std::min(one.alternatives.size(), kTitleAlternatives); ++i)
    any.push_back(Expression::words(Field::kTitle, one.alternatives[i].text));
  return any_of(std::move(any));
}

}  // namespace

bool Need::names_place() const {
  return std::ranges::any_of(concepts,
                             [](const Concept& one) { return one.kind == Concept::Kind::kPlace; });
}

bool Need::empty() const {
  return std::ranges::all_of(concepts,
                             [](const Concept& one) { return one.kind == Concept::Kind::kPlace; });
}

Need read_need(const std::vector<std::string>& words, const Vocabulary& vocabulary, bool expand) {
  NeedReader reader(vocabulary, expand);
  for (const std::string& word : words) reader.read(word);
  return reader.take();
}

index::Expression candidates(const Need& need) {
  std::vector<Expression> any;
  for (const Concept& one : need.concepts)
    if (one.kind != Concept::Kind::kPlace) any.push_back(said(one));
  if (any.empty()) return {};
  Expression out = any_of(std::move(any));
  for (const Concept& one : need.concepts)
    if (one.kind == Concept::Kind::kWord) out = boosted(std::move(out), in_title(one), kTitleBonus);
  for (const Concept& one : need.concepts)
    for (const std::string& code : one.places)
      out = boosted(std::move(out), Expression::value(Field::kPlace, code), kPlaceBonus);
  if (!need.names_place()) {
    out = boosted(std::move(out), Expression::value(Field::kLevel, "法律"), kLawBonus);
    out = boosted(std::move(out), Expression::value(Field::kLevel, "行政法规"), kRegulationBonus);
  }
  return boosted(std::move(out), Expression::value(Field::kHasRules, "1"), kRulesBonus);
}

std::string dump(const Need& need) {
  std::string out;
  for (const Concept& one : need.concepts) {
    const char* names[] = {"word", "pair", "place"};
    out += names[static_cast<int>(one.kind)];
    for (const Alternative& alternative : one.alternatives) {
      char factor[32];
      std::snprintf(factor, sizeof factor, "^%g", alternative.factor);
      out += ' ' + alternative.text + (alternative.factor == 1 ? "" : factor);
    }
    for (const std::string& code : one.places) out += " =" + code;
    out += '\n';
  }
  return out;
}

}  // namespace wenze::query
