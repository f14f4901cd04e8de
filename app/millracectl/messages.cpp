// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/messages.h"

#include "app/output/safe_text.h"

#include <QStringList>

namespace millrace::app {

namespace {

QString inkedWord(const Output &output, const QString &word, Ink ink)
{
    return inked(word, ink, output.peopleTraits().hasColour);
}

} // namespace

void sayError(Output &output, const base::Error &error)
{
    QStringList lines = error.message.split(u'\n');
    output.say(u"millracectl: %1: %2"_qs.arg(inkedWord(output, u"error"_qs, Ink::Red),
                                             safeText(lines.takeFirst())));
    for (const QString &line : std::as_const(lines))
        output.say(u"  "_qs + safeText(line));
    for (const base::Value &problem : error.details[u"problems"].items()) {
        output.say(
            u"  %1: %2"_qs.arg(safeText(problem[u"step"].text() + u':' + problem[u"field"].text()),
                               safeText(problem[u"message"].text())));
    }
    if (!error.hint.isEmpty())
        output.say(u"  hint: "_qs + safeText(error.hint));
}

QString problemLine(const QString &file, const model::Problem &problem)
{
    const bool isError = problem.severity == model::Severity::Error;
    QString line = u"%1:%2:%3: %4: %5"_qs.arg(
        safeText(file), safeText(problem.step), safeText(problem.field),
        isError ? u"error"_qs : u"warning"_qs, safeText(problem.message));
    if (!problem.hint.isEmpty())
        line += u" ("_qs + safeText(problem.hint) + u')';
    return line;
}

} // namespace millrace::app
