// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace millrace::ui {

/// Runs `work` on another thread and hands its result to `then` on this one, unless `owner` is gone
/// by then. The work owns all that it needs.
template<class Work, class Then>
void loadAside(QObject *owner, Work work, Then then)
{
    using T = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<T>>();
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, owner, [watcher, then] {
        watcher->deleteLater();
        then(watcher->future().result());
    });
    watcher->setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace millrace::ui
