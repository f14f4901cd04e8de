// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/steps_editor.h"

#include "ui/inspector/editors/row_buttons.h"
#include "ui/inspector/editors/step_button.h"
#include "ui/inspector/editors/step_menu.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace millrace::ui {

using base::Value;

namespace {

constexpr int kMostRows = 50;

} // namespace

StepsEditor::StepsEditor(const InspectorField &field, const EditorContext &context, bool isOne)
    : FieldEditor(field, context), m_isOne(isOne), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    rebuild();
}

void StepsEditor::show(const Value &value)
{
    QStringList ids;
    if (m_isOne && !value.text().isEmpty())
        ids += value.text();
    for (const Value &id : value.items())
        ids += id.text();
    const bool isSame = ids == m_ids && !m_isMixed;
    m_isMixed = false;
    m_ids = ids;
    if (!isSame)
        rebuild();
    Q_EMIT noteChanged();
}

void StepsEditor::showMixed()
{
    m_isMixed = true;
    m_ids.clear();
    rebuild();
}

QString StepsEditor::note() const
{
    return m_isMixed ? tr("Mixed") : QString();
}

void StepsEditor::rebuild()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater(); // a button of it may be on its way
    }
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_layout->addWidget(m_rows);
    for (qsizetype i = 0; i < std::min<qsizetype>(m_ids.size(), kMostRows); ++i)
        addRow(m_ids[i], static_cast<int>(i));
    if (m_ids.size() > kMostRows)
        layout->addWidget(
            smallLabel(tr("and %n more", nullptr, static_cast<int>(m_ids.size()) - kMostRows),
                       u"tx3"_qs, theme(), m_rows));
    if (m_isOne && m_ids.isEmpty()) {
        addRow({}, 0);
    } else if (!m_isOne) {
        auto *add = linkButton(u"add"_qs, tr("Add a step"), context(), m_rows);
        connect(add, &QToolButton::clicked, this, [this, add] {
            auto *menu = new StepMenu(context(), m_ids, add);
            connect(menu, &StepMenu::chosen, this,
                    [this](const QString &id) { commit(m_ids + QStringList{id}); });
        });
        layout->addWidget(add, 0, Qt::AlignLeft);
        setFocusProxy(add);
    }
    if (hadFocus)
        setFocus();
}

void StepsEditor::addRow(const QString &id, int index)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *button = new StepButton(context(), m_rows);
    button->setStep(id);
    button->setAccessibleName(tr("%1: %2").arg(field().label, button->text()));
    connect(button, &StepButton::chosen, this, [this, index](const QString &other) {
        QStringList ids = m_ids;
        if (index < ids.size())
            ids[index] = other;
        else
            ids += other;
        commit(ids);
    });
    row->addWidget(button, 1);
    if (!id.isEmpty()) {
        auto *remove =
            iconButton(u"close"_qs, tr("Remove %1").arg(button->text()), context(), m_rows);
        connect(remove, &QToolButton::clicked, this, [this, index] {
            QStringList ids = m_ids;
            ids.removeAt(index);
            commit(ids);
        });
        row->addWidget(remove);
    }
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    if (m_isOne)
        setFocusProxy(button);
}

void StepsEditor::commit(const QStringList &ids)
{
    Value value;
    if (m_isOne) {
        value = ids.isEmpty() ? Value() : Value(ids.front());
    } else {
        for (const QString &id : ids)
            value.append(Value(id));
    }
    commitNow(value);
}

bool StepsEditor::showProblem(const QString &, const QString &)
{
    return false;
}

void StepsEditor::focusPlace(const QString &rest)
{
    const int index = rest.startsWith(u'[') ? rest.mid(1, rest.indexOf(u']') - 1).toInt() : 0;
    const auto buttons = m_rows->findChildren<StepButton *>();
    if (index < buttons.size())
        buttons[index]->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

} // namespace millrace::ui
