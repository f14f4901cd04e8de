// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace millrace::ui {

/// One member of a form that a JSON Schema describes: label above, control, what is wrong below.
class SchemaField final : public QWidget
{
    Q_OBJECT

public:
    SchemaField(QString name, const base::Value &schema, bool isRequired, const Theme &theme,
                QWidget *parent = nullptr);

    const QString &name() const { return m_name; }
    QString title() const;
    bool isRequired() const { return m_isRequired; }
    /// Undefined where nothing is filled in. Text that is no number or no JSON stays text, so that
    /// the schema refuses it.
    base::Value value() const;
    void setValue(const base::Value &value);
    void showProblem(const QString &problem);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void changed();

private:
    enum class Kind : std::uint8_t
    {
        Text,
        LongText,
        Number,
        Flag,
        Choice,
        Path,
        Json,
    };

    static Kind kindOf(const base::Value &schema);
    QWidget *makeControl();
    QWidget *makeChoice();
    QWidget *makePath();
    QWidget *makeLong();
    void choosePath(bool isFolder);
    QString text() const;

    const QString m_name;
    const base::Value m_schema;
    const bool m_isRequired;
    const Kind m_kind;
    QWidget *m_control = nullptr; ///< what has the value
    QLabel *m_hint = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace millrace::ui
