// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/step_palette.h"

#include "ui/commands/fuzzy_match.h"
#include "ui/palette/palette_tree.h"
#include "ui/palette/step_picture.h"
#include "ui/theme/step_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace millrace::ui {

StepPalette::StepPalette(const model::StepCatalogue &catalogue, const Theme &theme,
                         const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_theme(&theme)
    , m_icons(icons)
    , m_search(new QLineEdit(this))
    , m_tree(new PaletteTree(this))
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
            Q_EMIT chosen(item->data(0, PaletteTree::kType).toString(),
                          item->data(0, PaletteTree::kKind).toString());
    });
    m_tree->setGhost(
        [this](const QString &type, const QString &kind) { return ghost(type, kind); });
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
    m_entries = stepEntries(m_catalogue, *m_theme);
    QHash<QString, QTreeWidgetItem *> groups;
    for (const QString &category : stepCategories()) {
        auto *group = new QTreeWidgetItem(m_tree, {categoryName(category)});
        group->setFlags(Qt::ItemIsEnabled);
        group->setForeground(0, m_theme->color(u"tx3"_qs));
        groups.insert(category, group);
    }
    for (const StepEntry &entry : m_entries)
        add(groups.value(entry.category), entry);
    for (QTreeWidgetItem *group : std::as_const(groups)) {
        group->setHidden(group->childCount() == 0);
        group->setExpanded(true);
    }
}

void StepPalette::add(QTreeWidgetItem *group, const StepEntry &entry)
{
    const QColor color = m_theme->category(entry.category).foreground;
    auto *item = new QTreeWidgetItem(group, {entry.name});
    item->setIcon(0, QIcon(m_icons.pixmap(entry.icon, 20, color, devicePixelRatioF())));
    item->setData(0, PaletteTree::kType, entry.type);
    item->setData(0, PaletteTree::kKind, entry.kind);
}

QPixmap StepPalette::ghost(const QString &type, const QString &kind) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const StepEntry &one) {
        return one.type == type && one.kind == kind;
    });
    return entry == m_entries.end() ? QPixmap()
                                    : stepGhost(*entry, *m_theme, m_icons, devicePixelRatioF());
}

void StepPalette::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            const bool fits = fuzzyMatch(text.trimmed(), group->child(j)->text(0)).has_value();
            group->child(j)->setHidden(!fits);
            any |= fits;
        }
        group->setHidden(!any);
    }
}

} // namespace millrace::ui
