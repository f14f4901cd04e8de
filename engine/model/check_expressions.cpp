// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/near_name.h"
#include "engine/model/validator.h"
#include "engine/model/value_path.h"

#include "engine/expression/string_template.h"

#include <algorithm>

namespace millrace::model {

namespace {

const QStringList &commonRoots()
{
    static const QStringList kAll = {u"workflow"_qs, u"steps"_qs, u"input"_qs, u"run"_qs,
                                     u"env"_qs};
    return kAll;
}

} // namespace

/// Names that loops around a step bring into scope.
QStringList Validator::rootsAt(int step) const
{
    QStringList roots;
    for (int loop = step < 0 ? -1 : m_index.at(step).loop; loop >= 0;
         loop = m_index.at(loop).loop) {
        if (!roots.contains(u"iteration"_qs))
            roots += u"iteration"_qs;
        if (!stepAt(loop).container.forEach.isEmpty() && !roots.contains(u"item"_qs))
            roots += {u"item"_qs, u"index"_qs};
    }
    return roots;
}

void Validator::checkStepExpressions(int step)
{
    const StepDefinition &s = stepAt(step);
    const QStringList roots = rootsAt(step);
    const QStringList after = roots + QStringList{u"result"_qs};
    for (qsizetype i = 0; i < s.conditions.size(); ++i)
        checkExpression({step, FieldName(u"conditions"_qs, i), roots}, s.conditions[i]);
    for (const Mapping &mapping : s.inputMapping)
        checkExpression({step, FieldName::member(u"input_mapping"_qs, mapping.target), roots},
                        mapping.expression);
    for (std::size_t i = 0; i < s.routes.size(); ++i) {
        if (!s.routes[i].when.isEmpty())
            checkExpression({step, FieldName(u"routes"_qs, static_cast<qsizetype>(i), u"when"_qs),
                             roots, false, true},
                            s.routes[i].when);
    }
    for (std::size_t i = 0; i < s.customMetrics.size(); ++i)
        checkExpression(
            {step, FieldName(u"custom_metrics"_qs, static_cast<qsizetype>(i), u"expression"_qs),
             after, true, true},
            s.customMetrics[i].expression);
    checkContainerExpressions(step);
    checkTemplates(step);
}

void Validator::checkContainerExpressions(int step)
{
    const ContainerOptions &options = stepAt(step).container;
    const QStringList roots = rootsAt(step);
    if (!options.forEach.isEmpty())
        checkExpression({step, u"for_each"_qs, roots}, options.forEach);
    if (!options.loopCondition.isEmpty())
        checkExpression({step, u"loop_condition"_qs, roots + QStringList{u"iteration"_qs}, true},
                        options.loopCondition);
    const QStringList named = {u"collect"_qs, u"merge"_qs, u"vote"_qs};
    if (!options.reduce.isEmpty() && !named.contains(options.reduce))
        checkExpression({step, u"reduce"_qs,
                         roots + QStringList{u"result"_qs, u"results"_qs, u"failures"_qs}, true},
                        options.reduce);
}

void Validator::checkTemplates(int step)
{
    const StepDefinition &s = stepAt(step);
    const QStringList roots = rootsAt(step);
    const auto check = [&](const QString &field, const Value &value) {
        if (!value.isUndefined())
            checkTemplate({step, field, roots}, value);
    };
    if (!s.idempotencyKey.isEmpty())
        check(u"idempotency_key"_qs, Value(s.idempotencyKey));
    if (s.cache)
        check(u"cache.key"_qs, Value(s.cache->key));
    if (s.wait) {
        check(u"wait.duration"_qs, s.wait->duration);
        check(u"wait.until"_qs, s.wait->until);
        check(u"wait.event"_qs, Value(s.wait->event));
    }
    if (!s.approval)
        return;
    check(u"approval.title"_qs, Value(s.approval->title));
    check(u"approval.description"_qs, Value(s.approval->description));
    for (const Mapping &mapping : s.approval->context)
        checkExpression({step, FieldName::member(u"approval.context"_qs, mapping.target), roots},
                        mapping.expression);
}

void Validator::checkExpression(const Place &place, const QString &text)
{
    const auto &parsed = m_cache.parse(text);
    if (!parsed)
        reportSyntax(place, parsed.error());
    else
        checkReads(place, parsed->reads());
}

void Validator::checkTemplate(const Place &place, const Value &value)
{
    if (value.isString() && !value.text().contains(u"${"))
        return;
    const auto parsed = expression::ValueTemplate::parse(value);
    if (!parsed)
        reportSyntax(place, parsed.error());
    else if (!parsed->isConstant())
        checkReads(place, parsed->reads());
}

void Validator::reportSyntax(const Place &place, const base::Error &error)
{
    QString field = place.field.text();
    const QString inner = error.details[u"path"].text();
    for (const QString &part : inner.split(u'.', Qt::SkipEmptyParts)) {
        bool isIndex = false;
        const uint index = part.toUInt(&isIndex);
        field = isIndex ? itemPath(field, index) : memberPath(field, part);
    }
    this->error(place.step, u"expression.syntax"_qs, field,
                u"The expression does not parse: %1"_qs.arg(error.message), error.hint,
                static_cast<int>(error.details[u"column"].numberOr(0)));
}

void Validator::checkReads(const Place &place, const std::vector<expression::Read> &reads)
{
    for (const expression::Read &read : reads) {
        const QString &root = read.path.front();
        if (root == u"steps") {
            checkStepRead(place, read);
            continue;
        }
        if (commonRoots().contains(root) || place.roots.contains(root))
            continue;
        const bool isLoops = root == u"item" || root == u"index" || root == u"iteration";
        error(place.step, u"expression.unknown_name"_qs, place.field.text(),
              isLoops ? u"'%1' exists only inside a loop"_qs.arg(root)
                      : u"Nothing is called '%1' here"_qs.arg(root.left(80)),
              isLoops ? QString()
                      : didYouMean(root, commonRoots() + place.roots,
                                   m_index.find(root) >= 0
                                       ? u"The output of a step is steps.%1.output."_qs.arg(root)
                                       : u"Data of the run are in 'workflow'."_qs),
              read.column);
    }
}

void Validator::checkStepRead(const Place &place, const expression::Read &read)
{
    if (read.path.size() < 2)
        return;
    const QString &id = read.path[1];
    const int other = m_index.find(id);
    if (other < 0) {
        error(place.step, u"expression.unknown_step"_qs, place.field.text(),
              u"There is no step '%1'"_qs.arg(id.left(80)), didYouMean(id, m_index.ids()),
              read.column);
        return;
    }
    const int loop = m_index.at(other).loop;
    const bool isHidden =
        loop >= 0 &&
        (place.step < 0 || (loop != place.step && !m_index.isInside(place.step, loop)));
    if (isHidden) {
        warning(place.step, u"expression.inside_loop"_qs, place.field.text(),
                u"'%1' is inside the loop '%2' and is not seen from here"_qs.arg(id, idOf(loop)),
                u"The output of the loop is steps.%1.output."_qs.arg(idOf(loop)), read.column);
        return;
    }
    if (place.step < 0 || m_graph.isOnDemand(place.step) || m_graph.isOnDemand(other))
        return;
    const Relation relation = m_graph.relation(other, place.step);
    if (relation == Relation::Before || (relation == Relation::Itself && place.isAfter) ||
        (relation == Relation::Inside && place.mayReadInside))
        return;
    // A step on demand runs when its owner says so; what is inside one is no better known.
    for (int at = m_index.at(place.step).parent; at >= 0; at = m_index.at(at).parent) {
        if (m_graph.isOnDemand(at))
            return;
    }
    warning(place.step, u"expression.not_upstream"_qs, place.field.text(),
            u"'%1' need not be settled when this is read"_qs.arg(id),
            u"Add it to the dependencies."_qs, read.column);
}

} // namespace millrace::model
