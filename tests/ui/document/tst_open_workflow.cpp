// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "engine/steps/builtin_steps.h"
#include "ui/document/document_file.h"
#include "ui/document/open_workflow.h"

#include <QTemporaryDir>
#include <QtTest>

#include <signal.h>
#include <sys/resource.h>

using namespace millrace;
using namespace millrace::ui;

/// A workflow and its file: nothing of either is lost, whoever writes it and whatever ends.
class tst_OpenWorkflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void autosaveKeepsWhatIsNotSavedAndForgetsWhatIs();
    void autosaveForgetsWhatWasUndone();
    void aRecoveryFileLeadsBackToItsWorkflow();
    void anotherProgramsChangeIsNotOverwrittenUnasked();
    void reloadingIsOneUndoStep();
    void aFileThatCannotBeWrittenKeepsTheChange();
    void aFullDiskLeavesTheFileAsItWas();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();

private:
    void rename(const QString &name);
    QByteArray contentOf(const QString &path) const;
    QString write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AutosaveWriter> m_writer;
    std::unique_ptr<OpenWorkflow> m_workflow;
};

void tst_OpenWorkflow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_writer = std::make_unique<AutosaveWriter>(RecoveryStore(m_folder->filePath(u"recovery"_qs)));
    model::WorkflowDefinition definition;
    definition.workflowId = u"9a4c4e5e-7d63-4a55-8d0a-0d6a6f1c2b3d"_qs;
    definition.name = u"First"_qs;
    m_workflow = std::make_unique<OpenWorkflow>(definition, QString(), QByteArray(), *m_writer);
}

void tst_OpenWorkflow::cleanup()
{
    m_workflow.reset();
    m_writer.reset();
}

void tst_OpenWorkflow::rename(const QString &name)
{
    QVERIFY(m_workflow->document()
                .perform({model::ChangeWorkflowField{u"name"_qs, base::Value(name)}}, u"x"_qs)
                .has_value());
}

QByteArray tst_OpenWorkflow::contentOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString tst_OpenWorkflow::write(const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(u"w.millrace.json"_qs));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? file.fileName() : QString();
}

void tst_OpenWorkflow::autosaveKeepsWhatIsNotSavedAndForgetsWhatIs()
{
    rename(u"Second"_qs);
    m_workflow->autosave().flush();
    m_writer->finish();
    QCOMPARE(m_writer->store().entries().size(), 1);
    QCOMPARE(m_writer->store().entries().front().name, u"Second"_qs);
    QVERIFY(m_workflow->saveAs(m_folder->filePath(u"a.millrace.json"_qs)).has_value());
    m_writer->finish();
    QVERIFY(m_writer->store().entries().isEmpty());
    QVERIFY(!m_workflow->isModified());
}

void tst_OpenWorkflow::autosaveForgetsWhatWasUndone()
{
    rename(u"Second"_qs);
    m_workflow->autosave().flush();
    m_workflow->document().undoStack().undo();
    m_writer->finish();
    QVERIFY(m_writer->store().entries().isEmpty());
}

void tst_OpenWorkflow::aRecoveryFileLeadsBackToItsWorkflow()
{
    const QString path = m_folder->filePath(u"a.millrace.json"_qs);
    QVERIFY(m_workflow->saveAs(path).has_value());
    rename(u"Größer 😀"_qs);
    m_workflow->autosave().flush();
    m_writer->finish();
    const RecoveryEntry entry = m_writer->store().entries().front();
    QCOMPARE(entry.path, path);
    QCOMPARE(entry.content, model::writeDefinition(m_workflow->document().definition()));
}

void tst_OpenWorkflow::anotherProgramsChangeIsNotOverwrittenUnasked()
{
    const QString path = m_folder->filePath(u"w.millrace.json"_qs);
    QVERIFY(m_workflow->saveAs(path).has_value());
    QVERIFY(!m_workflow->isChangedOnDisk());
    const QByteArray theirs = contentOf(path) + "\n";
    write(theirs);
    QVERIFY(m_workflow->isChangedOnDisk());
    rename(u"Mine"_qs);
    QCOMPARE(m_workflow->save().error().code, u"file.changed"_qs);
    QCOMPARE(contentOf(path), theirs);
    QVERIFY(m_workflow->save(true).has_value());
    QVERIFY(contentOf(path).contains("Mine"));
    QVERIFY(QFile::remove(path));
    rename(u"Again"_qs);
    QVERIFY(m_workflow->save().has_value());
}

void tst_OpenWorkflow::reloadingIsOneUndoStep()
{
    const QString path = m_folder->filePath(u"w.millrace.json"_qs);
    QVERIFY(m_workflow->saveAs(path).has_value());
    rename(u"Mine"_qs);
    const QByteArray mine = model::writeDefinition(m_workflow->document().definition());
    write(contentOf(path).replace("First", "Theirs"));
    const auto done = m_workflow->reload(steps::builtinCatalogue());
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(m_workflow->document().definition().name, u"Theirs"_qs);
    QVERIFY(!m_workflow->isModified());
    m_workflow->document().undoStack().undo();
    QCOMPARE(model::writeDefinition(m_workflow->document().definition()), mine);
}

void tst_OpenWorkflow::aFileThatCannotBeWrittenKeepsTheChange()
{
    rename(u"Second"_qs);
    const auto done = m_workflow->saveAs(m_folder->filePath(u"no/such/folder/w.json"_qs));
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"no/such/folder"));
    QVERIFY(m_workflow->isModified());
    QVERIFY(m_workflow->path().isEmpty());
    QCOMPARE(m_workflow->saveAs(m_folder->path()).error().code, u"file.write"_qs);
    QCOMPARE(m_workflow->saveAs(u"/dev/null"_qs).error().code, u"file.write"_qs);
    QVERIFY(m_workflow->isModified());
}

void tst_OpenWorkflow::aFullDiskLeavesTheFileAsItWas()
{
    const QString path = m_folder->filePath(u"w.millrace.json"_qs);
    QVERIFY(m_workflow->saveAs(path).has_value());
    const QByteArray before = contentOf(path);
    rename(u"Second"_qs);
    rlimit all{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &all), 0);
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit few{16, all.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &few), 0);
    const auto done = m_workflow->save();
    m_workflow->autosave().flush();
    m_writer->finish();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &all), 0);
    QVERIFY(!done);
    QVERIFY(!m_writer->lastError().isEmpty());
    QVERIFY(m_workflow->isModified());
    QCOMPARE(contentOf(path), before);
    QVERIFY(m_workflow->save().has_value());
}

void tst_OpenWorkflow::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray("");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("cut in the middle") << QByteArray("{\"format\":\"millrace/1\",\"steps\":[{");
    QTest::newRow("ten thousand levels deep")
        << QByteArray("{\"format\":\"millrace/1\",\"x\":") + QByteArray(10'000, '[');
    QTest::newRow("a later format") << QByteArray("{\"format\":\"millrace/99\",\"steps\":[]}");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
}

void tst_OpenWorkflow::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = readDocument(write(bytes), steps::builtinCatalogue());
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(tst_OpenWorkflow)
#include "tst_open_workflow.moc"
