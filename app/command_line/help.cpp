// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/help.h"

namespace millrace::app {

namespace {

QString label(const Option &option)
{
    const QString name = u"--"_qs + option.name;
    return option.value.isEmpty() ? name : name + u' ' + option.value;
}

QString optionLines(const std::vector<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        text += u"  %1  %2"_qs.arg(label(option), -20).arg(option.doc);
        if (!option.choices.isEmpty())
            text += u": "_qs + option.choices.join(u", "_qs);
        if (option.repeats)
            text += u" (can be repeated)"_qs;
        text += u'\n';
    }
    return text;
}

QString usageLine(const Verb &verb)
{
    QString line = u"millracectl "_qs + verb.name;
    if (!verb.arguments.isEmpty())
        line += u' ' + verb.arguments;
    if (!verb.options.empty())
        line += u" [OPTION...]"_qs;
    return line;
}

} // namespace

QString overviewText(const std::vector<Verb> &verbs)
{
    QString text =
        u"Usage: millracectl COMMAND [ARGUMENT...] [--store PATH] [--json] [--as USER]\n\n"
        "Runs durable workflows. Everything acknowledged is kept in the store.\n\n"_qs;
    for (const Verb &verb : verbs) {
        const QString call =
            verb.arguments.isEmpty() ? verb.name : verb.name + u' ' + verb.arguments;
        text += u"  %1  %2\n"_qs.arg(call, -28).arg(verb.summary);
    }
    text += u"\nmillracectl COMMAND --help says more about each, with an example.\n\n"
            "Exit codes: 0 done, 1 the work failed, 2 wrong usage, 3 the store cannot be used,\n"
            "4 parked (waits for a person, an event or a later time), 5 not permitted,\n"
            "130 or 143 interrupted\n"_qs;
    return text;
}

QString verbText(const Verb &verb)
{
    QString text = u"Usage: %1\n\n%2.\n"_qs.arg(usageLine(verb), verb.summary);
    if (!verb.details.isEmpty())
        text += verb.details + u'\n';
    if (!verb.options.empty())
        text += u"\nOptions:\n"_qs + optionLines(verb.options);
    text += u"\nCommon options:\n"_qs + optionLines(commonOptions());
    text += u"\nExample:\n  %1\n"_qs.arg(verb.example);
    return text;
}

} // namespace millrace::app
