// One sweep over the tree cuts the document into pieces, each belonging to its innermost provision.
// A provision that holds no other article, section or chapter is read as one with all that lies in
// it; the pieces of such a unit that stand side by side become a record, and what a chapter says
// itself (its heading, text between articles) becomes records of its own. Nothing is left over.
#include "index/units.h"

#include <algorithm>
#include <map>

#include "index/citations.h"

namespace wenze::index {
namespace {

using document::Document;
using document::Provision;
using document::ProvisionKind;

constexpr std::size_t kNoNode = static_cast<std::size_t>(-1);

struct Piece {
  std::size_t begin, end;  // canonical bytes
  std::size_t node;        // kNoNode where no provision holds the text
};

bool is_structural(ProvisionKind kind) {
  return kind == ProvisionKind::kPart || kind == ProvisionKind::kChapter ||
         kind == ProvisionKind::kSection || kind == ProvisionKind::kSubsection ||
         kind == ProvisionKind::kArticle || kind == ProvisionKind::kAttachment;
}

// For every node the root of the unit it is read in: itself for a container.
std::vector<std::size_t> unit_roots(const Document& document) {
  const auto& nodes = document.provisions;
  std::vector<bool> container(nodes.size(), false);
  for (std::size_t i = nodes.size(); i-- > 0;) {
    if (!nodes[i].parent) continue;
    const std::size_t parent = nodes[i].parent->index;
    if (container[i] || is_structural(nodes[i].kind)) container[parent] = true;
  }
  std::vector<std::size_t> roots(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const bool own = container[i] || !nodes[i].parent || container[nodes[i].parent->index];
    roots[i] = own ? i : roots[nodes[i].parent->index];
  }
  return roots;
}

class Sweep {
 public:
  explicit Sweep(const Document& document) : document_(document), cursor_(document.span.begin()) {}

  std::vector<Piece> run() {
    for (std::size_t i = 0; i < document_.provisions.size(); ++i) {
      const auto span = document_.provisions[i].span;
      while (!open_.empty() && end_of(open_.back()) <= span.begin()) close();
      advance(span.begin());
      open_.push_back(i);
    }
    while (!open_.empty()) close();
    advance(document_.span.end());
    return std::move(pieces_);
  }

 private:
  std::size_t end_of(std::size_t node) const { return document_.provisions[node].span.end(); }
  void close() {
    advance(end_of(open_.back()));
    open_.pop_back();
  }
  void advance(std::size_t to) {
    if (to <= cursor_) return;
    pieces_.push_back({cursor_, to, open_.empty() ? kNoNode : open_.back()});
    cursor_ = to;
  }

  const Document& document_;
  std::size_t cursor_;
  std::vector<std::size_t> open_;
  std::vector<Piece> pieces_;
};

// Without white space at both ends; may become empty.
Piece trimmed(Piece piece, std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n\f\v";
  constexpr std::string_view kWideSpace = "\u3000";
  for (bool again = true; again && piece.begin < piece.end;) {
    const std::string_view rest = text.substr(piece.begin, piece.end - piece.begin);
    again = true;
    if (kSpace.find(rest.front()) != std::string_view::npos)
      ++piece.begin;
    else if (rest.starts_with(kWideSpace))
      piece.begin += kWideSpace.size();
    else if (kSpace.find(rest.back()) != std::string_view::npos)
      --piece.end;
    else if (rest.ends_with(kWideSpace))
      piece.end -= kWideSpace.size();
    else
      again = false;
  }
  return piece;
}

// The label of a provision goes with the text that follows it: （三） with its words, 第十二条 with
// its first paragraph.
void join_labels(const Document& document, const std::vector<std::size_t>& roots,
                 std::vector<Piece>& pieces) {
  std::vector<Piece> out;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece piece = pieces[i];
    while (i + 1 < pieces.size() && piece.node != kNoNode && pieces[i + 1].node != kNoNode &&
           document.provisions[piece.node].own.empty() && pieces[i + 1].begin == piece.end) {
      const auto parent = document.provisions[pieces[i + 1].node].parent;
      const bool same_unit = roots[pieces[i + 1].node] == roots[piece.node];
      if (!parent || parent->index != piece.node || !same_unit) break;
      piece = {piece.begin, pieces[i + 1].end, pieces[i + 1].node};
      ++i;
    }
    out.push_back(piece);
  }
  pieces = std::move(out);
}

std::vector<std::string> heading_path(const Document& document, std::size_t node) {
  std::vector<std::string> out;
  for (auto parent = document.provisions[node].parent; parent;
       parent = document.at(*parent).parent) {
    const Provision& above = document.at(*parent);
    if (above.label.empty() && above.heading.empty()) continue;
    const bool both = !above.label.empty() && !above.heading.empty();
    out.push_back(above.label + (both ? " " : "") + above.heading);
  }
  std::ranges::reverse(out);
  return out;
}

// Builds the records of one document from its pieces.
class Assembler {
 public:
  Assembler(const document::File& file, const Document& document, const std::string& document_id)
      : file_(file),
        document_(document),
        document_id_(document_id),
        citations_(citations(document, file.canonical.text)),
        roots_(unit_roots(document)) {}

