// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/near_name.h"
#include "engine/model/validator.h"
#include "engine/model/value_path.h"

#include <QSet>

namespace millrace::model {

void Validator::checkWait(int step)
{
    if (!stepAt(step).wait)
        return;
    const Wait &wait = *stepAt(step).wait;
    const int count = (wait.duration.isUndefined() ? 0 : 1) + (wait.until.isUndefined() ? 0 : 1) +
                      (wait.event.isEmpty() ? 0 : 1);
    if (count != 1)
        error(step, u"step.bad_wait"_qs, u"wait"_qs,
              u"A wait has exactly one of duration, until and event"_qs);
    if (wait.duration.isNumber())
        require(wait.duration.numberOr(0) >= 0, step, u"wait.duration"_qs,
                u"must not be negative"_qs);
    require(wait.timeout.value_or(1) > 0, step, u"wait.timeout"_qs,
            u"must be more than 0 seconds"_qs);
    if (wait.timeout && wait.event.isEmpty())
        warning(step, u"step.useless_field"_qs, u"wait.timeout"_qs,
                u"'wait.timeout' means nothing without an event"_qs);
    if (!wait.onTimeout.isEmpty() && wait.onTimeout != u"fail" && wait.onTimeout != u"continue")
        error(step, u"step.unknown_choice"_qs, u"wait.on_timeout"_qs,
              u"'wait.on_timeout' is fail or continue"_qs);
    for (const auto &[field, value] :
         {std::pair(u"wait.duration"_qs, wait.duration), std::pair(u"wait.until"_qs, wait.until)}) {
        if (!value.isUndefined() && !value.isNumber() && !value.isString())
            error(step, u"step.wrong_type"_qs, field,
                  u"'%1' must be a number or a template"_qs.arg(field));
    }
}

void Validator::checkApproval(int step)
{
    if (!stepAt(step).approval)
        return;
    const Approval &approval = *stepAt(step).approval;
    if (approval.outcomes.isEmpty() || approval.outcomes.contains(QString()) ||
        QSet<QString>(approval.outcomes.begin(), approval.outcomes.end()).size() !=
            approval.outcomes.size())
        error(step, u"step.bad_outcomes"_qs, u"approval.outcomes"_qs,
              u"The outcomes are a list of different names"_qs);
    require(approval.required >= 1, step, u"approval.required"_qs, u"must be at least 1"_qs);
    require(approval.priority >= 0 && approval.priority <= 9, step, u"approval.priority"_qs,
            u"must be from 0 to 9"_qs);
    const QSet<QString> people(approval.users.begin(), approval.users.end());
    if (!people.isEmpty() && approval.roles.isEmpty() && approval.assigneesExtra.isUndefined() &&
        approval.required > people.size())
        error(
            step, u"step.too_few_people"_qs, u"approval.required"_qs,
            u"%1 people must decide, but only %2 may"_qs.arg(approval.required).arg(people.size()));
    if (!approval.onTimeout.isEmpty() && !approval.outcomes.contains(approval.onTimeout))
        error(step, u"step.unknown_outcome"_qs, u"approval.on_timeout"_qs,
              u"'%1' is no outcome of this approval"_qs.arg(approval.onTimeout.left(80)),
              didYouMean(approval.onTimeout, approval.outcomes));
    checkSchema(approval.form, step, u"approval.form"_qs);
    checkApprovalTimes(step);
}

void Validator::checkApprovalTimes(int step)
{
    const Approval &approval = *stepAt(step).approval;
    const QString above = u"must be more than 0 seconds"_qs;
    require(approval.dueIn.value_or(1) > 0, step, u"approval.due_in"_qs, above);
    require(approval.remindIn.value_or(1) > 0, step, u"approval.remind_in"_qs, above);
    if (approval.dueIn && approval.remindIn && *approval.remindIn >= *approval.dueIn)
        warning(step, u"step.contradiction"_qs, u"approval.remind_in"_qs,
                u"The reminder comes when the approval is already due"_qs);
    if (approval.dueIn)
        return;
    const bool hasReaction = !approval.onTimeout.isEmpty() || !approval.escalateTo.isUndefined();
    if (hasReaction)
        warning(step, u"step.useless_field"_qs,
                approval.onTimeout.isEmpty() ? u"approval.escalate_to"_qs
                                             : u"approval.on_timeout"_qs,
                u"Without 'due_in' the approval is never due"_qs, u"Add approval.due_in."_qs);
}

void Validator::checkRoutes(int step)
{
    const StepDefinition &s = stepAt(step);
    for (std::size_t i = 0; i < s.routes.size(); ++i) {
        const QString field = itemPath(u"routes"_qs, i);
        const Route &route = s.routes[i];
        if (s.type == u"human_approval") {
            checkOutcomeRoute(step, route, field);
        } else if (route.when.isEmpty()) {
            error(step, u"step.missing_field"_qs, field + u".when"_qs,
                  u"The route has no 'when'"_qs,
                  u"Write an expression, or name the target in 'default'."_qs);
        } else if (!route.outcome.isEmpty()) {
            warning(step, u"step.useless_field"_qs, field + u".outcome"_qs,
                    u"Only the routes of an approval have an outcome"_qs);
        }
    }
    if (s.type == u"conditional" && s.routes.empty() && s.defaultRoute.isEmpty())
        error(step, u"step.missing_field"_qs, u"routes"_qs, u"A conditional step needs routes"_qs);
}

void Validator::checkOutcomeRoute(int step, const Route &route, const QString &field)
{
    const Approval approval = stepAt(step).approval.value_or(Approval());
    if (!route.when.isEmpty())
        warning(step, u"step.useless_field"_qs, field + u".when"_qs,
                u"The routes of an approval name an outcome, no condition"_qs);
    if (route.outcome.isEmpty())
        error(step, u"step.missing_field"_qs, field + u".outcome"_qs,
              u"The route names no outcome"_qs,
              u"Outcomes are "_qs + approval.outcomes.join(u", "_qs) + u'.');
    else if (!approval.outcomes.contains(route.outcome))
        error(step, u"step.unknown_outcome"_qs, field + u".outcome"_qs,
              u"'%1' is no outcome of this approval"_qs.arg(route.outcome.left(80)),
              didYouMean(route.outcome, approval.outcomes,
                         u"Outcomes are "_qs + approval.outcomes.join(u", "_qs) + u'.'));
}

} // namespace millrace::model
