// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/history_panel.h"

#include "ui/versions/history_delegate.h"
#include "ui/versions/history_model.h"
#include "ui/versions/load_aside.h"
#include "ui/versions/restore_edit.h"
#include "ui/versions/version_words.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace millrace::ui {

namespace {

constexpr int kIcon = 16;
constexpr int kSoon = 150;      // milliseconds: a publication writes several files
constexpr int kDraftSoon = 300; // milliseconds without typing

} // namespace

HistoryPanel::HistoryPanel(VersionArchive archive, const Theme &theme, const Icons &icons,
                           QWidget *parent)
    : QWidget(parent)
    , m_archive(std::move(archive))
    , m_theme(&theme)
    , m_icons(icons)
    , m_model(new HistoryModel(this))
    , m_delegate(new HistoryDelegate(theme, icons, this))
    , m_title(new QLabel(this))
    , m_publish(new QPushButton(this))
    , m_warning(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView)
    , m_empty(new QLabel)
    , m_compare(new QAction(this))
    , m_restore(new QAction(this))
    , m_open(new QAction(this))
{
    for (const auto &[timer, interval] : {std::pair{&m_soon, kSoon}, {&m_draftSoon, kDraftSoon}}) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
    }
    build();
    connect(&m_soon, &QTimer::timeout, this, &HistoryPanel::refresh);
    connect(&m_draftSoon, &QTimer::timeout, this, &HistoryPanel::readDraft);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(); });
    connect(m_publish, &QPushButton::clicked, this, &HistoryPanel::publishRequested);
    connect(m_compare, &QAction::triggered, this, [this] { Q_EMIT compareRequested(selected()); });
    connect(m_restore, &QAction::triggered, this, [this] { restore(selected()); });
    connect(m_open, &QAction::triggered, this, &HistoryPanel::openSelected);
    connect(m_list, &QListView::activated, m_compare, &QAction::trigger);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::updateActions);
    setTheme(theme);
    retranslate();
    updatePage();
    updateActions();
}

HistoryPanel::~HistoryPanel() = default;

QToolButton *HistoryPanel::actionButton(QAction *action, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setIconSize({kIcon, kIcon});
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons.append({button, icon});
    return button;
}

void HistoryPanel::build()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_warning->setWordWrap(true);
    m_warning->setContentsMargins(12, 0, 12, 8);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(actionButton(m_compare, u"diff"_qs));
    head->addWidget(actionButton(m_restore, u"history"_qs));
    head->addWidget(actionButton(m_open, u"external"_qs));
    head->addStretch();
    head->addWidget(m_publish);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addLayout(head);
    column->addWidget(m_warning);
    column->addWidget(m_pages, 1);
}

void HistoryPanel::retranslate()
{
    setAccessibleName(tr("Versions"));
    m_list->setAccessibleName(tr("Published versions"));
    m_publish->setText(tr("Publish…"));
    m_publish->setToolTip(tr("Keep the draft as a version"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Show what differs between this version and the draft (Enter)"));
    m_restore->setText(tr("Restore"));
    m_restore->setToolTip(tr("Make this version the draft; can be undone"));
    m_open->setText(tr("Open as file"));
    m_open->setToolTip(tr("Open a copy of this version"));
    for (const auto &[button, icon] : std::as_const(m_buttons))
        button->setAccessibleName(button->defaultAction()->text());
    updatePage();
    takeDraft(m_draft);
    fitActions();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryPanel::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_delegate->setTheme(theme);
    const auto css = [&theme](const QString &token) {
        return QStringLiteral("color: %1").arg(theme.color(token).name());
    };
    m_empty->setStyleSheet(css(u"tx3"_qs));
    m_warning->setStyleSheet(
        QStringLiteral("color: %1").arg(theme.status(u"timed-out"_qs).foreground.name()));
    refreshIcons();
    m_list->viewport()->update();
}

void HistoryPanel::refreshIcons()
{
    for (const auto &[button, name] : std::as_const(m_buttons)) {
        QIcon icon(m_icons.pixmap(name, kIcon, m_theme->color(u"tx2"_qs), devicePixelRatioF()));
        icon.addPixmap(m_icons.pixmap(name, kIcon, m_theme->color(u"txd"_qs), devicePixelRatioF()),
                       QIcon::Disabled);
        button->defaultAction()->setIcon(icon);
    }
}

/// Words beside the icons where they fit.
void HistoryPanel::fitActions()
{
    int needed = m_title->sizeHint().width() + m_publish->sizeHint().width() + 60;
    for (const auto &[button, icon] : std::as_const(m_buttons)) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        needed += button->sizeHint().width();
    }
    if (needed <= width())
        return;
    for (const auto &[button, icon] : std::as_const(m_buttons))
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void HistoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitActions();
}

void HistoryPanel::contextMenuEvent(QContextMenuEvent *event)
{
    if (selected().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_compare, m_restore, m_open});
    menu->popup(event->globalPos());
}

QString HistoryPanel::workflowId() const
{
    return m_document.isNull() ? QString() : m_document->definition().workflowId;
}

