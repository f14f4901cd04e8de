// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "ui/editing/extraction.h"
#include "ui/editing/grouping.h"
#include "ui/editing/pasting.h"
#include "ui/editing/removing.h"

#include <cstdlib>

namespace {

using namespace millrace;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// Applies an edit; undoing it must give back every byte.
void perform(model::WorkflowDefinition &definition, const model::Edit &edit)
{
    const QByteArray before = model::writeDefinition(definition);
    const auto inverse = model::apply(definition, edit);
    demand(inverse.has_value());
    model::WorkflowDefinition back = definition;
    demand(model::apply(back, *inverse).has_value());
    demand(model::writeDefinition(back) == before);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto copied = ui::copiedFromText(bytes);
    if (!copied)
        return 0;
    // Once into an empty workflow, once beside that.
    model::WorkflowDefinition definition;
    QStringList made;
    for (int i = 0; i < 2; ++i) {
        const auto change = ui::pasting(definition, *copied, {}, {});
        if (!change)
            return 0;
        perform(definition, change->edit);
        made += change->steps;
    }
    const auto again = ui::copiedFromText(ui::copiedToText(ui::copySteps(definition, made, {})));
    demand(again.has_value() && again->steps.size() == definition.steps.size());
    if (const auto grouped = ui::grouping(definition, made, QStringLiteral("parallel"), {})) {
        perform(definition, grouped->edit);
        if (const auto back = ui::ungrouping(definition, grouped->steps.front(), {}))
            perform(definition, back->edit);
    }
    if (const auto extracted =
            ui::extracting(definition, made, QStringLiteral("part"), QStringLiteral("f"), {}))
        perform(definition, extracted->change.edit);
    perform(definition, ui::removingAndReconnecting(definition, made));
    return 0;
}
