// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event/event_codec.h"

#include "engine/base/digest.h"
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/event/event_fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace millrace::event {

using base::Result;

namespace {

constexpr std::array kRunEnds = {u"completed", u"failed", u"cancelled", u"timed_out"};
constexpr std::array kScopeKinds = {u"run", u"iteration", u"handler", u"compensation"};

/// Writes the fields of one event, without those that hold their default.
class FieldWriter
{
public:
    FieldWriter(QByteArray &out, std::vector<Attachment> *attachments)
        : m_out(out), m_attachments(attachments)
    {
    }

    void operator()(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            base::appendJsonString(key(name), text);
    }
    void operator()(const char *name, int number) { (*this)(name, static_cast<double>(number)); }
    void operator()(const char *name, qint64 number) { (*this)(name, static_cast<double>(number)); }
    void operator()(const char *name, double number)
    {
        if (number != 0)
            base::appendJsonNumber(key(name), number);
    }
    void operator()(const char *name, bool flag)
    {
        if (flag != defaultOf(name))
            key(name) += flag ? "true" : "false";
    }
    void operator()(const char *prefix, const StepRef &ref)
    {
        if (!ref.step.isEmpty())
            base::appendJsonString(key(prefix, "step"), ref.step);
        if (ref.scope != 0)
            base::appendJsonNumber(key(prefix, "scope"), ref.scope);
    }
    void operator()(const char *name, const Value &value)
    {
        if (value.isUndefined())
            return;
        const qsizetype before = m_out.size();
        const bool wasFirst = !m_any;
        key(name);
        const qsizetype start = m_out.size();
        base::appendJson(m_out, value);
        if (m_attachments == nullptr || m_out.size() - start <= kInlineLimit)
            return;
        const QByteArray json = m_out.sliced(start);
        m_out.truncate(before); // too large to stay: only its hash does
        m_any = !wasFirst;
        const QString hash = base::sha256Hex(json);
        base::appendJsonString(key("@", name), hash);
        m_attachments->push_back({hash, json});
    }
    void operator()(const char *name, const Error &error)
    {
        (*this)(name, base::errorToValue(error));
    }
    void operator()(const char *name, const std::optional<Error> &error)
    {
        if (error)
            (*this)(name, *error);
    }
    void operator()(const char *name, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        Value list = Value::emptyArray();
        for (const QString &text : texts)
            list.append(text);
        (*this)(name, list);
    }
    void operator()(const char *name, RunEnd end)
    {
        (*this)(name, QString::fromUtf16(kRunEnds[static_cast<std::size_t>(end)]));
    }
    void operator()(const char *name, ScopeKind kind)
    {
        (*this)(name, QString::fromUtf16(kScopeKinds[static_cast<std::size_t>(kind)]));
    }
    template<class T>
    void operator()(const char *name, const std::vector<T> &items)
    {
        if (items.empty())
            return;
        key(name) += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            m_out += i == 0 ? "{" : ",{";
            FieldWriter inner(m_out, m_attachments);
            inner.writeItem(const_cast<T &>(items[i]));
            m_out += '}';
        }
        m_out += ']';
    }

    /// Flags that are true unless said otherwise.
    static bool defaultOf(QByteArrayView name)
    {
        return name == "rollback_complete" || name == "complete" || name == "final";
    }

private:
    void writeItem(StepRef &ref) { (*this)("", ref); }
    void writeItem(Write &write) { fields(*this, write); }

    QByteArray &key(const char *name) { return key("", name); }
    QByteArray &key(std::string_view prefix, std::string_view name)
    {
        std::array<char, 48> text; // longer than every name in event_fields.h
        Q_ASSERT(prefix.size() + name.size() + 4 <= text.size());
        char *end = text.data();
        if (m_any)
            *end++ = ',';
        m_any = true;
        *end++ = '"';
        end = std::copy(prefix.begin(), prefix.end(), end);
        end = std::copy(name.begin(), name.end(), end);
        *end++ = '"';
        *end++ = ':';
        return m_out.append(text.data(), end - text.data());
    }

    QByteArray &m_out;
    std::vector<Attachment> *m_attachments;
    bool m_any = false;
};

/// Reads the fields of one event; what is missing keeps its default.
class FieldReader
{
public:
    FieldReader(const Value &object, const AttachmentSource &source)
        : m_object(object), m_source(source)
    {
    }

    void operator()(const char *name, QString &text) { text = at("", name).text(); }
    void operator()(const char *name, int &number) { number = integer<int>("", name); }
    void operator()(const char *name, qint64 &number) { number = integer<qint64>("", name); }
    void operator()(const char *name, double &number) { number = at("", name).numberOr(0); }
    void operator()(const char *name, bool &flag)
    {
        flag = at("", name).boolOr(FieldWriter::defaultOf(name));
    }
    void operator()(const char *prefix, StepRef &ref)
    {
        ref.step = at(prefix, "step").text();
        ref.scope = integer<int>(prefix, "scope");
    }
    void operator()(const char *name, Value &value)
    {
        value = at("", name);
        const Value &hash = at("@", name);
        if (value.isUndefined() && hash.isString())
            value = attachment(hash.text());
    }
    void operator()(const char *name, Error &error)
    {
        Value value;
        (*this)(name, value);
        error = base::errorFromValue(value);
    }
    void operator()(const char *name, std::optional<Error> &error)
    {
        Value value;
        (*this)(name, value);
        if (value.isObject())
            error = base::errorFromValue(value);
    }
    void operator()(const char *name, QStringList &texts)
    {
        Value list;
        (*this)(name, list);
        for (const Value &item : list.items())
            texts.append(item.text());
    }
    void operator()(const char *name, RunEnd &end) { choose(name, kRunEnds, end); }
    void operator()(const char *name, ScopeKind &kind) { choose(name, kScopeKinds, kind); }
    template<class T>
    void operator()(const char *name, std::vector<T> &items)
    {
        for (const Value &item : at("", name).items()) {
            FieldReader inner(item, m_source);
            inner.readItem(items.emplace_back());
            if (inner.m_error && !m_error)
                m_error = inner.m_error;
        }
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    void readItem(StepRef &ref) { (*this)("", ref); }
    void readItem(Write &write) { fields(*this, write); }

    const Value &at(std::string_view prefix, std::string_view name) const
    {
        std::array<char16_t, 40> key; // longer than every name in event_fields.h
        Q_ASSERT(prefix.size() + name.size() <= key.size());
        const auto end = std::copy(name.begin(), name.end(),
                                   std::copy(prefix.begin(), prefix.end(), key.begin()));
        return m_object[QStringView(key.begin(), end - key.begin())];
    }

    /// A whole number, kept within its type: the bytes may come from a damaged store.
    template<class T>
    T integer(std::string_view prefix, std::string_view name) const
    {
        const double number = at(prefix, name).numberOr(0);
        const double limit = std::is_same_v<T, int> ? 2147483647.0 : 9007199254740992.0;
        return static_cast<T>(std::clamp(std::isnan(number) ? 0 : number, -limit, limit));
    }

    template<class T, class Names>
    void choose(const char *name, const Names &names, T &chosen)
    {
        const Value &word = at("", name);
        if (word.isUndefined())
            return; // an older journal: the default stays
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (word.text() == QStringView(names[i])) {
                chosen = static_cast<T>(i);
                return;
            }
        }
        m_error = Error{base::ErrorClass::StoreCorrupt, u"journal.bad_field"_qs,
                        u"an event holds the unknown word \"%1\""_qs.arg(word.text())};
    }

    Value attachment(const QString &hash)
    {
        const Result<QByteArray> json = m_source(hash);
        if (json) {
            Result<Value> value = base::parseJson(*json, {512, 1LL << 40, 1LL << 40, 1LL << 40});
            if (value)
                return std::move(*value);
            m_error = value.error();
        } else {
            m_error = json.error();
        }
        return {};
    }

    const Value &m_object;
    const AttachmentSource &m_source;
    std::optional<Error> m_error;
};

template<std::size_t I = 0>
std::optional<Event> makeEvent(const QString &name)
{
    if constexpr (I < std::variant_size_v<Event>) {
        using E = std::variant_alternative_t<I, Event>;
        if (name == QLatin1String(EventName<E>::value))
            return Event(std::in_place_index<I>);
        return makeEvent<I + 1>(name);
    } else {
        return {};
    }
}

Result<Event> decodeEvent(const Value &pair, const AttachmentSource &source)
{
    const QString name = pair.at(0).text();
    std::optional<Event> event = makeEvent(name);
    if (!event)
        return base::fail(
            base::ErrorClass::StoreNewer, u"journal.unknown_event"_qs,
            u"the journal holds an event \"%1\" that this version does not know"_qs.arg(name),
            u"open the store with the version of Millrace that wrote it, or a newer one"_qs);
    FieldReader reader(pair.at(1), source);
    std::visit([&reader](auto &e) { fields(reader, e); }, *event);
    if (reader.error())
        return base::fail(*reader.error());
    return std::move(*event);
}

void appendEvent(QByteArray &out, const Event &event, std::vector<Attachment> *attachments)
{
    std::visit(
        [&](const auto &e) {
            using E = std::decay_t<decltype(e)>;
            constexpr std::string_view kName = EventName<E>::value;
            std::array<char, kName.size() + 5> head = {'[', '"'};
            std::copy(kName.begin(), kName.end(), head.begin() + 2);
            std::copy_n("\",{", 3, head.begin() + 2 + kName.size());
            out.append(head.data(), static_cast<qsizetype>(head.size()));
            FieldWriter writer(out, attachments);
            fields(writer,
                   const_cast<E &>(e)); // fields() serves reader and writer; this one reads only
            out += "}]";
        },
        event);
}

} // namespace

