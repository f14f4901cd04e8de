// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QStringList>

#include <optional>

namespace millrace::steps {

using base::Value;

/// Reads the parameters of an action and collects what is wrong with them, so that all of it is
/// told at once. A parameter that is undefined or null counts as absent. Thread: one at a time.
class Parameters
{
public:
    Parameters(const Value &values, QString kind) : m_values(values), m_kind(std::move(kind)) {}

    const Value &operator[](QStringView name) const { return m_values[name]; }
    bool has(QStringView name) const { return !m_values[name].isNullish(); }

    /// Text; numbers and booleans are taken as their text.
    QString text(QStringView name, const QString &fallback = {});
    QString requiredText(QStringView name);
    /// One of the given words.
    QString choice(QStringView name, const QStringList &words, const QString &fallback);
    bool flag(QStringView name, bool fallback);
    double number(QStringView name, double fallback, double least, double most);
    /// A list of texts; a single one counts as a list of one.
    QStringList textList(QStringView name);
    /// The members of an object as texts, in order.
    std::vector<std::pair<QString, QString>> textMap(QStringView name);

    void complain(QStringView name, const QString &what);
    /// The complaints as one error of class validation; nothing when all is well.
    std::optional<base::Error> error() const;

private:
    QString scalarText(QStringView name, const Value &value);

    const Value m_values;
    const QString m_kind;
    QStringList m_complaints;
};

/// The text of a string, number or boolean; nothing for everything else.
std::optional<QString> textOfScalar(const Value &value);

} // namespace millrace::steps
