// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/step_index.h"

namespace millrace::model {

StepIndex::StepIndex(const WorkflowDefinition &definition)
{
    add(definition.steps, -1, 1);
}

void StepIndex::add(const std::vector<StepDefinition> &steps, int container, int depth)
{
    if (depth > kDeepest) {
        m_isTooDeep = true;
        return;
    }
    const int level = static_cast<int>(m_levels.size());
    m_levels.push_back({container});
    const bool isLoop = container >= 0 && at(container).step->type == u"loop";
    const int loop = isLoop || container < 0 ? container : at(container).loop;
    for (const StepDefinition &step : steps) {
        const int index = static_cast<int>(m_steps.size());
        std::vector<int> &members = m_levels[static_cast<std::size_t>(level)].members;
        m_steps.push_back({&step, container, level, static_cast<int>(members.size()), loop});
        members.push_back(index);
        if (!m_byId.contains(step.id))
            m_byId.insert(step.id, index);
        if (!step.steps.empty())
            add(step.steps, index, depth + 1);
    }
}

QStringList StepIndex::ids() const
{
    QStringList all;
    for (const IndexedStep &one : m_steps)
        all += one.step->id;
    return all;
}

bool StepIndex::isInside(int inner, int outer) const
{
    for (int at = this->at(inner).parent; at >= 0; at = this->at(at).parent) {
        if (at == outer)
            return true;
    }
    return false;
}

} // namespace millrace::model
