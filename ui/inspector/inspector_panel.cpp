// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"

#include "ui/inspector/inspector_header.h"
#include "ui/inspector/raw_edit.h"
#include "ui/inspector/raw_view.h"
#include "ui/inspector/section_summary.h"
#include "ui/theme/step_words.h"

#include "engine/model/step_place.h"
#include "engine/model/validation.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace millrace::ui {

using Kind = InspectorSubject::Kind;

namespace {

constexpr int kGesturePauseMs = 800; // with the editors' own wait, one second after the last key

} // namespace

InspectorPanel::InspectorPanel(const model::StepCatalogue &catalogue, const Theme &theme,
                               const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_editors(builtinEditors())
    , m_theme(&theme)
    , m_icons(icons)
    , m_header(new InspectorHeader(theme, icons, this))
    , m_form(new InspectorForm(m_editors, m_memory, this))
    , m_raw(new RawView(theme, icons, this))
    , m_pages(new QStackedLayout)
{
    setAccessibleName(tr("Settings of the selected step"));
    setMinimumWidth(260);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_pages, 1);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_raw);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kGesturePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &InspectorPanel::endGesture);
    connect(m_form, &InspectorForm::changed, this,
            [this](FieldRow *row, const base::Value &value) { commit(row, value); });
    connect(m_form, &InspectorForm::finished, this, &InspectorPanel::endGesture);
    connect(m_raw, &RawView::textCommitted, this, &InspectorPanel::commitRaw);
    connect(m_raw, &RawView::finished, this, &InspectorPanel::endGesture);
    connect(m_header, &InspectorHeader::jsonWanted, this, &InspectorPanel::setRawShown);
    connect(m_header, &InspectorHeader::idEntered, this, &InspectorPanel::changeId);
    connect(m_header, &InspectorHeader::foldWanted, m_form, &InspectorForm::setAllUnfolded);
    connect(m_header, &InspectorHeader::renameWanted, this, [this] {
        setRawShown(false);
        m_form->showField(u"name"_qs);
    });
    setTheme(theme);
}

/// A control that loses its focus at the end must find nobody who listens.
InspectorPanel::~InspectorPanel()
{
    for (QObject *part : {static_cast<QObject *>(m_form), static_cast<QObject *>(m_raw),
                          static_cast<QObject *>(m_header)})
        part->disconnect(this);
}

void InspectorPanel::setDocument(WorkflowDocument *document)
{
    if (m_document != nullptr)
        disconnect(m_document, nullptr, this, nullptr);
    m_undo.reset();
    m_document = document;
    m_memory.unfinished.clear();
    m_problems.clear();
    m_subject = {document == nullptr ? Kind::None : Kind::Workflow};
    if (document != nullptr) {
        connect(document, &WorkflowDocument::changed, this, &InspectorPanel::refresh);
        m_undo = std::make_unique<UndoWatch>(*document);
        connect(m_undo.get(), &UndoWatch::moved, this, &InspectorPanel::reveal);
    }
    rebuild();
}

void InspectorPanel::setTheme(const Theme &theme)
{
    commitPending();
    m_form->keepUnfinished();
    m_theme = &theme;
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.color(u"panel"_qs));
    setPalette(colors);
    m_header->setTheme(theme);
    m_raw->setTheme(theme);
    rebuild();
}

void InspectorPanel::select(const QStringList &steps)
{
    if (m_document.isNull())
        return;
    showSubject({steps.isEmpty()     ? Kind::Workflow
                 : steps.size() == 1 ? Kind::Step
                                     : Kind::Several,
                 steps});
}

void InspectorPanel::selectEdge(const QString &from, const QString &to)
{
    if (!m_document.isNull())
        showSubject({Kind::Edge, {}, from, to});
}

void InspectorPanel::showSubject(const InspectorSubject &subject)
{
    if (subject == m_subject || m_isSwitching)
        return;
    m_isSwitching = true; // what is committed now is told to those who select
    commitPending();
    m_isSwitching = false;
    m_form->keepUnfinished();
    m_subject = subject;
    rebuild();
}

bool InspectorPanel::showField(const QString &step, const QString &path)
{
    const bool isShown = step.isEmpty()
                             ? m_subject.kind == Kind::Workflow
                             : m_subject.kind == Kind::Step && m_subject.steps.contains(step);
    if (!isShown) {
        select(step.isEmpty() ? QStringList() : QStringList{step});
        Q_EMIT selectionChanged(m_subject.steps);
    }
    setRawShown(false);
    return m_form->showField(path);
}

