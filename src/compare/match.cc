// Three rounds. (1) What stands alone (articles, headings, free paragraphs) is matched over the
// whole document, so that an article keeps its identity when chapters are inserted or numbers
// shift. (2) Inside each matched pair the children are matched, level by level. (3) What is left on
// both sides and is nearly the same text was moved; larger pieces first, then the pieces of what
// stayed unmatched. Every round is an optimal assignment on likeness, with small bonuses for the
// same number and the same relative place that only decide between equals.
#include "compare/match.h"

#include <algorithm>
#include <array>
#include <map>

#include "compare/assign.h"

namespace wenze::compare {
namespace {

constexpr double kLeastLikeness = 0.4;  // below it two provisions are not versions of each other
constexpr double kLeastMovedLikeness =
    0.7;                                 // without the support of a place the text alone must tell
constexpr double kLeastContained = 0.6;  // of the shorter of two between the same neighbours
constexpr std::size_t kLeastMovedTokens = 8;
constexpr double kNumberBonus = 0.06, kPlaceBonus = 0.06;
constexpr std::size_t kAllPairs = 4000000;  // up to so many pairs each is looked at
constexpr std::size_t kRareShingle =
    20;  // else only those that share a shingle at most so many provisions have

using List = std::vector<std::size_t>;

class NodeMatcher {
 public:
  NodeMatcher(const document::Document& old_document, const std::vector<Node>& old_nodes,
              const document::Document& new_document, const std::vector<Node>& new_nodes)
      : old_document_(old_document),
        old_nodes_(old_nodes),
        new_document_(new_document),
        new_nodes_(new_nodes) {
    match_.new_of.assign(old_nodes.size(), kUnmatched);
    match_.old_of.assign(new_nodes.size(), kUnmatched);
  }

  NodeMatch run() {
    const List old_units = units(old_nodes_), new_units = units(new_nodes_);
    match_single_kinds(old_units, new_units);
    match_lists(of_class(old_units, old_nodes_, true), of_class(new_units, new_nodes_, true),
                kLeastLikeness);
    match_lists(of_class(old_units, old_nodes_, false), of_class(new_units, new_nodes_, false),
                kLeastLikeness);
    descend();
    match_moved();
    match_gaps();
    return std::move(match_);
  }

 private:
  using Kind = document::ProvisionKind;

  Kind old_kind(std::size_t i) const { return old_document_.provisions[i].kind; }
  Kind new_kind(std::size_t i) const { return new_document_.provisions[i].kind; }

  void pair(std::size_t old_node, std::size_t new_node) {
    match_.new_of[old_node] = new_node;
    match_.old_of[new_node] = old_node;
    pending_.push_back({old_node, new_node});
  }

  static List of_class(const List& list, const std::vector<Node>& nodes, bool container) {
    List out;
    for (std::size_t i : list) {
      if (nodes[i].container == container) out.push_back(i);
    }
    return out;
  }

  // The title is the title, whatever it says now.
  void match_single_kinds(const List& old_units, const List& new_units) {
    for (Kind kind : {Kind::kTitle, Kind::kPreamble, Kind::kSignature}) {
      List olds, news;
      for (std::size_t i : old_units)
        if (old_kind(i) == kind) olds.push_back(i);
      for (std::size_t i : new_units)
        if (new_kind(i) == kind) news.push_back(i);
      if (olds.size() == 1 && news.size() == 1) pair(olds[0], news[0]);
    }
  }

  double score(std::size_t a, std::size_t b, double least, double place) const {
    const Shingles& x = old_nodes_[a].whole;
    const Shingles& y = new_nodes_[b].whole;
    const double sum = static_cast<double>(x.size() + y.size());
    if (sum > 0 && 2.0 * static_cast<double>(std::min(x.size(), y.size())) / sum < least) return 0;
    const double alike = likeness(x, y);
    if (alike < least) return 0;
    const auto& old_label = old_document_.provisions[a].label;
    const auto& new_label = new_document_.provisions[b].label;
    const bool number = !old_label.empty() && label_number(old_label) == label_number(new_label);
    const bool kind = old_kind(a) == new_kind(b);
    return alike - least + 0.01 + (number ? kNumberBonus : 0) + (kind ? kNumberBonus : 0) +
           kPlaceBonus * place;
  }

