// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/editor_context.h"
#include "ui/inspector/editors/line_edit.h"
#include "ui/inspector/schema/schema_properties.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace millrace::ui {

/// One field of a form in the table of them: name, type, required, and folded below the rest.
/// Thread: the interface's.
class PropertyRow final : public QWidget
{
    Q_OBJECT

public:
    PropertyRow(const EditorContext &context, QWidget *parent = nullptr);
    ~PropertyRow() override;

    void show(const SchemaProperty &property);
    /// The schema with what this row says, which was shown from `property`.
    base::Value apply(base::Value schema, const SchemaProperty &property) const;
    QString name() const;
    void setUnfolded(bool isUnfolded);
    void focusName();

Q_SIGNALS:
    void typed();
    void left();
    void chosen(); ///< a choice that is complete by itself
    void removed();
    void moved(int by);

private:
    void buildHead(QVBoxLayout *layout);
    void buildDetails(QVBoxLayout *layout);
    LineEdit *addLine(QVBoxLayout *layout, const QString &label);
    void showLine(LineEdit *line, const base::Value &value);

    const EditorContext m_context;
    LineEdit *m_name = nullptr;
    QComboBox *m_type = nullptr;
    QCheckBox *m_required = nullptr;
    QToolButton *m_more = nullptr;
    QWidget *m_details = nullptr;
    LineEdit *m_title = nullptr;
    LineEdit *m_fallback = nullptr;
    LineEdit *m_choices = nullptr;
    LineEdit *m_least = nullptr;
    LineEdit *m_most = nullptr;
    QComboBox *m_format = nullptr;
};

} // namespace millrace::ui
