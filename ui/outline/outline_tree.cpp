// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outline_tree.h"

#include "ui/editing/flow.h"
#include "ui/theme/step_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace millrace::ui {

namespace {

QString nameOf(const model::StepDefinition &step)
{
    return step.name.isEmpty() ? step.id : step.name;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

} // namespace

OutlineTree::OutlineTree(const model::WorkflowDefinition &definition)
{
    const Flow flow(definition);
    const model::StepIndex &index = flow.index();
    std::vector<int> nodeOf(index.steps().size(), -1);
    m_nodes.reserve(index.steps().size());
    for (const int step : flow.order()) {
        const model::StepDefinition &s = *index.at(step).step;
        const int self = static_cast<int>(m_nodes.size());
        const int parent =
            index.at(step).parent < 0 ? -1 : nodeOf[std::size_t(index.at(step).parent)];
        nodeOf[std::size_t(step)] = self;
        std::vector<int> &siblings = parent < 0 ? m_top : m_nodes[std::size_t(parent)].children;
        OutlineNode node{s.id, nameOf(s), s.type, s.action[u"kind"].text(), parent};
        node.row = static_cast<int>(siblings.size());
        node.number = self + 1;
        siblings.push_back(self);
        for (const int next : flow.after(step))
            node.next += nameOf(*index.at(next).step);
        if (!m_byId.contains(s.id))
            m_byId.insert(s.id, self);
        m_nodes.push_back(std::move(node));
    }
    for (const model::IndexedStep &step : index.steps()) {
        for (const QString &served : step.step->errorHandlers + step.step->rollbackActions) {
            if (const int node = find(served); node >= 0)
                m_nodes[std::size_t(node)].serves += nameOf(*step.step);
        }
    }
}

bool OutlineTree::hasShapeOf(const OutlineTree &other) const
{
    return m_nodes.size() == other.m_nodes.size() &&
           std::equal(m_nodes.begin(), m_nodes.end(), other.m_nodes.begin(),
                      [](const OutlineNode &a, const OutlineNode &b) {
                          return a.id == b.id && a.parent == b.parent && a.children == b.children;
                      });
}

QString OutlineTree::sentence(int node, const QString &state) const
{
    const OutlineNode &step = at(node);
    QString type = stepName(step.type, step.kind);
    if (!step.children.empty())
        type = Words::tr("%1 with %n step(s)", nullptr, static_cast<int>(step.children.size()))
                   .arg(type);
    if (!state.isEmpty())
        type = Words::tr("%1, %2").arg(type, state);
    const QString number = QLocale().toString(step.number);
    const QString count = QLocale().toString(static_cast<qulonglong>(m_nodes.size()));
    const QLocale locale;
    if (!step.serves.isEmpty())
        return Words::tr("%1, %2, step %3 of %4, runs only when %5 fails or is undone")
            .arg(step.name, type, number, count, locale.createSeparatedList(step.serves));
    if (step.next.isEmpty())
        return Words::tr("%1, %2, step %3 of %4").arg(step.name, type, number, count);
    return Words::tr("%1, %2, step %3 of %4, goes to %5")
        .arg(step.name, type, number, count, locale.createSeparatedList(step.next));
}

} // namespace millrace::ui
