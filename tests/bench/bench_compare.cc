// How long a comparison of a whole index takes in one process.
//
//   bench_compare --make FOLDER          writes 100 measures there, out of the material of the other benchmarks
//   bench_compare DATABASE [ROUNDS]      times `wenze index FOLDER --db DATABASE`'s result
//
// Documents are the rows; the columns are all faults, topics, sanctions, families, types and roles of the dictionaries,
// whether somebody has them or not. Prints the median of the rounds a step, in milliseconds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include "compare/matrix.h"
#include "index/reader.h"
#include "material.h"
#include "pipeline/environment.h"
#include "report/render.h"
#include "report/rules.h"

namespace {

using namespace wenze;

constexpr std::size_t kMeasures = 100;

template <class Error>
int fail(const Error& error) {
  std::cerr << error.text(base::Language::kEnglish) << '\n';
  return 2;
}

int make(const std::string& folder) {
  const bench::Material material = bench::load_material();
  if (material.files.empty()) return 2;
  std::filesystem::create_directories(folder);
  // At even distances; where there are fewer files than measures, some come again under another name.
  for (std::size_t i = 0; i < kMeasures; ++i) {
    const std::size_t at = material.files.size() > kMeasures ? i * material.files.size() / kMeasures : i % material.files.size();
    char name[32];
    std::snprintf(name, sizeof name, "measure-%03zu.md", i + 1);
    std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << material.files[at].second << "\n\n<!-- " << i << " -->\n";
  }
  return 0;
}

std::vector<std::string> codes_of(const lexicon::Lexicon& lexicon, compare::MatrixColumns columns) {
  std::set<std::string> out;
  const bool faults = columns == compare::MatrixColumns::kFault || columns == compare::MatrixColumns::kTopic;
  const bool sanctions = columns == compare::MatrixColumns::kSanction || columns == compare::MatrixColumns::kFamily;
  const bool groups = columns == compare::MatrixColumns::kTopic || columns == compare::MatrixColumns::kFamily;
  if (!faults && !sanctions) return {};
  for (const lexicon::Entry& entry : lexicon.entries(faults ? lexicon::Kind::kFault : lexicon::Kind::kSanction))
    out.insert(groups ? compare::group_of(entry.id) : entry.id);
  return {out.begin(), out.end()};
}

// Milliseconds of the steps, each with its name, over several rounds.
class Steps {
 public:
  template <class Function>
  void time(const std::string& name, Function&& function) {
    const auto begin = std::chrono::steady_clock::now();
    function();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    const auto found = std::find_if(steps_.begin(), steps_.end(), [&](const auto& step) { return step.first == name; });
    if (found == steps_.end())
      steps_.push_back({name, {took.count()}});
    else
      found->second.push_back(took.count());
  }
  void print() {
    for (auto& [name, times] : steps_) {
      std::sort(times.begin(), times.end());
      std::printf("%-34s median %8.1f  max %8.1f ms\n", name.c_str(), times[times.size() / 2], times.back());
    }
  }

 private:
  std::vector<std::pair<std::string, std::vector<double>>> steps_;
};

struct Read {
  std::vector<compare::RuleRecord> records;
  std::vector<compare::ExpectedRow> documents;  // one without rules is a row too
  bool whole = true;
};

Read read(const std::string& database) {
  Read out;
  const auto reader = index::Reader::open({database});
  if (!reader) return {{}, {}, false};
  const auto documents = reader->documents();
  if (!documents) return {{}, {}, false};
  for (const index::DocumentInfo& document : *documents) {
    out.documents.push_back({document.id, document.meta.title.value_or(document.path)});
    auto found = reader->rules(document.id);
    if (!found) return {{}, {}, false};
    for (index::RuleRecord& rule : *found)
      out.records.push_back({document.id, document.path, document.meta.title.value_or(""), document.meta.jurisdiction,
                             std::move(rule.citation), std::move(rule.rule), document.meta.level.value_or("")});
  }
  return out;
}

std::vector<compare::Matrix> matrices_of(const Read& read, const lexicon::Lexicon& lexicon) {
  using compare::MatrixColumns;
  std::vector<compare::Matrix> out;
  for (const MatrixColumns kind : {MatrixColumns::kFault, MatrixColumns::kTopic, MatrixColumns::kSanction,
                                   MatrixColumns::kFamily, MatrixColumns::kType, MatrixColumns::kSubject}) {
    compare::MatrixOptions options;
    options.rows = compare::MatrixRows::kDocument;
    options.columns = kind;
    options.expected_rows = read.documents;
    options.expected_columns = codes_of(lexicon, kind);
    out.push_back(compare::build_matrix(read.records, options));
  }
  return out;
}

void print_size(const Read& read, const std::vector<compare::Matrix>& matrices) {
  const std::size_t rows = matrices.front().rows.size();
  std::size_t columns = 0, filled = 0;
  for (const compare::Matrix& matrix : matrices) {
    columns += matrix.columns.size();
    for (const compare::MatrixRow& row : matrix.rows)
      for (const compare::MatrixCell& cell : row.cells) filled += !cell.records.empty();
  }
  std::printf("%zu measures, %zu rules; %zu columns, %zu of %zu cells with rules\n", rows, read.records.size(), columns, filled,
              rows * columns);
}

int run(const std::string& database, int rounds, const std::string& program) {
  const auto environment = pipeline::load_query_environment(pipeline::find_dictionaries(program), {});
  if (!environment) return fail(environment.error());
  const report::Labels labels(*environment->lexicon, base::Language::kChinese);
  Steps steps;
  for (int round = 0; round < rounds; ++round) {
    Read rules;
    steps.time("rules from the index", [&] { rules = read(database); });
    if (!rules.whole) {
      std::cerr << "the index cannot be read\n";
      return 2;
    }
    std::vector<compare::Matrix> matrices;
    steps.time("six matrices", [&] { matrices = matrices_of(rules, *environment->lexicon); });
    std::size_t bytes = 0;
    steps.time("the faults as an HTML page", [&] {
      bytes = report::render(report::matrix_report(matrices.front(), rules.records, labels, {}), report::Backend::kHtml, {}).size();
    });
    if (bytes == 0) return 2;
    if (round + 1 == rounds) print_size(rules, matrices);
  }
  steps.print();
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::string(argv[1]) == "--make") return make(argv[2]);
  if (argc < 2) {
    std::cerr << "bench_compare --make FOLDER\nbench_compare DATABASE [ROUNDS]\n";
    return 2;
  }
  return run(argv[1], std::max(1, argc > 2 ? std::atoi(argv[2]) : 5), argv[0]);
}
