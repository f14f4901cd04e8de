// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/versions/versions_fixture.h"

#include "ui/versions/semantic_version.h"
#include "ui/versions/version_proposal.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;
using ui::SemanticVersion;
using ui::VersionPart;

class tst_VersionProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreRead_data();
    void versionsAreRead();
    void versionsAreOrderedByPrecedence();
    void theNextVersionOfEachPart();
    void aChangeHasItsSize_data();
    void aChangeHasItsSize();
    void nothingChangedIsSaid();
};

namespace {

const QByteArray kSteps = R"([{"step_id": "ask", "step_type": "action",
    "action": {"kind": "process", "program": "ls"}, "timeout": 5}])";
const QByteArray kMembers = R"("input_schema": {"type": "object", "properties":
    {"file": {"type": "string"}, "size": {"type": "number"}}, "required": ["file"]},
    "output": {"total": "steps.ask.output"}, )";

QByteArray changed(const QByteArray &text, const char *from, const char *to)
{
    Q_ASSERT(text.contains(from));
    return QByteArray(text).replace(from, to);
}

} // namespace

void tst_VersionProposal::versionsAreRead_data()
{
    QTest::addColumn<bool>("isVersion");
    for (const char *text : {"0.0.0", "1.4.0", "10.20.30", "1.0.0-alpha", "1.0.0-alpha.1",
                             "1.0.0-0.3.7", "1.0.0-x-y-z.4"})
        QTest::newRow(text) << true;
    for (const char *text :
         {"", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.3-", "1.2.3-01", "1.2.3+build", "v1.2.3",
          "1.2.3 ", "1.2.9999999999", "1.0.0-a/b", "1.0.0-a..b"})
        QTest::newRow(qPrintable(u"not: "_qs + QLatin1String(text))) << false;
}

void tst_VersionProposal::versionsAreRead()
{
    QFETCH(bool, isVersion);
    QString text = QString::fromLatin1(QTest::currentDataTag());
    text.remove(QStringLiteral("not: "));
    const auto version = SemanticVersion::parse(text);
    QCOMPARE(version.has_value(), isVersion);
    if (version)
        QCOMPARE(version->text(), text);
}

void tst_VersionProposal::versionsAreOrderedByPrecedence()
{
    const char *ordered[] = {"0.9.9",      "1.0.0-alpha",  "1.0.0-alpha.1", "1.0.0-alpha.beta",
                             "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1",
                             "1.0.0",      "1.0.1",        "1.2.0",         "1.10.0",
                             "2.0.0"};
    for (std::size_t i = 1; i < std::size(ordered); ++i) {
        const auto a = SemanticVersion::parse(QLatin1String(ordered[i - 1]));
        const auto b = SemanticVersion::parse(QLatin1String(ordered[i]));
        QVERIFY2(*a < *b, ordered[i]);
        QVERIFY2(!(*b < *a), ordered[i]);
    }
}

void tst_VersionProposal::theNextVersionOfEachPart()
{
    const SemanticVersion version{1, 4, 2};
    QCOMPARE(version.next(VersionPart::Patch).text(), u"1.4.3"_qs);
    QCOMPARE(version.next(VersionPart::Minor).text(), u"1.5.0"_qs);
    QCOMPARE(version.next(VersionPart::Major).text(), u"2.0.0"_qs);
    QCOMPARE((SemanticVersion{2, 0, 0, u"beta.1"_qs}.next(VersionPart::Patch).text()), u"2.0.0"_qs);
}

void tst_VersionProposal::aChangeHasItsSize_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<VersionPart>("part");
    QTest::addColumn<QString>("reason");
    const auto members = [](const char *name, const char *from, const char *to, VersionPart part,
                            const char *reason) {
        QTest::newRow(name) << kSteps << changed(kMembers, from, to) << part
                            << QString::fromUtf8(reason);
    };
    const auto steps = [](const char *name, const char *from, const char *to, VersionPart part,
                          const char *reason) {
        QTest::newRow(name) << changed(kSteps, from, to) << kMembers << part
                            << QString::fromUtf8(reason);
    };
    members("an input gone", R"(, "size": {"type": "number"})", "", VersionPart::Major,
            "The input “size” is gone.");
    members("an input required", R"(["file"])", R"(["file", "size"])", VersionPart::Major,
            "The input “size” is required now.");
    members("an input of another type", R"("size": {"type": "number"})",
            R"("size": {"type": "string"})", VersionPart::Major,
            "The input “size” takes other values.");
    members("an input described", R"({"type": "number"})",
            R"({"type": "number", "description": "in bytes"})", VersionPart::Patch, "");
    members("a new input", R"("properties":)", R"("properties": {"x": {}}, "y":)",
            VersionPart::Major, "");
    members("a new optional input", R"({"file":)", R"({"extra": {"type": "string"}, "file":)",
            VersionPart::Minor, "The input “extra” is new.");
    members("an output gone", R"("total":)", R"("sum":)", VersionPart::Major,
            "The output “total” is gone.");
    members("an output of another shape", R"({"total": "steps.ask.output"})",
            R"("steps.ask.output")", VersionPart::Major, "The output has another shape.");
    members("an output made differently", "steps.ask.output", "steps.ask.output + 1",
            VersionPart::Minor, "Outputs are made differently.");
    members("a trigger", R"("output")",
            R"("triggers": [{"id": "daily", "type": "schedule", "cron": "0 6 * * *"}], "output")",
            VersionPart::Minor, "");
    members("a description", R"("output")", R"("description": "words", "output")",
            VersionPart::Patch, "");
    members("a place on the canvas", R"("output")",
            R"("layout": {"positions": {"ask": {"x": 8, "y": 8}}}, "output")", VersionPart::Patch,
            "The layout is another.");
    steps("a step added", "}]", R"(}, {"step_id": "b", "step_type": "action",
        "action": {"kind": "noop"}}])",
          VersionPart::Minor, "");
    steps("a step that does something else", R"("ls")", R"("du")", VersionPart::Minor, "");
    steps("a longer time limit", R"("timeout": 5)", R"("timeout": 50)", VersionPart::Patch, "");
    steps("another name", R"("timeout")", R"("name": "Ask", "timeout")", VersionPart::Patch, "");
}

void tst_VersionProposal::aChangeHasItsSize()
{
    QFETCH(QByteArray, steps);
    QFETCH(QByteArray, members);
    QFETCH(VersionPart, part);
    QFETCH(QString, reason);
    const auto proposal = ui::proposeVersion(workflow(kSteps, kMembers), workflow(steps, members));
    QVERIFY(!proposal.isSame);
    QCOMPARE(proposal.part, part);
    QVERIFY2(reason.isEmpty() || proposal.reasons.contains(reason),
             qPrintable(proposal.reasons.join(u' ')));
}

void tst_VersionProposal::nothingChangedIsSaid()
{
    model::WorkflowDefinition after = workflow(kSteps, kMembers);
    after.version = u"1.4.0"_qs;
    after.createdBy = u"somebody"_qs;
    QVERIFY(ui::proposeVersion(workflow(kSteps, kMembers), after).isSame);
}

QTEST_GUILESS_MAIN(tst_VersionProposal)
#include "tst_version_proposal.moc"
