// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_data_panel.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/model/step_place.h"
#include "ui/run/event_list_model.h"
#include "ui/run/run_words.h"
#include "ui/run/value_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace millrace::ui {

using base::Value;

namespace {

constexpr int kIcon = 16;
constexpr int kErrorPage = 2;
constexpr int kLaterMs = 100;

QString nameOf(const model::WorkflowDefinition &definition, const QString &id)
{
    const auto path = model::findStep(definition, id);
    const model::StepDefinition *step = path ? model::stepAt(definition, *path) : nullptr;
    return step == nullptr || step->name.isEmpty() ? id : step->name;
}

QString noteOf(const api::StepFacts &facts)
{
    QStringList notes;
    if (facts.startedAt != 0)
        notes.append(momentText(facts.startedAt));
    if (facts.startedAt != 0 && facts.finishedAt != 0)
        notes.append(durationText(facts.finishedAt - facts.startedAt));
    if (facts.attempt > 1)
        notes.append(RunDataPanel::tr("%n attempt(s)", nullptr, facts.attempt));
    if (facts.stage == api::StepStage::Skipped)
        notes.append(skipText(facts.skipReason));
    if (facts.childRun != 0)
        notes.append(RunDataPanel::tr("run %1").arg(facts.childRun));
    return notes.join(u" · "_qs);
}

} // namespace

RunDataPanel::RunDataPanel(RunSession &session, const Theme &theme, const Icons &icons,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(&theme)
    , m_icons(icons)
    , m_attempts(new EventListModel(EventListModel::Content::Attempts, this))
    , m_events(new EventListModel(EventListModel::Content::Everything, this))
    , m_pages(new QTabWidget(this))
    , m_output(new ValueView(tr("Output")))
    , m_input(new ValueView(tr("Input")))
    , m_error(new ValueView(tr("Error")))
{
    setAccessibleName(tr("Data of the run"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setDrawBase(false);
    m_pages->addTab(makeOutput(), tr("Output"));
    m_pages->addTab(m_input, tr("Input"));
    auto *error = new QWidget;
    auto *lines = new QVBoxLayout(error);
    lines->setContentsMargins(0, 4, 0, 0);
    m_errorText = new QLabel;
    m_errorText->setWordWrap(true);
    m_errorText->setTextFormat(Qt::PlainText);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines->addWidget(m_errorText);
    lines->addWidget(m_error, 1);
    m_pages->addTab(error, tr("Error"));
    m_pages->addTab(makeList(m_attempts, tr("Attempts")), tr("Attempts"));
    m_pages->addTab(makeList(m_events, tr("Events")), tr("Events"));
    layout->addWidget(m_pages, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMs);
    connect(&m_later, &QTimer::timeout, this, &RunDataPanel::refresh);
    connect(&m_session, &RunSession::changed, this, [this] {
        if (isVisible() && !m_later.isActive())
            m_later.start();
    });
    refresh();
}

void RunDataPanel::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

QWidget *RunDataPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_icon = new QLabel(head);
    m_title = new QLabel(head);
    m_title->setTextFormat(Qt::PlainText);
    m_note = new QLabel(head);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_choice = new QComboBox(head);
    m_choice->setAccessibleName(tr("Which time"));
    m_choice->setToolTip(tr("A step in a loop runs several times: which one to show"));
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        m_chosen = row == 0 ? QString() : m_choice->itemText(row);
        refresh();
    });
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_choice);
    return head;
}

QWidget *RunDataPanel::makeOutput()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_output, 1);
    m_editor = new QWidget(page);
    auto *lines = new QVBoxLayout(m_editor);
    lines->setContentsMargins(0, 4, 0, 0);
    m_text = new QPlainTextEdit(m_editor);
    m_text->setAccessibleName(tr("Another result as JSON"));
    m_problem = new QLabel(m_editor);
    m_problem->setWordWrap(true);
    lines->addWidget(m_text, 1);
    lines->addWidget(m_problem);
    layout->addWidget(m_editor, 1);
    auto *row = new QHBoxLayout;
    auto *go = new QPushButton(tr("Go on with this result"), m_editor);
    go->setObjectName(u"primaryButton"_qs);
    auto *back = new QPushButton(tr("Leave it"), m_editor);
    row->addStretch();
    row->addWidget(back);
    row->addWidget(go);
    lines->addLayout(row);
    auto *actions = new QHBoxLayout;
    m_editButton = new QPushButton(tr("Edit result…"), page);
    m_editButton->setToolTip(tr("A new run takes your result for this step and runs what follows"));
    m_again = new QPushButton(tr("Run again from here"), page);
    m_again->setToolTip(tr("A new run keeps what came before and runs this step and what follows"));
    actions->addWidget(m_editButton);
    actions->addWidget(m_again);
    actions->addStretch();
    layout->addLayout(actions);
    m_editor->hide();
    connect(m_editButton, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_session.forkFrom(m_step); });
    connect(back, &QPushButton::clicked, this, [this] { edit(false); });
    connect(go, &QPushButton::clicked, this, &RunDataPanel::goOn);
    return page;
}

QWidget *RunDataPanel::makeList(EventListModel *model, const QString &name)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    auto *list = new QListView(page);
    list->setModel(model);
    list->setUniformItemSizes(true);
    list->setAccessibleName(name);
    auto *copy = new QPushButton(tr("Copy"), page);
    copy->setToolTip(tr("Copy the whole list"));
    layout->addWidget(list, 1);
    layout->addWidget(copy, 0, Qt::AlignRight);
    connect(copy, &QPushButton::clicked, this,
            [model] { QApplication::clipboard()->setText(model->text()); });
    connect(list, &QListView::activated, this, [this](const QModelIndex &index) {
        const QString step = index.data(EventListModel::StepRole).toString();
        if (!step.isEmpty() && step != m_step)
            Q_EMIT selectionChanged({step});
    });
    return page;
}

