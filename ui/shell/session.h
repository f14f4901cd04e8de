// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace millrace::ui {

/// How the program was left: what was open, and where things stood.
struct Session
{
    QStringList files = {}; ///< of the open workflows, by tab
    int current = -1;
    QStringList recent = {};
    QByteArray geometry = {}; ///< of the window
    QByteArray docks = {};    ///< of the Design mode
    bool hasMinimap = true;
};

/// What is missing or damaged is as at the first start.
Session readSession(const QString &file);
void writeSession(const QString &file, const Session &session);

} // namespace millrace::ui
