// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/journal.h"
#include "tests/contract/recording_sink.h"

#include <QObject>

namespace millrace::tests {

/// What every journal must do; each kind of journal is a test program that derives from this.
class JournalContract : public QObject
{
    Q_OBJECT

protected:
    /// A fresh, empty store, with a sink.
    virtual journal::Journal &create(journal::JournalSink *sink) = 0;
    /// Closes the store and opens it again, as a new process would.
    virtual journal::Journal &openAgain(journal::JournalSink *sink) = 0;

private Q_SLOTS:
    void positionsGrowByOneInOrder();
    void commitsArePrefixesInOrder();
    void committedEventsAreReadBackEqual();
    void readingStartsAtAnyEvent();
    void aWrongNumberTakesNothingWithIt_data();
    void aWrongNumberTakesNothingWithIt();
    void afterAFailureAllIsRefusedUntilReopen();
    void afterReopenPositionsGoOnBehindTheLastDurable();
    void theLastSummaryCounts();
    void unfinishedRunsComeByNumber();
    void definitionsAreFoundByDigestAndVersion();
    void anAnswerIsKeptOnce();
    void approvalsLeadToTheirRun();
    void runNumbersAreNeverGivenTwice();
    void largeValuesComeBack();
    void appendsWithoutEventsAreKept();
    void ticketsComeBackWithTheirAppends();
    void manyRunsInterleavedAreReadBackEqual();
};

} // namespace millrace::tests