void RunDataPanel::setTheme(const Theme &theme)
{
    m_theme = &theme;
    refresh();
}

void RunDataPanel::select(const QStringList &steps)
{
    const QString step = steps.size() == 1 ? steps.front() : QString();
    if (step == m_step)
        return;
    m_step = step;
    m_chosen.clear();
    edit(false);
    refresh();
}

const api::StepFacts *RunDataPanel::facts() const
{
    if (m_instances.empty())
        return nullptr;
    const auto found =
        std::find_if(m_instances.begin(), m_instances.end(),
                     [this](const api::StepFacts &one) { return one.path == m_chosen; });
    return found == m_instances.end() ? &m_instances.back() : &*found;
}

void RunDataPanel::refreshInstances()
{
    const bool isSeveral = m_instances.size() > 1;
    m_choice->setVisible(isSeveral);
    if (!isSeveral)
        return;
    QStringList texts = {tr("Last")};
    for (const api::StepFacts &one : m_instances)
        texts.append(one.path);
    QStringList shown;
    for (int i = 0; i < m_choice->count(); ++i)
        shown.append(m_choice->itemText(i));
    if (texts == shown)
        return;
    m_choice->clear();
    m_choice->addItems(texts);
    m_choice->setCurrentIndex(qMax(0, static_cast<int>(texts.indexOf(m_chosen))));
}

void RunDataPanel::refresh()
{
    const RunTracker *tracker = m_session.tracker();
    m_pages->setEnabled(tracker != nullptr);
    m_instances.clear();
    if (tracker != nullptr && !m_step.isEmpty())
        m_instances = tracker->view().instances(m_step);
    refreshInstances();
    const api::StepFacts *facts = this->facts();
    m_editButton->setVisible(facts != nullptr && !m_session.isRehearsal());
    m_again->setVisible(m_editButton->isVisibleTo(m_editButton->parentWidget()));
    if (facts != nullptr)
        showStep(*facts);
    else
        showRun();
    for (EventListModel *list : {m_attempts, m_events}) {
        list->choose(facts == nullptr ? QString() : m_step,
                     facts == nullptr || m_chosen.isEmpty() ? -1 : facts->ref.scope);
        list->update(tracker);
    }
}

void RunDataPanel::showHead(const QString &token, const QString &name, const QString &note)
{
    const QString picture = token == u"rolling-back" ? u"rolled-back"_qs : token;
    m_icon->setPixmap(token.isEmpty()
                          ? QPixmap()
                          : m_icons.pixmap(u"status-%1"_qs.arg(picture), kIcon,
                                           m_theme->status(token).foreground, devicePixelRatioF()));
    m_title->setText(token.isEmpty() ? name : tr("%1 · %2").arg(name, statusWord(token)));
    m_note->setText(note);
    m_note->setToolTip(note);
}

void RunDataPanel::showRun()
{
    if (m_session.tracker() == nullptr) {
        showHead({}, tr("No run in sight. Run this workflow to see its data here."), {});
        for (ValueView *view : {m_output, m_input, m_error})
            view->setValue({});
        showError({});
        return;
    }
    const api::RunFacts &run = m_session.facts();
    const QString name =
        m_session.isRehearsal() ? tr("Simulation") : tr("Run %1").arg(run.run.value);
    showHead(runToken(run), name, durationText(m_session.elapsedMs()));
    m_input->setValue(run.input);
    m_output->setValue(run.isFinished ? run.output : run.data);
    showError(run.error);
}

void RunDataPanel::showStep(const api::StepFacts &facts)
{
    const auto stale = m_session.tracker()->stale().constFind(m_step);
    const QString note = stale == m_session.tracker()->stale().constEnd()
                             ? noteOf(facts)
                             : tr("%1 · %2").arg(noteOf(facts), staleText(*stale));
    showHead(stepToken(facts.stage), nameOf(m_session.tracker()->view().definition(), m_step),
             note);
    m_input->setValue(facts.input);
    m_output->setValue(facts.output);
    showError(facts.error);
    const bool isDone = isSettled(facts.stage);
    m_editButton->setEnabled(isDone);
    m_again->setEnabled(isDone);
}

void RunDataPanel::showError(const std::optional<base::Error> &error)
{
    m_errorText->setText(error ? errorText(*error) : tr("No error."));
    m_error->setValue(error ? base::errorToValue(*error) : Value());
    m_pages->setTabIcon(
        kErrorPage,
        error ? QIcon(m_icons.pixmap(u"error"_qs, kIcon, m_theme->status(u"failed"_qs).foreground,
                                     devicePixelRatioF()))
              : QIcon());
}

void RunDataPanel::edit(bool isOn)
{
    m_editor->setVisible(isOn);
    m_output->setVisible(!isOn);
    m_problem->clear();
    const api::StepFacts *facts = this->facts();
    if (!isOn || facts == nullptr)
        return;
    m_text->setPlainText(QString::fromUtf8(base::toJson(
        facts->output.isUndefined() ? Value::null() : facts->output, base::JsonStyle::Indented)));
    m_text->setFocus();
}

void RunDataPanel::goOn()
{
    const auto parsed = base::parseJson(m_text->toPlainText().toUtf8());
    if (!parsed) {
        m_problem->setText(tr("This is no JSON: %1.").arg(parsed.error().message));
        return;
    }
    m_session.forkFrom(m_step, *parsed);
    edit(false);
}

} // namespace millrace::ui
