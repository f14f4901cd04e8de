// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/written_test.h"

#include <algorithm>
#include <cmath>

namespace millrace::analysis {

namespace {

qint64 millisecondsOf(const Value &seconds)
{
    return std::llround(std::max(0.0, std::min(seconds.numberOr(0), 1e10)) * 1000);
}

Vote readVote(const Value &value)
{
    return {value[u"outcome"].text(), value[u"form"], value[u"by"].text(), value[u"comment"].text(),
            millisecondsOf(value[u"after"])};
}

} // namespace

std::vector<Vote> readVotes(const Value &written)
{
    std::vector<Vote> votes;
    if (!written.isArray())
        votes.push_back(readVote(written));
    for (const Value &item : written.items())
        votes.push_back(readVote(item));
    return votes;
}

std::vector<Signal> readSignals(const Value &test)
{
    std::vector<Signal> all;
    for (const Value &value : test[u"signals"].items()) {
        const Value &name = value.has(u"name") ? value[u"name"] : value[u"event"];
        all.push_back({name.text(), value[u"data"], millisecondsOf(value[u"after"])});
    }
    return all;
}

} // namespace millrace::analysis
