// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/event_fields.h"

#include <utility>

namespace millrace::tests {

/// Gives every field of an event a value that is not its default and tells fields apart.
class FieldFiller
{
public:
    void operator()(const char *name, QString &text) { text = word(name); }
    void operator()(const char *, int &number) { number = ++m_count; }
    void operator()(const char *, qint64 &number) { number = 1'767'225'600'000 + ++m_count; }
    void operator()(const char *, double &number) { number = ++m_count + 0.5; }
    void operator()(const char *, bool &flag) { flag = !flag; }
    void operator()(const char *, event::StepRef &ref)
    {
        ref = {u"scan_%1"_qs.arg(++m_count), m_count};
    }
    void operator()(const char *name, base::Value &value)
    {
        value = base::Value::object(
            {{word(name), base::Value(base::Array{1, true, base::Value::null()})}});
    }
    void operator()(const char *name, base::Error &error)
    {
        error.errorClass = base::ErrorClass::RateLimited;
        error.code = u"http.status"_qs;
        error.message = word(name);
        error.hint = u"wait"_qs;
    }
    void operator()(const char *name, std::optional<base::Error> &error)
    {
        (*this)(name, error.emplace());
    }
    void operator()(const char *name, QStringList &texts) { texts = {word(name), u"Zoë"_qs}; }
    void operator()(const char *, event::RunEnd &end) { end = event::RunEnd::TimedOut; }
    void operator()(const char *, event::ScopeKind &kind) { kind = event::ScopeKind::Handler; }
    void operator()(const char *name, std::vector<event::StepRef> &items)
    {
        items.resize(2);
        for (event::StepRef &item : items)
            (*this)(name, item);
    }
    void operator()(const char *, std::vector<event::Write> &items)
    {
        items.resize(2);
        for (event::Write &item : items)
            fields(*this, item);
    }

private:
    QString word(const char *name)
    {
        return u"%1 \"%2\""_qs.arg(QLatin1String(name)).arg(++m_count);
    }

    int m_count = 0;
};

/// One event of every type, as made by default, and with every field filled.
template<std::size_t I = 0>
void appendSampleEvents(std::vector<event::Event> &events)
{
    if constexpr (I < std::variant_size_v<event::Event>) {
        std::variant_alternative_t<I, event::Event> sample;
        events.emplace_back(sample);
        FieldFiller filler;
        fields(filler, sample);
        events.emplace_back(sample);
        appendSampleEvents<I + 1>(events);
    }
}

} // namespace millrace::tests
