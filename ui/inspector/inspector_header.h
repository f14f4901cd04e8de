// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/line_edit.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace millrace::ui {

class ElidedWords;

/// The head of the inspector: what is selected, and what can be done with it as a whole. Thread:
/// the interface's.
class InspectorHeader final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        StepLook look = {};
        QString name = {};
        QString type = {}; ///< under the name
        QString id = {};   ///< behind the type; empty: none, and it cannot be changed
        QString help = {};
        bool hasJson = false;
    };

    InspectorHeader(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const Content &content);
    void setJsonShown(bool isShown);
    /// Opens the field for another id.
    void askForId();
    /// Why the id was refused; empty: it was not, and the field closes.
    void setIdRefusal(const QString &refusal);

Q_SIGNALS:
    void renameWanted(); ///< the pencil
    void jsonWanted(bool isShown);
    void idEntered(const QString &id);
    void foldWanted(bool isUnfolded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildId();
    void buildMenu();
    void updateIcons();

    const Theme *m_theme;
    const Icons &m_icons;
    Content m_content;
    QLabel *m_tile;
    ElidedWords *m_name;
    ElidedWords *m_type;
    QToolButton *m_rename;
    QToolButton *m_help;
    QToolButton *m_json;
    QToolButton *m_more;
    QWidget *m_idBox;
    LineEdit *m_id;
    QLabel *m_idProblem;
    QAction *m_changeId = nullptr;
};

} // namespace millrace::ui
