// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/line_editor.h"

#include "ui/expression/value_text.h"
#include "ui/inspector/field_text.h"

#include <QVBoxLayout>

namespace millrace::ui {

using base::Value;

namespace {

constexpr int kLongest = 20'000; // a line edit of more is slow

} // namespace

LineEditor::LineEditor(const InspectorField &field, const EditorContext &context)
    : FieldEditor(field, context), m_line(new LineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setAccessibleName(field.label);
    m_line->setToolTip(field.help);
    if (!field.fallback.isUndefined())
        m_line->setPlaceholderText(textOfValue(field, field.fallback));
    connect(m_line, &QLineEdit::textEdited, this, [this] { typedSoon(); });
    connect(m_line, &LineEdit::stepped, this, &LineEditor::count);
    connect(m_line, &LineEdit::left, this, [this] {
        leave();
        tidy();
    });
}

void LineEditor::show(const Value &value)
{
    m_isMixed = false;
    m_stored = value;
    const bool isCut = value.isString() && value.text().size() > kLongest;
    m_line->setReadOnly(isCut);
    const auto typed = valueOfText(field(), m_line->text());
    const bool isSame = typed && *typed == value && m_line->hasFocus();
    if (!isSame)
        m_line->showText(textOfValue(field(), value).left(kLongest));
    setProblem(isCut ? tr("This text is too long to be edited here.") : QString());
}

void LineEditor::showMixed()
{
    m_isMixed = true;
    m_stored = Value();
    m_line->showText({});
    m_line->setPlaceholderText(tr("Mixed"));
}

void LineEditor::commitText()
{
    if (m_line->isReadOnly() || (m_isMixed && m_line->text().isEmpty()))
        return;
    const auto value = valueOfText(field(), m_line->text());
    setProblem(value ? QString() : value.error().message);
    // What nobody typed is no change, however it is written: an empty text is shown like none.
    const bool isTyped = m_isMixed || m_line->text() != textOfValue(field(), m_stored);
    if (value && isTyped && !(*value == m_stored))
        Q_EMIT changed(*value);
}

QString LineEditor::unfinishedText() const
{
    return problem().isEmpty() || m_line->isReadOnly() ? QString() : m_line->text();
}

void LineEditor::restoreUnfinished(const QString &text)
{
    m_line->showText(text);
    commitText();
}

/// Once the focus has gone, what is stored is written in its usual form.
void LineEditor::tidy()
{
    if (problem().isEmpty() && !m_isMixed && !m_line->isReadOnly())
        m_line->showText(textOfValue(field(), m_stored));
}

void LineEditor::count(int by)
{
    using model::ParameterType;
    const bool isCounted =
        field().type == ParameterType::Integer || field().type == ParameterType::Duration;
    const Value &from = m_stored.isUndefined() ? field().fallback : m_stored;
    if (!isCounted || (!from.isNumber() && !from.isUndefined()))
        return;
    const Value next(std::max(0.0, from.numberOr(0) + by));
    m_line->showText(textOfValue(field(), next));
    commitText();
}

} // namespace millrace::ui
