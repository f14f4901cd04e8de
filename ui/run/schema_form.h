// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/schema_validator.h"
#include "ui/run/schema_field.h"

class QVBoxLayout;

namespace millrace::ui {

/// A form made from a JSON Schema of an object: a field for each property, defaults filled in. The
/// engine's own validator checks it.
class SchemaForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaForm(const Theme &theme, QWidget *parent = nullptr);

    /// What is no schema of an object gives an empty form.
    void setSchema(const base::Value &schema);
    void setTheme(const Theme &theme);
    bool isEmpty() const { return m_fields.isEmpty(); }

    /// An object; what is not filled in is left out. Members without a field stay.
    base::Value value() const;
    void setValue(const base::Value &value);
    /// Titles of required fields that are not filled in.
    QStringList missing() const;
    /// Shows at the fields what does not fit; the first problem as a sentence, empty: all fits.
    QString check();
    /// Puts the keyboard where something is missing or wrong, else at the first field.
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    const Theme *m_theme;
    QVBoxLayout *m_layout;
    base::Value m_schema = {};
    base::Value m_rest = {}; ///< members that no field shows
    QList<SchemaField *> m_fields;
};

} // namespace millrace::ui
