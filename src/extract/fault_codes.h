#pragma once
// Which codes of the taxonomy (faults.tsv) a fault has. Internal to extract/.

#include <array>
#include <map>
#include <string>
#include <vector>

#include "extract/context.h"
#include "lexicon/fault_words.h"

namespace wenze::extract {

// Level-1 topics (faults.tsv) that a heading, title or lead-in sets, best first.
std::vector<std::string> topics_in(const Context& context, Span span);

// How many faults there are of a topic.
using TopicCounts = std::map<std::string, int>;

struct CodingOptions {
  bool is_private = false;  // F00.00
  bool catch_all = false;
  std::vector<std::string> lead_in, headings;  // the topics they set, nearest first
  TopicCounts neighbours;                      // of the other faults that share the consequences
};

// Weighs, code by code, what speaks for it: triggers and further words, what the words have in
// common with those of each code, topics, neighbours. Weights: dictionaries/fault_weights.tsv,
// fitted by scripts/train_fault_codes. For one document and one thread.
class FaultCoder {
 public:
  explicit FaultCoder(const Context& context);

  // The topic of the strongest trigger in a fault under the topics of its lead-in, as its
  // neighbours see it; empty without one.
  std::string topic_of(Span fault, const std::vector<std::string>& lead_in) const;
  // At most two codes, best first, one where only a residual code is left; `evidence` gets what
  // decided.
  std::vector<std::string> code(Span fault, const CodingOptions& options,
                                std::vector<EvidenceDraft>* evidence) const;

  // What is weighed, in the order of the names in fault_weights.tsv.
  enum Feature : std::size_t {
    kHit,           // a trigger or a word of the code stands in the fault, or one that means the
                    // code under the topic of the lead-in (topic_codes.tsv)
    kStart,         // and at its front
    kLeadIn,        // the topic of the code is set by the lead-in
    kHeading,       // by a heading or the title
    kInside,        // by words in the fault itself
    kNear,          // share of the neighbours of that topic
    kUnderTopic,    // what a hit means under a topic inside
    kResidual,      // the code is Fxx.99
    kCatchAll,      // and the fault 其他…的
    kCatchAllHit,   // and its strongest trigger of that topic
    kCatchAllNear,  // and its neighbours are
    kNothing,       // Fxx.99, and no trigger stands in the fault
    kOmission,      // inaction, and the fault tells an omission
    kWords,         // what the words have in common with those of the code
    kWordsTopic,    // with those of the code of the topic that has most in common
    kWordsBest,     // as a share of the code that has most
    kFirst,         // the longest trigger speaks for the code
    kSecond,        // the second does
    kFirstTopic,    // the longest speaks for the topic
    kByForm,        // no trigger: the form of the sentence does
    kFeatures
  };

 private:
  using Row = std::array<double, kFeatures>;
  struct Hit {
    Span span;
    std::size_t code = 0;
    bool operator==(const Hit&) const = default;
  };
  struct Reading;

  std::vector<Hit> hits_in(Span fault) const;
  std::size_t strongest_of(const std::vector<Hit>& hits) const;
  Reading read(Span fault, const CodingOptions& options) const;
  void rank_by_triggers(Reading& reading, Span fault, const CodingOptions& options) const;
  std::size_t under_topic(std::size_t code, const std::vector<std::string>& topics) const;
  std::string code_by_form(Span fault, const CodingOptions& options) const;
  std::vector<Row> features(Span fault, const CodingOptions& options, const Reading& reading) const;
  void add_hits(Span fault, const CodingOptions& options, const std::vector<std::string>& inside,
                const Reading& reading, std::vector<Row>& rows) const;
  void add_words(Span fault, std::vector<Row>& rows) const;
  std::vector<double> probabilities(const std::vector<Row>& rows) const;
  // Abuse and neglect of office in one breath are one fault of both codes, also in 其他滥用职权、
  // 玩忽职守的.
  void add_same_breath(Span fault, const Reading& reading, std::vector<std::size_t>& order) const;
  void list(Span fault, const std::vector<Row>& rows, std::vector<EvidenceDraft>& evidence) const;
  // A value for each topic, in the order of topics_.
  using PerTopic = std::vector<double>;
  PerTopic marks(const std::vector<std::string>& topics) const;
  PerTopic shares(const TopicCounts& counts) const;
  bool is_residual(std::size_t code) const { return words_.codes()[code].ends_with(".99"); }
  std::string_view topic(std::size_t code) const { return topics_[topic_at_[code]]; }

  const Context& context_;
  const lexicon::FaultWords& words_;
  std::vector<std::string_view> topics_;  // of the codes, each once
  std::vector<std::size_t> topic_at_;     // of each code: place in topics_
  Row weights_{};
  std::vector<double> usual_;  // of each code: log-odds before anything is known
  double second_ = 1;          // share of the first that a second code needs
  bool listing_ = false;       // evidence names every feature of every code, for training
};

}  // namespace wenze::extract
