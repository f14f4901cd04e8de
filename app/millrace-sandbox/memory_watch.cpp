// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-sandbox/confinement.h"

#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>

// The interpreter does not look whether it was given the memory it asked for, and crashes. These
// take the place of the C library's functions in the whole process, so that a script that wants too
// much is told from an interpreter that is broken.

extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);

void *malloc(std::size_t size)
{
    void *block = __libc_malloc(size);
    if (!block)
        millrace::sandbox::leaveOutOfMemory();
    return block;
}

void *calloc(std::size_t count, std::size_t size)
{
    void *block = __libc_calloc(count, size);
    if (!block)
        millrace::sandbox::leaveOutOfMemory();
    return block;
}

void *realloc(void *old, std::size_t size)
{
    void *block = __libc_realloc(old, size);
    if (!block && size > 0)
        millrace::sandbox::leaveOutOfMemory();
    return block;
}

void *mmap(void *address, std::size_t size, int protection, int flags, int file, off_t offset)
{
    const long block = ::syscall(SYS_mmap, address, size, protection, flags, file, offset);
    if (block == -1 && errno == ENOMEM)
        millrace::sandbox::leaveOutOfMemory();
    return reinterpret_cast<void *>(block);
}

} // extern "C"
