// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

#include <QRectF>

namespace millrace::ui {

/// A small picture of a workflow as shapes: columns from left to right, in units of its own.
struct TemplatePreview
{
    struct Box
    {
        QRectF place = {};
        QString type = {};
        QString kind = {};
        bool isRecovery = false; ///< runs only when something fails
        friend bool operator==(const Box &, const Box &) = default;
    };
    struct Edge
    {
        int from = 0;
        int to = 0;
        bool isRecovery = false;
        std::vector<QPointF> via = {}; ///< between the columns, clear of other boxes
        friend bool operator==(const Edge &, const Edge &) = default;
    };

    std::vector<Box> boxes = {};
    std::vector<Edge> edges = {};
    QRectF bounds = {};
    bool isCut = false; ///< there is more to the right
};

/// The picture of a definition: steps in columns by the longest way to them, at most eight columns,
/// the children of a parallel step in place of it, what only runs on failure in a row below. Pure.
TemplatePreview previewOf(const model::WorkflowDefinition &definition);

} // namespace millrace::ui
