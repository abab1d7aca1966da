// A noun phrase is read from its dictionary mentions and from what stands between them: 的 makes
// the mention in front an attribute, 、 和 或者 及其 coordinate, and anything else (a modifier)
// leaves only the last mention as head.
#include <algorithm>

#include "extract/condition_signs.h"
#include "extract/phrases.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

std::vector<SubjectDraft> drafts_of(const Context& context, const Mention& mention) {
  const Entry& entry = *mention.entry;
  const auto role = role_from(entry.role);
  if (!role) return {};
  // 国家工作人员|以外的其他人员: whoever holds no office.
  const std::string_view outside = "以外的";
  const bool excluded = context.text.substr(mention.end).starts_with(outside);
  const bool other = context.text.substr(0, mention.begin).ends_with(outside);
  if (excluded) return {};
  if (other && entry.role == "other") return {{span_of(mention), Role::kPrivatePerson, {}, &entry}};
  const std::string_view behind = context.text.substr(mention.end);
  if (*role == Role::kPrivatePerson && context.words("of_a_person"_class).begins(behind))
    return {};  // 个人|信息
  if (context.words("goes_on_from_person"_class).begins(behind) &&
      ends_with(context.text, span_of(mention), "人"))
    return {};  // 使用|人体组织
  if (context.words("leadership"_class).holds(context.of(span_of(mention))) &&
      context.words("party_that_leads"_class).ends(context.text.substr(0, mention.begin)))
    return {};  // 反对中国共产党|领导: what is opposed, and nobody
  SubjectDraft draft{span_of(mention), *role, std::nullopt, &entry};
  // 非公务员: whoever holds no office.
  if (draft.role == Role::kStaff && context.text.substr(0, mention.begin).ends_with("非"))
    return {{draft.span, Role::kPrivatePerson, std::nullopt, &entry}};
  if (draft.role == Role::kPrivatePerson && context.text.substr(0, mention.begin).ends_with("非"))
    return {};  // 非居民用水户
  if (entry.responsibility == "direct") draft.responsibility = Responsibility::kDirect;
  if (entry.responsibility == "primary_leadership")
    draft.responsibility = Responsibility::kPrimaryLeadership;
  if (entry.responsibility == "important_leadership")
    draft.responsibility = Responsibility::kImportantLeadership;
  std::vector<SubjectDraft> out = {draft};
  // 税务机关及其工作人员 is one form of the dictionary and two who answer.
  const std::size_t joint = context.of(draft.span).find("及其");
  if (draft.role == Role::kStaff && joint != std::string_view::npos && joint > 0)
    out.insert(
        out.begin(),
        {{draft.span.begin(), draft.span.begin() + joint}, Role::kOrgan, std::nullopt, &entry});
  if (entry.id == "private.both") {
    out.push_back(draft);
    out.back().role = Role::kPrivatePerson;
  }
  return out;
}

// 组织处理, 组织实施: 组织 is no body there.
bool is_verb(const Context& context, Span range, const Mention& mention) {
  return context.of(span_of(mention)) == "组织" && !names_body(context, range, mention.begin);
}

// Whether a dictionary subject other than this word ends here.
bool subject_ends_at(const Context& context, std::size_t at) {
  if (at == 0) return false;
  const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, at - 1);
  return person != nullptr && person->end == at;
}

// A body, or whoever may be one: 经营者 is an attribute in 经营者的负责人.
bool may_be_body(const SubjectDraft& s) {
  return !is_person_role(s.role) || (s.entry != nullptr && s.entry->id == "private.both");
}

enum class Joint { kAttribute, kCoordinate, kModifier };

bool is_coordination(const Context& context, std::string_view between) {
  return context.words("coordinator_all"_class).begins(between);
}

// What the words between two mentions make of the first one.
Joint joint_of(const Context& context, std::string_view between, const SubjectDraft& left,
               const SubjectDraft& right) {
  if (is_coordination(context, between) || is_coordination(context, context.of(right.span)))
    return Joint::kCoordinate;
  if (between.starts_with("的")) return Joint::kAttribute;
  if (context.words("joint"_class).stands_in(between)) return Joint::kCoordinate;
  if (may_be_body(left) && is_person_role(right.role)) return Joint::kAttribute;
  return Joint::kModifier;
}

