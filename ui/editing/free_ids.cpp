// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/free_ids.h"

#include <QStringList>

namespace millrace::ui {

namespace {

void collect(const std::vector<model::StepDefinition> &steps, QSet<QString> &ids)
{
    for (const model::StepDefinition &step : steps) {
        ids.insert(step.id);
        collect(step.steps, ids);
    }
}

/// Without the number that an earlier copy got: a_2 gives a.
QString stemOf(const QString &id)
{
    const qsizetype line = id.lastIndexOf(u'_');
    if (line <= 0 || line + 1 == id.size())
        return id;
    bool isNumber = false;
    id.mid(line + 1).toInt(&isNumber);
    return isNumber ? id.left(line) : id;
}

} // namespace

FreeIds::FreeIds(const model::WorkflowDefinition &definition)
{
    collect(definition.steps, m_taken);
}

QString FreeIds::take(const QString &wish)
{
    QString id = wish;
    if (m_taken.contains(id)) {
        const QString stem = stemOf(wish);
        int &number = m_next[stem];
        number = qMax(number, 2);
        do
            id = QStringLiteral("%1_%2").arg(stem).arg(number++);
        while (m_taken.contains(id));
    }
    m_taken.insert(id);
    return id;
}

QString idFromName(const QString &name, const QString &fallback)
{
    constexpr qsizetype kLongest = 40;
    QString id;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        const bool fits = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9' && !id.isEmpty());
        if (fits)
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'_') && !c.isMark())
            id += u'_';
        if (id.size() >= kLongest)
            break;
    }
    while (id.endsWith(u'_'))
        id.chop(1);
    return id.isEmpty() ? fallback : id;
}

} // namespace millrace::ui
