// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <memory>
#include <vector>

namespace millrace::model {

using base::Result;
using base::Value;

namespace schema {
struct Node;
}

/// Where a value does not fit its schema.
struct SchemaProblem
{
    QString path;    ///< "steps[0].routes[1].to"; empty: the value itself
    QString message; ///< what is expected and what is there, beginning with a verb: "must be …"
    QString keyword; ///< the keyword of the schema that is broken: "type"
    friend bool operator==(const SchemaProblem &, const SchemaProblem &) = default;
};

/// A JSON Schema (2020-12; the README of this folder lists the keywords), compiled once, immutable,
/// shared by copies. Schemas come from strangers, hence everything is bounded: at most 20,000
/// subschemas nested 200 deep, 64 KiB in a pattern; references stay inside the document and may
/// loop only through properties or items. Thread: any.
class JsonSchema
{
public:
    /// Errors: class validation, code "schema.*", details {path} naming the place in the schema.
    static Result<JsonSchema> compile(const Value &schema);

    /// Everything in the value that does not fit, at most 200 problems, in the order of the value.
    /// A value whose check would take more than five million rules is reported as unfit.
    std::vector<SchemaProblem> check(const Value &value) const;
    bool accepts(const Value &value) const { return check(value).empty(); }

private:
    explicit JsonSchema(std::shared_ptr<const std::vector<schema::Node>> nodes);
    std::shared_ptr<const std::vector<schema::Node>> m_nodes; // shared by copies, immutable
};

} // namespace millrace::model
