// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/argument_parser.h"
#include "app/command_line/help.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::app;

class tst_ArgumentParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void helpNeedsNothingElse();
    void helpSaysEverything();
};

namespace {

std::vector<Verb> verbs()
{
    Verb run;
    run.name = u"run"_qs;
    run.arguments = u"FILE"_qs;
    run.minimum = run.maximum = 1;
    run.summary = u"Run it"_qs;
    run.options = {{.name = u"set"_qs, .value = u"P=J"_qs, .doc = u"change"_qs, .repeats = true},
                   {.name = u"wait"_qs, .doc = u"stay"_qs},
                   {.name = u"detach"_qs, .doc = u"go"_qs},
                   {.name = u"mode"_qs,
                    .value = u"M"_qs,
                    .doc = u"how"_qs,
                    .choices = {u"fast"_qs, u"slow"_qs}}};
    run.exclusive = {{u"wait"_qs, u"detach"_qs}};
    run.example = u"millracectl run x.json"_qs;
    Verb list;
    list.name = u"runs list"_qs;
    list.summary = u"List"_qs;
    list.example = u"millracectl runs list"_qs;
    Verb show;
    show.name = u"runs show"_qs;
    show.arguments = u"RUN"_qs;
    show.minimum = show.maximum = 1;
    show.summary = u"Show"_qs;
    show.example = u"millracectl runs show 1"_qs;
    return {run, list, show};
}

} // namespace

void tst_ArgumentParser::accepted_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("positional");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("a verb of one word") << QStringList{u"run"_qs, u"f"_qs} << u"run"_qs
                                        << QStringList{u"f"_qs} << QString() << QStringList();
    QTest::newRow("a verb of two words")
        << QStringList{u"runs"_qs, u"show"_qs, u"7"_qs} << u"runs show"_qs << QStringList{u"7"_qs}
        << QString() << QStringList();
    QTest::newRow("an option with its value behind it")
        << QStringList{u"run"_qs, u"--mode"_qs, u"fast"_qs, u"f"_qs} << u"run"_qs
        << QStringList{u"f"_qs} << u"mode"_qs << QStringList{u"fast"_qs};
    QTest::newRow("an option with an equals sign keeps further ones")
        << QStringList{u"run"_qs, u"f"_qs, u"--set=a=b=c"_qs} << u"run"_qs << QStringList{u"f"_qs}
        << u"set"_qs << QStringList{u"a=b=c"_qs};
    QTest::newRow("an option that repeats keeps all in order")
        << QStringList{u"run"_qs, u"--set"_qs, u"a=1"_qs, u"f"_qs, u"--set"_qs, u"b=2"_qs}
        << u"run"_qs << QStringList{u"f"_qs} << u"set"_qs << QStringList{u"a=1"_qs, u"b=2"_qs};
    QTest::newRow("a value may begin with dashes")
        << QStringList{u"run"_qs, u"f"_qs, u"--as"_qs, u"--ada"_qs} << u"run"_qs
        << QStringList{u"f"_qs} << u"as"_qs << QStringList{u"--ada"_qs};
    QTest::newRow("two dashes end the options")
        << QStringList{u"run"_qs, u"--"_qs, u"--wait"_qs} << u"run"_qs << QStringList{u"--wait"_qs}
        << QString() << QStringList();
    QTest::newRow("a negative number is an argument")
        << QStringList{u"run"_qs, u"-5"_qs} << u"run"_qs << QStringList{u"-5"_qs} << QString()
        << QStringList();
}

void tst_ArgumentParser::accepted()
{
    QFETCH(QStringList, words);
    QFETCH(QString, option);
    const std::vector<Verb> table = verbs();
    const auto arguments = parseArguments(words, table);
    QVERIFY2(arguments.has_value(), arguments ? "" : qPrintable(arguments.error().message));
    QTEST(arguments->verb->name, "verb");
    QTEST(arguments->positional, "positional");
    if (!option.isEmpty())
        QTEST(arguments->all(option), "values");
}

