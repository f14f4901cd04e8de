// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/file/file_action.h"

#include "engine/base/json_writer.h"
#include "engine/steps/action/file/file_content.h"
#include "engine/steps/action/file/file_tree.h"
#include "engine/steps/action/file/file_watch.h"
#include "engine/steps/action/parameters.h"

#include <QStringDecoder>

namespace millrace::steps {

using base::ErrorClass;

namespace {

const QStringList kOperations = {u"read"_qs,   u"write"_qs,          u"append"_qs,
                                 u"list"_qs,   u"copy"_qs,           u"move"_qs,
                                 u"delete"_qs, u"make_directory"_qs, u"watch"_qs};

/// What the parameters say, checked.
struct FileCall
{
    QString operation;
    QString encoding;
    QString path;
    QString destination;
    Value content;
    bool recursive = false;
    bool missingOk = false;
};

Result<FileCall> readCall(const AttemptRequest &request)
{
    Parameters parameters(request.parameters, request.kind);
    FileCall call;
    call.operation = parameters.choice(u"operation", kOperations, {});
    call.path = parameters.requiredText(u"path");
    call.encoding = parameters.choice(u"encoding", {u"utf-8"_qs, u"base64"_qs}, u"utf-8"_qs);
    call.content = parameters[u"content"];
    if (call.operation == u"copy" || call.operation == u"move")
        call.destination = parameters.requiredText(u"destination");
    if ((call.operation == u"write" || call.operation == u"append") && call.content.isUndefined())
        parameters.complain(u"content", u"is missing"_qs);
    call.recursive = parameters.flag(u"recursive", false);
    call.missingOk = parameters.flag(u"missing_ok", false);
    if (const auto error = parameters.error())
        return base::fail(*error);
    return call;
}

Result<QByteArray> bytesOf(const FileCall &call)
{
    const std::optional<QString> text = textOfScalar(call.content);
    if (call.encoding != u"base64")
        return text ? text->toUtf8() : base::toJson(call.content, base::JsonStyle::Indented);
    const auto decoded = QByteArray::fromBase64Encoding(text.value_or(QString()).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!text || !decoded) {
        return base::fail(ErrorClass::Validation, u"file.base64"_qs,
                          u"\"content\" is not base64 text"_qs);
    }
    return *decoded;
}

Result<Value> textOf(const AllowedPath &path, const QByteArray &bytes, const QString &encoding)
{
    if (encoding == u"base64")
        return Value(QString::fromLatin1(bytes.toBase64()));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        return base::fail(ErrorClass::Validation, u"file.not_text"_qs,
                          u"%1 is not UTF-8 text"_qs.arg(path.shown()),
                          u"Read it with \"encoding\": \"base64\""_qs);
    }
    return Value(std::move(text));
}

class FileAction final : public Executor
{
public:
    Home home(const AttemptRequest &request) const override
    {
        return request.parameters[u"operation"].text() == u"watch" ? Home::IoThread : Home::Worker;
    }
    Effect effect() const override { return Effect::Outside; }
    QString circuit(const AttemptRequest &) const override { return {}; }

    Result<Value> run(AttemptContext &context) override
    {
        const auto call = readCall(context.request());
        if (!call)
            return base::fail(call.error());
        const auto path = AllowedPath::locate(context.request(), call->path);
        if (!path)
            return base::fail(path.error());
        return perform(*call, *path, context);
    }

    void start(AttemptPtr context, Finished finished) override
    {
        const auto call = readCall(context->request());
        if (!call)
            return finished(base::fail(call.error()));
        auto path = AllowedPath::locate(context->request(), call->path);
        if (!path)
            return finished(base::fail(path.error()));
        watchPath(context, std::move(*path), finished);
    }

private:
    static Result<Value> perform(const FileCall &call, const AllowedPath &path,
                                 AttemptContext &context)
    {
        if (call.operation == u"read")
            return read(call, path);
        if (call.operation == u"write")
            return write(call, path, context.request().idempotencyKey);
        if (call.operation == u"append")
            return append(call, path);
        if (call.operation == u"list")
            return list(path);
        if (call.operation == u"delete")
            return remove(call, path, context);
        if (call.operation == u"make_directory")
            return makeDirectory(path);
        const auto destination = AllowedPath::locate(context.request(), call.destination);
        if (!destination)
            return base::fail(destination.error());
        return transfer(call, path, *destination, context);
    }

    static Result<Value> read(const FileCall &call, const AllowedPath &path)
    {
        const auto bytes = readWhole(path);
        if (!bytes)
            return base::fail(bytes.error());
        auto text = textOf(path, *bytes, call.encoding);
        if (!text)
            return text;
        return Value::object({{u"path"_qs, path.shown()},
                              {u"content"_qs, std::move(*text)},
                              {u"size"_qs, static_cast<double>(bytes->size())}});
    }

