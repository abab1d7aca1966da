// First a quick pass finds the files whose bytes changed (of a new database that is every file, unread); those are processed by
// several threads and written by this one, in the order of their names, so that two runs over the same files give the same database.
#include "pipeline/index_files.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <set>

#include "base/sha256.h"
#include "index/writer.h"
#include "pipeline/files.h"
#include "pipeline/parallel.h"
#include "pipeline/registers.h"

namespace wenze::pipeline {
namespace {

// More threads that write a first build do not pay: the others make the records.
constexpr unsigned kMaxLanes = 4;

struct Job {
  index::Origin origin;              // without sha256 where the file was not read yet
  std::optional<std::string> bytes;  // of standard input, which can be read only once
};

struct Outcome {
  std::optional<index::Prepared> prepared;
  std::vector<text::Diagnostic> diagnostics;
};

Outcome prepare(const Job& job, const IndexRequest& request, const Environment& environment) {
  Outcome out;
  auto bytes = job.bytes ? base::Result<std::string>(*job.bytes)
                         : read_file(job.origin.path, request.process.read.limits.file_bytes);
  if (!bytes) {
    out.diagnostics.push_back({bytes.error().kind, bytes.error().args});
    return out;
  }
  const ProcessedInput input = process(job.origin.path, *bytes, environment, request.process);
  for (const text::Diagnostic& diagnostic : input.diagnostics)
    if (base::severity(diagnostic.kind) == base::Severity::kError) out.diagnostics.push_back(diagnostic);
  if (input.texts.empty()) return out;
  std::vector<index::Content> contents;
  for (const Processed& processed : input.texts) contents.push_back({&processed.file, processed.rules});
  index::Origin origin = job.origin;
  if (origin.sha256.empty()) origin.sha256 = base::sha256_hex(*bytes);
  out.prepared = index::Prepared::make(origin, contents, *environment.index_vocabulary);
  return out;
}

unsigned shard_of(const std::string& path, unsigned shards) {
  return static_cast<unsigned>(std::stoul(base::sha256_hex(path).substr(0, 8), nullptr, 16)) % shards;
}

std::string shard_path(const std::string& database, unsigned shard) {
  return database + "/shard-" + std::to_string(shard);
}

// How many shards the database has: by its stub file; 0 where there is none.
unsigned shards_in(const std::string& database) {
  unsigned out = 0;
  std::ifstream stub(database + "/XAPIANDB");
  for (std::string line; std::getline(stub, line);)
    if (line.starts_with("auto ")) ++out;
  return out;
}

void add(const IndexSummary& one, IndexSummary& all) {
  all.added_or_changed += one.added_or_changed;
  all.unchanged += one.unchanged;
  all.failed += one.failed;
  all.skipped += one.skipped;
  all.removed.insert(all.removed.end(), one.removed.begin(), one.removed.end());
  all.documents += one.documents;
  all.provisions += one.provisions;
  all.rules += one.rules;
}

class Run {
 public:
  // Of `shards` this run is number `shard`: it sees only the files that belong there.
  Run(const IndexRequest& request, const Environment& environment, const IndexEvents& events, index::Writer writer,
      unsigned shard, unsigned shards)
      : request_(request),
        environment_(environment),
        events_(events),
        writer_(std::move(writer)),
        shard_(shard),
        shards_(shards) {}

  base::Result<IndexSummary> run() {
    FileList files = list_files(request_.arguments);
    std::erase_if(files.paths, [&](const std::string& path) { return shard_of(path, shards_) != shard_; });
    if (shard_ == 0) {
      for (const text::Diagnostic& diagnostic : files.diagnostics) fail_file(diagnostic);
      summary_.skipped = files.skipped.size();
    }
    if (auto found = find_jobs(files.paths); !found) return tl::unexpected(found.error());
    if (request_.mode == IndexRequest::Mode::kDryRun) {
      for (const Job& job : jobs_) events_.would_change(job.origin.path);
      summary_.added_or_changed = jobs_.size();
      return summary_;
    }
    if (auto written = write_jobs(); !written) return tl::unexpected(written.error());
    if (files.diagnostics.empty())
      if (auto pruned = prune(files.paths); !pruned) return tl::unexpected(pruned.error());
    if (auto committed = writer_.commit(); !committed) return tl::unexpected(committed.error());
    return summary_;
  }

 private:
  void fail_file(const text::Diagnostic& diagnostic) {
    events_.diagnostic(diagnostic);
    ++summary_.failed;
  }

  index::Origin origin_of(const std::string& path) const {
    index::Origin origin{path, "", request_.fingerprint};
    if (const std::string row = registered_row(path); !row.empty()) origin.fingerprint += base::sha256_hex(row).substr(0, 16);
    return origin;
  }

