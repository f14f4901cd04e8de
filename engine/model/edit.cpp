// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/edit.h"

#include "engine/model/edit_apply.h"
#include "engine/model/near_name.h"
#include "engine/model/step_index.h"

#include <algorithm>

namespace millrace::model {

Result<Edit> apply(WorkflowDefinition &definition, const Edit &edit)
{
    return std::visit([&definition](const auto &one) { return edits::applyOne(definition, one); },
                      edit.what);
}

namespace edits {

tl::unexpected<base::Error> refuse(const QString &code, const QString &message, const QString &hint)
{
    return base::fail(base::ErrorClass::Usage, u"edit."_qs + code, message, hint);
}

Result<StepPath> require(const WorkflowDefinition &definition, const QString &id)
{
    if (auto path = findStep(definition, id))
        return *path;
    return refuse(u"unknown_step"_qs, u"There is no step '%1'"_qs.arg(id.left(80)),
                  didYouMean(id, StepIndex(definition).ids()));
}

Result<StepPath> resolve(const WorkflowDefinition &definition, const StepPlace &place)
{
    StepPath path;
    const std::vector<StepDefinition> *siblings = &definition.steps;
    if (!place.container.isEmpty()) {
        const Result<StepPath> container = require(definition, place.container);
        if (!container)
            return base::fail(container.error());
        path = *container;
        siblings = &stepAt(definition, path)->steps;
    }
    const int count = static_cast<int>(siblings->size());
    if (place.index > count || place.index < -1)
        return refuse(u"bad_place"_qs,
                      u"There is no place %1 among %2 steps"_qs.arg(place.index).arg(count));
    path.push_back(place.index < 0 ? count : place.index);
    return path;
}

Result<Edit> applyOne(WorkflowDefinition &definition, const Batch &edit)
{
    std::vector<Edit> inverses;
    for (const Edit &one : edit.edits) {
        Result<Edit> inverse = apply(definition, one);
        if (inverse) {
            inverses.push_back(std::move(*inverse));
            continue;
        }
        while (!inverses.empty()) {
            const bool isUndone = apply(definition, inverses.back()).has_value();
            Q_ASSERT_X(isUndone, "model::apply", "an inverse fits what its edit left");
            Q_UNUSED(isUndone)
            inverses.pop_back();
        }
        return inverse;
    }
    std::reverse(inverses.begin(), inverses.end());
    return Edit{Batch{std::move(inverses)}};
}

} // namespace edits

} // namespace millrace::model
