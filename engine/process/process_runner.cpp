// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/process_runner.h"

#include <QObject>
#include <QSocketNotifier>

#include <unistd.h>

#include <array>
#include <cerrno>
#include <optional>

namespace millrace::process {

namespace {

constexpr std::size_t kChunk = 64 * 1024;
constexpr int kChunksPerTurn = 16; // one loud process does not keep the others waiting
constexpr int kChunksOfPipe = 64;  // more than a pipe can hold

} // namespace

class ProcessRun::Private
{
public:
    Private(GuardedChild started, const ProcessRequest &request, Callback finished)
        : child(std::move(started))
        , m_input(request.input)
        , m_maxOutput(request.maxOutput)
        , m_finished(std::move(finished))
    {
        watchStreams();
        writeInput();
    }

    GuardedChild child;

private:
    using Watch = std::unique_ptr<QSocketNotifier>;

    Watch watch(int fd, QSocketNotifier::Type type, void (Private::*act)())
    {
        setNonBlocking(fd);
        auto notifier = std::make_unique<QSocketNotifier>(fd, type);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                         [this, act] { (this->*act)(); });
        return notifier;
    }

    void watchStreams()
    {
        m_inputWatch = watch(child.input.get(), QSocketNotifier::Write, &Private::writeInput);
        m_outputWatch = watch(child.output.get(), QSocketNotifier::Read, &Private::readOutput);
        m_errorsWatch = watch(child.errors.get(), QSocketNotifier::Read, &Private::readErrors);
        m_statusWatch = watch(child.status.get(), QSocketNotifier::Read, &Private::readStatus);
    }

    void writeInput()
    {
        while (m_written < m_input.size()) {
            const ssize_t count =
                writeQuietly(child.input.get(), m_input.constData() + m_written,
                             static_cast<std::size_t>(m_input.size() - m_written));
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0 && errno == EAGAIN)
                return;
            if (count < 0)
                break; // the program does not want the rest
            m_written += count;
        }
        retire(m_inputWatch);
        child.input.reset();
        m_input.clear();
    }

    void readOutput() { read(child.output, m_outputWatch, m_outcome.output, kChunksPerTurn); }
    void readErrors() { read(child.errors, m_errorsWatch, m_outcome.errors, kChunksPerTurn); }

    void read(UniqueFd &fd, Watch &notifier, QByteArray &into, int chunks)
    {
        std::array<char, kChunk> buffer;
        while (fd && chunks-- > 0) {
            const ssize_t count = ::read(fd.get(), buffer.data(), buffer.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0 && errno == EAGAIN)
                return;
            if (count <= 0) {
                retire(notifier);
                fd.reset();
                return;
            }
            keep(into, buffer.data(), count);
        }
    }

    void keep(QByteArray &into, const char *data, qint64 size)
    {
        const qint64 room = m_maxOutput - into.size();
        into.append(data, qMin(size, room));
        if (size > room && !m_outcome.tooMuchOutput) {
            m_outcome.tooMuchOutput = true;
            child.kill();
        }
    }

    /// The end comes last: the guardian ends when its tree is dead, so that all output is in the
    /// pipes by then. A pipe that stays open even so was given away over a socket; it is left.
    void readStatus()
    {
        const std::optional<ChildEnd> end = child.readStatus();
        if (!end)
            return;
        read(child.output, m_outputWatch, m_outcome.output, kChunksOfPipe);
        read(child.errors, m_errorsWatch, m_outcome.errors, kChunksOfPipe);
        for (Watch *notifier : {&m_inputWatch, &m_outputWatch, &m_errorsWatch, &m_statusWatch})
            retire(*notifier);
        m_outcome.end = *end;
        const Callback finished = std::move(m_finished);
        finished(std::move(m_outcome)); // may destroy this
    }

    /// Called from the notifier's own signal: it must live until the loop is back.
    static void retire(Watch &notifier)
    {
        if (!notifier)
            return;
        notifier->setEnabled(false);
        notifier.release()->deleteLater();
    }

    QByteArray m_input;
    qsizetype m_written = 0;
    const qint64 m_maxOutput;
    Callback m_finished;
    ProcessOutcome m_outcome;
    Watch m_inputWatch, m_outputWatch, m_errorsWatch, m_statusWatch;
};

ProcessRun::ProcessRun(std::unique_ptr<Private> state) : m_d(std::move(state))
{
}

ProcessRun::~ProcessRun() = default;

Result<std::unique_ptr<ProcessRun>>
ProcessRun::start(const ProcessHost &host, const ProcessRequest &request, Callback finished)
{
    auto child = GuardedChild::start(host, request.command);
    if (!child)
        return base::fail(std::move(child.error()));
    return std::unique_ptr<ProcessRun>(
        new ProcessRun(std::make_unique<Private>(std::move(*child), request, std::move(finished))));
}

void ProcessRun::terminate()
{
    m_d->child.terminate();
}

void ProcessRun::kill()
{
    m_d->child.kill();
}

qint64 ProcessRun::processId() const
{
    return m_d->child.processId();
}

} // namespace millrace::process
