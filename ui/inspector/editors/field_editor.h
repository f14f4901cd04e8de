// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/editor_context.h"
#include "ui/inspector/inspector_field.h"

#include <QTimer>
#include <QWidget>

namespace millrace::ui {

/// The control for one kind of value. It shows what is stored, says what is typed, and keeps what
/// cannot be stored. Thread: the interface's.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(InspectorField field, EditorContext context, QWidget *parent = nullptr);
    ~FieldEditor() override;

    const InspectorField &field() const { return m_field; }

    /// Shows what is stored; leaves alone what means the same while it is being edited.
    virtual void show(const base::Value &value) = 0;
    /// The steps selected differ here.
    virtual void showMixed() {}
    /// Takes what was typed, as leaving the control would.
    virtual void commitText() {}
    /// What was typed and cannot be stored; empty: nothing.
    virtual QString unfinishedText() const { return {}; }
    virtual void restoreUnfinished(const QString &) {}
    /// What the document's validation found at `rest`, the path below this field. True: it is
    /// shown here.
    virtual bool showProblem(const QString & /*rest*/, const QString & /*message*/)
    {
        return false;
    }
    virtual void clearProblems() {}
    /// The focus goes to the control for a place below this field.
    virtual void focusPlace(const QString &rest);
    /// A run brought other data.
    virtual void refreshData() {}
    /// The words beside the label: the type, a count.
    virtual QString note() const { return {}; }
    /// Whether the label is in the control itself.
    virtual bool hasOwnLabel() const { return false; }
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /// Another value, as one of a row that belong together until finished().
    void changed(const base::Value &value);
    void finished();
    void problemChanged();
    void noteChanged();

protected:
    /// Calls commitText() soon: after a pause in typing.
    void typedSoon();
    /// One change of its own: a choice, a removed row.
    void commitNow(const base::Value &value);
    void leave();
    void setProblem(const QString &problem);
    /// While rows come and go, the focus wanders; nothing is taken from them meanwhile.
    class Rebuilding
    {
    public:
        explicit Rebuilding(FieldEditor &editor) : m_editor(editor) { ++m_editor.m_rebuilding; }
        ~Rebuilding() { --m_editor.m_rebuilding; }
        Rebuilding(const Rebuilding &) = delete;
        Rebuilding &operator=(const Rebuilding &) = delete;

    private:
        FieldEditor &m_editor;
    };
    bool isRebuilding() const { return m_rebuilding > 0; }
    const EditorContext &context() const { return m_context; }
    const Theme &theme() const { return *m_context.theme; }

private:
    const InspectorField m_field;
    const EditorContext m_context;
    QTimer m_typing;
    QString m_problem;
    int m_rebuilding = 0;
};

} // namespace millrace::ui
