// Nodes are matched (match.h); then every provision of NEW is looked at in order, and what is left
// of OLD is put after what preceded it there.
#include "compare/diff.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "compare/assign.h"
#include "compare/match.h"
#include "compare/pinpoint.h"
#include "compare/rule_diff.h"

namespace wenze::compare {
namespace {

using document::Provision;

struct Prepared {
  const Side& side;
  std::vector<Node> nodes;
  const Provision& provision(std::size_t i) const { return side.document.provisions[i]; }
};

// Where the text that is shown of a provision stands. `whole`: with everything in it.
text::Span<text::Raw> raw_span(const Prepared& side, std::size_t i, bool whole) {
  const Provision& provision = side.provision(i);
  text::Span<text::Canonical> span = provision.span;
  if (!whole && !provision.own.empty()) {
    span = provision.own;
    for (const auto& rest : provision.own_rest) span = text::hull(span, rest);
  }
  return side.side.file.canonical.map.to_source(span);
}

std::string whole_text(const Prepared& side, std::size_t i) {
  const Provision& provision = side.provision(i);
  if (side.nodes[i].container)
    return provision.label + (provision.label.empty() || provision.heading.empty() ? "" : "　") +
           provision.heading;
  return std::string(raw_span(side, i, true).of(side.side.file.raw.text));
}

// eIds of OLD → eIds of NEW.
using EidMap = std::map<std::string, std::string>;

EidMap eid_map(const Prepared& older, const Prepared& newer, const NodeMatch& match) {
  EidMap out;
  for (std::size_t i = 0; i < older.nodes.size(); ++i) {
    if (match.new_of[i] != kUnmatched)
      out[older.provision(i).eid] = newer.provision(match.new_of[i]).eid;
  }
  return out;
}

// The citations of its own document that stand in a provision's text, in order, none inside
// another.
std::vector<const document::Reference*> citations_in(const Prepared& side, std::size_t i) {
  const text::Span<text::Canonical> own = side.provision(i).own;
  std::vector<const document::Reference*> out;
  for (const document::Reference& reference : side.side.document.references) {
    if (own.contains(reference.span) && !reference.target_title && !reference.target_eids.empty())
      out.push_back(&reference);
  }
  std::ranges::sort(out, {}, [](const document::Reference* r) { return r->span; });
  std::size_t end = own.begin();
  std::erase_if(out, [&](const document::Reference* r) {
    if (r->span.begin() < end) return true;
    end = r->span.end();
    return false;
  });
  return out;
}

// The eId in NEW of what `eid` of OLD names; with "?" in front when it is in NEW no more.
std::string renamed_eid(const std::string& eid, const EidMap& renamed) {
  const auto known = renamed.find(eid);
  return known == renamed.end() ? "?" + eid : known->second;
}

// The words of a provision with each citation as one token that names its targets by their eIds in
// NEW; `renamed` is null for NEW itself.
std::vector<std::string> reference_blind(const Prepared& side, std::size_t i,
                                         const EidMap* renamed) {
  const text::Span<text::Canonical> own = side.provision(i).own;
  const std::string& text = side.side.file.canonical.text;
  std::vector<std::string> out;
  const auto words = [&](std::size_t begin, std::size_t end) {
    for (const Token& token : tokenise(std::string_view(text).substr(begin, end - begin)))
      out.push_back(std::to_string(token.key));
  };
  std::size_t at = own.begin();
  for (const document::Reference* reference : citations_in(side, i)) {
    words(at, reference->span.begin());
    std::string targets = "=";
    for (const std::string& eid : reference->target_eids)
      targets += (renamed == nullptr ? eid : renamed_eid(eid, *renamed)) + " ";
    out.push_back(targets);
    at = reference->span.end();
  }
  words(at, own.end());
  return out;
}

// Whether a citation in an unchanged text means another provision than before. A provision that was
// rewritten beyond recognition but keeps its eId is taken for the same one.
bool has_shifted(const Prepared& older, std::size_t i, const Prepared& newer, std::size_t j,
                 const EidMap& renamed) {
  const auto olds = citations_in(older, i), news = citations_in(newer, j);
  if (olds.size() != news.size()) return false;
  for (std::size_t k = 0; k < olds.size(); ++k) {
    const auto &from = olds[k]->target_eids, &to = news[k]->target_eids;
    if (from.size() != to.size()) continue;
    for (std::size_t t = 0; t < from.size(); ++t) {
      const std::string now = renamed_eid(from[t], renamed);
      if (now != to[t] && now != "?" + to[t]) return true;
    }
  }
  return false;
}

// Which matched provisions stand in another order than before, among those that have the same place
// to be ordered in.
std::vector<bool> out_of_order(const Prepared& older, const Prepared& newer,
                               const NodeMatch& match) {
  std::vector<bool> out(newer.nodes.size(), false);
  // Siblings are ordered among themselves; units over the document, headings apart from text.
  std::map<std::pair<std::size_t, bool>, std::vector<std::size_t>> groups;
  for (std::size_t j = 0; j < newer.nodes.size(); ++j) {
    if (match.old_of[j] == kUnmatched) continue;
    const auto parent = newer.nodes[j].parent;
    const bool unit = !parent || newer.nodes[*parent].container;
    const auto old_parent = older.nodes[match.old_of[j]].parent;
    const bool old_unit = !old_parent || older.nodes[*old_parent].container;
    if (unit != old_unit || (!unit && match.new_of[*old_parent] != *parent)) {
      out[j] = true;
      continue;
    }
    groups[{unit ? kUnmatched : *parent, newer.nodes[j].container}].push_back(j);
  }
  for (const auto& [key, members] : groups) {
    std::vector<std::size_t> olds;
    for (std::size_t j : members) olds.push_back(match.old_of[j]);
    std::vector<bool> stays(members.size(), false);
    for (std::size_t k : longest_ascending(olds)) stays[k] = true;
    for (std::size_t k = 0; k < members.size(); ++k) out[members[k]] = !stays[k];
  }
  return out;
}

ProvisionChange kept(const Prepared& older, const Prepared& newer, std::size_t i, std::size_t j) {
  ProvisionChange out;
  const Node& a = older.nodes[i];
  const Node& b = newer.nodes[j];
  out.old_eid = older.provision(i).eid;
  out.new_eid = newer.provision(j).eid;
  out.old_label = older.provision(i).label;
  out.new_label = newer.provision(j).label;
  out.renumbered = label_number(out.old_label) != label_number(out.new_label);
  out.text_changed = !same_text(a.tokens, b.tokens);
  out.old_text = a.shown;
  out.new_text = b.shown;
  out.old_raw = raw_span(older, i, false);
  out.new_raw = raw_span(newer, j, false);
  if (out.text_changed) out.edits = diff_text({out.old_text, out.new_text, a.tokens, b.tokens});
  return out;
}

// Whether an unmatched node is the outermost one of what was added or deleted, and says something.
bool is_outermost(const Prepared& side, const std::vector<std::size_t>& matched, std::size_t i) {
  if (matched[i] != kUnmatched) return false;
  const auto parent = side.nodes[i].parent;
  if (parent && !side.nodes[*parent].container && matched[*parent] == kUnmatched) return false;
  return side.nodes[i].whole_tokens > 0 || !side.provision(i).label.empty();
}

struct Placed {
  std::tuple<std::size_t, int, std::size_t>
      key;  // new position + 1, deletions after it, old position
  ProvisionChange change;
};

void add_new_side(const Prepared& older, const Prepared& newer, const NodeMatch& match, Diff& out,
                  std::vector<Placed>& placed) {
  const EidMap renamed = eid_map(older, newer, match);
  const std::vector<bool> moved = out_of_order(older, newer, match);
  for (std::size_t j = 0; j < newer.nodes.size(); ++j) {
    ProvisionChange change;
    if (match.old_of[j] != kUnmatched) {
      change = kept(older, newer, match.old_of[j], j);
      change.moved = moved[j];
      change.references_shifted =
          !change.text_changed && has_shifted(older, match.old_of[j], newer, j, renamed);
      if (!change.text_changed && !change.references_shifted && !change.renumbered &&
          !change.moved) {
        out.unchanged += !newer.nodes[j].tokens.empty();
        continue;
      }
      change.references_only =
          change.text_changed &&
          older.provision(match.old_of[j]).heading == newer.provision(j).heading &&
          reference_blind(older, match.old_of[j], &renamed) == reference_blind(newer, j, nullptr);
      change.old_pinpoint = pinpoint(older.side, match.old_of[j]);
      change.new_pinpoint = pinpoint(newer.side, j);
    } else if (is_outermost(newer, match.old_of, j)) {
      change.fate = ProvisionFate::kAdded;
      change.new_eid = newer.provision(j).eid;
      change.new_label = newer.provision(j).label;
      change.new_pinpoint = pinpoint(newer.side, j);
      change.new_text = whole_text(newer, j);
      change.new_raw = raw_span(newer, j, true);
    } else {
      continue;
    }
    placed.push_back({{j + 1, 0, 0}, std::move(change)});
  }
}

void add_deleted(const Prepared& older, const NodeMatch& match, std::vector<Placed>& placed) {
  std::size_t anchor = 0;
  for (std::size_t i = 0; i < older.nodes.size(); ++i) {
    if (match.new_of[i] != kUnmatched) anchor = match.new_of[i] + 1;
    if (!is_outermost(older, match.new_of, i)) continue;
    ProvisionChange change;
    change.fate = ProvisionFate::kDeleted;
    change.old_eid = older.provision(i).eid;
    change.old_label = older.provision(i).label;
    change.old_pinpoint = pinpoint(older.side, i);
    change.old_text = whole_text(older, i);
    change.old_raw = raw_span(older, i, true);
    placed.push_back({{anchor, 1, i}, std::move(change)});
  }
}

std::string_view name(ProvisionFate fate) {
  constexpr std::array<std::string_view, 3> kNames = {"added", "deleted", "kept"};
  return kNames[static_cast<std::size_t>(fate)];
}

std::string joined(const std::vector<std::string>& items) {
  std::string out;
  for (const std::string& item : items) out += (out.empty() ? "" : " ") + item;
  return out.empty() ? "-" : out;
}

constexpr std::size_t kLeastJoinedTokens = 6;

std::vector<std::uint64_t> keys_of(std::string_view text) {
  std::vector<std::uint64_t> out;
  for (const Token& token : tokenise(text)) out.push_back(token.key);
  return out;
}

bool holds(const std::vector<std::uint64_t>& whole, const std::vector<std::uint64_t>& part) {
  return !std::ranges::search(whole, part).empty();
}

std::string article_of(const std::string& eid) { return eid.substr(0, eid.find("__")); }

// Words that one side has as a provision of their own and the other inside another provision: of
// two paragraphs made one, of one made two.
void find_joined(std::vector<ProvisionChange>& changes) {
  for (ProvisionChange& change : changes) {
    if (change.fate == ProvisionFate::kKept) continue;
    const bool added = change.fate == ProvisionFate::kAdded;
    const auto words = keys_of(added ? change.new_text : change.old_text);
    if (words.size() < kLeastJoinedTokens) continue;
    for (const ProvisionChange& other : changes) {
      if (other.fate != ProvisionFate::kKept || !other.text_changed) continue;
      const std::string& with = added ? other.old_text : other.new_text;
      const std::string& without = added ? other.new_text : other.old_text;
      if (!holds(keys_of(with), words) || holds(keys_of(without), words)) continue;
      change.counterpart = added ? other.old_eid : other.new_eid;
      break;
    }
  }
}

// A new article that takes over a paragraph of an article that lives on.
void find_split_articles(std::vector<ProvisionChange>& changes) {
  std::map<std::string, std::string> taken;  // article of NEW → article of OLD
  for (const ProvisionChange& change : changes) {
    if (change.fate == ProvisionFate::kKept && change.moved)
      taken.try_emplace(article_of(change.new_eid), article_of(change.old_eid));
  }
  for (ProvisionChange& change : changes) {
    if (change.fate != ProvisionFate::kAdded || !change.counterpart.empty()) continue;
    const auto found = taken.find(change.new_eid);
    if (found == taken.end() || found->second == change.new_eid) continue;
    const bool gone = std::ranges::any_of(changes, [&](const ProvisionChange& other) {
      return other.fate == ProvisionFate::kDeleted && other.old_eid == found->second;
    });
    if (!gone) change.counterpart = found->second;
  }
}

}  // namespace

std::string_view name(RuleChangeKind kind) {
  constexpr std::array<std::string_view, 17> kNames = {"added",
                                                       "removed",
                                                       "sanction_raised",
                                                       "sanction_lowered",
                                                       "sanction_widened",
                                                       "sanction_narrowed",
                                                       "sanction_replaced",
                                                       "sanction_added",
                                                       "sanction_dropped",
                                                       "amount_raised",
                                                       "amount_lowered",
                                                       "amount_changed",
                                                       "modality",
                                                       "combination",
                                                       "authority",
                                                       "subject",
                                                       "severity"};
  return kNames[static_cast<std::size_t>(kind)];
}

Diff diff(const Side& old_side, const Side& new_side) {
  const Prepared older{old_side, build_nodes(old_side)}, newer{new_side, build_nodes(new_side)};
  const NodeMatch match =
      match_nodes(old_side.document, older.nodes, new_side.document, newer.nodes);
  Diff out;
  std::vector<Placed> placed;
  add_new_side(older, newer, match, out, placed);
  add_deleted(older, match, placed);
  std::ranges::sort(placed, {}, &Placed::key);
  for (Placed& item : placed) out.provisions.push_back(std::move(item.change));
  find_joined(out.provisions);
  find_split_articles(out.provisions);
  out.rules = diff_rules(old_side.rules, new_side.rules, eid_map(older, newer, match));
  return out;
}

std::string dump(const Diff& diff) {
  std::string out;
  for (const ProvisionChange& change : diff.provisions) {
    if (change.fate == ProvisionFate::kKept) {
      out += "kept " + change.old_eid + " -> " + change.new_eid;
      if (change.moved) out += " moved";
      if (change.references_only) out += " references";
      if (change.references_shifted) out += " shifted";
      if (change.renumbered) out += " " + change.old_label + "→" + change.new_label;
      if (change.text_changed) out += ": " + dump(change.edits, change.old_text, change.new_text);
    } else {
      const bool added = change.fate == ProvisionFate::kAdded;
      out +=
          std::string(name(change.fate)) + " " + (added ? change.new_eid : change.old_eid) +
          (change.counterpart.empty() ? "" : (added ? " from " : " into ") + change.counterpart) +
          ": " + (added ? change.new_text : change.old_text);
    }
    out += '\n';
  }
  for (const RuleChange& change : diff.rules) {
    out += "rule " + std::string(name(change.kind)) + " " + std::string(extract::name(change.type));
    if (change.severity) out += " " + std::string(extract::name(*change.severity));
    out += ": " + joined(change.from) + " -> " + joined(change.to) + " @";
    for (const RulePlace& place : change.places)
      out += " " +
             (place.old_eid == place.new_eid ? place.new_eid : place.old_eid + ">" + place.new_eid);
    out += '\n';
  }
  return out;
}

}  // namespace wenze::compare
