// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include <QSettings>

namespace millrace::ui {

Session readSession(const QString &file)
{
    const QSettings stored(file, QSettings::IniFormat);
    Session session;
    session.files = stored.value(u"files"_qs).toStringList();
    session.current = stored.value(u"current"_qs, -1).toInt();
    session.recent = stored.value(u"recent"_qs).toStringList();
    session.geometry = stored.value(u"geometry"_qs).toByteArray();
    session.docks = stored.value(u"docks"_qs).toByteArray();
    session.hasMinimap = stored.value(u"minimap"_qs, true).toBool();
    return session;
}

void writeSession(const QString &file, const Session &session)
{
    QSettings stored(file, QSettings::IniFormat);
    stored.setValue(u"files"_qs, session.files);
    stored.setValue(u"current"_qs, session.current);
    stored.setValue(u"recent"_qs, session.recent);
    stored.setValue(u"geometry"_qs, session.geometry);
    stored.setValue(u"docks"_qs, session.docks);
    stored.setValue(u"minimap"_qs, session.hasMinimap);
}

} // namespace millrace::ui
