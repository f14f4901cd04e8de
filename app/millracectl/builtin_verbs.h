// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/millracectl/session.h"

namespace millrace::app {

/// Every verb of this build, in the order of the help.
std::vector<Command> builtinVerbs();

// One function per verb; each is in the file of its name in verbs/.
Command validateVerb();
Command runVerb();
Command resumeVerb();
Command runsListVerb();
Command runsShowVerb();
Command runsEventsVerb();
Command runsCancelVerb();
Command runsPauseVerb();
Command runsContinueVerb();
Command runsRetryVerb();
Command runsForkVerb();
Command runsDeleteVerb();
Command runsExportVerb();
Command approvalsListVerb();
Command approvalsShowVerb();
Command approvalsClaimVerb();
Command approvalsReleaseVerb();
Command approvalsDecideVerb();
Command approvalsDelegateVerb();
Command approvalsCommentVerb();
Command signalVerb();
Command simulateVerb();
Command testVerb();
Command statsVerb();
Command diffVerb();
Command storeCheckVerb();
Command storeBackupVerb();
Command storeCompactVerb();
Command storeInfoVerb();
Command auditVerifyVerb();
Command auditListVerb();
Command benchVerb();
Command completionsVerb();

} // namespace millrace::app
