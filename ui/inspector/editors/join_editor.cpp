// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/join_editor.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace millrace::ui {

using base::Value;

namespace {

enum Row
{
    All,
    Any,
    Count
};

} // namespace

JoinEditor::JoinEditor(const InspectorField &field, const EditorContext &context)
    : FieldEditor(field, context), m_kind(new QComboBox(this)), m_count(new LineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_kind, 2);
    layout->addWidget(m_count, 1);
    setFocusProxy(m_kind);
    m_kind->setMinimumHeight(28);
    m_kind->addItems({tr("All of them"), tr("Any one of them"), tr("At least so many")});
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setAccessibleName(field.label);
    m_kind->setToolTip(field.help);
    m_count->setAccessibleName(tr("How many must complete"));
    connect(m_kind, &QComboBox::activated, this, &JoinEditor::choose);
    connect(m_count, &QLineEdit::textEdited, this, [this] { typedSoon(); });
    connect(m_count, &LineEdit::left, this, [this] { leave(); });
    show(Value());
}

void JoinEditor::show(const Value &value)
{
    m_stored = value;
    m_kind->setCurrentIndex(value.isNumber() ? Count : value.text() == u"any" ? Any : All);
    m_count->setVisible(value.isNumber());
    const QString text = value.isNumber() ? QString::number(value.numberOr(1)) : QString();
    if (!m_count->hasFocus() || m_count->text().toDouble() != value.numberOr(-1))
        m_count->showText(text);
    setProblem({});
}

void JoinEditor::showMixed()
{
    m_kind->setPlaceholderText(tr("Mixed"));
    m_kind->setCurrentIndex(-1);
    m_count->hide();
}

void JoinEditor::choose(int row)
{
    commitNow(row == All ? Value() : row == Any ? Value(u"any"_qs) : Value(2));
    if (row == Count)
        m_count->setFocus();
}

void JoinEditor::commitText()
{
    if (!m_count->isVisibleTo(this))
        return;
    bool isNumber = false;
    const int count = m_count->text().toInt(&isNumber);
    setProblem(isNumber && count > 0 ? QString() : tr("This must be a whole number from 1."));
    if (isNumber && count > 0 && !(Value(count) == m_stored))
        Q_EMIT changed(Value(count));
}

} // namespace millrace::ui
