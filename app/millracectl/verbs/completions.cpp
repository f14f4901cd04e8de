// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/completions.h"

#include "app/millracectl/builtin_verbs.h"

namespace millrace::app {

namespace {

base::Result<int> print(Session &session)
{
    const QString shell = session.argument(0);
    const QString script = completions(shell, session.verbs());
    if (script.isEmpty())
        return base::fail(base::ErrorClass::Usage, u"usage.unknown_shell"_qs,
                          u"there are no completions for '%1'"_qs.arg(shell),
                          u"one of: %1"_qs.arg(completionShells().join(u", "_qs)));
    session.output().bytes(script.toUtf8());
    return kDone;
}

} // namespace

Command completionsVerb()
{
    Verb verb;
    verb.name = u"completions"_qs;
    verb.arguments = u"SHELL"_qs;
    verb.minimum = verb.maximum = 1;
    verb.summary = u"Print a completion script for bash, zsh or fish"_qs;
    verb.example = u"source <(millracectl completions bash)"_qs;
    return {verb, print};
}

} // namespace millrace::app
