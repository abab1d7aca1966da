// The texts of a file without what its provision records hold: the stretches between them, each
// with its original and its piece of the map, and everything that is said of the file as a whole.
#include <algorithm>

#include "index/charcode.h"
#include "index/codec.h"
#include "index/overlay.h"
#include "index/writer.h"

namespace wenze::index {
namespace {

template <class Text>
void pack_spans(Packer& out, const std::vector<text::Span<Text>>& spans) {
  out.number(spans.size());
  for (const auto& span : spans) out.span(span);
}
template <class Text>
std::vector<text::Span<Text>> unpack_spans(Unpacker& in) {
  std::vector<text::Span<Text>> out(in.count());
  for (auto& span : out) span = in.span<Text>();
  return out;
}

void pack_repair(Packer& out, const text::Repair& repair) {
  out.string(repair.kind);
  out.span(repair.raw);
  out.coded(repair.before);
  out.number(repair.after ? 1 : 0);
  if (repair.after) out.coded(*repair.after);
  pack_enum(out, repair.confidence);
}

text::Repair unpack_repair(Unpacker& in) {
  text::Repair repair;
  repair.kind = in.string();
  repair.raw = in.span<text::Raw>();
  repair.before = in.coded();
  if (in.number() != 0) repair.after = in.coded();
  repair.confidence = unpack_enum(in, text::Confidence::kLow);
  return repair;
}

void pack_source(Packer& out, const text::Source& source) {
  out.string(source.path);
  pack_enum(out, source.format);
  out.string(source.encoding);
  out.number(static_cast<std::uint64_t>(source.encoding_confidence * 1000 + 0.5));
  out.number(source.size_bytes);
  out.string(source.sha256);
}

text::Source unpack_source(Unpacker& in) {
  text::Source source;
  source.path = in.string();
  source.format = unpack_enum(in, text::Format::kJson);
  source.encoding = in.string();
  source.encoding_confidence = static_cast<double>(in.number()) / 1000;
  source.size_bytes = in.number();
  source.sha256 = in.string();
  return source;
}

// Appends the runs of `map` that lie in the two spans, of copied ones the part that does.
void append_runs(const text::RunMap& map, text::Span<text::Raw> raw,
                 text::Span<text::Canonical> canonical, text::RunMap& out) {
  const auto& runs = map.runs();
  auto at = std::ranges::lower_bound(runs, raw.begin(), {}, &text::RunMap::Run::from);
  if (at != runs.begin()) --at;
  for (; at != runs.end() && at->from <= raw.end(); ++at) {
    const bool last = at + 1 == runs.end();
    const std::size_t from_end = last ? map.from_size() : (at + 1)->from;
    const std::size_t to_end = last ? map.to_size() : (at + 1)->to;
    if (at->copied) {
      const std::size_t begin = std::max(at->from, raw.begin()),
                        end = std::min(from_end, raw.end());
      if (begin < end) out.append_copied(end - begin);
    } else if (at->from >= raw.begin() && from_end <= raw.end() && at->to >= canonical.begin() &&
               to_end <= canonical.end()) {
      out.append_replaced(from_end - at->from, to_end - at->to);
    }
  }
}

void append(const text::RunMap& map, text::RunMap& out) {
  const auto& runs = map.runs();
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const bool last = i + 1 == runs.size();
    const std::size_t from = (last ? map.from_size() : runs[i + 1].from) - runs[i].from;
    const std::size_t to = (last ? map.to_size() : runs[i + 1].to) - runs[i].to;
    if (runs[i].copied)
      out.append_copied(from);
    else
      out.append_replaced(from, to);
  }
}

// All gaps as one piece: the texts of `file` without what is held.
Piece gaps(const document::File& file, const std::vector<Held>& held) {
  Piece out;
  text::Span<text::Raw> raw(0, 0);
  text::Span<text::Canonical> canonical(0, 0);
  std::size_t raw_at = 0, canonical_at = 0;
  const auto take = [&](std::size_t raw_end, std::size_t canonical_end) {
    raw = {raw_at, raw_end};
    canonical = {canonical_at, canonical_end};
    out.raw += raw.of(file.raw.text);
    out.canonical += canonical.of(file.canonical.text);
    append_runs(file.canonical.map.runs(), raw, canonical, out.map);
  };
  for (const Held& one : held) {
    take(one.raw.begin(), one.canonical.begin());
    raw_at = one.raw.end();
    canonical_at = one.canonical.end();
  }
  take(file.raw.text.size(), file.canonical.text.size());
  return out;
}

// The gaps and the records in turn. Each gap says how much canonical and how much raw text it is.
bool join(Piece piece, Unpacker& in, const Holders& holders, document::File& file) {
  text::RunMap map;
  std::size_t canonical_at = 0, raw_at = 0, position = 0;
  const auto gap = [&](std::size_t canonical_bytes, std::size_t raw_bytes) {
    if (canonical_bytes > piece.canonical.size() - canonical_at ||
        raw_bytes > piece.raw.size() - raw_at)
      return false;
    const text::Span<text::Raw> raw(raw_at, raw_at + raw_bytes);
    const text::Span<text::Canonical> canonical(canonical_at, canonical_at + canonical_bytes);
    file.raw.text += raw.of(piece.raw);
    file.canonical.text += canonical.of(piece.canonical);
    append_runs(piece.map, raw, canonical, map);
    raw_at = raw.end();
    canonical_at = canonical.end();
    position += canonical_bytes;
    return true;
  };
  for (std::size_t n = in.count(); n > 0; --n) {
    const std::uint64_t canonical_bytes = in.number(), size = in.number(), raw_bytes = in.number();
    if (!in.ok() || !gap(canonical_bytes, raw_bytes)) return false;
    const auto holder = holders.find(position);
    if (holder == holders.end() || holder->second->canonical.size() != size) return false;
    file.canonical.text += holder->second->canonical;
    file.raw.text += holder->second->raw;
    append(holder->second->map, map);
    position += size;
  }
  if (!gap(piece.canonical.size() - canonical_at, piece.raw.size() - raw_at)) return false;
  file.canonical.map = text::OffsetMap<text::Raw, text::Canonical>(std::move(map));
  return true;
}

}  // namespace

