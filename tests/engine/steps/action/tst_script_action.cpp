// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/script/script_action.h"
#include "engine/steps/builtin_executors.h"
#include "tests/engine/steps/action/attempt_bench.h"

#include <QTest>

using namespace millrace;
using namespace millrace::steps;

class tst_ScriptAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesItsInput();
    void timeLimitIsTheAttempts();
    void sourceIsNeeded();
    void kindsAndExecutorsFit();

private:
    static AttemptRequest request(const QString &source, const Value &input = {})
    {
        AttemptRequest request;
        request.kind = u"script"_qs;
        request.parameters = Value::object({{u"source"_qs, source}});
        request.input = input;
        return request;
    }

    Bench m_bench{makeScriptAction(process::installedProcessHost())};
};

void tst_ScriptAction::seesItsInput()
{
    QCOMPARE(m_bench.run(request(u"return input * 2"_qs, 21)).value().numberOr(0), 42.0);
}

void tst_ScriptAction::timeLimitIsTheAttempts()
{
    AttemptRequest endless = request(u"while (true);"_qs);
    endless.timeoutMs = 200;
    QCOMPARE(m_bench.run(endless).error().errorClass, base::ErrorClass::Timeout);
}

void tst_ScriptAction::sourceIsNeeded()
{
    QCOMPARE(m_bench.run(request({})).error().errorClass, base::ErrorClass::Validation);
}

void tst_ScriptAction::kindsAndExecutorsFit()
{
    ExecutorRegistry registry;
    addBuiltinExecutors(registry, {process::installedProcessHost()});
    for (const model::ActionKind &kind : builtinActionKinds()) {
        const bool isInCore = kind.kind == u"noop" || kind.kind == u"transform";
        QCOMPARE(registry.find(kind.kind) == nullptr, isInCore);
        QVERIFY2(!kind.title.isEmpty() && kind.doc.endsWith(u'.'), qPrintable(kind.kind));
        for (const model::ParameterDescriptor &parameter : kind.parameters)
            QVERIFY2(parameter.doc.endsWith(u'.'), qPrintable(kind.kind + u'.' + parameter.name));
    }
    QCOMPARE(registry.effectOf(u"script"_qs), Effect::Pure);
    QCOMPARE(registry.effectOf(u"http"_qs), Effect::Outside);
    QVERIFY(registry.find(u"webhook"_qs));
}

QTEST_GUILESS_MAIN(tst_ScriptAction)
#include "tst_script_action.moc"
