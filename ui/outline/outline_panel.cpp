// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outline_panel.h"

#include "ui/outline/step_chooser.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace millrace::ui {

OutlinePanel::OutlinePanel(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_model(new OutlineModel(theme, icons, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_empty(new QWidget(this))
    , m_emptyWords(new QLabel(m_empty))
    , m_emptyButton(new QPushButton(m_empty))
    , m_pages(new QStackedLayout)
    , m_chooser(new StepChooser(this))
{
    m_search->setPlaceholderText(tr("Find in the outline"));
    m_search->setAccessibleName(tr("Find in the outline"));
    m_search->setToolTip(tr("Find in the outline (%1)").arg(u"/"_qs));
    m_search->setClearButtonEnabled(true);
    buildView();
    buildEmpty();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addLayout(m_pages, 1);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &OutlinePanel::refreshNow);
    connect(m_search, &QLineEdit::textChanged, this, &OutlinePanel::filter);
    connect(m_chooser, &StepChooser::chosen, this, &OutlinePanel::chosen);
    connect(m_model, &OutlineModel::aboutToReshape, this, &OutlinePanel::remember);
    connect(m_model, &OutlineModel::reshaped, this, &OutlinePanel::restore);
    connect(m_model, &OutlineModel::refused, this, &OutlinePanel::refused);
    connect(m_model, &OutlineModel::idChanged, this,
            [this](const QString &from, const QString &to) {
                m_renamed = {from, to};
            });
    setMinimumWidth(180);
    setTheme(theme);
    refreshPage();
}

void OutlinePanel::buildView()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Outline of the workflow"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(14);
    m_view->setIconSize({20, 20});
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 is one of the commands
    m_view->setExpandsOnDoubleClick(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    sizeColumns();
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutlinePanel::report);
    connect(m_view, &QTreeView::doubleClicked, this, &OutlinePanel::openStep);
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &place) {
        const std::unique_ptr<QMenu> menu(makeMenu());
        menu->exec(m_view->viewport()->mapToGlobal(place));
    });
    const auto folded = [this](const QModelIndex &index, bool isFolded) {
        if (!m_search->text().isEmpty() || m_isQuiet)
            return; // unfolded by the search, not by a person
        const QString id = index.data(OutlineModel::kId).toString();
        isFolded ? void(m_folded.insert(id)) : void(m_folded.remove(id));
    };
    connect(m_view, &QTreeView::collapsed, this,
            [folded](const QModelIndex &index) { folded(index, true); });
    connect(m_view, &QTreeView::expanded, this,
            [folded](const QModelIndex &index) { folded(index, false); });
}

void OutlinePanel::buildEmpty()
{
    auto *layout = new QVBoxLayout(m_empty);
    layout->setContentsMargins(4, 8, 4, 8);
    layout->setSpacing(8);
    m_emptyWords->setWordWrap(true);
    layout->addWidget(m_emptyWords);
    layout->addWidget(m_emptyButton, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_search->text().isEmpty())
            Q_EMIT addRequested({});
        else
            m_search->clear();
    });
}

void OutlinePanel::setDocument(WorkflowDocument *document)
{
    if (m_document != nullptr)
        disconnect(m_document, nullptr, this, nullptr);
    m_refresh.stop();
    m_document = document;
    m_folded.clear();
    m_isQuiet = true;
    m_view->selectionModel()->clear();
    m_isQuiet = false;
    m_search->clear();
    m_model->setDocument(document);
    if (document != nullptr)
        connect(document, &WorkflowDocument::changed, this, &OutlinePanel::documentChanged);
}

void OutlinePanel::setTheme(const Theme &theme)
{
    m_theme = &theme;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme.color(u"panel"_qs));
    setPalette(palette);
    setAutoFillBackground(true);
    // One piece from the edge to the mark, not one for each cell.
    m_view->setStyleSheet(u"QTreeView { border: 2px solid transparent; border-radius: 6px; }"
                          "QTreeView:focus { border-color: %1; }"
                          "QTreeView::item { border-radius: 0px; padding: 5px 4px; }"_qs.arg(
                              theme.color(u"focus"_qs).name()));
    m_model->setTheme(theme, devicePixelRatioF());
}

/// Many edits between two looks at the tree cost one; what is hidden waits until it is shown.
void OutlinePanel::documentChanged()
{
    constexpr std::size_t kLarge = 2000;
    constexpr int kPauseMs = 60; // after the last edit of a large workflow
    const bool isLarge = m_model->tree().nodes().size() > kLarge;
    if (isVisible() && (isLarge || !m_refresh.isActive()))
        m_refresh.start(isLarge ? kPauseMs : 0); // a drag over a large workflow waits for its end
}

void OutlinePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshNow();
}

void OutlinePanel::refreshNow()
{
    m_refresh.stop();
    m_model->refresh();
}

QModelIndex OutlinePanel::shown(const QString &step) const
{
    return m_proxy->mapFromSource(m_model->indexOf(step));
}

QString OutlinePanel::current() const
{
    return m_view->currentIndex().data(OutlineModel::kId).toString();
}

QStringList OutlinePanel::selectedSteps() const
{
    QStringList steps;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        steps += index.data(OutlineModel::kId).toString();
    return steps;
}

void OutlinePanel::select(const QStringList &steps)
{
    if (m_refresh.isActive())
        refreshNow();
    const QStringList before = selectedSteps();
    const bool isSame =
        QSet<QString>(steps.begin(), steps.end()) == QSet<QString>(before.begin(), before.end());
    if (isSame && !steps.isEmpty())
        return; // the current step stays, so that Shift extends from where it was
    QItemSelection selection;
    QModelIndex first;
    for (const QString &step : steps) {
        const QModelIndex index = shown(step);
        if (!index.isValid())
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    m_isQuiet = true;
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                    QItemSelectionModel::Rows);
    if (first.isValid()) {
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(first);
    }
    m_isQuiet = false;
}

void OutlinePanel::setStatuses(const QHash<QString, OutlineStatus> &statuses)
{
    m_model->setStatuses(statuses);
    sizeColumns();
    m_view->viewport()->update();
}

void OutlinePanel::setProblemMarks(const QHash<QString, bool> &isError)
{
    m_model->setProblems(isError);
    sizeColumns();
    m_view->viewport()->update();
}

/// The names take all the room that marks do not need.
void OutlinePanel::sizeColumns()
{
    constexpr int kMarkWidth = 32;
    QHeaderView *header = m_view->header();
    header->setSectionHidden(OutlineModel::Mark, !m_model->hasMarks());
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(0);
    header->setSectionResizeMode(OutlineModel::Name, QHeaderView::Stretch);
    header->resizeSection(OutlineModel::Mark, kMarkWidth);
}

void OutlinePanel::report()
{
    if (!m_isQuiet)
        Q_EMIT selectionChanged(selectedSteps());
}

void OutlinePanel::remember()
{
    m_kept = selectedSteps();
    m_keptCurrent = current();
    m_isQuiet = true;
    const auto &[from, to] = m_renamed;
    if (from.isEmpty())
        return;
    std::replace(m_kept.begin(), m_kept.end(), from, to);
    m_keptCurrent = m_keptCurrent == from ? to : m_keptCurrent;
    if (m_folded.remove(from))
        m_folded.insert(to);
}

void OutlinePanel::restore()
{
    m_view->expandAll();
    for (const QString &id : std::as_const(m_folded))
        m_view->collapse(shown(id));
    if (!m_search->text().isEmpty())
        m_view->expandAll();
    const QModelIndex before = shown(m_keptCurrent);
    m_isQuiet = false;
    select(m_kept);
    m_isQuiet = true;
    if (before.isValid())
        m_view->selectionModel()->setCurrentIndex(before, QItemSelectionModel::NoUpdate);
    m_isQuiet = false;
    refreshPage();
    if (!std::exchange(m_renamed, {}).first.isEmpty() || selectedSteps() != m_kept)
        report();
}

void OutlinePanel::filter(const QString &text)
{
    const QString id = current();
    m_isQuiet = true;
    m_proxy->setFilterFixedString(text.trimmed());
    m_view->expandAll();
    if (text.isEmpty()) {
        for (const QString &folded : std::as_const(m_folded))
            m_view->collapse(shown(folded));
    }
    if (shown(id).isValid())
        m_view->scrollTo(shown(id));
    m_isQuiet = false;
    refreshPage();
}

void OutlinePanel::refreshPage()
{
    const bool isEmpty = m_proxy->rowCount() == 0;
    const bool isFiltered = !m_search->text().isEmpty();
    m_emptyWords->setText(isFiltered ? tr("Nothing matches.")
                                     : tr("The steps of this workflow appear here."));
    m_emptyButton->setText(isFiltered ? tr("Clear the search") : tr("Add a step"));
    m_emptyButton->setVisible(isFiltered || m_document != nullptr);
    m_search->setEnabled(isFiltered || !isEmpty);
    m_pages->setCurrentWidget(isEmpty ? m_empty : static_cast<QWidget *>(m_view));
}

} // namespace millrace::ui
