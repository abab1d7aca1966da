// Titles are the only names that texts use for each other: everything hangs on their keys.
#include "query/cite.h"

#include <algorithm>

#include "document/law_names.h"
#include "index/citations.h"

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

// The provisions that a pinpoint names: exactly, below chapters, or with the 款 it leaves out.
std::vector<std::string> provisions_of(const CitingDocument& target, const std::string& pinpoint) {
  std::vector<std::string> out;
  if (target.provisions.contains(pinpoint)) return {pinpoint};
  const std::size_t point = pinpoint.find("__point_");
  const bool open = point != std::string::npos && pinpoint.find("__para_") == std::string::npos;
  for (const auto& [eid, citation] : target.provisions) {
    const bool below = ends_with_step(eid, pinpoint);
    const bool filled = open && eid.starts_with(pinpoint.substr(0, point) + "__para_") &&
                        eid.ends_with(pinpoint.substr(point)) &&
                        std::count(eid.begin(), eid.end(), '_') ==
                            std::count(pinpoint.begin(), pinpoint.end(), '_') + 3;
    if (below || filled) out.push_back(eid);
  }
  // 第二章第七条: articles are numbered through the chapters, whose steps their eIds do not have.
  const std::size_t article = pinpoint.find("__art_");
  if (out.empty() && article != std::string::npos)
    return provisions_of(target, pinpoint.substr(article + 2));
  return out;
}

std::string version_date(const CitingDocument& one) { return one.info.date(); }

}  // namespace

bool Citation::dangling() const { return status == ReferenceStatus::kDangling || !missing.empty(); }

CitingDocument citing_document(const index::StoredDocument& stored) {
  CitingDocument out;
  out.info = stored.info;
  const document::Document& one = stored.file.documents.front();
  const auto citations = index::citations(one, stored.file.canonical.text);
  for (std::size_t i = 0; i < one.provisions.size(); ++i)
    out.provisions.emplace(one.provisions[i].eid, citations[i]);
  out.references = one.references;
  for (const Reference& reference : one.references)
    out.from_eids.push_back(one.at(reference.from).eid);
  return out;
}

CitationGraph CitationGraph::build(std::vector<CitingDocument> documents,
                                   const GraphOptions& options) {
  CitationGraph out;
  out.documents_ = std::move(documents);
  for (std::size_t i = 0; i < out.documents_.size(); ++i) {
    const CitingDocument& one = out.documents_[i];
    if (!one.info.meta.title) continue;
    const auto [found, is_new] =
        out.by_title_.emplace(document::title_key(*one.info.meta.title), i);
    if (!is_new && version_date(out.documents_[found->second]) < version_date(one))
      found->second = i;
  }
  out.note_repeals(options);
  out.link(options);
  return out;
}

base::Result<CitationGraph> CitationGraph::read(const index::Reader& reader,
                                                const GraphOptions& options) {
  const auto all = reader.documents();
  if (!all) return tl::unexpected(all.error());
  std::vector<CitingDocument> documents;
  documents.reserve(all->size());
  for (const index::DocumentInfo& info : *all) {
    const auto stored = reader.document(info.id);
    if (!stored) return tl::unexpected(stored.error());
    documents.push_back(citing_document(*stored));
  }
  return build(std::move(documents), options);
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

void CitationGraph::note_repeals(const GraphOptions&) {
  for (std::size_t i = 0; i < documents_.size(); ++i)
    for (const Reference& reference : documents_[i].references)
      if (reference.role == ReferenceRole::kRepeals && reference.target_title &&
          reference.pinpoints.empty()) {
        const document::Metadata& meta = documents_[i].info.meta;
        repeals_[document::title_key(*reference.target_title)].push_back(
            {i, meta.effective.value_or(version_date(documents_[i]))});
      }
}

std::optional<OutOfForce> CitationGraph::state_of(std::string_view title,
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
  const std::string key = document::title_key(title);
  if (const auto found = repeals_.find(key); found != repeals_.end())
    for (const Repeal& repeal : found->second) {
      // A text does not hear of its own repeal, and a younger text of the title was not meant.
      if (repeal.by == from || !past(repeal.since)) continue;
      if (to && !repeal.since.empty() && version_date(documents_[*to]) > repeal.since) continue;
      return OutOfForce{Validity::kRepealed, repeal.since,
                        documents_[repeal.by].info.meta.title.value_or("")};
    }
  if (options.repealed_acts == nullptr || to) return std::nullopt;
  for (const text::TableRow& row : options.repealed_acts->rows()) {
    if (options.repealed_acts->cell(row, "title") != key) continue;
    const std::string since(options.repealed_acts->cell(row, "repealed_on"));
    if (past(since))
      return OutOfForce{Validity::kRepealed, since,
                        std::string(options.repealed_acts->cell(row, "by"))};
  }
  return std::nullopt;
}

void CitationGraph::link(const GraphOptions& options) {
  for (std::size_t i = 0; i < documents_.size(); ++i) {
    const CitingDocument& from = documents_[i];
    for (std::size_t r = 0; r < from.references.size(); ++r) {
      const Reference& reference = from.references[r];
      if (!reference.target_title && reference.status != ReferenceStatus::kDangling) continue;
      Citation citation;
      citation.from = i;
      citation.eid = from.from_eids[r];
      const auto place = from.provisions.find(citation.eid);
      if (place != from.provisions.end()) citation.provision = place->second;
      citation.text = reference.text;
      citation.title = reference.target_title;
      citation.role = reference.role;
      citation.status = reference.status;
      citation.reason = reference.reason;
      if (reference.target_title) {
        const auto target = by_title_.find(document::title_key(*reference.target_title));
        if (target != by_title_.end()) citation.to = target->second;
        // What amends or repeals a text speaks of it as it was before.
        const bool of_old =
            reference.role == ReferenceRole::kRepeals || reference.role == ReferenceRole::kAmends;
        if (!of_old)
          citation.out_of_force = state_of(*reference.target_title, citation.to, i, options);
        if (citation.to) {
          const std::string theirs = version_date(documents_[*citation.to]),
                            ours = version_date(from);
          if (!of_old && !ours.empty() && theirs > ours) citation.newer = theirs;
          for (const std::string& pinpoint : reference.pinpoints) {
            auto found = provisions_of(documents_[*citation.to], pinpoint);
            if (found.empty() && !of_old) citation.missing.push_back(pinpoint);
            citation.eids.insert(citation.eids.end(), found.begin(), found.end());
          }
        }
      }
      citations_.push_back(std::move(citation));
    }
  }
}

}  // namespace wenze::query
