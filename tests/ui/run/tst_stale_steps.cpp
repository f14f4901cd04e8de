// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "engine/model/edit.h"
#include "ui/run/stale_steps.h"

#include <QTest>

using namespace millrace;
using model::ChangeField;
using ui::StaleReason;

namespace {

const QByteArray kFlow =
    R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0301","name":"Flow","version":"1.0.0",
 "global_variables":{"x":1},
 "steps":[
 {"step_id":"a","name":"A","step_type":"action","action":{"kind":"noop"}},
 {"step_id":"b","step_type":"conditional","dependencies":["a"],"routes":[{"when":"true","to":"c"}],"default":"d"},
 {"step_id":"c","step_type":"action","action":{"kind":"noop"}},
 {"step_id":"d","step_type":"sequential","steps":[
   {"step_id":"d1","step_type":"action","action":{"kind":"noop"}},
   {"step_id":"d2","step_type":"action","action":{"kind":"noop"}},
   {"step_id":"d3","step_type":"action","action":{"kind":"noop"}}]},
 {"step_id":"e","step_type":"action","dependencies":["d"],"action":{"kind":"noop"}},
 {"step_id":"f","step_type":"action","action":{"kind":"noop"},"error_handlers":["h"]},
 {"step_id":"h","step_type":"action","action":{"kind":"noop"}}]})json";

QString textOf(const QHash<QString, ui::StaleStep> &stale)
{
    QStringList all;
    for (auto it = stale.begin(); it != stale.end(); ++it) {
        const char *const kNames[] = {"edited", "added", "moved", "variables", "after "};
        all.append(it.key() + u':' + QString::fromLatin1(kNames[static_cast<int>(it->reason)]) +
                   it->because);
    }
    all.sort();
    return all.join(u' ');
}

} // namespace

class tst_StaleSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stale_data();
    void stale();
    void anAddedStepIsStaleAndSoIsWhatFollowsIt();
    void theReasonIsASentence();
};

void tst_StaleSteps::stale_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an edit makes the step and all downstream stale, members too")
        << u"a"_qs << u"action.note"_qs << u"x"_qs
        << u"a:edited b:after a c:after a d1:after a d2:after a d3:after a d:after a e:after a"_qs;
    QTest::newRow("a member makes what follows in its sequence and its container stale")
        << u"d2"_qs << u"action.note"_qs << u"x"_qs
        << u"d2:edited d3:after d2 d:after d2 e:after d2"_qs;
    QTest::newRow("a target of one route leaves the other alone")
        << u"c"_qs << u"action.note"_qs << u"x"_qs << u"c:edited"_qs;
    QTest::newRow("a step's error handler follows it")
        << u"f"_qs << u"timeout"_qs << u"7"_qs << u"f:edited h:after f"_qs;
    QTest::newRow("a name says nothing about a result")
        << u"a"_qs << u"name"_qs << u"Other"_qs << QString();
    QTest::newRow("nor do notes") << u"a"_qs << u"notes"_qs << u"Other"_qs << QString();
}

void tst_StaleSteps::stale()
{
    QFETCH(QString, step);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto before = model::readDefinition(kFlow)->definition;
    auto after = before;
    const base::Value value = path == u"timeout" ? base::Value(text.toInt()) : base::Value(text);
    QVERIFY(model::apply(after, model::Edit(ChangeField{step, path, value})).has_value());
    QCOMPARE(textOf(ui::staleSteps(before, after)), expected);
    QCOMPARE(textOf(ui::staleSteps(before, before)), QString());
}

void tst_StaleSteps::anAddedStepIsStaleAndSoIsWhatFollowsIt()
{
    const auto before = model::readDefinition(kFlow)->definition;
    auto after = before;
    model::StepDefinition step;
    step.id = u"new"_qs;
    step.type = u"action"_qs;
    after.steps.push_back(step);
    after.steps[2].dependencies.append(u"new"_qs);
    QCOMPARE(textOf(ui::staleSteps(before, after)), u"c:edited new:added"_qs);
    after = before;
    after.globalVariables.set(u"x"_qs, 2);
    QCOMPARE(ui::staleSteps(before, after).size(), 10);
}

void tst_StaleSteps::theReasonIsASentence()
{
    QCOMPARE(ui::staleText({StaleReason::Downstream, u"a"_qs}),
             u"a, on which it depends, was edited since the run."_qs);
}

QTEST_GUILESS_MAIN(tst_StaleSteps)
#include "tst_stale_steps.moc"
