// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/process/process_action.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/process/process_runner.h"
#include "engine/steps/action/allowed_path.h"
#include "engine/steps/action/mailbox.h"
#include "engine/steps/action/parameters.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <map>

namespace millrace::steps {

using base::Error;
using base::ErrorClass;
using process::ChildEnd;
using process::ProcessOutcome;
using process::ProcessRequest;
using process::ProcessRun;

namespace {

constexpr double kMaxOutput = 10.0 * 1024 * 1024;
constexpr double kMostOutput = 1024.0 * 1024 * 1024;
constexpr qsizetype kTail = 4096; // of the outputs, in errors

/// What the parameters say, checked.
struct ProcessCall
{
    ProcessRequest request;
    QString parse;
    std::vector<double> allowedExits;
};

std::vector<double> allowedExits(Parameters &parameters)
{
    const Value &given = parameters[u"allow_exit"];
    if (given.isNullish())
        return {0};
    if (given.isNumber())
        return {given.numberOr(0)};
    std::vector<double> codes;
    for (const Value &code : given.items()) {
        codes.push_back(code.numberOr(-1));
        if (!code.isNumber())
            parameters.complain(u"allow_exit", u"must be a list of numbers"_qs);
    }
    if (codes.empty())
        parameters.complain(u"allow_exit", u"must be a list of at least one number"_qs);
    return codes;
}

QByteArray inputBytes(const Value &value)
{
    if (value.isNullish())
        return {};
    const std::optional<QString> text = textOfScalar(value);
    return text ? text->toUtf8() : base::toJson(value);
}

QByteArrayList environmentFor(Parameters &parameters, const AttemptRequest &request)
{
    QByteArrayList environment = process::childEnvironment();
    for (const auto &[name, value] : parameters.textMap(u"env")) {
        if (name.isEmpty() || name.contains(u'=') || name.contains(QChar(u'\0')) ||
            value.contains(QChar(u'\0')))
            parameters.complain(u"env", u"holds a name or value that no variable can have"_qs);
        else
            process::setVariable(environment, name, value);
    }
    process::setVariable(environment, u"MILLRACE_IDEMPOTENCY_KEY"_qs, request.idempotencyKey);
    return environment;
}

Result<QString> workingFolder(const QString &given, const AttemptRequest &request)
{
    if (given.isEmpty())
        return request.startFolder;
    const auto path = AllowedPath::locate(request, given);
    return path ? path->canonical() : base::fail(path.error());
}

Result<ProcessCall> readCall(const AttemptRequest &request)
{
    Parameters parameters(request.parameters, request.kind);
    ProcessCall call;
    call.request.command.program = parameters.requiredText(u"program");
    call.request.command.arguments = parameters.textList(u"args");
    call.request.command.environment = environmentFor(parameters, request);
    call.request.input = inputBytes(parameters[u"stdin"]);
    call.request.maxOutput =
        static_cast<qint64>(parameters.number(u"max_output", kMaxOutput, 1, kMostOutput));
    call.parse = parameters.choice(u"parse", {u"text"_qs, u"json"_qs, u"lines"_qs}, u"text"_qs);
    call.allowedExits = allowedExits(parameters);
    const QString folder = parameters.text(u"cwd");
    if (const auto error = parameters.error())
        return base::fail(*error);
    const auto cwd = workingFolder(folder, request);
    if (!cwd)
        return base::fail(cwd.error());
    call.request.command.folder = *cwd;
    return call;
}

QString tailOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.size() > kTail ? bytes.last(kTail) : bytes);
}

Error processError(const ProcessCall &call, const ProcessOutcome &outcome, const QString &code,
                   const QString &message)
{
    Error error{ErrorClass::Process, code, message};
    error.details = Value::object({{u"program"_qs, call.request.command.program},
                                   {u"stdout"_qs, tailOf(outcome.output)},
                                   {u"stderr"_qs, tailOf(outcome.errors)}});
    return error;
}

Error notStarted(const ProcessCall &call, const ChildEnd &end)
{
    const bool missing = end.number == ENOENT;
    const bool folder = end.kind == ChildEnd::Kind::FolderFailed;
    Error error;
    error.errorClass = missing                ? ErrorClass::NotFound
                       : end.number == EACCES ? ErrorClass::Permission
                                              : ErrorClass::Process;
    error.code = folder ? u"process.folder"_qs : u"process.not_started"_qs;
    error.message = (folder ? u"The folder \"%1\" cannot be entered: %2"_qs
                            : u"The program \"%1\" cannot be started: %2"_qs)
                        .arg(folder ? call.request.command.folder : call.request.command.program,
                             process::systemErrorText(end.number));
    if (missing && !folder)
        error.hint = u"Install it, or give its whole path; it is looked up in PATH"_qs;
    error.details =
        Value::object({{u"program"_qs, call.request.command.program}, {u"errno"_qs, end.number}});
    return error;
}

Result<Value> parsed(const ProcessCall &call, const ProcessOutcome &outcome)
{
    const QString text = QString::fromUtf8(outcome.output);
    if (call.parse == u"text")
        return Value(text);
    if (call.parse == u"lines") {
        QStringList lines = text.split(u'\n');
        if (lines.last().isEmpty())
            lines.removeLast();
        Value list = Value::emptyArray();
        for (const QString &line : lines)
            list.append(line.endsWith(u'\r') ? line.chopped(1) : line);
        return list;
    }
    auto json = base::parseJson(outcome.output);
    if (json)
        return *json;
    return base::fail(processError(call, outcome, u"process.output"_qs,
                                   u"The output of \"%1\" is not JSON: %2"_qs.arg(
                                       call.request.command.program, json.error().message)));
}