// Organs that are coordinated with an attribute (A和B的工作人员) are attributes too.
// Returns what was dropped: 企业的主要负责人. 单位 alone may be either.
Possessor drop_attributes(const Context& context, std::vector<SubjectDraft>& people,
                          std::size_t attribute) {
  if (!may_be_body(people[attribute])) return Possessor::kNobody;
  std::size_t first = attribute;
  while (first > 0 && may_be_body(people[first - 1])) --first;
  Possessor of = Possessor::kNobody;
  if (people[first].role == Role::kOrgan) of = Possessor::kPublic;
  if (people[first].role == Role::kPrivateOrganization && context.of(people[first].span) != "单位")
    of = Possessor::kPrivate;
  people.erase(people.begin() + static_cast<std::ptrdiff_t>(first),
               people.begin() + static_cast<std::ptrdiff_t>(attribute) + 1);
  return of;
}

// 国家机关、国有企业, 有关机关、单位: public bodies in front make the general words behind them
// (单位, 企业) public too. The people of private organisations (企业及其工作人员) are private.
void settle_mixed(const Context& context, std::vector<SubjectDraft>& people) {
  if (people.size() < 2) return;
  // 单位、部门: the general word stands in front, and the office behind it tells which.
  if (people[0].role == Role::kPrivateOrganization && context.of(people[0].span) == "单位" &&
      people[1].role == Role::kOrgan && ends_with(context.text, people[1].span, "部门"))
    people.erase(people.begin());
  if (people.front().role == Role::kOrgan) {
    const std::size_t first = people.front().span.begin();
    std::erase_if(people,
                  [&](const SubjectDraft& s) {  // 机关、单位, 机关和国有公司; but 机关、企业
                    const std::string_view words = context.of(s.span);
                    const bool firm = words.find("企业") != std::string_view::npos ||
                                      words.find("公司") != std::string_view::npos;
                    const bool state =
                        s.span.begin() > first &&
                        context.of({first, s.span.end()}).find("国有") != std::string_view::npos;
                    return s.role == Role::kPrivateOrganization && (!firm || state);
                  });
  } else if (people.front().role == Role::kPrivateOrganization) {
    for (SubjectDraft& person : people) {
      const std::string_view words = context.of(person.span);
      const bool own =
          person.role == Role::kStaff && (words.starts_with("及其") || words.starts_with("其") ||
                                          words == "工作人员" || words == "管理人员");
      if (own) person.role = Role::kPrivatePerson;
      if (is_person_role(person.role)) person.of = Possessor::kPrivate;
    }
  } else if (people.front().role == Role::kPrivatePerson) {
    for (SubjectDraft& person : people) {  // 旅客和其他有关人员, 旅客或者其他人员
      const bool others = person.role == Role::kDirect &&
                          context.text.substr(0, person.span.begin()).ends_with("其他") &&
                          ends_with(context.text, person.span, "人员");
      if (others || (person.role == Role::kOther && context.of(person.span) == "其他人员"))
        person.role = Role::kPrivatePerson;
    }
  }
}

// 组织|不具备资格的人员|从事…: behind a relative clause stand people who act.
bool governs_people(const Context& context, Span behind) {
  if (!context.words("negation"_class).begins(context.of(behind))) return false;
  const std::string_view particle = "的";
  const std::size_t of = find_in(context.text, particle, behind.begin(), behind.end());
  if (of >= behind.end() || acts_upon_others(context, context.of({behind.begin(), of})))
    return false;
  const std::size_t at = of + particle.size();
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, at);
  return who != nullptr && who->begin == at &&
         context.words("fresh_act"_class).begins(context.text.substr(who->end));
}

}  // namespace

bool names_body(const Context& context, Span range, std::size_t at) {
  constexpr std::size_t kReach = 12;
  const std::size_t end = at + std::string_view("组织").size();
  if (governs_people(context, {end, std::max(end, range.end())})) return false;
  const std::string_view rest = context.text.substr(end, kReach);
  const std::string_view said = context.text.substr(range.begin(), at - range.begin());
  for (std::string_view joint : {"或者", "和"})  // 个人或者组织进行…的
    if (said.ends_with(joint) && subject_ends_at(context, at - joint.size())) return true;
  if (context.words("not_a_person"_class).begins(rest)) return false;
  const std::size_t joint_bytes = context.words("coordinator_all"_class).at_front(rest).size();
  // 社会组织、企业未…, but 组织、举行活动: another subject follows the joint.
  const std::size_t next = std::min(end + joint_bytes, context.text.size());
  const bool joined =
      joint_bytes > 0 && !context.mentions
                              .starting_in(lexicon::Kind::kSubject,
                                           {next, std::min(next + 2 * kReach, context.text.size())})
                              .empty();
  const bool closed = rest.empty() || end >= range.end() || rest.starts_with("的") ||
                      rest.starts_with("，") || rest.starts_with("应") ||
                      (context.words("predicate_opening"_class).begins(rest) &&
                       !rest.starts_with("组织") && !rest.starts_with("对"));
  const std::string_view front = context.text.substr(range.begin(), at - range.begin());
  if (front.empty()) return closed && !rest.empty();
  const std::string_view joint = context.words("coordinator_all"_class).at_back(front);
  if (!joint.empty())  // 单位、组织和个人, but 策划、组织、参与
    return closed || (joined && subject_ends_at(context, at - joint.size()));
  if (subject_ends_at(context, at) || context.words("noun_break"_class).ends(front) ||
      context.words("negation"_class).ends(front))
    return false;  // 机关组织编制
  return closed || joined;
}

