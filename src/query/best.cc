#include "query/best.h"

#include <algorithm>
#include <numeric>

namespace wenze::query {
namespace {

FeatureValues weights_of(const Vocabulary& vocabulary) {
  FeatureValues out;
  for (std::size_t i = 0; i < kFeatures; ++i)
    out[i] = vocabulary.ranking_weight(name(static_cast<Feature>(i)));
  return out;
}

// Cuts `matches` to the page that `request` asks for.
void keep_page(const index::SearchRequest& request, index::Matches& matches,
               std::vector<FeatureValues>& features) {
  const auto cut = [&](auto& list) {
    const std::size_t begin = std::min(request.offset, list.size());
    const std::size_t end = begin + std::min(request.limit, list.size() - begin);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(end), list.end());
    list.erase(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(begin));
  };
  cut(matches.matches);
  cut(features);
}

}  // namespace

base::Result<index::Matches> best_matches(const index::Reader& reader, const Need& need,
                                          const Vocabulary& vocabulary,
                                          const index::SearchRequest& request,
                                          std::vector<FeatureValues>& features) {
  index::SearchRequest wide = request;
  wide.offset = 0;
  wide.limit = std::max(kWindow, request.offset + request.limit);
  auto found = reader.search(candidates(need), wide);
  if (!found) return found;
  const auto values = FeatureReader::make(need, vocabulary, reader);
  if (!values) return tl::unexpected(values.error());
  const FeatureValues weights = weights_of(vocabulary);
  const std::size_t count = std::min(kWindow, found->matches.size());
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), 0);
  std::vector<FeatureValues> all;
  for (std::size_t i = 0; i < count; ++i) {
    index::Match& match = found->matches[i];
    all.push_back(values->read(match, found->documents.at(match.document_id)));
    match.score = score(all.back(), weights);
  }
  // Equal scores keep the order of the index, which is total.
  std::ranges::stable_sort(order, std::ranges::greater(),
                           [&](std::size_t i) { return found->matches[i].score; });
  std::vector<index::Match> sorted;
  features.clear();
  for (const std::size_t i : order) {
    sorted.push_back(std::move(found->matches[i]));
    features.push_back(all[i]);
  }
  const double least = sorted.empty() ? 0 : sorted.back().score;
  for (std::size_t i = count; i < found->matches.size(); ++i) {
    found->matches[i].score = std::min(found->matches[i].score, least);
    sorted.push_back(std::move(found->matches[i]));
  }
  found->matches = std::move(sorted);
  keep_page(request, *found, features);
  return found;
}

}  // namespace wenze::query
