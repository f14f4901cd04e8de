// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/executor.h"

namespace millrace::steps {

namespace {

base::Error wrongHome(const AttemptRequest &request)
{
    return {base::ErrorClass::Internal, u"executor.home"_qs,
            u"The executor of \"%1\" was called on the wrong kind of thread"_qs.arg(request.kind)};
}

} // namespace

QString Executor::circuit(const AttemptRequest &request) const
{
    const QString &connection = request.parameters[u"connection"].text();
    return connection.isEmpty() ? QString() : u"connection:"_qs + connection;
}

Result<Value> Executor::run(AttemptContext &context)
{
    Q_ASSERT_X(false, "Executor::run", "home() says Worker, but run() is not there");
    return base::fail(wrongHome(context.request()));
}

void Executor::start(AttemptPtr context, Finished finished)
{
    Q_ASSERT_X(false, "Executor::start", "home() says IoThread, but start() is not there");
    finished(base::fail(wrongHome(context->request())));
}

} // namespace millrace::steps
