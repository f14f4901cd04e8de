// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QObject>

namespace millrace::ui {

/// Keeps the settings in a file, one line each, and tells of every change. What the file has wrong
/// or does not have is as it is delivered. Thread: the interface's.
class SettingsStore final : public QObject
{
    Q_OBJECT

public:
    /// An empty path keeps nothing.
    explicit SettingsStore(QString file, QObject *parent = nullptr);

    const Settings &settings() const { return m_settings; }
    void change(const Settings &settings);

Q_SIGNALS:
    /// `before` is what it was; settings() is what it is.
    void changed(const millrace::ui::Settings &before);

private:
    void read();
    void write() const;

    const QString m_file;
    Settings m_settings;
};

} // namespace millrace::ui
