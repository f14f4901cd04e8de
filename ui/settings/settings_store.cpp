// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_store.h"

#include <QSettings>

namespace millrace::ui {

namespace {

const QStringList &themeNames()
{
    static const QStringList kNames = {u"system"_qs, u"light"_qs, u"dark"_qs, u"contrast"_qs};
    return kNames;
}

} // namespace

SettingsStore::SettingsStore(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file))
{
    if (!m_file.isEmpty())
        read();
}

void SettingsStore::change(const Settings &settings)
{
    if (settings == m_settings)
        return;
    const Settings before = std::exchange(m_settings, settings);
    if (!m_file.isEmpty())
        write();
    Q_EMIT changed(before);
}

void SettingsStore::read()
{
    QSettings file(m_file, QSettings::IniFormat);
    m_settings.language = file.value(u"language"_qs).toString();
    const qsizetype theme = themeNames().indexOf(file.value(u"theme"_qs).toString());
    m_settings.theme = theme < 0 ? ThemeChoice::System : static_cast<ThemeChoice>(theme);
    m_settings.density = file.value(u"density"_qs).toString() == u"compact" ? Density::Compact
                                                                            : Density::Comfortable;
    m_settings.reducedMotion = file.value(u"reduced_motion"_qs).toBool();
    m_settings.welcomeAtStart = file.value(u"welcome"_qs, true).toBool();
    file.beginGroup(u"keys"_qs);
    for (const QString &command : file.childKeys())
        m_settings.keys.insert(command, file.value(command).toString());
}

void SettingsStore::write() const
{
    QSettings file(m_file, QSettings::IniFormat);
    file.clear();
    file.setValue(u"language"_qs, m_settings.language);
    file.setValue(u"theme"_qs, themeNames().at(static_cast<int>(m_settings.theme)));
    file.setValue(u"density"_qs,
                  m_settings.density == Density::Compact ? u"compact"_qs : u"comfortable"_qs);
    file.setValue(u"reduced_motion"_qs, m_settings.reducedMotion);
    file.setValue(u"welcome"_qs, m_settings.welcomeAtStart);
    for (auto key = m_settings.keys.begin(); key != m_settings.keys.end(); ++key)
        file.setValue(u"keys/"_qs + key.key(), key.value());
}

} // namespace millrace::ui