  base::Status find_jobs(const std::vector<std::string>& paths) {
    const bool all = writer_.is_new() && request_.mode != IndexRequest::Mode::kDryRun;
    for (const std::string& path : paths) {
      index::Origin origin = origin_of(path);
      if (all && path != "-") {
        jobs_.push_back({std::move(origin), std::nullopt});
        continue;
      }
      auto bytes = read_file(path, request_.process.read.limits.file_bytes);
      if (!bytes) {
        fail_file({bytes.error().kind, bytes.error().args});
        continue;
      }
      origin.sha256 = base::sha256_hex(*bytes);
      const auto unchanged = writer_.is_unchanged(origin);
      if (!unchanged) return tl::unexpected(unchanged.error());
      if (*unchanged && request_.unchanged == IndexRequest::Unchanged::kSkip)
        ++summary_.unchanged;
      else
        jobs_.push_back({std::move(origin), path == "-" ? std::optional(std::move(*bytes)) : std::nullopt});
    }
    return {};
  }

  base::Status write_jobs() {
    base::Status status;
    for_each_ordered(
        jobs_.size(), request_.jobs, [&](std::size_t i) { return prepare(jobs_[i], request_, environment_); },
        [&](std::size_t i, Outcome&& outcome) {
          for (const text::Diagnostic& diagnostic : outcome.diagnostics) events_.diagnostic(diagnostic);
          events_.progress(i + 1, jobs_.size(), jobs_[i].origin.path);
          if (!outcome.prepared) {
            ++summary_.failed;
            return;
          }
          if (!status) return;
          ++summary_.added_or_changed;
          summary_.documents += outcome.prepared->documents();
          summary_.provisions += outcome.prepared->provisions();
          summary_.rules += outcome.prepared->rules();
          status = writer_.replace(std::move(*outcome.prepared));
        });
    return status;
  }

  base::Status prune(const std::vector<std::string>& paths) {
    const std::set<std::string> seen(paths.begin(), paths.end());
    for (const std::string& argument : request_.arguments) {
      std::error_code error;
      if (!std::filesystem::is_directory(argument, error)) continue;
      auto removed = writer_.prune(argument, seen);
      if (!removed) return tl::unexpected(removed.error());
      summary_.removed.insert(summary_.removed.end(), removed->begin(), removed->end());
    }
    return {};
  }

  const IndexRequest& request_;
  const Environment& environment_;
  const IndexEvents& events_;
  index::Writer writer_;
  const unsigned shard_, shards_;
  std::vector<Job> jobs_;
  IndexSummary summary_;
};

void add_files(const std::string& directory, std::string& out) {
  std::set<std::filesystem::path> files;
  std::error_code error;
  for (std::filesystem::directory_iterator it(directory, error), end; !error && it != end; it.increment(error))
    if (it->path().extension() == ".tsv") files.insert(it->path());
  for (const auto& file : files) {
    const auto bytes = read_file(file.string(), std::uint64_t{256} << 20);
    out += file.filename().string() + ' ' + (bytes ? base::sha256_hex(*bytes) : "") + '\n';
  }
}

}  // namespace

base::Result<IndexSummary> index_files(const IndexRequest& request, const Environment& environment,
                                       const IndexEvents& events) {
  index::WriterOptions options;
  options.lanes = std::min(request.jobs, kMaxLanes);
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH"); epoch != nullptr) options.seconds = std::atoll(epoch);
  for (const std::string& folder : request.dictionaries) {
    std::error_code ignored;
    options.dictionaries.push_back(std::filesystem::absolute(folder, ignored).lexically_normal().string());
  }
  const unsigned known = shards_in(request.database);
  const unsigned shards = request.shards > 0 ? request.shards : known;
  std::error_code error;
  if (shards != known && std::filesystem::exists(request.database, error) &&
      !std::filesystem::is_empty(request.database, error))
    return base::fail(base::MessageKind::database_error, request.database,
                      std::to_string(known) + " shards, not " + std::to_string(shards));
  if (shards > 0 && known == 0 && request.mode != IndexRequest::Mode::kDryRun) {
    std::filesystem::create_directories(request.database, error);
    std::string stub;
    for (unsigned shard = 0; shard < shards; ++shard) stub += "auto shard-" + std::to_string(shard) + '\n';
    if (auto written = write_file(request.database + "/XAPIANDB", stub); !written) return tl::unexpected(written.error());
  }
  options.served = shards > 0;
  IndexSummary all;
  for (unsigned shard = 0; shard < std::max(1u, shards); ++shard) {
    const std::string path = shards > 0 ? shard_path(request.database, shard) : request.database;
    auto writer = index::Writer::open(path, *environment.index_vocabulary, options);
    if (!writer) return tl::unexpected(writer.error());
    const auto one = Run(request, environment, events, std::move(*writer), shard, std::max(1u, shards)).run();
    if (!one) return one;
    add(*one, all);
  }
  return all;
}

base::Status compact(const std::string& database) {
  const unsigned shards = shards_in(database);
  for (unsigned shard = 0; shard < shards; ++shard)
    if (auto done = index::compact(shard_path(database, shard)); !done) return done;
  return shards > 0 ? base::Status() : index::compact(database);
}

std::string fingerprint(const std::string& dictionaries, const std::vector<std::string>& overlays,
                        const ProcessOptions& options) {
  std::string all = WENZE_VERSION "\n" + options.read.encoding + '\n';
  for (const std::string& kind : options.repairs_off) all += kind + ' ';
  add_files(dictionaries, all);
  for (const std::string& overlay : overlays) add_files(overlay, all);
  return base::sha256_hex(all).substr(0, 16);
}

}  // namespace wenze::pipeline
