// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/expression_places.h"

#include "engine/model/expression_cache.h"

namespace millrace::ui {

using base::Value;

namespace {

class Visit
{
public:
    explicit Visit(const ExpressionVisitor &visitor) : m_visitor(visitor) {}

    void expression(QString &text) const
    {
        if (!text.isEmpty() && model::ExpressionCache().parse(text))
            m_visitor(text);
    }

    void mappings(std::vector<model::Mapping> &mappings) const
    {
        for (model::Mapping &mapping : mappings)
            expression(mapping.expression);
    }

    void textTemplate(QString &text) const
    {
        qsizetype at = 0;
        while ((at = text.indexOf(u"${"_qs, at)) >= 0) {
            const bool isEscaped = at > 0 && text[at - 1] == u'$';
            at = isEscaped ? at + 2 : inside(text, at + 2);
        }
    }

    /// Strings are templates, or expressions where `isExpression` says so.
    void value(Value &given, bool isExpression = false) const
    {
        if (given.isString()) {
            QString text = given.text();
            isExpression ? expression(text) : textTemplate(text);
            if (text != given.text())
                given = Value(text);
            return;
        }
        for (std::size_t i = 0; i < given.items().size(); ++i) {
            Value item = given.at(i);
            value(item, isExpression);
            given.setAt(i, std::move(item));
        }
        for (std::size_t i = 0; i < given.members().size(); ++i) {
            const QString key = given.members()[i].key;
            Value member = given.members()[i].value;
            value(member, isExpression);
            given.set(key, std::move(member));
        }
    }

    /// `set` of an action holds expressions, `source` is a language of its own.
    void action(Value &given) const
    {
        for (std::size_t i = 0; i < given.members().size(); ++i) {
            const QString key = given.members()[i].key;
            Value member = given.members()[i].value;
            if (key != u"source")
                value(member, key == u"set");
            given.set(key, std::move(member));
        }
    }

private:
    /// The expression ends at the first brace that makes it whole; returns where to go on.
    qsizetype inside(QString &text, qsizetype begin) const
    {
        for (qsizetype end = text.indexOf(u'}', begin); end >= 0;
             end = text.indexOf(u'}', end + 1)) {
            QString found = text.mid(begin, end - begin);
            if (!model::ExpressionCache().parse(found))
                continue;
            m_visitor(found);
            text.replace(begin, end - begin, found);
            return begin + found.size() + 1;
        }
        return begin;
    }

    const ExpressionVisitor &m_visitor;
};

} // namespace

void visitExpressions(model::StepDefinition &step, const ExpressionVisitor &visitor)
{
    const Visit visit(visitor);
    for (model::Route &route : step.routes)
        visit.expression(route.when);
    for (QString &condition : step.conditions)
        visit.expression(condition);
    visit.mappings(step.inputMapping);
    visit.mappings(step.customMetrics);
    visit.expression(step.container.forEach);
    visit.expression(step.container.loopCondition);
    visit.expression(step.container.reduce);
    visit.textTemplate(step.idempotencyKey);
    visit.action(step.action);
    visit.value(step.extra);
    if (step.cache)
        visit.textTemplate(step.cache->key);
    if (step.wait) {
        visit.value(step.wait->duration);
        visit.value(step.wait->until);
        visit.textTemplate(step.wait->event);
    }
    if (step.approval) {
        visit.textTemplate(step.approval->title);
        visit.textTemplate(step.approval->description);
        visit.mappings(step.approval->context);
    }
}

void visitExpressions(model::WorkflowDefinition &definition, const ExpressionVisitor &visitor)
{
    const Visit visit(visitor);
    visit.expression(definition.subject);
    visit.value(definition.output, true);
}

} // namespace millrace::ui
