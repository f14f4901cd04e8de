// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/code_editor.h"

#include "ui/inspector/field_text.h"
#include "ui/inspector/same_value.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::ui {

using base::Value;

namespace {

constexpr int kLongest = 20'000; // more is shown on demand
constexpr int kShownOfLonger = 2'000;

ExpressionHelp helpOf(const InspectorField &field, const EditorContext &context)
{
    return context.help ? context.help(field.roots) : ExpressionHelp();
}

} // namespace

CodeEditor::CodeEditor(const InspectorField &field, const EditorContext &context,
                       TextLanguage language)
    : FieldEditor(field, context)
    , m_code(new ExpressionField(language, helpOf(field, context), *context.theme, *context.icons,
                                 this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_code);
    setFocusProxy(m_code);
    if (language == TextLanguage::Json || language == TextLanguage::Script || field.isLong)
        m_code->edit()->setManyLines(3, 14);
    m_code->edit()->setAccessibleName(field.label);
    m_code->edit()->setToolTip(field.help);
    if (!field.fallback.isUndefined())
        m_code->edit()->setPlaceholderText(textOfValue(field, field.fallback));
    connect(m_code, &ExpressionField::typed, this, [this] { typedSoon(); });
    connect(m_code, &ExpressionField::left, this, [this] { leave(); });
    connect(m_code, &ExpressionField::committed, this, [this] { leave(); });
    connect(m_code->edit(), &CodeEdit::undoComing, this, [this] { leave(); });
}

void CodeEditor::show(const Value &value)
{
    m_isMixed = false;
    const bool isSame = isSameValue(value, m_stored) && !value.isUndefined();
    m_stored = value;
    const auto typed =
        m_isCut ? base::Result<Value>(Value()) : valueOfText(field(), m_code->text());
    if ((typed && isSameValue(*typed, value) && m_code->edit()->hasFocus()) || (isSame && m_isCut))
        return;
    showText(textOfValue(field(), value));
    setProblem({});
}

void CodeEditor::showText(const QString &text)
{
    m_isCut = text.size() > kLongest;
    m_code->edit()->setReadOnly(m_isCut);
    m_code->showText(m_isCut ? text.left(kShownOfLonger) + u'…' : text);
    if (!m_isCut) {
        delete m_more;
        m_more = nullptr;
        return;
    }
    if (m_more == nullptr) {
        m_more = new QPushButton(this);
        layout()->addWidget(m_more);
        connect(m_more, &QPushButton::clicked, this, &CodeEditor::showAll);
    }
    m_more->setText(tr("Edit all %1 characters").arg(QLocale().toString(text.size())));
}

void CodeEditor::showAll()
{
    m_isCut = false;
    m_code->edit()->setReadOnly(false);
    m_code->edit()->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_code->edit()->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_code->showText(textOfValue(field(), m_stored));
    m_more->deleteLater();
    m_more = nullptr;
    m_code->setFocus();
}

void CodeEditor::showMixed()
{
    m_isMixed = true;
    m_isCut = false;
    m_stored = Value();
    m_code->showText({});
    m_code->edit()->setPlaceholderText(tr("Mixed"));
}

void CodeEditor::commitText()
{
    if (m_isCut || (m_isMixed && m_code->text().isEmpty()))
        return;
    const auto value = valueOfText(field(), m_code->text());
    setProblem(value ? QString() : value.error().message);
    if (value && !isSameValue(*value, m_stored))
        Q_EMIT changed(*value);
}

QString CodeEditor::unfinishedText() const
{
    return problem().isEmpty() ? QString() : m_code->text();
}

void CodeEditor::restoreUnfinished(const QString &text)
{
    m_code->showText(text);
    commitText();
}

bool CodeEditor::showProblem(const QString &, const QString &message)
{
    if (!m_code->result()->isVisibleTo(m_code))
        return false;
    m_code->setProblem(message);
    return true;
}

void CodeEditor::clearProblems()
{
    m_code->setProblem({});
}

void CodeEditor::refreshData()
{
    m_code->refreshResult();
}

} // namespace millrace::ui
