// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/step_references.h"

#include "engine/expression/expression.h"
#include "engine/model/value_path.h"

namespace millrace::model {

namespace {

// Renaming inside one definition; both names are step ids.
class Renamer
{
public:
    Renamer(const QString &from, const QString &to) : m_from(from), m_to(to) {}

    void name(QString &id) const
    {
        if (id == m_from)
            id = m_to;
    }

    void names(QStringList &ids) const
    {
        for (QString &id : ids)
            name(id);
    }

    void expression(QString &text) const
    {
        if (!text.contains(m_from))
            return;
        if (const auto parsed = expression::Expression::parse(text))
            text = parsed->withStepRenamed(m_from, m_to);
    }

    void expressions(std::vector<Mapping> &mappings) const
    {
        for (Mapping &mapping : mappings)
            expression(mapping.expression);
    }

    void textTemplate(QString &text) const
    {
        qsizetype at = 0;
        while ((at = text.indexOf(u"${"_qs, at)) >= 0) {
            const bool isEscaped = at > 0 && text[at - 1] == u'$';
            at = isEscaped ? at + 2 : renameInside(text, at + 2);
        }
    }

    /// Every string of a value is a template; what is an expression by its nature is one whole.
    void value(Value &given, bool isExpression = false) const
    {
        if (given.isString()) {
            QString text = given.text();
            isExpression ? expression(text) : textTemplate(text);
            if (text != given.text())
                given = Value(text);
        }
        for (std::size_t i = 0; i < given.items().size(); ++i) {
            Value item = given.at(i);
            value(item, isExpression);
            if (!(item == given.at(i)))
                given.setAt(i, std::move(item));
        }
        for (std::size_t i = 0; i < given.members().size(); ++i) {
            const QString key = given.members()[i].key;
            Value member = given.members()[i].value;
            value(member, isExpression);
            if (!(member == given.members()[i].value))
                given.set(key, std::move(member));
        }
    }

    /// An action's `set` holds expressions, a script's `source` is a language of its own.
    void action(Value &given) const
    {
        for (std::size_t i = 0; i < given.members().size(); ++i) {
            const QString key = given.members()[i].key;
            Value member = given.members()[i].value;
            if (key != u"source")
                value(member, key == u"set");
            if (!(member == given.members()[i].value))
                given.set(key, std::move(member));
        }
    }

    /// An object keyed by step ids, its order kept.
    void keys(Value &given) const
    {
        if (!given.has(m_from) || given.has(m_to))
            return;
        Value out = Value::emptyObject();
        for (const base::Member &member : given.members())
            out.set(member.key == m_from ? m_to : member.key, member.value);
        given = std::move(out);
    }

    void list(Value &given) const
    {
        for (std::size_t i = 0; i < given.items().size(); ++i) {
            if (given.at(i).text() == m_from)
                given.setAt(i, Value(m_to));
        }
    }

private:
    /// Renames in the expression that begins at `begin` and ends at the first brace that makes it
    /// whole; returns where to go on.
    qsizetype renameInside(QString &text, qsizetype begin) const
    {
        for (qsizetype end = text.indexOf(u'}', begin); end >= 0;
             end = text.indexOf(u'}', end + 1)) {
            const auto parsed = expression::Expression::parse(text.mid(begin, end - begin));
            if (!parsed)
                continue;
            const QString renamed = parsed->withStepRenamed(m_from, m_to);
            text.replace(begin, end - begin, renamed);
            return begin + renamed.size() + 1;
        }
        return begin;
    }

    const QString &m_from;
    const QString &m_to;
};

/// Changes one member of an object where it is there.
template<class Change>
void changeMember(Value &object, const QString &name, const Change &change)
{
    if (!object.has(name))
        return;
    Value member = object[name];
    change(member);
    if (!(member == object[name]))
        object.set(name, std::move(member));
}

void renameInTest(Value &test, const Renamer &rename)
{
    changeMember(test, u"mocks"_qs, [&](Value &mocks) { rename.keys(mocks); });
    changeMember(test, u"decisions"_qs, [&](Value &decisions) { rename.keys(decisions); });
    changeMember(test, u"expect"_qs, [&](Value &expect) {
        for (const QString &name : {u"completed"_qs, u"failed"_qs, u"skipped"_qs})
            changeMember(expect, name, [&](Value &ids) { rename.list(ids); });
    });
}

} // namespace

void renameReferences(StepDefinition &step, const QString &from, const QString &to)
{
    const Renamer rename(from, to);
    rename.names(step.dependencies);
    rename.names(step.errorHandlers);
    rename.names(step.rollbackActions);
    rename.name(step.defaultRoute);
    rename.name(step.rollbackTo);
    for (Route &route : step.routes) {
        rename.name(route.to);
        rename.expression(route.when);
    }
    for (QString &condition : step.conditions)
        rename.expression(condition);
    rename.expressions(step.inputMapping);
    rename.expressions(step.outputMapping);
    rename.expressions(step.customMetrics);
    rename.expression(step.container.forEach);
    rename.expression(step.container.loopCondition);
    rename.expression(step.container.reduce);
    rename.textTemplate(step.idempotencyKey);
    rename.action(step.action);
    rename.value(step.extra);
    if (step.cache)
        rename.textTemplate(step.cache->key);
    if (step.wait) {
        rename.value(step.wait->duration);
        rename.value(step.wait->until);
        rename.textTemplate(step.wait->event);
    }
    if (step.approval) {
        rename.textTemplate(step.approval->title);
        rename.textTemplate(step.approval->description);
        rename.expressions(step.approval->context);
    }
}

void renameReferences(WorkflowDefinition &definition, const QString &from, const QString &to)
{
    const Renamer rename(from, to);
    rename.expression(definition.subject);
    rename.value(definition.output, true);
    for (std::size_t i = 0; i < definition.tests.items().size(); ++i) {
        Value test = definition.tests.at(i);
        renameInTest(test, rename);
        if (!(test == definition.tests.at(i)))
            definition.tests.setAt(i, std::move(test));
    }
    for (const QString &name : {u"positions"_qs, u"collapsed"_qs, u"pinned"_qs, u"breakpoints"_qs})
        changeMember(definition.layout, name, [&](Value &marks) { rename.keys(marks); });
}

} // namespace millrace::model