Result<Value> resultOf(const ProcessCall &call, const ProcessOutcome &outcome)
{
    const QString &program = call.request.command.program;
    const int number = outcome.end.number;
    if (outcome.tooMuchOutput) {
        Error error =
            processError(call, outcome, u"process.too_much_output"_qs,
                         u"\"%1\" was killed: it printed more than %2 bytes"_qs.arg(program).arg(
                             call.request.maxOutput));
        error.hint = u"Raise \"max_output\", or let the program write into a file"_qs;
        error.retryable = false;
        return base::fail(error);
    }
    switch (outcome.end.kind) {
    case ChildEnd::Kind::FolderFailed:
    case ChildEnd::Kind::ProgramFailed:
        return base::fail(notStarted(call, outcome.end));
    case ChildEnd::Kind::Signaled:
        return base::fail(
            processError(call, outcome, u"process.signal"_qs,
                         u"\"%1\" was ended by signal %2"_qs.arg(program).arg(number)));
    case ChildEnd::Kind::Lost:
        return base::fail(processError(call, outcome, u"process.lost"_qs,
                                       u"The guardian of \"%1\" was killed"_qs.arg(program)));
    case ChildEnd::Kind::Exited:
        break;
    }
    const auto &allowed = call.allowedExits;
    if (std::find(allowed.begin(), allowed.end(), number) == allowed.end()) {
        Error error = processError(call, outcome, u"process.exit"_qs,
                                   u"\"%1\" ended with exit code %2"_qs.arg(program).arg(number));
        error.details.set(u"exit_code"_qs, number);
        return base::fail(error);
    }
    auto output = parsed(call, outcome);
    if (!output)
        return output;
    return Value::object({{u"exit_code"_qs, number},
                          {u"stdout"_qs, *output},
                          {u"stderr"_qs, QString::fromUtf8(outcome.errors)}});
}

/// The runs of the I/O thread, which must not outlive it.
class RunningProcesses : public QObject
{
public:
    ~RunningProcesses() override { m_mailbox.close(); }

    void start(const process::ProcessHost &host, const AttemptPtr &context, Finished finished)
    {
        auto call = readCall(context->request());
        if (!call)
            return finished(base::fail(call.error()));
        const qint64 token = context->request().token;
        auto run = ProcessRun::start(host, call->request,
                                     [this, token, call = *call, finished](ProcessOutcome outcome) {
                                         const auto keep = m_runs.extract(token);
                                         finished(resultOf(call, outcome));
                                     });
        if (!run)
            return finished(base::fail(run.error()));
        m_runs.emplace(token, std::move(*run));
        obey(context->cancellation(), token, &ProcessRun::terminate);
        obey(context->kill(), token, &ProcessRun::kill);
    }

private:
    /// A token calls on any thread; the run lives on this one.
    void obey(const base::CancellationToken &order, qint64 token, void (ProcessRun::*act)())
    {
        order.onCancel([this, token, act, mailbox = m_mailbox] {
            mailbox.post([this, token, act] {
                const auto run = m_runs.find(token);
                if (run != m_runs.end())
                    ((*run->second).*act)();
            });
        });
    }

    const Mailbox m_mailbox{this};
    std::map<qint64, std::unique_ptr<ProcessRun>> m_runs;
};

class ProcessAction final : public Executor
{
public:
    explicit ProcessAction(process::ProcessHost host) : m_host(std::move(host)) {}

    Home home(const AttemptRequest &) const override { return Home::IoThread; }
    Effect effect() const override { return Effect::Outside; }
    QString circuit(const AttemptRequest &) const override { return {}; }

    void start(AttemptPtr context, Finished finished) override
    {
        if (!m_running) {
            m_running = new RunningProcesses;
            QObject::connect(QThread::currentThread(), &QThread::finished, m_running,
                             &QObject::deleteLater);
        }
        m_running->start(m_host, context, std::move(finished));
    }

private:
    const process::ProcessHost m_host;
    QPointer<RunningProcesses> m_running; // on the I/O thread, deleted at its end
};

} // namespace

std::unique_ptr<Executor> makeProcessAction(const process::ProcessHost &host)
{
    return std::make_unique<ProcessAction>(host);
}

model::ActionKind describeProcessAction()
{
    using model::ParameterType;
    return {.kind = u"process"_qs,
            .title = u"Run a program"_qs,
            .doc = u"Runs a program, never through a shell, and takes its output."_qs,
            .parameters = {
                {.name = u"program"_qs,
                 .isRequired = true,
                 .doc = u"Its path, or a name that is looked up in PATH."_qs},
                {.name = u"args"_qs,
                 .type = ParameterType::List,
                 .doc = u"Its arguments, each as it is."_qs},
                {.name = u"cwd"_qs,
                 .doc = u"The folder it begins in, inside the allowed folders; relative to the "
                        "starting folder."_qs},
                {.name = u"env"_qs,
                 .type = ParameterType::Object,
                 .doc = u"Environment variables beside the engine's own."_qs},
                {.name = u"stdin"_qs,
                 .type = ParameterType::Any,
                 .isLongText = true,
                 .doc = u"Given to its standard input; lists and objects as JSON."_qs},
                {.name = u"parse"_qs,
                 .choices = {u"text"_qs, u"json"_qs, u"lines"_qs},
                 .fallback = u"text"_qs,
                 .doc = u"What its standard output is taken for."_qs},
                {.name = u"allow_exit"_qs,
                 .type = ParameterType::List,
                 .fallback = base::Array{0},
                 .doc = u"The exit codes that count as success."_qs},
                {.name = u"max_output"_qs,
                 .type = ParameterType::Integer,
                 .fallback = kMaxOutput,
                 .minimum = 1,
                 .maximum = kMostOutput,
                 .doc = u"Most bytes of each output stream; beyond it the program is killed."_qs}}};
}

} // namespace millrace::steps
