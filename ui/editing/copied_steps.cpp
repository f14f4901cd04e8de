// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/copied_steps.h"

#include "ui/editing/removing.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/model/definition_codec.h"
#include "engine/model/step_place.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace millrace::ui {

using base::Value;
using model::StepDefinition;

namespace {

constexpr qsizetype kMostBytes = 16 * 1024 * 1024;
constexpr int kMostSteps = 10'000;
constexpr double kFarthest = 1e6; // of a position, in scene units
const QString &formatName()
{
    static const QString kName = u"millrace-steps/1"_qs;
    return kName;
}

QString say(const char *words)
{
    return QCoreApplication::translate("CopiedSteps", words);
}

tl::unexpected<base::Error> refuse(const QString &code, const QString &message)
{
    return base::fail(base::ErrorClass::Validation, u"clipboard."_qs + code, message);
}

bool isCredentialName(const QString &name)
{
    static const QStringList kWords = {u"password"_qs, u"passwd"_qs,     u"secret"_qs,
                                       u"token"_qs,    u"apikey"_qs,     u"authorization"_qs,
                                       u"cookie"_qs,   u"privatekey"_qs, u"credentials"_qs};
    QString plain = name.toLower();
    plain.remove(u'_').remove(u'-').remove(u' ');
    return std::any_of(kWords.begin(), kWords.end(),
                       [&plain](const QString &word) { return plain.endsWith(word); });
}

/// Without members that look like credentials and hold a literal.
Value withoutCredentials(const Value &value)
{
    if (value.isArray()) {
        Value out = Value::emptyArray();
        for (const Value &item : value.items())
            out.append(withoutCredentials(item));
        return out;
    }
    if (!value.isObject())
        return value;
    Value out = Value::emptyObject();
    for (const base::Member &member : value.members()) {
        const bool isLiteral = member.value.isString() && !member.value.text().contains(u"${");
        if (!isLiteral || !isCredentialName(member.key))
            out.set(member.key, withoutCredentials(member.value));
    }
    return out;
}

void hideCredentials(std::vector<StepDefinition> &steps)
{
    for (StepDefinition &step : steps) {
        step.action = withoutCredentials(step.action);
        step.extra = withoutCredentials(step.extra);
        hideCredentials(step.steps);
    }
}

void placeInside(const StepDefinition &container, const Places &places, CopiedSteps &copied)
{
    const QPointF origin = places.value(container.id).topLeft();
    for (const StepDefinition &step : container.steps) {
        if (places.contains(step.id))
            copied.positions.insert(step.id, places.value(step.id).topLeft() - origin);
        placeInside(step, places, copied);
    }
}

int countOf(const std::vector<StepDefinition> &steps)
{
    int count = 0;
    for (const StepDefinition &step : steps)
        count += 1 + countOf(step.steps);
    return count;
}

/// False where an id occurs twice.
bool collectIds(const std::vector<StepDefinition> &steps, QSet<QString> &ids)
{
    for (const StepDefinition &step : steps) {
        if (ids.contains(step.id))
            return false;
        ids.insert(step.id);
        if (!collectIds(step.steps, ids))
            return false;
    }
    return true;
}

double bounded(const Value &number)
{
    const double value = number.numberOr(0);
    return std::isfinite(value) ? qBound(-kFarthest, value, kFarthest) : 0;
}

QHash<QString, QPointF> readPositions(const Value &positions)
{
    QHash<QString, QPointF> places;
    for (const base::Member &member : positions.members()) {
        if (member.value[u"x"].isNumber() && member.value[u"y"].isNumber())
            places.insert(member.key, {bounded(member.value[u"x"]), bounded(member.value[u"y"])});
    }
    return places;
}

/// The same as a definition, so that one reader knows the shape of steps.
Value asDefinition(const Value &clipboard)
{
    return Value::object({{u"format"_qs, u"millrace/1"_qs},
                          {u"name"_qs, u"clipboard"_qs},
                          {u"steps"_qs, clipboard[u"steps"]}});
}

/// What kind of text it is, or why it cannot be pasted.
base::Result<Value> parse(const QByteArray &text)
{
    if (text.size() > kMostBytes)
        return refuse(
            u"too_large"_qs,
            say(QT_TRANSLATE_NOOP("CopiedSteps", "The clipboard holds more than 16 MiB. Copy fewer "
                                                 "steps at once.")));
    base::JsonLimits limits;
    limits.maxBytes = kMostBytes;
    auto parsed = base::parseJson(text, limits);
    const QString format = parsed ? (*parsed)[u"format"].text() : QString();
    if (format == formatName() || (format.startsWith(u"millrace/") && parsed))
        return parsed;
    if (format.startsWith(u"millrace-steps/"))
        return refuse(u"newer"_qs, say(QT_TRANSLATE_NOOP("CopiedSteps",
                                                         "These steps come from a newer Millrace. "
                                                         "Update this one to paste them.")));
    return refuse(u"foreign"_qs,
                  say(QT_TRANSLATE_NOOP("CopiedSteps",
                                        "The clipboard holds no steps. Copy steps on a canvas, or "
                                        "the text of a workflow.")));
}

} // namespace

