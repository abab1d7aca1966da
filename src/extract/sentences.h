#pragma once
// From a stretch of canonical text to sentences (。) and segments (between ， ； ：). Internal to
// extract/.

#include <string_view>
#include <vector>

#include "extract/grammar.h"

namespace wenze::extract {

enum class Mark { kNone, kComma, kSemicolon, kColon, kStop };

struct Segment {
  Span span;                  // without surrounding white space and marks; never empty
  Mark before = Mark::kNone;  // kNone or kStop: the sentence begins here
  Mark after = Mark::kNone;   // kNone: the stretch ends without a mark
};

struct Sentence {
  Span span;
  std::vector<Segment> segments;
};

// What stands inside brackets, quotation marks and 《》 is opaque: marks there split nothing. A
// bracket that is not closed within 300 code points of the same line is no bracket. The text of a
// law that an amendment quotes (修改为：“…。”) is read like any other, without the labels of its
// articles and items. Linear in the range.
std::vector<Sentence> split_sentences(std::string_view text, Span range);

// The clauses of a sentence, which ； divides, as sentences.
std::vector<Sentence> clauses_as_sentences(const Sentence& sentence);

// “（一）…: whether the sentence is an item of a law that is quoted.
bool is_quoted_item(std::string_view text, Span sentence);

// Whether byte `at` of `text` lies inside 《…》, counting from the front of `range`.
bool inside_title(std::string_view text, Span range, std::size_t at);

// Without white space and punctuation at both ends.
Span trimmed(std::string_view text, Span span);

bool starts_with(std::string_view text, Span span, std::string_view word);
bool ends_with(std::string_view text, Span span, std::string_view word);
bool contains(std::string_view text, Span span, std::string_view word);
// Where `word` stands in [from, end) of `text`; npos when it does not.
std::size_t find_in(std::string_view text, std::string_view word, std::size_t from,
                    std::size_t end);

}  // namespace wenze::extract
