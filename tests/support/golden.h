// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QtTest>

namespace millrace::tests {

/// First place where two texts differ, worded for a failing test; empty when they are equal.
inline QString firstDifference(const QByteArray &expected, const QByteArray &actual)
{
    if (expected == actual)
        return {};
    const QList<QByteArray> wanted = expected.split('\n');
    const QList<QByteArray> got = actual.split('\n');
    qsizetype line = 0;
    while (line < wanted.size() && line < got.size() && wanted[line] == got[line])
        ++line;
    const auto shown = [line](const QList<QByteArray> &lines) {
        return line < lines.size() ? QString::fromUtf8(lines[line]) : QStringLiteral("<end>");
    };
    return QStringLiteral("line %1\n  expected: %2\n  actual:   %3")
        .arg(QString::number(line + 1), shown(wanted), shown(got));
}

/// Writes the text to a file, making its folder. False when that fails.
inline bool writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(text) == text.size();
}

/// Compares a text with a file of expected text, named from the root of the sources
/// ("tests/golden/model/invoice.txt").
///
/// Returns what differs, or an empty string. With UPDATE_GOLDEN=1 in the environment the file is
/// rewritten instead; the change is then reviewed as a diff like any other.
inline QString goldenMismatch(const QString &file, const QByteArray &actual)
{
    const QString path = QDir(QStringLiteral(MILLRACE_SOURCE_DIR)).absoluteFilePath(file);
    if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") == 1)
        return writeText(path, actual) ? QString() : QStringLiteral("cannot write ") + path;
    QFile expected(path);
    if (!expected.open(QIODevice::ReadOnly))
        return QStringLiteral("%1 is missing; UPDATE_GOLDEN=1 writes it").arg(path);
    const QString difference = firstDifference(expected.readAll(), actual);
    return difference.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(file, difference);
}

} // namespace millrace::tests

/// Fails the test, naming file and line, unless the text equals its golden file.
#define MILLRACE_COMPARE_GOLDEN(file, actual)                                                      \
    do {                                                                                           \
        const QString mismatch = millrace::tests::goldenMismatch(file, actual);                    \
        QVERIFY2(mismatch.isEmpty(), qPrintable(mismatch));                                        \
    } while (false)
