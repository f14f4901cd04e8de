// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace millrace::ui {

class ValueTreeModel;

/// A value to read: as a tree or as JSON, to copy; what is large is cut until all is asked for.
class ValueView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kLongestJson = 100'000; ///< characters before "Show all"

    explicit ValueView(const QString &name, QWidget *parent = nullptr);

    /// Undefined: nothing to see.
    void setValue(const base::Value &value);
    const base::Value &value() const { return m_value; }
    /// JSON of what is selected in the tree, else of everything.
    QString json() const;

private:
    void showText(bool all);
    void copy() const;

    base::Value m_value = {};
    ValueTreeModel *m_model;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    QPlainTextEdit *m_text;
    QPushButton *m_asText;
    QPushButton *m_all;
    QPushButton *m_copy;
};

} // namespace millrace::ui
