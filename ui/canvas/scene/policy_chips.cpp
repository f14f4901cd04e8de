// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene/policy_chips.h"

#include <QCoreApplication>
#include <QLocale>

namespace millrace::ui {

QString shortDuration(double seconds)
{
    struct Unit
    {
        double seconds;
        const char *words;
    };
    constexpr double kMinute = 60;
    constexpr double kHour = 60 * kMinute;
    constexpr double kDay = 24 * kHour;
    static constexpr Unit kUnits[] = {{kDay, QT_TRANSLATE_NOOP("PolicyChip", "%1 d")},
                                      {kHour, QT_TRANSLATE_NOOP("PolicyChip", "%1 h")},
                                      {kMinute, QT_TRANSLATE_NOOP("PolicyChip", "%1 m")}};
    const auto said = [](double amount, const char *words) {
        const bool whole = qAbs(amount - qRound(amount)) < 0.05;
        return QCoreApplication::translate("PolicyChip", words)
            .arg(QLocale().toString(amount, 'f', whole ? 0 : 1));
    };
    for (const Unit &unit : kUnits) {
        if (seconds >= unit.seconds)
            return said(seconds / unit.seconds, unit.words);
    }
    return said(seconds, QT_TRANSLATE_NOOP("PolicyChip", "%1 s"));
}

std::vector<Chip> policyChips(const model::StepDefinition &step)
{
    std::vector<Chip> chips;
    if (step.timeout)
        chips.push_back({QStringLiteral("clock"), shortDuration(*step.timeout)});
    if (step.retryPolicy && step.retryPolicy->maxAttempts > 1)
        chips.push_back({QStringLiteral("retry-step"),
                         QCoreApplication::translate("PolicyChip", "%1×")
                             .arg(QLocale().toString(step.retryPolicy->maxAttempts))});
    if (step.approval && step.approval->dueIn)
        chips.push_back({QStringLiteral("sla"), shortDuration(*step.approval->dueIn)});
    if (!step.notes.isEmpty())
        chips.push_back({QStringLiteral("note"), {}});
    return chips;
}

} // namespace millrace::ui
