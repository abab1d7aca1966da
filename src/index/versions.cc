#include "index/versions.h"

#include <algorithm>

#include "document/law_names.h"

namespace wenze::index {
namespace {

std::string place_of(const document::Metadata& meta) {
  return meta.jurisdiction ? meta.jurisdiction->code : "";
}

// `day` and what it is compared with may say the year or month alone: the end of it is meant.
bool has_come(std::string_view from, std::string_view day) {
  return from <= day || from.starts_with(day);
}

template <class List>
bool is_of_text(const List& versions, std::string_view id) {
  return std::ranges::any_of(versions, [&](const auto& one) { return one.id == id; });
}

}  // namespace

bool has_versions(const document::Metadata& meta) {
  using document::DocumentKind;
  return meta.title && meta.level &&
         (meta.kind == DocumentKind::kStatute || meta.kind == DocumentKind::kMeasure);
}

bool same_text(const document::Metadata& one, const document::Metadata& other) {
  return one.title && other.title && place_of(one) == place_of(other) &&
         document::same_title(*one.title, *other.title);
}

std::string applies_from(const document::Metadata& meta) {
  std::string out = meta.effective.value_or(meta.issued.value_or(meta.adopted.value_or("")));
  for (const document::Amendment& amendment : meta.amendments) out = std::max(out, amendment.date);
  return out;
}

Versions::Versions(std::span<const DocumentInfo> documents) {
  std::map<std::string, std::vector<Version>> texts;
  std::map<std::string, std::vector<Successor>> repeals;  // by what they repeal
  const auto key = [](const std::string& title, const document::Metadata& meta) {
    return place_of(meta) + '\n' + title;
  };
  for (const DocumentInfo& one : documents) {
    const std::string from = applies_from(one.meta);
    if (!has_versions(one.meta) || from.empty()) continue;
    texts[key(document::title_key(*one.meta.title), one.meta)].push_back({from, one.id});
    // It came into force with the first version of the act, whose closing article later ones keep.
    const std::string since = one.meta.effective.value_or(from);
    for (const std::string& title : one.repeals)
      repeals[key(title, one.meta)].push_back({one.id, since, true});
  }
  for (const auto& [title, acts] : repeals) {
    const Successor& last = *std::ranges::max_element(acts, {}, &Successor::from);
    const auto text = texts.find(title);
    const auto younger = [&](const Version& one) {
      return one.from > last.from || one.id == last.id;
    };
    if (text == texts.end() || std::ranges::none_of(text->second, younger))
      acts_.emplace(
          std::pair(title.substr(0, title.find('\n')), title.substr(title.find('\n') + 1)), last);
  }
  for (auto& [title, all] : texts) {
    std::ranges::stable_sort(all, {}, &Version::from);
    std::vector<Version> once;
    for (Version& one : all) {
      const bool copy = !once.empty() && once.back().from == one.from;
      places_[one.id] = {texts_.size(), once.size() - (copy ? 1 : 0)};
      // A text does not repeal itself, and a younger one of the title was not meant.
      for (const Successor& act : repeals[title])
        if (act.from > one.from && !is_of_text(all, act.id)) {
          const auto [known, fresh] = repealed_.try_emplace(one.id, act);
          if (!fresh && act.from < known->second.from) known->second = act;
        }
      if (!copy) once.push_back(one);
    }
    texts_.push_back(std::move(once));
  }
}

std::optional<Successor> Versions::successor(std::string_view id) const {
  std::optional<Successor> out;
  if (const auto act = repealed_.find(id); act != repealed_.end()) out = act->second;
  const auto at = places_.find(id);
  if (at == places_.end()) return out;
  const std::vector<Version>& text = texts_[at->second.text];
  const std::size_t next = at->second.version + 1;
  if (next < text.size() && (!out || text[next].from <= out->from))
    out = Successor{text[next].id, text[next].from, false};
  return out;
}

std::map<std::string, Successor> Versions::repealed_of(std::string_view place) const {
  std::map<std::string, Successor> out;
  for (const auto& [key, act] : acts_)
    if (key.first == place) out.emplace(key.second, act);
  return out;
}

bool Versions::another_applied(std::string_view id, std::string_view day) const {
  if (const auto next = successor(id); next && has_come(next->from, day)) return true;
  const auto at = places_.find(id);
  if (at == places_.end() || at->second.version == 0) return false;
  const std::vector<Version>& text = texts_[at->second.text];
  return !has_come(text[at->second.version].from, day) && has_come(text.front().from, day);
}

}  // namespace wenze::index
