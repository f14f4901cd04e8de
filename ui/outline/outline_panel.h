// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outline/outline_edits.h"
#include "ui/outline/outline_model.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

class QItemSelection;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace millrace::ui {

class StepChooser;

/// The workflow as a tree: every edit by keyboard, for people who do not use the canvas.
/// Thread: the interface's.
class OutlinePanel final : public QWidget
{
    Q_OBJECT

public:
    OutlinePanel(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);

    /// The document goes before the panel is used again. Null: none.
    void setDocument(WorkflowDocument *document);
    void setTheme(const Theme &theme);
    /// Selects these steps without a signal, and shows the first of them.
    void select(const QStringList &steps);
    QStringList selectedSteps() const;
    /// What a run has made of the steps; empty: no run is shown.
    void setStatuses(const QHash<QString, OutlineStatus> &statuses);
    /// Steps with problems, and whether the worst is an error.
    void setProblemMarks(const QHash<QString, bool> &isError);

    // What keys and the menu do with the selected steps.
    void rename();
    void remove();
    void removeAndReconnect();
    void addAfter();
    void duplicate();
    void move(Direction direction);
    using QWidget::move;
    void connectTo();
    void disconnectFrom();
    void openStep();

    QTreeView *view() const { return m_view; }
    OutlineModel *model() const { return m_model; }
    StepChooser *chooser() const { return m_chooser; }
    /// The same as the context menu; the caller owns it.
    QMenu *makeMenu();

Q_SIGNALS:
    void selectionChanged(const QStringList &steps);
    /// A step is wanted after this one; empty: at the end.
    void addRequested(const QString &after);
    void duplicateRequested(const QStringList &steps);
    /// Enter or a double click: its settings.
    void stepOpened(const QString &step);
    /// Why an edit could not be made, for the status bar.
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Command;
    static const std::vector<Command> &commands();
    const Command *commandFor(const QKeyEvent &event) const;
    void buildView();
    void buildEmpty();
    void documentChanged();
    void refreshNow();
    void remember();
    void restore();
    void refreshPage();
    void sizeColumns();
    void filter(const QString &text);
    void report();
    QString current() const;
    QModelIndex shown(const QString &step) const;
    bool perform(const model::Edit &edit, const QString &words);
    void choose(const QStringList &steps, const QString &title, bool connecting);
    void chosen(const QString &step);

    const Theme *m_theme;
    QPointer<WorkflowDocument> m_document;
    OutlineModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_search;
    QTreeView *m_view;
    QWidget *m_empty;
    QLabel *m_emptyWords;
    QPushButton *m_emptyButton;
    QStackedLayout *m_pages;
    StepChooser *m_chooser;
    QTimer m_refresh;
    QSet<QString> m_folded; ///< containers that a person closed
    QStringList m_kept;     ///< selected steps while the model changes its shape
    QString m_keptCurrent;
    std::pair<QString, QString> m_renamed; ///< an id that followed its step's name
    QString m_from;                        ///< the step that is being connected
    bool m_isConnecting = true;
    bool m_isQuiet = false; ///< while the selection is set from outside
};

} // namespace millrace::ui
