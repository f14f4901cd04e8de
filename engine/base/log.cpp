// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/log.h"

namespace millrace::base {

spdlog::logger &log(const char *module)
{
    if (const auto known = spdlog::get(module))
        return *known;
    const auto made = spdlog::default_logger()->clone(module);
    try {
        spdlog::register_logger(made);
    } catch (const spdlog::spdlog_ex &) {
        // another thread was first
    }
    return *spdlog::get(module);
}

} // namespace millrace::base
