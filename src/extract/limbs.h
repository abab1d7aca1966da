#pragma once
// What the words on either side of 或者 have in common. Internal to extract/.

#include <cstddef>
#include <string_view>

#include "extract/context.h"

namespace wenze::extract {

// Whether each side tells a wrong of its own. REQUIRES: 或者 or its like stands between them.
bool tell_a_wrong_each(const Context& context, Span left, Span right);

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

}  // namespace wenze::extract
