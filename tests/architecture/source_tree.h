// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

namespace millrace::tests {

inline QDir sourceRoot()
{
    return QDir(QStringLiteral(MILLRACE_SOURCE_DIR));
}

/// C++ files below a folder ("engine/state"), named from the root of the sources, sorted.
inline QStringList cppFiles(const QString &folder)
{
    const QDir root = sourceRoot();
    QStringList files;
    QDirIterator walk(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                      QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(root.relativeFilePath(walk.next()));
    files.sort();
    return files;
}

/// All C++ files of the product and its tests.
inline QStringList allCppFiles()
{
    QStringList files;
    for (const char16_t *top : {u"engine", u"ui", u"app", u"tests"})
        files += cppFiles(QString::fromUtf16(top));
    return files;
}

inline QString textOf(const QString &file)
{
    QFile source(sourceRoot().filePath(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

} // namespace millrace::tests