QString eventName(const Event &event)
{
    return std::visit(
        [](const auto &e) {
            return QString::fromLatin1(EventName<std::decay_t<decltype(e)>>::value);
        },
        event);
}

const StepRef *eventStep(const Event &event)
{
    return std::visit(
        [](const auto &e) -> const StepRef * {
            if constexpr (requires { e.ref; })
                return &e.ref;
            else if constexpr (requires { e.owner; })
                return &e.owner;
            else
                return nullptr;
        },
        event);
}

QByteArray encodeEvents(const std::vector<Event> &events, std::vector<Attachment> &attachments)
{
    QByteArray out;
    out.reserve(static_cast<qsizetype>(events.size()) * 160);
    encodeEvents(events, out, attachments);
    return out;
}

void encodeEvents(const std::vector<Event> &events, QByteArray &out,
                  std::vector<Attachment> &attachments)
{
    out.resize(0); // keeps its memory, which clear() does not
    out += '[';
    for (const Event &event : events) {
        if (out.size() > 1)
            out += ',';
        appendEvent(out, event, &attachments);
    }
    out += ']';
}

Result<std::vector<Event>> decodeEvents(QByteArrayView bytes, const AttachmentSource &source)
{
    const Result<Value> list = base::parseJson(bytes, {1024, 1LL << 40, 1LL << 40, 1LL << 40});
    if (!list)
        return base::fail(list.error());
    if (!list->isArray())
        return base::fail(base::ErrorClass::StoreCorrupt, u"journal.bad_batch"_qs,
                          u"a batch of events is not a list"_qs);
    std::vector<Event> events;
    events.reserve(list->size());
    for (const Value &pair : list->items()) {
        Result<Event> event = decodeEvent(pair, source);
        if (!event)
            return base::fail(event.error());
        events.push_back(std::move(*event));
    }
    return events;
}

Value eventToValue(const Event &event)
{
    QByteArray out;
    appendEvent(out, event, nullptr);
    const Result<Value> pair = base::parseJson(out, {1024, 1LL << 40, 1LL << 40, 1LL << 40});
    Q_ASSERT(pair);
    Value value = Value::object({{u"type"_qs, eventName(event)}});
    for (const base::Member &member : pair->at(1).members())
        value.set(member.key, member.value);
    return value;
}

} // namespace millrace::event
