// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::steps {

/// Shows notifications to the person at this computer. Thread: any.
class NotificationSink
{
public:
    virtual ~NotificationSink() = default;
    virtual void show(const QString &title, const QString &text) = 0;
};

} // namespace millrace::steps
