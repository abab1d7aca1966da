#pragma once
// What in a frame tells that people of a public body answer, or whoever an agency regulates, where
// nobody is named. Internal to extract/.

#include "extract/context.h"

namespace wenze::extract {

// 责令改正；对直接负责的主管人员追究行政责任: only officials bear it, so that the wrongdoer is a
// public body. (依法给予处分 alone tells nothing: managers of firms receive it as well.)
bool disciplines_people(const Context& context, const Frame& frame);

// 由气象主管机构责令改正，给予警告: an agency warns those it regulates; a superior or a government
// warns a body of its own.
bool warns_regulated(const Context& context, const Frame& frame);

// Discipline or accountability, and not only 依照《水法》的规定处理, unless public money is
// diverted.
bool holds_to_office(const Context& context, const Frame& frame);

// Only officials can commit these: abuse of office, public money.
bool is_official_fault(const Context& context, const Frame& frame);

// 予以批评教育，直至给予行政处分: of nobody named.
bool rises_to_discipline(const Context& context, const Frame& frame);

// 记过, 降级, 撤职 and no fine: only public servants are graded so, where nobody else is named.
bool grades_officials(const Context& context, const Frame& frame);

// 警告、停止执行业务或废止执业执照: the discipline of a profession in Taiwan, whose members hold no
// office.
bool is_of_profession(const Context& context, const Frame& frame);

// The scales of Taiwan, Hong Kong and Macau are those of the public service.
bool is_of_the_service(const Context& context, const Frame& frame);

// 留党察看, 开除党籍: only Party members receive it.
bool disciplines_members(const Context& context, const Frame& frame);

// 批准采伐…的: what only holders of public power do.
bool is_official_act(const Context& context, const Frame& frame);

// 不报送规章备案, 超越权限制定规范性文件: only public bodies make rules.
bool is_about_rules(const Context& context, const Frame& frame);

// Nobody is named and nothing is fined: 上级人民政府, 监察机关 or 任免机关 decide, a government's
// head is disciplined, or the act is one of public power.
bool held_by_superiors(const Context& context, const Frame& frame);

// 对领导班子给予通报批评, 对主要领导责任者…, 对分管领导和主要领导…: only public bodies have them.
bool hits_leadership(const Context& context, const Frame& frame);

// 由其上级主管部门责令改正: who has a superior is a public body, whatever its noun.
bool has_superior(const Context& context, const Frame& frame);

// 机关, 部门, 人民政府: an office of the state, and no body that might hold a licence.
bool is_office(const Context& context, const SubjectDraft& subject);

// 对运输单位由港口部门、交通部门处罚款, 政府责令有关部门恢复原状: the offices carry it out, and a
// regulated party bears it. (They may be told to mend, owe compensation, or be criticised.)
bool is_enforcer_named(const Context& context, const Rung& rung);

// 玩忽职守、徇私舞弊 of 铁路职工, of nobody named, where discipline is given: it is done in office.
bool is_neglect_in_office(const Context& context, const Frame& frame, const FaultDraft* fault);

}  // namespace wenze::extract
