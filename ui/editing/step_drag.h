// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/new_step.h"

#include <QByteArray>

namespace millrace::ui {

/// What a drag from the palette carries: the step type, and the kind of an action.
inline constexpr char16_t kStepKindMimeType[] = u"application/vnd.millrace.step-kind";

inline QByteArray stepKindToBytes(const StepKind &kind)
{
    return kind.type.toUtf8() + '\n' + kind.kind.toUtf8();
}

/// An empty type where the bytes say none.
inline StepKind stepKindFromBytes(const QByteArray &bytes)
{
    constexpr qsizetype kLongest = 200;
    const QList<QByteArray> parts = bytes.left(kLongest).split('\n');
    return {QString::fromUtf8(parts.value(0)), QString::fromUtf8(parts.value(1))};
}

} // namespace millrace::ui
