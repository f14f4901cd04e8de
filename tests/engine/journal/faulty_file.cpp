// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/journal/faulty_file.h"

#include <atomic>
#include <cstring>

namespace millrace::tests {

namespace {

using Files = FaultyDisk::File;

FaultyFile &self(sqlite3_file *handle)
{
    return *reinterpret_cast<FaultyFile *>(handle);
}

/// Runs work on the file's content with the disk locked, unless the handle is dead.
template<class Work>
int withFile(sqlite3_file *handle, const Work &work)
{
    FaultyFile &file = self(handle);
    const std::lock_guard lock(file.disk->lock());
    if (file.epoch != file.disk->epoch())
        return SQLITE_IOERR;
    return work(file.disk->file(*file.name), file);
}

int setLevel(Files &content, FaultyFile &file, int level)
{
    if (file.level >= SQLITE_LOCK_RESERVED && level < SQLITE_LOCK_RESERVED)
        content.reserved = content.exclusive = false;
    if (file.level == SQLITE_LOCK_NONE && level > SQLITE_LOCK_NONE)
        ++content.shared;
    if (file.level > SQLITE_LOCK_NONE && level == SQLITE_LOCK_NONE)
        --content.shared;
    file.level = level;
    return SQLITE_OK;
}

int closeFile(sqlite3_file *handle)
{
    withFile(handle, [](Files &content, FaultyFile &file) {
        return setLevel(content, file, SQLITE_LOCK_NONE);
    });
    delete self(handle).name;
    return SQLITE_OK;
}

int readFile(sqlite3_file *handle, void *to, int size, sqlite3_int64 offset)
{
    return withFile(handle, [=](Files &content, FaultyFile &) {
        const QByteArray part = content.current.mid(offset, size);
        std::memset(to, 0, static_cast<std::size_t>(size));
        if (!part.isEmpty())
            std::memcpy(to, part.constData(), static_cast<std::size_t>(part.size()));
        return part.size() == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    });
}

int writeFile(sqlite3_file *handle, const void *from, int size, sqlite3_int64 offset)
{
    return withFile(handle, [=](Files &content, FaultyFile &file) {
        const int code = file.disk->account(false);
        if (code != SQLITE_OK)
            return code;
        const QByteArray bytes(static_cast<const char *>(from), size);
        putBytes(content.current, offset, bytes);
        content.unflushed.push_back({offset, bytes});
        return SQLITE_OK;
    });
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    return withFile(handle, [=](Files &content, FaultyFile &) {
        content.current.truncate(size);
        content.unflushed.push_back({size, {}});
        return SQLITE_OK;
    });
}

int flushFile(sqlite3_file *handle, int)
{
    return withFile(handle, [](Files &content, FaultyFile &file) {
        const int code = file.disk->account(true);
        if (code != SQLITE_OK)
            return code;
        content.durable = content.current;
        content.unflushed.clear();
        return SQLITE_OK;
    });
}

int fileSize(sqlite3_file *handle, sqlite3_int64 *size)
{
    return withFile(handle, [=](Files &content, FaultyFile &) {
        *size = content.current.size();
        return SQLITE_OK;
    });
}

int lockFile(sqlite3_file *handle, int level)
{
    return withFile(handle, [=](Files &content, FaultyFile &file) {
        if (file.level >= level)
            return SQLITE_OK;
        const bool mine = file.level >= SQLITE_LOCK_RESERVED;
        if ((content.reserved || content.exclusive) && !mine &&
            (level >= SQLITE_LOCK_RESERVED || content.exclusive))
            return SQLITE_BUSY;
        if (level == SQLITE_LOCK_EXCLUSIVE && content.shared > 1)
            return SQLITE_BUSY;
        content.reserved = content.reserved || level >= SQLITE_LOCK_RESERVED;
        content.exclusive = content.exclusive || level == SQLITE_LOCK_EXCLUSIVE;
        return setLevel(content, file, level);
    });
}

int unlockFile(sqlite3_file *handle, int level)
{
    return withFile(handle, [=](Files &content, FaultyFile &file) {
        return file.level <= level ? SQLITE_OK : setLevel(content, file, level);
    });
}

int checkReserved(sqlite3_file *handle, int *result)
{
    return withFile(handle, [=](Files &content, FaultyFile &) {
        *result = content.reserved ? 1 : 0;
        return SQLITE_OK;
    });
}

int control(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 512;
}

int characteristics(sqlite3_file *)
{
    return 0; // promises nothing: a torn write may harm its neighbours
}

int mapShared(sqlite3_file *handle, int region, int size, int extend, void volatile **memory)
{
    return withFile(handle, [=](Files &content, FaultyFile &) {
        *memory = nullptr;
        const auto wanted = static_cast<std::size_t>(region) + 1;
        if (content.memory.size() < wanted && extend == 0)
            return SQLITE_OK;
        while (content.memory.size() < wanted)
            content.memory.push_back(std::make_unique<char[]>(static_cast<std::size_t>(size)));
        *memory = content.memory[wanted - 1].get();
        return SQLITE_OK;
    });
}

int lockShared(sqlite3_file *handle, int offset, int count, int flags)
{
    return withFile(handle, [=](Files &content, FaultyFile &) {
        const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
        const bool locks = (flags & SQLITE_SHM_LOCK) != 0;
        for (int i = offset; locks && i < offset + count; ++i) {
            if (content.exclusiveSlots[i] || (exclusive && content.sharedSlots[i] > 0))
                return SQLITE_BUSY;
        }
        for (int i = offset; i < offset + count; ++i) {
            if (exclusive)
                content.exclusiveSlots[i] = locks;
            else
                content.sharedSlots[i] += locks ? 1 : -1;
        }
        return SQLITE_OK;
    });
}

void sharedBarrier(sqlite3_file *)
{
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

int unmapShared(sqlite3_file *, int)
{
    return SQLITE_OK; // lives as long as the disk: another connection may look at it
}

} // namespace

const sqlite3_io_methods *faultyFileMethods()
{
    static const sqlite3_io_methods kMethods = {2,
                                                closeFile,
                                                readFile,
                                                writeFile,
                                                truncateFile,
                                                flushFile,
                                                fileSize,
                                                lockFile,
                                                unlockFile,
                                                checkReserved,
                                                control,
                                                sectorSize,
                                                characteristics,
                                                mapShared,
                                                lockShared,
                                                sharedBarrier,
                                                unmapShared,
                                                nullptr,
                                                nullptr};
    return &kMethods;
}

} // namespace millrace::tests
