// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_step.h"

#include "ui/theme/step_words.h"

#include "engine/model/step_index.h"

namespace millrace::ui {

namespace {

QString freeId(const model::StepIndex &index, const QString &wish)
{
    for (int number = 1;; ++number) {
        QString id = number == 1 ? wish : QStringLiteral("%1_%2").arg(wish).arg(number);
        if (index.find(id) < 0)
            return id;
    }
}

} // namespace

model::Edit newStep(const model::WorkflowDefinition &definition, const QString &type,
                    const QString &kind, const QString &after, QString &id)
{
    const model::StepIndex index(definition);
    model::StepDefinition step;
    step.name = stepName(type, kind);
    step.type = type;
    if (!kind.isEmpty())
        step.action = base::Value::object({{u"kind"_qs, kind}});
    step.id = id = freeId(index, kind.isEmpty() ? type : kind);
    model::StepPlace place;
    if (const int before = index.find(after); before >= 0) {
        const int container = index.at(before).parent;
        if (container >= 0) {
            place.container = index.idOf(container);
            place.index = index.at(before).position + 1;
        }
        const bool isOrdered = container >= 0 && index.at(container).step->type == u"sequential";
        if (!isOrdered)
            step.dependencies = QStringList{after};
    }
    return {model::AddStep{std::move(step), std::move(place)}};
}

} // namespace millrace::ui
