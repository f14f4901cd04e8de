// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/raw_view.h"

#include "ui/inspector/raw_edit.h"

#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr int kTypingPauseMs = 400;
constexpr int kLongest = 200'000; // more is shown on demand

} // namespace

RawView::RawView(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_code(new ExpressionField(TextLanguage::Json, {}, theme, icons, this))
    , m_more(new QPushButton(tr("Edit all of it"), this))
    , m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_code, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_problem);
    setFocusProxy(m_code);
    m_more->hide();
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    edit()->setFillsRoom();
    edit()->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit()->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    edit()->setAccessibleName(tr("The step as JSON"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &RawView::commitText);
    connect(m_code, &ExpressionField::typed, &m_typing, qOverload<>(&QTimer::start));
    const auto leave = [this] {
        commitText();
        Q_EMIT finished();
    };
    connect(m_code, &ExpressionField::left, this, leave);
    connect(edit(), &CodeEdit::undoComing, this, leave);
    connect(m_more, &QPushButton::clicked, this, &RawView::showAll);
    setTheme(theme);
}

RawView::~RawView()
{
    m_code->disconnect(this);
    edit()->disconnect(this);
}

void RawView::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_code->setTheme(theme);
    m_problem->setStyleSheet(
        u"QLabel { color: %1; font-size: 12px; background: transparent; }"_qs.arg(
            theme.status(u"failed"_qs).foreground.name()));
}

QString RawView::problem() const
{
    return m_problem->isVisibleTo(this) ? m_problem->text() : QString();
}

void RawView::show(const model::StepDefinition &step)
{
    const QString text = rawText(step);
    if (text == m_shown && step.id == m_step)
        return;
    const bool isOther = step.id != m_step;
    m_shown = text;
    m_step = step.id;
    const auto typed = isOther || m_isCut ? base::Result<model::Edit>(model::Edit())
                                          : rawEdit(step, edit()->toPlainText());
    const auto *batch = typed ? std::get_if<model::Batch>(&typed->what) : nullptr;
    const bool saysTheSame = !isOther && batch != nullptr && batch->edits.empty();
    setRefusal({}, 0, 0);
    if (saysTheSame)
        return;
    m_isCut = text.size() > kLongest;
    m_more->setVisible(m_isCut);
    edit()->setReadOnly(m_isCut);
    m_code->showText(m_isCut ? text.left(10'000) + u'…' : text);
}

void RawView::showAll()
{
    m_isCut = false;
    m_more->hide();
    edit()->setReadOnly(false);
    m_code->showText(m_shown);
    edit()->setFocus();
}

void RawView::commitText()
{
    m_typing.stop();
    if (!m_isCut && edit()->toPlainText() != m_shown)
        Q_EMIT textCommitted(edit()->toPlainText());
    else
        setRefusal({}, 0, 0);
}

void RawView::setRefusal(const QString &words, int line, int column)
{
    m_problem->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return edit()->markIssue(0, 0);
    m_problem->setText(tr("Line %1, column %2: %3").arg(line).arg(column).arg(words));
    const QTextBlock block = edit()->document()->findBlockByNumber(line - 1);
    const int at = block.position() + std::min(column - 1, std::max(0, block.length() - 2));
    edit()->markIssue(at, std::max(1, block.length() - column));
}

} // namespace millrace::ui