    static Result<Value> write(const FileCall &call, const AllowedPath &path, const QString &key)
    {
        const auto bytes = bytesOf(call);
        if (!bytes)
            return base::fail(bytes.error());
        if (const auto done = replaceWith(path, *bytes, key); !done)
            return base::fail(done.error());
        return Value::object(
            {{u"path"_qs, path.shown()}, {u"size"_qs, static_cast<double>(bytes->size())}});
    }

    static Result<Value> append(const FileCall &call, const AllowedPath &path)
    {
        const auto bytes = bytesOf(call);
        if (!bytes)
            return base::fail(bytes.error());
        const auto size = appendTo(path, *bytes);
        if (!size)
            return base::fail(size.error());
        return Value::object({{u"path"_qs, path.shown()},
                              {u"size"_qs, static_cast<double>(*size)},
                              {u"appended"_qs, static_cast<double>(bytes->size())}});
    }

    static Result<Value> list(const AllowedPath &path)
    {
        auto entries = listEntries(path);
        if (!entries)
            return entries;
        return Value::object({{u"path"_qs, path.shown()}, {u"entries"_qs, std::move(*entries)}});
    }

    static Result<Value> remove(const FileCall &call, const AllowedPath &path,
                                AttemptContext &context)
    {
        const auto deleted = deletePath(path, call.recursive, context.cancellation());
        if (!deleted)
            return base::fail(deleted.error());
        if (!*deleted && !call.missingOk) {
            base::Error error = path.error(u"delete"_qs, ENOENT);
            error.hint = u"\"missing_ok\": true takes that for done"_qs;
            return base::fail(error);
        }
        return Value::object({{u"path"_qs, path.shown()}, {u"deleted"_qs, *deleted}});
    }

    static Result<Value> makeDirectory(const AllowedPath &path)
    {
        const auto created = path.makeFolders();
        if (!created)
            return base::fail(created.error());
        return Value::object({{u"path"_qs, path.shown()}, {u"created"_qs, *created}});
    }

    static Result<Value> transfer(const FileCall &call, const AllowedPath &path,
                                  const AllowedPath &destination, AttemptContext &context)
    {
        Value result =
            Value::object({{u"path"_qs, path.shown()}, {u"destination"_qs, destination.shown()}});
        if (call.operation == u"move") {
            const auto moved = renamePath(path, destination);
            if (moved)
                return result;
            if (moved.error().code != u"file.other_device")
                return base::fail(moved.error());
        }
        const auto size =
            copyTo(path, destination, context.request().idempotencyKey, context.cancellation());
        if (!size)
            return base::fail(size.error());
        result.set(u"size"_qs, static_cast<double>(*size));
        if (call.operation == u"copy")
            return result;
        const auto deleted = deletePath(path, false, context.cancellation());
        return deleted ? Result<Value>(result) : base::fail(deleted.error());
    }
};

} // namespace

std::unique_ptr<Executor> makeFileAction()
{
    return std::make_unique<FileAction>();
}

model::ActionKind describeFileAction()
{
    using model::ParameterType;
    return {.kind = u"file"_qs,
            .title = u"File"_qs,
            .doc = u"Works on files inside the allowed folders."_qs,
            .parameters = {
                {.name = u"operation"_qs,
                 .isRequired = true,
                 .choices = kOperations,
                 .doc = u"What to do."_qs},
                {.name = u"path"_qs,
                 .isRequired = true,
                 .doc = u"The file or folder; relative to the starting folder."_qs},
                {.name = u"content"_qs,
                 .type = ParameterType::Any,
                 .isLongText = true,
                 .doc = u"For write and append: text, or base64 as `encoding` says; lists and "
                        "objects become JSON."_qs},
                {.name = u"encoding"_qs,
                 .choices = {u"utf-8"_qs, u"base64"_qs},
                 .fallback = u"utf-8"_qs,
                 .doc = u"How `content` stands for the bytes of the file."_qs},
                {.name = u"destination"_qs, .doc = u"For copy and move: the new path."_qs},
                {.name = u"recursive"_qs,
                 .type = ParameterType::Boolean,
                 .fallback = false,
                 .doc = u"For delete: with all that a folder holds."_qs},
                {.name = u"missing_ok"_qs,
                 .type = ParameterType::Boolean,
                 .fallback = false,
                 .doc = u"For delete: nothing there counts as done."_qs}}};
}

} // namespace millrace::steps