void tst_ArgumentParser::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("hint");
    QTest::newRow("a misspelt verb is guessed")
        << QStringList{u"rnu"_qs} << u"usage.unknown_verb"_qs << u"run"_qs;
    QTest::newRow("a misspelt second word is guessed")
        << QStringList{u"runs"_qs, u"lsit"_qs} << u"usage.unknown_verb"_qs << u"list"_qs;
    QTest::newRow("a group alone lists its words")
        << QStringList{u"runs"_qs} << u"usage.no_verb"_qs << u"list, show"_qs;
    QTest::newRow("an option before the verb")
        << QStringList{u"--json"_qs, u"runs"_qs} << u"usage.no_verb"_qs << u"first"_qs;
    QTest::newRow("a misspelt option is guessed") << QStringList{u"run"_qs, u"f"_qs, u"--wiat"_qs}
                                                  << u"usage.unknown_option"_qs << u"--wait"_qs;
    QTest::newRow("one dash is not enough") << QStringList{u"run"_qs, u"f"_qs, u"-wait"_qs}
                                            << u"usage.short_option"_qs << u"two dashes"_qs;
    QTest::newRow("an option without its value")
        << QStringList{u"run"_qs, u"f"_qs, u"--mode"_qs} << u"usage.no_value"_qs << u"--mode M"_qs;
    QTest::newRow("a switch with a value") << QStringList{u"run"_qs, u"f"_qs, u"--wait=yes"_qs}
                                           << u"usage.switch_with_value"_qs << u"alone"_qs;
    QTest::newRow("a value that is none of the choices")
        << QStringList{u"run"_qs, u"f"_qs, u"--mode"_qs, u"fats"_qs} << u"usage.bad_choice"_qs
        << u"fast"_qs;
    QTest::newRow("the same option twice")
        << QStringList{u"run"_qs, u"f"_qs, u"--as"_qs, u"a"_qs, u"--as"_qs, u"b"_qs}
        << u"usage.option_twice"_qs << u"leave one"_qs;
    QTest::newRow("options that exclude each other")
        << QStringList{u"run"_qs, u"f"_qs, u"--wait"_qs, u"--detach"_qs} << u"usage.exclusive"_qs
        << u"leave one"_qs;
    QTest::newRow("a missing argument shows an example")
        << QStringList{u"run"_qs} << u"usage.argument_missing"_qs << u"run x.json"_qs;
    QTest::newRow("one argument too many") << QStringList{u"run"_qs, u"a"_qs, u"b"_qs}
                                           << u"usage.argument_too_many"_qs << u"run --help"_qs;
}

void tst_ArgumentParser::refused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, hint);
    const std::vector<Verb> table = verbs();
    const auto arguments = parseArguments(words, table);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().errorClass, base::ErrorClass::Usage);
    QTEST(arguments.error().code, "code");
    QVERIFY2(arguments.error().hint.contains(hint), qPrintable(arguments.error().hint));
}

void tst_ArgumentParser::helpNeedsNothingElse()
{
    const std::vector<Verb> table = verbs();
    const auto arguments = parseArguments({u"run"_qs, u"--nonsense"_qs, u"--help"_qs}, table);
    QVERIFY(arguments);
    QVERIFY(arguments->wantsHelp);
    const auto behind = parseArguments({u"run"_qs, u"--"_qs, u"--help"_qs}, table);
    QVERIFY(behind && !behind->wantsHelp);
}

void tst_ArgumentParser::helpSaysEverything()
{
    const QString text = verbText(verbs().front());
    for (const char *part :
         {"millracectl run FILE", "Run it", "--set P=J", "can be repeated", "fast, slow",
          "--store PATH", "--json", "--as USER", "Example:", "millracectl run x.json"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    QVERIFY(overviewText(verbs()).contains(u"runs show RUN"_qs));
}

QTEST_GUILESS_MAIN(tst_ArgumentParser)
#include "tst_argument_parser.moc"
