// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace millrace::ui {

/// Something that can be found and chosen by name.
struct PaletteEntry
{
    QString group; ///< entries of one group follow each other
    QString words;
    QString detail = {};
    QString keys = {};
    QString icon = {};
    QChar prefix = u'>'; ///< typed first, only entries with it are shown
    std::function<void()> what = {};
};

/// Everything that can be done or gone to, by its name, above the dimmed window. Keeps the keyboard
/// while it is open. A child of the window that it covers.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    using Source = std::function<std::vector<PaletteEntry>()>;

    CommandPalette(const Theme &theme, const Icons &icons, QWidget *window);

    void setTheme(const Theme &theme);
    /// Begins with what is typed already.
    void open(const Source &source, const QString &typed = {});
    void dismiss();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Hit
    {
        const PaletteEntry *entry;
        QList<int> positions;
        int score;
    };

    void place();
    void filter(const QString &text);
    std::vector<Hit> hitsFor(const QString &text) const;
    void addHit(const Hit &hit);
    void addHead(const QString &group);
    void choose(const QListWidgetItem *item);
    void walk(int by);

    const Theme *m_theme;
    const Icons &m_icons;
    QFrame *m_panel;
    QLineEdit *m_search;
    QLabel *m_count;
    QListWidget *m_list;
    std::vector<PaletteEntry> m_entries;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace millrace::ui
