// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/versions/versions_fixture.h"

#include "ui/document/workflow_document.h"
#include "ui/versions/restore_edit.h"
#include "ui/versions/version_words.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace millrace;
using namespace millrace::tests;
using ui::VersionArchive;
using ui::VersionState;

/// Versions on a real disk: whole, after crashes, with damage, with a second window.
class tst_VersionArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasPublishedIsReadAgainWithItsNote();
    void theNewestVersionStandsFirst();
    void aVersionIsNeverOverwritten();
    void whatCannotBePublishedSaysWhy_data();
    void whatCannotBePublishedSaysWhy();
    void aCrashBetweenDefinitionAndNoteLosesOnlyTheNote();
    void publishingAgainCompletesWhatWasInterrupted();
    void aChangedFileIsReported();
    void aMissingFileIsReported();
    void aDamagedIndexHidesNoVersionAndIsKept();
    void anIndexOfANewerFormatIsLeftAlone();
    void leftoversOfAnInterruptedWriteAreNoVersions();
    void twoWindowsSeeEachOthersVersions();
    void twoWindowsPublishingAtOnceLoseNothing();
    void aLockedFolderSaysSo();
    void restoringIsOneStepAndUndoIsByteIdentical();
    void restoringKeepsWhatTheWorkflowIs();
    void theTemplatesCanBeRestoredFromEmpty();
    void thePillTellsDraftFromVersion();
    void aFileNameFollowsTheName();

private:
    QString file(const QString &version) const { return m_archive->fileOf(m_id, version); }
    QString index() const { return m_archive->folderOf(m_id) + u"/index.json"_qs; }

    const QString m_id = QString::fromLatin1(kWorkflowId);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VersionArchive> m_archive;
};

void tst_VersionArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_archive = std::make_unique<VersionArchive>(m_folder->path());
}

void tst_VersionArchive::whatWasPublishedIsReadAgainWithItsNote()
{
    QVERIFY(m_archive->list(m_id).records.empty());
    const auto published = m_archive->publish(workflow(), request(u"1.0.0"_qs, u" First \n"_qs));
    QVERIFY2(published, published ? "" : qPrintable(published.error().message));
    const ui::VersionList list = m_archive->verified(m_id);
    QVERIFY(!list.problem);
    QCOMPARE(list.records.size(), std::size_t(1));
    const ui::VersionRecord &record = list.records.front();
    QCOMPARE(record.note, u"First"_qs);
    QCOMPARE(record.author, u"Maria Keller"_qs);
    QCOMPARE(record.publishedAt, base::TimeMs(1763109660000));
    QCOMPARE(record.state, VersionState::Whole);
    const auto read = m_archive->read(m_id, u"1.0.0"_qs);
    QVERIFY(read);
    QCOMPARE(read->version, u"1.0.0"_qs);
    QCOMPARE(record.digest, model::definitionDigest(*read));
    QVERIFY(read->steps == workflow().steps);
    QVERIFY(!m_archive->read(m_id, u"1.0.1"_qs));
}

void tst_VersionArchive::theNewestVersionStandsFirst()
{
    for (const char *version :
         {"0.9.0", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0", "1.9.0", "1.10.0"})
        QVERIFY(m_archive->publish(workflow(), request(QLatin1String(version))));
    const auto records = m_archive->list(m_id).records;
    QStringList versions;
    for (const ui::VersionRecord &record : records)
        versions += record.version;
    QCOMPARE(versions.join(u' '), u"1.10.0 1.9.0 1.0.0 1.0.0-beta.11 1.0.0-beta.2 0.9.0"_qs);
}

void tst_VersionArchive::aVersionIsNeverOverwritten()
{
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    const QByteArray before = contentOf(file(u"1.0.0"_qs));
    const auto again = m_archive->publish(workflow("[]"), request(u"1.0.0"_qs));
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"version.exists"_qs);
    QCOMPARE(contentOf(file(u"1.0.0"_qs)), before);
    QVERIFY(!QFileInfo(file(u"1.0.0"_qs)).permissions().testFlag(QFile::WriteOwner));
}

void tst_VersionArchive::whatCannotBePublishedSaysWhy_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    const QString id = m_id;
    QTest::newRow("no note") << u"2.0.0"_qs << u" \n"_qs << id << u"version.no_note"_qs;
    QTest::newRow("no number") << u"v2"_qs << u"x"_qs << id << u"version.bad_number"_qs;
    QTest::newRow("a leading zero") << u"2.01.0"_qs << u"x"_qs << id << u"version.bad_number"_qs;
    QTest::newRow("a way out") << u"../../2.0.0"_qs << u"x"_qs << id << u"version.bad_number"_qs;
    QTest::newRow("older") << u"0.1.0"_qs << u"x"_qs << id << u"version.not_newer"_qs;
    QTest::newRow("no id") << u"2.0.0"_qs << u"x"_qs << QString() << u"version.no_id"_qs;
    QTest::newRow("an id that leads out")
        << u"2.0.0"_qs << u"x"_qs << u"../other"_qs << u"version.no_id"_qs;
}

