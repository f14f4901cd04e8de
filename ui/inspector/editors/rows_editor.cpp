// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/rows_editor.h"

#include "engine/model/value_path.h"
#include "ui/expression/value_text.h"
#include "ui/inspector/editors/row_buttons.h"
#include "ui/inspector/field_text.h"
#include "ui/inspector/same_value.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace millrace::ui {

using base::Value;

namespace {

constexpr std::size_t kPage = 50;

} // namespace

RowsEditor::RowsEditor(const InspectorField &field, const EditorContext &context, Style style)
    : FieldEditor(field, context), m_style(std::move(style)), m_list(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_list->setSpacing(m_style.hasNames ? 8 : 4);
    layout->addLayout(m_list);
    m_more = linkButton(u"chevron-down"_qs, {}, context, this);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_add = linkButton(u"add"_qs, m_style.add, context, this);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, &RowsEditor::add);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_shown += kPage;
        rebuild();
    });
    setFocusProxy(m_add);
    rebuild();
}

InspectorField RowsEditor::itemField() const
{
    InspectorField item = field();
    item.type = m_style.type;
    return item;
}

QString RowsEditor::note() const
{
    return m_items.empty() ? QString()
                           : tr("%n item(s)", nullptr, static_cast<int>(m_items.size()));
}

void RowsEditor::show(const Value &value)
{
    const bool isOwn = isSameValue(built(), value);
    m_stored = value;
    if (isOwn)
        return;
    std::vector<Item> items;
    for (const base::Member &member : value.members())
        items.push_back({member.key, member.value});
    for (const Value &item : value.items())
        items.push_back({{}, item});
    m_items = std::move(items);
    setProblem({});
    const bool fits = m_rows.size() == std::min(m_items.size(), m_shown);
    if (!fits)
        return rebuild();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        fillRow(m_rows[i], m_items[i]);
    Q_EMIT noteChanged();
}

/// What the rows say as a value; rows that are not finished are left out.
Value RowsEditor::built() const
{
    Value value;
    for (const Item &item : m_items) {
        if (!m_style.hasNames && !item.value.isUndefined())
            value.append(item.value);
        else if (m_style.hasNames && !item.name.isEmpty() && !value.has(item.name))
            value.set(item.name, item.value.isUndefined() ? Value(u""_qs) : item.value);
    }
    return value;
}

void RowsEditor::readRows()
{
    QSet<QString> names;
    QString problem;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Item &item = m_items[i];
        if (m_rows[i].name != nullptr)
            item.name = m_rows[i].name->text().trimmed();
        const bool isEmpty = item.name.isEmpty() && m_rows[i].code->text().isEmpty();
        if (isEmpty && m_style.hasNames)
            continue;
        if (m_style.hasNames && item.name.isEmpty())
            problem = tr("Give every row a name.");
        else if (m_style.hasNames && names.contains(item.name))
            problem = tr("There are two rows named %1.").arg(item.name);
        names.insert(item.name);
        if (m_rows[i].code->edit()->isReadOnly())
            continue;
        auto value = valueOfText(itemField(), m_rows[i].code->text());
        if (value)
            item.value = std::move(*value);
        else
            problem = value.error().message;
    }
    setProblem(problem);
}

void RowsEditor::commitText()
{
    if (isRebuilding())
        return;
    readRows();
    const Value value = built();
    if (!isSameValue(value, m_stored))
        Q_EMIT changed(value);
    Q_EMIT noteChanged();
}

void RowsEditor::rebuild()
{
    const Rebuilding rebuilding(*this);
    const std::size_t wanted = std::min(m_items.size(), m_shown);
    while (m_rows.size() > wanted) {
        m_rows.back().box->hide();
        m_rows.back().box->deleteLater(); // its button may be on its way
        m_rows.pop_back();
    }
    while (m_rows.size() < wanted) {
        m_rows.push_back(makeRow());
        m_list->addWidget(m_rows.back().box);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        fillRow(m_rows[i], m_items[i]);
    const int hidden = static_cast<int>(m_items.size() - m_rows.size());
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("Show more (%n left)", nullptr, hidden));
    Q_EMIT noteChanged();
}

RowsEditor::Row RowsEditor::makeRow()
{
    Row row;
    row.box = new QWidget(this);
    auto *layout = new QVBoxLayout(row.box);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    const ExpressionHelp help = context().help ? context().help(field().roots) : ExpressionHelp();
    row.code = new ExpressionField(m_style.language, help, theme(), *context().icons, row.box);
    row.code->edit()->installEventFilter(this);
    connect(row.code, &ExpressionField::typed, this, [this] { typedSoon(); });
    connect(row.code, &ExpressionField::left, this, [this] { leave(); });
    connect(row.code, &ExpressionField::committed, this, [this] { leave(); });
    connect(row.code->edit(), &CodeEdit::undoComing, this, [this] { leave(); });
    QWidget *head = makeHead(row);
    if (row.name != nullptr)
        setTabOrder(row.name, row.code->edit());
    setTabOrder(row.code->edit(), head->findChild<QToolButton *>());
    if (m_style.hasNames) {
        layout->addWidget(head);
        layout->addWidget(row.code);
    } else {
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(row.code, 1);
        line->addWidget(head, 0, Qt::AlignTop);
        layout->addLayout(line);
    }
    return row;
}

