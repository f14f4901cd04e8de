// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"
#include "app/millracectl/exit_code.h"
#include "app/output/output.h"
#include "app/store_access/interruption.h"
#include "app/store_access/reading_store.h"
#include "engine/event/command.h"

namespace millrace::app {

/// One call of the program: what a verb is given to work with. Thread: the main one.
class Session
{
public:
    Session(const Arguments &arguments, Output &output, const std::vector<Verb> &verbs)
        : m_arguments(arguments), m_output(output), m_verbs(verbs)
    {
    }

    const Arguments &arguments() const { return m_arguments; }
    QString argument(qsizetype index) const { return m_arguments.positional.value(index); }
    Output &output() const { return m_output; }
    const std::vector<Verb> &verbs() const { return m_verbs; }
    /// Catches the signals that end a program, from the first call on.
    Interruption &interruption();

    /// Absolute path of --store, or the default one.
    QString store() const;
    /// Whether the store is the default one, and there is none yet: lists are empty then.
    bool isNewUser() const;
    base::Result<std::unique_ptr<ReadingStore>> reading() const;

    /// --as, or the account's name.
    QString user() const;
    /// The user with the roles that this program vouches for: the account's groups.
    event::Actor actor() const;

    /// A whole number of at least 1; the fallback where the option is not given.
    base::Result<int> count(const QString &option, int fallback) const;
    /// A moment: ISO 8601 (local time unless it says otherwise), or how long ago ("30m", "12h",
    /// "7d"); 0 where the option is not given.
    base::Result<base::TimeMs> moment(const QString &option) const;

private:
    const Arguments &m_arguments;
    Output &m_output;
    const std::vector<Verb> &m_verbs;
    std::unique_ptr<Interruption> m_interruption;
};

/// Does a verb's work; the exit code, or why it could not be done.
using Handler = base::Result<int> (*)(Session &session);

/// A verb with its work.
struct Command
{
    Verb verb;
    Handler run;
};

} // namespace millrace::app
