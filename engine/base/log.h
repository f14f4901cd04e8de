// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <spdlog/fmt/fmt.h>
#include <spdlog/spdlog.h>

/// Lets log lines take a QString as a field.
template<>
struct fmt::formatter<QString> : fmt::formatter<std::string_view>
{
    template<class Context>
    auto format(const QString &text, Context &context) const
    {
        const QByteArray utf8 = text.toUtf8();
        return fmt::formatter<std::string_view>::format(
            std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())), context);
    }
};

namespace millrace::base {

/// The logger of a module ("scheduler"), made on first use with the default sinks. Messages are
/// constants, data are fields, never secrets or payloads. Thread: any.
spdlog::logger &log(const char *module);

} // namespace millrace::base
