// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/small_disk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>

namespace millrace::tests {
namespace {

QByteArray sizeOption(int size)
{
    return "size=" + QByteArray::number(size);
}

} // namespace

SmallDisk::SmallDisk(const QString &folder, int size) : m_folder(QFile::encodeName(folder))
{
    if (::unshare(CLONE_NEWNS) != 0)
        return;
    // Without this the mount would spread to everybody's view.
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return;
    m_mounted = ::mount("millrace-test", m_folder.constData(), "tmpfs", MS_NOSUID | MS_NODEV,
                        sizeOption(size).constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(m_folder.constData(), MNT_DETACH);
}

bool SmallDisk::resize(int size)
{
    return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_NOSUID | MS_NODEV,
                   sizeOption(size).constData()) == 0;
}

} // namespace millrace::tests
