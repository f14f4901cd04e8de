// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/workflow_document.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/versions/version_archive.h"

#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace millrace::ui {

class HistoryDelegate;
class HistoryModel;

/// The versions of the open workflow: compare, restore, open as a file of its own. It follows what
/// other windows publish.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(VersionArchive archive, const Theme &theme, const Icons &icons,
                 QWidget *parent = nullptr);
    ~HistoryPanel() override;

    /// Null: none. The old one may be gone afterwards.
    void setDocument(WorkflowDocument *document);
    void setTheme(const Theme &theme);
    /// Reads the versions again: after publishing.
    void refresh();
    const VersionList &versions() const;
    /// After publishing the document: it carries the number from now on.
    void takePublished(const VersionRecord &record);
    /// "Draft after 1.4.0"; empty without a document.
    const QString &pill() const { return m_pill; }
    /// Makes a version the draft, in one step that can be undone.
    void restore(const QString &version);
    void select(const QString &version);
    /// As narrow as icons without words can be.
    QSize minimumSizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    void pillChanged(const QString &words);
    void publishRequested();
    /// The version with the draft.
    void compareRequested(const QString &version);
    /// As a new document that has no file yet.
    void openRequested(const millrace::model::WorkflowDefinition &definition,
                       const QString &suggestedFileName);
    /// What was done, or why not, for the status bar.
    void said(const QString &words);
    /// The list is up to date.
    void refreshed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build();
    QToolButton *actionButton(QAction *action, const QString &icon);
    void retranslate();
    void refreshIcons();
    void updateActions();
    void updatePage();
    void fitActions();
    void watch();
    void showVersions(VersionList versions);
    void takeDraft(const QString &content);
    void readDraft();
    void openSelected();
    void put(const QString &version, const model::WorkflowDefinition &definition);
    QString selected() const;
    QString workflowId() const;

    const VersionArchive m_archive;
    const Theme *m_theme;
    const Icons &m_icons;
    QPointer<WorkflowDocument> m_document;
    HistoryModel *m_model;
    HistoryDelegate *m_delegate;
    QLabel *m_title;
    QPushButton *m_publish;
    QLabel *m_warning;
    QStackedWidget *m_pages;
    QListView *m_list;
    QLabel *m_empty;
    QAction *m_compare;
    QAction *m_restore;
    QAction *m_open;
    QList<std::pair<QToolButton *, QString>> m_buttons; ///< with the names of their icons
    QFileSystemWatcher m_watcher;
    QTimer m_soon;      ///< after a change on the disk
    QTimer m_draftSoon; ///< after a change of the draft
    QString m_pill;
    QString m_draft; ///< contentDigest() of the document
    int m_request = 0;
    int m_draftRequest = 0;
};

} // namespace millrace::ui
