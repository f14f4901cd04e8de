// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace millrace::tests {

/// One folder that the build knows, and what its USES line names.
struct Layer
{
    QString path;           ///< "engine/state"
    QStringList uses;       ///< sorted, without itself
    bool isProgram = false; ///< declared by millrace_program alone
};

/// What the build wrote to layers.txt, in the order of the declarations. A folder with both a
/// module and a program is one entry that may use what either uses. Empty when there is no file.
QList<Layer> readLayers();

/// The folder that a source belongs to: the longest path in the graph that holds it; or empty.
QString owningLayer(const QList<Layer> &layers, const QString &file);

/// The graph as a Mermaid flow chart, lowest layer last. Edges that follow from others are left
/// out, so that a person can read it.
QString mermaid(const QList<Layer> &layers);

} // namespace millrace::tests
