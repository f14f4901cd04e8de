// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/analysis.h"

#include "engine/base/json_writer.h"

#include <algorithm>

namespace millrace::expression {

namespace {

/// The data path that a node names, as far as it is fixed in the text; false when it is not.
bool fixedPath(const Node &node, Read &read)
{
    switch (node.kind) {
    case NodeKind::Root:
    case NodeKind::AllSteps:
        read.path = {node.name};
        read.column = node.position;
        return true;
    case NodeKind::Chain:
        return fixedPath(*node.a, read);
    case NodeKind::Step:
    case NodeKind::RunNow:
    case NodeKind::RunRandom:
    case NodeKind::Member:
        if (!fixedPath(*node.a, read))
            return false;
        read.path.push_back(node.name);
        return true;
    case NodeKind::Index:
        if (node.b->kind != NodeKind::Literal || !node.b->value.isNumber())
            return false;
        if (!fixedPath(*node.a, read))
            return false;
        read.path.push_back(base::numberText(node.b->value.numberOr(0)));
        return true;
    default:
        return false;
    }
}

void collect(const Node &node, int columnBase, std::vector<Read> &reads)
{
    Read read;
    if (fixedPath(node, read)) {
        read.column += columnBase + 1;
        reads.push_back(std::move(read));
        return;
    }
    for (const Node *child : {node.a, node.b, node.c}) {
        if (child)
            collect(*child, columnBase, reads);
    }
    for (const Node *item : node.items) {
        if (item)
            collect(*item, columnBase, reads);
    }
}

} // namespace

void analyse(Program &program)
{
    collect(*program.root, program.columnBase, program.reads);
    std::stable_sort(program.reads.begin(), program.reads.end(),
                     [](const Read &a, const Read &b) { return a.column < b.column; });
    program.isVolatile = std::any_of(program.nodes.begin(), program.nodes.end(), [](const Node &n) {
        return n.kind == NodeKind::RunNow || n.kind == NodeKind::RunRandom;
    });
}

} // namespace millrace::expression
