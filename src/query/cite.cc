// Titles are the only names that texts use for each other: everything hangs on their keys.
#include "query/cite.h"

#include <algorithm>

#include "document/law_names.h"

namespace wenze::query {
namespace {

using document::Reference;
using document::ReferenceRole;
using document::ReferenceStatus;
using document::Validity;

bool ends_with_step(std::string_view eid, std::string_view steps) {
  return eid == steps ||
         (eid.ends_with(steps) && eid.substr(0, eid.size() - steps.size()).ends_with("__"));
}

// The levels of a statute as those of an outline: art_9__para_2 → sec_9__para_2,
// art_9__point_3 → sec_9__subsec_3.
std::string outline_pinpoint(std::string_view pinpoint) {
  std::string out = "sec_" + std::string(pinpoint.substr(4));
  constexpr std::string_view kPoint = "__point_";
  if (const std::size_t at = out.find(kPoint); at != std::string::npos)
    out.replace(at, kPoint.size(), "__subsec_");
  return out;
}

// The eIds of a document, for pinpoints that leave levels out.
class Provisions {
 public:
  explicit Provisions(const std::vector<std::string>& eids) : sorted_(eids.begin(), eids.end()) {
    std::ranges::sort(sorted_);
    has_articles_ = std::ranges::any_of(sorted_, [](std::string_view eid) {
      return eid.starts_with("art_") || eid.find("__art_") != std::string_view::npos;
    });
  }

  // The provisions that a pinpoint names: exactly, with the 款 it leaves out, or below chapters.
  std::vector<std::string> named(const std::string& pinpoint) const {
    if (std::ranges::binary_search(sorted_, std::string_view(pinpoint))) return {pinpoint};
    std::vector<std::string> out = filled(pinpoint);
    if (!out.empty()) return out;
    for (std::string_view eid : sorted_)
      if (ends_with_step(eid, pinpoint)) out.emplace_back(eid);
    // 第二章第七条: articles are numbered through the chapters, whose steps their eIds do not have.
    const std::size_t article = pinpoint.find("__art_");
    if (out.empty() && article != std::string::npos) return named(pinpoint.substr(article + 2));
    // 第九条 of a text that counts 一、二、 (amendments of the Criminal Law) is its 九、.
    if (out.empty() && !has_articles_ && pinpoint.starts_with("art_")) {
      const std::string outline = outline_pinpoint(pinpoint);
      if (std::ranges::binary_search(sorted_, std::string_view(outline))) return {outline};
    }
    return out;
  }

 private:
  // 第五条第（三）项 is art_5__para_2__point_3.
  std::vector<std::string> filled(const std::string& pinpoint) const {
    const std::size_t point = pinpoint.find("__point_");
    if (point == std::string::npos || pinpoint.find("__para_") != std::string::npos) return {};
    const std::string front = pinpoint.substr(0, point) + "__para_", end = pinpoint.substr(point);
    std::vector<std::string> out;
    for (auto at = std::ranges::lower_bound(sorted_, std::string_view(front));
         at != sorted_.end() && at->starts_with(front); ++at)
      if (at->ends_with(end) &&
          at->substr(front.size(), at->size() - front.size() - end.size()).find('_') ==
              std::string_view::npos)
        out.emplace_back(*at);
    return out;
  }