void tst_VersionArchive::whatCannotBePublishedSaysWhy()
{
    QFETCH(QString, version);
    QFETCH(QString, note);
    QFETCH(QString, id);
    QFETCH(QString, code);
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    model::WorkflowDefinition draft = workflow();
    draft.workflowId = id;
    const auto refused = m_archive->publish(draft, request(version, note));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY(ui::versionErrorWords(refused.error()) != refused.error().message);
    QCOMPARE(m_archive->list(m_id).records.size(), std::size_t(1));
}

/// What the disk holds when the process dies behind the first write: the definition, and the index
/// of before.
void tst_VersionArchive::aCrashBetweenDefinitionAndNoteLosesOnlyTheNote()
{
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    const QByteArray indexBefore = contentOf(index());
    QVERIFY(m_archive->publish(workflow("[]"), request(u"1.1.0"_qs)));
    QVERIFY(writeTo(index(), indexBefore));

    const ui::VersionList list = m_archive->list(m_id);
    QCOMPARE(list.records.size(), std::size_t(2));
    QCOMPARE(list.records[0].version, u"1.1.0"_qs);
    QCOMPARE(list.records[0].state, VersionState::Interrupted);
    QCOMPARE(list.records[0].problem, u"version.interrupted"_qs);
    QCOMPARE(list.records[1].state, VersionState::Whole);
    QVERIFY(m_archive->read(m_id, u"1.1.0"_qs));
    QCOMPARE(ui::versionPill(list, workflow("[]")), u"Version 1.1.0"_qs);
}

void tst_VersionArchive::publishingAgainCompletesWhatWasInterrupted()
{
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    QVERIFY(QFile::remove(index()));
    const auto other = m_archive->publish(workflow("[]"), request(u"1.0.0"_qs));
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"version.exists"_qs);
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs, u"Again"_qs)));
    const ui::VersionList list = m_archive->verified(m_id);
    QCOMPARE(list.records.size(), std::size_t(1));
    QCOMPARE(list.records.front().state, VersionState::Whole);
    QCOMPARE(list.records.front().note, u"Again"_qs);
}

void tst_VersionArchive::aChangedFileIsReported()
{
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    QVERIFY(writeTo(file(u"1.0.0"_qs), contentOf(file(u"1.0.0"_qs)).replace("Ask", "Axe")));
    const ui::VersionList list = m_archive->verified(m_id);
    QCOMPARE(list.records.front().state, VersionState::Damaged);
    QCOMPARE(list.records.front().problem, u"version.file_changed"_qs);
    const auto read = m_archive->read(m_id, u"1.0.0"_qs);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"version.file_changed"_qs);
}

void tst_VersionArchive::aMissingFileIsReported()
{
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    QVERIFY(QFile::remove(file(u"1.0.0"_qs)));
    const ui::VersionList list = m_archive->list(m_id);
    QCOMPARE(list.records.front().state, VersionState::Damaged);
    QCOMPARE(list.records.front().problem, u"version.file_missing"_qs);
    QCOMPARE(list.records.front().note, u"A note"_qs);
    // Its number stays taken: runs may be bound to it.
    QCOMPARE(m_archive->publish(workflow(), request(u"1.0.0"_qs)).error().code,
             u"version.exists"_qs);
}

