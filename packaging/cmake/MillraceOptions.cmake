# SPDX-FileCopyrightText: 2026 The Millrace authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Settings that hold for every target. Presets set the options; nobody should type a -D flag.

option(MILLRACE_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(MILLRACE_FUZZERS "Build the libFuzzer targets (Clang only)" OFF)
set(MILLRACE_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined or thread")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

# Paths relative to the clone, so that clones share what one of them compiled.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
        CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

add_library(millrace_settings INTERFACE)
target_compile_options(millrace_settings INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough -Wswitch
    $<$<BOOL:${MILLRACE_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(millrace_settings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS
    SPDLOG_FMT_EXTERNAL)
target_include_directories(millrace_settings INTERFACE ${CMAKE_SOURCE_DIR})
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    target_link_options(millrace_settings INTERFACE -fuse-ld=mold)
endif()
if(MILLRACE_SANITIZE)
    target_compile_options(millrace_settings INTERFACE -fsanitize=${MILLRACE_SANITIZE}
        -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(millrace_settings INTERFACE -fsanitize=${MILLRACE_SANITIZE})
endif()
# Coverage of the libraries is what guides libFuzzer; the targets themselves add its main().
if(MILLRACE_FUZZERS)
    target_compile_options(millrace_settings INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(millrace_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()
