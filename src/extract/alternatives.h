#pragma once
// Where 或者 parts one wrong from another inside a segment. Internal to extract/.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

constexpr std::size_t kHan = 3;  // bytes of a Han character in the canonical text

// The wrongs of one segment, in order; the segment itself when nothing parts it.
std::vector<Span> split_inside(const Context& context, Span piece);

// 擅自生产A|或者生产企业未按照规定销售: bytes of the firm that omits what the words behind it say;
// 0 when `right` does not begin with one.
std::size_t doer_bytes(const Context& context, Span left, Span right);

// 未取得许可证|或者未按照许可证的规定建设: whether the limbs beside 或者 have an act in common,
// which stands behind them.
bool share_predicate(const Context& context, std::string_view left, std::string_view right);

// 泄露国家秘密、商业秘密|或者个人隐私: a further object of the verb.
bool shares_secret(const Context& context, Span left, Span right);

// 拒不执行|或者擅自改变上级的决定, 故意损坏|或者擅自拆除设备, 索取|或者收受财物: the verb waits for
// the object of the other.
bool waits_for_object(const Context& context, std::string_view left, std::string_view right);

// 未报告异常反应|或者疫苗安全事件: a further noun under the omission.
bool is_noun_of_omission(const Context& context, std::string_view left, std::string_view right);

// 利用职务便利收受、|索取他人财物: the verb waits for the object of the next.
bool waits_for_next(const Context& context, Span before, Span part);

// Whether a wrong begins at `at` (bytes): 未…, 擅自…, a fault of the dictionary.
bool starts_predicate(const Context& context, std::size_t at, std::size_t end);

// 其他…: what only generalises the wrong before it.
bool generalises(const Context& context, std::string_view s);

// 滥用职权, 玩忽职守 and their like, which are one fault in one breath.
bool is_office_misconduct(std::string_view code);

// The code of a part that is nothing but a dictionary fault (吃拿卡要); empty otherwise.
std::string code_of_part(const Context& context, Span part);

}  // namespace wenze::extract
