#pragma once
// Checks of our own invariants. They abort; they never validate input (bad input is a Diagnostic or an Error).

namespace wenze::base {
// Prints file, line and the broken condition on stderr, then aborts.
[[noreturn]] void check_failed(const char* file, int line, const char* condition);
}  // namespace wenze::base

#define WENZE_CHECK(condition)                                                   \
  do {                                                                           \
    if (!(condition)) ::wenze::base::check_failed(__FILE__, __LINE__, #condition); \
  } while (false)

// As WENZE_CHECK, but only in debug and test builds (preset dev, asan).
#ifdef WENZE_DEBUG_CHECKS
#define WENZE_DCHECK(condition) WENZE_CHECK(condition)
#else
#define WENZE_DCHECK(condition) \
  do {                          \
  } while (false)
#endif
