// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/pure/pure_actions.h"

namespace millrace::steps {

model::ActionKind describeTransformAction()
{
    return {.kind = u"transform"_qs,
            .title = u"Transform"_qs,
            .doc = u"Builds an object from expressions."_qs,
            .parameters = {{.name = u"set"_qs,
                            .type = model::ParameterType::Expressions,
                            .text = model::TextKind::Expression,
                            .isRequired = true,
                            .doc = u"Path in the result and the expression for it."_qs}}};
}

model::ActionKind describeNoopAction()
{
    return {.kind = u"noop"_qs,
            .title = u"No operation"_qs,
            .doc = u"Does nothing; its result is its input."_qs};
}

} // namespace millrace::steps
