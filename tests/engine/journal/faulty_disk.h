// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace millrace::tests {

/// A disk in memory, as a VFS of SQLite, that can be full, fail, and lose its power.
///
/// What was written but not flushed is kept apart; when the power goes each such write survives
/// or not as a seeded coin falls, also in part. Handles from before a power cut are dead: whatever
/// they are asked fails. Source of the interface: sqlite.org/vfs.html,
/// sqlite.org/c3ref/io_methods.html. Thread: any.
class FaultyDisk
{
public:
    struct Write
    {
        qint64 offset = 0;
        QByteArray bytes; ///< null: the file was cut to `offset`
    };
    struct File
    {
        QByteArray current;
        QByteArray durable;
        std::vector<Write> unflushed;
        int shared = 0; ///< holders of the shared lock
        bool reserved = false;
        bool exclusive = false;
        std::vector<std::unique_ptr<char[]>> memory; ///< regions of shared memory
        int sharedSlots[8] = {};
        bool exclusiveSlots[8] = {};
    };
    enum class Survival
    {
        None,
        Random,
        All
    };

    FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;
    ~FaultyDisk();

    const QByteArray &vfs() const { return m_name; }

    /// After so many more writes and flushes each further one fails with this SQLite result code.
    void failAfter(int operations, int code);
    /// Only flushes fail from here on.
    void failFlushes(int code);
    void work();
    /// After so many more writes and flushes the power goes.
    void cutPowerAfter(int operations, quint64 seed);
    /// The power goes now, and comes back: files hold what survived.
    void cutPower(Survival survival, quint64 seed = 1);
    bool powerWasCut() const;
    /// Writes and flushes so far.
    int operations() const;

    // For the VFS functions, which hold lock().
    std::mutex &lock() { return m_lock; }
    int epoch() const { return m_epoch; }
    File &file(const std::string &name) { return m_files[name]; }
    bool exists(const std::string &name) const { return m_files.count(name) > 0; }
    void remove(const std::string &name) { m_files.erase(name); }
    /// Counts an operation; the code to fail with, or SQLITE_OK.
    int account(bool flush);

private:
    void lose(Survival survival, quint64 seed);

    mutable std::mutex m_lock; // guards all below
    std::map<std::string, File> m_files;
    int m_epoch = 0;
    int m_operations = 0;
    int m_goodLeft = -1; ///< -1: no end
    int m_code = 0;
    int m_flushCode = 0;
    int m_powerLeft = -1; ///< -1: no cut planned
    quint64 m_seed = 0;
    bool m_cut = false;

    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

/// Puts bytes into a file's content, which grows as needed.
void putBytes(QByteArray &content, qint64 offset, const QByteArray &bytes);

} // namespace millrace::tests
