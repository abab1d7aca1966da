// Running a query: the page of matches with their records, the total, facets, and what is folded
// together.
//
// Two shards add up the same weights in another order than one database, so that equal scores may
// differ in their last bits. Scores as near as that are taken for equal and come in kOrder, on
// every page, and of copies with equal scores the first in kOrder is found; the best of them then
// stands for all.
#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "index/codec.h"
#include "index/facts.h"
#include "index/keys.h"
#include "index/lookup.h"
#include "index/match_loader.h"
#include "index/query_builder.h"
#include "index/value_cache.h"

namespace wenze::index {
namespace {

using Xapian::Query;

using Counts = std::map<std::string, std::size_t>;

std::vector<FacetValue> sorted(const Counts& counts) {
  std::vector<FacetValue> out;
  for (const auto& [value, matches] : counts) out.push_back({value, matches});
  std::ranges::stable_sort(out, std::ranges::greater(), &FacetValue::matches);
  return out;
}

// Places are sorted afterwards (in_order_of_place): the order of records begins with the date.
void set_sort(Xapian::Enquire& enquire, Sort sort) {
  switch (sort) {
    case Sort::kRelevance:
      enquire.set_sort_by_relevance_then_value(stored::kOrder, false);
      break;
    case Sort::kDateNewest:
      enquire.set_sort_by_value_then_relevance(stored::kOrder, true);
      break;
    case Sort::kDateOldest:
    case Sort::kPlace:
      enquire.set_sort_by_value_then_relevance(stored::kOrder, false);
      break;
    case Sort::kRankHighest:
      enquire.set_sort_by_value_then_relevance(stored::kRank, true);
      break;
    case Sort::kRankLowest:
      enquire.set_sort_by_value_then_relevance(stored::kRank, false);
      break;
  }
}

std::vector<Xapian::MSetIterator> in_order_of_place(const Xapian::MSet& set) {
  std::vector<std::pair<std::string, Xapian::MSetIterator>> all;
  for (auto at = set.begin(); at != set.end(); ++at)
    all.emplace_back(at.get_document().get_value(stored::kFacts).substr(0, 3), at);
  std::ranges::stable_sort(all, {},
                           [](const auto& one) -> const std::string& { return one.first; });
  std::vector<Xapian::MSetIterator> out;
  for (auto& [place, at] : all) out.push_back(at);
  return out;
}

// Whether scores are equal but for the order of a sum.
bool same_score(double a, double b) {
  constexpr double kShare = 1e-9;
  return std::abs(a - b) <= kShare * std::max(std::abs(a), std::abs(b));
}

// A match of a set, by relevance.
struct Ranked {
  Xapian::MSetIterator at;
  std::string order;  // kOrder, when it was asked for
  double score() const { return at.get_weight(); }
};

std::string order_of(const Xapian::MSetIterator& at) {
  return at.get_document().get_value(stored::kOrder);
}

// Puts runs of equal scores in kOrder. REQUIRES: in the engine's order.
void settle(std::vector<Ranked>& all) {
  for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
    bool open = !all[begin].order.empty();  // another copy was chosen
    for (end = begin + 1; end < all.size() && same_score(all[end - 1].score(), all[end].score());
         ++end)
      open = open || all[end].score() != all[begin].score() || !all[end].order.empty();
    if (!open) continue;  // the engine has put these in order
    for (std::size_t i = begin; i < end; ++i)
      if (all[i].order.empty()) all[i].order = order_of(all[i].at);
    std::sort(all.begin() + static_cast<std::ptrdiff_t>(begin),
              all.begin() + static_cast<std::ptrdiff_t>(end),
              [](const Ranked& a, const Ranked& b) { return a.order < b.order; });
  }
}

// Values of matches: kept ones where there are some.
class MatchValues {
 public:
  explicit MatchValues(ValueCache* cache) : cache_(cache) {}
  // Valid until the next call.
  const std::string& of(const Xapian::Document& record, std::uint32_t slot) const {
    if (cache_ != nullptr) return cache_->of(record.get_docid(), slot);
    value_ = record.get_value(slot);
    return value_;
  }

 private:
  ValueCache* cache_;
  mutable std::string value_;
};

// Orders matches as kOrder does.
class OrderKey : public Xapian::KeyMaker {
 public:
  explicit OrderKey(ValueCache* cache) : values_(cache) {}
  std::string operator()(const Xapian::Document& record) const override {
    return values_.of(record, stored::kOrder);
  }

