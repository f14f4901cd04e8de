// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

using namespace millrace::tests;

/// Names, heads and sizes of files. The size and naming of functions is clang-tidy's.
class tst_Naming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreSnakeCase();
    void headersStartWithPragmaOnce();
    void headersUseNoNamespace();
    void engineFoldersAreNamespaces();
    void engineClassesAreDocumented();
    void textRulesHold();
};

namespace {

QString folderName(const QString &file)
{
    return file.section(u'/', 1, 1);
}

bool isHeader(const QString &file)
{
    return file.endsWith(QStringLiteral(".h"));
}

/// Classes defined at the outermost level without a `///` comment above them.
QStringList bareClasses(const QString &text)
{
    QStringList found;
    QString above;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const bool defines = line.startsWith(QStringLiteral("class ")) && !line.endsWith(u';');
        if (defines && !above.startsWith(QStringLiteral("///")))
            found += line;
        if (!line.startsWith(QStringLiteral("template<")))
            above = line;
    }
    return found;
}

template<class Rule>
QStringList offenders(const QStringList &files, Rule keeps)
{
    QStringList found;
    for (const QString &file : files) {
        if (!keeps(file))
            found += file;
    }
    return found;
}

} // namespace

#define VERIFY_NONE(list) QVERIFY2((list).isEmpty(), qPrintable((list).join(u'\n')))

void tst_Naming::filesAreSnakeCase()
{
    static const QRegularExpression kSnake(QStringLiteral("^[a-z][a-z0-9_]*$"));
    const QStringList found = offenders(allCppFiles(), [](const QString &file) {
        return kSnake.match(QFileInfo(file).completeBaseName()).hasMatch();
    });
    VERIFY_NONE(found);
}

void tst_Naming::headersStartWithPragmaOnce()
{
    const QStringList found = offenders(allCppFiles(), [](const QString &file) {
        return !isHeader(file) ||
               textOf(file).section(u'\n', 2, 2) == QStringLiteral("#pragma once");
    });
    VERIFY_NONE(found);
}

void tst_Naming::headersUseNoNamespace()
{
    static const QRegularExpression kUsing(QStringLiteral("^\\s*using\\s+namespace\\b"),
                                           QRegularExpression::MultilineOption);
    const QStringList found = offenders(allCppFiles(), [](const QString &file) {
        return !isHeader(file) || !kUsing.match(textOf(file)).hasMatch();
    });
    VERIFY_NONE(found);
}

void tst_Naming::engineFoldersAreNamespaces()
{
    const QStringList found =
        offenders(cppFiles(QStringLiteral("engine")), [](const QString &file) {
            return textOf(file).contains(QStringLiteral("namespace millrace::") + folderName(file));
        });
    VERIFY_NONE(found);
}

void tst_Naming::engineClassesAreDocumented()
{
    const QStringList found =
        offenders(cppFiles(QStringLiteral("engine")), [](const QString &file) {
            return !isHeader(file) || bareClasses(textOf(file)).isEmpty();
        });
    VERIFY_NONE(found);
}

// The same script as ./dev lint, so that the rules are written once.
void tst_Naming::textRulesHold()
{
    QProcess script;
    script.setWorkingDirectory(sourceRoot().path());
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral("bash"),
                 {sourceRoot().filePath(QStringLiteral("packaging/ci/text"))});
    QVERIFY(script.waitForFinished());
    QVERIFY2(script.exitCode() == 0, script.readAll().constData());
}

QTEST_GUILESS_MAIN(tst_Naming)
#include "tst_naming.moc"
