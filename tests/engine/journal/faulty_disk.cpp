// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/journal/faulty_disk.h"

#include "tests/engine/journal/faulty_file.h"

#include <sqlite3.h>

#include <cstring>

namespace millrace::tests {

namespace {

FaultyDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<FaultyDisk *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *handle, int flags, int *outFlags)
{
    FaultyDisk &disk = diskOf(vfs);
    const std::lock_guard lock(disk.lock());
    auto *file = reinterpret_cast<FaultyFile *>(handle);
    handle->pMethods = nullptr;
    const std::string path = name == nullptr ? "temporary" : name;
    if (!disk.exists(path) && (flags & SQLITE_OPEN_CREATE) == 0)
        return SQLITE_CANTOPEN;
    disk.file(path); // makes it
    new (file) FaultyFile{{faultyFileMethods()}, &disk, new std::string(path), disk.epoch()};
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int)
{
    FaultyDisk &disk = diskOf(vfs);
    const std::lock_guard lock(disk.lock());
    disk.remove(name);
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *vfs, const char *name, int, int *result)
{
    FaultyDisk &disk = diskOf(vfs);
    const std::lock_guard lock(disk.lock());
    *result = disk.exists(name) && !disk.file(name).current.isEmpty() ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

} // namespace

void putBytes(QByteArray &content, qint64 offset, const QByteArray &bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(offset + bytes.size() - content.size(), '\0');
    std::memcpy(content.data() + offset, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

FaultyDisk::FaultyDisk() : m_vfs(std::make_unique<sqlite3_vfs>())
{
    m_name = "faulty-" + QByteArray::number(reinterpret_cast<quintptr>(this), 16);
    *m_vfs = *sqlite3_vfs_find(nullptr); // time, chance and sleep are the platform's
    m_vfs->zName = m_name.constData();
    m_vfs->szOsFile = sizeof(FaultyFile);
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = this;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = accessFile;
    m_vfs->xFullPathname = fullPath;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

void FaultyDisk::failAfter(int operations, int code)
{
    const std::lock_guard lock(m_lock);
    m_goodLeft = operations;
    m_code = code;
}

void FaultyDisk::failFlushes(int code)
{
    const std::lock_guard lock(m_lock);
    m_flushCode = code;
}

void FaultyDisk::work()
{
    const std::lock_guard lock(m_lock);
    m_goodLeft = -1;
    m_flushCode = SQLITE_OK;
}

void FaultyDisk::cutPowerAfter(int operations, quint64 seed)
{
    const std::lock_guard lock(m_lock);
    m_powerLeft = operations;
    m_seed = seed;
    m_cut = false;
}

void FaultyDisk::cutPower(Survival survival, quint64 seed)
{
    const std::lock_guard lock(m_lock);
    lose(survival, seed);
}

bool FaultyDisk::powerWasCut() const
{
    const std::lock_guard lock(m_lock);
    return m_cut;
}

int FaultyDisk::operations() const
{
    const std::lock_guard lock(m_lock);
    return m_operations;
}

int FaultyDisk::account(bool flush)
{
    ++m_operations;
    if (m_powerLeft >= 0 && m_powerLeft-- == 0) {
        lose(Survival::Random, m_seed);
        return SQLITE_IOERR;
    }
    if (flush && m_flushCode != SQLITE_OK)
        return m_flushCode;
    if (m_goodLeft == 0)
        return m_code;
    if (m_goodLeft > 0)
        --m_goodLeft;
    return SQLITE_OK;
}

void FaultyDisk::lose(Survival survival, quint64 seed)
{
    std::mt19937_64 random(seed);
    for (auto &[name, file] : m_files) {
        for (const Write &write : file.unflushed) {
            const bool kept =
                survival == Survival::All || (survival == Survival::Random && random() % 2 == 0);
            if (!kept)
                continue;
            if (write.bytes.isNull()) {
                file.durable.truncate(write.offset);
                continue;
            }
            const bool torn = survival == Survival::Random && random() % 4 == 0;
            putBytes(file.durable, write.offset,
                     torn ? write.bytes.left(write.bytes.size() / 2) : write.bytes);
        }
        File after;
        after.current = file.durable;
        after.durable = file.durable;
        file = std::move(after);
    }
    ++m_epoch;
    m_powerLeft = -1;
    m_cut = true;
}

} // namespace millrace::tests
