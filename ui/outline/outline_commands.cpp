// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/connections.h"
#include "ui/editing/removing.h"
#include "ui/outline/outline_panel.h"
#include "ui/outline/step_chooser.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

namespace millrace::ui {

/// What can be done with the steps that are selected.
struct OutlinePanel::Command
{
    const char *words; ///< empty: no entry in the menu
    QKeySequence keys;
    void (*run)(OutlinePanel &panel);
    bool endsGroup = false;
};

const std::vector<OutlinePanel::Command> &OutlinePanel::commands()
{
    using P = OutlinePanel;
    static const std::vector<Command> kAll = {
        {QT_TR_NOOP("Settings"), Qt::Key_Return, [](P &panel) { panel.openStep(); }},
        {QT_TR_NOOP("Rename"), Qt::Key_F2, [](P &panel) { panel.rename(); }, true},
        {QT_TR_NOOP("Add a step after it"), Qt::Key_A, [](P &panel) { panel.addAfter(); }},
        {QT_TR_NOOP("Duplicate"), Qt::CTRL | Qt::Key_D, [](P &panel) { panel.duplicate(); }},
        {QT_TR_NOOP("Connect to…"), Qt::Key_C, [](P &panel) { panel.connectTo(); }},
        {QT_TR_NOOP("Disconnect from…"), Qt::SHIFT | Qt::Key_C,
         [](P &panel) { panel.disconnectFrom(); }, true},
        {QT_TR_NOOP("Move up"), Qt::ALT | Qt::Key_Up, [](P &panel) { panel.move(Direction::Up); }},
        {QT_TR_NOOP("Move down"), Qt::ALT | Qt::Key_Down,
         [](P &panel) { panel.move(Direction::Down); }},
        {QT_TR_NOOP("Move into the container before it"), Qt::ALT | Qt::Key_Right,
         [](P &panel) { panel.move(Direction::In); }},
        {QT_TR_NOOP("Move out of its container"), Qt::ALT | Qt::Key_Left,
         [](P &panel) { panel.move(Direction::Out); }, true},
        {QT_TR_NOOP("Remove"), Qt::Key_Delete, [](P &panel) { panel.remove(); }},
        {QT_TR_NOOP("Remove and reconnect"), Qt::CTRL | Qt::Key_Delete,
         [](P &panel) { panel.removeAndReconnect(); }},
        {"", Qt::Key_Enter, [](P &panel) { panel.openStep(); }},
        {"", Qt::Key_Slash, [](P &panel) { panel.m_search->setFocus(); }},
    };
    return kAll;
}

QMenu *OutlinePanel::makeMenu()
{
    auto *menu = new QMenu(this);
    const bool any = !selectedSteps().isEmpty();
    for (const Command &command : commands()) {
        if (*command.words == '\0')
            continue;
        QAction *action = menu->addAction(tr(command.words));
        action->setShortcut(command.keys);
        action->setShortcutContext(Qt::WidgetShortcut); // said here, obeyed by the tree
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(any);
        connect(action, &QAction::triggered, this, [this, run = command.run] { run(*this); });
        if (command.endsGroup)
            menu->addSeparator();
    }
    return menu;
}

const OutlinePanel::Command *OutlinePanel::commandFor(const QKeyEvent &event) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    int key = event.key();
    if (layoutDirection() == Qt::RightToLeft && modifiers == Qt::AltModifier) {
        if (key == Qt::Key_Left || key == Qt::Key_Right) // into is where the tree unfolds to
            key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    }
    const QKeySequence keys(static_cast<int>(modifiers) | key);
    for (const Command &command : commands()) {
        if (command.keys == keys)
            return &command;
    }
    return nullptr;
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_view || !isKey)
        return QWidget::eventFilter(watched, event);
    const Command *command = commandFor(*static_cast<QKeyEvent *>(event));
    if (command == nullptr)
        return false;
    event->accept(); // the same keys may mean something else in the window
    if (event->type() == QEvent::KeyPress)
        command->run(*this);
    return true;
}

bool OutlinePanel::perform(const model::Edit &edit, const QString &words)
{
    if (m_document == nullptr)
        return false;
    if (const auto done = m_document->perform(edit, words); !done) {
        Q_EMIT refused(done.error().message);
        return false;
    }
    refreshNow();
    return true;
}

