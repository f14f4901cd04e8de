// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/output_editor.h"

#include "ui/inspector/editors/editor_registry.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace millrace::ui {

using base::Value;

namespace {

enum Kind
{
    AllData,
    OneValue,
    NamedValues
};

} // namespace

OutputEditor::OutputEditor(const InspectorField &field, const EditorContext &context)
    : FieldEditor(field, context), m_kind(new QComboBox(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    m_layout->addWidget(m_kind);
    m_kind->setMinimumHeight(28);
    m_kind->setAccessibleName(field.label);
    m_kind->addItems({tr("All of its data"), tr("One value"), tr("Named values")});
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        commitNow(kind == AllData    ? Value()
                  : kind == OneValue ? Value(u"workflow"_qs)
                                     : Value::emptyObject());
    });
    setKind(AllData);
}

void OutputEditor::setKind(int kind)
{
    if (kind == m_shown)
        return;
    m_shown = kind;
    m_kind->setCurrentIndex(kind);
    if (m_inner != nullptr) {
        m_inner->hide();
        m_inner->disconnect(this);
        m_inner->deleteLater();
    }
    m_inner = nullptr;
    if (kind == AllData)
        return;
    InspectorField inner = field();
    inner.editor = kind == OneValue ? u"expression"_qs : u"inputs"_qs;
    inner.type =
        kind == OneValue ? model::ParameterType::String : model::ParameterType::Expressions;
    m_inner = builtinEditors().make(inner, context());
    m_layout->addWidget(m_inner);
    connect(m_inner, &FieldEditor::changed, this, &FieldEditor::changed);
    connect(m_inner, &FieldEditor::finished, this, &FieldEditor::finished);
    connect(m_inner, &FieldEditor::problemChanged, this,
            [this] { setProblem(m_inner->problem()); });
}

void OutputEditor::show(const Value &value)
{
    setKind(value.isUndefined() ? AllData : value.isObject() ? NamedValues : OneValue);
    if (m_inner != nullptr)
        m_inner->show(value);
}

void OutputEditor::commitText()
{
    if (m_inner != nullptr)
        m_inner->commitText();
}

bool OutputEditor::showProblem(const QString &rest, const QString &message)
{
    return m_inner != nullptr && m_inner->showProblem(rest, message);
}

void OutputEditor::clearProblems()
{
    if (m_inner != nullptr)
        m_inner->clearProblems();
}

void OutputEditor::focusPlace(const QString &rest)
{
    if (m_inner != nullptr)
        m_inner->focusPlace(rest);
    else
        setFocus(Qt::OtherFocusReason);
}

void OutputEditor::refreshData()
{
    if (m_inner != nullptr)
        m_inner->refreshData();
}

} // namespace millrace::ui
