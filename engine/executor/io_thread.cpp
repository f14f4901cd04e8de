// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/executor/io_thread.h"

#include <QObject>
#include <QThread>

#include <mutex>

namespace millrace::executor {

class IoThread::Private
{
public:
    void post(std::function<void()> job)
    {
        begin();
        QMetaObject::invokeMethod(m_loop, std::move(job), Qt::QueuedConnection);
    }

    void stop()
    {
        const std::lock_guard lock(m_lock);
        if (!m_loop)
            return;
        QThread *thread = &m_thread;
        QMetaObject::invokeMethod(
            m_loop, [thread] { thread->quit(); }, Qt::QueuedConnection);
        m_thread.wait();
        m_loop = nullptr;
    }

private:
    void begin()
    {
        const std::lock_guard lock(m_lock);
        if (m_loop)
            return;
        m_thread.setObjectName(QStringLiteral("millrace-io"));
        m_loop = new QObject;
        m_loop->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
        m_thread.start();
    }

    std::mutex m_lock; // guards m_loop being made
    QThread m_thread;
    QObject *m_loop = nullptr; // lives on m_thread, deletes itself at its end
};

IoThread::IoThread() : m_d(std::make_unique<Private>())
{
}

IoThread::~IoThread()
{
    stop();
}

void IoThread::post(std::function<void()> job)
{
    m_d->post(std::move(job));
}

void IoThread::stop()
{
    m_d->stop();
}

} // namespace millrace::executor
