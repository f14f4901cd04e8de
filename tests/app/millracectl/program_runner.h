// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json_reader.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace millrace::tests {

/// What one call of the program gave.
struct Outcome
{
    int code = -1;
    QByteArray out = {};
    QByteArray err = {};

    /// The document on standard output; undefined where it is none.
    base::Value json() const
    {
        const auto value = base::parseJson(out);
        return value ? *value : base::Value();
    }
    /// The objects on its lines.
    base::Array lines() const
    {
        base::Array values;
        for (const QByteArray &line : out.split('\n')) {
            if (const auto value = base::parseJson(line))
                values.push_back(*value);
        }
        return values;
    }
};

/// Calls the real program on a store of its own in a temporary folder.
class ProgramRunner
{
public:
    static QString program() { return QStringLiteral(MILLRACE_BUILD_DIR "/bin/millracectl"); }
    static QString data(const QString &name)
    {
        return QStringLiteral(MILLRACE_SOURCE_DIR "/tests/data/millracectl/%1.millrace.json")
            .arg(name);
    }

    QString folder() const { return m_folder.path(); }
    QString store() const { return m_folder.filePath(QStringLiteral("test.db")); }

    /// Starts it; words are as typed, the store is added.
    std::unique_ptr<QProcess> start(QStringList words) const
    {
        auto process = std::make_unique<QProcess>();
        process->setWorkingDirectory(m_folder.path());
        words += {QStringLiteral("--store"), store()};
        process->start(program(), words);
        process->closeWriteChannel();
        return process;
    }

    static Outcome finish(QProcess &process)
    {
        constexpr int kPatienceMs = 60'000;
        if (!process.waitForFinished(kPatienceMs)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    Outcome call(const QStringList &words) const { return finish(*start(words)); }

    /// Starts a run that parks, and returns its answer.
    base::Value park(const QString &name, const QStringList &more = {}) const
    {
        return call(QStringList{QStringLiteral("run"), data(name)} + more).json();
    }

private:
    QTemporaryDir m_folder;
};

/// What a call said, for the message of a failing test.
inline QByteArray saidBy(const Outcome &outcome)
{
    return "exit code " + QByteArray::number(outcome.code) + '\n' + outcome.err + outcome.out;
}

} // namespace millrace::tests

/// Compares the exit code of a call, which is made once, and shows what was said when it differs.
#define COMPARE_CODE(call, expected)                                                               \
    do {                                                                                           \
        const millrace::tests::Outcome called = (call);                                            \
        QVERIFY2(called.code == (expected), saidBy(called).constData());                           \
    } while (false)
