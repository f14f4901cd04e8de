// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/schema_pattern.h"

namespace millrace::model::schema {

namespace {

constexpr qsizetype kLongest = 64 * 1024;

// Far beyond any sensible match, and at most tens of milliseconds for a malicious one.
const QString kBound = u"(*LIMIT_MATCH=200000)"_qs;

/// Appends the escape that begins at `at`; returns how many units of it were read.
qsizetype appendEscape(QString &out, QStringView pattern, qsizetype at)
{
    const QStringView digits = pattern.mid(at + 2, 4);
    bool isHex = false;
    const ushort unit = digits.toUShort(&isHex, 16);
    if (pattern.mid(at, 2) == u"\\u" && digits.size() == 4 && isHex) {
        out += u"\\x{%1}"_qs.arg(unit, 0, 16);
        return 6;
    }
    out += pattern.mid(at, 2);
    return 2;
}

QString translated(QStringView pattern)
{
    QString out = kBound;
    bool inClass = false;
    for (qsizetype at = 0; at < pattern.size();) {
        const QChar c = pattern[at];
        if (c == u'\\') {
            at += appendEscape(out, pattern, at);
            continue;
        }
        if (c == u'[')
            inClass = true;
        else if (c == u']')
            inClass = false;
        if (c == u'$' && !inClass)
            out += u"\\z"_qs; // PCRE's own also matches before a last line feed
        else
            out += c;
        ++at;
    }
    return out;
}

} // namespace

base::Result<QRegularExpression> compilePattern(const QString &pattern)
{
    if (pattern.size() > kLongest)
        return base::fail(base::ErrorClass::Validation, u"schema.bad_pattern"_qs,
                          u"the pattern is longer than 64 KiB"_qs);
    const QString text = translated(pattern);
    QRegularExpression expression(text);
    if (expression.isValid())
        return expression;
    base::Error error{base::ErrorClass::Validation, u"schema.bad_pattern"_qs,
                      u"is no regular expression: "_qs + expression.errorString()};
    const qsizetype column = expression.patternErrorOffset() - kBound.size() + 1;
    error.details = base::Value::object(
        {{u"column"_qs, base::Value(static_cast<double>(qMax(qsizetype(1), column)))}});
    return base::fail(std::move(error));
}

} // namespace millrace::model::schema
