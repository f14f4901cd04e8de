// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <optional>

namespace millrace::model {

using base::Value;

// Places inside a value, as problems and edits name them: routes[0].to, headers["x.y"].

QString memberPath(const QString &path, QStringView name);
QString itemPath(const QString &path, std::size_t index);

/// One part of a path: a member's name, or an item's index where the name is empty and index >= 0.
struct PathPart
{
    QString name = {};
    int index = -1;
};

/// The parts of a path; nothing where it is none (empty, an open bracket, an empty part).
std::optional<std::vector<PathPart>> parsePath(QStringView path);

/// What the parts beginning with `from` name; undefined where they lead nowhere.
Value valueAtPath(const Value &root, const std::vector<PathPart> &parts, std::size_t from = 0);

/// Sets what the parts name, making objects on the way; undefined removes a member or an item.
/// An index may be at most the number of items. False, and nothing changed, where a part does not
/// fit what is there.
bool setAtPath(Value &root, const std::vector<PathPart> &parts, const Value &value,
               std::size_t from = 0);

} // namespace millrace::model
