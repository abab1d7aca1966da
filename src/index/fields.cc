#include "index/fields.h"

#include <array>

namespace wenze::index {
namespace {

enum class Holder { kAny, kDocument, kRule };

struct Spec {
  std::string_view prefix;
  bool words;
  Holder holder;
};

// In the order of Field.
constexpr std::array<Spec, 29> kSpecs = {{
    {"", true, Holder::kAny},        {"T:", true, Holder::kDocument},
    {"I:", true, Holder::kDocument}, {"N:", true, Holder::kDocument},
    {"SW:", true, Holder::kRule},    {"FW:", true, Holder::kRule},
    {"OW:", true, Holder::kRule},    {"AW:", true, Holder::kRule},
    {"XW:", true, Holder::kAny},     {"S:", false, Holder::kAny},
    {"SF:", false, Holder::kAny},    {"RG:", false, Holder::kAny},
    {"C:", false, Holder::kAny},     {"CT:", false, Holder::kAny},
    {"OR:", false, Holder::kAny},    {"OB:", false, Holder::kAny},
    {"RT:", false, Holder::kAny},    {"SV:", false, Holder::kAny},
    {"MO:", false, Holder::kAny},    {"ST:", false, Holder::kAny},
    {"CF:", false, Holder::kAny},    {"P:", false, Holder::kAny},
    {"L:", false, Holder::kAny},     {"DK:", false, Holder::kAny},
    {"Y:", false, Holder::kAny},     {"E:", false, Holder::kAny},
    {"XE:", false, Holder::kAny},    {"D:", false, Holder::kAny},
    {"HR:", false, Holder::kAny},
}};

const Spec& spec(Field field) { return kSpecs[static_cast<std::size_t>(field)]; }

}  // namespace

std::string_view name(RecordKind kind) {
  constexpr std::array<std::string_view, 4> names = {"file", "document", "provision", "rule"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view prefix(Field field) { return spec(field).prefix; }
bool is_words(Field field) { return spec(field).words; }
bool is_of_document(Field field) { return spec(field).holder == Holder::kDocument; }
bool is_of_rule(Field field) { return spec(field).holder == Holder::kRule; }

}  // namespace wenze::index
