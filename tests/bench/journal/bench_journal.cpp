// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/journal/workload.h"

#include <QDir>

#include <cstdio>

int main(int argc, char **argv)
{
    const QString what = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const qint64 events = argc > 2 ? QByteArray(argv[2]).toLongLong() : 300'000;
    const QString folder = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QDir::tempPath();
    if (what == u"append")
        return millrace::bench::appendBench(events, folder);
    if (what == u"history")
        return millrace::bench::historyBench(events, folder);
    std::fprintf(stderr, "usage: bench_journal append|history [events] [folder]\n");
    return 2;
}
