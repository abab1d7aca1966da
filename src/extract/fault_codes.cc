// A log-linear choice among the codes of faults.tsv. The triggers in the fault give a first answer
// by their length (the longest is the most specific; one of the topic that heading or lead-in set
// beats another); without any, the form of the sentence does (未按照规定… is F01.01), then the
// topic's residual code. That answer is one feature among others: where no trigger is known, what
// the words have in common with known ones decides, and neighbours give a residual item its topic.
#include "extract/fault_codes.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace wenze::extract {
namespace {

using Feature = FaultCoder::Feature;

constexpr std::size_t kHan = 3;  // bytes of a Han character
constexpr double kWordsUnit = 8;
constexpr std::string_view kGeneral = "F01.01";
constexpr std::string_view kLast = "F02.99";

constexpr std::array<std::string_view, FaultCoder::kFeatures> kNames = {
    "hit",         "start",    "lead_in",     "heading",       "inside",         "near",
    "under_topic", "residual", "catch_all",   "catch_all_hit", "catch_all_near", "nothing",
    "omission",    "words",    "words_topic", "words_best",    "first",          "second",
    "first_topic", "by_form"};

bool is_general(std::string_view code) { return code == "F01.01" || code == "F02.01"; }

bool has(const std::vector<std::string>& topics, std::string_view topic) {
  return std::ranges::find(topics, topic) != topics.end();
}

std::string_view topic_of_code(std::string_view code) { return code.substr(0, 3); }

double number(std::string_view cell) {
  double value = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return value;
}

}  // namespace

// What the triggers of a fault say.
struct FaultCoder::Reading {
  std::vector<Hit> hits;
  std::size_t strongest = 0;            // code of the longest; codes().size() where none
  std::vector<std::size_t> by_trigger;  // best first, at most two
  std::size_t by_form = 0;              // where there is none
};

std::vector<std::string> topics_in(const Context& context, Span span) {
  std::vector<std::string> out;
  for (const Mention& mention : context.mentions.inside(lexicon::Kind::kTopic, span)) {
    const std::string& l1 = mention.entry->id;
    if (!has(out, l1)) out.push_back(l1);
  }
  return out;
}

FaultCoder::FaultCoder(const Context& context)
    : context_(context), words_(context.lexicon.fault_words()), usual_(words_.codes().size()) {
  for (const std::string_view code : words_.codes()) {
    const auto known = std::ranges::find(topics_, topic_of_code(code));
    topic_at_.push_back(static_cast<std::size_t>(known - topics_.begin()));
    if (known == topics_.end()) topics_.push_back(topic_of_code(code));
  }
  const text::Table& table = context.lexicon.table("fault_weights");
  for (const text::TableRow& row : table.rows()) {
    const std::string_view key = table.cell(row, "key");
    const double weight = number(table.cell(row, "weight"));
    const auto feature = std::ranges::find(kNames, key);
    if (feature != kNames.end())
      weights_[static_cast<std::size_t>(feature - kNames.begin())] = weight;
    else if (const std::size_t code = words_.index_of(key); code < usual_.size())
      usual_[code] = weight;
    else if (key == "share_of_second")
      second_ = weight;
    else if (key == "listing")
      listing_ = weight > 0;
  }
}

FaultCoder::PerTopic FaultCoder::marks(const std::vector<std::string>& topics) const {
  PerTopic out(topics_.size());
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = has(topics, topics_[i]);
  return out;
}

FaultCoder::PerTopic FaultCoder::shares(const TopicCounts& counts) const {
  PerTopic out(topics_.size());
  double all = 0;
  for (const auto& [name, count] : counts) all += count;
  for (std::size_t i = 0; i < out.size(); ++i)
    if (const auto found = counts.find(std::string(topics_[i])); found != counts.end())
      out[i] = found->second / all;
  return out;
}

