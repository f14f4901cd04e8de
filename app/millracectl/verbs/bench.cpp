// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench.h"
#include "app/millracectl/builtin_verbs.h"

#include <QTemporaryDir>

namespace millrace::app {

namespace {

base::Result<int> measure(Session &session)
{
    const QStringList wanted = session.arguments().positional;
    QStringList names;
    for (const bench::Bench &one : bench::builtinBenches())
        names.append(one.name);
    for (const QString &name : wanted) {
        if (!names.contains(name))
            return base::fail(base::ErrorClass::Usage, u"usage.unknown_bench"_qs,
                              u"there is no benchmark '%1'"_qs.arg(name),
                              u"one of: %1"_qs.arg(names.join(u", "_qs)));
    }
    for (const bench::Bench &one : bench::builtinBenches()) {
        if (!wanted.isEmpty() && !wanted.contains(one.name))
            continue;
        const QTemporaryDir folder;
        const auto figures = one.run(folder.path());
        if (!figures)
            return base::fail(figures.error());
        session.output().jsonLine(bench::toValue(one.name, *figures));
    }
    return kDone;
}

} // namespace

Command benchVerb()
{
    Verb verb;
    verb.name = u"bench"_qs;
    verb.arguments = u"[NAME...]"_qs;
    verb.minimum = 0;
    verb.maximum = -1;
    verb.summary = u"Measure the engine on this machine, beside limits measured in the same run"_qs;
    verb.details =
        u"One JSON object per line. History writes ten million events and takes minutes and about 2 GB of the temporary folder."_qs;
    verb.example = u"millracectl bench chain many"_qs;
    return {verb, measure};
}

} // namespace millrace::app
