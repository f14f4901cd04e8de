// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/memory_journal.h"
#include "tests/contract/journal_contract.h"

#include <QtTest>

namespace millrace::tests {

class tst_MemoryJournalContract final : public JournalContract
{
    Q_OBJECT

protected:
    journal::Journal &create(journal::JournalSink *sink) override
    {
        m_journal = std::make_unique<journal::MemoryJournal>();
        m_journal->setSink(sink);
        return *m_journal;
    }

    journal::Journal &openAgain(journal::JournalSink *sink) override
    {
        m_journal->crash(); // what is durable stays, as it does when a process ends
        m_journal->setSink(sink);
        return *m_journal;
    }

private:
    std::unique_ptr<journal::MemoryJournal> m_journal;
};

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_MemoryJournalContract)
#include "tst_memory_journal_contract.moc"
