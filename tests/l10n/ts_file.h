// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace millrace::tests {

/// One text of a translation file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment; ///< tells apart texts that read the same
    QString state;   ///< "unfinished", "vanished", "obsolete" or empty
    bool isPlural = false;
    QStringList translations; ///< one, or one for each plural form

    /// Context, source, comment and whether it has plurals.
    QString key() const;
};

/// The messages of a Qt Linguist file; the reason where it is none.
struct TsFile
{
    std::vector<TsMessage> messages;
    QString problem;
};

TsFile readTs(const QByteArray &text);

} // namespace millrace::tests