// The triggers and words that lie in the fault. A pattern of a general code (不…履行职责) does not
// hide what stands inside it, and a trigger that reaches over the border of two faults
// (迟报、漏报|或者瞒报) is no trigger of one: the words of this fault are looked up by themselves.
std::vector<FaultCoder::Hit> FaultCoder::hits_in(Span fault) const {
  std::vector<Hit> all, out;
  bool reaches_out = false;
  const auto add = [&](const Mention& mention, std::size_t from) {
    const Hit hit{{mention.begin + from, mention.end + from}, words_.index_of(mention.entry->id)};
    (mention.entry->id == kGeneral ? out : all).push_back(hit);
  };
  for (const Mention& mention : context_.mentions.starting_in(lexicon::Kind::kFault, fault)) {
    if (mention.end <= fault.end())
      add(mention, 0);
    else
      reaches_out = true;
  }
  if (all.empty() && out.empty() && reaches_out)
    for (const Mention& mention : context_.lexicon.find(context_.of(fault)))
      if (mention.entry->kind == lexicon::Kind::kFault) add(mention, fault.begin());
  for (const lexicon::FaultWords::Hit& hit : words_.find(context_.of(fault)))
    all.push_back({{hit.begin + fault.begin(), hit.end + fault.begin()}, hit.code});
  std::ranges::stable_sort(all, [](const Hit& a, const Hit& b) {
    return a.span.begin() != b.span.begin() ? a.span.begin() < b.span.begin()
                                            : a.span.end() > b.span.end();
  });
  Span last{fault.begin(), fault.begin()};
  for (const Hit& hit : all) {
    if (hit.span.begin() < last.end() && hit.span != last) continue;
    last = hit.span;
    if (hit.code >= usual_.size() || words_.codes()[hit.code].ends_with(".99") ||
        words_.codes()[hit.code] == "F00.00" || std::ranges::find(out, hit) != out.end())
      continue;
    out.push_back(hit);
  }
  return out;
}

// What a general code means under the nearest topic that has a code of its own for it; itself where
// none has.
std::size_t FaultCoder::under_topic(std::size_t code,
                                    const std::vector<std::string>& topics) const {
  const text::Table& table = context_.lexicon.table("topic_codes");
  for (const std::string& one : topics) {
    if (topic(code) == one) return code;
    for (const text::TableRow& row : table.rows())
      if (table.cell(row, "l1") == one && table.cell(row, "general") == words_.codes()[code])
        return words_.index_of(table.cell(row, "code"));
  }
  return code;
}

std::string FaultCoder::code_by_form(Span fault, const CodingOptions& options) const {
  const std::string_view s = context_.of(fault);
  if (!options.catch_all) {
    if (context_.words("omission_plain"_class).stands_in(s)) return "F01.01";
    if (context_.words("irregularity"_class).stands_in(s)) return "F02.04";
  }
  const std::vector<std::string>& near =
      options.lead_in.empty() ? options.headings : options.lead_in;
  if (!near.empty()) return near.front() + ".99";
  return context_.words("omission"_class).stands_in(s) ? "F01.99" : std::string(kLast);
}

void FaultCoder::rank_by_triggers(Reading& reading, Span fault,
                                  const CodingOptions& options) const {
  std::vector<std::string> topics = options.lead_in;
  for (const std::string& one : options.headings)
    if (!has(topics, one)) topics.push_back(one);
  std::vector<std::pair<std::size_t, double>> ranked;  // code, weight
  for (const Hit& hit : reading.hits) {
    double weight = static_cast<double>(hit.span.size_bytes());
    const auto at = std::ranges::find(topics, topic(hit.code));
    if (at != topics.end()) weight += at == topics.begin() ? 2.0 * kHan : kHan;
    if (is_general(words_.codes()[hit.code])) weight *= 0.8;
    const auto known = std::ranges::find(ranked, hit.code, &std::pair<std::size_t, double>::first);
    if (known == ranked.end())
      ranked.emplace_back(hit.code, weight);
    else
      known->second = std::max(known->second, weight) + 1;
  }
  std::ranges::stable_sort(ranked, std::ranges::greater(), &std::pair<std::size_t, double>::second);
  for (const auto& [code, weight] : ranked) {
    const std::size_t meant = under_topic(code, topics);
    if (reading.by_trigger.size() < 2 &&
        std::ranges::find(reading.by_trigger, meant) == reading.by_trigger.end())
      reading.by_trigger.push_back(meant);
  }
  const bool neglect = context_.words("neglect"_class).stands_in(context_.of(fault));
  if (neglect && reading.by_trigger.size() == 1 &&
      words_.codes()[reading.by_trigger.front()] == "F02.01")
    reading.by_trigger.push_back(words_.index_of("F01.06"));
}