 private:
  MatchValues values_;
};

// How often each value of a slot comes. Neighbours are of one document, and mostly alike.
class CountingSpy : public Xapian::MatchSpy {
 public:
  CountingSpy(std::uint32_t slot, ValueCache* cache) : slot_(slot), values_(cache) {}

  void operator()(const Xapian::Document& record, double) override {
    const std::string& value = values_.of(record, slot_);
    if (last_ == nullptr || value != *value_) {
      const auto at = counts_.try_emplace(value, 0).first;
      value_ = &at->first;
      last_ = &at->second;
    }
    ++*last_;
  }

  const std::unordered_map<std::string, std::size_t>& counts() const { return counts_; }

 private:
  std::uint32_t slot_;
  MatchValues values_;
  std::unordered_map<std::string, std::size_t> counts_;
  const std::string* value_ = nullptr;  // of the record before, and its count
  std::size_t* last_ = nullptr;
};

// Counts what is folded: records by key, and facets, where a value counts once for all records of
// one key. Records of one key are mostly alike: what the first says is counted at once, and only
// what others say besides is remembered.
class FoldingSpy : public Xapian::MatchSpy {
 public:
  FoldingSpy(std::uint32_t key_slot, const std::vector<Slot>& facets, ValueCache* cache)
      : key_slot_(key_slot), values_(cache) {
    for (const Slot slot : facets) slots_.insert(stored_slot(slot));
  }

  void operator()(const Xapian::Document& record, double) override {
    const std::size_t profile = slots_.empty() ? 0 : profile_of(record);
    const std::string& key = values_.of(record, key_slot_);
    if (key.empty()) {
      ++alone_;
      count(profile);
      return;
    }
    const Xapian::docid number = record.get_docid();
    const auto [at, fresh] = keys_.try_emplace(big_endian(key), Seen{0, profile, number});
    ++at->second.records;
    if (fresh) {
      count(profile);
      return;
    }
    further_[at->first].push_back(number);
    if (at->second.profile != profile) others_[at->first].insert(profile);
  }

  std::size_t total() const { return alone_ + keys_.size(); }
  std::size_t records_of(const std::string& key) const {
    const auto found = keys_.find(big_endian(key));
    return key.empty() || found == keys_.end() ? 0 : found->second.records;
  }

  // Their numbers, as the engine has them of the database that was searched.
  std::vector<Xapian::docid> numbers_of(const std::string& key) const {
    std::vector<Xapian::docid> out = {keys_.at(big_endian(key)).first};
    if (const auto more = further_.find(big_endian(key)); more != further_.end())
      out.insert(out.end(), more->second.begin(), more->second.end());
    return out;
  }

  Counts counts(Slot slot) const {
    Counts out;
    for (std::size_t i = 0; i < matches_.size(); ++i)
      for (const std::string& value : values_of(i, slot)) out[value] += matches_[i];
    for (const auto& [key, profiles] : others_) {
      const auto first = values_of(keys_.at(key).profile, slot);
      std::set<std::string> counted(first.begin(), first.end());
      for (const std::size_t profile : profiles)
        for (const std::string& value : values_of(profile, slot))
          if (counted.insert(value).second) ++out[value];
    }
    return out;
  }

 private:
  using Values = std::vector<std::string>;  // in the order of slots_
  struct Seen {
    std::size_t records, profile;
    Xapian::docid first;
  };

  // The number of what the record says in the slots that are counted.
  std::size_t profile_of(const Xapian::Document& record) {
    said_.clear();
    for (const std::uint32_t slot : slots_) said_.push_back(values_.of(record, slot));
    if (last_ != nullptr && last_->first == said_) return last_->second;
    last_ = &*profiles_.try_emplace(said_, profiles_.size()).first;
    if (by_number_.size() < profiles_.size()) by_number_.push_back(&last_->first);
    return last_->second;
  }
  void count(std::size_t profile) {
    if (matches_.size() <= profile) matches_.resize(profile + 1);
    ++matches_[profile];
  }
  std::vector<std::string> values_of(std::size_t profile, Slot slot) const {
    const auto at = std::distance(slots_.begin(), slots_.find(stored_slot(slot)));
    return facet_values(slot, (*by_number_[profile])[static_cast<std::size_t>(at)]);
  }

