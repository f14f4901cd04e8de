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
// much is told from an interpreter that is broken. Their parameters are called as the library does.

extern "C" {

// What the library's own functions are called beside the names that are taken here.
void *libraryMalloc(std::size_t size) __asm__("__libc_malloc");
void *libraryCalloc(std::size_t nmemb, std::size_t size) __asm__("__libc_calloc");
void *libraryRealloc(void *ptr, std::size_t size) __asm__("__libc_realloc");

void *malloc(std::size_t size)
{
    void *block = libraryMalloc(size);
    if (!block)
        millrace::sandbox::leaveOutOfMemory();
    return block;
}

void *calloc(std::size_t nmemb, std::size_t size)
{
    void *block = libraryCalloc(nmemb, size);
    if (!block)
        millrace::sandbox::leaveOutOfMemory();
    return block;
}

void *realloc(void *ptr, std::size_t size)
{
    void *block = libraryRealloc(ptr, size);
    if (!block && size > 0)
        millrace::sandbox::leaveOutOfMemory();
    return block;
}

void *mmap(void *addr, std::size_t len, int prot, int flags, int fd, off_t offset)
{
    const long block = ::syscall(SYS_mmap, addr, len, prot, flags, fd, offset);
    if (block == -1 && errno == ENOMEM)
        millrace::sandbox::leaveOutOfMemory();
    return reinterpret_cast<void *>(block);
}

} // extern "C"
