// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/value_path.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"

#include <algorithm>

namespace millrace::model {

namespace {

bool isPlain(QStringView name)
{
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c == u'.' || c == u'[' || c == u']' || c == u'"';
    });
}

/// Reads [3] or ["name"] at `at` and moves behind it.
std::optional<PathPart> bracketPart(QStringView path, qsizetype &at)
{
    qsizetype end = at + 1;
    if (path.mid(at).startsWith(u"[\"")) {
        for (++end; end < path.size() && path[end] != u'"'; ++end) {
            if (path[end] == u'\\')
                ++end;
        }
        const auto name = base::parseJson(path.mid(at + 1, end - at).toUtf8());
        if (!name || !name->isString() || path.mid(end + 1, 1) != u"]")
            return {};
        at = end + 2;
        return PathPart{name->text()};
    }
    end = path.indexOf(u']', at);
    bool isIndex = false;
    const int index = end < 0 ? 0 : path.mid(at + 1, end - at - 1).toInt(&isIndex);
    if (!isIndex || index < 0)
        return {};
    at = end + 1;
    return PathPart{{}, index};
}

/// Reads a name at `at`, behind its dot unless it is the first, and moves behind it.
std::optional<PathPart> namePart(QStringView path, qsizetype &at, bool isFirst)
{
    at += isFirst || path[at] != u'.' ? 0 : 1;
    const qsizetype start = at;
    while (at < path.size() && path[at] != u'.' && path[at] != u'[')
        ++at;
    const QStringView name = path.mid(start, at - start);
    if (!isPlain(name))
        return {};
    return PathPart{name.toString()};
}

bool removeItem(Value &list, std::size_t index)
{
    base::Array items = list.items();
    if (index >= items.size())
        return false;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
    list = Value(std::move(items));
    return true;
}

/// Whether a part can name something in the value: an index in a list, a name in an object.
bool fits(const Value &value, const PathPart &part)
{
    if (part.index < 0)
        return value.isObject() || value.isUndefined();
    return value.isArray() ? static_cast<std::size_t>(part.index) <= value.size()
                           : value.isUndefined() && part.index == 0;
}

const Value &child(const Value &value, const PathPart &part)
{
    return part.index < 0 ? value[part.name] : value.at(static_cast<std::size_t>(part.index));
}

} // namespace

QString memberPath(const QString &path, QStringView name)
{
    if (isPlain(name))
        return path.isEmpty() ? name.toString() : path + u'.' + name.toString();
    return path + u'[' + QString::fromUtf8(base::toJson(Value(name))) + u']';
}

QString itemPath(const QString &path, std::size_t index)
{
    return path + u'[' + QString::number(index) + u']';
}

std::optional<std::vector<PathPart>> parsePath(QStringView path)
{
    std::vector<PathPart> parts;
    for (qsizetype at = 0; at < path.size();) {
        auto part = path[at] == u'[' ? bracketPart(path, at) : namePart(path, at, parts.empty());
        if (!part)
            return {};
        parts.push_back(std::move(*part));
    }
    if (parts.empty() || path.endsWith(u'.'))
        return {};
    return parts;
}

Value valueAtPath(const Value &root, const std::vector<PathPart> &parts, std::size_t from)
{
    Value current = root;
    for (std::size_t i = from; i < parts.size() && !current.isUndefined(); ++i)
        current = Value(child(current, parts[i]));
    return current;
}

bool setAtPath(Value &root, const std::vector<PathPart> &parts, const Value &value,
               std::size_t from)
{
    if (from == parts.size()) {
        root = value;
        return true;
    }
    const PathPart &part = parts[from];
    if (!fits(root, part))
        return false;
    Value next = child(root, part);
    if (!setAtPath(next, parts, value, from + 1))
        return false;
    if (part.index < 0) {
        if (next.isUndefined())
            root.remove(part.name);
        else
            root.set(part.name, std::move(next));
        return true;
    }
    const auto index = static_cast<std::size_t>(part.index);
    if (next.isUndefined())
        return removeItem(root, index);
    if (index == root.size())
        root.append(std::move(next));
    else
        root.setAt(index, std::move(next));
    return true;
}

} // namespace millrace::model
