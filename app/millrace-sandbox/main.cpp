// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-sandbox/confinement.h"
#include "app/millrace-sandbox/frame_stream.h"
#include "app/millrace-sandbox/script_engine.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <unistd.h>

using namespace millrace::sandbox;

namespace {

constexpr qint64 kDefaultMemory = 512LL * 1024 * 1024;

/// Whatever the libraries load or read on first use, they do now, while they still may.
void warmUp()
{
    runScript(
        "const d = new Date(2026, 0, 1); d.setMonth(6); d.toLocaleString(); new Date().toString();"
        "[3, 1, 2].sort().join(); 'x'.localeCompare('y'); 'İ'.toLowerCase().normalize('NFD');"
        "/(a+)+b/u.exec('aaab'); Math.random(); (1234.5).toLocaleString(); (0.1).toFixed(3);"
        "try { null.x } catch (e) { String(e.stack) }"
        "return JSON.parse(JSON.stringify(input));",
        R"({"a":[1,"x",null]})");
    runScript("throw new Error('x')", {});
}

/// What the libraries have to say about a script interests nobody, and a full pipe would stop it.
void silence()
{
    const int null = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    ::dup2(null, STDERR_FILENO);
    ::close(null);
}

/// {limit_ms} of a call.
qint64 limitOf(const QByteArray &header)
{
    return QJsonDocument::fromJson(header)
        .object()
        .value(QLatin1String("limit_ms"))
        .toInteger(60000);
}

} // namespace

// Started by the engine only (engine/sandbox): answers calls on its standard streams until they
// end.
int main(int argc, char **argv)
{
    qputenv("QV4_FORCE_INTERPRETER", "1"); // executable memory is not to be had later
    silence();
    nameCrashes();
    const QCoreApplication application(argc, argv);
    warmUp();
    const qint64 memory = argc > 1 ? QByteArray(argv[1]).toLongLong() : kDefaultMemory;
    if (!confine(memory))
        return static_cast<int>(SandboxExit::NotConfined);
    while (const auto header = readFrame(STDIN_FILENO)) {
        const auto source = readFrame(STDIN_FILENO);
        const auto input = readFrame(STDIN_FILENO);
        if (!source || !input)
            break;
        allowProcessorTime(limitOf(*header));
        if (!writeFrame(STDOUT_FILENO, runScript(*source, *input)))
            break;
    }
    ::_exit(static_cast<int>(SandboxExit::Done)); // nothing to tidy that could need a system call
}