  std::uint32_t key_slot_;
  MatchValues values_;
  Values said_;                    // by the record at hand
  std::set<std::uint32_t> slots_;  // stored slots of the facets
  std::map<Values, std::size_t> profiles_;
  std::vector<const Values*> by_number_;
  std::vector<std::size_t> matches_;  // by profile, each key with its first
  const std::pair<const Values, std::size_t>* last_ = nullptr;  // of the record before
  std::unordered_map<std::uint64_t, Seen> keys_;                // keys have at most 8 bytes
  std::unordered_map<std::uint64_t, std::vector<Xapian::docid>> further_;  // beside the first
  std::map<std::uint64_t, std::set<std::size_t>> others_;  // profiles beside the first
  std::size_t alone_ = 0;                                  // records without key
};

// Matches behind the page that are looked at for equal scores or copies, at first and at most.
constexpr std::size_t kAhead = 16, kMostAhead = 4096;

// One search. Looking at everything makes the total and the facets exact.
class Run {
 public:
  Run(const OpenDatabases& databases, const Expression& expression, const SearchRequest& request)
      : databases_(databases),
        database_(*databases.database),
        request_(request),
        query_(build_query(databases, expression, request)) {}

  base::Result<Matches> run() {
    Xapian::Enquire enquire(database_);
    enquire.set_query(query_);
    set_sort(enquire, request_.sort);
    // Spies of several remote databases count what is on the page twice (Xapian 1.4.22): there the
    // counting is a search of its own, without a page.
    const bool apart = databases_.remote && (folds() || !request_.facets.empty());
    if (apart) {
      Xapian::Enquire counting(database_);
      counting.set_query(query_);
      counting.set_weighting_scheme(Xapian::BoolWeight());
      watch(counting);
      counting.get_mset(0, 0, database_.get_doccount());
    } else {
      watch(enquire);
    }
    OrderKey order(databases_.values.get());
    if (databases_.values && request_.sort == Sort::kRelevance)
      enquire.set_sort_by_relevance_then_key(&order, false);
    const bool by_place = request_.sort == Sort::kPlace;
    const bool picked = databases_.values && request_.fold == Fold::kCopies && !by_place;
    if (folds() && !picked) enquire.set_collapse_key(fold_slot());
    const auto everything = database_.get_doccount();
    const bool settled = request_.sort == Sort::kRelevance && databases_.parts.size() > 1;
    const std::size_t end = request_.offset + request_.limit;
    const bool ahead = settled || picked;
    const Xapian::MSet set = enquire.get_mset(
        by_place || ahead ? 0 : static_cast<Xapian::doccount>(request_.offset),
        by_place ? everything
        : ahead  ? static_cast<Xapian::doccount>(std::min<std::size_t>(end + kAhead, everything))
                 : static_cast<Xapian::doccount>(request_.limit),
        everything);
    Matches out;
    out.total = folds() ? folded_total() : set.get_matches_estimated();
    const MatchLoader loader(databases_);
    std::vector<std::string> keys;
    for (const Xapian::MSetIterator& at : picked    ? picked_page(enquire, set)
                                          : settled ? settled_page(set)
                                                    : page(set)) {
      if (auto status = loader.load(at.get_document(), at.get_weight(), out); !status)
        return tl::unexpected(status.error());
      if (folds()) keys.push_back(at.get_document().get_value(fold_slot()));
    }
    if (folds()) list_folded(keys, out);
    for (const Slot slot : request_.facets) out.facets.emplace(slot, sorted(facet(slot)));
    return out;
  }

 private:
  bool folds() const { return request_.fold != Fold::kNothing; }
  std::uint32_t fold_slot() const {
    return request_.fold == Fold::kCopies ? stored::kCopy : stored::kDocument;
  }

  void watch(Xapian::Enquire& enquire) {
    if (folds() && databases_.remote) {
      folded_ = std::make_unique<Xapian::ValueCountMatchSpy>(fold_slot());
      enquire.add_matchspy(folded_.get());
      return;
    }
    if (folds()) {
      united_ = std::make_unique<FoldingSpy>(fold_slot(), request_.facets, databases_.values.get());
      enquire.add_matchspy(united_.get());
      return;
    }
    // Servers know the engine's own spies only.
    for (const Slot slot : request_.facets) {
      if (databases_.remote)
        served_spies_.try_emplace(stored_slot(slot), stored_slot(slot));
      else
        spies_.try_emplace(stored_slot(slot), stored_slot(slot), databases_.values.get());
    }
    for (auto& [slot, spy] : served_spies_) enquire.add_matchspy(&spy);
    for (auto& [slot, spy] : spies_) enquire.add_matchspy(&spy);
  }

