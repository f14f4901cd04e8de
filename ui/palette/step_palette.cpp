// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/step_palette.h"

#include "ui/theme/step_words.h"

#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr int kType = Qt::UserRole;
constexpr int kKind = Qt::UserRole + 1;

/// The groups in the order of the design, by the categories of the tokens.
const QStringList &categories()
{
    static const QStringList kAll = {u"flow"_qs, u"agents"_qs, u"people"_qs, u"integration"_qs,
                                     u"recovery"_qs};
    return kAll;
}

} // namespace

StepPalette::StepPalette(const model::StepCatalogue &catalogue, const Theme &theme,
                         const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_theme(&theme)
    , m_icons(icons)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    m_search->setPlaceholderText(tr("Find a step"));
    m_search->setAccessibleName(tr("Find a step"));
    m_search->setClearButtonEnabled(true);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setIconSize({24, 24});
    m_tree->setAccessibleName(tr("Step types"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_tree);
    connect(m_search, &QLineEdit::textChanged, this, &StepPalette::filter);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (item->parent() != nullptr)
            Q_EMIT chosen(item->data(0, kType).toString(), item->data(0, kKind).toString());
    });
    setMinimumWidth(180);
    fill();
}

void StepPalette::setTheme(const Theme &theme)
{
    m_theme = &theme;
    fill();
    filter(m_search->text());
}

void StepPalette::fill()
{
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    for (const QString &category : categories()) {
        auto *group = new QTreeWidgetItem(m_tree, {categoryName(category)});
        group->setFlags(Qt::ItemIsEnabled);
        group->setForeground(0, m_theme->color(u"tx3"_qs));
        groups.insert(category, group);
    }
    const auto addTo = [&](const QString &type, const QString &kind) {
        add(groups.value(m_theme->step(type, kind).category, groups.value(u"flow"_qs)), type, kind);
    };
    for (const model::StepDescriptor &step : m_catalogue.steps) {
        if (step.type != u"action")
            addTo(step.type, {});
    }
    for (const model::ActionKind &kind : m_catalogue.kinds)
        addTo(u"action"_qs, kind.kind);
    for (QTreeWidgetItem *group : std::as_const(groups)) {
        group->setHidden(group->childCount() == 0);
        group->setExpanded(true);
    }
}

void StepPalette::add(QTreeWidgetItem *group, const QString &type, const QString &kind)
{
    const StepLook look = m_theme->step(type, kind);
    const QColor color = m_theme->category(look.category).foreground;
    auto *item = new QTreeWidgetItem(group, {stepName(type, kind)});
    item->setIcon(0, QIcon(m_icons.pixmap(look.icon, 20, color, devicePixelRatioF())));
    item->setData(0, kType, type);
    item->setData(0, kKind, kind);
}

void StepPalette::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            const bool fits =
                group->child(j)->text(0).contains(text.trimmed(), Qt::CaseInsensitive);
            group->child(j)->setHidden(!fits);
            any |= fits;
        }
        group->setHidden(!any);
    }
}

} // namespace millrace::ui
