# SPDX-FileCopyrightText: 2026 The Millrace authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiles translations/millrace_<code>.ts and puts the results into a target, under
# :/millrace/translations, with Qt's own words for the same languages. Without lrelease (Debian:
# qt6-l10n-tools) the program speaks English and says so when it is configured.

find_program(MILLRACE_LRELEASE lrelease PATHS /usr/lib/qt6/bin ${QT6_INSTALL_PREFIX}/bin
    NO_DEFAULT_PATH)
find_program(MILLRACE_LRELEASE lrelease6)

set(MILLRACE_QT_TRANSLATIONS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS})

# Qt's own file for a language, where it is installed.
function(millrace_qt_translation code folder out)
    set(${out} PARENT_SCOPE)
    set(source ${MILLRACE_QT_TRANSLATIONS}/qtbase_${code}.qm)
    if(EXISTS ${source})
        configure_file(${source} ${folder}/qtbase_${code}.qm COPYONLY)
        set(${out} ${folder}/qtbase_${code}.qm PARENT_SCOPE)
    endif()
endfunction()

function(millrace_translations target)
    set(texts ${CMAKE_SOURCE_DIR}/translations)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/translations)
    file(MAKE_DIRECTORY ${folder})
    set(files)
    foreach(code IN LISTS ARGN)
        if(MILLRACE_LRELEASE)
            add_custom_command(OUTPUT ${folder}/millrace_${code}.qm
                COMMAND ${MILLRACE_LRELEASE} -silent ${texts}/millrace_${code}.ts
                        -qm ${folder}/millrace_${code}.qm
                DEPENDS ${texts}/millrace_${code}.ts VERBATIM)
            list(APPEND files ${folder}/millrace_${code}.qm)
        endif()
        millrace_qt_translation(${code} ${folder} qt_file)
        list(APPEND files ${qt_file})
    endforeach()
    if(NOT MILLRACE_LRELEASE)
        message(STATUS "No lrelease (qt6-l10n-tools): the interface will be in English only")
    endif()
    configure_file(${texts}/shipped.txt ${folder}/shipped.txt COPYONLY)
    qt_add_resources(${target} translation_resources PREFIX /millrace/translations BASE ${folder}
        FILES ${folder}/shipped.txt ${files})
endfunction()