  // The engine counts stored values; what they say is taken apart here.
  Counts facet(Slot slot) {
    if (folds()) {
      if (!united_) unite();
      return united_->counts(slot);
    }
    Counts out;
    const auto add = [&](const std::string& stored, std::size_t matches) {
      for (const std::string& value : facet_values(slot, stored)) out[value] += matches;
    };
    if (databases_.remote) {
      const Xapian::ValueCountMatchSpy& spy = served_spies_.at(stored_slot(slot));
      for (auto at = spy.values_begin(); at != spy.values_end(); ++at) add(*at, at.get_termfreq());
    } else {
      for (const auto& [value, matches] : spies_.at(stored_slot(slot)).counts())
        add(value, matches);
    }
    return out;
  }

  // Another machine knows no spies of ours: the records are fetched.
  void unite() {
    united_ = std::make_unique<FoldingSpy>(fold_slot(), request_.facets, nullptr);
    Xapian::Enquire enquire(database_);
    enquire.set_query(query_);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const Xapian::MSet set = enquire.get_mset(0, database_.get_doccount());
    set.fetch();
    for (auto at = set.begin(); at != set.end(); ++at) (*united_)(at.get_document(), 0);
  }

  std::size_t folded_total() const {
    if (!databases_.remote) return united_->total();
    std::size_t with_key = 0, keys = 0;
    for (auto at = folded_->values_begin(); at != folded_->values_end(); ++at) {
      with_key += at.get_termfreq();
      ++keys;
    }
    return folded_->get_total() - with_key + keys;
  }

  std::vector<Xapian::MSetIterator> page(const Xapian::MSet& set) const {
    std::vector<Xapian::MSetIterator> out;
    if (request_.sort != Sort::kPlace) {
      for (auto at = set.begin(); at != set.end(); ++at) out.push_back(at);
      return out;
    }
    out = in_order_of_place(set);
    const std::size_t begin = std::min(request_.offset, out.size());
    out.erase(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(begin));
    if (out.size() > request_.limit)
      out.erase(out.begin() + static_cast<std::ptrdiff_t>(request_.limit), out.end());
    return out;
  }

  // Folds copies on the way through `set`, the first matches: the engine's own folding keeps every
  // match of the query, this only what stands before the end of the page.
  std::vector<Xapian::MSetIterator> picked_page(Xapian::Enquire& enquire, Xapian::MSet set) const {
    enquire.clear_matchspies();
    const auto everything = database_.get_doccount();
    const std::size_t begin = request_.offset, end = begin + request_.limit;
    for (std::size_t asked = std::min<std::size_t>(end + kAhead, everything);;) {
      std::set<std::string> seen;
      std::vector<Xapian::MSetIterator> out;
      for (auto at = set.begin(); at != set.end() && out.size() < end; ++at) {
        const std::string& key = databases_.values->of(*at, fold_slot());
        if (key.empty() || seen.insert(key).second) out.push_back(at);
      }
      if (out.size() == end || set.size() < asked || asked == everything) {
        out.erase(out.begin(),
                  out.begin() + static_cast<std::ptrdiff_t>(std::min(begin, out.size())));
        return out;
      }
      asked = std::min<std::size_t>(4 * asked, everything);
      set = enquire.get_mset(0, static_cast<Xapian::doccount>(asked), everything);
    }
  }

  // `set` is what was found from the first match to kAhead behind the page.
  std::vector<Xapian::MSetIterator> settled_page(Xapian::MSet set) {
    const std::size_t begin = request_.offset, end = begin + request_.limit;
    const auto everything = database_.get_doccount();
    std::size_t asked = std::min<std::size_t>(end + kAhead, everything);
    while (set.size() == asked && asked < everything && asked < kMostAhead + end &&
           runs_on(set, std::min<std::size_t>(end, set.size()))) {
      asked = std::min<std::size_t>(8 * asked, everything);
      Xapian::Enquire enquire(database_);
      enquire.set_query(query_);
      set_sort(enquire, request_.sort);
      if (folds()) enquire.set_collapse_key(fold_slot());
      set = enquire.get_mset(0, static_cast<Xapian::doccount>(asked), everything);
    }
    std::vector<Ranked> all;
    for (auto at = set.begin(); at != set.end(); ++at) all.push_back({at, {}});
    if (folds()) choose_copies(all);
    settle(all);
    std::vector<Xapian::MSetIterator> out;
    for (std::size_t i = begin; i < std::min(end, all.size()); ++i) out.push_back(all[i].at);
    return out;
  }

  // Whether the score of the last match of a page that ends before `end` goes on to the end of the
  // set.
  static bool runs_on(const Xapian::MSet& set, std::size_t end) {
    if (end == 0) return false;
    const double last = set[static_cast<Xapian::doccount>(end - 1)].get_weight();
    return last > 0 && same_score(last, set[set.size() - 1].get_weight());
  }

