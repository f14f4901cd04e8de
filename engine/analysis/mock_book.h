// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/outcome_source.h"
#include "engine/model/workflow_definition.h"

#include <QHash>
#include <QSet>

namespace millrace::analysis {

/// What a mocked attempt does: it fails with the error where there is one, else it gives the
/// result, in each case after the delay.
struct MockAnswer
{
    std::optional<Value> result = {}; ///< none: {}
    std::optional<base::Error> error = {};
    std::optional<double> delay = {}; ///< seconds; none: at once

    Answer answer() const;
};

/// A test's mock: {"result"}, {"error"}, {"delay"}, or a list of them for successive attempts.
Result<std::vector<MockAnswer>> readMocks(const Value &value);
/// A step's own `mock`: the same, or the result itself where it does not look like that.
std::vector<MockAnswer> readPinned(const Value &value);

/// Mocks by step id or step path; those of a test before the steps' own.
class MockBook
{
public:
    /// Takes over the `mock` of every step.
    void addPinned(const std::vector<model::StepDefinition> &steps);
    void add(const QString &stepOrPath, const std::vector<MockAnswer> &answers);

    /// Steps that have any.
    QSet<QString> steps() const;
    /// The answer to an attempt, counted from 1; the last of a list goes on. Null where none.
    const MockAnswer *find(const QString &step, const QString &path, int ordinal);

private:
    QHash<QString, std::vector<MockAnswer>> m_answers = {};
    QHash<QString, int> m_pathOrdinals = {};
};

/// Steps of a definition by id, all levels.
QHash<QString, const model::StepDefinition *>
stepsById(const std::vector<model::StepDefinition> &steps);

/// Steps that choose among edges keep their own work: a mock of an approval is a decision, one of a
/// conditional means nothing.
bool keepsItsWork(const model::StepDefinition &step);

} // namespace millrace::analysis
