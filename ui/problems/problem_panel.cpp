// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problem_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

const QKeySequence kFixKeys(Qt::CTRL | Qt::Key_Period);

bool isSame(const model::Problem &a, const model::Problem &b)
{
    return a.code == b.code && a.step == b.step && a.field == b.field;
}

} // namespace

ProblemPanel::ProblemPanel(const model::StepCatalogue &catalogue, const Theme &theme,
                           const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_icons(icons)
    , m_model(new ProblemModel(catalogue, theme, icons, this))
    , m_view(new QTreeView)
    , m_list(new QWidget(this))
    , m_pages(new QStackedLayout(this))
{
    setAutoFillBackground(true);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setRootIsDecorated(false);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setIconSize({16, 16});
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(0);
    m_view->installEventFilter(this);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_view, 1);
    m_empty = buildEmpty();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);
    connectView();
    setTheme(theme);
    refreshHeader();
}

QToolButton *ProblemPanel::button(const QString &words, const QKeySequence &keys)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(words);
    button->setToolTip(
        keys.isEmpty() ? words : tr("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
    return button;
}

QWidget *ProblemPanel::buildHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(14, 2, 8, 2); // in line with the rows
    layout->setSpacing(4);
    m_errorIcon = new QLabel;
    m_errorCount = new QLabel;
    m_warningIcon = new QLabel;
    m_warningCount = new QLabel;
    m_refusal = new QLabel;
    m_refusal->setVisible(false);
    m_fix = button(tr("Fix the chosen problem"), kFixKeys);
    m_fix->setPopupMode(QToolButton::InstantPopup);
    m_fix->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_qs);
    m_fix->setMenu(new QMenu(m_fix));
    m_previous = button(tr("Previous problem"), Qt::SHIFT | Qt::Key_F8);
    m_next = button(tr("Next problem"), Qt::Key_F8);
    m_copy = button(tr("Copy all problems as text"), {});
    for (QWidget *part :
         {static_cast<QWidget *>(m_errorIcon), static_cast<QWidget *>(m_errorCount)})
        layout->addWidget(part);
    m_errorCount->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_warningIcon);
    layout->addWidget(m_warningCount);
    layout->addStretch(1);
    layout->addWidget(m_refusal);
    for (QToolButton *part : {m_fix, m_previous, m_next, m_copy})
        layout->addWidget(part);
    connect(m_previous, &QToolButton::clicked, this, &ProblemPanel::previous);
    connect(m_next, &QToolButton::clicked, this, &ProblemPanel::next);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText(true)); });
    return header;
}

QWidget *ProblemPanel::buildEmpty()
{
    auto *empty = new QWidget(this);
    auto *layout = new QHBoxLayout(empty);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_emptyIcon = new QLabel;
    auto *words = new QLabel(tr("No problems. This workflow can run."));
    words->setWordWrap(true);
    layout->addWidget(m_emptyIcon, 0, Qt::AlignTop);
    layout->addWidget(words, 1, Qt::AlignTop);
    return empty;
}

void ProblemPanel::connectView()
{
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != ProblemModel::Fix || !fix())
            choose(index);
    });
    connect(m_view, &QTreeView::activated, this, &ProblemPanel::choose);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ProblemPanel::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemPanel::refreshFixes);
}

void ProblemPanel::setDocument(WorkflowDocument *document)
{
    m_document = document;
    m_model->setDocument(document);
    refreshHeader();
}

void ProblemPanel::setTheme(const Theme &theme)
{
    m_theme = &theme;
    const int chosen = current();
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme.color(u"panel"_qs));
    setPalette(palette);
    // A row is one piece, not three cells; the focus is a ring around the list.
    m_view->setStyleSheet(
        u"QTreeView { border: 2px solid transparent; }"
        "QTreeView:focus { border-color: %1; }"
        "QTreeView::item { border-radius: 0px; }"_qs.arg(theme.color(u"focus"_qs).name()));
    m_model->setTheme(theme, devicePixelRatioF());
    m_view->setCurrentIndex(m_model->indexOf(chosen));
    refreshIcons();
}

void ProblemPanel::refreshIcons()
{
    const qreal ratio = devicePixelRatioF();
    const auto status = [this](const QString &name) { return m_theme->status(name).foreground; };
    m_errorIcon->setPixmap(m_icons.pixmap(u"error"_qs, 16, status(u"failed"_qs), ratio));
    m_warningIcon->setPixmap(m_icons.pixmap(u"warning"_qs, 16, status(u"timed-out"_qs), ratio));
    m_emptyIcon->setPixmap(m_icons.pixmap(u"check"_qs, 16, status(u"completed"_qs), ratio));
    const std::pair<QToolButton *, QString> buttons[] = {{m_fix, u"lightbulb"_qs},
                                                         {m_previous, u"chevron-up"_qs},
                                                         {m_next, u"chevron-down"_qs},
                                                         {m_copy, u"copy"_qs}};
    for (const auto &[button, name] : buttons)
        button->setIcon(QIcon(m_icons.pixmap(name, 16, m_theme->color(u"tx2"_qs), ratio)));
}

