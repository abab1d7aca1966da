#pragma once
// What the consequences of a frame tell of who bears them. Internal to extract/.

#include <algorithm>

#include "extract/grammar.h"

namespace wenze::extract {

// Whether a code that the words of a sanction may stand for passes `test`.
template <class Test>
bool any_sanction(const Frame& frame, Test test) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    return std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [&](const SanctionDraft& s) {
      return std::any_of(s.candidates.begin(), s.candidates.end(), test);
    });
  });
}

// 罚款, 没收, 吊销 … — not 警告 or 通报批评, which officials receive too.
bool penalises(const Rung& rung);
bool has_penalty(const Frame& frame);
// A fine or worse under administrative law, not 治安管理处罚.
bool has_administrative_fine(const Frame& frame);
// A fine or worse; 没收违法所得 alone also stands beside discipline of officials.
bool has_fine(const Frame& frame);
// 对单位处…，对个人处…: the consequence itself tells both.
bool hits_both(const Frame& frame);
// 扣押, 吊销, 拘留 of nobody named: no office of the state suffers it.
bool suffered_by_others(const Frame& frame);
// 属于单位的，…: the condition says whom the consequence hits.
bool is_of_a_case(const Rung& rung);
// 责令停产停业, 对单位处…: only an organisation can suffer it.
bool hits_businesses(const Frame& frame);
// 处五日以下拘留，可以并处罚款: at every step somebody is locked up, so that no body is meant.
bool locks_up(const Frame& frame);
// 给予治安管理处罚 and nothing else.
bool only_public_order(const Frame& frame);
// 处分, 政务处分, 记过 ….
bool is_discipline(const Entry& sanction);
// Whether a sanction of the rung has a code that begins so.
bool any_code(const Rung& rung, std::string_view prefix);
// Every sanction is one of these; bodies of private law have 纪律处分 too.
bool disciplines(const Rung& rung);
// 对直接负责的主管人员给予处分, 免职 and nothing else: the whole liability is one of people who
// hold an office, so that the wrong was done in it. With `by_rank` 处分 alone does not tell:
// managers of any firm receive it.
bool only_offices_answer(const Frame& frame, bool by_rank);
// 对当事人给予警告，…；当事人应当赔偿: every consequence names whom it hits, and all of them pass
// `test`.
template <class Test>
bool all_named(const Frame& frame, Test test) {
  bool any = false;
  for (const Rung& rung : frame.rungs) {
    if (rung.type != RuleType::kLiability) continue;
    if (rung.objects.empty() || !std::all_of(rung.objects.begin(), rung.objects.end(), test))
      return false;
    any = true;
  }
  return any;
}
// 对直接负责的主管人员给予诫勉: only people in public office receive it.
bool admonishes(const Frame& frame);
// Discipline or accountability: what only officials and employees receive.
bool holds_officials(const Frame& frame);
// 暂停审批, 挂牌督办: only a body can suffer it.
bool holds_bodies(const Frame& frame);
// Discipline, education, appraisal: what a body does to its own people.
bool holds_own_people(const Frame& frame);
// Every consequence is one of discipline.
bool is_disciplined(const Frame& frame);
// Discipline, in the law of Taiwan too.
bool disciplines(const Frame& frame);
// 违反前款规定的，给予行政处分: nobody but officials can receive it.
bool only_discipline(const Frame& frame);

}  // namespace wenze::extract
