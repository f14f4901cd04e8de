// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/field_editor.h"

namespace millrace::ui {

namespace {

constexpr int kTypingPauseMs = 200;

} // namespace

FieldEditor::FieldEditor(InspectorField field, EditorContext context, QWidget *parent)
    : QWidget(parent), m_field(std::move(field)), m_context(std::move(context))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { commitText(); });
}

/// A control that loses the focus because it goes must not tell an editor that is half gone.
FieldEditor::~FieldEditor()
{
    for (const QWidget *child : findChildren<QWidget *>())
        disconnect(child, nullptr, this, nullptr);
}

void FieldEditor::focusPlace(const QString &)
{
    setFocus(Qt::OtherFocusReason);
}

void FieldEditor::typedSoon()
{
    m_typing.start();
}

void FieldEditor::commitNow(const base::Value &value)
{
    m_typing.stop();
    Q_EMIT finished();
    Q_EMIT changed(value);
    Q_EMIT finished();
}

void FieldEditor::leave()
{
    if (isRebuilding())
        return;
    m_typing.stop();
    commitText();
    Q_EMIT finished();
}

void FieldEditor::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace millrace::ui
