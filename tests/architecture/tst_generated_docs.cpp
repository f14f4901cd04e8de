// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layer_graph.h"
#include "tests/architecture/source_tree.h"
#include "tests/support/golden.h"

#include <QRegularExpression>
#include <QtTest>

using namespace millrace::tests;

/// Parts of the documents that are computed from the sources, between two marker lines each:
/// `<!-- generated: NAME -->` and `<!-- end -->`. UPDATE_GOLDEN=1 rewrites them.
class tst_GeneratedDocs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layerGraph();
    void stateMachines_data();
    void stateMachines();
};

namespace {

/// The document with the named part replaced; empty when it has no such markers.
QString withPart(const QString &document, const QString &name, const QString &part)
{
    const QString begin = QStringLiteral("<!-- generated: %1 -->\n").arg(name);
    const qsizetype from = document.indexOf(begin);
    if (from < 0)
        return {};
    const qsizetype start = from + begin.size();
    const qsizetype end = document.indexOf(QStringLiteral("<!-- end -->"), start);
    return end < 0 ? QString() : document.left(start) + part + document.mid(end);
}

/// A header's transition table as a Mermaid state diagram, moves between the same states joined.
/// Read from the source text: enumerators have no names at run time.
QString stateDiagram(const QString &header)
{
    static const QRegularExpression kRow(
        QStringLiteral("\\{\\w+::(\\w+), \\w+::(\\w+), \\w+::(\\w+)\\}"));
    QStringList arrows;
    QHash<QString, QStringList> moves;
    auto rows = kRow.globalMatch(textOf(header));
    while (rows.hasNext()) {
        const QRegularExpressionMatch row = rows.next();
        const QString arrow = QStringLiteral("%1 --> %2").arg(row.captured(1), row.captured(3));
        if (!moves.contains(arrow))
            arrows += arrow;
        moves[arrow] += row.captured(2);
    }
    QString diagram = QStringLiteral("stateDiagram-v2\n");
    for (const QString &arrow : std::as_const(arrows))
        diagram +=
            QStringLiteral("    %1: %2\n").arg(arrow, moves[arrow].join(QStringLiteral(", ")));
    return diagram;
}

} // namespace

#define COMPARE_PART(name, chart)                                                                  \
    const QString file = QStringLiteral("ARCHITECTURE.md");                                        \
    const QString fenced = QStringLiteral("```mermaid\n%1```\n").arg(chart);                       \
    const QString wanted = withPart(textOf(file), name, fenced);                                   \
    QVERIFY2(!wanted.isEmpty(), qPrintable(QStringLiteral("no place for %1").arg(name)));          \
    MILLRACE_COMPARE_GOLDEN(file, wanted.toUtf8())

void tst_GeneratedDocs::layerGraph()
{
    const QList<Layer> layers = readLayers();
    QVERIFY2(!layers.isEmpty(), "the build wrote no layers.txt");
    COMPARE_PART(QStringLiteral("layers"), mermaid(layers));
}

void tst_GeneratedDocs::stateMachines_data()
{
    QTest::addColumn<QString>("machine");
    QTest::newRow("the life of a run is drawn as its table says") << QStringLiteral("run");
    QTest::newRow("the life of a step is drawn as its table says") << QStringLiteral("step");
    QTest::newRow("the life of an approval is drawn as its table says")
        << QStringLiteral("approval");
}

void tst_GeneratedDocs::stateMachines()
{
    QFETCH(QString, machine);
    const QString diagram = stateDiagram(QStringLiteral("engine/state/%1_machine.h").arg(machine));
    QVERIFY2(diagram.contains(QStringLiteral("-->")), "no transition table found");
    COMPARE_PART(machine + QStringLiteral(" machine"), diagram);
}

QTEST_GUILESS_MAIN(tst_GeneratedDocs)
#include "tst_generated_docs.moc"
