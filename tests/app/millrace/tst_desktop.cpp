// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString kProgram = QStringLiteral(MILLRACE_BUILD_DIR "/bin/millrace");
const QString kControl = QStringLiteral(MILLRACE_BUILD_DIR "/bin/millracectl");
constexpr int kPatienceMs = 30'000;

} // namespace

/// The real program on a real screen with a window manager, worked by mouse and keys as a person
/// would: build three steps, save, open again, run.
class tst_Desktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void threeStepsAreBuiltSavedOpenedAndRun();
    void aSecondStartHandsItsFileToTheFirst();
    void anotherLanguageKeepsWhatIsOpen();
    void cleanup();
    void cleanupTestCase();

private:
    void startProgram(const QStringList &arguments);
    /// Runs xdotool; what it printed.
    QString x(const QStringList &arguments);
    void keys(const QStringList &names);
    void type(const QString &text);
    QString waitForWindow(const QString &name);
    QByteArray runs();

    QTemporaryDir m_folder;
    QProcess m_screen;
    QProcess m_manager;
    QProcess m_millrace;
    QProcessEnvironment m_environment;
};

void tst_Desktop::initTestCase()
{
    for (const char *tool : {"Xvfb", "openbox", "xdotool"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(tool))));
    }
    m_screen.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1600x1000x24"),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    QTRY_VERIFY_WITH_TIMEOUT(m_screen.canReadLine(), kPatienceMs);
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(QStringLiteral("DISPLAY"),
                         QLatin1Char(':') + QString::fromLatin1(m_screen.readLine().trimmed()));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    m_environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    m_manager.setProcessEnvironment(m_environment);
    m_manager.start(QStringLiteral("openbox"), {});
    QVERIFY(m_manager.waitForStarted());
    m_millrace.setProcessEnvironment(m_environment);
}

void tst_Desktop::startProgram(const QStringList &arguments)
{
    m_millrace.start(kProgram, QStringList{QStringLiteral("--data-folder"),
                                           m_folder.filePath(QStringLiteral("data"))} +
                                   arguments);
    QVERIFY(m_millrace.waitForStarted());
}

QString tst_Desktop::x(const QStringList &arguments)
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.start(QStringLiteral("xdotool"), arguments);
    if (!tool.waitForFinished(kPatienceMs))
        tool.kill();
    return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
}

void tst_Desktop::keys(const QStringList &names)
{
    x(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("20")} + names);
}

void tst_Desktop::type(const QString &text)
{
    x({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("5"), text});
}

/// Until it is there and has the keyboard.
QString tst_Desktop::waitForWindow(const QString &name)
{
    const QString id =
        x({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
           QStringLiteral("--limit"), QStringLiteral("1"), QStringLiteral("--name"), name});
    x({QStringLiteral("windowactivate"), QStringLiteral("--sync"), id});
    return id;
}

QByteArray tst_Desktop::runs()
{
    QProcess list;
    list.start(kControl,
               {QStringLiteral("runs"), QStringLiteral("list"), QStringLiteral("--json"),
                QStringLiteral("--store"), m_folder.filePath(QStringLiteral("data/millrace.db"))});
    list.waitForFinished(kPatienceMs);
    return list.readAllStandardOutput();
}

