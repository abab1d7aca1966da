#pragma once
// What opinions, plans and essays do differently from articles: conditions that are noun phrases,
// consequences that are a manner of acting, statements that only describe. Internal to extract/.

#include <optional>
#include <vector>

#include "extract/context.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace wenze::extract {

// The segments of a condition that tell the wrong: what leads up to it (全面落实…责任制，对…) is
// left out, and 加大对X行为的查处力度 is narrowed to X. The segments stay in order and are never
// empty when `segments` is not.
std::vector<Segment> wrong_of_prose(const Context& context, const std::vector<Segment>& segments);

// 对财政违法单位…, 要加大对…行为的查处力度, …存在的涉嫌违纪的问题线索: a noun phrase that closes a
// condition in prose.
bool closes_by_noun(const Context& context, Span segment);

// 制定了《…》，明确规定：X, 首次明确X: the norm X that a narrative reports; the segments as they
// are when it reports none.
std::vector<Segment> without_report(const Context& context, const std::vector<Segment>& segments);

// 2005年…, 我们认为…: what was, not what shall be.
bool is_narrative(const Context& context, Span segment);

// 不得干扰检查，不得提供虚假材料。对违反规定的…: the acts that the last sentence of `before`
// forbids.
std::vector<FaultDraft> banned_before(const Context& context, Span before);

// 采取诫勉谈话、责令检查，|直至责令辞职等方式: one manner, one segment.
Sentence manner_joined(const Context& context, const Sentence& sentence);

// 采取诫勉谈话、责令检查等方式: sanctions as a manner; who is hit often follows (对…予以问责).
bool is_manner(const Context& context, Span segment);

// 对[行政过错问题]必须进行问责: the noun phrase; empty when there is none.
Span wrong_after_dui(const Context& context, Span words);
// 提出了“通报批评”、“调离岗位”等6种追究方式: measures that a sentence of prose counts up.
bool counts_up_kinds(const Context& context, Span segment);

// 对财政违法单位给予警告: the noun itself says what was done.
std::optional<Frame> frame_of_wrongdoer(const Context& context, Span words);

// Whether an opinion, a measure on accountability or these words speak of officials and their work.
bool speaks_of_officials(const Context& context, Span words);

// Whether a noun phrase says by itself that something wrong was done.
bool tells_wrong_noun(const Context& context, std::string_view noun);

// The faults of A、B、C等问题: each with a predicate of its own; nothing when it is no such list.
std::vector<Span> listed_wrongs(const Context& context, Span piece);

// 予以问责: words behind a manner that name the matter once more, and no further sanction.
bool only_says_whom(const Context& context, Span segment);
// Whom a manner hits, behind it in its own segment or in the `next` one.
std::optional<ObjectPhrase> object_of_manner(const Context& context, Span segment, Span next);

}  // namespace wenze::extract
