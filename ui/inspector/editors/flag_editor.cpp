// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/flag_editor.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace millrace::ui {

using base::Value;

FlagEditor::FlagEditor(const InspectorField &field, const EditorContext &context)
    : FieldEditor(field, context), m_box(new QCheckBox(field.label, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
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
