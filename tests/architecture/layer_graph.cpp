// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layer_graph.h"

#include <QFile>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace millrace::tests {

namespace {

const QString kProgramMark = QStringLiteral("program ");

Layer parseLayer(QString line)
{
    Layer layer;
    layer.isProgram = line.startsWith(kProgramMark);
    if (layer.isProgram)
        line.remove(0, kProgramMark.size());
    const qsizetype colon = line.indexOf(u':');
    layer.path = line.left(colon);
    layer.uses = line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts);
    layer.uses.removeAll(layer.path);
    layer.uses.removeDuplicates();
    layer.uses.sort();
    return layer;
}

void addLayer(QList<Layer> &layers, const Layer &layer)
{
    const auto known = std::find_if(layers.begin(), layers.end(),
                                    [&](const Layer &other) { return other.path == layer.path; });
    if (known == layers.end()) {
        layers.append(layer);
        return;
    }
    known->uses += layer.uses;
    known->uses.removeDuplicates();
    known->uses.sort();
    known->isProgram = known->isProgram && layer.isProgram;
}

using Reach = QMap<QString, QSet<QString>>;

// Declarations come in layer order, so everything used is already complete.
Reach reachable(const QList<Layer> &layers)
{
    Reach reach;
    for (const Layer &layer : layers) {
        for (const QString &used : layer.uses)
            reach[layer.path] += QSet<QString>(reach.value(used)) << used;
    }
    return reach;
}

bool followsFromOthers(const Layer &layer, const QString &used, const Reach &reach)
{
    return std::any_of(layer.uses.begin(), layer.uses.end(), [&](const QString &other) {
        return other != used && reach.value(other).contains(used);
    });
}

QString nodeId(QString path)
{
    return path.replace(u'/', u'_').replace(u'-', u'_');
}

} // namespace

QList<Layer> readLayers()
{
    QFile file(QStringLiteral(MILLRACE_BUILD_DIR "/layers.txt"));
    QList<Layer> layers;
    if (!file.open(QIODevice::ReadOnly))
        return layers;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        addLayer(layers, parseLayer(line));
    return layers;
}

QString owningLayer(const QList<Layer> &layers, const QString &file)
{
    QString owner;
    for (const Layer &layer : layers) {
        if (file.startsWith(layer.path + u'/') && layer.path.size() > owner.size())
            owner = layer.path;
    }
    return owner;
}

QString mermaid(const QList<Layer> &layers)
{
    const Reach reach = reachable(layers);
    QString chart = QStringLiteral("flowchart TD\n");
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        chart += QStringLiteral("    %1[%2]\n").arg(nodeId(layer->path), layer->path);
        for (const QString &used : layer->uses) {
            if (!followsFromOthers(*layer, used, reach))
                chart += QStringLiteral("    %1 --> %2\n").arg(nodeId(layer->path), nodeId(used));
        }
    }
    return chart;
}

} // namespace millrace::tests
