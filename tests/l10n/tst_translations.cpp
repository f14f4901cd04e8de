// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/l10n/ts_check.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace millrace::tests;

/// The translation files: whole, and of the same texts as the sources. Languages are held to that
/// as soon as they stand in translations/shipped.txt.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFlawIsFound_data();
    void aFlawIsFound();
    void everyFileIsReadable();
    void noWordHidesInAMacro();
    void noWordHidesBehindAFunction();
    void lupdateUnderstandsEveryText();
    void shippedLanguagesAreWhole_data() { languages(); }
    void shippedLanguagesAreWhole();
    void shippedLanguagesHoldTheTextsOfTheSources_data() { languages(); }
    void shippedLanguagesHoldTheTextsOfTheSources();

private:
    static void languages();
    QTemporaryDir m_fresh; ///< what lupdate finds now
    int m_exitCode = -1;
    QString m_said;
};

namespace {

const QDir &root()
{
    static const QDir kRoot(QStringLiteral(MILLRACE_SOURCE_DIR));
    return kRoot;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What lupdate reads.
QStringList sources()
{
    QStringList paths;
    for (const char *folder : {"ui", "app/millrace"}) {
        QDirIterator files(root().filePath(QLatin1String(folder)),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths += files.next();
    }
    return paths;
}

QString fileOf(const QString &code)
{
    return QStringLiteral("millrace_%1.ts").arg(code);
}

QString keptFile(const QString &code)
{
    return root().filePath(QStringLiteral("translations/") + fileOf(code));
}

QStringList shippedLanguages()
{
    QStringList codes;
    const QStringList lines =
        QString::fromUtf8(bytesOf(root().filePath(QStringLiteral("translations/shipped.txt"))))
            .split(u'\n');
    for (const QString &line : lines) {
        const QString code = line.section(u'#', 0, 0).trimmed();
        if (!code.isEmpty())
            codes += code;
    }
    return codes;
}

TsFile fileWith(const QString &message)
{
    return readTs(
        QStringLiteral("<TS><context><name>C</name>%1</context></TS>").arg(message).toUtf8());
}

} // namespace

#define VERIFY_NONE(list) QVERIFY2((list).isEmpty(), qPrintable((list).join(u'\n')))

void tst_Translations::initTestCase()
{
    QVERIFY(m_fresh.isValid());
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(root().filePath(QStringLiteral("packaging/ci/translations")), {m_fresh.path()});
    QVERIFY(script.waitForFinished());
    m_exitCode = script.exitCode();
    m_said = QString::fromUtf8(script.readAll());
}

void tst_Translations::languages()
{
    QTest::addColumn<QString>("code");
    const QStringList codes = shippedLanguages();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
    if (codes.isEmpty())
        QTest::newRow("none is shipped yet") << QString();
}

void tst_Translations::aFlawIsFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *source, const char *translation,
                        const char *found) {
        QTest::newRow(name) << QStringLiteral("<message><source>%1</source>%2</message>")
                                   .arg(QString::fromUtf8(source), QString::fromUtf8(translation))
                            << QString::fromUtf8(found);
    };
    row("a good one is none", "Open %1", "<translation>%1 öffnen</translation>", "");
    row("not done", "Open", "<translation type=\"unfinished\">Auf</translation>", "unfinished");
    row("gone", "Open", "<translation type=\"vanished\">Auf</translation>", "vanished");
    row("empty", "Open", "<translation></translation>", "is empty");
    row("nothing there", "Open", "", "has no translation");
    row("a lost placeholder", "%1 of %2", "<translation>%1 von 2</translation>", "placeholders");
    row("a placeholder too many", "%1", "<translation>%1 %2</translation>", "placeholders");
    row("a lost mnemonic", "&amp;Open", "<translation>Auf</translation>", "mnemonics");
    row("a plain ampersand counts not", "A && B", "<translation>A und B</translation>", "");
    row("other tags", "&lt;b>A&lt;/b>", "<translation>&lt;i>A&lt;/i></translation>", "tags");
    row("a lost ellipsis", "Open…", "<translation>Auf</translation>", "ends differently");
    row("a lost space", "A: ", "<translation>A:</translation>", "spaces");
    const auto plural = [](const char *name, const char *translation, const char *found) {
        QTest::newRow(name) << QStringLiteral("<message numerus=\"yes\"><source>%n step(s)</source>"
                                              "<translation>%1</translation></message>")
                                   .arg(QString::fromUtf8(translation))
                            << QString::fromUtf8(found);
    };
    plural("both forms",
           "<numerusform>Ein Schritt</numerusform><numerusform>%n Schritte"
           "</numerusform>",
           "");
    plural("one form missing", "<numerusform>%n Schritte</numerusform>", "plural forms");
    plural("one form empty", "<numerusform></numerusform><numerusform>%n</numerusform>",
           "is empty");
    plural("no number", "<numerusform>Schritt</numerusform><numerusform>Schritte</numerusform>",
           "lacks the number");
}

