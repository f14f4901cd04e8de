// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-bench/canvas_bench.h"

#include "engine/base/json_writer.h"

#include <QApplication>

#include <cstdio>

/// Measures the interface; one JSON object a benchmark. Runs without a screen.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    std::printf("%s\n", millrace::base::toJson(millrace::app::canvasBench()).constData());
    return 0;
}
