// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/semantic_version.h"

#include <QRegularExpression>
#include <QStringList>

#include <tuple>

namespace millrace::ui {

namespace {

bool isNumber(const QString &part)
{
    static const QRegularExpression kDigits(QStringLiteral("^[0-9]+$"));
    return kDigits.match(part).hasMatch();
}

std::strong_ordering orderOf(const QString &a, const QString &b)
{
    return a.compare(b) <=> 0;
}

/// Numbers before words; numbers by value: the longer is the larger, there are no leading zeros.
std::strong_ordering comparePart(const QString &a, const QString &b)
{
    if (isNumber(a) != isNumber(b))
        return isNumber(a) ? std::strong_ordering::less : std::strong_ordering::greater;
    if (isNumber(a) && a.size() != b.size())
        return a.size() <=> b.size();
    return orderOf(a, b);
}

std::strong_ordering comparePreRelease(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() <=> b.isEmpty();
    const QStringList left = a.split(u'.');
    const QStringList right = b.split(u'.');
    for (qsizetype i = 0; i < qMin(left.size(), right.size()); ++i) {
        if (const auto order = comparePart(left[i], right[i]); order != 0)
            return order;
    }
    return left.size() <=> right.size();
}

} // namespace

std::optional<SemanticVersion> SemanticVersion::parse(const QString &text)
{
    static const QRegularExpression kVersion(
        QStringLiteral("^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})"
                       "(?:-((?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)"
                       "(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*))?$"));
    const QRegularExpressionMatch match = kVersion.match(text);
    if (!match.hasMatch() || text.size() > 64)
        return {};
    return SemanticVersion{match.captured(1).toInt(), match.captured(2).toInt(),
                           match.captured(3).toInt(), match.captured(4)};
}

QString SemanticVersion::text() const
{
    const QString numbers =
        QStringLiteral("%1.%2.%3").arg(majorNumber).arg(minorNumber).arg(patchNumber);
    return preRelease.isEmpty() ? numbers : numbers + u'-' + preRelease;
}

SemanticVersion SemanticVersion::next(VersionPart part) const
{
    switch (part) {
    case VersionPart::Major:
        return {majorNumber + 1, 0, 0};
    case VersionPart::Minor:
        return {majorNumber, minorNumber + 1, 0};
    case VersionPart::Patch:
        break;
    }
    return {majorNumber, minorNumber, preRelease.isEmpty() ? patchNumber + 1 : patchNumber};
}

std::strong_ordering operator<=>(const SemanticVersion &a, const SemanticVersion &b)
{
    const auto numbers = std::tie(a.majorNumber, a.minorNumber, a.patchNumber) <=>
                         std::tie(b.majorNumber, b.minorNumber, b.patchNumber);
    return numbers != 0 ? numbers : comparePreRelease(a.preRelease, b.preRelease);
}

} // namespace millrace::ui