  std::vector<UnitOfDocument> run() {
    std::vector<Piece> pieces = Sweep(document_).run();
    join_labels(document_, roots_, pieces);
    std::vector<Piece> unit;
    for (const Piece& piece : pieces) {
      const Piece bare = trimmed(piece, file_.canonical.text);
      if (bare.begin == bare.end) continue;
      if (!unit.empty() && root(piece) != root(unit.front())) finish(unit);
      unit.push_back(bare);
    }
    finish(unit);
    return std::move(out_);
  }

 private:
  std::size_t root(const Piece& piece) const {
    return piece.node == kNoNode ? kNoNode : roots_[piece.node];
  }

  void finish(std::vector<Piece>& pieces) {
    if (pieces.empty()) return;
    UnitOfDocument unit;
    ProvisionRecord& record = unit.record;
    const std::size_t node = root(pieces.front());
    record.document_id = document_id_;
    if (node != kNoNode) describe(node, unit);
    record.key = unique_key(record.eid);
    fill_text({pieces.front().begin, pieces.back().end}, record);
    for (const Piece& piece : pieces) {
      Clause clause;
      clause.begin = piece.begin - record.canonical_span.begin();
      clause.end = piece.end - record.canonical_span.begin();
      if (piece.node != kNoNode) {
        clause.eid = document_.provisions[piece.node].eid;
        clause.citation = citations_[piece.node];
      }
      record.clauses.push_back(std::move(clause));
    }
    record.ordinal = out_.size();
    out_.push_back(std::move(unit));
    pieces.clear();
  }

  void describe(std::size_t node, UnitOfDocument& unit) const {
    const Provision& provision = document_.provisions[node];
    unit.record.eid = provision.eid;
    unit.record.kind = provision.kind;
    unit.record.label = provision.label;
    unit.record.heading = provision.heading;
    unit.record.citation = citations_[node];
    unit.record.heading_path = heading_path(document_, node);
    for (std::size_t i = node; i < roots_.size() && roots_[i] == node; ++i)
      unit.eids.push_back(document_.provisions[i].eid);
  }

  std::string unique_key(const std::string& eid) {
    const std::string key = document_id_ + '#' + eid;
    const int times = ++seen_[key];
    return times == 1 ? key : key + '~' + std::to_string(times);
  }

  void fill_text(text::Span<text::Canonical> span, ProvisionRecord& record) const {
    record.canonical_span = span;
    record.raw_span = file_.canonical.map.to_source(span);
    record.canonical = std::string(span.of(file_.canonical.text));
    record.raw = std::string(record.raw_span.of(file_.raw.text));
    record.map = slice(file_.canonical.map.runs(), span);
  }

  const document::File& file_;
  const Document& document_;
  const std::string& document_id_;
  const std::vector<std::string> citations_;
  const std::vector<std::size_t> roots_;
  std::map<std::string, int> seen_;
  std::vector<UnitOfDocument> out_;
};

}  // namespace

text::RunMap slice(const text::RunMap& map, text::Span<text::Canonical> canonical) {
  text::RunMap out;
  const auto& runs = map.runs();
  if (runs.empty() || canonical.empty()) return out;
  const auto after =
      std::upper_bound(runs.begin(), runs.end(), canonical.begin(),
                       [](std::size_t at, const text::RunMap::Run& run) { return at < run.to; });
  for (auto i = static_cast<std::size_t>(after - runs.begin()) - 1; i < runs.size(); ++i) {
    if (runs[i].to >= canonical.end()) break;
    const bool last = i + 1 == runs.size();
    const std::size_t from_end = last ? map.from_size() : runs[i + 1].from;
    const std::size_t to_end = std::min(last ? map.to_size() : runs[i + 1].to, canonical.end());
    const std::size_t to = std::max(runs[i].to, canonical.begin());
    if (runs[i].copied)
      out.append_copied(to_end - to);
    else
      out.append_replaced(from_end - runs[i].from, to_end - to);
  }
  return out;
}

std::vector<UnitOfDocument> units_of(const document::File& file, const Document& document,
                                     const std::string& document_id) {
  return Assembler(file, document, document_id).run();
}

std::string dump(const std::vector<UnitOfDocument>& units) {
  std::string out;
  for (const UnitOfDocument& unit : units) {
    const ProvisionRecord& record = unit.record;
    out += record.eid + ' ' + std::string(document::name(record.kind)) + " \"" + record.citation +
           "\" [" + std::to_string(record.canonical_span.begin()) + ',' +
           std::to_string(record.canonical_span.end()) + ')';
    for (const Clause& clause : record.clauses)
      out +=
          ' ' + clause.eid + '=' + std::to_string(clause.begin) + '-' + std::to_string(clause.end);
    out += '\n';
  }
  return out;
}

}  // namespace wenze::index
