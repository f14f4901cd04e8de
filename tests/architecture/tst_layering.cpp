// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layer_graph.h"
#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QtTest>

using namespace millrace::tests;

/// Sources include only their own folder and what their USES line names. The build cannot see
/// this alone: every header lies below one include path.
class tst_Layering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includes_data();
    void includes();
    void everyEngineFileIsInAModule();
    void words_data();
    void words();

private:
    QStringList offences(const Layer &layer) const;
    QList<Layer> m_layers;
};

namespace {

QStringList quotedIncludes(const QString &file)
{
    static const QRegularExpression kInclude(QStringLiteral("^\\s*#\\s*include\\s+\"([^\"]+)\""),
                                             QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = kInclude.globalMatch(textOf(file));
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

// What moc or configure_file made is included by its bare name; everything else by its path.
bool isGenerated(const QString &include, const QString &folder)
{
    return include.endsWith(QStringLiteral(".moc")) || include.startsWith(QStringLiteral("moc_")) ||
           sourceRoot().exists(QStringLiteral("%1/%2.in").arg(folder, include));
}

} // namespace

void tst_Layering::initTestCase()
{
    m_layers = readLayers();
    QVERIFY2(!m_layers.isEmpty(), "the build wrote no layers.txt");
}

void tst_Layering::includes_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < m_layers.size(); ++index) {
        const QString row = m_layers[index].path + QStringLiteral(" includes only what it uses");
        QTest::newRow(qPrintable(row)) << index;
    }
}

void tst_Layering::includes()
{
    QFETCH(int, index);
    const QStringList found = offences(m_layers[index]);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QStringList tst_Layering::offences(const Layer &layer) const
{
    QStringList found;
    const QStringList files = cppFiles(layer.path);
    for (const QString &file : files) {
        if (owningLayer(m_layers, file) != layer.path)
            continue; // a folder within with a module of its own
        const QStringList includes = quotedIncludes(file);
        for (const QString &include : includes) {
            const QString owner = owningLayer(m_layers, include);
            if (owner != layer.path && !layer.uses.contains(owner) &&
                !isGenerated(include, layer.path))
                found += QStringLiteral("%1 includes %2, which is not in the USES of %3")
                             .arg(file, include, layer.path);
        }
    }
    return found;
}

void tst_Layering::everyEngineFileIsInAModule()
{
    QStringList homeless;
    const QStringList files = cppFiles(QStringLiteral("engine")) + cppFiles(QStringLiteral("app"));
    for (const QString &file : files) {
        if (owningLayer(m_layers, file).isEmpty())
            homeless += file;
    }
    QVERIFY2(homeless.isEmpty(), qPrintable(homeless.join(u'\n')));
}

void tst_Layering::words_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden");
    const QString impure = QStringLiteral(
        "#include <(QObject|QThread|QTimer|QElapsedTimer|QFile|QProcess|QRandomGenerator"
        "|chrono|random|iostream|fstream|thread|mutex)>"
        "|\\bSystemClock\\b|\\bcurrentMSecsSinceEpoch\\b|\\bcurrentDate(Time)?(Utc)?\\(|"
        "\\bnewUuid\\b|\\bstd::"
        "rand\\b");
    QTest::newRow("state is a function: no clock, chance, threads, files")
        << QStringLiteral("engine/state") << impure;
    QTest::newRow("plan is a function: no clock, chance, threads, files")
        << QStringLiteral("engine/plan") << impure;
    QTest::newRow("the engine has no screen")
        << QStringLiteral("engine")
        << QStringLiteral("#include <(Qt(Gui|Widgets|Charts|Svg|Quick|OpenGL)\\b|QWidget>|QGui"
                          "|QApplication>|QPainter>|QImage>|QColor>)");
}

void tst_Layering::words()
{
    QFETCH(QString, folder);
    QFETCH(QString, forbidden);
    const QRegularExpression pattern(forbidden);
    QVERIFY(pattern.isValid());
    QStringList found;
    const QStringList files = cppFiles(folder);
    for (const QString &file : files) {
        const QRegularExpressionMatch match = pattern.match(textOf(file));
        if (match.hasMatch())
            found += file + QStringLiteral(" has ") + match.captured(0);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Layering)
#include "tst_layering.moc"
