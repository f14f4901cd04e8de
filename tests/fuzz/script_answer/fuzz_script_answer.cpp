// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sandbox/script_answer.h"

#include <cstdint>
#include <cstdlib>

using millrace::sandbox::readScriptAnswer;

namespace {

// Name, message and the words around them; a syntax error quotes no more than its surroundings.
constexpr qsizetype kLongestMessage = 4'300;

} // namespace

/// A sandbox that a script has taken over can answer anything; what it says stays small, and it can
/// neither make the engine try again nor pass as another kind of failure.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto answer = readScriptAnswer(bytes);
    if (answer)
        return 0;
    const auto &error = answer.error();
    if (error.retryable != false || !error.code.startsWith(QLatin1String("script.")) ||
        error.message.size() > kLongestMessage)
        std::abort();
    return 0;
}