void tst_Translations::aFlawIsFound()
{
    QFETCH(QString, message);
    QFETCH(QString, found);
    message.replace(QStringLiteral("A && B"), QStringLiteral("A &amp;&amp; B"));
    const QStringList offences = offencesOf(fileWith(message), QStringLiteral("de"));
    QCOMPARE(offences.size(), found.isEmpty() ? 0 : 1);
    QVERIFY2(offences.join(u'\n').contains(found), qPrintable(offences.join(u'\n')));
}

void tst_Translations::everyFileIsReadable()
{
    for (const char *code : {"de", "en", "es", "fr", "ja", "zh_CN"}) {
        const TsFile file = readTs(bytesOf(keptFile(QLatin1String(code))));
        QVERIFY2(file.problem.isEmpty(), qPrintable(QLatin1String(code) + file.problem));
    }
    QVERIFY(!readTs("<TS><context>").problem.isEmpty());
    QVERIFY(!readTs("no file").problem.isEmpty());
}

/// lupdate does not expand macros: what stands in one is never translated.
void tst_Translations::noWordHidesInAMacro()
{
    static const QRegularExpression kMacro(
        QStringLiteral("^#define[^\\n]*\\b(tr|translate|QT_TR\\w*)\\("),
        QRegularExpression::MultilineOption);
    QStringList found;
    const QStringList paths = sources();
    for (const QString &path : paths) {
        if (kMacro.match(QString::fromUtf8(bytesOf(path))).hasMatch())
            found += path;
    }
    VERIFY_NONE(found);
}

/// Nor does it follow a function that hands words on to translate(): they are found only where they
/// stand in QT_TRANSLATE_NOOP, or where the function is the tr() of a class.
void tst_Translations::noWordHidesBehindAFunction()
{
    static const QRegularExpression kFunction(
        QStringLiteral("QString (\\w+)\\(const char \\*(\\w+)[^)]*\\)\\s*"
                       "\\{[^}]*translate\\(\\s*\"\\w+\",\\s*\\2\\b"));
    QStringList found;
    const QStringList paths = sources();
    for (const QString &path : paths) {
        const QString text = QString::fromUtf8(bytesOf(path));
        for (auto functions = kFunction.globalMatch(text); functions.hasNext();) {
            const QRegularExpression call(
                QStringLiteral("\\b%1\\(\\s*\"").arg(functions.next().captured(1)));
            if (call.match(text).hasMatch())
                found += path + QStringLiteral(": ") + call.match(text).captured();
        }
    }
    VERIFY_NONE(found);
}

void tst_Translations::lupdateUnderstandsEveryText()
{
    if (m_exitCode == 3)
        QSKIP("lupdate is missing: install qt6-l10n-tools");
    QCOMPARE(m_exitCode, 0);
    QVERIFY2(m_said.isEmpty(), qPrintable(m_said));
    const TsFile fresh = readTs(bytesOf(m_fresh.filePath(fileOf(QStringLiteral("de")))));
    QVERIFY(fresh.messages.size() > 50);
    for (const TsMessage &message : fresh.messages)
        QVERIFY2(!message.context.isEmpty(), qPrintable(message.key()));
}

void tst_Translations::shippedLanguagesAreWhole()
{
    QFETCH(QString, code);
    if (code.isEmpty())
        QSKIP("translations/shipped.txt names no language yet");
    VERIFY_NONE(offencesOf(readTs(bytesOf(keptFile(code))), code));
}

void tst_Translations::shippedLanguagesHoldTheTextsOfTheSources()
{
    QFETCH(QString, code);
    if (code.isEmpty())
        QSKIP("translations/shipped.txt names no language yet");
    if (m_exitCode == 3)
        QSKIP("lupdate is missing: install qt6-l10n-tools");
    const QStringList differences = differencesOf(readTs(bytesOf(keptFile(code))),
                                                  readTs(bytesOf(m_fresh.filePath(fileOf(code)))));
    QVERIFY2(differences.isEmpty(),
             qPrintable(QStringLiteral("run ./dev translations, then translate:\n") +
                        differences.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