// Of the longest trigger; codes().size() where there is none.
std::size_t FaultCoder::strongest_of(const std::vector<Hit>& hits) const {
  std::size_t out = usual_.size();
  double longest = 0;
  for (const Hit& hit : hits) {
    const double bytes = static_cast<double>(hit.span.size_bytes()) *
                         (is_general(words_.codes()[hit.code]) ? 0.8 : 1);
    if (bytes <= longest) continue;
    longest = bytes;
    out = hit.code;
  }
  return out;
}

FaultCoder::Reading FaultCoder::read(Span fault, const CodingOptions& options) const {
  Reading out;
  out.hits = hits_in(fault);
  out.strongest = strongest_of(out.hits);
  rank_by_triggers(out, fault, options);
  out.by_form = words_.index_of(code_by_form(fault, options));
  return out;
}

std::string FaultCoder::topic_of(Span fault, const std::vector<std::string>& lead_in) const {
  const std::size_t strongest = strongest_of(hits_in(fault));
  return strongest < usual_.size() ? std::string(topic(under_topic(strongest, lead_in)))
                                   : std::string();
}

void FaultCoder::add_words(Span fault, std::vector<Row>& rows) const {
  // Who does it is not what is done.
  const Mention* doer = context_.mentions.covering(lexicon::Kind::kSubject, fault.begin());
  const bool named = doer != nullptr && doer->begin == fault.begin() && doer->end < fault.end();
  const Span done{named ? doer->end : fault.begin(), fault.end()};
  const std::vector<double> likeness = words_.likeness(context_.of(done));
  const double most = *std::ranges::max_element(likeness);
  if (most <= 0) return;
  PerTopic of_topic(topics_.size());
  for (std::size_t code = 0; code < likeness.size(); ++code)
    of_topic[topic_at_[code]] = std::max(of_topic[topic_at_[code]], likeness[code]);
  for (std::size_t code = 0; code < likeness.size(); ++code) {
    rows[code][kWords] = likeness[code] / kWordsUnit;
    rows[code][kWordsTopic] = of_topic[topic_at_[code]] / kWordsUnit;
    rows[code][kWordsBest] = likeness[code] / most;
  }
}

void FaultCoder::add_hits(Span fault, const CodingOptions& options,
                          const std::vector<std::string>& inside, const Reading& reading,
                          std::vector<Row>& rows) const {
  for (const Hit& hit : reading.hits) {
    const std::size_t meant = under_topic(hit.code, options.lead_in);
    rows[meant][kHit] = 1;
    if (hit.span.begin() <= fault.begin() + kHan) rows[meant][kStart] = 1;
    for (const std::string& one : inside)
      if (const std::size_t other = under_topic(hit.code, {one}); other != hit.code)
        rows[other][kUnderTopic] = 1;
  }
  if (!reading.by_trigger.empty()) rows[reading.by_trigger.front()][kFirst] = 1;
  if (reading.by_trigger.size() > 1) rows[reading.by_trigger[1]][kSecond] = 1;
  if (reading.by_trigger.empty() && reading.by_form < rows.size())
    rows[reading.by_form][kByForm] = 1;
}

std::vector<FaultCoder::Row> FaultCoder::features(Span fault, const CodingOptions& options,
                                                  const Reading& reading) const {
  std::vector<Row> rows(usual_.size());
  const std::vector<std::string> inside_topics = topics_in(context_, fault);
  const PerTopic lead_in = marks(options.lead_in), heading = marks(options.headings),
                 inside = marks(inside_topics), near = shares(options.neighbours);
  const bool omits = context_.words("omission_sign"_class).stands_in(context_.of(fault));
  const std::size_t none = topics_.size();
  const std::size_t strongest = reading.strongest < rows.size()
                                    ? topic_at_[under_topic(reading.strongest, options.lead_in)]
                                    : none;
  const std::size_t first =
      reading.by_trigger.empty() ? none : topic_at_[reading.by_trigger.front()];
  for (std::size_t code = 0; code < rows.size(); ++code) {
    Row& row = rows[code];
    const std::size_t at = topic_at_[code];
    row[kLeadIn] = lead_in[at];
    row[kHeading] = heading[at];
    row[kInside] = inside[at];
    row[kNear] = near[at];
    row[kOmission] = omits && topics_[at] == "F01";
    row[kFirstTopic] = at == first;
    if (!words_.codes()[code].ends_with(".99")) continue;
    row[kResidual] = 1;
    row[kCatchAll] = options.catch_all;
    row[kCatchAllHit] = options.catch_all && at == strongest;
    row[kCatchAllNear] = options.catch_all ? near[at] : 0;
    row[kNothing] = !options.catch_all && reading.hits.empty();
  }
  add_hits(fault, options, inside_topics, reading, rows);
  add_words(fault, rows);
  return rows;
}

