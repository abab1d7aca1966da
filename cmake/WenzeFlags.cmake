# Compiler flags shared by every target of ours.
add_library(wenze_flags INTERFACE)
target_compile_options(wenze_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
target_include_directories(wenze_flags INTERFACE ${PROJECT_SOURCE_DIR}/src)
if(WENZE_SANITIZE)
  target_compile_options(wenze_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                         -fno-sanitize-recover=all)
  target_link_options(wenze_flags INTERFACE -fsanitize=address,undefined)
endif()
if(WENZE_DEBUG_CHECKS OR CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_definitions(wenze_flags INTERFACE WENZE_DEBUG_CHECKS=1)
endif()
