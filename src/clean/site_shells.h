#pragma once
namespace wenze::clean {
class SiteShells {};
}  // namespace wenze::clean
