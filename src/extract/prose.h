#pragma once
// What opinions, plans and essays do differently from articles: conditions that are noun phrases,
// consequences that are a manner of acting, statements that only describe. Internal to extract/.

#include <optional>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// The segments of a condition that tell the wrong: what leads up to it (全面落实…责任制，对…) is
// left out, and 加大对X行为的查处力度 is narrowed to X. The segments stay in order and are never
// empty when `segments` is not.
std::vector<Segment> wrong_of_prose(const Context& context, const std::vector<Segment>& segments);

// 对财政违法单位…, 要加大对…行为的查处力度, …存在的涉嫌违纪的问题线索: a noun phrase that closes a
// condition in prose.
bool closes_by_noun(const Context& context, Span segment);

// 2005年…, 我们认为…: what was, not what shall be.
bool is_narrative(const Context& context, Span segment);

// 采取诫勉谈话、责令检查等方式: sanctions as a manner; who is hit often follows (对…予以问责).
bool is_manner(const Context& context, Span segment);

// 对[行政过错问题]必须进行问责: the noun phrase; empty when there is none.
Span wrong_after_dui(const Context& context, Span words);
// Whether a noun phrase says by itself that something wrong was done.
bool tells_wrong_noun(const Context& context, std::string_view noun);

// The faults of A、B、C等问题: each with a predicate of its own; nothing when it is no such list.
std::vector<Span> listed_wrongs(const Context& context, Span piece);

}  // namespace wenze::extract
