// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/policies.h"
#include "ui/inspector/editors/field_editor.h"

namespace millrace::ui {

/// What a retry policy does, in words and as a drawing. Nothing of it can be edited. Thread: the
/// interface's.
class RetryPreview final : public FieldEditor
{
    Q_OBJECT

public:
    RetryPreview(const InspectorField &field, const EditorContext &context);

    void show(const base::Value &value) override;
    void showMixed() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setPolicy(const model::RetryPolicy &policy);
    void paintBars(QPainter &painter, int top) const;

    std::vector<double> m_delays; ///< the first few, in seconds
    QString m_words;
};

/// "0 s, 5 s, 15 s (at most 3 attempts within 13.5 s to 16.5 s)"
QString retryText(const model::RetryPolicy &policy);

} // namespace millrace::ui
