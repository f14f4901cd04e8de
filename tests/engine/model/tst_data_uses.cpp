// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/data_uses.h"
#include "engine/model/definition_codec.h"

#include <QtTest>

using namespace millrace;

/// Who writes and who reads a workflow's data.
class tst_DataUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPieceOfDataNamesItsWritersAndReaders_data();
    void everyPieceOfDataNamesItsWritersAndReaders();
};

namespace {

const char kDefinition[] = R"js({"format": "millrace/1", "name": "w",
  "input_schema": {"type": "object", "properties": {"order": {"type": "object"}}},
  "global_variables": {"tax": 0.2},
  "output": {"id": "workflow.order.id"},
  "steps": [
    {"step_id": "price", "step_type": "action", "action": {"kind": "http",
       "url": "http://x/${workflow.order.id}"},
     "output_mapping": {"result.body.sum": "workflow.order.sum"}},
    {"step_id": "pay", "step_type": "action", "dependencies": ["price"],
     "conditions": ["steps.price.output.status === 200"],
     "input_mapping": {"sum": "workflow.order.sum * (1 + workflow.tax)"},
     "action": {"kind": "transform", "set": {"all": "Object.keys(workflow)"}}}]})js";

QString written(const std::vector<model::DataUse> &uses)
{
    QStringList parts;
    for (const model::DataUse &use : uses)
        parts += use.step + u':' + use.field;
    return parts.join(u' ');
}

} // namespace

void tst_DataUses::everyPieceOfDataNamesItsWritersAndReaders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("writers");
    QTest::addColumn<QString>("readers");
    const auto row = [](const char *path, const char *writers, const char *readers) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(writers)
                            << QString::fromUtf8(readers);
    };
    row("workflow.order", ":input_schema price:output_mapping[\"result.body.sum\"]",
        "price:action.url pay:input_mapping.sum pay:action.set.all :output.id");
    row("workflow.order.sum", "price:output_mapping[\"result.body.sum\"]",
        "pay:input_mapping.sum pay:action.set.all");
    row("workflow.tax", ":global_variables.tax", "pay:input_mapping.sum pay:action.set.all");
    row("steps.price.output", "price:", "pay:conditions[0]");
    row("steps.pay.output", "pay:", "");
}

void tst_DataUses::everyPieceOfDataNamesItsWritersAndReaders()
{
    QFETCH(QString, path);
    const auto loaded = model::readDefinition(QByteArray(kDefinition));
    QVERIFY(loaded);
    model::ExpressionCache cache;
    const auto variables = model::dataVariables(loaded->definition, cache);
    QCOMPARE(variables.size(), std::size_t(5));
    const auto found = std::find_if(variables.begin(), variables.end(),
                                    [&](const auto &one) { return one.path == path; });
    QVERIFY(found != variables.end());
    QTEST(written(found->writers), "writers");
    QTEST(written(found->readers), "readers");
}

QTEST_GUILESS_MAIN(tst_DataUses)
#include "tst_data_uses.moc"
