// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-bench/canvas_bench.h"

#include "app/millrace-bench/layout_bench.h"
#include "app/millrace-bench/run_bench.h"
#include "engine/base/json_writer.h"

#include <QApplication>

#include <cstdio>

/// Measures the interface; one JSON object a benchmark, all of them or those that are named. Runs
/// without a screen.
int main(int argc, char **argv)
{
    using millrace::base::Value;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList wanted = QApplication::arguments().mid(1);
    const std::pair<QString, Value (*)()> benches[] = {
        {QStringLiteral("canvas"), millrace::app::canvasBench},
        {QStringLiteral("layout"), millrace::app::layoutBench},
        {QStringLiteral("run"), millrace::app::runBench}};
    for (const auto &[name, run] : benches) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        std::printf("%s\n", millrace::base::toJson(run()).constData());
        std::fflush(stdout);
    }
    return 0;
}
