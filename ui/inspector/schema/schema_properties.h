// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <QStringList>

#include <vector>

namespace millrace::ui {

/// One field of a form, as its JSON Schema says it.
struct SchemaProperty
{
    QString name = {};
    bool isRequired = false;
    base::Value schema = {}; ///< all that the schema says about it

    QString type() const { return schema[u"type"].text(); }
};

// Pure changes of an object's schema. What they do not speak of stays as it is, in its place.

std::vector<SchemaProperty> propertiesOf(const base::Value &schema);
/// With another field, named field, field_2 and so on; an empty schema becomes one of an object.
base::Value withAddedProperty(base::Value schema);
base::Value withoutProperty(base::Value schema, const QString &name);
/// The name must be free.
base::Value withRenamedProperty(base::Value schema, const QString &from, const QString &to);
base::Value withMovedProperty(base::Value schema, const QString &name, int by);
base::Value withRequired(base::Value schema, const QString &name, bool isRequired);
/// Sets what a field's schema says about `keyword`; undefined removes it.
base::Value withKeyword(base::Value schema, const QString &name, const QString &keyword,
                        const base::Value &value);

/// The values of an enum as a person edits them: "a, b, c", or JSON where that would be unclear.
QString choicesText(const base::Value &choices);
/// Nothing typed is undefined. Texts for a string's type, else numbers and the like where they are.
base::Value choicesOfText(const QString &text, const QString &type);

} // namespace millrace::ui