  // Of what is folded together the first in kOrder of those with the best score.
  void choose_copies(std::vector<Ranked>& all) {
    std::map<std::string, Ranked*> by_key;
    std::vector<Query> any;
    for (Ranked& one : all) {
      if (one.at.get_collapse_count() == 0) continue;
      const std::string key = one.at.get_collapse_key();
      by_key.emplace(key, &one);
      any.emplace_back(Query::OP_VALUE_RANGE, fold_slot(), key, key);
    }
    if (any.empty()) return;
    Xapian::Enquire enquire(database_);
    enquire.set_query(Query(Query::OP_FILTER, query_, Query(Query::OP_OR, any.begin(), any.end())));
    set_sort(enquire, request_.sort);
    const Xapian::MSet copies = enquire.get_mset(0, database_.get_doccount());
    for (auto at = copies.begin(); at != copies.end(); ++at) {
      Ranked& chosen = *by_key.at(at.get_document().get_value(fold_slot()));
      if (!same_score(chosen.score(), at.get_weight())) continue;
      if (chosen.order.empty()) chosen.order = order_of(chosen.at);
      if (std::string order = order_of(at); order < chosen.order) chosen = {at, std::move(order)};
    }
  }

  // How many records are folded under each key; 0 where it is empty.
  std::vector<std::size_t> records_of(const std::vector<std::string>& keys) const {
    std::vector<std::size_t> out(keys.size());
    if (!databases_.remote) {
      std::ranges::transform(keys, out.begin(),
                             [&](const std::string& key) { return united_->records_of(key); });
      return out;
    }
    for (auto at = folded_->values_begin(); at != folded_->values_end(); ++at)
      if (const auto match = std::ranges::find(keys, *at); match != keys.end())
        out[static_cast<std::size_t>(match - keys.begin())] = at.get_termfreq();
    return out;
  }

  // What stands behind the matches of the page: keys[i] is that of out.matches[i].
  void list_folded(const std::vector<std::string>& keys, Matches& out) const {
    const std::vector<std::size_t> records = records_of(keys);
    std::map<std::string, std::size_t> several;  // key → match
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (records[i] < 2) continue;
      out.matches[i].folded = records[i] - 1;
      several.emplace(keys[i], i);
    }
    if (several.empty() || request_.fold != Fold::kCopies) return;
    std::map<std::size_t, std::vector<Xapian::Document>> records_of;  // of a match
    for (Xapian::Document& record : copies(several))
      records_of[several.at(record.get_value(stored::kCopy))].push_back(std::move(record));
    const MatchLoader loader(databases_);
    for (const auto& [match, copies] : records_of) {
      if (request_.sort != Sort::kDateOldest) loader.lead_with_best(copies, out.matches[match]);
      loader.list_copies(copies, out, out.matches[match]);
      // The first may be another one now.
      (void)loader.add_document(out.matches[match].document_id, out);
    }
  }

  // All matches of these keys, in kOrder.
  std::vector<Xapian::Document> copies(const std::map<std::string, std::size_t>& keys) const {
    std::vector<Xapian::Document> out;
    if (databases_.values) {
      std::map<std::string, Xapian::docid> in_order;
      for (const auto& [key, match] : keys)
        for (const Xapian::docid number : united_->numbers_of(key))
          in_order.emplace(databases_.values->of(number, stored::kOrder), number);
      for (const auto& [order, number] : in_order) out.push_back(database_.get_document(number));
      return out;
    }
    std::vector<Query> any;
    for (const auto& [key, match] : keys)
      any.emplace_back(Query::OP_VALUE_RANGE, stored::kCopy, key, key);
    Xapian::Enquire enquire(database_);
    enquire.set_query(Query(Query::OP_FILTER, query_, Query(Query::OP_OR, any.begin(), any.end())));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(stored::kOrder, false);
    const Xapian::MSet set = enquire.get_mset(0, database_.get_doccount());
    for (auto at = set.begin(); at != set.end(); ++at) out.push_back(at.get_document());
    return out;
  }

  const OpenDatabases& databases_;
  const Xapian::Database& database_;
  const SearchRequest& request_;
  Query query_;
  std::map<std::uint32_t, Xapian::ValueCountMatchSpy> served_spies_;  // by stored slot
  std::map<std::uint32_t, CountingSpy> spies_;
  std::unique_ptr<Xapian::ValueCountMatchSpy> folded_;
  std::unique_ptr<FoldingSpy> united_;
};

}  // namespace

base::Result<Matches> run_search(const OpenDatabases& databases, const Expression& expression,
                                 const SearchRequest& request) {
  return Run(databases, expression, request).run();
}

}  // namespace wenze::index
