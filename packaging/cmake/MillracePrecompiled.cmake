# SPDX-FileCopyrightText: 2026 The Millrace authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The headers of others that nearly every file reads, parsed once: half of the time of a build. Ours
# are not among them, so that changing one compiles no more than before. The preset `tidy` goes
# without, and so sees a header that leans on these.

set(MILLRACE_PRECOMPILED <algorithm> <array> <cmath> <condition_variable> <functional> <limits>
    <map> <memory> <mutex> <optional> <set> <span> <string> <thread> <unordered_map> <utility>
    <variant> <vector> <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash>
    <QList> <QMap> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QVariant>
    <tl/expected.hpp>)
# Tests are compiled more often than they run: what they test is optimised, they themselves less.
set(MILLRACE_TEST_OPTIONS $<$<CONFIG:RelWithDebInfo>:-O1>)

function(millrace_precompiled name)
    cmake_parse_arguments(ARG "" "" "HEADERS;LINKS;OPTIONS" ${ARGN})
    file(WRITE ${CMAKE_BINARY_DIR}/${name}.cpp "// Carries the precompiled headers.\n")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE millrace_settings ${ARG_LINKS})
    target_compile_options(${name} PRIVATE ${ARG_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

millrace_precompiled(millrace_precompiled HEADERS ${MILLRACE_PRECOMPILED} LINKS Qt6::Core)
millrace_precompiled(millrace_precompiled_test HEADERS ${MILLRACE_PRECOMPILED} <QtCore> LINKS
    Qt6::Core OPTIONS ${MILLRACE_TEST_OPTIONS})
