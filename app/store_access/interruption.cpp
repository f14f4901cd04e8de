// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_access/interruption.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace millrace::app {

namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

// A handler has nothing else to work with than what is static and lock-free.
volatile std::sig_atomic_t caught = 0;
int wakeFd = -1;

extern "C" void onSignal(int number)
{
    if (caught != 0) {
        ::signal(number, SIG_DFL);
        ::raise(number);
        return;
    }
    caught = number;
    const char byte = 1;
    (void)!::write(wakeFd, &byte, 1);
}

} // namespace

Interruption::Interruption()
{
    Q_ASSERT(wakeFd < 0);
    caught = 0;
    if (::pipe2(m_fds, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no descriptors left for a pipe");
    wakeFd = m_fds[1];
    auto *notifier = new QSocketNotifier(m_fds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Interruption::read);
    for (const int number : kSignals) {
        struct sigaction action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART | SA_NODEFER;
        ::sigaction(number, &action, nullptr);
    }
}

Interruption::~Interruption()
{
    for (const int number : kSignals)
        ::signal(number, SIG_DFL);
    wakeFd = -1;
    ::close(m_fds[0]);
    ::close(m_fds[1]);
}

int Interruption::signal() const
{
    return caught;
}

int Interruption::exitCode() const
{
    return 128 + (caught == SIGHUP ? SIGTERM : static_cast<int>(caught));
}

void Interruption::read()
{
    char bytes[16];
    while (::read(m_fds[0], bytes, sizeof bytes) > 0) {
    }
    Q_EMIT interrupted();
}

} // namespace millrace::app
