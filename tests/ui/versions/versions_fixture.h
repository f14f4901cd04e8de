// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/definition_codec.h"
#include "ui/versions/version_archive.h"

#include <QFile>

namespace millrace::tests {

inline constexpr const char *kWorkflowId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

/// A workflow of a few steps, as a file would hold it.
inline model::WorkflowDefinition workflow(const QByteArray &steps = R"([
    {"step_id": "ask", "name": "Ask", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "answer", "step_type": "action", "action": {"kind": "noop"},
     "dependencies": ["ask"]}])",
                                          const QByteArray &members = {})
{
    const QByteArray text = QByteArray(R"({"format": "millrace/1", "name": "Invoices", )") +
                            R"("workflow_id": ")" + kWorkflowId + R"(", )" + members +
                            R"("steps": )" + steps + "}";
    const auto loaded = model::readDefinition(text);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return loaded->definition;
}

inline ui::PublishRequest request(const QString &version,
                                  const QString &note = QStringLiteral("A note"))
{
    return {version, note, QStringLiteral("Maria Keller"), 1763109660000};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(bytes) == bytes.size();
}

} // namespace millrace::tests
