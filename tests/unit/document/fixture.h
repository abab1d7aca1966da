#pragma once
// Canonical text → documents with the shipped dictionaries and the fictional places of the sample
// corpus.

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document/document.h"
#include "document/record.h"
#include "document/structure.h"
#include "lexicon/lexicon.h"

namespace wenze::document {

inline const Resources& shipped_resources() {
  static const auto resources = [] {
    const std::string root = WENZE_SOURCE_DIR;
    static const auto lexicon = lexicon::Lexicon::load(root + "/dictionaries", {root + "/corpus"});
    if (!lexicon) {
      ADD_FAILURE() << lexicon.error().text(base::Language::kEnglish);
      std::abort();
    }
    return *build_resources(
        [](std::string_view name) -> const text::Table& { return (*lexicon)->table(name); });
  }();
  return *resources;
}

struct Built {
  text::RawText raw;
  text::CanonicalText canonical;
  std::vector<Document> documents;
  const Document& only() const {
    EXPECT_EQ(documents.size(), 1u);
    return documents.front();
  }
};

inline Built build(std::string_view text, std::string file_name = "") {
  Built out;
  out.raw.text = out.canonical.text = text;
  if (!text.empty())
    out.canonical.map = text::OffsetMap<text::Raw, text::Canonical>::identity(text.size());
  out.documents = structure(out.raw, out.canonical, shipped_resources(), {std::move(file_name)});
  return out;
}

// "eid label heading|own text" of every provision, own text whole: one line each.
inline std::string outline_of(const Built& built, const Document& document) {
  std::string out;
  for (const Provision& p : document.provisions) {
    out += p.eid + " " + (p.label.empty() ? "-" : p.label);
    if (!p.heading.empty()) out += " <" + p.heading + ">";
    std::string own(p.own.of(built.canonical.text));
    for (const auto& rest : p.own_rest) own += " + " + std::string(rest.of(built.canonical.text));
    for (char& c : own)
      if (c == '\n') c = '/';
    if (!own.empty()) out += " " + own;
    out += "\n";
  }
  return out;
}

inline std::string outline_of(const Built& built) { return outline_of(built, built.only()); }

// Every byte that is no white space belongs to exactly one label, heading or stretch of own text,
// or to the record in front of a text of Taiwan; parents hold children.
inline void expect_whole(const Built& built) {
  std::vector<int> cover(built.canonical.text.size());
  const auto paint = [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) ++cover[i];
  };
  for (const Document& document : built.documents)
    for (std::size_t i = 0; i < document.provisions.size(); ++i) {
      const Provision& p = document.provisions[i];
      std::size_t head = p.own.empty() ? p.span.end() : p.own.begin();
      if (i + 1 < document.provisions.size() && document.provisions[i + 1].parent == ProvisionId(i))
        head = std::min(head, document.provisions[i + 1].span.begin());
      for (const auto& rest : p.own_rest) head = std::min(head, rest.begin());
      paint(p.span.begin(), head);
      paint(p.own.begin(), p.own.end());
      for (const auto& rest : p.own_rest) paint(rest.begin(), rest.end());
      if (p.parent) {
        EXPECT_TRUE(document.at(*p.parent).span.contains(p.span)) << p.eid;
      }
    }
  std::vector<Line> lines = split_lines(built.raw, built.canonical);
  mark_record(built.canonical.text, shipped_resources(), lines);
  for (const Line& line : lines)
    if (line.shell) paint(line.span.begin(), line.span.end());
  for (std::size_t i = 0; i < cover.size(); ++i)
    if (static_cast<unsigned char>(built.canonical.text[i]) > ' ') {
      ASSERT_EQ(cover[i], 1) << "byte " << i;
    }
}

}  // namespace wenze::document
