// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/definition_file.h"

#include "app/millracectl/messages.h"
#include "engine/steps/builtin_steps.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace millrace::app {

using base::ErrorClass;
using base::Result;

namespace {

constexpr qint64 kMostBytes = 64LL * 1024 * 1024;

} // namespace

Result<QByteArray> readWholeFile(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path == u"-"_qs ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen || QFileInfo(path).isDir())
        return base::fail(ErrorClass::NotFound, u"file.unreadable"_qs,
                          u"%1 cannot be read: %2"_qs.arg(path, isOpen ? u"it is a folder"_qs
                                                                       : file.errorString()),
                          u"check the path"_qs);
    QByteArray bytes = file.read(kMostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return base::fail(ErrorClass::NotFound, u"file.unreadable"_qs,
                          u"%1 cannot be read: %2"_qs.arg(path, file.errorString()));
    if (bytes.size() > kMostBytes)
        return base::fail(ErrorClass::Validation, u"file.too_large"_qs,
                          u"%1 is larger than 64 MiB"_qs.arg(path));
    return bytes;
}

Result<CheckedDefinition> checkDefinitionFile(const QString &path)
{
    const auto bytes = readWholeFile(path);
    if (!bytes)
        return base::fail(bytes.error());
    const model::StepCatalogue catalogue = steps::builtinCatalogue();
    CheckedDefinition checked;
    checked.problems = model::validateText(*bytes, catalogue);
    if (!model::hasErrors(checked.problems))
        checked.definition = model::inspectDefinition(*bytes, catalogue).definition;
    return checked;
}

Result<model::WorkflowDefinition> loadDefinitionFile(Output &output, const QString &path)
{
    auto checked = checkDefinitionFile(path);
    if (!checked)
        return base::fail(checked.error());
    for (const model::Problem &problem : checked->problems)
        output.say(problemLine(path, problem));
    if (!model::hasErrors(checked->problems))
        return std::move(checked->definition);
    const auto errors =
        std::count_if(checked->problems.begin(), checked->problems.end(), [](const auto &problem) {
            return problem.severity == model::Severity::Error;
        });
    return base::fail(
        ErrorClass::Validation, u"definition.refused"_qs,
        u"%1 has %2 %3"_qs.arg(path).arg(errors).arg(errors == 1 ? u"error"_qs : u"errors"_qs));
}

} // namespace millrace::app