QString HistoryPanel::selected() const
{
    return m_list->currentIndex().data().toString();
}

const VersionList &HistoryPanel::versions() const
{
    return m_model->versions();
}

void HistoryPanel::select(const QString &version)
{
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(version)));
}

void HistoryPanel::updateActions()
{
    const VersionRecord *record = m_model->at(m_list->currentIndex());
    const bool isReadable = record != nullptr && record->state != VersionState::Damaged;
    for (QAction *action : {m_compare, m_restore, m_open})
        action->setEnabled(isReadable && !m_document.isNull());
    m_publish->setEnabled(!m_document.isNull());
}

void HistoryPanel::updatePage()
{
    const auto &problem = versions().problem;
    m_warning->setText(problem ? versionErrorWords(*problem) : QString());
    m_warning->setVisible(problem.has_value());
    m_empty->setText(m_document.isNull()
                         ? tr("Open a workflow to see its versions here.")
                         : tr("No versions yet. Publish this workflow to keep what it is now."));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void HistoryPanel::setDocument(WorkflowDocument *document)
{
    if (!m_document.isNull())
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document != nullptr)
        connect(document, &WorkflowDocument::changed, this, [this] { m_draftSoon.start(); });
    m_draft.clear();
    showVersions({});
    readDraft();
    refresh();
}

/// The folder of the workflow, or the one that it will be made in.
void HistoryPanel::watch()
{
    const QString folder = m_archive.folderOf(workflowId());
    QStringList wanted;
    if (!folder.isEmpty())
        wanted += QDir(folder).exists() ? folder : QFileInfo(folder).path();
    const QStringList watched = m_watcher.directories();
    if (watched == wanted)
        return;
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!wanted.isEmpty() && QDir().mkpath(wanted.front()))
        m_watcher.addPaths(wanted);
}

void HistoryPanel::refresh()
{
    watch();
    const int request = ++m_request;
    const QString id = workflowId();
    if (id.isEmpty())
        return showVersions({});
    loadAside(
        this, [archive = m_archive, id] { return archive.verified(id); },
        [this, request](const VersionList &versions) {
            if (request == m_request)
                showVersions(versions);
        });
}

void HistoryPanel::showVersions(VersionList versions)
{
    const QString chosen = selected();
    m_model->show(std::move(versions));
    if (const int row = m_model->rowOf(chosen); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    updatePage();
    updateActions();
    takeDraft(m_draft);
    Q_EMIT refreshed();
}

/// Hashing a large draft takes longer than a frame.
void HistoryPanel::readDraft()
{
    const int request = ++m_draftRequest;
    if (m_document.isNull())
        return takeDraft({});
    loadAside(
        this, [draft = m_document->definition()] { return contentDigest(draft); },
        [this, request](const QString &content) {
            if (request == m_draftRequest)
                takeDraft(content);
        });
}

void HistoryPanel::takeDraft(const QString &content)
{
    m_draft = content;
    m_model->setDraft(content);
    const QString pill = m_document.isNull() ? QString() : versionPill(versions(), content);
    m_title->setText(pill.isEmpty() ? tr("Versions") : pill);
    fitActions();
    if (pill == m_pill)
        return;
    m_pill = pill;
    Q_EMIT pillChanged(pill);
}

void HistoryPanel::takePublished(const VersionRecord &record)
{
    refresh();
    if (m_document.isNull() || m_document->definition().version == record.version)
        return;
    const model::ChangeWorkflowField edit{u"version"_qs, record.version};
    (void)m_document->perform({edit}, tr("Publish %1").arg(record.version));
}

void HistoryPanel::restore(const QString &version)
{
    if (m_document.isNull() || version.isEmpty())
        return;
    loadAside(
        this,
        [archive = m_archive, id = workflowId(), version] { return archive.read(id, version); },
        [this, version,
         id = workflowId()](const base::Result<model::WorkflowDefinition> &definition) {
            if (id != workflowId())
                return; // another document came meanwhile
            if (definition)
                put(version, *definition);
            else
                Q_EMIT said(versionErrorWords(definition.error()));
        });
}

void HistoryPanel::put(const QString &version, const model::WorkflowDefinition &definition)
{
    const model::Edit edit = restoreEdit(m_document->definition(), definition);
    if (std::get<model::Batch>(edit.what).edits.empty()) {
        Q_EMIT said(tr("The draft is the same as version %1 already.").arg(version));
        return;
    }
    const base::Done done = m_document->perform(edit, tr("Restore version %1").arg(version));
    Q_EMIT said(
        done ? tr("Version %1 is the draft now. Undo brings back what was there.").arg(version)
             : versionErrorWords(done.error()));
}

void HistoryPanel::openSelected()
{
    const QString version = selected();
    loadAside(
        this,
        [archive = m_archive, id = workflowId(), version] { return archive.read(id, version); },
        [this, version](const base::Result<model::WorkflowDefinition> &definition) {
            if (definition)
                Q_EMIT openRequested(*definition, versionFileName(definition->name, version));
            else
                Q_EMIT said(versionErrorWords(definition.error()));
        });
}

} // namespace millrace::ui
