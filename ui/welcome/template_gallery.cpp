// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/template_gallery.h"

#include "ui/welcome/flow_layout.h"
#include "ui/welcome/template_card_delegate.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace millrace::ui {

TemplateGallery::TemplateGallery(const Theme &theme, const Icons &icons, QString folder,
                                 QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_icons(icons)
    , m_model(new TemplateModel(std::move(folder), this))
    , m_filter(new TemplateFilter(*m_model, this))
    , m_cards(new TemplateCardDelegate(theme, icons, this))
    , m_search(new QLineEdit(this))
    , m_categoryRow(new QWidget(this))
    , m_categories(new FlowLayout(6, m_categoryRow))
    , m_group(new QButtonGroup(this))
    , m_view(new QListView(this))
    , m_empty(new QWidget(this))
    , m_emptyWords(new QLabel(m_empty))
    , m_emptyButton(new QPushButton(m_empty))
    , m_pages(new QStackedLayout)
{
    auto *title = new QLabel(tr("Start from a template"), this);
    QFont font = title->font();
    font.setPixelSize(18);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_search->setPlaceholderText(tr("Search templates"));
    m_search->setAccessibleName(tr("Search templates"));
    m_search->setToolTip(tr("Search templates (%1)").arg(u"/"_qs));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->setContentsMargins(8, 0, 8, 0); // in line with the cards
    m_categories->setContentsMargins(8, 0, 8, 0);
    head->addWidget(title, 2);
    head->addWidget(m_search, 1);
    buildView();
    buildEmpty();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 32, 16, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_categoryRow);
    layout->addLayout(m_pages, 1);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        refreshPage();
    });
    connect(m_model, &TemplateModel::loaded, this, [this] {
        rebuildCategories();
        refreshPage();
    });
    setTheme(theme);
}

void TemplateGallery::buildView()
{
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_cards);
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Templates"));
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::doubleClicked, this, &TemplateGallery::use);
}

void TemplateGallery::buildEmpty()
{
    auto *layout = new QVBoxLayout(m_empty);
    layout->setContentsMargins(8, 24, 8, 8);
    layout->setSpacing(12);
    m_emptyWords->setWordWrap(true);
    layout->addWidget(m_emptyWords);
    layout->addWidget(m_emptyButton, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_model->rowCount() > 0)
            clearFilters();
        else
            m_model->load();
    });
}

void TemplateGallery::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_cards->setTheme(theme);
    // The page of cards has the canvas's colour, and chips are no buttons.
    const QString sheet =
        u"QListView { background: transparent; }"
        "QPushButton#chip { background: %1; border: none; border-radius: 12px; padding: 5px 12px; "
        "color: %2; }"
        "QPushButton#chip:hover { background: %3; }"
        "QPushButton#chip:focus { border: 2px solid %4; padding: 3px 10px; }"
        "QPushButton#chip:checked { background: %5; color: %4; font-weight: 600; }"_qs.arg(
            theme.color(u"hover"_qs).name(), theme.color(u"tx2"_qs).name(),
            theme.color(u"pressed"_qs).name(), theme.color(u"acc"_qs).name(),
            theme.color(u"accTint"_qs).name());
    setStyleSheet(sheet);
    m_view->viewport()->update();
}

void TemplateGallery::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isLoaded)
        m_model->load();
    m_isLoaded = true;
    fitCells();
}

QPushButton *TemplateGallery::addCategory(const QString &category, const QString &words)
{
    auto *button = new QPushButton(words, m_categoryRow);
    button->setObjectName(u"chip"_qs);
    button->setCheckable(true);
    button->setProperty("category", category);
    button->setChecked(category == m_category);
    m_group->addButton(button);
    m_categories->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, category] { setCategory(category); });
    return button;
}

void TemplateGallery::rebuildCategories()
{
    for (QAbstractButton *button : m_group->buttons())
        delete button;
    addCategory({}, tr("All %1").arg(locale().toString(m_model->rowCount())));
    for (const QString &category : templateCategories()) {
        if (const int count = m_model->count(category); count > 0)
            addCategory(category,
                        tr("%1 %2").arg(templateCategoryName(category), locale().toString(count)));
    }
    m_categoryRow->setVisible(m_model->rowCount() > 0);
}

QPushButton *TemplateGallery::categoryButton(const QString &category) const
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->property("category").toString() == category)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

void TemplateGallery::setCategory(const QString &category)
{
    m_category = category;
    m_filter->setCategory(category);
    if (QPushButton *button = categoryButton(category))
        button->setChecked(true);
    refreshPage();
}

void TemplateGallery::clearFilters()
{
    m_search->clear();
    setCategory({});
}

void TemplateGallery::refreshPage()
{
    const bool any = m_filter->rowCount() > 0;
    const bool isFiltered = m_model->rowCount() > 0;
    m_emptyWords->setText(isFiltered ? tr("Nothing matches.")
                          : m_model->unreadable() > 0
                              ? tr("The templates could not be read. Install Millrace again or "
                                   "retry.")
                              : tr("The templates that come with Millrace appear here."));
    m_emptyButton->setText(isFiltered ? tr("Clear filters") : tr("Retry"));
    m_pages->setCurrentWidget(any || m_model->isLoading() ? static_cast<QWidget *>(m_view)
                                                          : m_empty);
    if (any && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_filter->index(0, 0));
}

/// As many columns as fit, all of the same width.
void TemplateGallery::fitCells()
{
    constexpr int kLeastWidth = 276;
    const int room = m_view->viewport()->width() - 2;
    const int columns = qMax(1, room / kLeastWidth);
    const QSize cell(room / columns, TemplateCardDelegate::heightFor(m_view->font()));
    if (cell == m_view->gridSize())
        return;
    m_cards->setCell(cell);
    m_view->setGridSize(cell);
}

void TemplateGallery::use(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(index.data(TemplateModel::kPath).toString());
}

bool TemplateGallery::useAt(const QPoint &place)
{
    const QModelIndex index = m_view->indexAt(place);
    const QRect cell = m_view->visualRect(index);
    if (!index.isValid() ||
        !m_cards->buttonIn(cell, m_view->font(), m_view->layoutDirection()).contains(place))
        return false;
    use(index);
    return true;
}

bool TemplateGallery::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitCells();
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease)
        return useAt(static_cast<QMouseEvent *>(event)->pos());
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter) {
        use(m_view->currentIndex());
        return true;
    }
    if (watched == m_view && key == Qt::Key_Slash) {
        m_search->setFocus();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_view->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace millrace::ui