CopiedSteps copySteps(const model::WorkflowDefinition &definition, const QStringList &steps,
                      const Places &places)
{
    CopiedSteps copied;
    QRectF all;
    const QStringList roots = outermost(definition, steps);
    for (const QString &id : roots)
        all |= places.value(id);
    for (const QString &id : roots) {
        const auto path = model::findStep(definition, id);
        copied.steps.push_back(*model::stepAt(definition, *path));
        if (places.contains(id))
            copied.positions.insert(id, places.value(id).topLeft() - all.topLeft());
        placeInside(copied.steps.back(), places, copied);
    }
    copied.size = all.size();
    return copied;
}

QByteArray copiedToText(const CopiedSteps &copied)
{
    std::vector<StepDefinition> shown = copied.steps;
    hideCredentials(shown);
    Value steps = Value::emptyArray();
    for (const StepDefinition &step : shown)
        steps.append(model::stepToValue(step));
    Value positions = Value::emptyObject();
    QStringList ids = copied.positions.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const QPointF place = copied.positions.value(id);
        positions.set(id, Value::object({{u"x"_qs, std::round(place.x())},
                                         {u"y"_qs, std::round(place.y())}}));
    }
    return base::toJson(
        Value::object({{u"format"_qs, formatName()},
                       {u"steps"_qs, std::move(steps)},
                       {u"positions"_qs, std::move(positions)},
                       {u"size"_qs, Value::object({{u"w"_qs, std::round(copied.size.width())},
                                                   {u"h"_qs, std::round(copied.size.height())}})}}),
        base::JsonStyle::Indented);
}

base::Result<CopiedSteps> copiedFromText(const QByteArray &text)
{
    const auto parsed = parse(text);
    if (!parsed)
        return base::fail(parsed.error());
    const bool isOwn = (*parsed)[u"format"].text() == formatName();
    auto loaded = model::readDefinition(isOwn ? asDefinition(*parsed) : *parsed);
    if (!loaded)
        return refuse(
            u"malformed"_qs,
            QCoreApplication::translate("CopiedSteps", "The steps in the clipboard are damaged: %1")
                .arg(loaded.error().message.left(200)));
    CopiedSteps copied;
    copied.steps = std::move(loaded->definition.steps);
    copied.positions =
        readPositions(isOwn ? (*parsed)[u"positions"] : loaded->definition.layout[u"positions"]);
    copied.size = {qMax(0.0, bounded((*parsed)[u"size"][u"w"])),
                   qMax(0.0, bounded((*parsed)[u"size"][u"h"]))};
    QSet<QString> ids;
    if (copied.steps.empty())
        return refuse(u"empty"_qs,
                      say(QT_TRANSLATE_NOOP("CopiedSteps", "The clipboard holds no steps.")));
    if (countOf(copied.steps) > kMostSteps)
        return refuse(
            u"too_many"_qs,
            say(QT_TRANSLATE_NOOP("CopiedSteps", "The clipboard holds more than 10,000 steps.")));
    if (!collectIds(copied.steps, ids))
        return refuse(
            u"repeated"_qs,
            say(QT_TRANSLATE_NOOP("CopiedSteps", "Two steps in the clipboard have the same id.")));
    return copied;
}

} // namespace millrace::ui