void tst_VersionArchive::aDamagedIndexHidesNoVersionAndIsKept()
{
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    QVERIFY(writeTo(index(), "{\"format\": \"mill"));
    const ui::VersionList list = m_archive->list(m_id);
    QVERIFY(list.problem);
    QCOMPARE(list.problem->code, u"version.index_damaged"_qs);
    QCOMPARE(list.records.size(), std::size_t(1));
    QVERIFY(m_archive->read(m_id, u"1.0.0"_qs));

    QVERIFY(m_archive->publish(workflow("[]"), request(u"1.1.0"_qs)));
    const ui::VersionList after = m_archive->verified(m_id);
    QVERIFY(!after.problem);
    QCOMPARE(after.records.size(), std::size_t(2));
    QCOMPARE(after.records[1].state, VersionState::Interrupted);
    QCOMPARE(contentOf(index() + u".damaged-1"_qs), QByteArray("{\"format\": \"mill"));
}

void tst_VersionArchive::anIndexOfANewerFormatIsLeftAlone()
{
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    const QByteArray newer = "{\"format\": \"millrace-versions/2\", \"versions\": []}";
    QVERIFY(writeTo(index(), newer));
    const auto refused = m_archive->publish(workflow(), request(u"1.1.0"_qs));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"version.index_newer"_qs);
    QCOMPARE(contentOf(index()), newer);
    QVERIFY(m_archive->list(m_id).problem);
}

void tst_VersionArchive::leftoversOfAnInterruptedWriteAreNoVersions()
{
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    QVERIFY(writeTo(file(u"1.1.0"_qs) + u".Xa12Bc"_qs, "{\"for"));
    QVERIFY(writeTo(m_archive->folderOf(m_id) + u"/notes.millrace.json"_qs, "{}"));
    QCOMPARE(m_archive->list(m_id).records.size(), std::size_t(1));
    QVERIFY(m_archive->publish(workflow(), request(u"1.1.0"_qs)));
}

void tst_VersionArchive::twoWindowsSeeEachOthersVersions()
{
    const VersionArchive other(m_folder->path());
    QVERIFY(m_archive->publish(workflow(), request(u"1.0.0"_qs)));
    QVERIFY(other.publish(workflow("[]"), request(u"1.1.0"_qs)));
    QCOMPARE(m_archive->list(m_id).records.size(), std::size_t(2));
    // Both proposed 1.2.0; the second is told.
    QVERIFY(m_archive->publish(workflow(), request(u"1.2.0"_qs)));
    const auto late = other.publish(workflow("[]"), request(u"1.2.0"_qs));
    QVERIFY(!late);
    QCOMPARE(late.error().errorClass, base::ErrorClass::Conflict);
    QCOMPARE(other.verified(m_id).records.size(), std::size_t(3));
}

void tst_VersionArchive::twoWindowsPublishingAtOnceLoseNothing()
{
    constexpr int kEach = 12;
    std::atomic<int> published = 0;
    const auto publishAll = [&](const VersionArchive &archive) {
        for (int i = 1; i <= kEach; ++i) {
            const QString version = QStringLiteral("1.%1.0").arg(i);
            published += archive.publish(workflow(), request(version)).has_value() ? 1 : 0;
        }
    };
    const VersionArchive other(m_folder->path());
    std::thread first([&] { publishAll(*m_archive); });
    std::thread second([&] { publishAll(other); });
    first.join();
    second.join();
    const ui::VersionList list = m_archive->verified(m_id);
    QVERIFY(!list.problem);
    QCOMPARE(static_cast<int>(list.records.size()), published.load());
    QCOMPARE(list.records.front().version, QStringLiteral("1.%1.0").arg(kEach));
    for (const ui::VersionRecord &record : list.records)
        QCOMPARE(record.state, VersionState::Whole);
}

void tst_VersionArchive::aLockedFolderSaysSo()
{
    QVERIFY(QDir().mkpath(m_archive->folderOf(m_id)));
    QLockFile lock(m_archive->folderOf(m_id) + u"/.lock"_qs);
    QVERIFY(lock.lock());
    const auto refused = m_archive->publish(workflow(), request(u"1.0.0"_qs));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"version.busy"_qs);
}

