// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/file/file_watch.h"

#include "engine/steps/action/file/file_tree.h"
#include "engine/steps/action/mailbox.h"

#include <QThread>
#include <QTimer>

#include <fcntl.h>
#include <sys/stat.h>

namespace millrace::steps {

namespace {

constexpr int kLookEveryMs = 200;

/// {size, modified, node} of what is at the path; null where nothing is.
Value snapshot(const AllowedPath &path)
{
    const process::UniqueFd file = path.open(O_PATH);
    struct stat status
    {
    };
    if (!file || ::fstat(file.get(), &status) != 0)
        return Value::null();
    return Value::object({{u"size"_qs, static_cast<double>(status.st_size)},
                          {u"modified"_qs, timeText(status.st_mtim)},
                          {u"node"_qs, QString::number(status.st_ino)}});
}

class Watch : public QTimer
{
public:
    Watch(AttemptPtr context, AllowedPath path, Finished finished)
        : m_context(std::move(context)), m_path(std::move(path)), m_finished(std::move(finished))
    {
        QObject::connect(this, &QTimer::timeout, this, [this] { look(); });
        QObject::connect(QThread::currentThread(), &QThread::finished, this, &QObject::deleteLater);
    }

    void begin()
    {
        for (const AttemptRecord &record : m_context->request().records) {
            if (record.key == u"seen")
                return watchFrom(record.value);
        }
        const Value now = snapshot(m_path);
        m_context->record(u"seen"_qs, now,
                          [this, now, mailbox = m_mailbox](const base::Done &durable) {
                              mailbox.post([this, now, durable] {
                                  if (durable)
                                      watchFrom(now);
                                  else
                                      end(base::fail(durable.error()));
                              });
                          });
    }

    ~Watch() override { m_mailbox.close(); }

private:
    void watchFrom(const Value &seen)
    {
        m_seen = seen;
        m_context->cancellation().onCancel(
            [this, mailbox = m_mailbox] { mailbox.post([this] { look(); }); });
        start(kLookEveryMs);
        look();
    }

    void look()
    {
        if (!m_finished)
            return;
        const Value now = snapshot(m_path);
        if (!(now == m_seen))
            return end(changed(now));
        if (m_context->cancellation().isCancelled()) {
            return end(base::fail(base::ErrorClass::Cancelled, u"file.cancelled"_qs,
                                  u"Nothing happened at %1"_qs.arg(m_path.shown())));
        }
        m_context->heartbeat({});
    }

    Value changed(const Value &now) const
    {
        Value result = Value::object({{u"path"_qs, m_path.shown()},
                                      {u"change"_qs, now.isNull()      ? u"deleted"_qs
                                                     : m_seen.isNull() ? u"created"_qs
                                                                       : u"modified"_qs}});
        if (!now.isNull()) {
            result.set(u"size"_qs, now[u"size"]);
            result.set(u"modified"_qs, now[u"modified"]);
        }
        return result;
    }

    void end(Result<Value> outcome)
    {
        stop();
        const Finished finished = std::exchange(m_finished, nullptr);
        deleteLater();
        finished(std::move(outcome));
    }

    const Mailbox m_mailbox{this};
    const AttemptPtr m_context;
    const AllowedPath m_path;
    Finished m_finished;
    Value m_seen;
};

} // namespace

void watchPath(const AttemptPtr &context, AllowedPath path, const Finished &finished)
{
    (new Watch(context, std::move(path), finished))->begin(); // deletes itself at its end
}

} // namespace millrace::steps
