// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/sql/sql_action.h"

#include "engine/steps/action/allowed_path.h"
#include "engine/steps/action/parameters.h"
#include "engine/steps/action/sql/sqlite_session.h"

#include <QFile>

#include <fcntl.h>

#include <cerrno>

namespace millrace::steps {

namespace {

/// The real path of a database that may have to be made first: its folder has to be there.
Result<QString> databasePath(const AllowedPath &path)
{
    if (path.open(O_PATH))
        return path.canonical();
    if (errno != ENOENT)
        return base::fail(path.error(u"open"_qs, errno));
    const process::UniqueFd folder = path.openParent();
    if (!folder)
        return base::fail(path.error(u"open"_qs, errno));
    return QFile::symLinkTarget(u"/proc/self/fd/%1"_qs.arg(folder.get())) + u'/' +
           QFile::decodeName(path.name());
}

class SqlAction final : public Executor
{
public:
    Home home(const AttemptRequest &) const override { return Home::Worker; }
    Effect effect() const override { return Effect::Outside; }
    QString circuit(const AttemptRequest &) const override { return {}; }

    Result<Value> run(AttemptContext &context) override
    {
        const AttemptRequest &request = context.request();
        Parameters parameters(request.parameters, request.kind);
        const QString statement = parameters.requiredText(u"statement");
        const QString file = parameters.requiredText(u"file");
        if (const auto error = parameters.error())
            return base::fail(*error);
        const auto located = AllowedPath::locate(request, file);
        if (!located)
            return base::fail(located.error());
        const auto path = databasePath(*located);
        if (!path)
            return base::fail(path.error());
        auto session = SqliteSession::open(*path, context.cancellation());
        if (!session)
            return base::fail(session.error());
        return session->execute(statement, parameters[u"parameters"]);
    }
};

} // namespace

std::unique_ptr<Executor> makeSqlAction()
{
    return std::make_unique<SqlAction>();
}

model::ActionKind describeSqlAction()
{
    return {
        .kind = u"sql"_qs,
        .title = u"SQL"_qs,
        .doc = u"Runs one statement on a SQLite database, as a transaction of its own."_qs,
        .parameters = {
            {.name = u"file"_qs,
             .isRequired = true,
             .doc = u"The database file inside the allowed folders; made where it is missing."_qs},
            {.name = u"statement"_qs,
             .isRequired = true,
             .isLongText = true,
             .doc = u"One SQL statement; values belong into `parameters`."_qs},
            {.name = u"parameters"_qs,
             .type = model::ParameterType::Any,
             .doc = u"Bound, never pasted: a list for ?, an object for :name."_qs}}};
}

} // namespace millrace::steps
