// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problem_words.h"

#include <QRegularExpression>
#include <QtTest>

using namespace millrace;

/// Every code of a problem has words, and they read as sentences.
class tst_ProblemWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void theValueIsNamedWhereThereIsOne();
    void aValueThatLooksLikeAPlaceholderStaysAsItIs();
    void anUnknownCodeSaysWhatTheEngineSays();
};

/// The codes are those that stand in the sources of whatever makes problems.
void tst_ProblemWords::everyCodeHasWords_data()
{
    QTest::addColumn<QString>("code");
    static const QRegularExpression kCode(
        u"u\"((?:step|workflow|expression|definition|trigger|test)\\.[a-z_]+)\"_qs"_qs);
    const QDir folder(QStringLiteral(MILLRACE_SOURCE_DIR "/engine/model"));
    QSet<QString> codes;
    for (const QString &name : folder.entryList({u"*.cpp"_qs}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto found = kCode.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            codes.insert(found.next().captured(1));
    }
    QVERIFY(codes.size() > 50);
    codes.insert(u"json.trailing"_qs);
    for (const QString &code : std::as_const(codes))
        QTest::newRow(qPrintable(code)) << code;
}

void tst_ProblemWords::everyCodeHasWords()
{
    QFETCH(QString, code);
    QVERIFY2(ui::hasProblemWords(code), "give it words in ui/problems/problem_words.cpp");
    model::Problem problem;
    problem.code = code;
    problem.field = u"some.field"_qs;
    for (const QString &value : {QString(), u"given"_qs}) {
        const ui::ProblemWords words = ui::problemWords(problem, value);
        QVERIFY(words.sentence.size() > 10);
        QVERIFY2(!words.sentence.contains(u'%'), qPrintable(words.sentence));
    }
}

void tst_ProblemWords::theValueIsNamedWhereThereIsOne()
{
    model::Problem problem;
    problem.code = u"step.unknown_target"_qs;
    QCOMPARE(ui::problemWords(problem, u"revew"_qs).sentence, u"There is no step “revew”."_qs);
    QCOMPARE(ui::problemWords(problem, {}).sentence, u"A step is named that does not exist."_qs);
}

void tst_ProblemWords::aValueThatLooksLikeAPlaceholderStaysAsItIs()
{
    model::Problem problem;
    problem.code = u"step.wrong_parameter"_qs;
    problem.field = u"action.%2"_qs; // as in a header's name
    QCOMPARE(ui::problemWords(problem, u"%1"_qs).sentence, u"“%2” cannot be “%1”."_qs);
}

void tst_ProblemWords::anUnknownCodeSaysWhatTheEngineSays()
{
    model::Problem problem;
    problem.code = u"step.brand_new"_qs;
    problem.message = u"Something is new"_qs;
    problem.hint = u"Do something."_qs;
    QVERIFY(!ui::hasProblemWords(problem.code));
    QCOMPARE(ui::problemWords(problem, {}).sentence, problem.message);
    QCOMPARE(ui::problemWords(problem, {}).advice, problem.hint);
}

QTEST_GUILESS_MAIN(tst_ProblemWords)
#include "tst_problem_words.moc"
