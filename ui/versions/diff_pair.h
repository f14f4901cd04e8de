// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/versions/diff_canvas.h"

#include <QSplitter>

namespace millrace::ui {

/// Two graphs side by side that pan and zoom together.
class DiffPair final : public QSplitter
{
    Q_OBJECT

public:
    DiffPair(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);
    ~DiffPair() override;

    void setTheme(const Theme &theme);
    void setGraphs(const model::WorkflowDefinition &before, const model::WorkflowDefinition &after);
    bool isEmpty() const { return m_before == nullptr; }
    /// Null until something is shown.
    DiffCanvas *before() const { return m_before; }
    DiffCanvas *after() const { return m_after; }

    /// Steps by id; edges are compared here.
    void setMarks(const QHash<QString, DifferenceKind> &steps);
    /// Points a step out; empty: none.
    void setCurrent(const QString &step);
    /// Brings a step into the middle of both, or the place where it would be.
    void reveal(const QString &step);
    /// All of both, what both have in the same place; until somebody moves it, also after resizing.
    void fit();

Q_SIGNALS:
    void stepClicked(const QString &step);
    void stepOpened(const QString &step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    DiffCanvas *makeCanvas(const model::WorkflowDefinition &definition);
    void zoomBoth(double zoom, QPointF anchor);

    const Theme *m_theme;
    const Icons &m_icons;
    DiffCanvas *m_before = nullptr;
    DiffCanvas *m_after = nullptr;
    bool m_isFitted = true;
};

} // namespace millrace::ui
