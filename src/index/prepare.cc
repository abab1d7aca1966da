// From documents and rules to the engine's documents: terms, values and data, as
// docs/index_format.md has them.
#include "index/prepare.h"

#include <xapian.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/sha256.h"
#include "index/codec.h"
#include "index/keys.h"
#include "index/tokens.h"
#include "index/units.h"
#include "text/numerals.h"

namespace wenze::index {
namespace {

using document::Document;
using extract::Rule;

constexpr std::size_t kMaxTerm = 245;  // the engine's limit
constexpr std::uint32_t kMaxOrdinal = (1u << 24) - 1;

void big_endian(std::string& out, std::uint64_t n, int bytes) {
  for (int i = bytes; i-- > 0;) out += static_cast<char>((n >> (8 * i)) & 0xFF);
}

std::uint64_t digits(std::string_view s) {
  std::uint64_t n = 0;
  for (const char c : s)
    if (c >= '0' && c <= '9') n = n * 10 + static_cast<std::uint64_t>(c - '0');
  return n;
}

// 2006 and 2006-04 sort before the days in them.
std::uint64_t date_number(std::string_view iso) {
  std::uint64_t n = digits(iso.substr(0, 10));
  for (std::size_t known = iso.size(); known < 10; known = known < 7 ? 7 : 10) n *= 100;
  return n;
}

// One record on its way into the database.
class Record {
 public:
  explicit Record(RecordKind kind) { boolean(kind_term(kind)); }

  void boolean(const std::string& term) {
    if (term.size() <= kMaxTerm) document_.add_boolean_term(term);
  }
  void value(Field field, std::string_view value) {
    if (!value.empty()) boolean(term(field, value));
  }
  // A text of `field`; texts of one field never touch.
  void words(Field field, std::string_view canonical) {
    std::size_t& position = positions_[field];
    position += position == 0 ? 1 : kBorderGap;
    for (const Token& token : tokens(canonical, position)) {
      const std::string full = term(field, token.term);
      if (full.size() <= kMaxTerm)
        document_.add_posting(full, static_cast<Xapian::termpos>(token.position));
    }
  }
  void open_words(const WordBorders& borders, std::string_view canonical) {
    for (const std::string& word : borders.open_words(canonical))
      document_.add_term(term(kOpenWordTerm, word));
  }
  void slot(Slot slot, const std::string& value) {
    if (!value.empty()) document_.add_value(static_cast<Xapian::valueno>(slot), value);
  }
  void slot(Slot where, const std::set<std::string>& list) {
    std::string out;
    for (const std::string& item : list) {
      if (!out.empty()) out += kListSeparator;
      out += item;
    }
    slot(where, out);
  }
  void data(std::string bytes) { document_.set_data(std::move(bytes)); }
  Xapian::Document take() { return std::move(document_); }

 private:
  Xapian::Document document_;
  std::map<Field, std::size_t> positions_;
};

std::string before_dot(std::string_view code) {
  return std::string(code.substr(0, code.find('.')));
}

// What the rules of a record say, as filters and facets.
struct RuleFacts {
  std::set<std::string> types, statuses, confidences, severities, modalities, roles,
      responsibilities, faults, topics, sanctions, families, regimes;
  int rank = 0;

  void add(const Rule& rule) {
    types.emplace(name(rule.type));
    statuses.emplace(name(rule.status));
    confidences.emplace(text::name(rule.confidence));
    modalities.emplace(name(rule.modality));
    if (rule.condition && rule.condition->severity)
      severities.emplace(name(*rule.condition->severity));
    for (const extract::Subject& subject : rule.subjects) {
      roles.emplace(name(subject.role));
      if (subject.responsibility) responsibilities.emplace(name(*subject.responsibility));
    }
    if (rule.fault) {
      for (const std::string& code : rule.fault->codes) {
        faults.insert(code);
        topics.insert(before_dot(code));
      }
    }
    for (const extract::Sanction& sanction : rule.sanctions) {
      sanctions.insert(sanction.code);
      families.insert(before_dot(sanction.code));
      regimes.insert(sanction.regime);
      rank = std::max(rank, sanction.rank.value_or(0));
    }
  }

