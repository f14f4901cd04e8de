// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/validation.h"

#include "engine/model/definition_codec.h"
#include "engine/model/validator.h"
#include "engine/model/value_path.h"

#include <QSet>

#include <algorithm>

namespace millrace::model {

namespace {

// A person mends the first hundred; a hostile file must not make millions.
constexpr std::size_t kMostProblems = 2000;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumberPart(QStringView part)
{
    return !part.isEmpty() && std::all_of(part.begin(), part.end(), isDigit) &&
           (part.size() == 1 || part.front() != u'0');
}

/// Dot-separated identifiers behind - or +; those of a pre-release that are numbers have no zero in
/// front.
bool areTags(QStringView text, bool isRelease)
{
    for (QStringView tag : text.split(u'.')) {
        const bool fits = std::all_of(
            tag.begin(), tag.end(), [](QChar c) { return isLetter(c) || isDigit(c) || c == u'-'; });
        const bool isNumber = std::all_of(tag.begin(), tag.end(), isDigit);
        if (tag.isEmpty() || !fits || (isRelease && isNumber && !isNumberPart(tag)))
            return false;
    }
    return true;
}

} // namespace

bool isStepId(QStringView text)
{
    if (text.isEmpty() || isDigit(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isLetter(c) || isDigit(c) || c == u'_'; });
}

bool isSemanticVersion(QStringView text)
{
    const qsizetype plus = text.indexOf(u'+');
    if (plus >= 0 && !areTags(text.mid(plus + 1), false))
        return false;
    const QStringView release = plus < 0 ? text : text.left(plus);
    const qsizetype dash = release.indexOf(u'-');
    if (dash >= 0 && !areTags(release.mid(dash + 1), true))
        return false;
    const auto parts = (dash < 0 ? release : release.left(dash)).split(u'.');
    return parts.size() == 3 && std::all_of(parts.begin(), parts.end(), isNumberPart);
}

QString FieldName::text() const
{
    QString name = isMember ? memberPath(base, key) : base;
    if (index >= 0)
        name = itemPath(name, static_cast<std::size_t>(index));
    return tail.isEmpty() ? name : memberPath(name, tail);
}

Validator::Validator(const WorkflowDefinition &workflow, const StepCatalogue &catalogue,
                     ExpressionCache &cache)
    : m_workflow(workflow)
    , m_catalogue(catalogue)
    , m_cache(cache)
    , m_index(workflow)
    , m_graph(m_index)
{
}

std::vector<Problem> Validator::run()
{
    checkWorkflow();
    if (m_index.isTooDeep()) {
        error(-1, u"workflow.too_deep"_qs, u"steps"_qs,
              u"Containers are nested more than %1 deep"_qs.arg(StepIndex::kDeepest),
              u"Put inner parts into workflows of their own."_qs);
        return {m_problems.back().second};
    }
    for (std::size_t i = 0; i < m_index.steps().size(); ++i)
        checkStep(static_cast<int>(i));
    checkGraph();
    checkOutputMappings();
    checkTriggers();
    checkTests();
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Problem> problems;
    for (auto &[step, problem] : m_problems)
        problems.push_back(std::move(problem));
    return problems;
}

/// A step without an id is named by its place.
QString Validator::fieldOf(int step, const QString &field) const
{
    if (step < 0 || !idOf(step).isEmpty())
        return field;
    QString place;
    for (int at = step; at >= 0; at = m_index.at(at).parent) {
        const QString list =
            itemPath(u"steps"_qs, static_cast<std::size_t>(m_index.at(at).position));
        place = place.isEmpty() ? list : list + u'.' + place;
    }
    return place + u'.' + field;
}

void Validator::add(Severity severity, int step, const QString &code, const QString &field,
                    const QString &message, const QString &hint, int column)
{
    if (m_problems.size() >= kMostProblems)
        return;
    m_problems.emplace_back(step, Problem{severity, code, step < 0 ? QString() : idOf(step),
                                          fieldOf(step, field), message, hint, column});
}

void Validator::error(int step, const QString &code, const QString &field, const QString &message,
                      const QString &hint, int column)
{
    add(Severity::Error, step, code, field, message, hint, column);
}

void Validator::warning(int step, const QString &code, const QString &field, const QString &message,
                        const QString &hint, int column)
{
    add(Severity::Warning, step, code, field, message, hint, column);
}

void Validator::require(bool holds, int step, const QString &field, const QString &message)
{
    if (!holds)
        error(step, step < 0 ? u"workflow.out_of_range"_qs : u"step.out_of_range"_qs, field,
              u"'%1' %2"_qs.arg(field, message));
}

std::vector<Problem> validate(const WorkflowDefinition &definition, const StepCatalogue &catalogue,
                              ExpressionCache *cache)
{
    ExpressionCache own;
    return Validator(definition, catalogue, cache ? *cache : own).run();
}

std::vector<Problem> validateText(QByteArrayView bytes, const StepCatalogue &catalogue)
{
    InspectedDefinition inspected = inspectDefinition(bytes, catalogue);
    std::vector<Problem> problems = std::move(inspected.problems);
    if (!inspected.isReadable)
        return problems;
    QSet<std::pair<QString, QString>> told;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            told.insert({problem.step, problem.field});
    }
    for (Problem &problem : validate(inspected.definition, catalogue)) {
        if (!told.contains({problem.step, problem.field}))
            problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace millrace::model
