// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/validator.h"
#include "engine/model/value_path.h"

#include <QSet>

#include <algorithm>

namespace millrace::model {

namespace {

/// The path inside workflow data, with or without `workflow.` in front.
QString dataPath(const QString &target)
{
    const QString prefix = u"workflow."_qs;
    return target.startsWith(prefix) ? target.mid(prefix.size()) : target;
}

bool isDataPath(const QString &path)
{
    const QStringList parts = path.split(u'.');
    return !path.contains(u'[') &&
           std::none_of(parts.begin(), parts.end(), [](const QString &part) {
               return part.trimmed().isEmpty() || part.trimmed() != part;
           });
}

} // namespace

void Validator::checkOutputMappings()
{
    for (std::size_t i = 0; i < m_index.steps().size(); ++i) {
        const int step = static_cast<int>(i);
        for (const Mapping &mapping : stepAt(step).outputMapping) {
            const FieldName field = FieldName::member(u"output_mapping"_qs, mapping.expression);
            checkExpression({step, field, rootsAt(step) + QStringList{u"result"_qs}, true, true},
                            mapping.expression);
            const QString path = dataPath(mapping.target);
            if (!isDataPath(path) || path == u"workflow")
                error(step, u"step.bad_path"_qs, field.text(),
                      u"'%1' is no path in workflow data"_qs.arg(mapping.target.left(80)),
                      u"Write names with dots between them: workflow.order.id."_qs);
        }
    }
    checkOverlaps();
}

/// Paths overlap when they are equal or one leads into the other. Writers of overlapping paths are
/// looked at in an order that fits the edges: where neighbours are ordered, all are.
void Validator::checkOverlaps()
{
    QHash<QString, std::vector<int>> writers;
    for (std::size_t i = 0; i < m_index.steps().size(); ++i) {
        for (const Mapping &mapping : stepAt(static_cast<int>(i)).outputMapping)
            writers[dataPath(mapping.target)].push_back(static_cast<int>(i));
    }
    QStringList paths = writers.keys();
    paths.sort();
    for (const QString &path : paths) {
        std::vector<int> all = writers.value(path);
        for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1)) {
            const std::vector<int> outer = writers.value(path.left(dot));
            all.insert(all.end(), outer.begin(), outer.end());
        }
        checkWriters(std::move(all), path);
    }
}

void Validator::checkWriters(std::vector<int> writers, const QString &path)
{
    std::sort(writers.begin(), writers.end(),
              [this](int a, int b) { return m_graph.rank(a) < m_graph.rank(b); });
    writers.erase(std::unique(writers.begin(), writers.end()), writers.end());
    for (std::size_t i = 0; i < writers.size(); ++i) {
        const int step = writers[i];
        const int loop = m_index.at(step).loop;
        if (loop >= 0 && stepAt(loop).container.maxConcurrent.value_or(1) > 1)
            warning(step, u"step.overlapping_output"_qs, u"output_mapping"_qs,
                    u"Iterations of '%1' run at once and all write workflow.%2"_qs.arg(idOf(loop),
                                                                                       path),
                    u"Use the loop's output, a list with one entry for each iteration."_qs);
        if (i == 0)
            continue;
        const int other = writers[i - 1];
        const bool isOrdered = m_graph.relation(other, step) != Relation::Unordered ||
                               m_graph.isExclusive(other, step) || m_graph.isOnDemand(other) ||
                               m_graph.isOnDemand(step);
        if (!isOrdered)
            warning(step, u"step.overlapping_output"_qs, u"output_mapping"_qs,
                    u"'%1' and '%2' both write workflow.%3 in no fixed order"_qs.arg(
                        idOf(other), idOf(step), path),
                    u"Let one depend on the other, or write to different paths."_qs);
    }
}

} // namespace millrace::model
