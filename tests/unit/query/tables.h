#pragma once
// Small dictionaries for the tests of query/.

#include <map>
#include <string>

#include "query/vocabulary.h"
#include "text/table.h"

namespace wenze::testing {

inline const text::Table& table(std::string_view name) {
  static const std::map<std::string, text::Table, std::less<>> tables = [] {
    const std::map<std::string, std::string> sources = {
        {"sanctions",
         "code\tlabel_zh\tlabel_en\tfamily\tforms\n"
         "GOV.01\t警告\twarning\tGOV\t警告|给予警告\n"
         "GOV.02\t记过\tdemerit\tGOV\t记过|给予记过\n"
         "GOV.05\t撤职\tremoval\tGOV\t撤职\n"
         "ADMP.01\t警告（处罚）\twarning (penalty)\tADMP\t警告\n"
         "EDU.07\t通报批评\tcirculated criticism\tEDU\t通报批评\n"},
        {"faults",
         "code\tlabel_zh\tlabel_en\tl1\tl1_label_zh\tl1_label_en\ttriggers\n"
         "F14.04\t迟报漏报瞒报\tlate or no report\tF14\t应急\temergencies\t迟报|漏报|瞒报\n"
         "F11.01\t弄虚作假\tfraud\tF11\t作风\tconduct\t弄虚作假\n"},
        {"jurisdictions",
         "code\tname\tshort\tparent\taliases\n"
         "990000\t天北省\t天北\t\t\n"
         "999901\t云岭市\t云岭\t990000\t云城\n"
         "880000\t湖东县\t湖东\t\t\n"},
        {"levels",
         "level\tlabel_en\n规范性文件\tnormative document\n地方性法规\tlocal regulation\n"},
        {"subjects", "id\trole\tforms\nhead\thead\t主要负责人|市长\n"},
        {"expansions",
         "from\tto\tkind\tnote\n丢官\t撤职|免职\tlay\t\n诫勉谈话\t诫勉\tsynonym\t\n"},
        {"everyday", "from\tto\tkind\tnote\n没交代\t弄虚作假\tlay\t\n瞒\t隐瞒|瞒报\tlay\t\n"
         "压下来\t隐瞒事故情况|隐瞒\tlay\t\n"},
        {"asking_words", "word\n怎么处理\n会被\n吗\n的\n"},
        {"common_words", "word\n行政\n机关\n负责人\n说明\n情况\n"},
        {"ranking",
         "feature\tweight\tnote\nbody\t2\t\ncoverage\t4\t\nplace\t3\t\nelsewhere\t-2\t\n"
         "no_article\t-2\t\n"}};
    std::map<std::string, text::Table, std::less<>> out;
    for (const auto& [table_name, source] : sources)
      out.emplace(table_name, *text::Table::parse(table_name, source));
    return out;
  }();
  return tables.find(name)->second;
}

inline const query::Vocabulary& query_vocabulary() {
  static const auto vocabulary = *query::Vocabulary::build(&table);
  return *vocabulary;
}

// Traditional → simplified for the characters that the tests use.
inline std::string simplify(std::string_view typed) {
  static const std::map<std::string, std::string, std::less<>> characters = {
      {"問", "问"}, {"責", "责"}, {"記", "记"}, {"過", "过"}, {"遲", "迟"},
      {"報", "报"}, {"條", "条"}, {"與", "与"}, {"對", "对"}, {"評", "评"},
      {"雲", "云"}, {"嶺", "岭"}, {"區", "区"}, {"給", "给"}, {"予", "予"}};
  std::string out;
  for (std::size_t at = 0; at < typed.size();) {
    std::size_t bytes = 1;
    while (at + bytes < typed.size() &&
           (static_cast<unsigned char>(typed[at + bytes]) & 0xC0) == 0x80)
      ++bytes;
    const auto found = characters.find(typed.substr(at, bytes));
    out += found == characters.end() ? std::string(typed.substr(at, bytes)) : found->second;
    at += bytes;
  }
  return out;
}

}  // namespace wenze::testing