void InspectorPanel::setSamples(Samples samples)
{
    m_samples = std::move(samples);
    m_isDataKnown = false;
    m_surroundings.clear();
    m_form->refreshData();
}

void InspectorPanel::setProblems(const std::vector<model::Problem> &problems)
{
    m_problems = problems;
    refreshProblems();
}

void InspectorPanel::refreshProblems()
{
    const QStringList steps =
        m_subject.kind == Kind::Edge ? QStringList{m_subject.from, m_subject.to} : m_subject.steps;
    std::vector<model::Problem> own;
    for (const model::Problem &problem : m_problems) {
        const bool isOwn = m_subject.kind == Kind::Workflow  ? problem.step.isEmpty()
                           : m_subject.kind == Kind::Several ? false
                                                             : steps.contains(problem.step);
        if (isOwn && !problem.field.isEmpty())
            own.push_back(problem);
    }
    m_form->setProblems(own);
}

void InspectorPanel::commitPending()
{
    if (m_document.isNull())
        return;
    m_pages->currentWidget() == m_raw ? m_raw->commitText() : m_form->commitPending();
    endGesture();
}

void InspectorPanel::rebuild()
{
    m_surroundings.clear();
    m_isDataKnown = false;
    endGesture();
    if (m_document.isNull()) {
        m_shape.clear();
        m_header->show({.name = tr("Nothing is open")});
        return m_form->build({}, contextOf(), {});
    }
    const SubjectReader reader(m_document->definition(), m_subject);
    m_shape = reader.shape();
    const QString place = m_subject.steps.join(u',') + u'>' + m_subject.from + u'>' + m_subject.to;
    m_form->build(reader.sections(m_catalogue), contextOf(), place);
    m_form->setSource([this](const InspectorField &field) {
        return m_document.isNull()
                   ? SubjectReader::Stored()
                   : SubjectReader(m_document->definition(), m_subject).stored(field);
    });
    if (m_subject.kind != Kind::Step)
        setRawShown(false);
    refresh();
    refreshProblems();
}

/// After an edit, also one made elsewhere. What has another shape gets other fields.
void InspectorPanel::refresh()
{
    if (m_document.isNull())
        return;
    m_surroundings.clear();
    const SubjectReader reader(m_document->definition(), m_subject);
    if (reader.shape() != m_shape)
        return rebuild();
    refreshHeader(reader);
    const bool isStep = m_subject.kind == Kind::Step && !reader.steps().empty();
    m_form->refresh([&](const InspectorField &field) { return reader.stored(field); },
                    [&](const QString &section) {
                        return isStep ? sectionSummary(section, *reader.steps().front())
                               : m_subject.kind == Kind::Workflow
                                   ? sectionSummary(section, m_document->definition())
                                   : QString();
                    });
    if (isStep && m_pages->currentWidget() == m_raw)
        m_raw->show(*reader.steps().front());
}

void InspectorPanel::refreshHeader(const SubjectReader &reader)
{
    const auto &steps = reader.steps();
    const auto nameOf = [](const model::StepDefinition &step) {
        return step.name.isEmpty() ? step.id : step.name;
    };
    InspectorHeader::Content content;
    if (m_subject.kind == Kind::Workflow) {
        const model::WorkflowDefinition &workflow = m_document->definition();
        content = {.look = {u"start"_qs, u"mode-design"_qs},
                   .name = workflow.name.isEmpty() ? tr("Untitled") : workflow.name,
                   .type = tr("Workflow, version %1").arg(workflow.version)};
    } else if (m_subject.kind == Kind::Edge && steps.size() == 2) {
        content = {.look = {u"flow"_qs, u"arrow-right"_qs},
                   .name = tr("%1 to %2").arg(nameOf(*steps[0]), nameOf(*steps[1])),
                   .type = tr("Connection")};
    } else if (steps.size() > 1) {
        content = {.look = {u"flow"_qs, u"group"_qs},
                   .name = tr("%n step(s) selected", nullptr, static_cast<int>(steps.size())),
                   .type = tr("A change applies to all of them")};
    } else if (!steps.empty()) {
        const QString kind = steps.front()->action[u"kind"].text();
        const model::StepDescriptor *descriptor = m_catalogue.step(steps.front()->type);
        const model::ActionKind *action = m_catalogue.kind(kind);
        content = {.look = m_theme->step(steps.front()->type, kind),
                   .name = nameOf(*steps.front()),
                   .type = stepName(steps.front()->type, kind),
                   .id = steps.front()->id,
                   .help = action != nullptr       ? action->doc
                           : descriptor != nullptr ? descriptor->doc
                                                   : QString(),
                   .hasJson = m_subject.kind == Kind::Step};
    } else {
        content = {.name = tr("This step is no longer there")};
    }
    m_header->show(content);
}

