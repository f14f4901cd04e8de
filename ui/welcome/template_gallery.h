// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/welcome/template_model.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace millrace::ui {

class FlowLayout;
class TemplateCardDelegate;

/// The templates as a grid of cards with search and categories. Thread: the interface's.
class TemplateGallery final : public QWidget
{
    Q_OBJECT

public:
    TemplateGallery(const Theme &theme, const Icons &icons, QString folder,
                    QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    QListView *view() const { return m_view; }
    QLineEdit *search() const { return m_search; }
    /// The button of a category; empty: of all. Null where no template has it.
    QPushButton *categoryButton(const QString &category) const;

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildView();
    void buildEmpty();
    void rebuildCategories();
    QPushButton *addCategory(const QString &category, const QString &words);
    void setCategory(const QString &category);
    void clearFilters();
    void refreshPage();
    void fitCells();
    bool useAt(const QPoint &place);
    void use(const QModelIndex &index);

    const Theme *m_theme;
    const Icons &m_icons;
    TemplateModel *m_model;
    TemplateFilter *m_filter;
    TemplateCardDelegate *m_cards;
    QLineEdit *m_search;
    QWidget *m_categoryRow;
    FlowLayout *m_categories;
    QButtonGroup *m_group;
    QString m_category;
    QListView *m_view;
    QWidget *m_empty;
    QLabel *m_emptyWords;
    QPushButton *m_emptyButton;
    QStackedLayout *m_pages;
    bool m_isLoaded = false;
};

} // namespace millrace::ui
