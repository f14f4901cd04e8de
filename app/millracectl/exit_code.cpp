// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/exit_code.h"

namespace millrace::app {

using base::ErrorClass;

int exitCodeOf(const base::Error &error)
{
    switch (error.errorClass) {
    case ErrorClass::Usage:
        return kUsage;
    case ErrorClass::Store:
    case ErrorClass::StoreLocked:
    case ErrorClass::StoreNewer:
    case ErrorClass::StoreCorrupt:
    case ErrorClass::DiskFull:
        return kStore;
    case ErrorClass::Permission:
        return kNotPermitted;
    case ErrorClass::Timeout:
    case ErrorClass::Network:
    case ErrorClass::RateLimited:
    case ErrorClass::Validation:
    case ErrorClass::Expression:
    case ErrorClass::NotFound:
    case ErrorClass::Agent:
    case ErrorClass::Process:
    case ErrorClass::Rejected:
    case ErrorClass::Interrupted:
    case ErrorClass::CircuitOpen:
    case ErrorClass::Deadlock:
    case ErrorClass::Cancelled:
    case ErrorClass::Internal:
    case ErrorClass::Conflict:
        return kFailed;
    }
    return kFailed;
}

} // namespace millrace::app
