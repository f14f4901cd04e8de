// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/variable_panel.h"

#include "ui/expression/value_text.h"
#include "ui/inspector/inspector_field.h"

#include "engine/model/step_place.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr int kRefreshAfterMs = 300; // after the last edit
constexpr std::size_t kMostUses = 300;

/// The path in the face of code, and how often it is written and read.
class VariableDelegate final : public QStyledItemDelegate
{
public:
    explicit VariableDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

    void setTheme(const Theme &theme) { m_theme = &theme; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {80, std::max(44, 2 * option.fontMetrics.height() + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const bool isChosen = (option.state & QStyle::State_Selected) != 0;
        const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
        if (isChosen || isHovered)
            painter->fillRect(option.rect, m_theme->color(isChosen ? u"accTint"_qs : u"hover"_qs));
        const QRect room = option.rect.adjusted(12, 5, -12, -5);
        const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
        painter->setFont(codeFont());
        painter->setPen(m_theme->color(u"tx"_qs));
        const QString path = index.data(VariableModel::PathRole).toString();
        painter->drawText(upper, Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(path, Qt::ElideMiddle, upper.width()));
        QFont small = option.font;
        small.setPixelSize(11);
        painter->setFont(small);
        painter->setPen(m_theme->color(u"tx3"_qs));
        const auto kind = static_cast<model::DataKind>(index.data(VariableModel::KindRole).toInt());
        const QRect lower = upper.translated(0, upper.height());
        const QString counts = index.data(VariableModel::CountsRole).toString();
        painter->drawText(lower, Qt::AlignVCenter | Qt::AlignTrailing, counts);
        const int left = lower.width() - painter->fontMetrics().horizontalAdvance(counts) - 8;
        painter->drawText(lower, Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(dataKindText(kind), Qt::ElideRight,
                                                            std::max(0, left)));
        painter->restore();
    }

private:
    const Theme *m_theme = nullptr;
};

QSet<QString> stepsOf(const std::vector<model::DataUse> &uses)
{
    QSet<QString> steps;
    for (const model::DataUse &use : uses) {
        if (!use.step.isEmpty())
            steps.insert(use.step);
    }
    return steps;
}

} // namespace

VariablePanel::VariablePanel(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_icons(icons)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_uses(new QListWidget(this))
{
    setAccessibleName(tr("Data of the workflow"));
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto *search = new QVBoxLayout;
    search->setContentsMargins(12, 0, 12, 0);
    search->addWidget(m_search);
    search->addWidget(m_empty);
    layout->addLayout(search);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_uses, 2);
    m_search->setMinimumHeight(28);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Find data"));
    m_search->setAccessibleName(tr("Find data"));
    m_empty->setWordWrap(true);
    m_list->setAccessibleName(tr("Data of the workflow"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new VariableDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_uses->setAccessibleName(tr("Where it is written and read"));
    m_uses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_uses->setTextElideMode(Qt::ElideMiddle);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshAfterMs);
    connect(&m_refresh, &QTimer::timeout, this, &VariablePanel::refresh);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model.setFilter(words);
        choose(m_chosen);
        refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_chosen = index.data(VariableModel::PathRole).toString();
                showChosen();
            });
    const auto open = [this](const QListWidgetItem *item) {
        if (item != nullptr && (item->flags() & Qt::ItemIsEnabled) != 0)
            Q_EMIT placeChosen(item->data(Qt::UserRole).toString(),
                               item->data(Qt::UserRole + 1).toString());
    };
    connect(m_uses, &QListWidget::itemClicked, this, open);
    connect(m_uses, &QListWidget::itemActivated, this, open);
    setTheme(theme);
    refresh();
}

VariablePanel::~VariablePanel()
{
    m_search->disconnect(this);
    delete m_list; // it looks at the model, which goes before the widgets do
}

void VariablePanel::setTheme(const Theme &theme)
{
    m_theme = &theme;
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.color(u"panel"_qs));
    setPalette(colors);
    m_empty->setStyleSheet(
        u"QLabel { color: %1; background: transparent; }"_qs.arg(theme.color(u"tx3"_qs).name()));
    static_cast<VariableDelegate *>(m_list->itemDelegate())->setTheme(theme);
    m_list->viewport()->update();
    showChosen();
}

void VariablePanel::setDocument(WorkflowDocument *document)
{
    if (m_document != nullptr)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_cache = {};
    m_chosen.clear();
    if (document != nullptr)
        connect(document, &WorkflowDocument::changed, this, [this] {
            m_isStale = true;
            if (isVisible())
                m_refresh.start();
        });
    m_isStale = true;
    refresh();
    Q_EMIT highlightsChanged({}, {});
}

/// Only while it can be seen: it reads every expression of the workflow.
void VariablePanel::refresh()
{
    if (m_isStale && isVisible()) {
        m_isStale = false;
        m_model.setVariables(m_document.isNull()
                                 ? std::vector<model::DataVariable>()
                                 : model::dataVariables(m_document->definition(), m_cache));
        choose(m_chosen);
    }
    m_empty->setVisible(m_model.rowCount() == 0);
    m_empty->setText(m_model.isEmpty()
                         ? tr("No data yet. Inputs, variables and results of steps show here.")
                         : tr("Nothing matches"));
}

void VariablePanel::choose(const QString &path)
{
    const int row = m_model.rowOf(path);
    m_chosen = row >= 0 ? path : QString();
    m_list->setCurrentIndex(row >= 0 ? m_model.index(row, 0) : QModelIndex());
    showChosen();
}

void VariablePanel::showChosen()
{
    m_uses->clear();
    const model::DataVariable *one = m_model.at(m_model.rowOf(m_chosen));
    m_uses->setVisible(one != nullptr);
    if (one == nullptr) {
        Q_EMIT highlightsChanged({}, {});
        return;
    }
    addUses(tr("Written by"), one->writers);
    addUses(tr("Read by"), one->readers);
    Q_EMIT highlightsChanged(stepsOf(one->writers), stepsOf(one->readers));
}

void VariablePanel::addUses(const QString &title, const std::vector<model::DataUse> &uses)
{
    auto *head = new QListWidgetItem(
        uses.empty() ? tr("%1: nobody").arg(title)
                     : tr("%1: %n place(s)", nullptr, static_cast<int>(uses.size())).arg(title),
        m_uses);
    head->setFlags(Qt::NoItemFlags);
    for (std::size_t i = 0; i < std::min(uses.size(), kMostUses); ++i) {
        auto *item = new QListWidgetItem(placeText(uses[i]), m_uses);
        item->setData(Qt::UserRole, uses[i].step);
        item->setData(Qt::UserRole + 1, uses[i].field);
        item->setToolTip(item->text());
    }
}

QString VariablePanel::placeText(const model::DataUse &use) const
{
    QString name = use.step.isEmpty() ? tr("Workflow") : use.step;
    if (!use.step.isEmpty() && !m_document.isNull()) {
        const auto path = model::findStep(m_document->definition(), use.step);
        const model::StepDefinition *step =
            path ? model::stepAt(m_document->definition(), *path) : nullptr;
        name = step != nullptr && !step->name.isEmpty() ? step->name : name;
    }
    const QString field = labelOf(use.field.section(u'.', 0, 0).section(u'[', 0, 0));
    return use.field.isEmpty() ? name : tr("%1, %2").arg(name, field);
}

void VariablePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    showChosen();
}

/// What is not seen marks nothing.
void VariablePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT highlightsChanged({}, {});
}

void VariablePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_chosen.isEmpty())
        return choose({});
    QWidget::keyPressEvent(event);
}

} // namespace millrace::ui
