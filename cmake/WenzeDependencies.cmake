# Libraries from the distribution; docs/dependencies.md says what each is for and why it was chosen.
# None is fetched or vendored. Each is linked privately by the one folder that wraps it.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(tl-expected REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(simdjson REQUIRED)

foreach(spec
    "OPENCC;opencc" "CMARK;libcmark" "GUMBO;gumbo" "PUGIXML;pugixml" "LIBZIP;libzip"
    "POPPLER;poppler-cpp" "PANGOCAIRO;pangocairo" "XAPIAN;xapian-core" "XLSXWRITER;xlsxwriter" "JEMALLOC;jemalloc" "TOMLPLUSPLUS;tomlplusplus")
  list(GET spec 0 name)
  list(GET spec 1 module)
  pkg_check_modules(${name} REQUIRED IMPORTED_TARGET ${module})
endforeach()

# The allocator of the programs. Tests and sanitized builds keep the system's.
add_library(wenze_allocator INTERFACE)
if(NOT WENZE_SANITIZE AND NOT WENZE_FUZZ)
  target_link_libraries(wenze_allocator INTERFACE PkgConfig::JEMALLOC)
endif()