  std::vector<std::string_view> sorted_;
  bool has_articles_ = false;
};

// The law of which region a document belongs to, as the first two digits of its place: 71 (Taiwan),
// 81 (Hong Kong), 82 (Macau); empty: the mainland's. Laws of several regions share names
// (行政诉讼法).
std::string_view region_of(const document::Metadata& meta) {
  if (!meta.jurisdiction) return {};
  const std::string_view region = std::string_view(meta.jurisdiction->code).substr(0, 2);
  return region == "71" || region == "81" || region == "82" ? region : std::string_view();
}

std::string with_region(std::string_view region, const std::string& key) {
  return region.empty() ? key : std::string(region) + "|" + key;
}

std::string version_date(const CitingDocument& one) { return one.info.date(); }

}  // namespace

bool Citation::dangling() const { return status == ReferenceStatus::kDangling || !missing.empty(); }

CitationGraph CitationGraph::build(std::vector<CitingDocument> documents,
                                   const GraphOptions& options) {
  CitationGraph out;
  out.documents_ = std::move(documents);
  for (std::size_t i = 0; i < out.documents_.size(); ++i) {
    const CitingDocument& one = out.documents_[i];
    if (!one.info.meta.title) continue;
    std::vector<std::size_t>& same = out.by_title_[with_region(
        region_of(one.info.meta), document::title_key(*one.info.meta.title))];
    const std::string date = version_date(one);
    const std::string youngest = same.empty() ? "" : version_date(out.documents_[same.front()]);
    if (youngest < date) same.clear();
    if (same.empty() || youngest <= date) same.push_back(i);
  }
  out.note_repeals(options);
  out.link(options);
  return out;
}

base::Result<CitationGraph> CitationGraph::read(const index::Reader& reader,
                                                const GraphOptions& options) {
  auto all = reader.documents();
  if (!all) return tl::unexpected(all.error());
  auto trees = reader.trees();
  if (!trees) return tl::unexpected(trees.error());
  std::unordered_map<std::string_view, index::TreeSummary*> by_id;
  for (index::TreeSummary& tree : *trees) by_id.emplace(tree.document_id, &tree);
  std::vector<CitingDocument> documents;
  documents.reserve(all->size());
  for (index::DocumentInfo& info : *all) {
    CitingDocument one;
    if (const auto tree = by_id.find(info.id); tree != by_id.end()) {
      one.eids = std::move(tree->second->eids);
      one.references = std::move(tree->second->references);
    }
    one.info = std::move(info);
    documents.push_back(std::move(one));
  }
  return build(std::move(documents), options);
}

base::Status CitationGraph::name_places(const index::Reader& reader,
                                        const std::vector<std::size_t>& citations) {
  std::map<std::pair<std::size_t, std::string>, std::string> known;
  for (std::size_t i : citations) {
    Citation& citation = citations_[i];
    const auto [at, is_new] = known.try_emplace({citation.from, citation.eid});
    if (is_new) {
      const auto record = reader.provision(documents_[citation.from].info.id, citation.eid);
      if (!record && record.error().kind != base::MessageKind::no_such_provision)
        return tl::unexpected(record.error());
      if (record) {
        at->second = record->citation;
        for (const index::Clause& clause : record->clauses)
          if (clause.eid == citation.eid) at->second = clause.citation;
      }
    }
    citation.provision = at->second;
  }
  return {};
}

std::optional<std::size_t> CitationGraph::find(std::string_view id) const {
  for (std::size_t i = 0; i < documents_.size(); ++i)
    if (documents_[i].info.id == id) return i;
  return std::nullopt;
}

bool CitationGraph::cites(const Citation& citation, std::size_t to, std::string_view eid) const {
  if (citation.to != to) return false;
  if (eid.empty()) return true;
  return std::any_of(citation.eids.begin(), citation.eids.end(), [&](const std::string& cited) {
    return cited == eid || cited.starts_with(std::string(eid) + "__");
  });
}

// A name means a law of the region of the document that says it; with the name of the state it is
// the mainland's everywhere.
const std::string& CitationGraph::key_of(const std::string& title, std::size_t from) {
  constexpr std::string_view kState = "中华人民共和国", kBasicLaw = "特别行政区基本法";
  const bool of_state = title.starts_with(kState) || title.ends_with(kBasicLaw);
  const std::string_view region =
      of_state ? std::string_view() : region_of(documents_[from].info.meta);
  const auto [at, is_new] = keys_.try_emplace(with_region(region, title));
  if (is_new) at->second = with_region(region, document::title_key(title));
  return at->second;
}

void CitationGraph::note_repeals(const GraphOptions& options) {
  for (std::size_t i = 0; i < documents_.size(); ++i)
    for (const Reference& reference : documents_[i].references)
      if (reference.role == ReferenceRole::kRepeals && reference.target_title &&
          reference.pinpoints.empty()) {
        const document::Metadata& meta = documents_[i].info.meta;
        repeals_[key_of(*reference.target_title, i)].push_back(
            {i, meta.effective.value_or(version_date(documents_[i]))});
      }
  if (options.repealed_acts == nullptr) return;
  const text::Table& acts = *options.repealed_acts;
  for (const text::TableRow& row : acts.rows())
    known_acts_[std::string(acts.cell(row, "title"))].push_back(
        {Validity::kRepealed, std::string(acts.cell(row, "repealed_on")),
         std::string(acts.cell(row, "by"))});
}

std::optional<OutOfForce> CitationGraph::state_of(const std::string& key,
                                                  std::optional<std::size_t> to, std::size_t from,
                                                  const GraphOptions& options) const {
  const auto past = [&](const std::string& since) {
    return options.day.empty() || since.empty() || since <= options.day;
  };
  const document::Metadata* meta = to ? &documents_[*to].info.meta : nullptr;
  if (meta != nullptr) {
    if (meta->repealed && past(*meta->repealed))
      return OutOfForce{Validity::kRepealed, *meta->repealed, ""};
    if (meta->withdrawn && !meta->repealed) return OutOfForce{Validity::kRepealed, "", ""};
    if (meta->expires && !options.day.empty() &&
        document::validity_at(*meta, options.day) == Validity::kExpired)
      return OutOfForce{Validity::kExpired, *meta->expires, ""};
  }
  if (const auto found = repeals_.find(key); found != repeals_.end())
    for (const Repeal& repeal : found->second) {
      // A text does not hear of its own repeal, and a younger text of the title was not meant.
      if (repeal.by == from || !past(repeal.since)) continue;
      if (to && !repeal.since.empty() && version_date(documents_[*to]) > repeal.since) continue;
      return OutOfForce{Validity::kRepealed, repeal.since,
                        documents_[repeal.by].info.meta.title.value_or("")};
    }
  if (to) return std::nullopt;
  if (const auto found = known_acts_.find(key); found != known_acts_.end())
    for (const OutOfForce& act : found->second)
      if (past(act.since)) return act;
  return std::nullopt;
}

void CitationGraph::link(const GraphOptions& options) {
  std::unordered_map<std::size_t, Provisions> provisions;  // of what is cited with a pinpoint
  for (std::size_t i = 0; i < documents_.size(); ++i) {
    const CitingDocument& from = documents_[i];
    for (std::size_t r = 0; r < from.references.size(); ++r) {
      const Reference& reference = from.references[r];
      if (!reference.target_title && reference.status != ReferenceStatus::kDangling) continue;
      Citation citation;
      citation.from = i;
      if (reference.from.index < from.eids.size()) citation.eid = from.eids[reference.from.index];
      citation.text = reference.text;
      citation.title = reference.target_title;
      citation.role = reference.role;
      citation.status = reference.status;
      citation.reason = reference.reason;
      if (reference.target_title) {
        const std::string& key = key_of(*reference.target_title, i);
        const auto target = by_title_.find(key);
        if (target != by_title_.end()) citation.to = target->second.front();
        // What amends or repeals a text speaks of it as it was before.
        const bool of_old =
            reference.role == ReferenceRole::kRepeals || reference.role == ReferenceRole::kAmends;
        if (!of_old) citation.out_of_force = state_of(key, citation.to, i, options);
        if (citation.to) {
          const std::string theirs = version_date(documents_[*citation.to]),
                            ours = version_date(from);
          if (!of_old && !ours.empty() && theirs > ours) citation.newer = theirs;
          // A code may be stored in several files: each pinpoint goes to the one that has it.
          std::map<std::size_t, std::vector<std::string>> places;
          for (const std::string& pinpoint : reference.pinpoints) {
            bool known = false;
            for (std::size_t one : target->second) {
              const auto& eids = provisions.try_emplace(one, documents_[one].eids).first->second;
              auto found = eids.named(pinpoint);
              if (found.empty()) continue;
              places[one].insert(places[one].end(), found.begin(), found.end());
              known = true;
              break;
            }
            if (!known && !of_old) citation.missing.push_back(pinpoint);
          }
          for (auto& [one, eids] : places) {
            if (&eids != &places.begin()->second) citations_.push_back(citation);
            Citation& here = &eids != &places.begin()->second ? citations_.back() : citation;
            here.to = one;
            here.eids = std::move(eids);
            if (&here != &citation) here.missing.clear();
          }
        }
      }
      citations_.push_back(std::move(citation));
    }
  }
}

}  // namespace wenze::query