void tst_VersionArchive::restoringIsOneStepAndUndoIsByteIdentical()
{
    const model::WorkflowDefinition version = workflow(R"([
        {"step_id": "group", "step_type": "parallel", "steps": [
            {"step_id": "ask", "step_type": "action", "action": {"kind": "noop"}}]}])",
                                                       R"("layout": {"positions": {"ask":
        {"x": 8, "y": 16}}}, "timeout": 60, "x-team": "blue", )");
    ui::WorkflowDocument document(workflow());
    const QByteArray before = model::writeDefinition(document.definition());
    QVERIFY(document.perform(ui::restoreEdit(document.definition(), version), u"Restore"_qs));
    QCOMPARE(document.undoStack().count(), 1);
    const QByteArray restored = model::writeDefinition(document.definition());
    QCOMPARE(restored, model::writeDefinition(version));
    document.undoStack().undo();
    QCOMPARE(model::writeDefinition(document.definition()), before);
    document.undoStack().redo();
    QCOMPARE(model::writeDefinition(document.definition()), restored);
}

void tst_VersionArchive::restoringKeepsWhatTheWorkflowIs()
{
    model::WorkflowDefinition draft = workflow();
    draft.version = u"1.4.0"_qs;
    model::WorkflowDefinition old = workflow("[]");
    old.version = u"1.0.0"_qs;
    old.workflowId = u"another"_qs;
    old.createdBy = u"somebody"_qs;
    ui::WorkflowDocument document(draft);
    QVERIFY(document.perform(ui::restoreEdit(draft, old), u"Restore"_qs));
    QCOMPARE(document.definition().version, u"1.4.0"_qs);
    QCOMPARE(document.definition().workflowId, m_id);
    QVERIFY(document.definition().createdBy.isEmpty());
    QVERIFY(document.definition().steps.empty());
}

void tst_VersionArchive::theTemplatesCanBeRestoredFromEmpty()
{
    const QDir folder(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/templates"));
    const QStringList names = folder.entryList({u"*.millrace.json"_qs}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const auto loaded = model::readDefinition(contentOf(folder.filePath(name)));
        QVERIFY2(loaded, qPrintable(name));
        model::WorkflowDefinition empty;
        empty.workflowId = loaded->definition.workflowId;
        empty.version = loaded->definition.version;
        empty.createdAt = loaded->definition.createdAt;
        empty.createdBy = loaded->definition.createdBy;
        ui::WorkflowDocument document(empty);
        QVERIFY(document.perform(ui::restoreEdit(empty, loaded->definition), u"Restore"_qs));
        QCOMPARE(model::writeDefinition(document.definition()),
                 model::writeDefinition(loaded->definition));
        document.undoStack().undo();
        QCOMPARE(model::writeDefinition(document.definition()), model::writeDefinition(empty));
    }
}

void tst_VersionArchive::thePillTellsDraftFromVersion()
{
    QCOMPARE(ui::versionPill(m_archive->list(m_id), workflow()), u"Draft"_qs);
    QVERIFY(m_archive->publish(workflow(), request(u"1.4.0"_qs)));
    QCOMPARE(ui::versionPill(m_archive->list(m_id), workflow()), u"Version 1.4.0"_qs);
    QCOMPARE(ui::versionPill(m_archive->list(m_id), workflow("[]")), u"Draft after 1.4.0"_qs);
    model::WorkflowDefinition moved = workflow();
    moved.layout.set(u"direction"_qs, u"right"_qs);
    QCOMPARE(ui::versionPill(m_archive->list(m_id), moved), u"Version 1.4.0"_qs);
}

void tst_VersionArchive::aFileNameFollowsTheName()
{
    QCOMPARE(ui::versionFileName(u"Invoice: approval!"_qs, u"1.4.0"_qs),
             u"invoice-approval-1.4.0.millrace.json"_qs);
    QCOMPARE(ui::versionFileName(u"../請求書"_qs, u"1.4.0"_qs), u"workflow-1.4.0.millrace.json"_qs);
}

QTEST_GUILESS_MAIN(tst_VersionArchive)
#include "tst_version_archive.moc"
