#pragma once
namespace wenze::clean {
class Plausibility {};
}  // namespace wenze::clean