  void put(Record& record, const std::string& order_tail) const {
    const std::array<std::pair<Field, const std::set<std::string>*>, 12> terms = {
        {{Field::kRuleType, &types},
         {Field::kRuleStatus, &statuses},
         {Field::kConfidence, &confidences},
         {Field::kSeverity, &severities},
         {Field::kModality, &modalities},
         {Field::kRole, &roles},
         {Field::kResponsibility, &responsibilities},
         {Field::kFault, &faults},
         {Field::kFaultTopic, &topics},
         {Field::kSanction, &sanctions},
         {Field::kSanctionFamily, &families},
         {Field::kRegime, &regimes}}};
    for (const auto& [field, values] : terms)
      for (const std::string& value : *values) record.value(field, value);
    record.slot(Slot::kRuleType, types);
    record.slot(Slot::kSeverity, severities);
    record.slot(Slot::kModality, modalities);
    record.slot(Slot::kRole, roles);
    record.slot(Slot::kFault, faults);
    record.slot(Slot::kTopic, topics);
    record.slot(Slot::kSanction, sanctions);
    record.slot(Slot::kFamily, families);
    record.slot(Slot::kRegime, regimes);
    if (rank > 0)
      record.slot(Slot::kRank, static_cast<char>('0' + std::min(rank, 70)) + order_tail);
  }
};

// art_15-1__para_2 → 15; nothing where the eId names no article.
std::optional<std::uint64_t> article_number(std::string_view eid) {
  std::size_t at = eid.starts_with("art_") ? 4 : std::string_view::npos;
  if (const std::size_t inner = eid.find("__art_");
      at == std::string_view::npos && inner != std::string_view::npos)
    at = inner + 6;
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view rest = eid.substr(at);
  const std::size_t length = std::min(rest.find_first_not_of("0123456789"), rest.size());
  if (length == 0 || length > 8) return std::nullopt;
  return digits(rest.substr(0, length));
}

// The records of one document.
class DocumentRecords {
 public:
  DocumentRecords(const Origin& origin, const document::File& file, const Document& document,
                  const std::vector<Rule>& rules, const Vocabulary& vocabulary,
                  PreparedRecords& out);
  void make();

 private:
  Record begin(RecordKind kind);
  void put_document();
  void put_unit(const UnitOfDocument& unit, const std::vector<const Rule*>& rules);
  void put_rule(const UnitOfDocument& unit, const Rule& rule);
  void put_citations(const UnitOfDocument& unit, Record& record) const;
  std::vector<std::vector<const Rule*>> rules_by_unit(
      const std::vector<UnitOfDocument>& units) const;
  std::string order_tail() const;

