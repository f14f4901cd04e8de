// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/sqlite_journal.h"
#include "tests/contract/journal_contract.h"

#include <QTemporaryDir>
#include <QtTest>

namespace millrace::tests {

class tst_SqliteJournalContract final : public JournalContract
{
    Q_OBJECT

protected:
    journal::Journal &create(journal::JournalSink *sink) override
    {
        m_journal.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        return openAgain(sink);
    }

    journal::Journal &openAgain(journal::JournalSink *sink) override
    {
        m_journal.reset(); // two writers of one file are not allowed
        auto opened = journal::SqliteJournal::open(m_folder->filePath(u"store.db"_qs));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_journal = std::move(*opened);
        m_journal->setSink(sink);
        return *m_journal;
    }

private Q_SLOTS:
    void cleanup() { m_journal.reset(); } // its thread must not outlive the test

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<journal::SqliteJournal> m_journal;
};

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_SqliteJournalContract)
#include "tst_sqlite_journal_contract.moc"
