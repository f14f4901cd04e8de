// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/versions/versions_fixture.h"

#include "ui/versions/difference.h"
#include "ui/versions/edge_marks.h"
#include "ui/versions/line_difference.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;
using ui::Difference;
using ui::DifferenceKind;
using ui::DifferenceScope;

class tst_Difference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfChangeIsOneEntryAStep();
    void addedStepsTellAllThatTheySay();
    void aStepThatMovedAndChangedIsOneEntry();
    void layoutStandsApart();
    void theVersionNumberIsNoDifference();
    void edgesAreMarkedByWhatTheyJoin();
    void linesAreComparedWithFewMarks_data();
    void linesAreComparedWithFewMarks();
};

namespace {

const QByteArray kBefore = R"([
    {"step_id": "a", "name": "Ask", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "b", "step_type": "action", "action": {"kind": "noop"}, "dependencies": ["a"]},
    {"step_id": "gone", "step_type": "wait", "wait": {"duration": 5}, "dependencies": ["b"]},
    {"step_id": "g", "name": "Group", "step_type": "parallel", "steps": [
        {"step_id": "inner", "step_type": "action", "action": {"kind": "noop"}}]}])";
const QByteArray kAfter = R"([
    {"step_id": "a", "name": "Ask them", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "b", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "fresh", "step_type": "wait", "wait": {"duration": 9}, "dependencies": ["b"]},
    {"step_id": "g", "name": "Group", "step_type": "parallel", "steps": [
        {"step_id": "inner2", "step_type": "action", "action": {"kind": "noop"}}]},
    {"step_id": "inner", "step_type": "action", "action": {"kind": "noop"}}])";

} // namespace

void tst_Difference::everyKindOfChangeIsOneEntryAStep()
{
    const auto found = ui::differencesOf(workflow(kBefore), workflow(kAfter));
    QStringList shown;
    for (const Difference &one : found)
        shown += QString::number(static_cast<int>(one.kind)) + u':' + one.step;
    // In the order of reading; what is gone stands last.
    QCOMPARE(shown.join(u' '), u"2:a 2:b 0:fresh 0:inner2 3:inner 1:gone"_qs);
    QCOMPARE(found.front().title, u"Ask them"_qs);
    QCOMPARE(found.front().fields.size(), std::size_t(1));
    QCOMPARE(found.front().fields.front().before.text(), u"Ask"_qs);
    QCOMPARE(ui::countOf(found, DifferenceKind::Added), 2);
    QCOMPARE(ui::countOf(found, DifferenceKind::Removed), 1);
    const auto marks = ui::stepMarks(found, false);
    QCOMPARE(marks.size(), 6);
    QCOMPARE(marks.value(u"inner"_qs), DifferenceKind::Moved);
}

void tst_Difference::addedStepsTellAllThatTheySay()
{
    const auto found = ui::differencesOf(workflow(kBefore), workflow(kAfter));
    const Difference &fresh = found[2];
    QStringList paths;
    for (const model::FieldChange &field : fresh.fields) {
        QVERIFY(field.before.isUndefined());
        paths += field.path;
    }
    QVERIFY2(paths.contains(u"wait"_qs) && paths.contains(u"dependencies"_qs),
             qPrintable(paths.join(u' ')));
}

void tst_Difference::aStepThatMovedAndChangedIsOneEntry()
{
    const auto after = workflow(R"([
        {"step_id": "g", "name": "Group", "step_type": "parallel", "steps": []},
        {"step_id": "inner", "name": "Out", "step_type": "action", "action": {"kind": "noop"}}])");
    const auto before = workflow(R"([
        {"step_id": "g", "name": "Group", "step_type": "parallel", "steps": [
            {"step_id": "inner", "step_type": "action", "action": {"kind": "noop"}}]}])");
    const auto found = ui::differencesOf(before, after);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().kind, DifferenceKind::Changed);
    const model::FieldChange &place = found.front().fields.back();
    QCOMPARE(place.path, ui::kContainerPath.toString());
    QCOMPARE(place.before.text(), u"Group"_qs);
    QVERIFY(place.after.isUndefined());
}

