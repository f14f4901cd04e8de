// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/store_view.h"

#include "engine/journal/store_care.h"
#include "engine/journal/store_reader.h"
#include "engine/model/definition_codec.h"
#include "engine/query/event_query.h"
#include "engine/query/run_query.h"

#include <QFileInfo>

namespace millrace::api {

using base::fail;
using base::RunId;

StoreView::StoreView(std::unique_ptr<journal::Connection> connection)
    : m_connection(std::move(connection))
{
}

StoreView::~StoreView() = default;

Result<std::unique_ptr<StoreView>> StoreView::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(base::ErrorClass::Store, u"store.missing"_qs,
                    u"there is no store at %1"_qs.arg(path), u"the first run makes one"_qs);
    auto connection = journal::openStore(path, journal::OpenMode::ReadOnly);
    if (!connection)
        return fail(connection.error());
    return std::unique_ptr<StoreView>(new StoreView(std::move(*connection)));
}

Result<RunRecord> StoreView::run(RunId run) const
{
    const journal::StoreReader reader(*m_connection);
    const auto summary = reader.summary(run);
    if (!summary)
        return fail(summary.error());
    if (!*summary)
        return fail(base::ErrorClass::NotFound, u"query.no_run"_qs,
                    u"there is no run %1"_qs.arg(run.value));
    const auto stored = reader.definition((*summary)->digest);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(base::ErrorClass::NotFound, u"run.no_definition"_qs,
                    u"the store lacks the definition of run %1"_qs.arg(run.value));
    auto loaded = model::readDefinition((*stored)->bytes);
    if (!loaded)
        return fail(loaded.error());
    auto view = RunView::open(run, std::move(loaded->definition));
    auto history = events(run);
    if (!view || !history)
        return fail(view ? history.error() : view.error());
    for (const event::StoredEvent &stored : *history)
        view->add(stored);
    return RunRecord{std::move(*view), std::move(*history)};
}

Result<std::vector<event::StoredEvent>> StoreView::events(RunId run, qint64 fromSeq) const
{
    return query::EventQuery(*m_connection).ofRun(run, fromSeq);
}

Result<std::optional<RunId>> StoreView::unfinishedRun(const QString &workflowId) const
{
    query::RunFilter filter;
    filter.workflow = workflowId;
    const auto runs = query::RunQuery(*m_connection).list(filter);
    if (!runs)
        return fail(runs.error());
    for (const journal::RunSummary &run : *runs) {
        if (!journal::isFinished(run.status) && !run.parent && run.workflowId == workflowId)
            return std::optional<RunId>(run.run);
    }
    return std::optional<RunId>();
}

Result<qint64> StoreView::lastPosition() const
{
    const auto last = query::EventQuery(*m_connection).last();
    if (!last)
        return fail(last.error());
    return last->value;
}

Result<std::pair<qint64, std::vector<RunEvents>>> StoreView::after(qint64 position, int limit) const
{
    const auto placed = query::EventQuery(*m_connection).after(base::Position{position}, limit);
    if (!placed)
        return fail(placed.error());
    std::pair<qint64, std::vector<RunEvents>> found{position, {}};
    for (const query::PlacedEvent &one : *placed) {
        std::vector<RunEvents> &all = found.second;
        const bool follows =
            !all.empty() && all.back().run == one.run && all.back().time == one.stored.time &&
            all.back().firstSeq + static_cast<qint64>(all.back().events.size()) == one.stored.seq;
        if (!follows)
            all.push_back({one.run, one.stored.seq, one.stored.time, {}});
        all.back().events.push_back(one.stored.event);
        found.first = one.position.value;
    }
    return found;
}

} // namespace millrace::api
