// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"
#include "engine/model/published_schema.h"
#include "tests/engine/model/model_fixture.h"
#include "tests/support/golden.h"
#include "tests/support/seed.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace millrace;
using namespace millrace::tests;
using namespace millrace::model;

/// Reading and writing definitions: stable bytes, nothing lost, every misfit told at once.
class tst_DefinitionCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsWrittenInOrder();
    void writingIsStable_data();
    void writingIsStable();
    void unknownFieldsAreKeptAndTold();
    void oldFormatsAreMigrated();
    void formats_data();
    void formats();
    void everyMisfitIsTold();
    void malformed_data();
    void malformed();
    void hostileTextsAreRefusedQuickly_data();
    void hostileTextsAreRefusedQuickly();
    void aMissingIdIsDerived();
    void theDigestLeavesOutWhatChangesNoRun();
    void mutatedDocumentsDoNoHarm();
    void thePublishedSchemaIsCompiledIn();
};

namespace {

/// "error definition.type step.field: message" for each.
QStringList told(const std::vector<Problem> &problems)
{
    QStringList all;
    for (const Problem &problem : problems)
        all += u"%1 %2 %3|%4: %5"_qs.arg(
                   problem.severity == Severity::Error ? u"error"_qs : u"warning"_qs, problem.code,
                   problem.step, problem.field, problem.message) +
               (problem.hint.isEmpty() ? QString() : u" (%1)"_qs.arg(problem.hint));
    return all;
}

QStringList exampleFiles()
{
    QStringList files;
    const QDir here(QStringLiteral(MILLRACE_SOURCE_DIR "/tests/engine/model/data"));
    const QDir shared(u"/work/shared/spec/examples"_qs);
    for (const QDir &folder : {here, shared}) {
        for (const QString &name : folder.entryList({u"*.millrace.json"_qs}))
            files += folder.filePath(name);
    }
    return files;
}

} // namespace

void tst_DefinitionCodec::everyFieldIsWrittenInOrder()
{
    const auto loaded = readDefinition(dataFile(u"everything.millrace.json"_qs));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    MILLRACE_COMPARE_GOLDEN(u"tests/golden/model/everything.millrace.json"_qs,
                            writeDefinition(loaded->definition));
}

void tst_DefinitionCodec::writingIsStable_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : exampleFiles())
        QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
}

void tst_DefinitionCodec::writingIsStable()
{
    QFETCH(QString, file);
    QFile text(file);
    QVERIFY(text.open(QIODevice::ReadOnly));
    const auto first = readDefinition(text.readAll());
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    const QByteArray once = writeDefinition(first->definition);
    const auto second = readDefinition(once);
    QVERIFY(second);
    QVERIFY(second->definition == first->definition);
    QCOMPARE(writeDefinition(second->definition), once);
    QVERIFY(once.endsWith("}\n"));
}

void tst_DefinitionCodec::unknownFieldsAreKeptAndTold()
{
    const QByteArray text =
        withSteps(
            R"([{"step_id": "a", "step_type": "webhook", "timout": 3, "url": "x", "retry_policy": {"dely": 1}}])",
            R"(, "x": [1]})")
            .chopped(1);
    const auto loaded = readDefinition(text, testCatalogue());
    QVERIFY(loaded);
    QCOMPARE(told(loaded->warnings),
             QStringList(
                 {u"warning definition.unknown_field |x: 'x' is not a field of this format; it is "
                  "kept and means nothing"_qs,
                  u"warning definition.unknown_field a|timout: 'timout' is not a field of this "
                  "format; it is kept and means nothing (Did you mean 'timeout'?)"_qs,
                  u"warning definition.unknown_field a|retry_policy.dely: 'dely' is not a field of "
                  "this format; it is kept and means nothing (Did you mean 'delay'?)"_qs}));
    const Value saved = json(writeDefinition(loaded->definition));
    QCOMPARE(saved[u"x"].size(), std::size_t(1));
    QCOMPARE(saved[u"steps"].at(0)[u"timout"].numberOr(0), 3.0);
    QCOMPARE(saved[u"steps"].at(0)[u"retry_policy"][u"dely"].numberOr(0), 1.0);
    QCOMPARE(readDefinition(text)->warnings.size(), std::size_t(4)); // without catalogue, url too
}

