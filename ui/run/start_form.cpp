// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/start_form.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace millrace::ui {

using base::Value;

namespace {

constexpr int kFormPage = 0;
constexpr int kJsonPage = 1;
constexpr int kMargin = 20;

} // namespace

StartForm::StartForm(const InputMemory &memory, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_memory(memory)
    , m_theme(&theme)
    , m_title(new QLabel(this))
    , m_pages(new QTabWidget(this))
    , m_form(new SchemaForm(theme))
    , m_json(new QPlainTextEdit)
    , m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(12);
    m_title->setObjectName(u"sectionTitle"_qs);
    m_title->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 12, 8, 12);
    inner->addWidget(m_form);
    inner->addStretch();
    scroll->setWidget(page);
    m_json->setTabChangesFocus(true);
    m_json->setAccessibleName(tr("Input as JSON"));
    m_pages->addTab(scroll, tr("Form"));
    m_pages->addTab(m_json, tr("JSON"));
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setDrawBase(false);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
    connect(m_pages, &QTabWidget::currentChanged, this, &StartForm::showPage);
    connect(m_form, &SchemaForm::changed, this, [this] { say({}); });
    connect(m_json, &QPlainTextEdit::textChanged, this, [this] { say({}); });
    setTheme(theme);
}

QWidget *StartForm::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"), row);
    m_start = new QPushButton(row);
    m_start->setObjectName(u"primaryButton"_qs);
    m_start->setDefault(true);
    m_start->setToolTip(tr("Ctrl+Enter"));
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_start);
    connect(cancel, &QPushButton::clicked, this, &StartForm::cancelled);
    connect(m_start, &QPushButton::clicked, this, &StartForm::submit);
    return row;
}

bool StartForm::asks(const model::WorkflowDefinition &definition)
{
    return !definition.inputSchema[u"properties"].members().empty();
}

void StartForm::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_form->setTheme(theme);
    QPalette own = this->palette();
    own.setColor(QPalette::Window, theme.color(u"panel"_qs));
    setPalette(own);
    setAutoFillBackground(true);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, theme.status(u"failed"_qs).foreground);
    m_problem->setPalette(palette);
}

void StartForm::setWorkflow(const model::WorkflowDefinition &definition, Purpose purpose)
{
    m_definition = definition;
    const bool isRun = purpose == Purpose::Run;
    m_title->setText(isRun ? tr("Run %1").arg(definition.name)
                           : tr("Simulate %1").arg(definition.name));
    m_start->setText(isRun ? tr("Start run") : tr("Simulate"));
    m_form->setSchema(definition.inputSchema);
    const Value last = m_memory.last(definition);
    if (last.isObject())
        m_form->setValue(last);
    m_json->setPlainText(
        QString::fromUtf8(base::toJson(m_form->value(), base::JsonStyle::Indented)));
    m_page = asks(definition) ? kFormPage : kJsonPage;
    m_pages->setTabEnabled(kFormPage, asks(definition));
    m_pages->setCurrentIndex(m_page);
    say({});
    m_page == kFormPage ? m_form->focusFirst() : m_json->setFocus();
}

/// What was filled in on one page goes to the other.
void StartForm::showPage(int page)
{
    if (page == m_page)
        return;
    if (page == kJsonPage) {
        m_json->setPlainText(
            QString::fromUtf8(base::toJson(m_form->value(), base::JsonStyle::Indented)));
    } else if (const auto parsed = base::parseJson(m_json->toPlainText().toUtf8())) {
        m_form->setSchema(m_definition.inputSchema);
        m_form->setValue(*parsed);
    }
    m_page = page;
}

Value StartForm::input() const
{
    if (m_page == kFormPage)
        return m_form->value();
    const auto parsed = base::parseJson(m_json->toPlainText().toUtf8());
    return parsed ? *parsed : Value();
}

void StartForm::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void StartForm::submit()
{
    if (m_page == kJsonPage) {
        const auto parsed = base::parseJson(m_json->toPlainText().toUtf8());
        if (!parsed || !parsed->isObject()) {
            say(parsed ? tr("The input must be a JSON object.")
                       : tr("This is no JSON: %1.").arg(parsed.error().message));
            return;
        }
        m_form->setSchema(m_definition.inputSchema);
        m_form->setValue(*parsed);
    }
    const QString problem = m_form->check();
    if (!problem.isEmpty()) {
        say(problem);
        m_form->focusFirst();
        return;
    }
    const Value input = this->input();
    m_memory.keep(m_definition, input);
    Q_EMIT startRequested(input);
}

void StartForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) != Qt::ShiftModifier)
        submit(); // a long text and JSON keep Enter to themselves; Ctrl+Enter works there, too
    else
        QWidget::keyPressEvent(event);
}

} // namespace millrace::ui
