// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sandbox/script_answer.h"

#include "engine/base/json_reader.h"

namespace millrace::sandbox {

using base::Error;
using base::ErrorClass;
using base::Result;
using base::Value;

namespace {

constexpr qsizetype kNameLength = 100;
constexpr qsizetype kMessageLength = 4000;
constexpr double kLastLine = 10'000'000;

Error thrownError(const Value &thrown)
{
    const QString name = thrown[u"name"].text().left(kNameLength);
    const QString message = thrown[u"message"].text().left(kMessageLength);
    const double line = thrown[u"line"].numberOr(0);
    const bool known = line >= 1 && line <= kLastLine;
    QString text = name.isEmpty() ? message : name + u": "_qs + message;
    if (known)
        text = u"Line %1 of the script: %2"_qs.arg(QString::number(qint64(line)), text);
    Error error = scriptError(u"script.error"_qs, text);
    error.details = Value::object({{u"line"_qs, known ? line : 0.0},
                                   {u"name"_qs, Value(name)},
                                   {u"message"_qs, Value(message)}});
    return error;
}

} // namespace

Error scriptError(const QString &code, const QString &message, const QString &hint)
{
    Error error{ErrorClass::Process, code, message, hint};
    error.retryable = false; // the same source and input fail again
    return error;
}

Result<Value> readScriptAnswer(const QByteArray &bytes)
{
    auto answer = base::parseJson(bytes);
    if (!answer) {
        return base::fail(
            scriptError(u"script.result"_qs,
                        u"The script's result cannot be taken over: "_qs + answer.error().message));
    }
    if (!answer->isObject()) {
        return base::fail(scriptError(u"script.result"_qs,
                                      u"The script's result cannot be taken over: it came without "
                                      "its envelope"_qs));
    }
    const Value &thrown = (*answer)[u"error"];
    if (!thrown.isUndefined())
        return base::fail(thrownError(thrown));
    return (*answer)[u"value"];
}

} // namespace millrace::sandbox
