// The office to which the case is handed over in the same sentence detains; one that imposed what
// stands in front only does where its name says that it can.
#include "extract/detention.h"

#include "extract/hits.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

// …移送|公安机关: the last office of the sentence to which a case is handed over and that can
// detain.
std::optional<Span> handed_over_to(const Context& context, std::size_t at) {
  constexpr std::size_t kReachBytes = 240;
  std::string_view s =
      context.text.substr(at - std::min(at, kReachBytes), std::min(at, kReachBytes));
  for (std::string_view mark : {"。", "\n"})
    if (const std::size_t last = s.rfind(mark); last != std::string_view::npos)
      s.remove_prefix(last + mark.size());
  std::optional<Span> out;
  for (const Mention& mention :
       context.mentions.inside(lexicon::Kind::kAuthority, {at - s.size(), at})) {
    const bool detains =
        context.words("detaining_office"_class).stands_in(context.of(span_of(mention)));
    if (detains && context.words("handing_over"_class).ends(context.text.substr(0, mention.begin)))
      out = span_of(mention);
  }
  return out;
}

// 对|逃匿的|处拘留: the case, where nobody is named in it.
Span case_in_front(const Context& context, const Window& window, const SanctionHit& hit) {
  Span front{window.segment.begin(), std::max(window.segment.begin(), hit.span.begin())};
  for (std::string_view opening : {"并对", "对"})
    if (starts_with(context.text, front, opening)) {
      const Span told = trimmed(context.text, {front.begin() + opening.size(), front.end()});
      const bool named = context.mentions.any(lexicon::Kind::kSubject, told);
      return !named && ends_with(context.text, told, "的") ? told : Span{};
    }
  return {};
}

}  // namespace

void settle_detention(const Context& context, const Window& window, const SanctionHit& hit,
                      DetentionReading reading) {
  // 停止执行|拘留: what was decided before.
  const bool bare = context.words("detention"_class).holds(context.of(hit.span));
  if (context.traits.region != Region::kMainland || bare) return;
  if (const Span told = case_in_front(context, window, hit); !told.empty())
    reading.step.condition = told;
  if (!reading.authority ||
      context.words("detaining_office"_class).stands_in(context.of(*reading.authority)))
    return;
  reading.authority = handed_over_to(context, hit.span.begin());
}

}  // namespace wenze::extract
