// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/json_options.h"
#include "app/millracectl/recording.h"

namespace millrace::app {

using base::ErrorClass;
using base::Result;

namespace {

Result<query::Approval> findApproval(const Session &session)
{
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    const auto detail = (*store)->inbox().show(session.argument(0));
    if (!detail)
        return base::fail(detail.error());
    return detail->approval;
}

tl::unexpected<base::Error> missing(const QString &verb, const QString &option,
                                    const QString &example)
{
    return base::fail(ErrorClass::Usage, u"usage.option_missing"_qs,
                      u"'approvals %1' needs %2"_qs.arg(verb, option),
                      u"for example: millracectl approvals %1 3f2a %2"_qs.arg(verb, example));
}

QString commentOf(const Session &session)
{
    return session.arguments().value(u"comment"_qs);
}

Result<int> claim(Session &session)
{
    const auto approval = findApproval(session);
    if (!approval)
        return base::fail(approval.error());
    return recordCommand(session, approval->run,
                         event::ClaimApproval{approval->id, session.actor()}, u"claimed"_qs);
}

Result<int> release(Session &session)
{
    const auto approval = findApproval(session);
    if (!approval)
        return base::fail(approval.error());
    return recordCommand(session, approval->run,
                         event::ReleaseApproval{approval->id, session.actor()}, u"released"_qs);
}

Result<int> decide(Session &session)
{
    if (!session.arguments().has(u"outcome"_qs))
        return missing(u"decide"_qs, u"--outcome NAME"_qs, u"--outcome approve"_qs);
    auto form = jsonOption(session, u"form"_qs);
    const auto approval = findApproval(session);
    if (!form || !approval)
        return base::fail(!form ? form.error() : approval.error());
    event::DecideApproval command;
    command.approval = approval->id;
    command.actor = session.actor();
    command.outcome = session.arguments().value(u"outcome"_qs);
    command.form = std::move(*form);
    command.comment = commentOf(session);
    const QString word = u"decided as %1"_qs.arg(command.outcome);
    return recordCommand(session, approval->run, std::move(command), word);
}

Result<int> delegate(Session &session)
{
    if (session.arguments().value(u"to"_qs).isEmpty())
        return missing(u"delegate"_qs, u"--to USER"_qs, u"--to ada"_qs);
    const auto approval = findApproval(session);
    if (!approval)
        return base::fail(approval.error());
    const QString to = session.arguments().value(u"to"_qs);
    return recordCommand(
        session, approval->run,
        event::DelegateApproval{approval->id, session.actor(), to, commentOf(session)},
        u"delegated to %1"_qs.arg(to));
}

Result<int> comment(Session &session)
{
    const QString text = session.argument(1).isEmpty() ? commentOf(session) : session.argument(1);
    if (text.isEmpty())
        return missing(u"comment"_qs, u"TEXT"_qs, u"'the amount is right'"_qs);
    const auto approval = findApproval(session);
    if (!approval)
        return base::fail(approval.error());
    return recordCommand(session, approval->run,
                         event::CommentApproval{approval->id, session.actor(), text},
                         u"comment kept"_qs);
}

Verb verbFor(const QString &word, const QString &summary)
{
    Verb verb;
    verb.name = u"approvals "_qs + word;
    verb.arguments = u"ID"_qs;
    verb.minimum = verb.maximum = 1;
    verb.summary = summary;
    verb.details = u"ID is an approval's id, or the beginning of one."_qs;
    verb.example = u"millracectl approvals %1 3f2a"_qs.arg(word);
    return verb;
}

Option commentOption()
{
    return {.name = u"comment"_qs, .value = u"TEXT"_qs, .doc = u"why, for the history"_qs};
}

} // namespace

Command approvalsClaimVerb()
{
    return {verbFor(u"claim"_qs, u"Take an approval, so that others know"_qs), claim};
}

Command approvalsReleaseVerb()
{
    return {verbFor(u"release"_qs, u"Give a claimed approval back"_qs), release};
}

Command approvalsDecideVerb()
{
    Verb verb = verbFor(u"decide"_qs, u"Decide an approval"_qs);
    verb.options = {
        {.name = u"outcome"_qs, .value = u"NAME"_qs, .doc = u"one of the approval's outcomes"_qs},
        commentOption(),
        {.name = u"form"_qs, .value = u"JSON"_qs, .doc = u"the form, filled in, or @FILE"_qs}};
    verb.example = u"millracectl approvals decide 3f2a --outcome approve --comment 'as agreed'"_qs;
    return {verb, decide};
}

Command approvalsDelegateVerb()
{
    Verb verb = verbFor(u"delegate"_qs, u"Hand an approval to another user"_qs);
    verb.options = {{.name = u"to"_qs, .value = u"USER"_qs, .doc = u"who decides instead"_qs},
                    commentOption()};
    verb.example = u"millracectl approvals delegate 3f2a --to ada"_qs;
    return {verb, delegate};
}

Command approvalsCommentVerb()
{
    Verb verb = verbFor(u"comment"_qs, u"Write a comment to an approval"_qs);
    verb.arguments = u"ID [TEXT]"_qs;
    verb.maximum = 2;
    verb.options = {commentOption()};
    verb.example = u"millracectl approvals comment 3f2a 'the amount is right'"_qs;
    return {verb, comment};
}

} // namespace millrace::app
