// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/input_memory.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace millrace::ui {

using base::Value;

namespace {

bool isPrivate(const QString &classification)
{
    return classification == u"confidential" || classification == u"secret";
}

} // namespace

QString InputMemory::fileOf(const model::WorkflowDefinition &definition) const
{
    // The id comes from a file: only what a UUID is made of may name another.
    const bool isPlain = !definition.workflowId.isEmpty() &&
                         std::all_of(definition.workflowId.begin(), definition.workflowId.end(),
                                     [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    if (m_folder.isEmpty() || !isPlain)
        return {};
    return QDir(m_folder).filePath(definition.workflowId + u".json"_qs);
}

Value InputMemory::last(const model::WorkflowDefinition &definition) const
{
    QFile file(fileOf(definition));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const auto parsed = base::parseJson(file.readAll());
    return parsed ? *parsed : Value();
}

void InputMemory::keep(const model::WorkflowDefinition &definition, Value input) const
{
    for (const base::Member &rule : definition.dataClassification.members()) {
        if (!isPrivate(rule.value.text()))
            continue;
        QString path = rule.key;
        for (const QString &root : {u"workflow."_qs, u"input."_qs}) {
            if (path.startsWith(root))
                path = path.mid(root.size());
        }
        // The whole member: a part of it may say as much.
        input.remove(path.section(u'.', 0, 0));
    }
    const QString name = fileOf(definition);
    if (name.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = base::toJson(input, base::JsonStyle::Indented);
    // Without the flush a full disk would go unnoticed (base::writeWholeFile, which sets no
    // rights).
    if (file.write(bytes) == bytes.size() && file.flush())
        (void)file.commit();
}

} // namespace millrace::ui
