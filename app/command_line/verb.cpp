// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verb.h"

namespace millrace::app {

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> kOptions = {
        {.name = u"store"_qs,
         .value = u"PATH"_qs,
         .doc = u"the data file (default: millrace.db in the application-data folder)"_qs,
         .isFile = true},
        {.name = u"json"_qs,
         .doc = u"print JSON: one document, or one object per line for lists and streams"_qs},
        {.name = u"as"_qs,
         .value = u"USER"_qs,
         .doc = u"who acts (default: the account's name)"_qs},
        {.name = u"help"_qs, .doc = u"show this help"_qs},
    };
    return kOptions;
}

std::vector<Option> allOptions(const Verb &verb)
{
    std::vector<Option> options = verb.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    return options;
}

} // namespace millrace::app
