// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/near_name.h"
#include "engine/model/validator.h"
#include "engine/model/value_path.h"

#include <algorithm>
#include <cmath>

namespace millrace::model {

namespace {

QString typeText(ParameterType type)
{
    switch (type) {
    case ParameterType::Any:
        return u"anything"_qs;
    case ParameterType::String:
        return u"a string"_qs;
    case ParameterType::Number:
        return u"a number"_qs;
    case ParameterType::Integer:
        return u"a whole number"_qs;
    case ParameterType::Boolean:
        return u"true or false"_qs;
    case ParameterType::List:
        return u"a list"_qs;
    case ParameterType::Object:
        return u"an object"_qs;
    case ParameterType::Duration:
        return u"a number of seconds"_qs;
    case ParameterType::Expressions:
        return u"an object of expressions"_qs;
    }
    return {};
}

bool isTemplate(const ParameterDescriptor &known, const Value &given)
{
    return known.text == TextKind::Template && given.text().contains(u"${");
}

} // namespace

void Validator::checkAction(int step)
{
    const Value &action = stepAt(step).action;
    if (action.isUndefined())
        return;
    const Value &name = action[u"kind"];
    if (!name.isString() || name.text().isEmpty()) {
        error(step, u"step.missing_field"_qs, u"action.kind"_qs, u"The action has no kind"_qs,
              u"Kinds are "_qs + m_catalogue.kindNames().join(u", "_qs) + u'.');
        return;
    }
    const ActionKind *kind = m_catalogue.kind(name.text());
    if (!kind) {
        error(step, u"step.unknown_kind"_qs, u"action.kind"_qs,
              u"There is no kind of action '%1'"_qs.arg(name.text().left(80)),
              didYouMean(name.text(), m_catalogue.kindNames()));
        return;
    }
    Value parameters = action;
    parameters.remove(u"kind");
    checkParameters(step, kind->parameters, parameters, u"action"_qs, kind->allowsUnknown);
    const bool hasOne = std::any_of(kind->oneOf.begin(), kind->oneOf.end(),
                                    [&](const QString &one) { return action.has(one); });
    if (!kind->oneOf.isEmpty() && !hasOne)
        error(
            step, u"step.missing_parameter"_qs, u"action"_qs,
            u"An action of kind %1 needs one of %2"_qs.arg(kind->kind, kind->oneOf.join(u", "_qs)));
}

void Validator::checkParameters(int step, const std::vector<ParameterDescriptor> &known,
                                const Value &given, const QString &path, bool allowsUnknown)
{
    for (const ParameterDescriptor &parameter : known) {
        const Value &value = given[parameter.name];
        if (value.isUndefined() && !parameter.isRequired)
            continue;
        const QString place = memberPath(path, parameter.name);
        if (!value.isUndefined())
            checkParameter(step, parameter, value, place);
        else
            error(step, u"step.missing_parameter"_qs, place, u"'%1' is missing"_qs.arg(place),
                  parameter.doc);
    }
    if (allowsUnknown)
        return;
    for (const base::Member &member : given.members()) {
        if (!findParameter(known, member.key))
            warning(step, u"step.unknown_parameter"_qs, memberPath(path, member.key),
                    u"'%1' is no parameter here and means nothing"_qs.arg(member.key.left(80)),
                    didYouMean(member.key, parameterNames(known)));
    }
}

bool Validator::hasShape(const ParameterDescriptor &known, const Value &given) const
{
    const double number = given.numberOr(0.5);
    switch (known.type) {
    case ParameterType::Any:
        return true;
    case ParameterType::String:
        return given.isString();
    case ParameterType::Number:
        return given.isNumber();
    case ParameterType::Integer:
        return number == std::floor(number);
    case ParameterType::Boolean:
        return given.isBool();
    case ParameterType::List:
        return given.isArray();
    case ParameterType::Object:
        return given.isObject();
    case ParameterType::Duration:
        return given.isNumber() && number >= 0;
    case ParameterType::Expressions:
        return given.isObject() &&
               std::all_of(given.members().begin(), given.members().end(),
                           [](const base::Member &member) { return member.value.isString(); });
    }
    return true;
}

void Validator::checkParameter(int step, const ParameterDescriptor &known, const Value &given,
                               const QString &path)
{
    checkParameterText(step, known, given, path);
    if (isTemplate(known, given))
        return; // what it yields is known when it runs
    if (!hasShape(known, given)) {
        error(step, u"step.wrong_parameter"_qs, path,
              u"'%1' must be %2"_qs.arg(path, typeText(known.type)), known.doc);
        return;
    }
    if (!known.choices.isEmpty() && given.isString() && !known.choices.contains(given.text()))
        error(step, u"step.unknown_choice"_qs, path,
              u"'%1' is one of %2, but is '%3'"_qs.arg(path, known.choices.join(u", "_qs),
                                                       given.text().left(80)),
              didYouMean(given.text(), known.choices));
    const double number = given.numberOr(0);
    const bool isBelow = known.minimum && number < *known.minimum;
    if (given.isNumber() && (isBelow || (known.maximum && number > *known.maximum)))
        error(step, u"step.out_of_range"_qs, path,
              isBelow ? u"'%1' must be at least %2"_qs.arg(path).arg(*known.minimum)
                      : u"'%1' must be at most %2"_qs.arg(path).arg(*known.maximum));
    if (!known.members.empty())
        checkParameters(step, known.members, given, path, false);
}

void Validator::checkParameterText(int step, const ParameterDescriptor &known, const Value &given,
                                   const QString &path)
{
    if (!known.members.empty())
        return; // each member is looked at on its own
    const Place place{step, path, rootsAt(step)};
    if (known.type == ParameterType::Expressions) {
        for (const base::Member &member : given.members()) {
            if (member.value.isString())
                checkExpression({step, FieldName::member(path, member.key), place.roots},
                                member.value.text());
        }
    } else if (known.text == TextKind::Template) {
        checkTemplate(place, given);
    } else if (known.text == TextKind::Expression && given.isString()) {
        checkExpression(place, given.text());
    }
}

} // namespace millrace::model
