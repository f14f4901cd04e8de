// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expression/value_text.h"

#include "engine/base/json_writer.h"

#include <QCoreApplication>

namespace millrace::ui {

using base::Value;

namespace {

/// Writes until the line is full.
class ShortWriter
{
public:
    explicit ShortWriter(int most) : m_most(most) {}

    void write(const Value &value)
    {
        if (value.isObject())
            object(value);
        else if (value.isArray())
            array(value);
        else if (value.isString())
            m_text += QString::fromUtf8(base::toJson(Value(value.text().left(m_most + 1))));
        else
            m_text +=
                value.isUndefined() ? u"undefined"_qs : QString::fromUtf8(base::toJson(value));
    }

    QString take()
    {
        if (m_text.size() > m_most)
            m_text = m_text.left(m_most - 1) + u'…';
        return m_text;
    }

private:
    bool isFull() const { return m_text.size() > m_most; }

    void array(const Value &value)
    {
        m_text += u'[';
        for (std::size_t i = 0; i < value.size() && !isFull(); ++i) {
            m_text += i > 0 ? u", "_qs : QString();
            write(value.at(i));
        }
        m_text += u']';
    }

    void object(const Value &value)
    {
        m_text += u'{';
        bool isFirst = true;
        for (const base::Member &member : value.members()) {
            if (isFull())
                break;
            m_text += (isFirst ? QString() : u", "_qs) + member.key.left(m_most) + u": "_qs;
            write(member.value);
            isFirst = false;
        }
        m_text += u'}';
    }

    const int m_most;
    QString m_text;
};

} // namespace

QString shortText(const Value &value, int most)
{
    ShortWriter writer(most);
    writer.write(value);
    return writer.take();
}

QString typeText(const Value &value)
{
    const int count = static_cast<int>(value.size());
    switch (value.type()) {
    case Value::Type::Undefined:
        return {};
    case Value::Type::Null:
        return QCoreApplication::translate("ValueText", "nothing");
    case Value::Type::Bool:
        return QCoreApplication::translate("ValueText", "yes or no");
    case Value::Type::Number:
        return QCoreApplication::translate("ValueText", "number");
    case Value::Type::String:
        return QCoreApplication::translate("ValueText", "text");
    case Value::Type::Array:
        return QCoreApplication::translate("ValueText", "%n item(s)", nullptr, count);
    case Value::Type::Object:
        return QCoreApplication::translate("ValueText", "%n field(s)", nullptr, count);
    }
    return {};
}

QFont codeFont()
{
    QFont font(u"JetBrains Mono"_qs);
    font.setPixelSize(12);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace millrace::ui