void InspectorPanel::setRawShown(bool isShown)
{
    const bool isStep = m_subject.kind == Kind::Step && !m_document.isNull();
    commitPending();
    m_pages->setCurrentWidget(isShown && isStep ? static_cast<QWidget *>(m_raw) : m_form);
    m_header->setJsonShown(isShown && isStep);
    if (!isShown || !isStep)
        return;
    refresh();
    m_raw->setFocus();
}

QString InspectorPanel::gesture(const QString &path)
{
    m_pause.start();
    return u"inspector/%1/%2"_qs.arg(m_gesture).arg(path);
}

void InspectorPanel::endGesture()
{
    m_pause.stop();
    ++m_gesture;
}

void InspectorPanel::commit(const QPointer<FieldRow> &row, const base::Value &value)
{
    if (m_document.isNull() || row.isNull())
        return;
    const InspectorField field = row->field();
    m_isCommitting = true;
    const auto done = m_document->perform(editOf(m_subject, field, value),
                                          tr("Change %1").arg(field.label), gesture(field.path));
    m_isCommitting = false;
    if (!row.isNull())
        row->setRefusal(done ? QString() : done.error().message);
}

void InspectorPanel::commitRaw(const QString &text)
{
    if (m_document.isNull() || m_subject.kind != Kind::Step)
        return;
    const SubjectReader reader(m_document->definition(), m_subject);
    if (reader.steps().empty())
        return;
    const auto edit = rawEdit(*reader.steps().front(), text);
    if (!edit)
        return m_raw->setRefusal(edit.error().message,
                                 static_cast<int>(edit.error().details[u"line"].numberOr(1)),
                                 static_cast<int>(edit.error().details[u"column"].numberOr(1)));
    m_raw->setRefusal({}, 0, 0);
    const auto *batch = std::get_if<model::Batch>(&edit->what);
    if (batch != nullptr && batch->edits.empty())
        return;
    m_isCommitting = true;
    const auto done = m_document->perform(*edit, tr("Edit as JSON"), gesture(u"json"_qs));
    m_isCommitting = false;
    if (!done)
        m_raw->setRefusal(done.error().message, 1, 1);
}

void InspectorPanel::changeId(const QString &id)
{
    if (m_document.isNull() || m_subject.kind != Kind::Step)
        return;
    const QString old = m_subject.steps.front();
    if (id == old)
        return m_header->setIdRefusal({});
    if (!model::isStepId(id))
        return m_header->setIdRefusal(tr("An id is made of letters, digits and underscores, and "
                                         "begins with no digit."));
    if (model::findStep(m_document->definition(), id))
        return m_header->setIdRefusal(tr("There is already a step with the id %1.").arg(id));
    commitPending();
    m_isCommitting = true;
    m_subject.steps = {id}; // the step has it as soon as the document says that it changed
    const auto done = m_document->perform({model::RenameStep{old, id}}, tr("Change id"));
    m_isCommitting = false;
    if (!done) {
        m_subject.steps = {old};
        rebuild();
        return m_header->setIdRefusal(done.error().message);
    }
    m_header->setIdRefusal({});
    Q_EMIT selectionChanged({id});
}

/// Undo shows what it changed: the step, and in it the field.
void InspectorPanel::reveal(const EditPlace &place, bool isUndo)
{
    if (m_isCommitting)
        return;
    QString step = place.step;
    if (!place.renamedFrom.isEmpty() && isUndo)
        step = place.renamedFrom;
    const bool isRename = !place.renamedFrom.isEmpty();
    if (place.path.isEmpty() && !isRename)
        return;
    const bool isShown = (step.isEmpty() && m_subject.kind == Kind::Workflow) ||
                         m_subject.steps.contains(step) || m_subject.from == step ||
                         m_subject.to == step;
    if (!isShown) {
        showSubject({step.isEmpty() ? Kind::Workflow : Kind::Step,
                     step.isEmpty() ? QStringList() : QStringList{step}});
        Q_EMIT selectionChanged(m_subject.steps);
    }
    if (!isRename && m_pages->currentWidget() == m_form)
        m_form->showField(place.path, false);
}

void InspectorPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isUndo = event->matches(QKeySequence::Undo);
    if (m_document.isNull() || (!isUndo && !event->matches(QKeySequence::Redo)))
        return QWidget::keyPressEvent(event);
    commitPending();
    isUndo ? m_document->undoStack().undo() : m_document->undoStack().redo();
}

} // namespace millrace::ui
