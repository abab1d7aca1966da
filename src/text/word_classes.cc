#include "text/word_classes.h"

#include <unordered_map>

namespace wenze::text {
namespace {

// Filled before main.
std::vector<const WordClass*>& classes() {
  static std::vector<const WordClass*> all;
  return all;
}

}  // namespace

bool internal::number_class(WordClass& word_class) {
  classes().push_back(&word_class);
  word_class.number = static_cast<std::uint32_t>(classes().size());
  return true;
}

std::vector<std::string_view> word_class_names() {
  std::vector<std::string_view> out;
  for (const WordClass* one : classes()) out.push_back(one->name);
  std::ranges::sort(out);
  return out;
}

WordClasses::WordClasses() : sets_(classes().size() + 1) {}

WordClasses WordClasses::read(const Table& table) {
  std::unordered_map<std::string_view, std::uint32_t> numbers;
  for (const WordClass* one : classes()) numbers.emplace(one->name, one->number);
  WordClasses out;
  for (const TableRow& row : table.rows())
    if (const auto known = numbers.find(table.cell(row, "class")); known != numbers.end())
      out.sets_[known->second] = WordSet(table.list(row, "forms"));
  return out;
}

}  // namespace wenze::text
