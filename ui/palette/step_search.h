// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/step_entries.h"
#include "ui/theme/icons.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace millrace::ui {

/// A small search for step types at the pointer: typing filters, Up and Down choose, Enter accepts,
/// Escape and a click elsewhere give it up.
class StepSearch final : public QFrame
{
    Q_OBJECT

public:
    StepSearch(const model::StepCatalogue &catalogue, const Theme &theme, const Icons &icons,
               QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows it at a point of the screen, inside of that screen, with what may stand in a container
    /// of that type (empty: the top).
    void open(QPoint globalPoint, const QString &containerType);

Q_SIGNALS:
    /// `kind` for actions, else empty.
    void chosen(const QString &type, const QString &kind);
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void step(int by);
    void accept();

    const model::StepCatalogue m_catalogue;
    const Theme *m_theme;
    const Icons &m_icons;
    std::vector<StepEntry> m_entries;
    QString m_container;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    bool m_isChosen = false;
};

} // namespace millrace::ui
