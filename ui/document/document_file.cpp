// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_file.h"

#include "engine/base/whole_file.h"
#include "engine/model/definition_codec.h"

#include <QFile>

namespace millrace::ui {

base::Result<model::WorkflowDefinition>
readDocument(const QString &path, const model::StepCatalogue &catalogue, QByteArray *bytes)
{
    constexpr qint64 kMost = 64 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorClass::NotFound, u"file.open"_qs,
                          u"%1: %2"_qs.arg(path, file.errorString()));
    if (file.size() > kMost)
        return base::fail(base::ErrorClass::Validation, u"file.too_large"_qs,
                          u"%1 is larger than 64 MiB"_qs.arg(path));
    const QByteArray content = file.readAll();
    if (bytes != nullptr)
        *bytes = content;
    auto loaded = model::readDefinition(content, catalogue);
    if (!loaded)
        return base::fail(loaded.error());
    return std::move(loaded->definition);
}

base::Done writeDocument(const QString &path, const model::WorkflowDefinition &definition)
{
    return base::writeWholeFile(path, model::writeDefinition(definition));
}

} // namespace millrace::ui
