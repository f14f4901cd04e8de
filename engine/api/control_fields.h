// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/control_protocol.h"

// What the commands are called and which fields they have, said once for writing and reading.
// Private to the protocol's sources.

namespace millrace::api {

template<class C>
struct CommandName;

#define MILLRACE_COMMAND(Type, name, ...)                                                          \
    template<>                                                                                     \
    struct CommandName<event::Type>                                                                \
    {                                                                                              \
        static constexpr const char16_t *value = name;                                             \
    };                                                                                             \
    template<class V>                                                                              \
    void fields(V &v, event::Type &c)                                                              \
    {                                                                                              \
        __VA_ARGS__                                                                                \
    }

MILLRACE_COMMAND(SendSignal, u"signal", v(u"name", c.name); v(u"data", c.data); v(u"by", c.by);)
MILLRACE_COMMAND(PauseRun, u"pause", v(u"by", c.by); v(u"reason", c.reason);)
MILLRACE_COMMAND(ContinueRun, u"continue", v(u"by", c.by);)
MILLRACE_COMMAND(CancelRun, u"cancel", v(u"by", c.by); v(u"reason", c.reason);)
MILLRACE_COMMAND(RetryRun, u"retry", v(u"by", c.by); v(u"from_step", c.fromStep);
                 v(u"writes", c.writes);)
MILLRACE_COMMAND(ClaimApproval, u"claim", v(u"approval", c.approval); v(u"actor", c.actor);)
MILLRACE_COMMAND(ReleaseApproval, u"release", v(u"approval", c.approval); v(u"actor", c.actor);)
MILLRACE_COMMAND(DelegateApproval, u"delegate", v(u"approval", c.approval); v(u"actor", c.actor);
                 v(u"to", c.to); v(u"comment", c.comment);)
MILLRACE_COMMAND(CommentApproval, u"comment", v(u"approval", c.approval); v(u"actor", c.actor);
                 v(u"comment", c.comment);)
MILLRACE_COMMAND(DecideApproval, u"decide", v(u"approval", c.approval); v(u"actor", c.actor);
                 v(u"outcome", c.outcome); v(u"form", c.form); v(u"comment", c.comment);
                 v(u"digest", c.digest);)
#undef MILLRACE_COMMAND

/// Writes fields into an object; what is empty is left out.
class FieldWriter
{
public:
    explicit FieldWriter(Value &out) : m_out(out) {}
    void operator()(const char16_t *name, const QString &text) { put(name, Value(text)); }
    void operator()(const char16_t *name, const Value &value) { put(name, value); }
    void operator()(const char16_t *name, const std::vector<event::Write> &writes);
    void operator()(const char16_t *name, const event::Actor &actor);

private:
    void put(const char16_t *name, const Value &value);
    Value &m_out;
};

/// Reads fields; keeps the name of the first that is of the wrong type.
class FieldReader
{
public:
    explicit FieldReader(const Value &in) : m_in(in) {}
    void operator()(const char16_t *name, QString &text);
    void operator()(const char16_t *name, Value &value);
    void operator()(const char16_t *name, QStringList &texts);
    void operator()(const char16_t *name, RunId &run);
    void operator()(const char16_t *name, bool &flag);
    void operator()(const char16_t *name, int &number);
    void operator()(const char16_t *name, std::vector<event::Write> &writes);
    void operator()(const char16_t *name, event::Actor &actor);
    Done done() const;

private:
    const Value &at(const char16_t *name) const { return m_in[QStringView(name)]; }
    void refuse(const char16_t *name);
    const Value &m_in;
    QString m_bad;
};

} // namespace millrace::api
