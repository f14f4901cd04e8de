// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace millrace::ui {

/// The head of a section: folds it, and tells in a word or a count what is in it. Thread: the
/// interface's.
class SectionHead final : public QAbstractButton
{
    Q_OBJECT

public:
    SectionHead(const QString &title, const Theme &theme, const Icons &icons,
                QWidget *parent = nullptr);

    void setSummary(const QString &summary);
    void setErrors(int errors);
    const QString &summary() const { return m_summary; }
    int errors() const { return m_errors; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    int paintErrors(QPainter &painter, int left) const;

    const Theme &m_theme;
    const Icons &m_icons;
    QString m_summary;
    int m_errors = 0;
};

/// A section that can be folded; what is in it is made when it is first unfolded.
class SectionView final : public QWidget
{
    Q_OBJECT

public:
    SectionView(const QString &title, const Theme &theme, const Icons &icons,
                QWidget *parent = nullptr);

    SectionHead *head() const { return m_head; }
    void setFill(std::function<void(QVBoxLayout *)> fill) { m_fill = std::move(fill); }
    void setUnfolded(bool isUnfolded);
    bool isUnfolded() const;

Q_SIGNALS:
    void folded(bool isUnfolded); ///< by a person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    SectionHead *m_head;
    QWidget *m_body = nullptr;
    std::function<void(QVBoxLayout *)> m_fill;
};

} // namespace millrace::ui