void OutlinePanel::rename()
{
    if (m_view->currentIndex().isValid())
        m_view->edit(m_view->currentIndex().siblingAtColumn(OutlineModel::Name));
}

namespace {

/// The step that is chosen when others go: the next that stays below, else above.
QString neighbour(const QTreeView &view, const QSet<QString> &gone)
{
    const auto isKept = [&gone](QModelIndex index) {
        for (; index.isValid(); index = index.parent()) {
            if (gone.contains(index.data(OutlineModel::kId).toString()))
                return false;
        }
        return true;
    };
    for (QModelIndex at = view.indexBelow(view.currentIndex()); at.isValid();
         at = view.indexBelow(at)) {
        if (isKept(at))
            return at.data(OutlineModel::kId).toString();
    }
    for (QModelIndex at = view.indexAbove(view.currentIndex()); at.isValid();
         at = view.indexAbove(at)) {
        if (isKept(at))
            return at.data(OutlineModel::kId).toString();
    }
    return {};
}

} // namespace

void OutlinePanel::remove()
{
    const QStringList steps = selectedSteps();
    if (steps.isEmpty() || m_document == nullptr)
        return;
    const QString then = neighbour(*m_view, {steps.begin(), steps.end()});
    if (perform(removing(m_document->definition(), steps),
                tr("Remove %n step(s)", nullptr, static_cast<int>(steps.size())))) {
        select({then});
        report();
    }
}

void OutlinePanel::removeAndReconnect()
{
    const QStringList steps = selectedSteps();
    if (steps.isEmpty() || m_document == nullptr)
        return;
    const QString then = neighbour(*m_view, {steps.begin(), steps.end()});
    if (perform(removingAndReconnecting(m_document->definition(), steps),
                tr("Remove %n step(s)", nullptr, static_cast<int>(steps.size())))) {
        select({then});
        report();
    }
}

void OutlinePanel::addAfter()
{
    Q_EMIT addRequested(current());
}

void OutlinePanel::duplicate()
{
    if (const QStringList steps = selectedSteps(); !steps.isEmpty())
        Q_EMIT duplicateRequested(steps);
}

void OutlinePanel::openStep()
{
    if (const QString step = current(); !step.isEmpty())
        Q_EMIT stepOpened(step);
}

void OutlinePanel::move(Direction direction)
{
    const QString step = current();
    if (step.isEmpty() || m_document == nullptr)
        return;
    refreshNow();
    const auto change = movingStep(m_document->definition(), m_model->tree(), step, direction);
    if (!change) {
        Q_EMIT refused(change.error().message);
        return;
    }
    if (perform(change->edit, tr("Move a step"))) {
        select({step});
        report();
    }
}

void OutlinePanel::connectTo()
{
    if (m_document != nullptr)
        choose(connectable(m_document->definition(), current()), tr("Connect to"), true);
}

void OutlinePanel::disconnectFrom()
{
    if (m_document != nullptr)
        choose(connected(m_document->definition(), current()), tr("Disconnect from"), false);
}

void OutlinePanel::choose(const QStringList &steps, const QString &title, bool connecting)
{
    m_from = current();
    m_isConnecting = connecting;
    if (steps.isEmpty()) {
        Q_EMIT refused(connecting ? tr("There is no step in its container that it can lead to.")
                                  : tr("The step leads nowhere."));
        return;
    }
    std::vector<StepChooser::Choice> choices;
    for (const QString &step : steps)
        choices.push_back({step, m_model->indexOf(step).data().toString()});
    const QRect row = m_view->visualRect(m_view->currentIndex());
    m_chooser->open(title, choices, m_view->viewport()->mapToGlobal(row.bottomLeft()));
}

void OutlinePanel::chosen(const QString &step)
{
    if (m_document == nullptr)
        return;
    const model::WorkflowDefinition &definition = m_document->definition();
    m_view->setFocus();
    if (m_isConnecting) {
        perform(connecting(definition, m_from, step), tr("Connect two steps"));
        return;
    }
    model::WorkflowDefinition copy = definition;
    if (partSteps(copy, m_from, step))
        perform(disconnecting(definition, m_from, step), tr("Disconnect two steps"));
    else
        Q_EMIT refused(tr("The order inside a sequence is no connection. Move the step instead."));
}

} // namespace millrace::ui