bool is_private_role(Role role) {
  return role == Role::kPrivatePerson || role == Role::kPrivateOrganization;
}

bool names_leadership(const Context& context, const std::vector<SubjectDraft>& subjects) {
  return std::any_of(subjects.begin(), subjects.end(), [&](const SubjectDraft& s) {
    return s.role == Role::kLeadingGroup || s.role == Role::kPartyOrganization ||
           context.words("leader_noun"_class).holds(context.of(s.span)) ||
           (s.responsibility && *s.responsibility != Responsibility::kDirect);
  });
}

bool is_person_role(Role role) {
  switch (role) {
    case Role::kHead:
    case Role::kLeader:
    case Role::kSupervisor:
    case Role::kDirect:
    case Role::kStaff:
    case Role::kPrivatePerson:
    case Role::kOther:
      return true;
    default:
      return false;
  }
}

bool all_private(const std::vector<SubjectDraft>& subjects) {
  return !subjects.empty() &&
         std::all_of(subjects.begin(), subjects.end(),
                     [](const SubjectDraft& s) { return is_private_role(s.role); });
}

bool all_responsible(const std::vector<SubjectDraft>& subjects) {
  return std::ranges::all_of(subjects, [](const SubjectDraft& s) {
    return s.role == Role::kSupervisor || s.role == Role::kDirect || s.role == Role::kHead ||
           s.role == Role::kLeader;
  });
}

std::vector<SubjectDraft> private_behind_copula(const Context& context, Span span) {
  constexpr std::size_t kHan = 3, kLongestFront = 45;
  const std::string_view s = context.of(span);
  if (!s.ends_with("的")) return {};
  for (std::string_view copula : {std::string_view("为"), std::string_view("是")})
    for (std::size_t at = s.find(copula); at < std::min(s.size(), kLongestFront);
         at = s.find(copula, at + kHan)) {
      const std::string_view front = s.substr(0, at);
      if (!front.empty() && !context.words("doer_end"_class).ends(front)) continue;
      const Span behind{span.begin() + at + kHan, span.end() - kHan};
      const std::vector<SubjectDraft> people = subjects_in(context, behind);
      if (!all_private(people) || !context.words("kind_of_party"_class).ends(context.of(behind)) ||
          context.words("negation"_class).stands_in(context.of(behind)))
        return {};
      return people;
    }
  return {};
}

bool names_responsible(const Context& context, Span span) {
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, span.begin());
  const auto role = who == nullptr ? std::nullopt : role_from(who->entry->role);
  return role && (*role == Role::kHead || *role == Role::kLeader) && who->begin == span.begin() &&
         context.words("responsible_for_it"_class).begins(context.text.substr(who->end));
}

std::vector<SubjectDraft> subjects_in_scope(const Context& context, Span span) {
  const std::string_view s = context.of(span);
  if (names_responsible(context, span))
    return subjects_in(context,
                       span_of(*context.mentions.covering(lexicon::Kind::kSubject, span.begin())));
  const text::WordSet& official = context.words("state_staff"_class);
  std::size_t at = s.find("属于");
  if (at == std::string_view::npos)  // 行为人属|国家工作人员的, 已经成为|公职人员的
    for (std::string_view word : official.words())
      if (const std::size_t who = s.find(word);
          who != std::string_view::npos &&
          context.words("status_copula"_class).ends(s.substr(0, who)))
        at = who;
  if (at == std::string_view::npos) return private_behind_copula(context, span);
  // 对直接责任人员|属于国家工作人员的: they answer, of whom some are officials.
  const std::vector<SubjectDraft> named = subjects_in(context, {span.begin(), span.begin() + at});
  if (!named.empty() && official.stands_in(s) && named.back().span.end() == span.begin() + at &&
      std::ranges::all_of(named, [](const SubjectDraft& person) {
        return person.role == Role::kSupervisor || person.role == Role::kDirect;
      }))
    return named;
  std::vector<SubjectDraft> people = subjects_in(context, {span.begin() + at, span.end()});
  if (official.stands_in(s)) return people;
  return all_private(people) ? people : std::vector<SubjectDraft>{};
}

