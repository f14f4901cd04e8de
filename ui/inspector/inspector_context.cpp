// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"

#include "engine/model/step_index.h"
#include "engine/model/step_place.h"

namespace millrace::ui {

using Kind = InspectorSubject::Kind;

namespace {

NamedStep entry(const model::StepDefinition &step, const Theme &theme)
{
    return {step.id, step.name.isEmpty() ? step.id : step.name,
            theme.step(step.type, step.action[u"kind"].text())};
}

} // namespace

/// Whose data the expressions that are shown see.
QString InspectorPanel::expressionStep() const
{
    if (m_subject.kind == Kind::Edge)
        return m_subject.from;
    return m_subject.kind == Kind::Step ? m_subject.steps.front() : QString();
}

EditorContext InspectorPanel::contextOf() const
{
    EditorContext context{m_theme, &m_icons};
    context.steps = [this] { return stepsAround(); };
    context.step = [this](const QString &id) { return entryOf(id); };
    context.stored = [this](const QString &path) {
        if (m_document.isNull())
            return base::Value();
        const SubjectReader reader(m_document->definition(), m_subject);
        return reader.stored({.path = path}).value;
    };
    if (m_subject.kind == Kind::Several)
        return context;
    context.help = [this](const QStringList &roots) {
        return ExpressionHelp{[this, roots] { return surroundings(roots); },
                              [this, roots] { return dataAt(roots); }};
    };
    return context;
}

/// The other steps of the same container: edges and handlers do not cross its border.
std::vector<NamedStep> InspectorPanel::stepsAround() const
{
    std::vector<NamedStep> entries;
    if (m_document.isNull())
        return entries;
    const QString own = m_subject.kind == Kind::Edge ? m_subject.from
                        : m_subject.steps.isEmpty()  ? QString()
                                                     : m_subject.steps.front();
    const model::StepIndex index(m_document->definition());
    const int at = index.find(own);
    if (at < 0)
        return entries;
    for (const int other : index.levels()[static_cast<std::size_t>(index.at(at).level)].members) {
        if (other != at)
            entries.push_back(entry(*index.at(other).step, *m_theme));
    }
    return entries;
}

NamedStep InspectorPanel::entryOf(const QString &id) const
{
    if (!m_document.isNull()) {
        const auto path = model::findStep(m_document->definition(), id);
        if (path)
            return entry(*model::stepAt(m_document->definition(), *path), *m_theme);
    }
    return {id, id, {u"flow"_qs, u"warning"_qs}};
}

model::Surroundings InspectorPanel::surroundings(const QStringList &roots) const
{
    const QString key = roots.join(u' ');
    if (!m_document.isNull() && !m_surroundings.contains(key))
        m_surroundings.insert(key, model::surroundingsOf(m_document->definition(), expressionStep(),
                                                         roots, dataAt(roots)));
    return m_surroundings.value(key);
}

base::Value InspectorPanel::dataAt(const QStringList &roots) const
{
    if (!m_isDataKnown) {
        m_data = m_samples ? m_samples(expressionStep()) : base::Value();
        m_isDataKnown = true;
    }
    const bool needsResult = roots.contains(u"result"_qs) && !m_data.has(u"result");
    const base::Value &output = m_data[u"steps"][expressionStep()][u"output"];
    if (!needsResult || output.isUndefined())
        return m_data;
    base::Value data = m_data;
    data.set(u"result"_qs, output);
    return data;
}

} // namespace millrace::ui
