// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

#include <QHash>
#include <QSet>

namespace millrace::ui {

/// Finds ids that no step has yet.
class FreeIds
{
public:
    explicit FreeIds(const model::WorkflowDefinition &definition);

    bool isFree(const QString &id) const { return !m_taken.contains(id); }
    void reserve(const QString &id) { m_taken.insert(id); }
    /// The wish where it is free, else with the first number behind it that is: a, a_2, a_3. The
    /// id is taken from then on.
    QString take(const QString &wish);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next; ///< by stem: from where to count
};

/// A step id made from a name: "Check the sum" gives check_the_sum. `fallback` where nothing of
/// the name can stand in an id.
QString idFromName(const QString &name, const QString &fallback);

} // namespace millrace::ui
