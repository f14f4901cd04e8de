// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace millrace::ui {

enum class VersionPart : std::uint8_t
{
    Patch,
    Minor,
    Major
};

/// A version as https://semver.org has it, without build metadata: it names a file.
struct SemanticVersion
{
    int majorNumber = 1;
    int minorNumber = 0;
    int patchNumber = 0;
    QString preRelease = {}; ///< "beta.2"; empty: released

    static std::optional<SemanticVersion> parse(const QString &text);
    QString text() const;
    /// A pre-release becomes its release when the patch is asked for.
    SemanticVersion next(VersionPart part) const;

    /// By precedence (semver.org §11).
    friend std::strong_ordering operator<=>(const SemanticVersion &a, const SemanticVersion &b);
    friend bool operator==(const SemanticVersion &, const SemanticVersion &) = default;
};

} // namespace millrace::ui