void tst_Difference::layoutStandsApart()
{
    model::WorkflowDefinition after = workflow();
    after.layout = base::Value::object(
        {{u"positions"_qs,
          base::Value::object({{u"ask"_qs, base::Value::object({{u"x"_qs, 8}, {u"y"_qs, 8}})}})}});
    model::WorkflowDefinition before = workflow();
    before.layout = base::Value::object(
        {{u"positions"_qs,
          base::Value::object({{u"ask"_qs, base::Value::object({{u"x"_qs, 0}, {u"y"_qs, 8}})}})}});
    const auto found = ui::differencesOf(before, after);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().scope, DifferenceScope::Layout);
    QVERIFY(ui::stepMarks(found, false).isEmpty());
    QCOMPARE(ui::stepMarks(found, true).value(u"ask"_qs), DifferenceKind::Moved);
    QCOMPARE(ui::countOf(found, DifferenceKind::Changed), 0);
}

void tst_Difference::theVersionNumberIsNoDifference()
{
    model::WorkflowDefinition after = workflow();
    after.version = u"9.9.9"_qs;
    QVERIFY(ui::differencesOf(workflow(), after).empty());
    after.description = u"Words"_qs;
    const auto found = ui::differencesOf(workflow(), after);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().scope, DifferenceScope::Workflow);
    QCOMPARE(found.front().fields.size(), std::size_t(1));
}

void tst_Difference::edgesAreMarkedByWhatTheyJoin()
{
    const auto scene = [](const QByteArray &routes) {
        ui::GraphScene made;
        made.rebuild(
            workflow(R"([{"step_id": "c", "step_type": "conditional", "routes": )" + routes + R"(},
            {"step_id": "x", "step_type": "action", "action": {"kind": "noop"}},
            {"step_id": "y", "step_type": "action", "action": {"kind": "noop"}}])"));
        return made;
    };
    const ui::GraphScene before = scene(R"([{"when": "1 > 0", "to": "x", "label": "yes"}])");
    const ui::GraphScene after = scene(R"([{"when": "1 > 0", "to": "x", "label": "always"},
                                           {"when": "true", "to": "y", "label": "no"}])");
    QVERIFY(ui::edgeMarks(before, before, DifferenceKind::Removed).isEmpty());
    const auto marks = ui::edgeMarks(after, before, DifferenceKind::Added);
    QCOMPARE(marks.size(), 2);
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        const QString to = after.card(after.edges()[static_cast<std::size_t>(mark.key())].to).id;
        QCOMPARE(mark.value(), to == u"x" ? DifferenceKind::Changed : DifferenceKind::Added);
    }
    QCOMPARE(ui::edgeMarks(before, after, DifferenceKind::Removed).size(), 1);
}

void tst_Difference::linesAreComparedWithFewMarks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("marks");
    QTest::newRow("the same") << u"a b c"_qs << u"a b c"_qs << u"... ..."_qs;
    QTest::newRow("one changed") << u"a b c"_qs << u"a x c"_qs << u".#. .#."_qs;
    QTest::newRow("one more") << u"a c"_qs << u"a b c"_qs << u".. .#."_qs;
    QTest::newRow("one less") << u"a b c"_qs << u"a c"_qs << u".#. .."_qs;
    QTest::newRow("two apart") << u"a b c d e"_qs << u"a x c y e"_qs << u".#.#. .#.#."_qs;
    QTest::newRow("moved") << u"a b c d"_qs << u"b c d a"_qs << u"#... ...#"_qs;
    QTest::newRow("all") << u"a b"_qs << u"x y"_qs << u"## ##"_qs;
}

void tst_Difference::linesAreComparedWithFewMarks()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const ui::LineDifference lines = ui::lineDifference(before.split(u' '), after.split(u' '));
    QString marks;
    for (const bool isMarked : lines.before)
        marks += isMarked ? u'#' : u'.';
    marks += u' ';
    for (const bool isMarked : lines.after)
        marks += isMarked ? u'#' : u'.';
    QTEST(marks, "marks");
}

QTEST_GUILESS_MAIN(tst_Difference)
#include "tst_difference.moc"
