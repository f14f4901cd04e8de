// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-guardian/guardian.h"

#include <cstdio>
#include <cstdlib>

namespace {

constexpr int kFixedArguments = 6; // control, status, lock, grace, folder, program

} // namespace

// Started by the engine only; see engine/process/guarded_child.cpp for the other side.
int main(int argc, char **argv)
{
    if (argc < 1 + kFixedArguments) {
        std::fputs("millrace-guardian is started by Millrace itself:\n"
                   "millrace-guardian CONTROL_FD STATUS_FD LOCK_FD GRACE_MS FOLDER PROGRAM "
                   "[ARGUMENT...]\n",
                   stderr);
        return 2;
    }
    millrace::guardian::Options options;
    options.controlFd = std::atoi(argv[1]);
    options.statusFd = std::atoi(argv[2]);
    options.lockFd = std::atoi(argv[3]);
    options.graceMs = std::atoi(argv[4]);
    options.folder = argv[5];
    options.command = argv + 6;
    return millrace::guardian::guard(options);
}
