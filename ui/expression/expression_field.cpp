// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expression/expression_field.h"

#include "ui/expression/completion_list.h"
#include "ui/expression/value_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace millrace::ui {

namespace {

constexpr int kEvaluateAfterMs = 150; // after the last key

} // namespace

ExpressionField::ExpressionField(TextLanguage language, ExpressionHelp help, const Theme &theme,
                                 const Icons &icons, QWidget *parent)
    : QFrame(parent)
    , m_language(language)
    , m_help(std::move(help))
    , m_theme(&theme)
    , m_icons(icons)
    , m_edit(new CodeEdit(language, theme, this))
    , m_result(new ResultRow(theme, this))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(0);
    if (language == TextLanguage::Expression) {
        m_sign = new QLabel(this);
        m_sign->setContentsMargins(7, 7, 0, 0);
        row->addWidget(m_sign, 0, Qt::AlignTop);
    }
    row->addWidget(m_edit, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_result);
    setFocusProxy(m_edit);
    setLayoutDirection(Qt::LeftToRight); // code is, whatever the language
    m_evaluation.setSingleShot(true);
    m_evaluation.setInterval(kEvaluateAfterMs);
    connect(&m_evaluation, &QTimer::timeout, this, &ExpressionField::evaluate);
    connect(m_edit, &CodeEdit::typed, this, &ExpressionField::afterTyping);
    connect(m_edit, &CodeEdit::committed, this, &ExpressionField::committed);
    connect(m_edit, &CodeEdit::entered, this, qOverload<>(&QWidget::update));
    connect(m_edit, &CodeEdit::left, this, [this] {
        if (m_list != nullptr)
            m_list->hide();
        update();
        Q_EMIT left();
    });
    connect(m_edit, &CodeEdit::completionWanted, this, [this] { complete(true); });
    connect(m_edit, &CodeEdit::keyOffered, this, [this](QKeyEvent *event) {
        if (m_list != nullptr && m_list->takesKey(*event))
            event->accept();
    });
    setTheme(theme);
    check();
}

ExpressionField::~ExpressionField()
{
    m_edit->disconnect(this); // its focus goes while it is half gone
    delete m_list;
}

QString ExpressionField::text() const
{
    return m_edit->toPlainText();
}

void ExpressionField::showText(const QString &text)
{
    m_edit->showText(text);
    check();
    evaluate();
}

void ExpressionField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    evaluate();
    update();
}

void ExpressionField::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_edit->setTheme(theme);
    m_result->setTheme(theme);
    if (m_list != nullptr)
        m_list->setTheme(theme);
    if (m_sign != nullptr)
        m_sign->setPixmap(
            m_icons.pixmap(u"expression"_qs, 14, theme.color(u"acc"_qs), devicePixelRatioF()));
    update();
}

void ExpressionField::afterTyping()
{
    check();
    m_evaluation.start();
    const int cursor = m_edit->textCursor().position();
    const bool isBehindDot = cursor > 0 && text().at(cursor - 1) == u'.';
    const bool isOpen = m_list != nullptr && m_list->isVisible();
    if (isBehindDot || isOpen)
        complete(false);
    Q_EMIT typed();
}

CompletionList *ExpressionField::list()
{
    if (m_list == nullptr) {
        m_list = new CompletionList(*m_theme, window());
        connect(m_list, &CompletionList::chosen, this, &ExpressionField::insert);
    }
    return m_list;
}

void ExpressionField::complete(bool isAsked)
{
    if (!m_help.surroundings)
        return;
    const int cursor = m_edit->textCursor().position();
    const bool isTemplate = m_language == TextLanguage::Template;
    const model::Surroundings around = m_help.surroundings();
    model::Completion found = isTemplate ? model::completeTemplate(text(), cursor, around)
                                         : model::completeExpression(text(), cursor, around);
    const bool isWhole =
        !isAsked && found.names.size() == 1 && found.names[0].name.size() == found.length;
    if (isWhole)
        found.names.clear();
    const QRect place = m_edit->cursorRect();
    const QPoint corner = m_edit->viewport()->mapTo(window(), place.topLeft());
    list()->offer(found, {corner, place.size()});
}

void ExpressionField::insert(const QString &name, bool isFunction)
{
    const model::Completion &completion = m_list->completion();
    QTextCursor cursor = m_edit->textCursor();
    const int end = cursor.position();
    cursor.setPosition(completion.position);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(isFunction ? name + u"()"_qs : name);
    if (isFunction)
        cursor.movePosition(QTextCursor::Left);
    m_edit->setTextCursor(cursor);
    m_list->hide();
}

void ExpressionField::check()
{
    std::optional<model::ExpressionIssue> issue;
    const QString text = this->text();
    if (m_language == TextLanguage::Expression && !text.trimmed().isEmpty())
        issue = model::expressionIssue(text);
    else if (m_language == TextLanguage::Template)
        issue = model::templateIssue(text);
    m_isBroken = issue.has_value();
    m_edit->markIssue(issue ? issue->position : 0, issue ? std::max(1, issue->length) : 0);
    m_edit->setToolTip(issue ? issue->hint : QString());
    m_result->setVisible(hasResult());
    update();
}

bool ExpressionField::hasResult() const
{
    return m_language == TextLanguage::Expression ||
           (m_language == TextLanguage::Template && text().contains(u"${"));
}

void ExpressionField::evaluate()
{
    using Kind = ResultRow::Kind;
    m_evaluation.stop();
    const QString text = this->text();
    if (!hasResult() || !isVisible())
        return;
    const bool isTemplate = m_language == TextLanguage::Template;
    const auto issue = text.trimmed().isEmpty() ? std::nullopt
                       : isTemplate             ? model::templateIssue(text)
                                                : model::expressionIssue(text);
    if (issue)
        return m_result->show(Kind::Failure,
                              tr("Column %1: %2").arg(issue->position + 1).arg(issue->message));
    if (!m_problem.isEmpty())
        return m_result->show(Kind::Failure, m_problem);
    const base::Value data = m_help.data ? m_help.data() : base::Value();
    if (text.trimmed().isEmpty() || data.isUndefined())
        return m_result->show(Kind::Hint, text.trimmed().isEmpty()
                                              ? tr("An expression, such as workflow.total > 100")
                                              : tr("No data yet. A run shows the result here."));
    const auto result =
        isTemplate ? model::evaluateTemplate(text, data) : model::evaluateExpression(text, data);
    if (!result)
        return m_result->show(Kind::Failure, result.error().message);
    m_result->show(Kind::Result, u"= "_qs + shortText(*result), shortText(*result, 2000));
}

void ExpressionField::refreshResult()
{
    evaluate();
}

void ExpressionField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = m_edit->hasFocus();
    const QColor border = m_isBroken || !m_problem.isEmpty()
                              ? m_theme->status(u"failed"_qs).foreground
                          : isFocused ? m_theme->color(u"focus"_qs)
                                      : m_theme->color(u"line2"_qs);
    const double inset = isFocused ? 1 : 0.5;
    painter.setPen(QPen(border, isFocused ? 2 : 1));
    painter.setBrush(isEnabled() ? m_theme->color(u"sunken"_qs) : m_theme->color(u"panel"_qs));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

void ExpressionField::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    evaluate();
}

void ExpressionField::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_list != nullptr)
        m_list->hide();
}

} // namespace millrace::ui
