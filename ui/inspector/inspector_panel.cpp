// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"

#include "ui/theme/step_words.h"

#include "engine/model/definition_codec.h"
#include "engine/model/step_place.h"
#include "engine/model/value_path.h"

#include <QLabel>
#include <QVBoxLayout>

namespace millrace::ui {

InspectorPanel::InspectorPanel(const model::StepCatalogue &catalogue, const Theme &theme,
                               const Icons &icons, QWidget *parent)
    : QScrollArea(parent), m_catalogue(catalogue), m_theme(&theme), m_icons(icons)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(260);
    setAccessibleName(tr("Settings of the selected step"));
    rebuild();
}

void InspectorPanel::setDocument(WorkflowDocument *document)
{
    m_document = document;
    m_selected.clear();
    if (document != nullptr)
        connect(document, &WorkflowDocument::changed, this, &InspectorPanel::refresh);
    rebuild();
}

void InspectorPanel::setTheme(const Theme &theme)
{
    m_theme = &theme;
    rebuild();
}

void InspectorPanel::select(const QStringList &steps)
{
    if (steps == m_selected)
        return;
    m_selected = steps;
    rebuild();
}

void InspectorPanel::commitPending()
{
    const QList<FieldEditor *> editors = m_editors; // a change may bring others
    for (FieldEditor *editor : editors) {
        if (m_editors.contains(editor))
            editor->commitText();
    }
}

const model::StepDefinition *InspectorPanel::step() const
{
    if (m_document == nullptr || m_selected.size() != 1)
        return nullptr;
    const auto path = model::findStep(m_document->definition(), m_selected.front());
    return path ? model::stepAt(m_document->definition(), *path) : nullptr;
}

QWidget *InspectorPanel::header(const model::StepDefinition &step)
{
    const QString kind = step.action[u"kind"].text();
    const StepLook look = m_theme->step(step.type, kind);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(10);
    auto *icon = new QLabel(head);
    icon->setPixmap(m_icons.pixmap(look.icon, 24, m_theme->category(look.category).foreground,
                                   devicePixelRatioF()));
    auto *words =
        new QLabel(QStringLiteral("<b>%1</b><br><span style='color:%2'>%3 · %4</span>")
                       .arg((step.name.isEmpty() ? step.id : step.name).toHtmlEscaped(),
                            m_theme->color(u"tx3"_qs).name(),
                            stepName(step.type, kind).toHtmlEscaped(), step.id.toHtmlEscaped()),
                   head);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return head;
}

void InspectorPanel::rebuild()
{
    m_editors.clear();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    const model::StepDefinition *step = this->step();
    m_shape = step == nullptr ? QString()
                              : step->id + u'/' + step->type + u'/' + step->action[u"kind"].text();
    if (step == nullptr) {
        auto *hint =
            new QLabel(m_selected.size() > 1 ? tr("%1 steps are selected.").arg(m_selected.size())
                                             : tr("Select a step to see its settings here."));
        hint->setWordWrap(true);
        layout->addWidget(hint);
    } else {
        layout->addWidget(header(*step));
        for (const InspectorSection &section : inspectorSections(*step, m_catalogue)) {
            layout->addWidget(
                new QLabel(QStringLiteral("<b>%1</b>").arg(section.title.toHtmlEscaped())));
            for (const InspectorField &field : section.fields) {
                auto *editor = new FieldEditor(field, *m_theme);
                connect(editor, &FieldEditor::committed, this,
                        [this, editor](const QString &path, const base::Value &value) {
                            commit(editor, path, value);
                        });
                m_editors.append(editor);
                layout->addWidget(editor);
            }
        }
    }
    layout->addStretch();
    setWidget(content);
    refresh();
}

/// After an edit, also one made elsewhere. A step of another shape gets other fields.
void InspectorPanel::refresh()
{
    const model::StepDefinition *step = this->step();
    const QString shape = step == nullptr
                              ? QString()
                              : step->id + u'/' + step->type + u'/' + step->action[u"kind"].text();
    if (shape != m_shape)
        return rebuild();
    if (step == nullptr)
        return;
    const base::Value value = model::stepToValue(*step);
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const auto parts = model::parsePath(editor->field().path);
        editor->show(parts ? model::valueAtPath(value, *parts) : base::Value());
    }
}

void InspectorPanel::commit(FieldEditor *editor, const QString &path, const base::Value &value)
{
    const model::StepDefinition *step = this->step();
    if (step == nullptr)
        return;
    const auto done = m_document->perform({model::ChangeField{step->id, path, value}},
                                          tr("Change %1").arg(editor->field().label));
    if (!done)
        editor->showProblem(done.error().message);
}

} // namespace millrace::ui
