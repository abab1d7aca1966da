#pragma once
// A document put together by hand, with its rules: fictional texts for the tests of index/ and
// query/.

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/sha256.h"
#include "document/document.h"
#include "extract/rule.h"
#include "index/writer.h"
#include "text/utf8.h"

namespace wenze::testing {

// Builds canonical text node by node; the raw text is the canonical one with `spelling` undone
// (canonical character → what stands in the original for it).
class Draft {
 public:
  explicit Draft(std::string path, std::map<std::string, std::string> spelling = {})
      : spelling_(std::move(spelling)) {
    file_.raw.source.path = std::move(path);
    file_.raw.source.encoding = "UTF-8";
    file_.documents.emplace_back();
  }

  document::Metadata& meta() { return document().meta; }
  Draft& drafted_in(document::System system) {
    document().system = system;
    return *this;
  }

  Draft& add(document::ProvisionKind kind, const std::string& eid, const std::string& parent,
             const std::string& label, const std::string& text) {
    auto& nodes = document().provisions;
    document::Provision node;
    node.eid = eid;
    node.kind = kind;
    node.label = label;
    if (!parent.empty()) node.parent = document().find(parent);
    const std::size_t begin = file_.canonical.text.size();
    file_.canonical.text += label;
    const std::size_t own = file_.canonical.text.size();
    file_.canonical.text += text + (text.empty() ? "" : "\n");
    const std::size_t end = file_.canonical.text.size();
    node.span = {begin, end};
    node.own = {text.empty() ? end : own, end};
    if (kind == document::ProvisionKind::kChapter) {
      node.heading = text;
      node.own = {end, end};
    }
    nodes.push_back(node);
    for (auto up = node.parent; up; up = document().at(*up).parent)
      nodes[up->index].span = {nodes[up->index].span.begin(), end};
    return *this;
  }
  // 第N条 with one paragraph and points.
  Draft& article(int number, const std::string& label, const std::string& text,
                 const std::vector<std::string>& points = {}, const std::string& parent = "") {
    const std::string eid = "art_" + std::to_string(number);
    add(document::ProvisionKind::kArticle, eid, parent, label, "");
    add(document::ProvisionKind::kParagraph, eid + "__para_1", eid, "", text);
    for (std::size_t i = 0; i < points.size(); ++i)
      add(document::ProvisionKind::kPoint, eid + "__para_1__point_" + std::to_string(i + 1),
          eid + "__para_1", "（" + std::string(kNumbers.substr(3 * i, 3)) + "）", points[i]);
    return *this;
  }

  // A rule whose quotation is the first place of `quote`.
  extract::Rule rule(const std::string& eid, const std::string& quote,
                     const std::vector<std::string>& sanctions, const std::string& fault = "",
                     const std::string& fault_code = "") {
    finish();
    extract::Rule out;
    out.eid = eid;
    out.id = eid + "#" + std::to_string(++rules_of_[eid]);
    out.quote_canonical = place(quote);
    out.quote_raw = file_.canonical.map.to_source(out.quote_canonical);
    out.quote = std::string(out.quote_raw.of(file_.raw.text));
    for (const std::string& sanction : sanctions) {
      const std::size_t at = sanction.find('=');  // CODE=words
      extract::Sanction item;
      item.code = sanction.substr(0, at);
      item.passage = passage(sanction.substr(at + 1));
      item.regime = "civil_service";
      item.rank = item.code.back() - '0';
      out.sanctions.push_back(std::move(item));
    }
    if (!fault.empty()) out.fault = extract::Fault{passage(fault), {fault_code}, false};
    out.modality = extract::Modality::kMust;
    return out;
  }

  extract::Passage passage(const std::string& words) {
    finish();
    extract::Passage out;
    out.text = words;
    out.canonical = place(words);
    out.raw = file_.canonical.map.to_source(out.canonical);
    return out;
  }

  const document::File& file() {
    finish();
    return file_;
  }
  index::Origin origin(const std::string& sha256 = "1") const {
    return {file_.raw.source.path, sha256, ""};
  }
  index::Prepared prepare(const std::vector<extract::Rule>& rules,
                          const index::Vocabulary& vocabulary, const std::string& sha256 = "1") {
    const index::Content content{&file(), {rules}};
    return index::Prepared::make(origin(sha256), std::span(&content, 1), vocabulary);
  }

 private:
  static constexpr std::string_view kNumbers = "一二三四五六七八九";

  document::Document& document() { return file_.documents.front(); }
  text::Span<text::Canonical> place(const std::string& words) const {
    const std::size_t at = file_.canonical.text.find(words);
    WENZE_CHECK(at != std::string::npos);
    return {at, at + words.size()};
  }

  void finish() {
    if (finished_) return;
    finished_ = true;
    document().span = {0, file_.canonical.text.size()};
    const std::string& text = file_.canonical.text;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t bytes = text::decode_at(text, at).bytes;
      const std::string c = text.substr(at, bytes);
      const auto other = spelling_.find(c);
      const std::string& raw = other == spelling_.end() ? c : other->second;
      file_.raw.text += raw;
      if (raw.size() == bytes)
        file_.canonical.map.append_copied(bytes);
      else
        file_.canonical.map.append_replaced(raw.size(), bytes);
      at += bytes;
    }
    file_.raw.source.size_bytes = file_.raw.text.size();
    file_.raw.source.sha256 = base::sha256_hex(file_.raw.text);
  }

  std::map<std::string, std::string> spelling_;
  document::File file_;
  std::map<std::string, int> rules_of_;
  bool finished_ = false;
};

// A folder that is removed at the end.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "wenze-test-XXXXXX").string();
    WENZE_CHECK(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~TemporaryFolder() {
    std::error_code error;
    std::filesystem::remove_all(path_, error);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace wenze::testing
