#pragma once
// Documents from an outline, one provision a row, so that comparison is tested without the stages
// before it.

#include <string>
#include <vector>

#include "document/document.h"

namespace wenze::compare::testing {

struct Row {
  std::string
      eid;  // the parent is the longest other eId that is followed by "__" in it, or `parent`
  document::ProvisionKind kind;
  std::string label, heading, text;
  std::string parent = "";
};

// Raw and canonical text are the same.
inline document::File make_file(const std::vector<Row>& rows) {
  document::File file;
  document::Document doc;
  doc.source.path = "made.txt";
  std::string text;
  for (const Row& row : rows) {
    document::Provision& provision = doc.provisions.emplace_back();
    provision.eid = row.eid;
    provision.kind = row.kind;
    provision.label = row.label;
    provision.heading = row.heading;
    for (std::size_t i = 0; i + 1 < doc.provisions.size(); ++i) {
      const std::string& other = doc.provisions[i].eid;
      if (row.parent.empty() ? row.eid.starts_with(other + "__") : other == row.parent)
        provision.parent = document::ProvisionId(i);
    }
    const std::size_t begin = text.size();
    text += row.label + row.heading;
    const std::size_t own = text.size();
    text += row.text;
    provision.own = {own, text.size()};
    provision.span = {begin, text.size()};
    text += '\n';
    for (auto up = provision.parent; up; up = doc.provisions[up->index].parent) {
      auto& ancestor = doc.provisions[up->index];
      ancestor.span = {ancestor.span.begin(), provision.span.end()};
    }
  }
  doc.span = {0, text.size()};
  file.raw.text = text;
  file.canonical.text = text;
  file.canonical.map = text::OffsetMap<text::Raw, text::Canonical>::identity(text.size());
  file.documents.push_back(std::move(doc));
  return file;
}

inline Row article(int number, const std::string& label, const std::string& text) {
  return {"art_" + std::to_string(number), document::ProvisionKind::kArticle, label, "", text};
}
inline Row paragraph(const std::string& eid, const std::string& text) {
  return {eid, document::ProvisionKind::kParagraph, "", "", text};
}
inline Row point(const std::string& eid, const std::string& label, const std::string& text) {
  return {eid, document::ProvisionKind::kPoint, label, "", text};
}

}  // namespace wenze::compare::testing
