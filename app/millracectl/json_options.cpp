// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/json_options.h"

#include "app/millracectl/definition_file.h"
#include "engine/base/json_reader.h"

namespace millrace::app {

using base::ErrorClass;
using base::Result;
using base::Value;

namespace {

Result<Value> parse(const QString &what, const QByteArray &text, const QString &hint)
{
    auto value = base::parseJson(text);
    if (value)
        return value;
    base::Error error = value.error();
    error.message = u"%1: %2"_qs.arg(what, error.message);
    if (!hint.isEmpty())
        error.hint = hint;
    return base::fail(error);
}

} // namespace

Result<Value> jsonOption(const Session &session, const QString &option)
{
    if (!session.arguments().has(option))
        return Value();
    const QString text = session.arguments().value(option);
    const QString name = u"--"_qs + option;
    if (!text.startsWith(u'@'))
        return parse(
            name, text.toUtf8(),
            u"give JSON, or @FILE to read it from a file: %1 '{\"name\": 1}'"_qs.arg(name));
    const auto bytes = readWholeFile(text.mid(1));
    if (!bytes)
        return base::fail(bytes.error());
    return parse(u"%1 %2"_qs.arg(name, text), *bytes, {});
}

Result<std::vector<event::Write>> setOptions(const Session &session)
{
    std::vector<event::Write> writes;
    const QStringList given = session.arguments().all(u"set"_qs);
    for (const QString &text : given) {
        const QString path = text.section(u'=', 0, 0);
        if (!text.contains(u'=') || path.isEmpty() || path.split(u'.').contains(QString()))
            return base::fail(ErrorClass::Usage, u"usage.bad_set"_qs,
                              u"'--set' cannot be '%1'"_qs.arg(text),
                              u"write a path and a JSON value: --set order.lines.0.price=12.5"_qs);
        auto value =
            parse(u"--set %1"_qs.arg(path), text.section(u'=', 1).toUtf8(),
                  u"the value is JSON; a text needs quotes: --set '%1=\"text\"'"_qs.arg(path));
        if (!value)
            return base::fail(value.error());
        writes.push_back({path, std::move(*value)});
    }
    return writes;
}

Result<Value> inputOf(const Session &session)
{
    auto input = jsonOption(session, u"input"_qs);
    const auto writes = setOptions(session);
    if (!input || !writes)
        return !input ? input : base::fail(writes.error());
    if (input->isUndefined())
        *input = Value::emptyObject();
    for (const event::Write &write : *writes)
        base::setAt(*input, write.path, write.value);
    return input;
}

} // namespace millrace::app
