// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_row.h"

#include "ui/inspector/editors/row_buttons.h"
#include "ui/inspector/same_value.h"

#include <QLabel>
#include <QVBoxLayout>

namespace millrace::ui {

FieldRow::FieldRow(const InspectorField &field, const EditorRegistry &editors,
                   const EditorContext &context, bool hasLabel, QWidget *parent)
    : QWidget(parent)
    , m_editor(editors.make(field, context))
    , m_problem(smallLabel({}, u"tx2"_qs, *context.theme, this))
    , m_theme(*context.theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    if (hasLabel && !m_editor->hasOwnLabel()) {
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        m_label = smallLabel(field.label, u"tx2"_qs, m_theme, this);
        m_label->setBuddy(m_editor);
        m_label->setWordWrap(true);
        m_label->setToolTip(field.help);
        m_note = smallLabel({}, u"tx3"_qs, m_theme, this);
        head->addWidget(m_label, 1);
        head->addWidget(m_note);
        layout->addLayout(head);
    }
    layout->addWidget(m_editor);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    connect(m_editor, &FieldEditor::problemChanged, this, [this] {
        updateWords();
        Q_EMIT problemChanged();
    });
    connect(m_editor, &FieldEditor::noteChanged, this, [this] {
        if (m_note != nullptr)
            m_note->setText(m_editor->note());
    });
}

void FieldRow::show(const base::Value &value, bool isMixed)
{
    if (m_isShown && isMixed == m_isMixed && isSameValue(value, m_shown))
        return;
    m_isShown = true;
    m_isMixed = isMixed;
    m_shown = value;
    setRefusal({});
    if (isMixed)
        m_editor->showMixed();
    else
        m_editor->show(value);
    if (m_note != nullptr)
        m_note->setText(isMixed ? tr("Mixed") : m_editor->note());
}

void FieldRow::addProblem(const QString &rest, const QString &message, bool isError)
{
    m_hasError |= isError;
    if (!m_editor->showProblem(rest, message))
        m_problems += message;
    updateWords();
}

void FieldRow::clearProblems()
{
    if (m_problems.isEmpty() && !m_hasError)
        m_editor->clearProblems();
    else {
        m_problems.clear();
        m_hasError = false;
        m_editor->clearProblems();
        updateWords();
    }
}

void FieldRow::setRefusal(const QString &refusal)
{
    m_refusal = refusal;
    updateWords();
}

bool FieldRow::isUnfinished() const
{
    return !m_refusal.isEmpty() || !m_editor->problem().isEmpty();
}

void FieldRow::updateWords()
{
    QStringList words{m_refusal, m_editor->problem()};
    words += m_problems;
    words.removeAll(QString());
    words.removeDuplicates();
    const bool isError = m_hasError || isUnfinished();
    m_problem->setStyleSheet(
        u"QLabel { color: %1; font-size: 12px; background: transparent; }"_qs.arg(
            m_theme.status(isError ? u"failed"_qs : u"timed-out"_qs).foreground.name()));
    m_problem->setText(words.mid(0, 5).join(u'\n'));
    m_problem->setVisible(!words.isEmpty());
}

} // namespace millrace::ui
