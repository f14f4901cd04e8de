// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/output.h"
#include "app/output/safe_text.h"
#include "app/output/table.h"
#include "app/output/words.h"
#include "engine/base/json_reader.h"

#include <QtTest>

#include <csignal>

#include <unistd.h>

using namespace millrace;
using namespace millrace::app;

class tst_Output : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safeText_data();
    void safeText();
    void safeJsonMeansTheSame();
    void widths_data();
    void widths();
    void tablesAreAligned();
    void aLateWideRowStandsOut();
    void aReaderThatWentIsNoFailure();
    void aFullDiskIsOne();
    void durations_data();
    void durations();
};

namespace {

/// A stream whose text can be read back.
class Paper
{
public:
    Paper() : m_file(std::tmpfile()) {}
    ~Paper() { std::fclose(m_file); }
    std::FILE *file() const { return m_file; }
    QStringList lines() const
    {
        std::rewind(m_file);
        QByteArray bytes(1 << 20, '\0');
        bytes.resize(static_cast<qsizetype>(
            std::fread(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), m_file)));
        return QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    std::FILE *m_file;
};

} // namespace

void tst_Output::safeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain text stays") << u"Müller & Söhne"_qs << u"Müller & Söhne"_qs;
    QTest::newRow("an escape cannot recolour") << u"\x1b[31mred"_qs << u"\\u001b[31mred"_qs;
    QTest::newRow("a line end cannot forge a line") << u"a\nb\r"_qs << u"a\\nb\\r"_qs;
    QTest::newRow("C1 controls count") << QString(QChar(0x9b)) + u"31m"_qs << u"\\u009b31m"_qs;
    QTest::newRow("direction marks are shown")
        << u"abc"_qs + QChar(0x202e) + u"def"_qs << u"abc\\u202edef"_qs;
}

void tst_Output::safeText()
{
    QFETCH(QString, text);
    QTEST(app::safeText(text), "safe");
}

void tst_Output::safeJsonMeansTheSame()
{
    const QString odd = u"a"_qs + QChar(0x7f) + QChar(0x9b) + QChar(0x202e) + u"é"_qs;
    const QByteArray json = u"{\n  \"k\": \"%1\"\n}"_qs.arg(odd).toUtf8();
    const QByteArray safe = safeJson(json);
    QVERIFY(safe.contains("\\u007f\\u009b\\u202e"));
    QVERIFY(safe.contains("\n"));
    const auto value = base::parseJson(safe);
    QVERIFY(value);
    QCOMPARE((*value)[u"k"].text(), odd);
}

void tst_Output::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("cut"); // to 4 columns
    QTest::newRow("letters") << u"abcdef"_qs << 6 << u"abc…"_qs;
    QTest::newRow("short text stays") << u"ab"_qs << 2 << u"ab"_qs;
    QTest::newRow("wide characters take two") << u"日本語"_qs << 6 << u"日…"_qs;
    QTest::newRow("combining marks take none") << u"e\u0301e\u0301"_qs << 2 << u"e\u0301e\u0301"_qs;
}

void tst_Output::widths()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
    QTEST(cutToWidth(text, 4), "cut");
}

void tst_Output::tablesAreAligned()
{
    const Paper paper;
    Output output(paper.file(), paper.file(), false);
    {
        Table table(output, {{u"N"_qs, Align::Right}, {u"NAME"_qs}, {u"X"_qs}});
        table.row({{u"1"_qs}, {u"long name"_qs}, {u"a"_qs}});
        table.row({{u"100"_qs}, {u"s"_qs}, {u"b\x1b[0m"_qs}});
    }
    const QStringList expected = {u"  N  NAME       X"_qs, u"  1  long name  a"_qs,
                                  u"100  s          b\\u001b[0m"_qs};
    QCOMPARE(paper.lines(), expected);
}

void tst_Output::aLateWideRowStandsOut()
{
    const Paper paper;
    Output output(paper.file(), paper.file(), false);
    {
        Table table(output, {{u"A"_qs}, {u"B"_qs}});
        for (int i = 0; i < 300; ++i)
            table.row({{QString(i == 299 ? 10 : 1, u'x')}, {u"y"_qs}});
    }
    const QStringList lines = paper.lines();
    QCOMPARE(lines.size(), 301);
    QCOMPARE(lines[1], u"x  y"_qs);
    QCOMPARE(lines[300], u"xxxxxxxxxx  y"_qs);
}

void tst_Output::aReaderThatWentIsNoFailure()
{
    ::signal(SIGPIPE, SIG_IGN);
    int fds[2];
    QCOMPARE(::pipe(fds), 0);
    std::FILE *pipe = ::fdopen(fds[1], "w");
    const Paper paper;
    Output output(pipe, paper.file(), false);
    ::close(fds[0]);
    output.line(u"text"_qs);
    output.flush();
    QVERIFY(!output.isOpen());
    QVERIFY(output.isWhole());
    QVERIFY(paper.lines().isEmpty());
    std::fclose(pipe);
}

void tst_Output::aFullDiskIsOne()
{
    std::FILE *full = std::fopen("/dev/full", "w");
    const Paper paper;
    Output output(full, paper.file(), false);
    output.line(u"text"_qs);
    output.flush();
    QVERIFY(!output.isWhole());
    QCOMPARE(paper.lines().size(), 1);
    std::fclose(full);
}

void tst_Output::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("below a second") << qint64(850) << u"850 ms"_qs;
    QTest::newRow("seconds") << qint64(12'340) << u"12.3 s"_qs;
    QTest::newRow("minutes") << qint64(250'000) << u"4 min 10 s"_qs;
    QTest::newRow("hours") << qint64(3 * 3'600'000) << u"3 h"_qs;
    QTest::newRow("days") << qint64(52) * 3'600'000 << u"2 d 4 h"_qs;
}

void tst_Output::durations()
{
    QFETCH(qint64, ms);
    QTEST(durationText(ms), "text");
}

QTEST_GUILESS_MAIN(tst_Output)
#include "tst_output.moc"
