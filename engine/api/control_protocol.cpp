// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/control_protocol.h"

#include "engine/api/control_fields.h"
#include "engine/base/digest.h"
#include "engine/model/definition_codec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace millrace::api {

namespace {

// sockaddr_un holds 108 bytes; Qt binds beside the name first ("/XXXXXX/s") and renames.
constexpr qsizetype kLongestAddress = 90;

Value textList(const QStringList &texts)
{
    Value list = Value::emptyArray();
    for (const QString &text : texts)
        list.append(text);
    return list;
}

template<class C>
bool readAs(const Value &value, event::Command &command, Done &done)
{
    if (value[u"type"].text() != QStringView(CommandName<C>::value))
        return false;
    C read;
    FieldReader reader(value);
    fields(reader, read);
    done = reader.done();
    command = std::move(read);
    return true;
}

template<class... Cs>
Result<event::Command> readOneOf(const Value &value)
{
    event::Command command = event::Advance{};
    Done done;
    if (!(readAs<Cs>(value, command, done) || ...))
        return base::fail(base::ErrorClass::Validation, u"control.unknown_command"_qs,
                          u"there is no command '%1'"_qs.arg(value[u"type"].text()));
    if (!done)
        return base::fail(done.error());
    return command;
}

struct CommandWriter
{
    Value &out;

    template<class C>
    void operator()(C command) const
    {
        if constexpr (requires { CommandName<C>::value; }) {
            out.set(u"type"_qs, Value(CommandName<C>::value));
            FieldWriter writer(out);
            fields(writer, command);
        } else {
            Q_ASSERT_X(false, "commandToValue", "only what people do can be sent");
        }
    }
};

} // namespace

QString controlSocketFor(const QString &store)
{
    const QFileInfo info(store);
    const QString real =
        info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const QString beside = real + u".sock"_qs;
    if (QFile::encodeName(beside).size() <= kLongestAddress)
        return beside;
    const QString name = u"/millrace-%1.sock"_qs.arg(base::sha256Hex(real.toUtf8()).left(16));
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + name;
}

Value startToValue(const StartRequest &request)
{
    return Value::object({{u"command_id"_qs, request.commandId},
                          {u"definition"_qs, model::definitionToValue(request.definition)},
                          {u"input"_qs, request.input},
                          {u"by"_qs, request.by},
                          {u"folders"_qs, textList(request.folders)},
                          {u"start_folder"_qs, request.startFolder},
                          {u"priority"_qs, request.priority},
                          {u"drive"_qs, request.drive}});
}

Result<StartRequest> startFromValue(const Value &value)
{
    StartRequest request;
    FieldReader reader(value);
    reader(u"command_id", request.commandId);
    reader(u"input", request.input);
    reader(u"by", request.by);
    reader(u"folders", request.folders);
    reader(u"start_folder", request.startFolder);
    reader(u"priority", request.priority);
    reader(u"drive", request.drive);
    if (const Done done = reader.done(); !done)
        return base::fail(done.error());
    auto loaded = model::readDefinition(value[u"definition"]);
    if (!loaded)
        return base::fail(loaded.error());
    request.definition = std::move(loaded->definition);
    return request;
}

Value commandToValue(const CommandRequest &request)
{
    Value command = Value::emptyObject();
    std::visit(CommandWriter{command}, request.command);
    return Value::object({{u"command_id"_qs, request.commandId},
                          {u"run"_qs, Value(request.run.value)},
                          {u"command"_qs, command},
                          {u"by"_qs, request.by},
                          {u"drive"_qs, request.drive}});
}

Result<CommandRequest> commandFromValue(const Value &value)
{
    CommandRequest request;
    FieldReader reader(value);
    reader(u"command_id", request.commandId);
    reader(u"run", request.run);
    reader(u"by", request.by);
    reader(u"drive", request.drive);
    if (const Done done = reader.done(); !done)
        return base::fail(done.error());
    using namespace event;
    auto command = readOneOf<SendSignal, PauseRun, ContinueRun, CancelRun, RetryRun, ClaimApproval,
                             ReleaseApproval, DelegateApproval, CommentApproval, DecideApproval>(
        value[u"command"]);
    if (!command)
        return base::fail(command.error());
    request.command = std::move(*command);
    return request;
}

Value forkToValue(const ForkRequest &request)
{
    Value value = Value::object({{u"command_id"_qs, request.commandId},
                                 {u"run"_qs, Value(request.run.value)},
                                 {u"from_step"_qs, request.fromStep},
                                 {u"by"_qs, request.by}});
    FieldWriter writer(value);
    writer(u"writes", request.writes);
    if (!request.output.isUndefined())
        value.set(u"output"_qs, request.output);
    return value;
}

Result<ForkRequest> forkFromValue(const Value &value)
{
    ForkRequest request;
    FieldReader reader(value);
    reader(u"command_id", request.commandId);
    reader(u"run", request.run);
    reader(u"from_step", request.fromStep);
    reader(u"writes", request.writes);
    reader(u"by", request.by);
    request.output = value[u"output"];
    if (const Done done = reader.done(); !done)
        return base::fail(done.error());
    return request;
}

Value deleteToValue(const DeleteRequest &request)
{
    return Value::object({{u"command_id"_qs, request.commandId},
                          {u"run"_qs, Value(request.run.value)},
                          {u"by"_qs, request.by}});
}

Result<DeleteRequest> deleteFromValue(const Value &value)
{
    DeleteRequest request;
    FieldReader reader(value);
    reader(u"command_id", request.commandId);
    reader(u"run", request.run);
    reader(u"by", request.by);
    if (const Done done = reader.done(); !done)
        return base::fail(done.error());
    return request;
}

} // namespace millrace::api
