// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace millrace::ui {

class RecentList;
class TemplateGallery;

/// What is shown while no workflow is open. Thread: the interface's.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// `templates` is the folder of the templates, by default those that are built in.
    WelcomePage(const Theme &theme, const Icons &icons, QWidget *parent = nullptr,
                const QString &templates = QStringLiteral(":/millrace/templates"));

    void setTheme(const Theme &theme);
    /// Files by path, the latest first.
    void setRecent(const QStringList &paths);
    void setShownAtStart(bool isShown);
    TemplateGallery *gallery() const { return m_gallery; }
    RecentList *recent() const { return m_recent; }

Q_SIGNALS:
    void newRequested();
    void openRequested();
    /// The path of a template, in the resources or on disk.
    void templateChosen(const QString &path);
    void fileChosen(const QString &path);
    /// A recent file is to be left out from now on.
    void recentRemoved(const QString &path);
    void shownAtStartChanged(bool isShown);

private:
    QWidget *buildStart();
    QPushButton *row(const QString &words, const QKeySequence &keys);
    void refreshIcons();

    const Theme *m_theme;
    const Icons &m_icons;
    QWidget *m_start = nullptr;
    QLabel *m_logo = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_noRecent = nullptr;
    RecentList *m_recent = nullptr;
    QCheckBox *m_shownAtStart = nullptr;
    TemplateGallery *m_gallery = nullptr;
};

} // namespace millrace::ui
