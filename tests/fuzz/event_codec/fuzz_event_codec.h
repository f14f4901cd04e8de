// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// libFuzzer's entry. Whatever the bytes are, decoding ends with events or an error; what decodes
/// also encodes, and comes back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
