// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/workflow_document.h"
#include "ui/inspector/variable_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;

namespace millrace::ui {

/// The workflow's data: inputs, variables and outputs of steps, and for the chosen one who writes
/// and who reads it. Thread: the interface's.
class VariablePanel final : public QWidget
{
    Q_OBJECT

public:
    VariablePanel(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);
    ~VariablePanel() override;

    /// The document goes before the panel is used again. Null: none.
    void setDocument(WorkflowDocument *document);
    void setTheme(const Theme &theme);
    /// Chooses a piece of data by its path; empty: none.
    void choose(const QString &path);

Q_SIGNALS:
    /// The steps that write and read what is chosen; both empty where nothing is.
    void highlightsChanged(const QSet<QString> &writers, const QSet<QString> &readers);
    /// A writer or reader was chosen: show it (step empty: the workflow).
    void placeChosen(const QString &step, const QString &field);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void showChosen();
    void addUses(const QString &title, const std::vector<model::DataUse> &uses);
    QString placeText(const model::DataUse &use) const;

    const Theme *m_theme;
    const Icons &m_icons;
    QPointer<WorkflowDocument> m_document;
    model::ExpressionCache m_cache;
    VariableModel m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_empty;
    QListWidget *m_uses;
    QTimer m_refresh;
    QString m_chosen;
    bool m_isStale = true;
};

} // namespace millrace::ui
