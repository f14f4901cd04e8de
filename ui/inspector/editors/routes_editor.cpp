// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/routes_editor.h"

#include "ui/inspector/editors/choice_editor.h"
#include "ui/inspector/editors/row_buttons.h"
#include "ui/inspector/editors/step_button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace millrace::ui {

using base::Value;

RoutesEditor::RoutesEditor(const InspectorField &field, const EditorContext &context,
                           bool isApproval)
    : FieldEditor(field, context), m_isApproval(isApproval), m_list(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_list->setSpacing(12);
    layout->addLayout(m_list);
    m_add = linkButton(u"add"_qs, tr("Add a route"), context, this);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] {
        commitText();
        Value routes = m_stored;
        routes.append(Value::object({{m_isApproval ? u"outcome"_qs : u"when"_qs,
                                      Value(m_isApproval ? u"approve"_qs : u"false"_qs)},
                                     {u"to"_qs, Value(u""_qs)}}));
        commitNow(routes);
        if (!m_rows.empty())
            focusPlace(u"[%1]"_qs.arg(m_rows.size() - 1));
    });
}

void RoutesEditor::show(const Value &value)
{
    m_stored = value;
    rebuild();
}

void RoutesEditor::rebuild()
{
    const Rebuilding rebuilding(*this);
    while (m_rows.size() > m_stored.size()) {
        m_rows.back().box->hide();
        m_rows.back().box->deleteLater(); // its button may be on its way
        m_rows.pop_back();
    }
    while (m_rows.size() < m_stored.size()) {
        m_rows.push_back(makeRow());
        m_list->addWidget(m_rows.back().box);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        fillRow(m_rows[i], m_stored.at(i));
}

RoutesEditor::Row RoutesEditor::makeRow()
{
    Row row;
    row.box = new QWidget(this);
    auto *layout = new QVBoxLayout(row.box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    addHead(row, layout);
    if (m_isApproval) {
        addOutcome(row, layout);
    } else {
        row.when = new ExpressionField(TextLanguage::Expression,
                                       context().help ? context().help({}) : ExpressionHelp(),
                                       theme(), *context().icons, row.box);
        row.when->edit()->setAccessibleName(tr("When"));
        connect(row.when, &ExpressionField::typed, this, [this] { typedSoon(); });
        connect(row.when, &ExpressionField::left, this, [this] { leave(); });
        connect(row.when, &ExpressionField::committed, this, [this] { leave(); });
        connect(row.when->edit(), &CodeEdit::undoComing, this, [this] { leave(); });
        layout->addWidget(row.when);
    }
    auto *target = new QHBoxLayout;
    target->setSpacing(8);
    row.to = new StepButton(context(), row.box);
    QWidget *box = row.box;
    connect(row.to, &StepButton::chosen, this,
            [this, box](const QString &step) { setMember(box, u"to"_qs, step); });
    target->addWidget(smallLabel(tr("goes to"), u"tx3"_qs, theme(), row.box));
    target->addWidget(row.to, 1);
    layout->addLayout(target);
    return row;
}

/// The words on the edge, and the buttons that move and remove the route.
void RoutesEditor::addHead(Row &row, QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    row.label = new LineEdit(row.box);
    row.label->setPlaceholderText(tr("Label on the connection"));
    row.label->setAccessibleName(tr("Label on the connection"));
    connect(row.label, &QLineEdit::textEdited, this, [this] { typedSoon(); });
    connect(row.label, &LineEdit::left, this, [this] { leave(); });
    head->addWidget(row.label, 1);
    QWidget *box = row.box;
    auto *up = iconButton(u"chevron-up"_qs, tr("Ask this one earlier"), context(), row.box);
    auto *down = iconButton(u"chevron-down"_qs, tr("Ask this one later"), context(), row.box);
    auto *removing = iconButton(u"close"_qs, tr("Remove this route"), context(), row.box);
    connect(up, &QToolButton::clicked, this, [this, box] { move(box, -1); });
    connect(down, &QToolButton::clicked, this, [this, box] { move(box, 1); });
    connect(removing, &QToolButton::clicked, this, [this, box] {
        commitText();
        base::Array routes = m_stored.items();
        routes.erase(routes.begin() + static_cast<std::ptrdiff_t>(indexOf(box)));
        commitNow(routes.empty() ? Value() : Value(std::move(routes)));
    });
    for (QToolButton *button : {up, down, removing})
        head->addWidget(button);
    layout->addLayout(head);
}

void RoutesEditor::addOutcome(Row &row, QVBoxLayout *layout)
{
    row.outcome = new QComboBox(row.box);
    row.outcome->setMinimumHeight(28);
    row.outcome->setAccessibleName(tr("Outcome"));
    QWidget *box = row.box;
    QComboBox *list = row.outcome;
    connect(list, &QComboBox::activated, this, [this, box, list](int index) {
        setMember(box, u"outcome"_qs, list->itemData(index).toString());
    });
    layout->addWidget(row.outcome);
}

void RoutesEditor::fillRow(Row &row, const Value &route)
{
    row.label->showText(route[u"label"].text());
    row.to->setStep(route[u"to"].text());
    row.to->setAccessibleName(tr("Goes to %1").arg(row.to->text()));
    if (row.when != nullptr)
        row.when->showText(route[u"when"].text());
    if (row.outcome == nullptr)
        return;
    QStringList outcomes;
    const Value known = context().stored ? context().stored(u"approval.outcomes"_qs) : Value();
    for (const Value &outcome : known.items())
        outcomes += outcome.text();
    if (outcomes.isEmpty())
        outcomes = QStringList{u"approve"_qs, u"reject"_qs};
    const QString current = route[u"outcome"].text();
    if (!outcomes.contains(current))
        outcomes += current;
    row.outcome->clear();
    for (const QString &outcome : std::as_const(outcomes))
        row.outcome->addItem(choiceText(outcome), outcome);
    row.outcome->setCurrentIndex(row.outcome->findData(current));
}

std::size_t RoutesEditor::indexOf(const QWidget *box) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [box](const Row &row) { return row.box == box; });
    return static_cast<std::size_t>(found - m_rows.begin());
}

