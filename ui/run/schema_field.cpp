// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/schema_field.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::ui {

using base::Value;

namespace {

constexpr int kLongText = 200; // characters from which a text gets several lines
constexpr int kLines = 4;

QString shown(const Value &value)
{
    return value.isString() ? value.text() : QString::fromUtf8(base::toJson(value));
}

QString typeOf(const Value &schema)
{
    const Value &type = schema[u"type"];
    return type.isArray() ? type.at(0).text() : type.text();
}

void tint(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

SchemaField::SchemaField(QString name, const Value &schema, bool isRequired, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_schema(schema)
    , m_isRequired(isRequired)
    , m_kind(kindOf(schema))
    , m_hint(new QLabel(schema[u"description"].text(), this))
    , m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = new QLabel(m_isRequired ? tr("%1 (required)").arg(title()) : title(), this);
    label->setWordWrap(true);
    QWidget *control = makeControl();
    label->setBuddy(m_control);
    setFocusProxy(m_control);
    m_control->setAccessibleName(label->text());
    m_control->setAccessibleDescription(m_hint->text());
    if (m_kind == Kind::Flag)
        label->hide();
    layout->addWidget(label);
    layout->addWidget(control);
    for (QLabel *line : {m_hint, m_problem}) {
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        layout->addWidget(line);
    }
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_problem->hide();
    setTheme(theme);
    setValue(m_schema[u"default"]);
}

void SchemaField::setTheme(const Theme &theme)
{
    tint(m_hint, theme.color(u"tx3"_qs));
    tint(m_problem, theme.status(u"failed"_qs).foreground);
}

QString SchemaField::title() const
{
    const QString &title = m_schema[u"title"].text();
    return title.isEmpty() ? m_name : title;
}

SchemaField::Kind SchemaField::kindOf(const Value &schema)
{
    const QString type = typeOf(schema);
    const QString &format = schema[u"format"].text();
    if (schema[u"enum"].isArray())
        return Kind::Choice;
    if (type == u"boolean")
        return Kind::Flag;
    if (type == u"number" || type == u"integer")
        return Kind::Number;
    if (type != u"string")
        return Kind::Json;
    if (format.contains(u"path") || format == u"file" || format == u"folder")
        return Kind::Path;
    return schema[u"maxLength"].numberOr(0) >= kLongText ? Kind::LongText : Kind::Text;
}

QWidget *SchemaField::makeControl()
{
    switch (m_kind) {
    case Kind::Choice:
        return makeChoice();
    case Kind::Path:
        return makePath();
    case Kind::LongText:
    case Kind::Json:
        return makeLong();
    case Kind::Flag: {
        auto *box = new QCheckBox(m_isRequired ? tr("%1 (required)").arg(title()) : title(), this);
        connect(box, &QCheckBox::toggled, this, &SchemaField::changed);
        return m_control = box;
    }
    case Kind::Text:
    case Kind::Number:
        break;
    }
    auto *line = new QLineEdit(this);
    if (m_schema[u"format"].text() == u"date")
        line->setPlaceholderText(u"2026-12-31"_qs);
    connect(line, &QLineEdit::textEdited, this, &SchemaField::changed);
    return m_control = line;
}

QWidget *SchemaField::makeChoice()
{
    auto *box = new QComboBox(this);
    if (!m_isRequired || !m_schema.has(u"default"))
        box->addItem(QString());
    for (const Value &choice : m_schema[u"enum"].items())
        box->addItem(shown(choice), true);
    connect(box, &QComboBox::currentIndexChanged, this, &SchemaField::changed);
    return m_control = box;
}

QWidget *SchemaField::makePath()
{
    const QString &format = m_schema[u"format"].text();
    const bool isFolder = format.contains(u"folder") || format.contains(u"directory");
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *line = new QLineEdit(row);
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setAccessibleName(tr("Choose %1").arg(title()));
    choose->setToolTip(choose->accessibleName());
    layout->addWidget(line, 1);
    layout->addWidget(choose);
    connect(line, &QLineEdit::textEdited, this, &SchemaField::changed);
    connect(choose, &QPushButton::clicked, this, [this, isFolder] { choosePath(isFolder); });
    m_control = line;
    return row;
}

QWidget *SchemaField::makeLong()
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kLines + 12);
    if (m_kind == Kind::Json)
        edit->setPlaceholderText(typeOf(m_schema) == u"array" ? tr("JSON, such as [1, 2]")
                                                              : tr("JSON, such as {\"a\": 1}"));
    connect(edit, &QPlainTextEdit::textChanged, this, &SchemaField::changed);
    return m_control = edit;
}

void SchemaField::choosePath(bool isFolder)
{
    const QString path = isFolder ? QFileDialog::getExistingDirectory(this, title(), text())
                                  : QFileDialog::getOpenFileName(this, title(), text());
    if (path.isEmpty())
        return;
    setValue(path);
    Q_EMIT changed();
}

QString SchemaField::text() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_control))
        return line->text();
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(m_control))
        return edit->toPlainText();
    return {};
}

Value SchemaField::value() const
{
    if (const auto *box = qobject_cast<QCheckBox *>(m_control))
        return box->isChecked();
    if (const auto *box = qobject_cast<QComboBox *>(m_control)) {
        const auto skipped = box->count() - static_cast<int>(m_schema[u"enum"].size());
        const int at = box->currentIndex() - skipped;
        return at < 0 ? Value() : m_schema[u"enum"].at(static_cast<std::size_t>(at));
    }
    const QString text = this->text();
    if (text.isEmpty())
        return {};
    if (m_kind == Kind::Number) {
        bool isNumber = false;
        const double number = text.trimmed().toDouble(&isNumber);
        return isNumber ? Value(number) : Value(text);
    }
    if (m_kind != Kind::Json)
        return text;
    const auto parsed = base::parseJson(text.toUtf8());
    return parsed ? *parsed : Value(text);
}

void SchemaField::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_control);
    if (auto *box = qobject_cast<QCheckBox *>(m_control))
        box->setChecked(value.boolOr(false));
    else if (auto *box = qobject_cast<QComboBox *>(m_control))
        box->setCurrentIndex(value.isUndefined() ? 0 : qMax(0, box->findText(shown(value))));
    else if (auto *line = qobject_cast<QLineEdit *>(m_control))
        line->setText(value.isUndefined() ? QString() : shown(value));
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(m_control))
        edit->setPlainText(value.isUndefined() ? QString() : shown(value));
}

void SchemaField::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace millrace::ui
