// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/editor_context.h"

#include <QAbstractButton>

namespace millrace::ui {

/// Shows which step is named and opens the list of those that could be. Thread: the interface's.
class StepButton final : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(const EditorContext &context, QWidget *parent = nullptr);

    void setStep(const QString &id);
    const QString &step() const { return m_id; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, 28}; }

Q_SIGNALS:
    void chosen(const QString &step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const EditorContext m_context;
    QString m_id;
};

} // namespace millrace::ui
