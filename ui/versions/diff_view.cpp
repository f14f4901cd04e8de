// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/diff_view.h"

#include "ui/versions/diff_bar.h"
#include "ui/versions/diff_pair.h"
#include "ui/versions/difference_model.h"
#include "ui/versions/load_aside.h"
#include "ui/versions/text_compare.h"
#include "ui/versions/version_words.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr int kPatience = 200;     // milliseconds before waiting is shown
constexpr int kMostUnfolded = 60;  // differences whose fields are shown at once
constexpr int kMostSpanned = 2000; // differences whose titles may take all columns

} // namespace

DiffView::DiffView(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_icons(icons)
    , m_model(new DifferenceModel(theme, this))
    , m_bar(new DiffBar(theme, icons, this))
    , m_pages(new QStackedWidget(this))
    , m_message(new QLabel)
    , m_retry(new QPushButton)
    , m_pair(new DiffPair(theme, icons))
    , m_lists(new QStackedWidget)
    , m_list(new QTreeView)
    , m_texts(new TextCompare(theme))
    , m_same(new QLabel)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    build();
    connectParts();
    retranslate();
}

DiffView::~DiffView() = default;

DiffCanvas *DiffView::beforeCanvas() const
{
    return m_pair->before();
}

DiffCanvas *DiffView::afterCanvas() const
{
    return m_pair->after();
}

void DiffView::fit()
{
    if (!m_pair->isEmpty())
        m_pair->fit();
}

void DiffView::build()
{
    m_list->setModel(m_model);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_same->setAlignment(Qt::AlignCenter);
    m_same->setWordWrap(true);
    auto *details = new QSplitter(Qt::Horizontal);
    details->setChildrenCollapsible(false);
    details->addWidget(m_list);
    details->addWidget(m_texts);
    details->setSizes({1000, 1000});
    m_texts->hide();
    m_lists->addWidget(details);
    m_lists->addWidget(m_same);
    auto *content = new QSplitter(Qt::Vertical);
    content->setChildrenCollapsible(false);
    content->addWidget(m_pair);
    content->addWidget(m_lists);
    content->setStretchFactor(0, 3);
    content->setStretchFactor(1, 1);
    content->setSizes({600, 220});

    auto *waiting = new QWidget;
    auto *column = new QVBoxLayout(waiting);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(m_retry, 0, Qt::AlignCenter);
    column->addStretch();
    m_pages->addWidget(content);
    m_pages->addWidget(waiting);
    m_pages->setCurrentIndex(1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(m_pages, 1);
}

void DiffView::connectParts()
{
    connect(m_bar, &DiffBar::sourcesChosen, this, [this](int before, int after) {
        m_beforeSource = before;
        m_afterSource = after;
        reload();
    });
    connect(m_bar, &DiffBar::fileWanted, this, &DiffView::chooseFile);
    connect(m_bar, &DiffBar::previousWanted, this, [this] { walk(-1); });
    connect(m_bar, &DiffBar::nextWanted, this, [this] { walk(1); });
    connect(m_bar, &DiffBar::fitWanted, m_pair, &DiffPair::fit);
    connect(m_pair, &DiffPair::stepClicked, this, &DiffView::selectStep);
    connect(m_pair, &DiffPair::stepOpened, this, &DiffView::stepOpened);
    connect(m_bar, &DiffBar::layoutToggled, this, &DiffView::showDifferences);
    connect(m_retry, &QPushButton::clicked, this, &DiffView::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showCurrent(index); });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const Difference *difference = m_model->at(index);
        if (difference != nullptr && !difference->step.isEmpty())
            Q_EMIT stepOpened(difference->step);
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_message->setText(tr("Comparing…"));
        m_retry->hide();
        m_pages->setCurrentIndex(1);
    });
}

void DiffView::retranslate()
{
    m_retry->setText(tr("Retry"));
    m_list->setAccessibleName(tr("Differences"));
    if (m_sources.empty())
        m_message->setText(tr("Choose two versions to see what differs."));
    m_retry->setVisible(m_retry->isVisible() && !m_sources.empty());
    if (!m_pair->isEmpty())
        showDifferences();
}

void DiffView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DiffView::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_model->setTheme(theme);
    m_texts->setTheme(theme);
    m_bar->setTheme(theme);
    m_pair->setTheme(theme);
}

void DiffView::setSources(std::vector<DiffSource> sources, int before, int after)
{
    m_sources = std::move(sources);
    m_beforeSource = before;
    m_afterSource = after;
    reload();
}

void DiffView::compareWithFile(const QString &path)
{
    m_sources.push_back(fileSource(path));
    m_afterSource = static_cast<int>(m_sources.size()) - 1;
    m_beforeSource = qMax(m_beforeSource, 0);
    reload();
}

void DiffView::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Compare with file"), {},
                                   tr("Workflows (*.millrace.json *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DiffView::compareWithFile);
    dialog->open();
}

void DiffView::swapSides()
{
    std::swap(m_beforeSource, m_afterSource);
    reload();
}

