// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/completions.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace millrace::app;

class tst_Completions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bashOffers_data();
    void bashOffers();
    void everyShellHasEveryVerb_data();
    void everyShellHasEveryVerb();
};

namespace {

std::vector<Verb> verbs()
{
    Verb run;
    run.name = u"run"_qs;
    run.summary = u"Run what isn't done"_qs;
    run.options = {{.name = u"wait"_qs, .doc = u"stay"_qs}};
    Verb list;
    list.name = u"runs list"_qs;
    list.summary = u"List"_qs;
    list.options = {{.name = u"status"_qs,
                     .value = u"S"_qs,
                     .doc = u"state"_qs,
                     .choices = {u"failed"_qs, u"completed"_qs}}};
    return {run, list};
}

} // namespace

void tst_Completions::bashOffers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("offered");
    QTest::newRow("first words") << u"millracectl ru"_qs << u"ru"_qs << u"run runs"_qs;
    QTest::newRow("second words") << u"millracectl runs l"_qs << u"l"_qs << u"list"_qs;
    QTest::newRow("options of a verb of one word")
        << u"millracectl run --w"_qs << u"--w"_qs << u"--wait"_qs;
    QTest::newRow("options of a verb of two words")
        << u"millracectl runs list --st"_qs << u"--st"_qs << u"--status --store"_qs;
}

void tst_Completions::bashOffers()
{
    QFETCH(QString, words);
    QString script = completions(u"bash"_qs, verbs());
    script += u"COMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _millracectl; "
              "echo \"${COMPREPLY[*]}\"\n"_qs.arg(words);
    QProcess bash;
    bash.setWorkingDirectory(QStringLiteral("/"));
    bash.start(u"bash"_qs, {u"-c"_qs, script});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QStringList offered = QString::fromUtf8(bash.readAllStandardOutput()).trimmed().split(u' ');
    offered.sort();
    QTEST(offered.join(u' '), "offered");
}

void tst_Completions::everyShellHasEveryVerb_data()
{
    QTest::addColumn<QString>("shell");
    for (const QString &shell : completionShells())
        QTest::newRow(qPrintable(shell + u" parses, where it is installed"_qs)) << shell;
}

void tst_Completions::everyShellHasEveryVerb()
{
    QFETCH(QString, shell);
    const QString script = completions(shell, verbs());
    for (const char *part : {"run", "runs", "list", "wait", "status", "store"})
        QVERIFY2(script.contains(QLatin1String(part)), part);
    QVERIFY(completions(u"tcsh"_qs, verbs()).isEmpty());
    if (QStandardPaths::findExecutable(shell).isEmpty())
        return;
    QProcess process;
    process.start(shell, {u"-n"_qs, u"/dev/stdin"_qs});
    process.write(script.toUtf8());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(tst_Completions)
#include "tst_completions.moc"
