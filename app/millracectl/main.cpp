// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/program.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace {

// A handler, unlike SIG_IGN, is not inherited by the processes that steps start.
void ignore(int)
{
}

// Verbs say themselves what went wrong; what the engine notes is for whoever looks for a cause.
void logToStandardError()
{
    const auto logger = spdlog::stderr_color_mt("millracectl");
    logger->set_pattern("millracectl: %n %^%l%$: %v");
    const QByteArray level = qgetenv("MILLRACE_LOG");
    logger->set_level(level.isEmpty() ? spdlog::level::off
                                      : spdlog::level::from_str(level.toStdString()));
    spdlog::set_default_logger(logger);
}

} // namespace

// Terminals, scripts, servers: the engine without a screen. The work is in verbs/.
int main(int argc, char **argv)
{
    std::setlocale(LC_CTYPE, "");
    std::signal(SIGPIPE, ignore);
    logToStandardError();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("millracectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MILLRACE_VERSION));
    return millrace::app::runProgram(QCoreApplication::arguments().mid(1),
                                     millrace::app::builtinVerbs());
}
