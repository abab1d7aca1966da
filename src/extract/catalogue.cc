// Sanctions after a word for kind or manner (种类, 方式, 形式), without fault and without verb of
// imposing: in a sentence (问责方式有：A、B、C) or as items of a list.
#include "extract/catalogue.h"

#include <algorithm>

#include "extract/conditions.h"
#include "extract/hits.h"
#include "extract/norms.h"
#include "extract/phrases.h"
#include "extract/prose.h"
#include "extract/regional_norms.h"

namespace wenze::extract {
namespace {

// 处分, 问责 in front of the kinds; the kinds themselves are 纪律处分, 组织处理 …
bool only_names_the_scale(const Context& context, const SanctionHit& hit) {
  if (hit.candidates.front()->id == "GEN.05") return true;
  return context.words("scale_name"_class).holds(context.of(hit.span));
}

// 处分的种类, 问责方式, 惩戒措施: the noun of kinds directly behind what it lists. 以出租等方式
// names none.
bool names_kinds(const Context& context, std::string_view s) {
  if (!context.words("kind_noun_short"_class).stands_in(s)) return false;
  for (std::string_view noun : context.words("kind_noun_short"_class).words())
    for (std::size_t at = s.find(noun); at != std::string_view::npos;
         at = s.find(noun, at + noun.size())) {
      std::string_view front = s.substr(0, at);
      if (front.ends_with("的")) front.remove_suffix(std::string_view("的").size());
      if (context.words("catalogued_matter"_class).ends(front) || front.ends_with("责任"))
        return true;
    }
  return false;
}

// …、免职、行政处分: the general word is the last kind of the list.
bool closes_list(const Context& context, const SanctionHit& hit, const Rung& rung) {
  if (rung.sanctions.size() < 2 || hit.candidates.front()->id == "GEN.04" ||
      hit.candidates.front()->id == "GEN.05")
    return false;
  const std::string_view front = context.text.substr(0, hit.span.begin());
  return front.ends_with("、") || front.ends_with("和") || front.ends_with("或者") ||
         front.ends_with("以及") || front.ends_with("给予");
}

// 党纪、行政处分: 党纪 shares the noun; empty where it does not stand there.
Span party_before(const Context& context, Span item, const SanctionHit& hit) {
  if (hit.candidates.front()->id != "GEN.01") return {};
  const std::string_view word = "党纪";
  std::string_view front = context.of({item.begin(), hit.span.begin()});
  front.remove_suffix(context.words("coordinator"_class).at_back(front).size());
  if (!front.ends_with(word)) return {};
  const std::size_t end = item.begin() + front.size();
  return {end - word.size(), end};
}

// （六）行政处分。 is a kind by itself.
bool is_whole_item(const Context& context, Span item, const SanctionHit& hit) {
  if (hit.candidates.front()->id == "GEN.04" || hit.candidates.front()->id == "GEN.05")
    return false;
  const std::string_view behind = context.of({hit.span.end(), item.end()});
  const Span before = trimmed(context.text, {item.begin(), hit.span.begin()});
  return (before.empty() || !party_before(context, item, hit).empty()) &&
         (behind.empty() || behind == "。" || behind == "；");
}

// 可通过以下方式实行惩戒: the kinds may be imposed; not …方式包括A、B，可以单独使用.
bool allows_kinds(const Context& context, Span sentence) {
  const std::vector<SanctionHit> hits = context.mentions.sanctions(sentence);
  std::size_t end = sentence.end();
  for (const SanctionHit& hit : hits)
    if (!only_names_the_scale(context, hit)) end = std::min(end, hit.span.begin());
  const std::string_view front = context.of({sentence.begin(), end});
  // 可对人员施加下列一项或多项惩罚
  if (find_regional_permission(context, front) != std::string_view::npos) return true;
  const std::size_t at = find_permission(context, front);
  return at != std::string_view::npos &&
         !context.words("together_or_singly"_class).stands_in(front.substr(at));
}

// 对行政机关的行政处理分为：A、B, 党纪处分包括：A、B, 处分为：a) A, 问责方式由轻到重依次为：A，B:
// the scale directly before the verb of counting up. Where the kinds begin; 0 when nothing is
// counted up.
std::size_t kinds_begin(const Context& context, Span clause) {
  const std::string_view s = context.of(clause);
  for (std::string_view verb : context.words("counting_up"_class).words()) {
    const std::size_t at = s.find(verb);
    if (at == std::string_view::npos) continue;
    std::string_view front = s.substr(0, at);
    front.remove_suffix(context.words("order_of_kinds"_class).at_back(front).size());
    if (front.ends_with("的")) front.remove_suffix(std::string_view("的").size());
    if (context.words("counted_scale"_class).ends(front)) return clause.begin() + at + verb.size();
  }
  return 0;
}

struct Counted {
  Span clause;
  std::size_t kinds;  // where they begin
};

// The clauses of a sentence that does nothing but count up kinds; none of any other.
std::vector<Counted> counting_clauses(const Context& context, const Sentence& sentence) {
  std::vector<Counted> out;
  if (context.traits.commentary ||
      !context.words("counting_up"_class).stands_in(context.of(sentence.span)))
    return out;
  for (Span clause : clauses_of(context, sentence)) {
    const std::size_t from = kinds_begin(context, clause);
    const bool closed = context.words("condition_close"_class).stands_in(context.of(clause));
    if (from == 0 || closed || context.mentions.sanctions({from, clause.end()}).empty()) return {};
    out.push_back({clause, from});
  }
  return out;
}

// 问责方式有：A、B、C: three kinds or more, and no wrong is told.
bool lists_kinds(const Context& context, const Sentence& sentence) {
  const std::string_view s = context.of(sentence.span);
  if (!context.words("catalogue_sign"_class).stands_in(s) && !names_kinds(context, s)) return false;
  if (!context.words("enumeration"_class).stands_in(s)) return false;
  if (context.words("condition_sign"_class).stands_in(s) ||
      !(context.words("accountability_talk"_class).stands_in(s) ||
        context.words("forms_of_liability"_class).stands_in(s)))
    return false;
  std::size_t kinds = 0;
  for (const SanctionHit& hit : context.mentions.sanctions(sentence.span))
    if (!only_names_the_scale(context, hit)) ++kinds;
  if (kinds < 3) return false;
  bool conditional = false, tells_wrong = false;
  for (const Segment& segment : sentence.segments) {
    const bool closed = closes_condition(context, segment.span);
    conditional = conditional || closed;
    tells_wrong = tells_wrong || (closed && is_wrongful(context, segment.span));
  }
  if (tells_wrong && !context.words("kinds_are"_class).stands_in(s)) return false;
  if (conditional && !context.words("kind_noun_short"_class).stands_in(s)) return false;
  const Span first = sentence.segments.front().span;
  return !(context.words("toward"_class).begins(context.of(first)) &&
           context.mentions.any(lexicon::Kind::kFault, first));
}

// 以上问责方式可以单独使用或者并用
bool combines_kinds(const Context& context, Span own) {
  for (const Sentence& sentence : split_sentences(context.text, own)) {
    const std::string_view s = context.of(sentence.span);
    if (context.words("kinds_above"_class).begins(s) &&
        context.words("together_or_singly"_class).stands_in(s) &&
        (context.words("measure_noun"_class).stands_in(s) ||
         context.words("kind_noun"_class).stands_in(s)))
      return true;
  }
  return false;
}

// The article that a provision stands in, or the highest provision above it.
std::size_t article_of(const Context& context, document::ProvisionId id) {
  std::size_t out = id.index;
  while (context.document.provisions[out].kind != document::ProvisionKind::kArticle &&
         context.document.provisions[out].parent)
    out = context.document.provisions[out].parent->index;
  return out;
}

}  // namespace

bool is_catalogue_lead(const Context& context, Span sentence) {
  const std::string_view s = context.of(sentence);
  if (context.words("not_a_catalogue"_class).stands_in(s)) return false;
  // 对工作人员可科处下列处分：
  if (!context.words("condition_close"_class).stands_in(s) &&
      context.words("sanctions_follow"_class).stands_in(s))
    return true;
  // 对责任人的处理，可采取下列一种或者几种：
  if (!context.words("condition_close"_class).stands_in(s) &&
      context.words("one_or_several"_class).ends(s.substr(0, s.rfind("："))) &&
      context.words("handling"_class).stands_in(s))
    return true;
  if (!context.words("kind_noun"_class).stands_in(s)) return false;
  if (context.words("catalogued_matter"_class).stands_in(s)) return true;
  return context.traits.accountability && context.words("handling"_class).stands_in(s);
}

bool names_kinds_only(const Context& context, Span sentence) {
  const Region region = context.traits.region;
  return (region == Region::kMacau || region == Region::kHongKong) &&
         context.text.substr(sentence.end()).starts_with("：") &&
         is_catalogue_lead(context, sentence);
}

Frame catalogue_frame(const Context& context, Span sentence, document::ProvisionId provision) {
  Frame frame;
  frame.provision = provision;
  frame.condition = {};
  frame.list = true;
  frame.subject = subjects_in(context, sentence);
  Rung rung;
  rung.type = RuleType::kCatalogue;
  rung.span = sentence;
  rung.provision = provision;
  rung.modality = allows_kinds(context, sentence) ? Modality::kMay : Modality::kUnmarked;
  if (context.words("together_or_singly"_class).stands_in(context.of(sentence)))
    rung.combination = Combination::kAny;
  frame.rungs.push_back(std::move(rung));
  return frame;
}

void add_catalogue_item(const Context& context, Span item, Frame& frame) {
  Rung& rung = frame.rungs.front();
  const auto add = [&](Span span, const std::vector<const Entry*>& candidates) {
    if (std::none_of(rung.sanctions.begin(), rung.sanctions.end(),
                     [&](const SanctionDraft& s) { return s.candidates == candidates; }))
      rung.sanctions.push_back({span, candidates, nullptr, {}, std::nullopt});
  };
  for (const SanctionHit& hit : expand_hits(context, item, context.mentions.sanctions(item))) {
    if (only_names_the_scale(context, hit) && !closes_list(context, hit, rung) &&
        !is_whole_item(context, item, hit))
      continue;
    const Entry* party = context.lexicon.find_entry(lexicon::Kind::kSanction, "GEN.03");
    const Span shares = party_before(context, item, hit);
    if (!shares.empty() && party != nullptr) add(shares, {party});
    add(hit.span, hit.candidates);
  }
}

void settle_catalogues(const Context& context, std::vector<Frame>& frames) {
  for (Frame& frame : frames) {
    if (frame.rungs.empty() || frame.rungs.front().type != RuleType::kCatalogue) continue;
    Rung& rung = frame.rungs.front();
    if (rung.sanctions.empty()) {  // none of its kinds is known
      frame.rungs.clear();
      continue;
    }
    const Span article = context.document.provisions[article_of(context, frame.provision)].span;
    for (std::size_t i = frame.provision.index;
         !rung.combination && i < context.document.provisions.size() &&
         article.contains(context.document.provisions[i].span);
         ++i) {
      const document::Provision& provision = context.document.provisions[i];
      bool combines = combines_kinds(context, provision.own);
      for (Span rest : provision.own_rest) combines = combines || combines_kinds(context, rest);
      if (combines) rung.combination = Combination::kAny;
    }
  }
}

bool is_inline_catalogue(const Context& context, const Sentence& sentence) {
  return !counting_clauses(context, sentence).empty() || lists_kinds(context, sentence);
}

bool read_catalogue(const Context& context, const Sentence& sentence,
                    document::ProvisionId provision, std::vector<Frame>& frames) {
  const std::vector<Counted> counted = counting_clauses(context, sentence);
  for (const auto& [clause, kinds] : counted) {
    Frame frame = catalogue_frame(context, clause, provision);
    frame.list = false;
    frame.subject = subjects_in(context, {clause.begin(), kinds});
    add_catalogue_item(context, {kinds, clause.end()}, frame);
    if (!frame.rungs.front().sanctions.empty()) frames.push_back(std::move(frame));
  }
  if (!counted.empty()) return true;
  if (!lists_kinds(context, sentence)) return false;
  Frame frame = catalogue_frame(context, sentence.span, provision);
  frame.list = false;
  add_catalogue_item(context, sentence.span, frame);
  frames.push_back(std::move(frame));
  return true;
}

void take_counted_kinds(const Context& context, Sentence& sentence, document::ProvisionId provision,
                        std::vector<Frame>& frames) {
  for (auto segment = sentence.segments.begin(); segment != sentence.segments.end();) {
    if (!counts_up_kinds(context, segment->span)) {
      ++segment;
      continue;
    }
    Frame frame = catalogue_frame(context, segment->span, provision);
    frame.list = false;
    frame.subject = {{segment->span, Role::kStaff, std::nullopt, nullptr}};
    add_catalogue_item(context, segment->span, frame);
    frames.push_back(std::move(frame));
    segment = sentence.segments.erase(segment);
  }
}

}  // namespace wenze::extract
