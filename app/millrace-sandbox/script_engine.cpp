// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-sandbox/script_engine.h"

#include <QJSEngine>
#include <QJsonDocument>
#include <QJsonObject>

namespace millrace::sandbox {

namespace {

/// Calls the script's function and gives [true, JSON or undefined] or [false, what was thrown].
/// Made before the script runs, so that it works with the built-ins as they were. Refuses what JSON
/// would silently turn into null, and a promise, which nobody would wait for.
constexpr const char *kCaller = R"((function() {
    const stringify = JSON.stringify, finite = Number.isFinite, Kind = Promise, Fault = TypeError;
    function check(key, item) {
        if (typeof item === 'number' && !finite(item))
            throw new Fault('The script returned ' + item + (key === '' ? '' : ' in "' + key + '"')
                            + ', which is no JSON value');
        return item;
    }
    return function(script, input) {
        try {
            const value = script(input);
            if (value instanceof Kind)
                throw new Fault('The script returned a promise; it must return a value');
            return [true, stringify(value, check)];
        } catch (thrown) {
            return [false, thrown];
        }
    };
})())";

const QString kScriptName = QStringLiteral("script"); // errors from elsewhere have no useful line

/// JavaScript's text may hold half characters (lone surrogates), which UTF-8 cannot: escaped.
QByteArray utf8OfJson(QString json)
{
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar unit = json.at(i);
        if (!unit.isSurrogate())
            continue;
        if (unit.isHighSurrogate() && i + 1 < json.size() && json.at(i + 1).isLowSurrogate())
            ++i;
        else
            json.replace(i, 1, QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16));
    }
    return json.toUtf8();
}

QByteArray errorAnswer(const QString &message, int line, const QString &name)
{
    const QJsonObject error{{QStringLiteral("message"), message},
                            {QStringLiteral("line"), line},
                            {QStringLiteral("name"), name}};
    return QJsonDocument(QJsonObject{{QStringLiteral("error"), error}})
        .toJson(QJsonDocument::Compact);
}

QByteArray errorAnswer(const QJSValue &thrown)
{
    if (!thrown.isError())
        return errorAnswer(QStringLiteral("The script threw: ") + thrown.toString(), 0, {});
    const bool inScript =
        thrown.property(QStringLiteral("fileName")).toString().endsWith(kScriptName);
    return errorAnswer(thrown.property(QStringLiteral("message")).toString(),
                       inScript ? thrown.property(QStringLiteral("lineNumber")).toInt() : 0,
                       thrown.property(QStringLiteral("name")).toString());
}

} // namespace

QByteArray runScript(const QByteArray &source, const QByteArray &inputJson)
{
    QJSEngine engine;
    const QJSValue caller = engine.evaluate(QLatin1String(kCaller));
    QJSValue input;
    if (!inputJson.isEmpty()) {
        const QJSValue parse = engine.globalObject()
                                   .property(QStringLiteral("JSON"))
                                   .property(QStringLiteral("parse"));
        input = parse.call({QString::fromUtf8(inputJson)});
        if (input.isError())
            return errorAnswer(input);
    }
    // The wrapper's first line is line 0, so that the script's own first line is 1.
    const QString body = QString::fromUtf8(source);
    const QJSValue function = engine.evaluate(
        QStringLiteral("(function(input) {\n") + body + QStringLiteral("\n})"), kScriptName, 0);
    if (function.isError())
        return errorAnswer(function);
    if (!function.isCallable())
        return errorAnswer(QStringLiteral("The source is not the body of one function"), 1, {});
    const QJSValue outcome = caller.call({function, input});
    if (!outcome.isArray()) // thrown where the caller could not catch it: the stack is used up
        return errorAnswer(outcome);
    if (!outcome.property(0).toBool())
        return errorAnswer(outcome.property(1));
    const QJSValue json = outcome.property(1);
    if (!json.isString())
        return QByteArrayLiteral("{}");
    return QByteArrayLiteral("{\"value\":") + utf8OfJson(json.toString()) + '}';
}

} // namespace millrace::sandbox