bool splits(const text::RunMap& map, const ProvisionRecord& record) {
  const auto& runs = map.runs();
  const auto clean = [&](std::size_t to, std::size_t from) {
    if (to == 0 || to == map.to_size()) return true;
    auto after = std::ranges::upper_bound(runs, to, {}, &text::RunMap::Run::to);
    const text::RunMap::Run& run = *std::prev(after);
    if (run.copied) return run.from + (to - run.to) == from || run.to == to;
    return run.to == to;
  };
  return record.map.from_size() == record.raw_span.size_bytes() &&
         record.map.to_size() == record.canonical_span.size_bytes() &&
         clean(record.canonical_span.begin(), record.raw_span.begin()) &&
         clean(record.canonical_span.end(), record.raw_span.end());
}

std::string pack_texts(const document::File& file, const std::vector<Held>& held) {
  Packer out;
  pack_enum(out, RecordKind::kFile);
  std::vector<std::string> ids;
  for (const document::Document& document : file.documents)
    ids.push_back(document_id(file.raw.source.path, document.part));
  out.strings(ids);
  pack_source(out, file.raw.source);
  out.optional(file.raw.title);
  const text::CanonicalText& canonical = file.canonical;
  pack_enum(out, canonical.script);
  pack_spans(out, canonical.damaged);
  pack_spans(out, canonical.shell);
  out.number(canonical.repairs.size());
  for (const text::Repair& repair : canonical.repairs) pack_repair(out, repair);
  const Piece rest = gaps(file, held);
  out.coded(rest.canonical);
  pack_overlay(out, rest.canonical, rest.raw, rest.map);
  out.number(held.size());
  std::size_t raw_at = 0, canonical_at = 0;
  for (const Held& one : held) {
    out.number(one.canonical.begin() - canonical_at);
    out.number(one.canonical.size_bytes());
    out.number(one.raw.begin() - raw_at);
    raw_at = one.raw.end();
    canonical_at = one.canonical.end();
  }
  return out.take();
}

std::vector<std::string> documents_of_texts(std::string_view data) {
  Unpacker in(data);
  if (in.number() != static_cast<std::uint64_t>(RecordKind::kFile)) return {};
  std::vector<std::string> out = in.strings();
  return in.ok() ? out : std::vector<std::string>();
}

base::Result<document::File> unpack_texts(std::string_view data, const Holders& holders) {
  Unpacker in(data);
  if (in.number() != static_cast<std::uint64_t>(RecordKind::kFile))
    return tl::unexpected(damaged(RecordKind::kFile));
  document::File file;
  (void)in.strings();
  file.raw.source = unpack_source(in);
  file.raw.title = in.optional();
  text::CanonicalText& canonical = file.canonical;
  canonical.script = unpack_enum(in, text::Script::kOther);
  canonical.damaged = unpack_spans<text::Canonical>(in);
  canonical.shell = unpack_spans<text::Canonical>(in);
  for (std::size_t n = in.count(); n > 0; --n) canonical.repairs.push_back(unpack_repair(in));
  Piece rest;
  rest.canonical = in.coded();
  if (!unpack_overlay(in, rest) || !join(std::move(rest), in, holders, file) || !in.ok() ||
      !in.rest().empty())
    return tl::unexpected(damaged(RecordKind::kFile));
  const bool fits = canonical.map.from_size_bytes() == file.raw.text.size() &&
                    canonical.map.to_size_bytes() == canonical.text.size();
  if (!fits) return tl::unexpected(damaged(RecordKind::kFile));
  return file;
}

}  // namespace wenze::index