  const Origin& origin_;
  const document::File& file_;
  const Document& document_;
  const std::vector<Rule>& rules_;
  const Vocabulary& vocabulary_;
  PreparedRecords& out_;
  DocumentInfo info_;
  std::uint32_t ordinal_ = 0;
};

DocumentRecords::DocumentRecords(const Origin& origin, const document::File& file,
                                 const Document& document, const std::vector<Rule>& rules,
                                 const Vocabulary& vocabulary, PreparedRecords& out)
    : origin_(origin),
      file_(file),
      document_(document),
      rules_(rules),
      vocabulary_(vocabulary),
      out_(out) {
  const text::Source& source = file.raw.source;
  info_.id = document_id(source.path, document.part);
  info_.path = source.path;
  info_.part = document.part;
  info_.meta = document.meta;
  info_.format = source.format;
  info_.script = file.canonical.script;
  info_.encoding = source.encoding;
  info_.sha256 = source.sha256;
  info_.size_bytes = source.size_bytes;
}

std::string DocumentRecords::order_tail() const {
  std::string out;
  big_endian(out, std::stoull(info_.id.substr(0, 8), nullptr, 16), 4);
  big_endian(out, std::min(ordinal_, kMaxOrdinal), 3);
  return out;
}

// What every record of the document carries.
Record DocumentRecords::begin(RecordKind kind) {
  Record record(kind);
  const document::Metadata& meta = info_.meta;
  const std::string date = info_.date();
  ++ordinal_;
  const std::string tail = order_tail();
  record.boolean(term(kOriginTerm, origin_hash(origin_.path)));
  record.value(Field::kDocument, info_.id);
  record.value(Field::kDocumentKind, document::name(meta.kind));
  record.value(Field::kYear, date.substr(0, 4));
  if (meta.level) record.value(Field::kLevel, *meta.level);
  const std::string place = meta.jurisdiction ? meta.jurisdiction->code : "";
  for (const std::string& code : vocabulary_.place_and_parents(place))
    record.value(Field::kPlace, code);
  std::string order;
  big_endian(order, digits(place), 3);
  big_endian(order, date_number(date), 4);
  record.slot(Slot::kOrder, order + tail);
  if (!date.empty()) record.slot(Slot::kDate, date + '\0' + tail);
  record.slot(Slot::kYear, date.substr(0, 4));
  record.slot(Slot::kPlace, place);
  record.slot(Slot::kLevel, meta.level.value_or(""));
  record.slot(Slot::kDocument, info_.id);
  record.slot(Slot::kDocumentKind, std::string(document::name(meta.kind)));
  return record;
}

void DocumentRecords::put_document() {
  Record record = begin(RecordKind::kDocument);
  record.boolean(term(kDocumentRecordTerm, info_.id));
  record.words(Field::kTitle, info_.display_title());
  for (const std::string& issuer : info_.meta.issuers) record.words(Field::kIssuer, issuer);
  if (info_.meta.doc_number) record.words(Field::kDocNumber, *info_.meta.doc_number);
  RuleFacts facts;
  for (const Rule& rule : rules_) facts.add(rule);
  facts.put(record, order_tail());
  record.data(pack({info_, file_key(info_.path), document_}));
  out_.records.push_back(record.take());
  ++out_.documents;
}

void DocumentRecords::put_citations(const UnitOfDocument& unit, Record& record) const {
  const auto span = unit.record.canonical_span;
  const auto first =
      std::ranges::lower_bound(document_.references, span.begin(), {},
                               [](const document::Reference& r) { return r.span.begin(); });
  for (auto at = first; at != document_.references.end() && at->span.begin() < span.end(); ++at) {
    if (at->target_title)
      record.words(Field::kCitesWords, *at->target_title);
    else
      for (const std::string& eid : at->target_eids) record.value(Field::kCitesProvision, eid);
  }
}

void DocumentRecords::put_unit(const UnitOfDocument& unit, const std::vector<const Rule*>& rules) {
  const ProvisionRecord& data = unit.record;
  Record record = begin(RecordKind::kProvision);
  const std::string tail = order_tail();
  record.boolean(term(kArticleTerm, data.key));
  for (const Clause& clause : data.clauses)
    record.words(Field::kText,
                 std::string_view(data.canonical).substr(clause.begin, clause.end - clause.begin));
  record.open_words(vocabulary_.borders, data.canonical);
  for (const std::string& eid : unit.eids) record.value(Field::kProvision, eid);
  if (const auto number = article_number(data.eid)) {
    std::string bytes;
    big_endian(bytes, *number, 4);
    record.slot(Slot::kArticle, bytes);
  }
  put_citations(unit, record);
  RuleFacts facts;
  for (const Rule* rule : rules) facts.add(*rule);
  facts.put(record, tail);
  if (!rules.empty()) record.value(Field::kHasRules, "1");
  ProvisionRecord stored = data;
  stored.rules = rules.size();
  record.data(pack(stored));
  out_.records.push_back(record.take());
  ++out_.provisions;
  for (const Rule* rule : rules) put_rule(unit, *rule);
}

// Texts of the rule's parts that do not stand in its quotation (inherited from a lead-in or another
// article).
std::vector<std::pair<Field, const extract::Passage*>> passages(const Rule& rule) {
  std::vector<std::pair<Field, const extract::Passage*>> out;
  if (rule.fault) out.emplace_back(Field::kFaultWords, &rule.fault->passage);
  for (const auto& subject : rule.subjects)
    out.emplace_back(Field::kSubjectWords, &subject.passage);
  if (rule.authority) out.emplace_back(Field::kAuthorityWords, &*rule.authority);
  if (rule.condition) out.emplace_back(Field::kText, &rule.condition->passage);
  for (const auto& sanction : rule.sanctions)
    out.emplace_back(Field::kSanctionWords, &sanction.passage);
  return out;
}

void DocumentRecords::put_rule(const UnitOfDocument& unit, const Rule& rule) {
  Record record = begin(RecordKind::kRule);
  const std::string tail = order_tail();
  record.boolean(term(kArticleTerm, unit.record.key));
  record.slot(Slot::kUnit, unit.record.key);
  record.value(Field::kProvision, rule.eid);
  for (std::size_t cut = rule.eid.rfind("__"); cut != std::string::npos && cut > 0;
       cut = rule.eid.rfind("__", cut - 1))
    record.value(Field::kProvision, rule.eid.substr(0, cut));
  std::set<std::string> clauses = {rule.eid};
  if (const auto span = unit.record.canonical_span; span.contains(rule.quote_canonical))
    if (const Clause* clause = unit.record.clause_at(rule.quote_canonical.begin() - span.begin()))
      clauses.insert(clause->eid);
  for (const std::string& eid : clauses) record.boolean(term(kClauseTerm, info_.id + '#' + eid));
  if (const auto number = article_number(rule.eid)) {
    std::string bytes;
    big_endian(bytes, *number, 4);
    record.slot(Slot::kArticle, bytes);
  }
  std::string all(rule.quote_canonical.of(file_.canonical.text));
  record.words(Field::kText, all);
  for (const auto& [field, passage] : passages(rule)) {
    if (field != Field::kText) record.words(field, passage->text);
    if (rule.quote_canonical.contains(passage->canonical)) continue;
    record.words(Field::kText, passage->text);
    all.append("\n").append(passage->text);
  }
  record.open_words(vocabulary_.borders, all);
  RuleFacts facts;
  facts.add(rule);
  facts.put(record, tail);
  RuleRecord stored{info_.id, unit.record.key, {}, rule};
  for (const Clause& clause : unit.record.clauses)
    if (clause.eid == rule.eid) stored.citation = clause.citation;
  if (stored.citation.empty()) stored.citation = unit.record.citation;
  record.data(pack(stored));
  out_.records.push_back(record.take());
  ++out_.rules;
}

// Every rule goes with the unit that holds its provision, else the one that holds its quotation,
// else the first.
std::vector<std::vector<const Rule*>> DocumentRecords::rules_by_unit(
    const std::vector<UnitOfDocument>& units) const {
  std::vector<std::vector<const Rule*>> out(units.size());
  if (units.empty()) return out;
  std::map<std::string_view, std::size_t> by_eid;
  for (std::size_t i = 0; i < units.size(); ++i)
    for (const std::string& eid : units[i].eids) by_eid.emplace(eid, i);
  for (const Rule& rule : rules_) {
    std::size_t at = 0;
    if (const auto known = by_eid.find(rule.eid); known != by_eid.end()) {
      at = known->second;
    } else {
      for (std::size_t i = 0; i < units.size(); ++i)
        if (units[i].record.canonical_span.contains(rule.quote_canonical.begin())) at = i;
    }
    out[at].push_back(&rule);
  }
  return out;
}

void DocumentRecords::make() {
  const std::vector<UnitOfDocument> units = units_of(file_, document_, info_.id);
  const auto rules = rules_by_unit(units);
  info_.provisions = units.size();
  info_.rules = units.empty() ? 0 : rules_.size();
  put_document();
  for (std::size_t i = 0; i < units.size(); ++i) put_unit(units[i], rules[i]);
}

}  // namespace

std::string document_id(std::string_view path, std::optional<int> part) {
  std::string name(path);
  if (part) name.append(1, '\0').append(std::to_string(*part));
  return base::sha256_hex(name).substr(0, 12);
}

std::string origin_hash(std::string_view path) { return base::sha256_hex(path).substr(0, 20); }
std::string file_key(std::string_view path) { return base::sha256_hex(path).substr(0, 12); }

PreparedRecords::PreparedRecords() = default;
PreparedRecords::~PreparedRecords() = default;
Prepared::Prepared(std::unique_ptr<PreparedRecords> records) : impl_(std::move(records)) {}
Prepared::Prepared(Prepared&&) noexcept = default;
Prepared& Prepared::operator=(Prepared&&) noexcept = default;
Prepared::~Prepared() = default;

const Origin& Prepared::origin() const { return impl_->origin; }
std::size_t Prepared::documents() const { return impl_->documents; }
std::size_t Prepared::provisions() const { return impl_->provisions; }
std::size_t Prepared::rules() const { return impl_->rules; }

Prepared Prepared::make(const Origin& origin, std::span<const Content> contents,
                        const Vocabulary& vocabulary) {
  auto impl = std::make_unique<PreparedRecords>();
  impl->origin = origin;
  for (const Content& content : contents) {
    Record texts(RecordKind::kFile);
    texts.boolean(term(kOriginTerm, origin_hash(origin.path)));
    texts.boolean(term(kFileRecordTerm, file_key(content.file->raw.source.path)));
    texts.data(pack_texts(*content.file));
    impl->records.push_back(texts.take());
    WENZE_CHECK(content.rules.size() == content.file->documents.size());
    for (std::size_t i = 0; i < content.rules.size(); ++i)
      DocumentRecords(origin, *content.file, content.file->documents[i], content.rules[i],
                      vocabulary, *impl)
          .make();
  }
  return Prepared(std::move(impl));
}

}  // namespace wenze::index
