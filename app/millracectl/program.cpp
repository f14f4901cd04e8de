// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/program.h"

#include "app/command_line/argument_parser.h"
#include "app/command_line/help.h"
#include "app/millracectl/messages.h"

#include <QCoreApplication>

namespace millrace::app {

namespace {

bool isAny(const QString &word, const QStringList &of)
{
    return of.contains(word);
}

int withOutput(Output &output, int code)
{
    output.flush();
    return output.isWhole() ? code : qMax<int>(code, kFailed);
}

int call(const Arguments &arguments, const std::vector<Verb> &verbs,
         const std::vector<Command> &commands)
{
    Output output(stdout, stderr, arguments.has(u"json"_qs));
    if (arguments.wantsHelp) {
        output.bytes(verbText(*arguments.verb).toUtf8());
        return withOutput(output, kDone);
    }
    Session session(arguments, output, verbs);
    const auto index = static_cast<std::size_t>(arguments.verb - verbs.data());
    const base::Result<int> code = commands[index].run(session);
    if (code)
        return withOutput(output, *code);
    if (session.interruption().signal() != 0)
        return withOutput(output, session.interruption().exitCode());
    output.flush();
    sayError(output, code.error());
    return withOutput(output, exitCodeOf(code.error()));
}

} // namespace

int runProgram(const QStringList &words, const std::vector<Command> &commands)
{
    std::vector<Verb> verbs;
    verbs.reserve(commands.size());
    for (const Command &command : commands)
        verbs.push_back(command.verb);
    Output output(stdout, stderr, false);
    const QString first = words.value(0);
    if (words.isEmpty()) {
        output.draw(overviewText(verbs));
        return kUsage;
    }
    if (isAny(first, {u"--help"_qs, u"-h"_qs, u"help"_qs})) {
        if (words.size() > 1 && first == u"help"_qs)
            return runProgram(words.mid(1) + QStringList{u"--help"_qs}, commands);
        output.bytes(overviewText(verbs).toUtf8());
        return withOutput(output, kDone);
    }
    if (first == u"--version"_qs) {
        output.line(u"millracectl "_qs + QCoreApplication::applicationVersion());
        return withOutput(output, kDone);
    }
    const auto arguments = parseArguments(words, verbs);
    if (!arguments) {
        sayError(output, arguments.error());
        return exitCodeOf(arguments.error());
    }
    return call(*arguments, verbs, commands);
}

} // namespace millrace::app
