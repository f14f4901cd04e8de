// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench.h"

#include <QFile>

#include <algorithm>
#include <chrono>

#include <unistd.h>

namespace millrace::bench {

namespace {

qint64 steadyNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

} // namespace

Value toValue(const QString &bench, const std::vector<Figure> &figures)
{
    Value list = Value::emptyArray();
    for (const Figure &figure : figures) {
        Value one = Value::object(
            {{u"name"_qs, figure.name}, {u"value"_qs, figure.value}, {u"unit"_qs, figure.unit}});
        one.set(u"limit"_qs, figure.limit ? Value(*figure.limit) : Value::null());
        one.set(u"ratio"_qs, figure.ratio ? Value(*figure.ratio) : Value::null());
        list.append(std::move(one));
    }
    return Value::object({{u"bench"_qs, bench}, {u"figures"_qs, list}});
}

Figure faster(QString name, double value, QString unit, double limit)
{
    return {std::move(name), value, std::move(unit), limit, value / limit};
}

Figure shorter(QString name, double value, QString unit, double limit)
{
    return {std::move(name), value, std::move(unit), limit, limit / value};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double residentBytes()
{
    QFile file(u"/proc/self/statm"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() < 2 ? 0
                             : fields[1].toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE));
}

Stopwatch::Stopwatch() : m_start(steadyNs())
{
}

double Stopwatch::seconds() const
{
    return static_cast<double>(steadyNs() - m_start) / 1e9;
}

} // namespace millrace::bench