void RoutesEditor::setMember(const QWidget *box, const QString &name, const QString &text)
{
    commitText();
    Value routes = m_stored;
    const std::size_t index = indexOf(box);
    Value route = routes.at(index);
    route.set(name, Value(text));
    routes.setAt(index, std::move(route));
    commitNow(routes);
}

void RoutesEditor::move(const QWidget *box, int by)
{
    commitText();
    const auto from = static_cast<std::ptrdiff_t>(indexOf(box));
    base::Array routes = m_stored.items();
    if (from + by < 0 || from + by >= static_cast<std::ptrdiff_t>(routes.size()))
        return;
    std::swap(routes[static_cast<std::size_t>(from)], routes[static_cast<std::size_t>(from + by)]);
    commitNow(Value(std::move(routes)));
}

void RoutesEditor::commitText()
{
    if (isRebuilding())
        return;
    Value routes = m_stored;
    for (std::size_t i = 0; i < m_rows.size() && i < routes.size(); ++i) {
        Value route = routes.at(i);
        const QString label = m_rows[i].label->text();
        if (label != route[u"label"].text())
            label.isEmpty() ? void(route.remove(u"label")) : route.set(u"label"_qs, Value(label));
        if (m_rows[i].when != nullptr && m_rows[i].when->text() != route[u"when"].text())
            route.set(u"when"_qs, Value(m_rows[i].when->text()));
        if (!(route == routes.at(i)))
            routes.setAt(i, std::move(route));
    }
    if (!(routes == m_stored))
        Q_EMIT changed(routes);
}

int RoutesEditor::rowAt(const QString &rest) const
{
    const int index = rest.startsWith(u'[') ? rest.mid(1, rest.indexOf(u']') - 1).toInt() : 0;
    return index < static_cast<int>(m_rows.size()) ? index : -1;
}

bool RoutesEditor::showProblem(const QString &rest, const QString &message)
{
    const int row = rowAt(rest);
    if (row < 0 || !rest.endsWith(u".when") ||
        m_rows[static_cast<std::size_t>(row)].when == nullptr)
        return false;
    m_rows[static_cast<std::size_t>(row)].when->setProblem(message);
    return true;
}

void RoutesEditor::clearProblems()
{
    for (const Row &row : m_rows) {
        if (row.when != nullptr)
            row.when->setProblem({});
    }
}

void RoutesEditor::focusPlace(const QString &rest)
{
    const int at = rowAt(rest);
    if (at < 0)
        return setFocus(Qt::OtherFocusReason);
    const Row &row = m_rows[static_cast<std::size_t>(at)];
    QWidget *place = rest.endsWith(u".to")      ? static_cast<QWidget *>(row.to)
                     : rest.endsWith(u".label") ? row.label
                     : row.when != nullptr      ? static_cast<QWidget *>(row.when)
                                                : row.outcome;
    place->setFocus(Qt::OtherFocusReason);
}

void RoutesEditor::refreshData()
{
    for (const Row &row : m_rows) {
        if (row.when != nullptr)
            row.when->refreshResult();
    }
}

} // namespace millrace::ui
