# SPDX-FileCopyrightText: 2026 The Millrace authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One target per folder, declared by its path. The order of the declarations is the order of the
# layers: a module may use only modules declared before it, the engine links no GUI, and the user
# interface sees only the engine's value types and its API. An offence stops the configure step.
#
#   millrace_module(engine/state SOURCES run_state.cpp USES engine/plan engine/event)
#   millrace_test(tst_run_state SOURCES tst_run_state.cpp USES engine/state LABELS unit)
#   millrace_program(millracectl SOURCES main.cpp USES app/millracectl)

set(MILLRACE_UI_MAY_USE engine/base engine/model engine/event engine/api)

function(millrace_target_name path out)
    string(REPLACE "/" "_" name ${path})
    string(REPLACE "-" "_" name ${name})
    set(${out} millrace_${name} PARENT_SCOPE)
endfunction()

function(millrace_check_layer path used)
    millrace_target_name(${used} target)
    if(NOT TARGET ${target})
        message(FATAL_ERROR "${path} uses ${used}, which is not declared before it: layers point down only")
    endif()
    if(path MATCHES "^engine/" AND used MATCHES "^(ui|app)/")
        message(FATAL_ERROR "${path} must not use ${used}: the engine knows neither interface nor programs")
    endif()
    if(path MATCHES "^ui/" AND used MATCHES "^engine/" AND NOT used IN_LIST MILLRACE_UI_MAY_USE)
        message(FATAL_ERROR "${path} must not use ${used}: ui sees only ${MILLRACE_UI_MAY_USE}")
    endif()
endfunction()

function(millrace_check_links path)
    foreach(library IN LISTS ARGN)
        if(path MATCHES "^engine/" AND library MATCHES "Qt6::(Gui|Widgets|Charts|Svg|Quick)")
            message(FATAL_ERROR "${path} must not link ${library}: the engine has no GUI")
        endif()
    endforeach()
endfunction()

function(millrace_module path)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES;LINKS" ${ARGN})
    millrace_target_name(${path} target)
    millrace_check_links(${path} ${ARG_LINKS})
    add_library(${target} STATIC ${ARG_SOURCES})
    target_link_libraries(${target} PUBLIC millrace_settings Qt6::Core ${ARG_LINKS})
    target_precompile_headers(${target} REUSE_FROM millrace_precompiled)
    foreach(used IN LISTS ARG_USES)
        millrace_check_layer(${path} ${used})
        millrace_target_name(${used} used_target)
        target_link_libraries(${target} PUBLIC ${used_target})
    endforeach()
    list(JOIN ARG_USES " " uses)
    set_property(GLOBAL APPEND PROPERTY MILLRACE_LAYERS "${path}: ${uses}")
endfunction()

# Writes "module: uses" lines (and "program folder: uses") for tst_layering and
# tst_generated_docs, so that build, tests and documents share one source of truth.
function(millrace_write_layer_graph)
    get_property(layers GLOBAL PROPERTY MILLRACE_LAYERS)
    list(JOIN layers "\n" text)
    file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/layers.txt CONTENT "${text}\n")
endfunction()

add_custom_target(programs) # what ./dev run needs; the tests stay unbuilt

# Makes an executable of the current folder known to the layer graph and to ./dev run.
function(millrace_declare_program name)
    add_dependencies(programs ${name})
    file(RELATIVE_PATH path ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    list(JOIN ARGN " " uses)
    set_property(GLOBAL APPEND PROPERTY MILLRACE_LAYERS "program ${path}: ${uses}")
endfunction()

function(millrace_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE millrace_settings ${ARG_LINKS})
    foreach(used IN LISTS ARG_USES)
        millrace_target_name(${used} used_target)
        target_link_libraries(${name} PRIVATE ${used_target})
    endforeach()
    millrace_declare_program(${name} ${ARG_USES})
endfunction()

# A Qt Test program. LABELS: unit contract replay crash golden architecture bench threads ...
function(millrace_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;USES;LINKS;LABELS" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE millrace_settings Qt6::Test ${ARG_LINKS})
    target_compile_options(${name} PRIVATE ${MILLRACE_TEST_OPTIONS})
    target_precompile_headers(${name} REUSE_FROM millrace_precompiled_test)
    foreach(used IN LISTS ARG_USES)
        millrace_target_name(${used} used_target)
        target_link_libraries(${name} PRIVATE ${used_target})
    endforeach()
    target_compile_definitions(${name} PRIVATE
        MILLRACE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" MILLRACE_BUILD_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/packaging/ci/tsan-suppressions.txt")
endfunction()
