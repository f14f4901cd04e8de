// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Reads and validates the bytes as a definition. What is read must be written stably and survive
/// removing its first step and putting it back; the bytes as a JSON Schema must not hang.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