void tst_Desktop::threeStepsAreBuiltSavedOpenedAndRun()
{
    const QString file = m_folder.filePath(QStringLiteral("three.millrace.json"));
    startProgram({});
    const QString window = waitForWindow(QStringLiteral("^Millrace$"));
    QVERIFY(!window.isEmpty());
    keys({QStringLiteral("ctrl+n")});
    waitForWindow(QStringLiteral("Untitled.*Millrace"));
    // A double-click on the empty canvas asks for a step there; A asks for the next one.
    x({QStringLiteral("mousemove"), QStringLiteral("--window"), window, QStringLiteral("700"),
       QStringLiteral("300"), QStringLiteral("click"), QStringLiteral("--repeat"),
       QStringLiteral("2"), QStringLiteral("--delay"), QStringLiteral("50"), QStringLiteral("1")});
    for (int step = 0; step < 3; ++step) {
        if (step > 0)
            keys({QStringLiteral("a")});
        type(QStringLiteral("no operation"));
        keys({QStringLiteral("Return")});
    }
    keys({QStringLiteral("ctrl+s")});
    waitForWindow(QStringLiteral("Save the workflow"));
    keys({QStringLiteral("ctrl+a")});
    type(file);
    keys({QStringLiteral("Return")});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatienceMs);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray content = saved.readAll();
    QVERIFY2(content.contains("noop_3"), content.constData());

    waitForWindow(QStringLiteral("three.*Millrace"));
    keys({QStringLiteral("ctrl+w")});
    waitForWindow(QStringLiteral("^Millrace$"));
    keys({QStringLiteral("ctrl+o")});
    waitForWindow(QStringLiteral("Open workflows"));
    type(file);
    keys({QStringLiteral("Return")});
    waitForWindow(QStringLiteral("three.*Millrace"));
    keys({QStringLiteral("F5")});
    QTRY_VERIFY_WITH_TIMEOUT(runs().contains("completed"), kPatienceMs);
    keys({QStringLiteral("ctrl+q")});
    QVERIFY(m_millrace.waitForFinished(kPatienceMs));
    QCOMPARE(m_millrace.exitCode(), 0);
}

void tst_Desktop::aSecondStartHandsItsFileToTheFirst()
{
    startProgram({});
    QVERIFY(!waitForWindow(QStringLiteral("Millrace")).isEmpty());
    QProcess second;
    second.setProcessEnvironment(m_environment);
    second.start(kProgram,
                 {QStringLiteral("--data-folder"), m_folder.filePath(QStringLiteral("data")),
                  QStringLiteral(MILLRACE_SOURCE_DIR "/resources/templates/hello.millrace.json")});
    QVERIFY(second.waitForFinished(kPatienceMs));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(!waitForWindow(QStringLiteral("Hello workflow.*Millrace")).isEmpty());
    keys({QStringLiteral("ctrl+q")});
    QVERIFY(m_millrace.waitForFinished(kPatienceMs));
}

/// The window is made anew around a workflow that has not been saved.
void tst_Desktop::anotherLanguageKeepsWhatIsOpen()
{
    startProgram({});
    QVERIFY(!waitForWindow(QStringLiteral("Millrace")).isEmpty());
    keys({QStringLiteral("ctrl+n")});
    const QString window = waitForWindow(QStringLiteral("Untitled.*Millrace"));
    // The first control of the settings is the language; its list is searched by letters.
    keys({QStringLiteral("ctrl+comma")});
    x({QStringLiteral("mousemove"), QStringLiteral("--window"), window, QStringLiteral("360"),
       QStringLiteral("164"), QStringLiteral("click"), QStringLiteral("1")});
    keys({QStringLiteral("d"), QStringLiteral("Return")});
    const auto settings = [this] {
        QFile file(m_folder.filePath(QStringLiteral("data/settings.ini")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(settings().contains("language=de"), kPatienceMs);
    keys({QStringLiteral("ctrl+Tab")});
    QVERIFY(!waitForWindow(QStringLiteral("Unbenannt.*Millrace")).isEmpty());
    QCOMPARE(m_millrace.state(), QProcess::Running);
}

/// A failed test must not leave the program behind.
void tst_Desktop::cleanup()
{
    if (m_millrace.state() == QProcess::NotRunning)
        return;
    m_millrace.kill();
    m_millrace.waitForFinished();
}

void tst_Desktop::cleanupTestCase()
{
    for (QProcess *process : {&m_manager, &m_screen}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(5000))
            process->kill();
    }
}

QTEST_GUILESS_MAIN(tst_Desktop)
#include "tst_desktop.moc"
