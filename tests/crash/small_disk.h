// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::tests {

/// A file system in memory over a folder, visible to this process and its children only, so that
/// nothing stays behind whatever becomes of the test. Needs the right to mount.
class SmallDisk
{
public:
    /// size: in bytes; the kernel rounds it up to whole pages.
    SmallDisk(const QString &folder, int size);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    bool resize(int size);

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace millrace::tests
