// A clause is one of the procedure when it obliges, names a step and names what the step is about;
// elsewhere in these laws a deadline is one of everyday administration.
#include "extract/regional_norms.h"

namespace wenze::extract {
namespace {

bool is_regional(const Context& context) { return context.traits.region != Region::kMainland; }

}  // namespace

std::size_t find_regional_permission(const Context& context, std::string_view s) {
  return is_regional(context) ? context.words("regional_permission"_class).find(s)
                              : std::string_view::npos;
}

bool files_regional_remedy(const Context& context, Span clause) {
  if (!is_regional(context)) return false;
  const std::string_view s = context.of(clause);
  if (context.traits.region == Region::kHongKong)  // 被上诉的决定不得生效, but 上诉期届满后
    return context.words("appeal"_class).stands_in(s) &&
           context.words("appeal_norm"_class).stands_in(s) &&
           !context.words("offence"_class).stands_in(s) &&
           context.mentions.sanctions(clause).empty();
  return context.words("regional_remedy"_class).ends(s) &&
         context.words("regional_grievance"_class).stands_in(s);
}

bool enforces_regionally(const Context& context, Span clause) {
  const std::string_view s = context.of(clause);
  return context.traits.region == Region::kTaiwan &&
         context.words("sent_to_enforcement"_class).ends(s) &&
         s.find("罚锾") != std::string_view::npos;
}

bool is_regional_step(const Context& context, Span clause) {
  if (!is_regional(context)) return false;
  const std::string_view s = context.of(clause);
  return context.words("regional_duty"_class).stands_in(s) &&
         context.words("regional_step"_class).stands_in(s) &&
         context.words("regional_case"_class).stands_in(s);
}

}  // namespace wenze::extract
