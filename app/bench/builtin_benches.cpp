// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/benches.h"

namespace millrace::bench {

std::vector<Bench> builtinBenches()
{
    return {
        {u"plan"_qs, planBench},       {u"expression"_qs, expressionBench},
        {u"chain"_qs, chainBench},     {u"side_chain"_qs, sideChainBench},
        {u"fan"_qs, fanBench},         {u"many"_qs, manyBench},
        {u"parked"_qs, parkedBench},   {u"recovery"_qs, recoveryBench},
        {u"history"_qs, historyBench},
    };
}

} // namespace millrace::bench
