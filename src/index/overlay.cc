#include "index/overlay.h"

#include <algorithm>

namespace wenze::index {
namespace {

// Differing bytes closer than this are one stretch.
constexpr std::size_t kBridge = 2;

struct RunBytes {
  std::size_t from, from_size, to, to_size;
  bool copied;
};

template <class Use>
void for_runs(const text::RunMap& map, Use&& use) {
  const auto& runs = map.runs();
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const bool last = i + 1 == runs.size();
    const std::size_t from_end = last ? map.from_size() : runs[i + 1].from;
    const std::size_t to_end = last ? map.to_size() : runs[i + 1].to;
    use(RunBytes{runs[i].from, from_end - runs[i].from, runs[i].to, to_end - runs[i].to,
                 runs[i].copied});
  }
}

struct Difference {
  std::size_t skipped;  // bytes of copied runs since the one before
  std::string raw;
};

std::vector<Difference> differences(std::string_view canonical, std::string_view raw,
                                    const text::RunMap& map) {
  std::vector<Difference> out;
  std::size_t skipped = 0;
  for_runs(map, [&](const RunBytes& run) {
    if (!run.copied) return;
    for (std::size_t i = 0; i < run.to_size; ++i) {
      const char byte = raw[run.from + i];
      if (byte == canonical[run.to + i]) {
        ++skipped;
        continue;
      }
      // Goes on with the stretch before, filling the few equal bytes between.
      if (!out.empty() && skipped <= kBridge && skipped <= i) {
        out.back().raw.append(raw.substr(run.from + i - skipped, skipped));
        out.back().raw += byte;
      } else {
        out.push_back({skipped, std::string(1, byte)});
      }
      skipped = 0;
    }
  });
  return out;
}

}  // namespace

void pack_overlay(Packer& out, std::string_view canonical, std::string_view raw,
                  const text::RunMap& map) {
  const bool plain = map.runs().empty() || (map.runs().size() == 1 && map.runs()[0].copied);
  if (plain && raw == canonical) {
    out.number(0);
    return;
  }
  out.number(1);
  out.map(map);
  std::string replaced;
  for_runs(map, [&](const RunBytes& run) {
    if (!run.copied) replaced += raw.substr(run.from, run.from_size);
  });
  out.string(replaced);
  const std::vector<Difference> all = differences(canonical, raw, map);
  out.number(all.size());
  for (const Difference& one : all) {
    out.number(one.skipped);
    out.string(one.raw);
  }
}

bool unpack_overlay(Unpacker& in, Piece& piece) {
  if (in.number() == 0) {
    piece.raw = piece.canonical;
    piece.map = {};
    piece.map.append_copied(piece.canonical.size());
    return in.ok();
  }
  piece.map = in.map();
  const std::string_view replaced = in.view();
  if (!in.ok() || piece.map.to_size() != piece.canonical.size()) return false;
  std::string raw;
  std::size_t taken = 0;
  bool fits = true;
  for_runs(piece.map, [&](const RunBytes& run) {
    if (run.copied) {
      raw += std::string_view(piece.canonical).substr(run.to, run.to_size);
      return;
    }
    if (run.from_size > replaced.size() - taken) {
      fits = false;
      return;
    }
    raw += replaced.substr(taken, run.from_size);
    taken += run.from_size;
  });
  // Differences count bytes of copied runs: walk the runs along with them.
  const auto& runs = piece.map.runs();
  std::size_t run = 0, inside = 0;
  const auto size_of = [&](std::size_t i) {
    return (i + 1 == runs.size() ? piece.map.to_size() : runs[i + 1].to) - runs[i].to;
  };
  const auto advance = [&]() {  // to the next byte of a copied run
    while (run < runs.size() && (!runs[run].copied || inside >= size_of(run))) {
      ++run;
      inside = 0;
    }
    return run < runs.size();
  };
  for (std::size_t n = in.count(); fits && n > 0; --n) {
    std::uint64_t skip = in.number();
    const std::string_view bytes = in.view();
    while (skip > 0 && advance()) {
      const std::size_t step = std::min<std::size_t>(skip, size_of(run) - inside);
      inside += step;
      skip -= step;
    }
    for (const char byte : bytes) {
      if (!advance() || runs[run].from + inside >= raw.size()) {
        fits = false;
        break;
      }
      raw[runs[run].from + inside++] = byte;
    }
  }
  fits = fits && in.ok() && raw.size() == piece.map.from_size();
  piece.raw = fits ? std::move(raw) : std::string();
  if (!fits) piece.map = {};
  return fits;
}

}  // namespace wenze::index