void tst_DefinitionCodec::oldFormatsAreMigrated()
{
    const auto loaded = readDefinition(dataFile(u"zero.millrace.json"_qs));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QCOMPARE(loaded->migratedFrom, u"millrace/0"_qs);
    MILLRACE_COMPARE_GOLDEN(u"tests/golden/model/zero.millrace.json"_qs,
                            writeDefinition(loaded->definition));
}

void tst_DefinitionCodec::formats_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("code");
    QTest::newRow("the current format is read") << QByteArray(R"("millrace/1")") << QString();
    QTest::newRow("a newer one is refused")
        << QByteArray(R"("millrace/2")") << u"definition.newer_format"_qs;
    QTest::newRow("another program's is refused")
        << QByteArray(R"("n8n/1")") << u"definition.unknown_format"_qs;
    QTest::newRow("a number is refused") << QByteArray("1") << u"definition.unknown_format"_qs;
    QTest::newRow("a negative one is refused")
        << QByteArray(R"("millrace/-1")") << u"definition.unknown_format"_qs;
}

void tst_DefinitionCodec::formats()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, code);
    const auto loaded = readDefinition(QByteArray("{\"format\": " + format + ", \"steps\": []}"));
    QCOMPARE(loaded ? QString() : loaded.error().code, code);
    if (loaded)
        QVERIFY(loaded->migratedFrom.isEmpty());
}

void tst_DefinitionCodec::everyMisfitIsTold()
{
    const QByteArray text = withSteps(
        R"([{"step_id": "a", "step_type": 3, "timeout": "x", "join": "some", "dependencies": ["b", 1],
             "routes": [{"when": "true"}], "retry_policy": {"backoff_strategy": "fixd"}},
            {"step_type": "action", "steps": [{"step_id": "c", "step_type": "action", "priority": 10}]},
            7])",
        R"(, "max_parallel_steps": 2.5)");
    const InspectedDefinition inspected = inspectDefinition(text);
    QVERIFY(inspected.isReadable);
    const QStringList expected = {
        u"error definition.type a|step_type: 'step_type' must be a string, but is the number 3"_qs,
        u"error definition.type a|timeout: 'timeout' must be a number, but is the string \"x\""_qs,
        u"error definition.enum a|join: 'join' must be one of \"all\", \"any\", but is \"some\""_qs,
        u"error definition.type a|dependencies[1]: 'dependencies[1]' must be a string, but is the "
        u"number "
        "1"_qs,
        u"error definition.required a|routes[0].to: 'routes[0].to' is missing"_qs,
        u"error definition.enum a|retry_policy.backoff_strategy: 'retry_policy.backoff_strategy' "
        u"must be "
        "one of \"fixed\", \"linear\", \"exponential\", but is \"fixd\" (Did you mean 'fixed'?)"_qs,
        u"error definition.required |steps[1].step_id: 'steps[1].step_id' is missing"_qs,
        u"error definition.maximum |steps[1].steps[0].priority: 'steps[1].steps[0].priority' must "
        u"be at "
        "most 9, but is 10"_qs,
        u"error definition.type |steps[2]: 'steps[2]' must be an object, but is the number 7"_qs,
        u"error definition.type |max_parallel_steps: 'max_parallel_steps' must be a whole number, "
        u"but is "
        "the number 2.5"_qs};
    const QStringList actual = told(inspected.problems);
    for (const QString &line : expected)
        QVERIFY2(actual.contains(line), qPrintable(line + u"\n--\n"_qs + actual.join(u'\n')));
    QCOMPARE(actual.size(), expected.size());
    const auto loaded = readDefinition(text);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, u"definition.malformed"_qs);
    QCOMPARE(loaded.error().details[u"problems"].size(), std::size_t(expected.size()));
}

void tst_DefinitionCodec::malformed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("an empty text") << QByteArray() << u"json."_qs;
    QTest::newRow("a duplicate key") << QByteArray(R"({"steps": [], "steps": []})") << u"json."_qs;
    QTest::newRow("NaN") << QByteArray(R"({"steps": [], "timeout": NaN})") << u"json."_qs;
    QTest::newRow("invalid UTF-8")
        << QByteArray("{\"steps\": [], \"name\": \"\xff\"}") << u"json."_qs;
    QTest::newRow("a list") << QByteArray("[]") << u"definition.malformed"_qs;
    QTest::newRow("no steps") << QByteArray("{}") << u"definition.malformed"_qs;
    QTest::newRow("both names of one field")
        << withSteps(
               R"([{"step_id": "a", "step_type": "parallel", "steps": [], "parallel_steps": []}])")
        << u"definition.malformed"_qs;
}

