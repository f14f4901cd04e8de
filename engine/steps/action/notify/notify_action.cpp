// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/notify/notify_action.h"

#include "engine/base/log.h"
#include "engine/steps/action/parameters.h"

namespace millrace::steps {

namespace {

const QStringList kChannels = {u"log"_qs, u"desktop"_qs, u"webhook"_qs};

Value delivered(const QString &channel, bool arrived)
{
    return Value::object({{u"channel"_qs, channel}, {u"delivered"_qs, arrived}});
}

/// The attempt as the webhook sees it: with title and text as its body.
class WebhookAttempt final : public AttemptContext
{
public:
    explicit WebhookAttempt(AttemptPtr attempt)
        : m_attempt(std::move(attempt)), m_request(m_attempt->request())
    {
        m_request.parameters.set(u"body"_qs,
                                 Value::object({{u"title"_qs, m_request.parameters[u"title"]},
                                                {u"text"_qs, m_request.parameters[u"text"]}}));
    }

    const AttemptRequest &request() const override { return m_request; }
    const base::CancellationToken &cancellation() const override
    {
        return m_attempt->cancellation();
    }
    const base::CancellationToken &kill() const override { return m_attempt->kill(); }
    void record(const QString &key, Value value, std::function<void(base::Done)> durable) override
    {
        m_attempt->record(key, std::move(value), std::move(durable));
    }
    void heartbeat(Value progress) override { m_attempt->heartbeat(std::move(progress)); }

private:
    const AttemptPtr m_attempt;
    AttemptRequest m_request;
};

class NotifyAction final : public Executor
{
public:
    NotifyAction(std::unique_ptr<Executor> webhook, NotificationSink *desktop)
        : m_webhook(std::move(webhook)), m_desktop(desktop)
    {
    }

    Home home(const AttemptRequest &request) const override
    {
        return isWebhook(request) ? m_webhook->home(request) : Home::Worker;
    }
    Effect effect() const override { return Effect::Outside; }
    QString circuit(const AttemptRequest &request) const override
    {
        return isWebhook(request) ? m_webhook->circuit(request) : QString();
    }

    Result<Value> run(AttemptContext &context) override
    {
        Parameters parameters(context.request().parameters, context.request().kind);
        const QString channel = parameters.choice(u"channel", kChannels, u"log"_qs);
        const QString title = parameters.text(u"title");
        const QString text = parameters.text(u"text");
        if (!parameters.has(u"title") && !parameters.has(u"text"))
            parameters.complain(u"text", u"is missing, and so is \"title\""_qs);
        if (const auto error = parameters.error())
            return base::fail(*error);
        const bool shown = channel == u"desktop" && m_desktop;
        if (shown)
            m_desktop->show(title, text);
        else
            base::log("notify").info("notification title={} text={}", title, text);
        return delivered(channel, shown || channel == u"log");
    }

    void start(AttemptPtr context, Finished finished) override
    {
        m_webhook->start(std::make_shared<WebhookAttempt>(std::move(context)),
                         [finished = std::move(finished)](const Result<Value> &outcome) {
                             finished(outcome ? Result<Value>(delivered(u"webhook"_qs, true))
                                              : outcome);
                         });
    }

private:
    static bool isWebhook(const AttemptRequest &request)
    {
        return request.parameters[u"channel"].text() == u"webhook";
    }

    const std::unique_ptr<Executor> m_webhook;
    NotificationSink *const m_desktop;
};

} // namespace

std::unique_ptr<Executor> makeNotifyAction(std::unique_ptr<Executor> webhook,
                                           NotificationSink *desktop)
{
    return std::make_unique<NotifyAction>(std::move(webhook), desktop);
}

model::ActionKind describeNotifyAction()
{
    return {
        .kind = u"notify"_qs,
        .title = u"Notify"_qs,
        .doc = u"Tells somebody."_qs,
        .parameters = {
            {.name = u"channel"_qs, .choices = kChannels, .fallback = u"log"_qs, .doc = u"How."_qs},
            {.name = u"title"_qs, .doc = u"One line."_qs},
            {.name = u"text"_qs, .isLongText = true, .doc = u"What there is to say."_qs},
            {.name = u"url"_qs, .doc = u"For webhook: where to."_qs},
            {.name = u"secret"_qs,
             .doc = u"For webhook: the name of the secret that signs it."_qs}}};
}

} // namespace millrace::steps