void DiffView::reload()
{
    QStringList titles;
    for (const DiffSource &source : m_sources)
        titles += source.title;
    m_bar->setSources(titles, m_beforeSource, m_afterSource);
    const int count = static_cast<int>(m_sources.size());
    if (m_beforeSource < 0 || m_afterSource < 0 || m_beforeSource >= count ||
        m_afterSource >= count)
        return;
    m_patience.start();
    const auto work = [before = m_sources[static_cast<std::size_t>(m_beforeSource)].load,
                       after = m_sources[static_cast<std::size_t>(m_afterSource)].load] {
        Compared compared{before(), after()};
        if (compared.before && compared.after)
            compared.differences = differencesOf(*compared.before, *compared.after);
        return compared;
    };
    loadAside(this, work, [this, request = ++m_request](const Compared &compared) {
        if (request == m_request)
            take(compared);
    });
}

void DiffView::take(Compared compared)
{
    m_patience.stop();
    const auto title = [this](int source) {
        return m_sources[static_cast<std::size_t>(source)].title;
    };
    if (!compared.before)
        return showProblem(title(m_beforeSource), compared.before.error());
    if (!compared.after)
        return showProblem(title(m_afterSource), compared.after.error());
    m_differences = std::move(compared.differences);
    m_model->setTitles(title(m_beforeSource), title(m_afterSource));
    m_pair->setGraphs(*compared.before, *compared.after);
    m_pair->before()->setAccessibleName(title(m_beforeSource));
    m_pair->after()->setAccessibleName(title(m_afterSource));
    showDifferences();
    m_pages->setCurrentIndex(0);
    m_pair->fit();
    Q_EMIT shown();
}

void DiffView::showProblem(const QString &source, const base::Error &error)
{
    m_differences.clear();
    m_model->show({}, false);
    m_bar->setSummary({});
    m_bar->setLayoutCount(0);
    m_bar->setPlace(0, 0);
    m_message->setText(tr("%1 cannot be compared. %2").arg(source, versionErrorWords(error)));
    m_retry->show();
    m_pages->setCurrentIndex(1);
    Q_EMIT shown();
}

QString DiffView::summary() const
{
    const auto count = [this](DifferenceKind kind) { return countOf(m_differences, kind); };
    const int added = count(DifferenceKind::Added);
    const int removed = count(DifferenceKind::Removed);
    const int changed = count(DifferenceKind::Changed);
    const int moved = count(DifferenceKind::Moved);
    QStringList parts;
    if (added > 0)
        parts += tr("%n added", nullptr, added);
    if (removed > 0)
        parts += tr("%n removed", nullptr, removed);
    if (changed > 0)
        parts += tr("%n changed", nullptr, changed);
    if (moved > 0)
        parts += tr("%n moved", nullptr, moved);
    return QLocale().createSeparatedList(parts);
}

/// The list and the marks, from what was compared last.
void DiffView::showDifferences()
{
    int layoutCount = 0;
    for (const Difference &difference : m_differences) {
        if (difference.scope == DifferenceScope::Layout)
            layoutCount += static_cast<int>(difference.fields.size());
    }
    m_bar->setLayoutCount(layoutCount);
    m_model->show(m_differences, m_bar->showsLayout());
    m_texts->hide();
    if (m_model->count() <= kMostUnfolded)
        m_list->expandAll();
    for (int row = 0; row < qMin(m_model->count(), kMostSpanned); ++row)
        m_list->setFirstColumnSpanned(row, {}, true);
    m_bar->setSummary(summary());
    m_bar->setPlace(0, m_model->count());
    m_same->setText(layoutCount > 0
                        ? tr("No differences but %n in the layout.", nullptr, layoutCount)
                        : tr("No differences."));
    m_lists->setCurrentIndex(m_model->count() > 0 ? 0 : 1);
    if (!m_pair->isEmpty())
        m_pair->setMarks(stepMarks(m_differences, m_bar->showsLayout()));
}

void DiffView::showCurrent(const QModelIndex &index)
{
    const Difference *difference = m_model->at(index);
    if (difference == nullptr || m_pair->isEmpty())
        return;
    showTexts(index);
    const int row = index.parent().isValid() ? index.parent().row() : index.row();
    m_bar->setPlace(row + 1, m_model->count());
    m_pair->setCurrent(difference->step);
    if (!m_keepsView && !difference->step.isEmpty())
        m_pair->reveal(difference->step);
}

/// Long values, whole, beside the list.
void DiffView::showTexts(const QModelIndex &index)
{
    const model::FieldChange *field = m_model->fieldAt(index);
    if (field != nullptr && TextCompare::isNeeded(field->before, field->after))
        m_texts->setTexts(field->before, field->after);
    else
        m_texts->hide();
}

void DiffView::selectStep(const QString &step)
{
    const QModelIndex index = m_model->indexOfStep(step);
    if (step.isEmpty() || !index.isValid())
        return;
    m_keepsView = true;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_keepsView = false;
}

/// From one difference to the next, and from the last to the first.
void DiffView::walk(int by)
{
    const int count = m_model->count();
    if (count == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int row = current.parent().isValid() ? current.parent().row() : current.row();
    const int next = !current.isValid() ? (by > 0 ? 0 : count - 1) : (row + by + count) % count;
    const QModelIndex index = m_model->index(next, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showCurrent(index);
}

/// F8 means problems elsewhere in the window; here it is taken before its action can.
bool DiffView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F8) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F8)
        walk(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace millrace::ui