void tst_DefinitionCodec::malformed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto loaded = readDefinition(text);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().code.startsWith(code), qPrintable(loaded.error().code));
    QVERIFY(!loaded.error().message.isEmpty());
}

void tst_DefinitionCodec::hostileTextsAreRefusedQuickly_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray open = R"({"step_id": "a", "step_type": "sequential", "steps": [)";
    QTest::newRow("10,000 nested containers")
        << withSteps("[" + open.repeated(10'000) + QByteArray("]}").repeated(10'000) + "]");
    QTest::newRow("10,000 nested lists")
        << withSteps("[]", ", \"layout\": " + QByteArray("[").repeated(10'000) +
                               QByteArray("]").repeated(10'000));
    QTest::newRow("a string of 100 MB")
        << withSteps("[]", ", \"description\": \"" + QByteArray(100'000'000, 'a') + "\"");
}

void tst_DefinitionCodec::hostileTextsAreRefusedQuickly()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!readDefinition(text));
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void tst_DefinitionCodec::aMissingIdIsDerived()
{
    const auto first = readDefinition(QByteArray(R"({"name": "a", "steps": []})"));
    const auto again = readDefinition(QByteArray(R"({"name": "a", "steps": []})"));
    const auto other = readDefinition(QByteArray(R"({"name": "b", "steps": []})"));
    QCOMPARE(first->definition.workflowId.size(), 36);
    QCOMPARE(first->definition.workflowId, again->definition.workflowId);
    QVERIFY(first->definition.workflowId != other->definition.workflowId);
}

void tst_DefinitionCodec::theDigestLeavesOutWhatChangesNoRun()
{
    WorkflowDefinition definition =
        readDefinition(dataFile(u"everything.millrace.json"_qs))->definition;
    const QString digest = definitionDigest(definition);
    QCOMPARE(digest.size(), 64);
    definition.layout = Value();
    definition.steps[1].steps[0].notes = u"other"_qs;
    QCOMPARE(definitionDigest(definition), digest);
    definition.steps[1].steps[0].timeout = 31;
    QVERIFY(definitionDigest(definition) != digest);
}

/// Values put at random places of a good definition: it is read or refused, and what is read is
/// written stably.
void tst_DefinitionCodec::mutatedDocumentsDoNoHarm()
{
    std::mt19937_64 random(randomSeed());
    const QByteArray good = dataFile(u"everything.millrace.json"_qs);
    const QByteArray pieces[] = {"null",  "{}",   "[]",   "\"\"",  "-1",
                                 "1e308", "true", "[{}]", "\"a\"", "0"};
    for (int round = 0; round < 300; ++round) {
        QByteArray text = good;
        for (int i = 0; i < 3; ++i) {
            const qsizetype colon = text.indexOf(
                ": ", static_cast<qsizetype>(random() % static_cast<quint64>(text.size())));
            const qsizetype end = colon < 0 ? -1 : text.indexOf(',', colon);
            if (end > 0)
                text.replace(colon + 2, end - colon - 2, pieces[random() % std::size(pieces)]);
        }
        const auto loaded = readDefinition(text);
        if (!loaded)
            continue;
        const QByteArray once = writeDefinition(loaded->definition);
        const auto again = readDefinition(once);
        QVERIFY2(again, once.constData());
        QCOMPARE(writeDefinition(again->definition), once);
    }
}

void tst_DefinitionCodec::thePublishedSchemaIsCompiledIn()
{
    QFile file(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/schema/millrace-1.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QByteArray(kPublishedSchemaText), file.readAll());
    QVERIFY(publishedSchema().accepts(json(R"({"steps": []})")));
    QVERIFY(!publishedSchema().accepts(json(R"({"steps": {}})")));
}

QTEST_APPLESS_MAIN(tst_DefinitionCodec)
#include "tst_definition_codec.moc"
