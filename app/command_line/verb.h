// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace millrace::app {

/// An option of a verb. Long names only: what a script says should be readable a year later.
struct Option
{
    QString name = {};        ///< without the dashes: "store"
    QString value = {};       ///< what follows it, for help: "PATH"; empty: a switch
    QString doc = {};         ///< one sentence without a full stop
    QStringList choices = {}; ///< the values that there are; empty: any
    bool repeats = false;     ///< may be given more than once
    bool isFile = false;      ///< the value is a path, for completion
};

/// One verb of the command line: what is said in help, completion, and checked in parsing.
struct Verb
{
    QString name = {};      ///< "runs list"
    QString arguments = {}; ///< "RUN..."
    int minimum = 0;        ///< arguments that must be there
    int maximum = 0;        ///< that may be there; -1: any number
    QString summary = {};   ///< one sentence without a full stop
    QString details = {};   ///< further sentences, may be empty
    std::vector<Option> options = {};
    QString example = {};                    ///< a whole command
    bool takesFiles = false;                 ///< arguments are files, for completion
    std::vector<QStringList> exclusive = {}; ///< options of which only one may be given
};

/// What every verb understands: --store, --json, --as, --help.
const std::vector<Option> &commonOptions();
/// The verb's own options, then the common ones.
std::vector<Option> allOptions(const Verb &verb);

/// A parsed command line.
struct Arguments
{
    const Verb *verb = nullptr; ///< lives in the table that was parsed against
    bool wantsHelp = false;
    QStringList positional = {};
    QHash<QString, QStringList> values = {}; ///< by option; a switch has one empty value

    bool has(const QString &option) const { return values.contains(option); }
    /// The last value given, or empty.
    QString value(const QString &option) const { return values.value(option).value(0); }
    QStringList all(const QString &option) const { return values.value(option); }
};

} // namespace millrace::app
