// A segment is parted where the limbs beside 或者 tell a wrong each (limbs.h).
#include "extract/alternatives.h"

#include <algorithm>

#include "extract/faults.h"
#include "extract/limbs.h"
#include "extract/phrases.h"
#include "text/utf8.h"

namespace wenze::extract {

bool starts_predicate(const Context& context, std::size_t at, std::size_t end) {
  const std::string_view rest = context.text.substr(at, end - at);
  if (context.words("act_in_noun"_class).begins(rest)) return false;
  if (context.words("wrong_predicate_opening"_class).begins(rest)) return true;
  if (context.words("wrong_adverbial_opening"_class).begins(rest)) return true;
  const Mention* fault = context.mentions.covering(lexicon::Kind::kFault, at);
  return fault != nullptr && fault->begin == at;
}

bool generalises(const Context& context, std::string_view s) {
  return context.words("residual_alternative"_class).begins(s);
}

bool is_office_misconduct(std::string_view code) { return code == "F02.01" || code == "F01.06"; }

std::string code_of_part(const Context& context, Span part) {
  for (const Mention& mention : context.mentions.inside(lexicon::Kind::kFault, part)) {
    if (mention.entry->id == "F00.00" || mention.entry->id.ends_with(".99")) continue;
    const bool behind_scene =
        mention.end == part.end() && ends_with(context.text, {part.begin(), mention.begin}, "中");
    if (behind_scene || mention.end - mention.begin + kHan >= part.size_bytes() ||
        (mention.begin == part.begin() && (mention.end - mention.begin) * 2 >= part.size_bytes() &&
         part.size_bytes() > 8 * kHan))
      return mention.entry->id;
  }
  return {};
}

namespace {

// 违反规定审批、不履行职责|或者有其他违法行为: every part has a predicate of its own.
std::vector<Span> split_with_residue(const Context& context, Span piece) {
  const std::string_view residue = "或者有其他";
  const std::size_t at = find_in(context.text, residue, piece.begin(), piece.end());
  std::vector<Span> out;
  bool idiom = false;  // the part before belongs to 滥用职权、玩忽职守、徇私舞弊
  for (std::size_t from = piece.begin(); at < piece.end() && from < at;) {
    std::size_t to = std::min(find_in(context.text, "、", from, at), at);
    // …进行虚假登记，损毁、伪造登记簿: the verb waits for its object.
    const std::size_t comma = context.text.substr(from, to - from).rfind("，");
    const bool waits =  // 利用职权索取、|收受财物
        context.words("listed_act"_class).ends(context.text.substr(from, to - from)) &&
        context.words("listed_act"_class).begins(context.text.substr(std::min(to + kHan, at)));
    if (to < at && (waits || (comma != std::string_view::npos && to - from - comma <= 3 * kHan)))
      to = std::min(find_in(context.text, "、", to + kHan, at), at);
    const Span part{from, to};
    const bool same_breath = idiom && context.words("same_breath"_class).holds(context.of(part));
    const bool misconduct = same_breath || is_office_misconduct(code_of_part(context, part));
    if (!(starts_predicate(context, from, to) || misconduct) || part.size_bytes() < 4 * kHan)
      return {};
    if (misconduct && idiom)
      out.back() = hull(out.back(), part);
    else
      out.push_back(part);
    idiom = misconduct;
    from = to + kHan;
  }
  if (out.empty() || (out.size() == 1 && !idiom)) return {};
  out.push_back({at + std::string_view("或者").size(), piece.end()});
  return out;
}

}  // namespace

// 或者 inside one segment.
std::vector<Span> split_inside(const Context& context, Span piece) {
  std::vector<Span> out = split_with_residue(context, piece);
  if (!out.empty()) return out;
  std::size_t from = piece.begin();
  for (std::size_t i = piece.begin(); i < piece.end();) {
    const std::string_view rest = context.text.substr(i, piece.end() - i);
    if (const std::size_t close = rest.find("）");  // 再犯（含不依指示或拒绝检测）
        rest.starts_with("（") && close != std::string_view::npos) {
      i += close + std::string_view("）").size();
      continue;
    }
    const std::string_view head = context.words("or"_class).at_front(rest);
    if (!head.empty() && i > from &&
        tell_a_wrong_each(context, {from, i}, {i + head.size(), piece.end()})) {
      out.push_back({from, i});
      from = i + head.size();
    }
    i += head.empty() ? text::decode_at(context.text, i).bytes : head.size();
  }
  out.push_back({from, piece.end()});
  return out;
}

}  // namespace wenze::extract
