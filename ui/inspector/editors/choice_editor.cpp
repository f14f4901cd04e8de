// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/choice_editor.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace millrace::ui {

using base::Value;

namespace {

struct ChoiceName
{
    QStringView value;
    const char *words;
};

constexpr ChoiceName kNames[] = {
    {u"fixed", QT_TRANSLATE_NOOP("ChoiceText", "Always the same")},
    {u"linear", QT_TRANSLATE_NOOP("ChoiceText", "Linear")},
    {u"exponential", QT_TRANSLATE_NOOP("ChoiceText", "Exponential")},
    {u"at_least_once", QT_TRANSLATE_NOOP("ChoiceText", "At least once")},
    {u"at_most_once", QT_TRANSLATE_NOOP("ChoiceText", "At most once")},
    {u"fail", QT_TRANSLATE_NOOP("ChoiceText", "Fail")},
    {u"skip", QT_TRANSLATE_NOOP("ChoiceText", "Leave it out")},
    {u"null", QT_TRANSLATE_NOOP("ChoiceText", "Put null in its place")},
    {u"complete", QT_TRANSLATE_NOOP("ChoiceText", "Complete")},
    {u"continue", QT_TRANSLATE_NOOP("ChoiceText", "Go on")},
    {u"first", QT_TRANSLATE_NOOP("ChoiceText", "Take the first match")},
    {u"all", QT_TRANSLATE_NOOP("ChoiceText", "Take every match")},
    {u"approve", QT_TRANSLATE_NOOP("ChoiceText", "Approve")},
    {u"reject", QT_TRANSLATE_NOOP("ChoiceText", "Reject")},
};

/// A list that the wheel does not change while the page is scrolled over it.
class CalmComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    std::function<void()> beforeOpening = {};
    void showPopup() override
    {
        if (beforeOpening)
            beforeOpening();
        QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

QString choiceText(const QString &value)
{
    for (const ChoiceName &name : kNames) {
        if (name.value == value)
            return QCoreApplication::translate("ChoiceText", name.words);
    }
    return value;
}

ChoiceEditor::ChoiceEditor(const InspectorField &field, const EditorContext &context)
    : FieldEditor(field, context), m_list(nullptr)
{
    auto *list = new CalmComboBox(this);
    m_list = list;
    // The outcomes of an approval are chosen from and can have changed meanwhile.
    list->beforeOpening = [this] {
        const QString current = m_list->currentData().toString();
        const bool isMixed = m_list->currentIndex() < 0;
        fill(current);
        m_list->setCurrentIndex(isMixed ? -1 : std::max(0, m_list->findData(current)));
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->setMinimumHeight(28);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(6);
    m_list->setAccessibleName(field.label);
    m_list->setToolTip(field.help);
    fill({});
    connect(m_list, &QComboBox::activated, this, [this](int row) {
        const QVariant value = m_list->itemData(row);
        commitNow(value.toString().isEmpty() ? Value() : Value(value.toString()));
    });
}

void ChoiceEditor::fill(const QString &current)
{
    QStringList choices = field().choices;
    if (field().path == u"approval.on_timeout" && context().stored) {
        const Value outcomes = context().stored(u"approval.outcomes"_qs);
        for (const Value &outcome : outcomes.items())
            choices += outcome.text();
        if (choices.isEmpty())
            choices = QStringList{u"approve"_qs, u"reject"_qs};
    }
    m_list->clear();
    const QString fallback = field().fallback.text();
    m_list->addItem(fallback.isEmpty() ? tr("Not set") : choiceText(fallback), QString());
    for (const QString &choice : std::as_const(choices)) {
        if (choice != fallback)
            m_list->addItem(choiceText(choice), choice);
    }
    if (!current.isEmpty() && current != fallback && !choices.contains(current))
        m_list->addItem(current, current);
}

void ChoiceEditor::show(const Value &value)
{
    fill(value.text());
    const int row = m_list->findData(value.text());
    m_list->setCurrentIndex(std::max(0, row));
}

void ChoiceEditor::showMixed()
{
    fill({});
    m_list->setPlaceholderText(tr("Mixed"));
    m_list->setCurrentIndex(-1);
}

} // namespace millrace::ui