  // Pairs worth looking at where looking at all of them would take too long.
  std::vector<std::pair<std::size_t, std::size_t>> sharing_rare(const List& olds,
                                                                const List& news) const {
    std::map<std::uint64_t, std::pair<List, List>> holders;  // shingle → positions in the lists
    const auto note = [&](const Shingles& shingles, std::size_t at, bool old_side) {
      std::uint64_t last = 0;
      for (std::uint64_t hash : shingles.hashes()) {
        if (hash == last) continue;
        last = hash;
        auto& [left, right] = holders[hash];
        List& list = old_side ? left : right;
        if (list.size() <= kRareShingle) list.push_back(at);
      }
    };
    for (std::size_t i = 0; i < olds.size(); ++i) note(old_nodes_[olds[i]].whole, i, true);
    for (std::size_t j = 0; j < news.size(); ++j) note(new_nodes_[news[j]].whole, j, false);
    std::vector<std::pair<std::size_t, std::size_t>> out;
    for (const auto& [hash, lists] : holders) {
      if (lists.first.size() > kRareShingle || lists.second.size() > kRareShingle) continue;
      for (std::size_t i : lists.first)
        for (std::size_t j : lists.second) out.push_back({i, j});
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  void match_lists(const List& all_olds, const List& all_news, double least) {
    List olds, news;
    for (std::size_t i : all_olds)
      if (match_.new_of[i] == kUnmatched) olds.push_back(i);
    for (std::size_t j : all_news)
      if (match_.old_of[j] == kUnmatched) news.push_back(j);
    if (olds.empty() || news.empty()) return;
    std::vector<Pair> candidates;
    const auto consider = [&](std::size_t i, std::size_t j) {
      const double here = static_cast<double>(i) / static_cast<double>(olds.size());
      const double there = static_cast<double>(j) / static_cast<double>(news.size());
      const double value = score(olds[i], news[j], least, 1 - std::abs(here - there));
      if (value > 0) candidates.push_back({i, j, value});
    };
    if (olds.size() * news.size() <= kAllPairs) {
      for (std::size_t i = 0; i < olds.size(); ++i)
        for (std::size_t j = 0; j < news.size(); ++j) consider(i, j);
    } else {
      for (const auto& [i, j] : sharing_rare(olds, news)) consider(i, j);
    }
    for (const Pair& found : assign(std::move(candidates)))
      pair(olds[found.left], news[found.right]);
  }

  // Children of matched pairs, until nothing new is matched.
  void descend() {
    while (!pending_.empty()) {
      const auto [old_node, new_node] = pending_.back();
      pending_.pop_back();
      if (old_nodes_[old_node].container || new_nodes_[new_node].container) continue;
      const List& olds = old_nodes_[old_node].children;
      const List& news = new_nodes_[new_node].children;
      const bool only =
          olds.size() == 1 && news.size() == 1 && match_.new_of[olds[0]] == kUnmatched &&
          match_.old_of[news[0]] == kUnmatched && old_kind(olds[0]) == new_kind(news[0]);
      if (only) {
        pair(olds[0], news[0]);
      } else {
        match_lists(olds, news, kLeastLikeness);
      }
    }
  }

  void match_gaps() {
    for (std::size_t i = 0; i < old_nodes_.size(); ++i)
      if (match_.new_of[i] != kUnmatched && !old_nodes_[i].container)
        match_gaps(old_nodes_[i].children, new_nodes_[match_.new_of[i]].children);
    descend();
  }

  // What stands alone between the same neighbours on both sides and is for the most part contained
  // in the other was changed: 违反规定采取留置措施的 became a list of measures.
  void match_gaps(const List& olds, const List& news) {
    const auto neighbour = [](const List& list, std::size_t at, bool before) {
      return before ? (at > 0 ? list[at - 1] : kUnmatched)
                    : (at + 1 < list.size() ? list[at + 1] : kUnmatched);
    };
    for (std::size_t i = 0; i < olds.size(); ++i) {
      if (match_.new_of[olds[i]] != kUnmatched) continue;
      for (std::size_t j = 0; j < news.size(); ++j) {
        if (match_.old_of[news[j]] != kUnmatched || old_kind(olds[i]) != new_kind(news[j]))
          continue;
        const bool alone = std::ranges::all_of(std::array{true, false}, [&](bool before) {
          const std::size_t here = neighbour(olds, i, before), there = neighbour(news, j, before);
          return here == kUnmatched || there == kUnmatched ? here == there
                                                           : match_.new_of[here] == there;
        });
        if (alone && contained(old_nodes_[olds[i]].whole, new_nodes_[news[j]].whole)) {
          pair(olds[i], news[j]);
          break;
        }
      }
    }
  }

  static bool contained(const Shingles& a, const Shingles& b) {
    const std::size_t fewer = std::min(a.size(), b.size());
    return fewer > 0 && likeness(a, b) * static_cast<double>(a.size() + b.size()) / 2 >=
                            kLeastContained * static_cast<double>(fewer);
  }

  // Unmatched nodes that lie in no unmatched node.
  static List maximal(const std::vector<Node>& nodes, const List& matched,
                      const std::vector<bool>& opened) {
    List out;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (matched[i] != kUnmatched || opened[i] || nodes[i].container) continue;
      const auto parent = nodes[i].parent;
      const bool free =
          !parent || nodes[*parent].container || matched[*parent] != kUnmatched || opened[*parent];
      if (free && nodes[i].whole_tokens >= kLeastMovedTokens) out.push_back(i);
    }
    return out;
  }

  void match_moved() {
    std::vector<bool> old_opened(old_nodes_.size()), new_opened(new_nodes_.size());
    for (;;) {
      const List olds = maximal(old_nodes_, match_.new_of, old_opened);
      const List news = maximal(new_nodes_, match_.old_of, new_opened);
      if (olds.empty() && news.empty()) return;
      match_lists(only_headed(olds, old_nodes_), only_headed(news, new_nodes_),
                  kLeastMovedLikeness);
      descend();
      // Pieces of one side are also looked for among whole provisions of the other.
      match_lists(olds, words_of(news), kLeastMovedLikeness);
      descend();
      bool open = false;
      open = open_rest(olds, old_nodes_, match_.new_of, old_opened) || open;
      open = open_rest(news, new_nodes_, match_.old_of, new_opened) || open;
      if (!open) return;
      match_pieces(olds, news);
    }
  }

  // A whole provision of one side against the pieces of those of the other that stayed unmatched.
  void match_pieces(const List& olds, const List& news) {
    List old_pieces, new_pieces;
    for (std::size_t i : olds)
      for (std::size_t child : old_nodes_[i].children)
        if (old_nodes_[child].whole_tokens >= kLeastMovedTokens) old_pieces.push_back(child);
    for (std::size_t j : news)
      for (std::size_t child : new_nodes_[j].children)
        if (new_nodes_[child].whole_tokens >= kLeastMovedTokens) new_pieces.push_back(child);
    match_lists(olds, new_pieces, kLeastMovedLikeness);
    match_lists(old_pieces, words_of(news), kLeastMovedLikeness);
    descend();
  }

  // Articles whose words stand in their paragraphs.
  static List only_headed(const List& list, const std::vector<Node>& nodes) {
    List out;
    for (const std::size_t i : list)
      if (nodes[i].tokens.empty()) out.push_back(i);
    return out;
  }

  // A new article whose words are one paragraph is that paragraph.
  List words_of(List news) const {
    for (std::size_t& j : news)
      if (new_nodes_[j].tokens.empty() && new_nodes_[j].children.size() == 1)
        j = new_nodes_[j].children.front();
    return news;
  }

  static bool open_rest(const List& list, const std::vector<Node>& nodes, const List& matched,
                        std::vector<bool>& opened) {
    bool any = false;
    for (std::size_t i : list) {
      if (matched[i] != kUnmatched) continue;
      opened[i] = true;
      any = any || !nodes[i].children.empty();
    }
    return any;
  }

  const document::Document& old_document_;
  const std::vector<Node>& old_nodes_;
  const document::Document& new_document_;
  const std::vector<Node>& new_nodes_;
  NodeMatch match_;
  std::vector<std::pair<std::size_t, std::size_t>> pending_;
};

}  // namespace

NodeMatch match_nodes(const document::Document& old_document, const std::vector<Node>& old_nodes,
                      const document::Document& new_document, const std::vector<Node>& new_nodes) {
  return NodeMatcher(old_document, old_nodes, new_document, new_nodes).run();
}

}  // namespace wenze::compare
