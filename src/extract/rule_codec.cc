// JSON both ways. Writing is a plain mapping of document.schema.json; reading checks every type and
// every name, because a database may have been written by somebody else.
#include "extract/rule_codec.h"

#include <nlohmann/json.hpp>

namespace wenze::extract {
namespace {

using Json = nlohmann::ordered_json;

template <class SpanType>
Json span_json(SpanType span) {
  return Json::array({span.begin(), span.end()});
}

Json optional_text(const std::optional<std::string>& text) {
  return text ? Json(*text) : Json(nullptr);
}

Json passage_json(const Passage& passage) {
  return {{"text", passage.text},
          {"raw", span_json(passage.raw)},
          {"canonical", span_json(passage.canonical)}};
}

Json fault_json(const Fault& fault) {
  Json out = {{"text", fault.passage.text},
              {"raw", span_json(fault.passage.raw)},
              {"canonical", span_json(fault.passage.canonical)},
              {"codes", fault.codes},
              {"catch_all", fault.catch_all},
              {"shared", Json::array()}};
  for (const Passage& shared : fault.shared) out["shared"].push_back(passage_json(shared));
  return out;
}

Json subject_json(const Subject& subject) {
  Json out = {{"text", subject.passage.text},
              {"raw", span_json(subject.passage.raw)},
              {"canonical", span_json(subject.passage.canonical)},
              {"role", name(subject.role)},
              {"responsibility",
               subject.responsibility ? Json(name(*subject.responsibility)) : Json(nullptr)}};
  if (!subject.named) out["named"] = false;
  return out;
}

Json number_json(const std::optional<double>& number) {
  return number ? Json(*number) : Json(nullptr);
}

Json range_json(const Range& range) {
  return {{"min", number_json(range.min)}, {"max", number_json(range.max)}, {"unit", range.unit}};
}

Json sanction_json(const Sanction& sanction) {
  Json out = {{"code", sanction.code},
              {"text", sanction.passage.text},
              {"raw", span_json(sanction.passage.raw)},
              {"canonical", span_json(sanction.passage.canonical)},
              {"regime", sanction.regime},
              {"rank", sanction.rank ? Json(*sanction.rank) : Json(nullptr)},
              {"range", nullptr},
              {"inherited_from", optional_text(sanction.inherited_from)}};
  if (!sanction.ranges.empty()) out["range"] = range_json(sanction.ranges.front());
  if (sanction.ranges.size() > 1)
    for (const Range& range : sanction.ranges) out["ranges"].push_back(range_json(range));
  return out;
}

Json evidence_json(const Evidence& evidence) {
  return {{"step", evidence.step},
          {"entry", optional_text(evidence.entry)},
          {"raw", span_json(evidence.raw)}};
}

template <class Items, class Make>
Json list_json(const Items& items, Make make) {
  Json out = Json::array();
  for (const auto& item : items) out.push_back(make(item));
  return out;
}

Json rule_json(const Rule& rule) {
  Json out;
  out["id"] = rule.id;
  out["eid"] = rule.eid;
  out["type"] = name(rule.type);
  out["status"] = name(rule.status);
  out["fault"] = rule.fault ? fault_json(*rule.fault) : Json(nullptr);
  out["subjects"] = list_json(rule.subjects, subject_json);
  out["authority"] = rule.authority ? passage_json(*rule.authority) : Json(nullptr);
  out["condition"] = nullptr;
  if (rule.condition) {
    const Condition& c = *rule.condition;
    out["condition"] = {{"severity", c.severity ? Json(name(*c.severity)) : Json(nullptr)},
                        {"text", c.passage.text}};
    if (!c.passage.text.empty()) {  // a step without words has no place
      out["condition"]["raw"] = span_json(c.passage.raw);
      out["condition"]["canonical"] = span_json(c.passage.canonical);
    }
  }
  out["sanctions"] = list_json(rule.sanctions, sanction_json);
  out["modality"] = name(rule.modality);
  out["combination"] = rule.combination ? Json(name(*rule.combination)) : Json(nullptr);
  out["quote"] = {{"text", rule.quote},
                  {"raw", span_json(rule.quote_raw)},
                  {"canonical", span_json(rule.quote_canonical)}};
  out["evidence"] = list_json(rule.evidence, evidence_json);
  out["confidence"] = text::name(rule.confidence);
  out["reason"] = rule.reason.empty() ? Json(nullptr) : Json(rule.reason);
  return out;
}

// Reading. `ok` turns false at the first value of a wrong type or name, and stays so.
class Reader {
 public:
  Rule rule(const Json& j) {
    Rule out;
    out.id = string(j, "id");
    out.eid = string(j, "eid");
    named(j, "type", 10, out.type);
    named(j, "status", 2, out.status);
    if (has(j, "fault")) out.fault = fault(j["fault"]);
    for (const Json& item : array(j, "subjects")) out.subjects.push_back(subject(item));
    if (has(j, "authority")) out.authority = passage(j["authority"]);
    if (has(j, "condition")) out.condition = condition(j["condition"]);
    for (const Json& item : array(j, "sanctions")) out.sanctions.push_back(sanction(item));
    named(j, "modality", 4, out.modality);
    if (has(j, "combination")) named(j, "combination", 3, out.combination.emplace());
    quote(j, out);
    for (const Json& item : array(j, "evidence"))
      out.evidence.push_back(
          {string(item, "step"), optional_string(item, "entry"), span<text::Raw>(item, "raw")});
    named(j, "confidence", 3, out.confidence);
    out.reason = optional_string(j, "reason").value_or("");
    return out;
  }
  bool ok() const { return ok_; }

