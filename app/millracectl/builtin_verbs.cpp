// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"

namespace millrace::app {

std::vector<Command> builtinVerbs()
{
    return {
        validateVerb(),
        runVerb(),
        resumeVerb(),
        runsListVerb(),
        runsShowVerb(),
        runsEventsVerb(),
        runsCancelVerb(),
        runsPauseVerb(),
        runsContinueVerb(),
        runsRetryVerb(),
        runsForkVerb(),
        runsDeleteVerb(),
        runsExportVerb(),
        approvalsListVerb(),
        approvalsShowVerb(),
        approvalsClaimVerb(),
        approvalsReleaseVerb(),
        approvalsDecideVerb(),
        approvalsDelegateVerb(),
        approvalsCommentVerb(),
        signalVerb(),
        simulateVerb(),
        testVerb(),
        statsVerb(),
        diffVerb(),
        storeCheckVerb(),
        storeBackupVerb(),
        storeCompactVerb(),
        storeInfoVerb(),
        auditVerifyVerb(),
        auditListVerb(),
        benchVerb(),
        completionsVerb(),
    };
}

} // namespace millrace::app