/// The name, where there is one, and the button that takes the row away.
QWidget *RowsEditor::makeHead(Row &row)
{
    auto *head = new QWidget(row.box);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    if (m_style.hasNames) {
        row.name = new LineEdit(head);
        row.name->setMinimumHeight(24);
        row.name->setPlaceholderText(m_style.name);
        row.name->setAccessibleName(m_style.name);
        row.name->setStyleSheet(
            u"QLineEdit { border: 1px solid transparent; background: transparent; "
            "font-size: 12px; padding: 1px 0; color: %1; } "
            "QLineEdit:focus { border-color: %2; background: %3; } "
            "QLineEdit:hover:!focus { border-color: %4; }"_qs.arg(
                theme().color(u"tx2"_qs).name(), theme().color(u"focus"_qs).name(),
                theme().color(u"sunken"_qs).name(), theme().color(u"line2"_qs).name()));
        if (m_style.namesAreCode)
            row.name->setFont(codeFont());
        row.name->installEventFilter(this);
        connect(row.name, &QLineEdit::textEdited, this, [this] { typedSoon(); });
        connect(row.name, &LineEdit::left, this, [this] { leave(); });
        layout->addWidget(row.name, 1);
    }
    auto *removing = iconButton(u"close"_qs, tr("Remove this row"), context(), head);
    QWidget *box = row.box;
    connect(removing, &QToolButton::clicked, this, [this, box] { remove(indexOf(box)); });
    layout->addWidget(removing);
    return head;
}

void RowsEditor::fillRow(Row &row, const Item &item)
{
    constexpr int kLongest = 20'000;
    if (row.name != nullptr)
        row.name->showText(item.name);
    const QString text = textOfValue(itemField(), item.value);
    const bool isCut = text.size() > kLongest;
    row.code->edit()->setReadOnly(isCut);
    const auto typed = valueOfText(itemField(), row.code->text());
    const bool isSame = typed && *typed == item.value && row.code->edit()->hasFocus();
    if (!isSame)
        row.code->showText(isCut ? text.left(2'000) + u'…' : text);
    row.code->edit()->setAccessibleName(
        m_style.hasNames ? tr("%1: %2").arg(field().label, item.name) : field().label);
}

std::size_t RowsEditor::indexOf(const QWidget *box) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [box](const Row &row) { return row.box == box; });
    return static_cast<std::size_t>(found - m_rows.begin());
}

void RowsEditor::add()
{
    readRows();
    m_items.push_back({});
    m_shown = std::max(m_shown, m_items.size());
    rebuild();
    const Row &row = m_rows.back();
    (row.name != nullptr ? static_cast<QWidget *>(row.name) : row.code)->setFocus();
}

void RowsEditor::remove(std::size_t index)
{
    readRows();
    if (index >= m_items.size())
        return;
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(index));
    rebuild();
    readRows();
    const Value value = built();
    if (!isSameValue(value, m_stored))
        commitNow(value);
    setFocus();
}

void RowsEditor::move(std::size_t index, int by)
{
    readRows();
    const auto to = static_cast<std::ptrdiff_t>(index) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_rows.size()))
        return;
    std::swap(m_items[index], m_items[static_cast<std::size_t>(to)]);
    {
        // Neither the row that has the focus nor the other one may keep its text.
        const Rebuilding rebuilding(*this);
        m_rows[static_cast<std::size_t>(to)].code->setFocus();
        rebuild();
    }
    commitNow(built());
}

/// Alt+Up and Alt+Down move the row.
bool RowsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers() == Qt::AltModifier &&
                            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        for (std::size_t i = 0; isMove && i < m_rows.size(); ++i) {
            if (m_rows[i].code->edit() == watched || m_rows[i].name == watched) {
                move(i, key->key() == Qt::Key_Up ? -1 : 1);
                return true;
            }
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

/// The row that a path below this field leads to; -1: none that is shown.
int RowsEditor::rowAt(const QString &rest) const
{
    const auto parts = model::parsePath(rest.startsWith(u'.') ? rest.mid(1) : u"x"_qs + rest);
    if (!parts)
        return -1;
    const model::PathPart &part = rest.startsWith(u'.') ? parts->front() : parts->back();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isNamed = part.index < 0 && m_style.hasNames && m_items[i].name == part.name;
        if (isNamed || part.index == static_cast<int>(i))
            return static_cast<int>(i);
    }
    return -1;
}

bool RowsEditor::showProblem(const QString &rest, const QString &message)
{
    const int row = rowAt(rest);
    if (row < 0)
        return false;
    ExpressionField *code = m_rows[static_cast<std::size_t>(row)].code;
    code->setProblem(message);
    return code->result()->isVisibleTo(code);
}

void RowsEditor::clearProblems()
{
    for (const Row &row : m_rows)
        row.code->setProblem({});
}

void RowsEditor::focusPlace(const QString &rest)
{
    const int row = rowAt(rest);
    if (row >= 0)
        m_rows[static_cast<std::size_t>(row)].code->setFocus();
    else if (!m_rows.empty())
        m_rows.front().code->setFocus();
    else
        setFocus();
}

void RowsEditor::refreshData()
{
    for (const Row &row : m_rows)
        row.code->refreshResult();
}

} // namespace millrace::ui