std::vector<double> FaultCoder::probabilities(const std::vector<Row>& rows) const {
  std::vector<double> out(rows.size());
  double most = -1e9, sum = 0;
  for (std::size_t code = 0; code < rows.size(); ++code) {
    if (topic(code) == "F00") continue;
    out[code] = usual_[code];
    for (std::size_t f = 0; f < kFeatures; ++f) out[code] += weights_[f] * rows[code][f];
    most = std::max(most, out[code]);
  }
  for (std::size_t code = 0; code < rows.size(); ++code)
    sum += out[code] = topic(code) == "F00" ? 0 : std::exp(out[code] - most);
  for (double& one : out) one /= sum;
  return out;
}

// F05.01 hit=1 words=0.52 …: one entry a code.
void FaultCoder::list(Span fault, const std::vector<Row>& rows,
                      std::vector<EvidenceDraft>& evidence) const {
  for (std::size_t code = 0; code < rows.size(); ++code) {
    std::string words = words_.codes()[code];
    for (std::size_t f = 0; f < kFeatures; ++f)
      if (rows[code][f] != 0)
        words += ' ' + std::string(kNames[f]) + '=' + std::to_string(rows[code][f]);
    evidence.push_back({"fault_code_features", words, fault});
  }
}

// 滥用职权、玩忽职守、徇私舞弊 in one breath have both codes by custom.
void FaultCoder::add_same_breath(Span fault, const Reading& reading,
                                 std::vector<std::size_t>& order) const {
  const std::size_t abuse = words_.index_of("F02.01"), neglect = words_.index_of("F01.06");
  const auto stands = [&](std::size_t code) {
    return std::ranges::find(reading.hits, code, &Hit::code) != reading.hits.end();
  };
  const bool neglects =
      stands(neglect) || context_.words("neglect"_class).stands_in(context_.of(fault));
  // 其他滥用职权、玩忽职守的: what it names, and not what is left
  if (stands(abuse) && neglects && (is_residual(order.front()) || is_residual(order.back())))
    order = {abuse, neglect};
  else if (order.size() > 1)
    return;
  else if (order.front() == abuse && neglects)
    order.push_back(neglect);
  else if (order.front() == neglect && stands(abuse))
    order.push_back(abuse);
}

std::vector<std::string> FaultCoder::code(Span fault, const CodingOptions& options,
                                          std::vector<EvidenceDraft>* evidence) const {
  if (options.is_private || usual_.size() < 2) return {"F00.00"};
  const Reading reading = read(fault, options);
  const std::vector<Row> rows = features(fault, options, reading);
  const std::vector<double> p = probabilities(rows);
  std::vector<std::size_t> order(p.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::partial_sort(order, order.begin() + 2, [&](std::size_t a, std::size_t b) {
    return p[a] != p[b] ? p[a] > p[b] : a < b;
  });
  // Where nothing particular speaks for the fault, no second guess is made; 其他…的 that names what
  // it means has its code beside the residual one.
  const bool alone = is_residual(order[0]) && (!options.catch_all || is_residual(order[1]));
  order.resize(!alone && p[order[1]] > second_ * p[order[0]] ? 2 : 1);
  // 未实施裁量权基准制度: a duty is not done, whatever it is.
  if (!options.catch_all && words_.codes()[order.front()] == kLast &&
      context_.words("duty_undone"_class).begins(context_.of(fault)))
    order = {words_.index_of(kGeneral)};
  add_same_breath(fault, reading, order);
  std::vector<std::string> out;
  for (const std::size_t code : order) {
    out.push_back(words_.codes()[code]);
    if (evidence == nullptr) continue;
    const auto hit = std::ranges::find(reading.hits, code, &Hit::code);
    if (hit != reading.hits.end())
      evidence->push_back({"fault_code", "fault:" + out.back(), hit->span});
    else if (reading.hits.empty() && code == reading.by_form)
      evidence->push_back({"fault_code_by_form", "", fault});
    else
      evidence->push_back({"fault_code_by_likeness", "fault:" + out.back(), fault});
  }
  if (evidence != nullptr && listing_) list(fault, rows, *evidence);
  return out;
}

}  // namespace wenze::extract
