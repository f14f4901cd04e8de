// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/flag_editor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace millrace::ui {

using base::Value;

FlagEditor::FlagEditor(const InspectorField &field, const EditorContext &context)
    : FieldEditor(field, context)
    , m_box(new QCheckBox(this))
    , m_label(new QLabel(field.label, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_box);
    layout->addWidget(m_label, 1);
    // A check box does not break its words; a label does.
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setToolTip(field.help);
    m_label->installEventFilter(this);
    setFocusProxy(m_box);
    m_box->setMinimumHeight(28);
    m_box->setAccessibleName(field.label);
    m_box->setToolTip(field.help);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isChecked) {
        m_box->setTristate(false);
        const bool fallback = this->field().fallback.boolOr(false);
        commitNow(isChecked == fallback ? Value() : Value(isChecked));
    });
}

bool FlagEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClick = watched == m_label && event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (isClick)
        m_box->click();
    return isClick || FieldEditor::eventFilter(watched, event);
}

void FlagEditor::show(const Value &value)
{
    m_box->setTristate(false);
    m_box->setChecked(value.boolOr(field().fallback.boolOr(false)));
}

void FlagEditor::showMixed()
{
    m_box->setTristate(true);
    m_box->setCheckState(Qt::PartiallyChecked);
}

} // namespace millrace::ui
