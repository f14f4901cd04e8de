// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <functional>
#include <vector>

namespace millrace::bench {

using base::Result;
using base::Value;

/// One measured number, and the limit that was measured in the same run, where there is one.
struct Figure
{
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> limit = {};
    /// value / limit where more is better, limit / value where less is.
    std::optional<double> ratio = {};
};

/// One benchmark: measures in an empty folder of its own.
struct Bench
{
    QString name;
    std::function<Result<std::vector<Figure>>(const QString &folder)> run;
};

/// Every benchmark of this build, in order.
std::vector<Bench> builtinBenches();

/// {"bench": NAME, "figures": [...]}.
Value toValue(const QString &bench, const std::vector<Figure> &figures);

/// Figures with a limit.
Figure faster(QString name, double value, QString unit, double limit);
Figure shorter(QString name, double value, QString unit, double limit);

double median(std::vector<double> values);

/// Resident memory of this process, bytes.
double residentBytes();

class Stopwatch
{
public:
    Stopwatch();
    double seconds() const;

private:
    qint64 m_start;
};

} // namespace millrace::bench
