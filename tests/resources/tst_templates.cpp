// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/workflow_test.h"
#include "engine/base/json_writer.h"
#include "engine/model/definition_codec.h"
#include "engine/model/validation.h"
#include "engine/sandbox/sandbox_pool.h"
#include "engine/steps/builtin_steps.h"
#include "tests/support/golden.h"

#include <QRegularExpression>

using namespace millrace;

namespace {

const QString kFolder = QStringLiteral(MILLRACE_SOURCE_DIR "/resources/templates");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A script's piece without the licence lines that a piece after the first repeats.
QString pieceOf(const QString &path, bool first)
{
    const QString text = QString::fromUtf8(contentOf(path));
    return first ? text : text.section(u'\n', 2);
}

/// Step id -> text of its script, as the table in a template's README says.
QMap<QString, QString> scriptsOf(const QString &folder)
{
    QMap<QString, QString> scripts;
    static const QRegularExpression row(u"^\\| `([a-z/-]+\\.js)` \\| ([^|]+)\\|"_qs,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression name(u"`(\\w+)`"_qs);
    const QString text = QString::fromUtf8(contentOf(folder + u"/README.md"_qs));
    auto rows = row.globalMatch(text);
    while (rows.hasNext()) {
        const QRegularExpressionMatch found = rows.next();
        auto steps = name.globalMatch(found.captured(2));
        while (steps.hasNext()) {
            QString &source = scripts[steps.next().captured(1)];
            source += pieceOf(folder + u'/' + found.captured(1), source.isEmpty());
        }
    }
    return scripts;
}

void inlineScripts(std::vector<model::StepDefinition> &steps, QMap<QString, QString> &scripts)
{
    for (model::StepDefinition &step : steps) {
        if (scripts.contains(step.id))
            step.action.set(u"source"_qs, scripts.take(step.id));
        inlineScripts(step.steps, scripts);
    }
}

} // namespace

/// Every starter workflow is sound, does what its own tests say, and holds the scripts beside it.
class tst_Templates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSound_data() { listTemplates(); }
    void isSound();
    void holdsTheScriptsBesideIt_data() { listTemplates(); }
    void holdsTheScriptsBesideIt();
    void passesItsTests_data() { listTemplates(); }
    void passesItsTests();
    void testsTakeEveryRoute_data() { listTemplates(); }
    void testsTakeEveryRoute();
    void saysWhatItIsFor_data() { listTemplates(); }
    void saysWhatItIsFor();
    void noTwoAreTheSameWorkflow();

private:
    static void listTemplates();
    const analysis::TestReport &report(const QString &file);

    sandbox::SandboxPool m_sandbox{process::installedProcessHost()};
    QMap<QString, analysis::TestReport> m_reports;
};

void tst_Templates::listTemplates()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(kFolder).entryList({u"*.millrace.json"_qs}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

const analysis::TestReport &tst_Templates::report(const QString &file)
{
    if (m_reports.contains(file))
        return m_reports[file];
    const auto loaded = model::readDefinition(contentOf(kFolder + u'/' + file));
    analysis::WorkflowTestServices services;
    services.lowering = steps::builtinLowering();
    services.scripts = [this](const QString &source, const base::Value &input) {
        return m_sandbox.call({source, input}, base::CancellationToken());
    };
    auto made = analysis::testWorkflow(loaded->definition, services);
    if (!made)
        qWarning("%s", qPrintable(made.error().message));
    return m_reports[file] = made ? *made : analysis::TestReport{};
}

void tst_Templates::isSound()
{
    QFETCH(QString, file);
    const auto problems =
        model::validateText(contentOf(kFolder + u'/' + file), steps::builtinCatalogue());
    for (const model::Problem &problem : problems)
        qWarning("%s.%s: %s", qPrintable(problem.step), qPrintable(problem.field),
                 qPrintable(problem.message));
    QCOMPARE(problems.size(), std::size_t(0));
}

void tst_Templates::holdsTheScriptsBesideIt()
{
    QFETCH(QString, file);
    auto loaded =
        model::readDefinition(contentOf(kFolder + u'/' + file), steps::builtinCatalogue());
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QMap<QString, QString> scripts = scriptsOf(kFolder + u'/' + file.section(u'.', 0, 0));
    inlineScripts(loaded->definition.steps, scripts);
    QVERIFY2(scripts.isEmpty(), "the README names steps that the definition lacks");
    MILLRACE_COMPARE_GOLDEN(u"resources/templates/"_qs + file,
                            model::writeDefinition(loaded->definition));
}

void tst_Templates::passesItsTests()
{
    QFETCH(QString, file);
    const analysis::TestReport &report = this->report(file);
    QVERIFY(!report.tests.empty());
    for (const analysis::TestResult &test : report.tests) {
        for (const analysis::TestDifference &difference : test.differences)
            qWarning("%s: %s %s: expected %s, is %s", qPrintable(test.name),
                     qPrintable(difference.path), qPrintable(difference.message),
                     base::toJson(difference.expected).constData(),
                     base::toJson(difference.actual).constData());
    }
    QCOMPARE(report.failed(), 0);
}

void tst_Templates::testsTakeEveryRoute()
{
    QFETCH(QString, file);
    QStringList untaken;
    for (const analysis::CoveredEdge &edge : report(file).edges) {
        if (edge.routed && edge.taken == 0)
            untaken.append(edge.from + u" -> "_qs + edge.to);
    }
    QVERIFY2(untaken.isEmpty(), qPrintable(untaken.join(u", "_qs)));
}

/// What the gallery shows, and what the form of a run shows.
void tst_Templates::saysWhatItIsFor()
{
    QFETCH(QString, file);
    const auto loaded = model::readDefinition(contentOf(kFolder + u'/' + file));
    QVERIFY(loaded);
    const model::WorkflowDefinition &definition = loaded->definition;
    QVERIFY(!definition.name.isEmpty());
    QVERIFY(definition.description.endsWith(u'.'));
    QVERIFY2(definition.description.size() <= 200, qPrintable(definition.description));
    QVERIFY(definition.tags.size() >= 2);
    QVERIFY(!definition.output.isUndefined());
    QVERIFY(!definition.subject.isEmpty());
    QVERIFY(definition.tests.size() >= 3);
    for (const base::Member &input : definition.inputSchema[u"properties"].members())
        QVERIFY2(!input.value[u"title"].text().isEmpty(), qPrintable(input.key));
}

void tst_Templates::noTwoAreTheSameWorkflow()
{
    QSet<QString> seen;
    for (const QString &file : QDir(kFolder).entryList({u"*.millrace.json"_qs}, QDir::Files)) {
        const auto loaded = model::readDefinition(contentOf(kFolder + u'/' + file));
        QVERIFY(loaded);
        for (const QString &key : {loaded->definition.workflowId, loaded->definition.name}) {
            QVERIFY2(!seen.contains(key), qPrintable(file));
            seen.insert(key);
        }
    }
    QVERIFY(seen.size() >= 2 * 13);
}

QTEST_GUILESS_MAIN(tst_Templates)
#include "tst_templates.moc"
