// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/edge_marks.h"

#include <QMultiHash>

namespace millrace::ui {

namespace {

QString keyOf(const GraphScene &scene, const EdgeLine &edge)
{
    return QStringLiteral("%1>%2/%3")
        .arg(scene.card(edge.from).id, scene.card(edge.to).id)
        .arg(static_cast<int>(edge.kind));
}

} // namespace

QHash<int, DifferenceKind> edgeMarks(const GraphScene &scene, const GraphScene &other,
                                     DifferenceKind alone)
{
    QMultiHash<QString, QString> labels;
    for (const EdgeLine &edge : other.edges())
        labels.insert(keyOf(other, edge), edge.label);
    QHash<int, DifferenceKind> marks;
    for (int i = 0; i < static_cast<int>(scene.edges().size()); ++i) {
        const EdgeLine &edge = scene.edges()[static_cast<std::size_t>(i)];
        const QString key = keyOf(scene, edge);
        if (!labels.contains(key))
            marks.insert(i, alone);
        else if (!labels.contains(key, edge.label))
            marks.insert(i, DifferenceKind::Changed);
    }
    return marks;
}

} // namespace millrace::ui
