#pragma once
// Whether a document is in force on a day.

#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"

namespace wenze::document {

// 现行, 尚未生效, 失效 (its own term is over), 已废止; unknown where the text gives no date to say
// so.
enum class Validity { kInForce, kNotYet, kExpired, kRepealed, kUnknown };
std::string_view name(Validity validity);  // in_force, not_yet, expired, repealed, unknown

// `day`: ISO 8601, at least a year; a day that is less precise than a date of the document counts
// as its last day. A text is in force on the day it takes effect and no more on the day it is
// repealed; the last day of its own term still counts (Civil Code § 1259: 届满 includes the day). A
// text without a date of effect is in force from its issue, since texts that name no day take
// effect when they are published.
Validity validity_at(const Metadata& meta, std::string_view day);

// The day of the last amendment, where that lies behind `day`: on `day` an earlier wording of this
// text was law. An amendment is taken to count from the day it was passed.
std::optional<std::string> amended_after(const Metadata& meta, std::string_view day);

}  // namespace wenze::document
