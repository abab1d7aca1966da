// First a quick pass finds the files whose bytes changed (of a new database that is every file, unread); those are processed by
// several threads and written by this one, in the order of their names, so that two runs over the same files give the same database.
#include "pipeline/index_files.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>

#include "base/sha256.h"
#include "index/writer.h"
#include "pipeline/files.h"
#include "pipeline/parallel.h"
#include "pipeline/registers.h"

namespace wenze::pipeline {
namespace {

namespace fs = std::filesystem;

// More threads that write a first build do not pay: the others make the records.
constexpr unsigned kMaxLanes = 4;

struct Job {
  std::string file;                  // where it is read: its path as named in this run
  index::Origin origin;              // without sha256 where the file was not read yet; with the path that the database has
  std::optional<std::string> bytes;  // of standard input, which can be read only once
};

struct Outcome {
  std::optional<index::Prepared> prepared;
  std::vector<text::Diagnostic> diagnostics;
};

Outcome prepare(const Job& job, const IndexRequest& request, const Environment& environment) {
  Outcome out;
  auto bytes = job.bytes ? base::Result<std::string>(*job.bytes)
                         : read_file(job.file, request.process.read.limits.file_bytes);
  if (!bytes) {
    out.diagnostics.push_back({bytes.error().kind, bytes.error().args});
    return out;
  }
  ProcessedInput input = process(job.file, *bytes, environment, request.process);
  for (const text::Diagnostic& diagnostic : input.diagnostics)
    if (base::severity(diagnostic.kind) == base::Severity::kError) out.diagnostics.push_back(diagnostic);
  if (input.texts.empty()) return out;
  std::vector<index::Content> contents;
  for (Processed& processed : input.texts) {
    // Members of archives are ARCHIVE!MEMBER.
    std::string& path = processed.file.raw.source.path;
    if (path.starts_with(job.file)) path.replace(0, job.file.size(), job.origin.path);
    contents.push_back({&processed.file, processed.rules});
  }
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

// Under which path the database has, or is to have, each file.
class KnownPaths {
 public:
  KnownPaths(const std::string& base, const std::vector<std::string>& paths) : base_(base) {
    for (const std::string& path : paths) known_.emplace(absolute(path, base_), path);
    std::error_code error;
    is_here_ = base_.empty() || fs::path(base_) == fs::current_path(error);
  }

  std::string of(const std::string& typed) const {
    if (typed == "-") return typed;
    const std::string place = absolute(typed, {});
    const auto found = known_.find(place);
    if (found != known_.end()) return found->second;
    return is_here_ ? typed : place;
  }

  // The paths of what came from the file or folder, there or not.
  std::vector<std::string> under(const std::string& typed) const {
    if (typed == "-") return {};
    const std::string place = absolute(typed, {});
    std::vector<std::string> out;
    for (const auto& [where, path] : known_) {
      const fs::path relative = fs::path(where).lexically_relative(place);
      if (!relative.empty() && *relative.begin() != "..") out.push_back(path);
    }
    std::ranges::sort(out);
    return out;
  }

  bool has(const std::string& path) const {
    return std::ranges::any_of(known_, [&](const auto& one) { return one.second == path; });
  }

 private:
  static std::string absolute(const fs::path& path, const fs::path& base) {
    std::error_code error;
    const fs::path whole = base.empty() ? fs::absolute(path, error) : base / path;  // an absolute path stays itself
    std::string out = whole.lexically_normal().string();
    if (out.size() > 1 && out.ends_with('/')) out.pop_back();
    return out;
  }

  fs::path base_;
  bool is_here_ = true;
  std::map<std::string, std::string> known_;  // absolute → as the database has it
};

void add(const IndexSummary& one, IndexSummary& all) {
  all.added_or_changed += one.added_or_changed;
  all.unchanged += one.unchanged;
  all.failed += one.failed;
  all.skipped += one.skipped;
  for (const auto& [argument, files] : one.vanished) {
    const auto same = std::ranges::find(all.vanished, argument, &std::pair<std::string, std::size_t>::first);
    if (same == all.vanished.end()) all.vanished.emplace_back(argument, files);
    else same->second += files;
  }
  all.removed.insert(all.removed.end(), one.removed.begin(), one.removed.end());
  all.documents += one.documents;
  all.provisions += one.provisions;
  all.rules += one.rules;
}

class Run {
 public:
  // Of `shards` this run is number `shard`: it sees only the files that belong there.
  Run(const IndexRequest& request, const Environment& environment, const IndexEvents& events, index::Writer writer,
      const KnownPaths& known, unsigned shard, unsigned shards)
      : request_(request),
        environment_(environment),
        events_(events),
        writer_(std::move(writer)),
        known_(known),
        shard_(shard),
        shards_(shards) {}

  base::Result<IndexSummary> run() {
    FileList files = list_files(request_.arguments);
    std::erase_if(files.paths, [&](const std::string& path) { return shard_of(known_.of(path), shards_) != shard_; });
    if (shard_ == 0) {
      for (const text::Diagnostic& diagnostic : files.diagnostics) fail_file(diagnostic);
      summary_.skipped = files.skipped.size();
    }
    if (auto found = find_jobs(files.paths); !found) return tl::unexpected(found.error());
    if (auto written = write_jobs(); !written) return tl::unexpected(written.error());
    if (auto removed = remove_gone(files); !removed) return tl::unexpected(removed.error());
    if (is_dry()) return summary_;
    if (auto committed = writer_.commit(); !committed) return tl::unexpected(committed.error());
    return summary_;
  }

 private:
  bool is_dry() const { return request_.mode == IndexRequest::Mode::kDryRun; }

  void fail_file(const text::Diagnostic& diagnostic) {
    events_.diagnostic(diagnostic);
    ++summary_.failed;
  }

  index::Origin origin_of(const std::string& path) const {
    index::Origin origin{known_.of(path), "", request_.fingerprint};
    if (const std::string row = registered_row(path); !row.empty()) origin.fingerprint += base::sha256_hex(row).substr(0, 16);
    return origin;
  }

  base::Status find_jobs(const std::vector<std::string>& paths) {
    const bool all = writer_.is_new();
    for (const std::string& path : paths) {
      index::Origin origin = origin_of(path);
      if (all && path != "-") {
        jobs_.push_back({path, std::move(origin), std::nullopt});
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
        jobs_.push_back({path, std::move(origin), path == "-" ? std::optional(std::move(*bytes)) : std::nullopt});
    }
    return {};
  }

  base::Status write_jobs() {
    base::Status status;
    for_each_ordered(
        jobs_.size(), request_.jobs, [&](std::size_t i) { return prepare(jobs_[i], request_, environment_); },
        [&](std::size_t i, Outcome&& outcome) {
          for (const text::Diagnostic& diagnostic : outcome.diagnostics) events_.diagnostic(diagnostic);
          events_.progress(i + 1, jobs_.size(), jobs_[i].file);
          if (!outcome.prepared) {
            ++summary_.failed;
            return;
          }
          if (!status) return;
          ++summary_.added_or_changed;
          summary_.documents += outcome.prepared->documents();
          summary_.provisions += outcome.prepared->provisions();
          summary_.rules += outcome.prepared->rules();
          const std::string& path = jobs_[i].origin.path;
          if (is_dry())
            events_.would_change(path, known_.has(path) ? IndexEvents::Change::kChanged : IndexEvents::Change::kNew);
          else
            status = writer_.replace(std::move(*outcome.prepared));
        });
    return status;
  }

  // What folders that were looked through hold no more, unless some of it could not be looked at, and what is to go.
  base::Status remove_gone(const FileList& files) {
    std::set<std::string> seen, gone;
    for (const std::string& path : files.paths) seen.insert(known_.of(path));
    for (const std::string& argument : request_.arguments) {
      std::error_code error;
      const std::vector<std::string> here = mine(known_.under(argument));
      if (!fs::exists(argument, error) && !here.empty()) summary_.vanished.emplace_back(argument, here.size());
      if (!files.diagnostics.empty() || !fs::is_directory(argument, error)) continue;
      for (const std::string& path : here)
        if (!seen.contains(path)) gone.insert(path);
    }
    for (const std::string& removal : request_.removals)
      for (std::string& path : mine(known_.under(removal))) gone.insert(std::move(path));
    for (const std::string& path : gone) {
      if (!is_dry())
        if (auto removed = writer_.remove(path); !removed) return tl::unexpected(removed.error());
      summary_.removed.push_back(path);
    }
    return {};
  }

  // Those of this shard.
  std::vector<std::string> mine(std::vector<std::string> paths) const {
    std::erase_if(paths, [&](const std::string& path) { return shard_of(path, shards_) != shard_; });
    return paths;
  }

  const IndexRequest& request_;
  const Environment& environment_;
  const IndexEvents& events_;
  index::Writer writer_;
  const KnownPaths& known_;
  const unsigned shard_, shards_;
  std::vector<Job> jobs_;
  IndexSummary summary_;
};

// All shards' files: one that is in another shard is not to be written into this one under another path.
base::Result<KnownPaths> known_paths(const std::vector<std::string>& databases, const Environment& environment,
                                     const index::WriterOptions& options) {
  std::vector<std::string> all;
  std::string base = options.base;
  for (const std::string& database : databases) {
    const auto writer = index::Writer::open(database, *environment.index_vocabulary, options);
    if (!writer) return tl::unexpected(writer.error());
    base = writer->base();
    if (writer->is_new()) continue;
    const auto paths = writer->paths();
    if (!paths) return tl::unexpected(paths.error());
    all.insert(all.end(), paths->begin(), paths->end());
  }
  return KnownPaths(base, all);
}

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
  options.base = std::filesystem::current_path(error).string();
  std::vector<std::string> databases;
  for (unsigned shard = 0; shard < shards; ++shard) databases.push_back(shard_path(request.database, shard));
  if (shards == 0) databases.push_back(request.database);
  const auto known_before = known_paths(databases, environment, options);
  if (!known_before) return tl::unexpected(known_before.error());
  IndexSummary all;
  for (unsigned shard = 0; shard < databases.size(); ++shard) {
    auto writer = index::Writer::open(databases[shard], *environment.index_vocabulary, options);
    if (!writer) return tl::unexpected(writer.error());
    const auto one = Run(request, environment, events, std::move(*writer), *known_before, shard, std::max(1u, shards)).run();
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
