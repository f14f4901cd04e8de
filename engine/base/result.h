// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <tl/expected.hpp>

namespace millrace::base {

/// A value, or the reason why there is none. For what can be expected to fail; our own mistakes
/// are assertions.
template<class T>
using Result = tl::expected<T, Error>;

using Done = Result<void>;

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorClass errorClass, QString code, QString message,
                                  QString hint = {})
{
    return fail(Error{errorClass, std::move(code), std::move(message), std::move(hint)});
}

} // namespace millrace::base