void ProblemPanel::show(const std::vector<model::Problem> &problems)
{
    const int before = current();
    const std::optional<model::Problem> chosen =
        before < 0 ? std::nullopt : std::optional(m_model->problem(before));
    m_model->show(problems);
    m_view->setRootIsDecorated(m_model->isGrouped());
    for (int i = 0; chosen && i < m_model->count(); ++i) {
        if (isSame(m_model->problem(i), *chosen)) {
            m_view->setCurrentIndex(m_model->indexOf(i));
            break;
        }
    }
    refreshHeader();
    Q_EMIT countChanged(errors(), warnings());
}

void ProblemPanel::refreshHeader()
{
    m_errorCount->setText(tr("%n error(s)", nullptr, errors()));
    m_warningCount->setText(tr("%n warning(s)", nullptr, warnings()));
    const bool hasErrors = errors() > 0;
    const bool hasWarnings = warnings() > 0;
    m_errorIcon->setVisible(hasErrors);
    m_errorCount->setVisible(hasErrors);
    m_warningIcon->setVisible(hasWarnings);
    m_warningCount->setVisible(hasWarnings);
    m_pages->setCurrentWidget(m_model->count() == 0 ? m_empty : m_list);
    sizeColumns();
    refreshFixes();
}

void ProblemPanel::refreshFixes()
{
    m_refusal->setVisible(false);
    m_fix->menu()->clear();
    fillMenu(*m_fix->menu());
    m_fix->setEnabled(!m_fix->menu()->isEmpty());
}

void ProblemPanel::fillMenu(QMenu &menu)
{
    const int number = current();
    if (number < 0)
        return;
    const std::vector<QuickFix> &fixes = m_model->fixes(number);
    for (std::size_t i = 0; i < fixes.size(); ++i)
        menu.addAction(QString(fixes[i].words).replace(u'&', u"&&"_qs),
                       [this, i] { fix(static_cast<int>(i)); });
}

void ProblemPanel::showMenu(const QPoint &place)
{
    QMenu menu(this);
    fillMenu(menu);
    if (!menu.isEmpty())
        menu.addSeparator();
    QAction *copyOne = menu.addAction(tr("Copy"), this, &ProblemPanel::copy);
    copyOne->setEnabled(current() >= 0);
    menu.addAction(tr("Copy all problems as text"), m_copy, &QToolButton::click);
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

int ProblemPanel::current() const
{
    return m_model->numberAt(m_view->currentIndex());
}

void ProblemPanel::choose(const QModelIndex &index)
{
    const int number = m_model->numberAt(index);
    if (number >= 0)
        Q_EMIT problemChosen(m_model->problem(number).step, m_model->problem(number).field);
    else if (index.isValid())
        m_view->setExpanded(index.siblingAtColumn(0),
                            !m_view->isExpanded(index.siblingAtColumn(0)));
}

void ProblemPanel::step(int by)
{
    const int count = m_model->count();
    if (count == 0)
        return;
    const int from = current();
    const int number = from < 0 ? (by > 0 ? 0 : count - 1) : (from + by + count) % count;
    m_view->setCurrentIndex(m_model->indexOf(number));
    m_view->scrollTo(m_view->currentIndex());
    choose(m_view->currentIndex());
}

bool ProblemPanel::fix(int which)
{
    const int number = current();
    if (number < 0 || m_document == nullptr ||
        which >= static_cast<int>(m_model->fixes(number).size()))
        return false;
    const QuickFix fix = m_model->fixes(number)[std::size_t(which)];
    if (!fix.edit) {
        choose(m_view->currentIndex());
        return true;
    }
    if (const auto done = m_document->perform(*fix.edit, fix.words); !done) {
        m_refusal->setText(done.error().message);
        m_refusal->setVisible(true);
    }
    return true;
}

QString ProblemPanel::lineOf(int number) const
{
    const model::Problem &problem = m_model->problem(number);
    const QString severity =
        problem.severity == model::Severity::Error ? tr("Error") : tr("Warning");
    const QString place = problem.field.isEmpty()
                              ? m_model->stepName(problem.step)
                              : tr("%1, %2").arg(m_model->stepName(problem.step), problem.field);
    return tr("%1: %2: %3").arg(severity, place, m_model->words(number).sentence);
}

QString ProblemPanel::asText(bool all) const
{
    QStringList lines;
    for (int i = 0; all && i < m_model->count(); ++i)
        lines += lineOf(i);
    if (!all && current() >= 0)
        lines += lineOf(current());
    return lines.join(u'\n');
}

void ProblemPanel::copy()
{
    QGuiApplication::clipboard()->setText(asText(false));
}

bool ProblemPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_Period)
        return fix();
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose(m_view->currentIndex());
        return true;
    }
    return false;
}

void ProblemPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sizeColumns();
}

/// The sentence takes what the other two leave.
void ProblemPanel::sizeColumns()
{
    constexpr int kStepShare = 5, kFixShare = 5, kLeast = 90;
    QHeaderView *header = m_view->header();
    if (header->count() < 3)
        return;
    const int step = qMax(kLeast, width() / kStepShare);
    const int fix = qMax(kLeast, width() / kFixShare);
    header->resizeSection(ProblemModel::Step, step);
    header->resizeSection(ProblemModel::Fix, fix);
    header->setSectionResizeMode(ProblemModel::Words, QHeaderView::Stretch);
}

} // namespace millrace::ui
