// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/schema_compiler.h"
#include "engine/model/value_path.h"

#include <QUrl>

#include <algorithm>

namespace millrace::model::schema {

namespace {

constexpr int kLongestChain = 200;

tl::unexpected<base::Error> refuse(const QString &code, const QString &path, const QString &message,
                                   const QString &hint = {})
{
    base::Error error{base::ErrorClass::Validation, code, path + u' ' + message, hint};
    error.details = Value::object({{u"path"_qs, path}});
    return base::fail(std::move(error));
}

/// Nodes that check the same value as the node itself: a loop over these would never end.
void appendInPlace(const Rule &rule, std::vector<NodeIndex> &out)
{
    if (const auto *reference = std::get_if<ReferenceRule>(&rule))
        out.push_back(reference->node);
    if (const auto *combination = std::get_if<CombinationRule>(&rule))
        out.insert(out.end(), combination->nodes.begin(), combination->nodes.end());
    if (const auto *dependent = std::get_if<DependentRule>(&rule); dependent && dependent->node)
        out.push_back(*dependent->node);
    if (const auto *condition = std::get_if<ConditionRule>(&rule)) {
        out.push_back(condition->condition);
        for (const auto &node : {condition->then, condition->otherwise}) {
            if (node)
                out.push_back(*node);
        }
    }
}

std::vector<NodeIndex> inPlace(const Node &node)
{
    std::vector<NodeIndex> all;
    for (const Rule &rule : node.rules)
        appendInPlace(rule, all);
    return all;
}

/// Edges from each node to those that check the same value, and what is known of them so far.
struct ReferenceOrder
{
    explicit ReferenceOrder(const std::vector<Node> &nodes);

    std::vector<std::vector<NodeIndex>> edges;
    std::vector<int> incoming; ///< from nodes that were not taken yet
    std::vector<int> length;   ///< of the longest chain that ends here
    std::vector<std::size_t> ready;
};

ReferenceOrder::ReferenceOrder(const std::vector<Node> &nodes)
    : incoming(nodes.size(), 0), length(nodes.size(), 0)
{
    edges.reserve(nodes.size());
    for (const Node &node : nodes) {
        edges.push_back(inPlace(node));
        for (NodeIndex next : edges.back())
            ++incoming[static_cast<std::size_t>(next)];
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (incoming[i] == 0)
            ready.push_back(i);
    }
}

} // namespace

/// Where a JSON pointer (RFC 6901, percent-encoded as in a fragment) leads.
Result<std::pair<Value, QString>> Compiler::target(const QString &reference,
                                                   const QString &path) const
{
    const qsizetype hash = reference.indexOf(u'#');
    const QString document = hash < 0 ? reference : reference.left(hash);
    const QString fragment = hash < 0 ? QString() : reference.mid(hash);
    if (const QString exact = m_named.value(reference); m_named.contains(reference))
        return std::pair(m_namedSchemas.value(reference), exact);
    if (!document.isEmpty() && !m_named.contains(document))
        return refuse(u"schema.unknown_reference"_qs, path,
                      u"refers to '%1', outside of this schema"_qs.arg(reference.left(200)),
                      u"References stay inside the schema: put what is needed under $defs."_qs);
    Value current = document.isEmpty() ? m_root : m_namedSchemas.value(document);
    QString place = m_named.value(document);
    const QString pointer = QUrl::fromPercentEncoding(fragment.mid(1).toUtf8());
    const QStringList parts = pointer.isEmpty() ? QStringList() : pointer.split(u'/').mid(1);
    for (QString part : parts) {
        part.replace(u"~1"_qs, u"/"_qs).replace(u"~0"_qs, u"~"_qs);
        const Value next = current.isArray() ? current.at(part.toUInt()) : current[part];
        place = current.isArray() ? itemPath(place, part.toUInt()) : memberPath(place, part);
        current = next;
    }
    const bool isPointer = pointer.isEmpty() || pointer.startsWith(u'/');
    if (!isPointer || current.isUndefined())
        return refuse(u"schema.unknown_reference"_qs, path,
                      u"refers to '%1', which does not exist"_qs.arg(reference.left(200)));
    return std::pair(current, place);
}

Done Compiler::addReference(const Value &, const Value &value, const QString &path)
{
    if (!value.isString())
        return refuse(u"schema.wrong_type"_qs, path, u"must be a string"_qs);
    const auto found = target(value.text(), path);
    if (!found)
        return base::fail(found.error());
    const Result<NodeIndex> node = subschema(found->first, found->second);
    if (!node)
        return base::fail(node.error());
    add(ReferenceRule{*node});
    return {};
}

/// Orders the nodes so that each comes before those that check the same value (Kahn, 1962); what
/// cannot be ordered is a loop.
Done Compiler::refuseEndlessReferences() const
{
    ReferenceOrder order(m_nodes);
    for (std::size_t at = 0; at < order.ready.size(); ++at) {
        const std::size_t from = order.ready[at];
        for (NodeIndex next : order.edges[from]) {
            const auto to = static_cast<std::size_t>(next);
            order.length[to] = std::max(order.length[to], order.length[from] + 1);
            if (order.length[to] > kLongestChain)
                return refuse(u"schema.too_deep"_qs, m_pending[to].path,
                              u"stands at the end of more than 200 references"_qs);
            if (--order.incoming[to] == 0)
                order.ready.push_back(to);
        }
    }
    const auto looped = std::find_if(order.incoming.begin(), order.incoming.end(),
                                     [](int incoming) { return incoming > 0; });
    if (looped == order.incoming.end())
        return {};
    const QString &path = m_pending[static_cast<std::size_t>(looped - order.incoming.begin())].path;
    return refuse(u"schema.endless_reference"_qs, path.isEmpty() ? u"the schema"_qs : path,
                  u"refers to itself without going into a property or an item"_qs);
}

} // namespace millrace::model::schema
