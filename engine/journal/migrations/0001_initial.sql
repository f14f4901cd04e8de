-- SPDX-FileCopyrightText: 2026 The Millrace authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The store's first layout. Numbers that stand for words (status) are never given a new meaning.

-- Floors for numbers that must not be given twice, also when their rows are gone.
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counters(name, value) VALUES ('position', 0), ('run', 0), ('reopened', 0);

-- What one command did to one run: its events, encoded together. The position is the place in the
-- one order of all commits.
CREATE TABLE batches (
    position INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    count INTEGER NOT NULL,
    time INTEGER NOT NULL,
    events BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX batches_by_run ON batches(run, first_seq);

-- Everything needed to list a run, or to wake it, without its events.
CREATE TABLE runs (
    run INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    workflow_id TEXT NOT NULL,
    workflow_name TEXT NOT NULL,
    version TEXT NOT NULL,
    digest TEXT NOT NULL,
    status INTEGER NOT NULL,
    subject TEXT NOT NULL,
    started_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    next_due INTEGER NOT NULL,
    waits_for TEXT NOT NULL,
    parent INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    error_code TEXT NOT NULL,
    error_message TEXT NOT NULL,
    rollback_complete INTEGER NOT NULL
) STRICT;
CREATE INDEX runs_by_status ON runs(status);
CREATE INDEX runs_by_workflow ON runs(workflow_id);
CREATE INDEX runs_by_creation ON runs(created_at);
CREATE INDEX runs_by_parent ON runs(parent) WHERE parent > 0;

-- Large values, once by content, compressed; and who uses them.
CREATE TABLE attachments (
    attachment INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE attachment_uses (
    run INTEGER NOT NULL,
    attachment INTEGER NOT NULL REFERENCES attachments(attachment),
    PRIMARY KEY (run, attachment)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_uses_by_attachment ON attachment_uses(attachment);

-- The inbox, projected from the approval events in the same transaction.
CREATE TABLE approvals (
    approval INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    run INTEGER NOT NULL,
    step TEXT NOT NULL,
    scope INTEGER NOT NULL,
    title TEXT NOT NULL,
    status INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    users TEXT NOT NULL,
    roles TEXT NOT NULL,
    claimed_by TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL
) STRICT;
CREATE INDEX approvals_by_step ON approvals(run, step, scope);
CREATE INDEX approvals_in_order ON approvals(status, priority);

CREATE TABLE definitions (
    definition INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    workflow_id TEXT NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX definitions_by_workflow ON definitions(workflow_id, version);
CREATE INDEX definitions_by_name ON definitions(name, workflow_id);

-- Answers to clients' commands, so that sending one again finds its answer.
CREATE TABLE commands (
    id TEXT PRIMARY KEY,
    time INTEGER NOT NULL,
    answer TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX commands_by_time ON commands(time);

-- The audit trail, chained by hash; rows are never changed nor deleted.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    actor TEXT NOT NULL,
    os_user TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    digest TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit(subject);