 private:
  static bool has(const Json& j, const char* key) {
    return j.is_object() && j.contains(key) && !j[key].is_null();
  }

  std::string string(const Json& j, const char* key) {
    if (!has(j, key) || !j[key].is_string()) return ok_ = false, std::string();
    return j[key].get<std::string>();
  }
  std::optional<std::string> optional_string(const Json& j, const char* key) {
    if (!has(j, key)) return std::nullopt;
    return string(j, key);
  }
  const Json& array(const Json& j, const char* key) {
    static const Json empty = Json::array();
    if (!has(j, key) || !j[key].is_array()) return ok_ = false, empty;
    return j[key];
  }
  template <class Text>
  text::Span<Text> span(const Json& j, const char* key) {
    if (!has(j, key)) return {};
    const Json& pair = j[key];
    if (!pair.is_array() || pair.size() != 2 || !pair[0].is_number_unsigned() ||
        !pair[1].is_number_unsigned())
      return ok_ = false, text::Span<Text>();
    const auto begin = pair[0].get<std::size_t>(), end = pair[1].get<std::size_t>();
    if (begin > end) return ok_ = false, text::Span<Text>();
    return {begin, end};
  }
  // A name of an enumeration with `count` values that start at 0.
  template <class Enum>
  void named(const Json& j, const char* key, int count, Enum& out) {
    using text::name;
    const std::string wanted = string(j, key);
    for (int i = 0; i < count; ++i)
      if (name(static_cast<Enum>(i)) == wanted) {
        out = static_cast<Enum>(i);
        return;
      }
    ok_ = false;
  }
  Passage passage(const Json& j) {
    return {string(j, "text"), span<text::Canonical>(j, "canonical"), span<text::Raw>(j, "raw")};
  }
  Fault fault(const Json& j) {
    Fault out{passage(j), {}, false, {}};
    for (const Json& code : array(j, "codes")) {
      if (code.is_string())
        out.codes.push_back(code.get<std::string>());
      else
        ok_ = false;
    }
    if (!has(j, "catch_all") || !j["catch_all"].is_boolean())
      ok_ = false;
    else
      out.catch_all = j["catch_all"].get<bool>();
    if (has(j, "shared"))
      for (const Json& shared : array(j, "shared")) out.shared.push_back(passage(shared));
    return out;
  }
  Subject subject(const Json& j) {
    Subject out{passage(j), Role::kOther, std::nullopt};
    if (has(j, "named")) out.named = j["named"] != false;
    named(j, "role", 11, out.role);
    if (has(j, "responsibility")) named(j, "responsibility", 3, out.responsibility.emplace());
    return out;
  }
  Condition condition(const Json& j) {
    Condition out;
    if (!has(j, "text") || !j["text"].is_string() || j["text"] != "") out.passage = passage(j);
    if (has(j, "severity")) named(j, "severity", 5, out.severity.emplace());
    return out;
  }
  std::optional<double> number(const Json& j, const char* key) {
    if (!has(j, key)) return std::nullopt;
    if (!j[key].is_number()) return ok_ = false, std::nullopt;
    return j[key].get<double>();
  }
  Range range(const Json& j) { return {number(j, "min"), number(j, "max"), string(j, "unit")}; }
  Sanction sanction(const Json& j) {
    Sanction out;
    out.code = string(j, "code");
    out.passage = passage(j);
    out.regime = string(j, "regime");
    if (const auto rank = number(j, "rank")) out.rank = static_cast<int>(*rank);
    if (has(j, "ranges"))
      for (const Json& one : j["ranges"]) out.ranges.push_back(range(one));
    else if (has(j, "range"))
      out.ranges.push_back(range(j["range"]));
    out.inherited_from = optional_string(j, "inherited_from");
    return out;
  }
  void quote(const Json& j, Rule& out) {
    if (!has(j, "quote")) {
      ok_ = false;
      return;
    }
    out.quote = string(j["quote"], "text");
    out.quote_raw = span<text::Raw>(j["quote"], "raw");
    out.quote_canonical = span<text::Canonical>(j["quote"], "canonical");
  }

  bool ok_ = true;
};

}  // namespace

std::string to_json(const Rule& rule) {
  return rule_json(rule).dump(-1, ' ', false, Json::error_handler_t::replace);
}

base::Result<Rule> from_json(std::string_view json) {
  const Json parsed = Json::parse(json, nullptr, false);
  if (parsed.is_discarded() || !parsed.is_object())
    return base::fail(base::MessageKind::internal, "rule record is not JSON");
  Reader reader;
  Rule rule = reader.rule(parsed);
  if (!reader.ok())
    return base::fail(base::MessageKind::internal, "rule record does not fit wenze/document/1");
  return rule;
}

}  // namespace wenze::extract
