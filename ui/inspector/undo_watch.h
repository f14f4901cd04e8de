// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/workflow_document.h"

namespace millrace::ui {

/// The place that an edit changed, as far as there is one.
struct EditPlace
{
    QString step = {}; ///< empty: the workflow
    QString path = {};
    QString renamedFrom = {}; ///< where the step got another id
};

/// The first place that an edit names.
EditPlace placeOf(const model::Edit &edit);

/// Tells what was undone or done again, so that it can be shown. Thread: the interface's.
class UndoWatch final : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit UndoWatch(WorkflowDocument &document, QObject *parent = nullptr);

Q_SIGNALS:
    void moved(const millrace::ui::EditPlace &place, bool isUndo);

private:
    void look(int index);

    WorkflowDocument &m_document;
    int m_index;
    const QUndoCommand *m_next = nullptr; ///< what a redo would do; only ever compared
};

} // namespace millrace::ui
