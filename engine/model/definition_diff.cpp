// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_diff.h"

#include "engine/model/field_values.h"
#include "engine/model/step_index.h"
#include "engine/model/value_path.h"

#include <algorithm>

namespace millrace::model {

namespace {

using Changes = std::vector<FieldChange>;

void compare(const Value &before, const Value &after, const QString &path, Changes &out);

void compareMembers(const Value &before, const Value &after, const QString &path, Changes &out)
{
    for (const base::Member &member : before.members())
        compare(member.value, after[member.key], memberPath(path, member.key), out);
    for (const base::Member &member : after.members()) {
        if (!before.has(member.key))
            out.push_back({memberPath(path, member.key), {}, member.value});
    }
}

/// Goes into objects, and into lists that kept their length; anything else is one change.
void compare(const Value &before, const Value &after, const QString &path, Changes &out)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject()) {
        compareMembers(before, after, path, out);
    } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
        for (std::size_t i = 0; i < before.size(); ++i)
            compare(before.at(i), after.at(i), itemPath(path, i), out);
    } else {
        out.push_back({path, before, after});
    }
}

template<class T>
Changes compareFields(const T &before, const T &after, const QStringList &leftOut)
{
    Changes out;
    for (const Field<T> &field : fieldsOf<T>()) {
        if (!leftOut.contains(field.name))
            compare(field.write(before), field.write(after), field.name, out);
    }
    compareMembers(before.extra, after.extra, {}, out);
    return out;
}

/// Positions in `order` of one longest increasing run of values. Source: patience sorting.
std::vector<bool> longestRising(const std::vector<int> &order)
{
    std::vector<std::size_t> tails;
    std::vector<std::ptrdiff_t> previous(order.size(), -1);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto place =
            std::lower_bound(tails.begin(), tails.end(), order[i],
                             [&order](std::size_t tail, int value) { return order[tail] < value; });
        if (place != tails.begin())
            previous[i] = static_cast<std::ptrdiff_t>(*(place - 1));
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> isRising(order.size(), false);
    for (auto i = tails.empty() ? -1 : static_cast<std::ptrdiff_t>(tails.back()); i >= 0;
         i = previous[static_cast<std::size_t>(i)])
        isRising[static_cast<std::size_t>(i)] = true;
    return isRising;
}

class StepDiff
{
public:
    StepDiff(const StepIndex &before, const StepIndex &after, DefinitionDiff &diff)
        : m_before(before), m_after(after), m_diff(diff)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_before.steps().size(); ++i) {
            const QString &id = m_before.idOf(static_cast<int>(i));
            if (m_after.find(id) < 0 && m_before.find(id) == static_cast<int>(i))
                m_diff.removed += id;
        }
        for (std::size_t i = 0; i < m_after.steps().size(); ++i)
            compareStep(static_cast<int>(i));
        for (const StepLevel &level : m_after.levels())
            compareOrder(level);
    }

private:
    void compareStep(int after)
    {
        const QString &id = m_after.idOf(after);
        const int before = m_before.find(id);
        if (m_after.find(id) != after)
            return;
        if (before < 0) {
            m_diff.added += id;
            return;
        }
        Changes fields = compareFields(*m_before.at(before).step, *m_after.at(after).step,
                                       {u"step_id"_qs, u"steps"_qs});
        if (!fields.empty())
            m_diff.changed.push_back({id, std::move(fields)});
        if (containerOf(m_before, before) != containerOf(m_after, after))
            addMove(before, after);
    }

    /// Among the steps that stayed in this container, those that changed their order.
    void compareOrder(const StepLevel &level)
    {
        std::vector<int> stayed;
        std::vector<int> positions;
        for (int after : level.members) {
            const int before = m_before.find(m_after.idOf(after));
            if (before < 0 || m_after.find(m_after.idOf(after)) != after ||
                containerOf(m_before, before) != containerOf(m_after, after))
                continue;
            stayed.push_back(after);
            positions.push_back(m_before.at(before).position);
        }
        const std::vector<bool> isRising = longestRising(positions);
        for (std::size_t i = 0; i < stayed.size(); ++i) {
            if (!isRising[i])
                addMove(m_before.find(m_after.idOf(stayed[i])), stayed[i]);
        }
    }

    void addMove(int before, int after)
    {
        m_diff.moved.push_back({m_after.idOf(after), containerOf(m_before, before),
                                containerOf(m_after, after), m_before.at(before).position,
                                m_after.at(after).position});
    }

    static QString containerOf(const StepIndex &index, int step)
    {
        const int parent = index.at(step).parent;
        return parent < 0 ? QString() : index.idOf(parent);
    }

    const StepIndex &m_before;
    const StepIndex &m_after;
    DefinitionDiff &m_diff;
};

} // namespace

bool DefinitionDiff::isEmpty() const
{
    return *this == DefinitionDiff();
}

DefinitionDiff diffDefinitions(const WorkflowDefinition &before, const WorkflowDefinition &after)
{
    DefinitionDiff diff;
    diff.workflow = compareFields(before, after, {u"steps"_qs, u"layout"_qs});
    compare(before.layout, after.layout, u"layout"_qs, diff.layout);
    const StepIndex indexBefore(before);
    const StepIndex indexAfter(after);
    StepDiff(indexBefore, indexAfter, diff).run();
    return diff;
}

} // namespace millrace::model
