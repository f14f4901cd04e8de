// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store_access/reading_store.h"

namespace millrace::app {

/// A row of the inbox as output has it: {id, run, run_id, step, title, status, …}.
base::Value approvalValue(ReadingStore &store, const query::Approval &approval);
/// The same with all that was asked and done.
base::Value approvalDetailValue(ReadingStore &store, const query::ApprovalDetail &detail);

} // namespace millrace::app