void add_subject(std::vector<SubjectDraft>& to, const SubjectDraft& subject) {
  const bool known = std::any_of(to.begin(), to.end(),
                                 [&](const SubjectDraft& s) { return s.role == subject.role; });
  if (!known) to.push_back(subject);
}

std::vector<SubjectDraft> once_each(const std::vector<SubjectDraft>& subjects) {
  std::vector<SubjectDraft> out;
  for (const SubjectDraft& s : subjects) add_subject(out, s);
  return out;
}

bool same_roles(const std::vector<SubjectDraft>& a, const std::vector<SubjectDraft>& b) {
  const auto within = [](const std::vector<SubjectDraft>& x, const std::vector<SubjectDraft>& y) {
    return std::all_of(x.begin(), x.end(), [&](const SubjectDraft& s) {
      return std::any_of(y.begin(), y.end(),
                         [&](const SubjectDraft& t) { return s.role == t.role; });
    });
  };
  return within(a, b) && within(b, a);
}

std::vector<SubjectDraft> subjects_in(const Context& context, Span range) {
  std::vector<SubjectDraft> people;
  std::size_t last_end = range.begin();
  for (const Mention& mention : context.mentions.inside(lexicon::Kind::kSubject, range)) {
    std::vector<SubjectDraft> next = drafts_of(context, mention);
    if (next.empty() || is_verb(context, range, mention)) continue;
    const bool of_firms = std::any_of(people.begin(), people.end(), [](const SubjectDraft& s) {
      return s.role == Role::kPrivateOrganization;
    });
    if (of_firms && next.size() == 2 && next.front().role == Role::kOrgan &&
        !context.words("office_tail"_class).ends(context.of(next.front().span)))
      next.erase(
          next.begin());  // 学校、其他教育|机构及其工作人员, but 纳税人、税务机关及其工作人员
    // Entries that share the words follow one another at the same place.
    const Span before{std::min(last_end, mention.begin), mention.begin};
    const std::string_view said = context.of(span_of(mention));
    const bool its_own = (said.starts_with("及其") || context.of(before).ends_with("及其")) &&
                         next.front().role == Role::kStaff;
    if (people.empty() && its_own && before.size_bytes() >= 9)  // 公共图书馆及其工作人员
      people.push_back({trimmed(context.text, before), Role::kOrgan, std::nullopt, nullptr});
    if (!people.empty()) {
      const std::string_view between = context.text.substr(last_end, mention.begin - last_end);
      switch (joint_of(context, between, people.back(), next.front())) {
        case Joint::kAttribute:
          for (const Possessor of = drop_attributes(context, people, people.size() - 1);
               SubjectDraft & person : next)
            person.of = of;
          break;
        case Joint::kModifier:
          std::erase_if(people, [span = people.back().span](const SubjectDraft& s) {
            return s.span == span;  // 经营者 is two
          });
          break;
        case Joint::kCoordinate:
          // 经营单位的主要负责人和|安全管理人员
          if (is_person_role(people.back().role) && context.traits.region == Region::kMainland)
            for (SubjectDraft& person : next)
              if (is_person_role(person.role) && person.of == Possessor::kNobody &&
                  !context.words("staff_attribute"_class).stands_in(said))
                person.of = people.back().of;
          // A部门以及其他有关部门的工作人员: the words of the mention hold an organ and 的.
          // A政府、B机构或者C单位的负责人 the same.
          if (is_person_role(next.front().role) &&
              (context.words("staff_attribute"_class).stands_in(said) ||
               (people.back().role == Role::kOrgan &&
                context.words("attribute_of_head"_class).begins(said))))
            drop_attributes(context, people, people.size() - 1);
          break;
      }
    }
    people.insert(people.end(), next.begin(), next.end());
    last_end = mention.end;
  }
  settle_mixed(context, people);
  return once_each(people);
}

}  // namespace wenze::extract
