// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_editor.h"

#include "ui/inspector/field_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace millrace::ui {

using base::Value;
using model::ParameterType;

namespace {

bool isText(const InspectorField &field)
{
    return field.type == ParameterType::List || field.type == ParameterType::Object ||
           field.type == ParameterType::Expressions || field.isLong;
}

QFont codeFont()
{
    QFont font(QStringLiteral("JetBrains Mono"));
    font.setPixelSize(12);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace

FieldEditor::FieldEditor(InspectorField field, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_field(std::move(field)), m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_control = makeControl();
    m_control->setToolTip(m_field.help);
    m_control->setAccessibleName(m_field.label);
    if (qobject_cast<QCheckBox *>(m_control) == nullptr) {
        auto *label = new QLabel(m_field.label, this);
        label->setBuddy(m_control);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.color(u"tx2"_qs));
        label->setPalette(palette);
        layout->addWidget(label);
    }
    layout->addWidget(m_control);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, theme.status(u"failed"_qs).foreground);
    m_problem->setPalette(palette);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
}

QWidget *FieldEditor::makeControl()
{
    if (m_field.type == ParameterType::Boolean) {
        auto *box = new QCheckBox(m_field.label, this);
        connect(box, &QCheckBox::clicked, this, [this](bool checked) {
            Q_EMIT committed(m_field.path, checked ? Value(true) : Value());
        });
        return box;
    }
    if (!m_field.choices.isEmpty()) {
        auto *list = new QComboBox(this);
        list->addItem(QString());
        list->addItems(m_field.choices);
        connect(list, &QComboBox::textActivated, this, [this](const QString &text) {
            Q_EMIT committed(m_field.path, text.isEmpty() ? Value() : Value(text));
        });
        return list;
    }
    return makeText();
}

QWidget *FieldEditor::makeText()
{
    if (isText(m_field)) {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFont(m_field.isLong && m_field.text != model::TextKind::Expression ? font()
                                                                                    : codeFont());
        text->setFixedHeight(72);
        text->installEventFilter(this);
        return text;
    }
    auto *line = new QLineEdit(this);
    if (m_field.text != model::TextKind::Plain)
        line->setFont(codeFont());
    connect(line, &QLineEdit::editingFinished, this, &FieldEditor::commitText);
    return line;
}

QString FieldEditor::text() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_control))
        return line->text();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(m_control))
        return text->toPlainText();
    return {};
}

void FieldEditor::commitText()
{
    const bool isTyped = qobject_cast<QLineEdit *>(m_control) != nullptr ||
                         qobject_cast<QPlainTextEdit *>(m_control) != nullptr;
    if (!isTyped || text() == m_shown)
        return showProblem({});
    const auto value = valueOfText(m_field, text());
    if (!value)
        return showProblem(value.error().code == u"field.number"
                               ? tr("This must be a number.")
                               : tr("This is not valid JSON: %1").arg(value.error().message));
    showProblem({});
    m_shown = text();
    Q_EMIT committed(m_field.path, *value);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_control && event->type() == QEvent::FocusOut)
        commitText();
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::show(const Value &value)
{
    if (auto *box = qobject_cast<QCheckBox *>(m_control))
        return box->setChecked(value.boolOr(false));
    if (auto *list = qobject_cast<QComboBox *>(m_control))
        return list->setCurrentText(value.text());
    const QString stored = textOfValue(m_field, value);
    const bool isEdited = m_control->hasFocus() && text() != m_shown;
    if (stored == m_shown || isEdited)
        return;
    m_shown = stored;
    if (auto *line = qobject_cast<QLineEdit *>(m_control))
        line->setText(stored);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_control))
        text->setPlainText(stored);
}

void FieldEditor::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace millrace::ui
