// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_commands.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/layout_job.h"
#include "ui/editing/edit_between.h"
#include "ui/editing/extraction.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace millrace::ui {

struct CanvasCommands::Extraction
{
    Extracted made;
};

CanvasCommands::CanvasCommands(CanvasView &view, CanvasContext &context)
    : QObject(&view), m_view(view), m_context(context)
{
    constexpr int kFrame = 33;
    m_scroll.setInterval(kFrame);
    connect(&m_scroll, &QTimer::timeout, this, &CanvasCommands::scrollOn);
    // Before the view follows: a gesture knows cards by their places in the old scene.
    connect(&context.document, &WorkflowDocument::changed, this, &CanvasCommands::giveUpGesture);
    connect(&context.document, &WorkflowDocument::changed, this, &CanvasCommands::changed);
    connect(&view, &CanvasView::selectionChanged, this, [this] {
        if (!selected().isEmpty())
            m_note.clear();
        Q_EMIT changed();
    });
    connect(&view, &CanvasView::edgeSelected, this, &CanvasCommands::changed);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CanvasCommands::changed);
}

CanvasCommands::~CanvasCommands()
{
    if (m_layout)
        m_layout->cancellation.cancel();
}

QStringList CanvasCommands::selected() const
{
    return m_view.selectedSteps();
}

QString CanvasCommands::onlySelected() const
{
    return m_context.marks.selected.size() == 1
               ? m_context.scene.card(*m_context.marks.selected.begin()).id
               : QString();
}

void CanvasCommands::say(const QString &why)
{
    Q_EMIT m_view.refused(why);
}

bool CanvasCommands::perform(const model::Edit &edit, const QString &words,
                             const QStringList &select)
{
    if (isEmpty(edit))
        return false;
    if (const auto done = m_context.document.perform(edit, words); !done) {
        say(done.error().message);
        return false;
    }
    if (!select.isEmpty()) {
        m_view.select(select);
        focus(m_context.scene.find(select.front()));
    }
    return true;
}

bool CanvasCommands::perform(const base::Result<Change> &change, const QString &words)
{
    if (!change) {
        say(change.error().message);
        return false;
    }
    return perform(change->edit, words, change->steps);
}

void CanvasCommands::giveUpGesture()
{
    if (!m_view.m_tool)
        return;
    m_view.m_tool->cancel();
    m_view.endTool();
}

namespace {

/// How far the picture moves with each frame: nothing but near the border.
QPointF speedAt(QPointF point, const QRectF &room)
{
    constexpr double kNear = 24;
    constexpr double kStep = 14;
    const auto along = [](double at, double begin, double end) {
        return at < begin + kNear ? kStep : at > end - kNear ? -kStep : 0.0;
    };
    return {along(point.x(), room.left(), room.right()),
            along(point.y(), room.top(), room.bottom())};
}

} // namespace

void CanvasCommands::gestureMoved(QPointF viewPoint, Qt::KeyboardModifiers modifiers)
{
    m_gestureAt = viewPoint;
    m_gestureModifiers = modifiers;
    if (speedAt(viewPoint, m_view.rect()).isNull())
        m_scroll.stop();
    else if (!m_scroll.isActive())
        m_scroll.start();
}

void CanvasCommands::scrollOn()
{
    const QPointF by = speedAt(m_gestureAt, m_view.rect());
    if (!m_view.m_tool || by.isNull())
        return m_scroll.stop();
    m_view.pan(by);
    m_view.m_tool->move(m_view.toScene(m_gestureAt), m_gestureModifiers);
    m_view.refresh();
}

void CanvasCommands::focus(int card)
{
    m_context.marks.focused = card;
    m_view.refresh();
}

bool CanvasCommands::canPaste() const
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data != nullptr &&
           (data->hasFormat(QString::fromUtf16(kStepsMimeType)) || data->hasText());
}

bool CanvasCommands::canRemove() const
{
    return !m_context.marks.selected.isEmpty() || !m_note.isEmpty() ||
           !m_view.selectedEdge().first.isEmpty();
}

bool CanvasCommands::isContainerSelected() const
{
    return std::any_of(m_context.marks.selected.begin(), m_context.marks.selected.end(),
                       [this](int index) {
                           const Card &card = m_context.scene.card(index);
                           return card.isContainer || card.isCollapsed;
                       });
}

bool CanvasCommands::isInsideSelected() const
{
    return m_context.marks.selected.size() == 1 &&
           m_context.scene.card(*m_context.marks.selected.begin()).parent >= 0;
}

base::Result<model::WorkflowDefinition> CanvasCommands::prepareExtraction(const QString &name,
                                                                          const QString &file)
{
    auto extracted = extracting(definition(), selected(), name, file, selectedPlaces());
    if (!extracted)
        return base::fail(extracted.error());
    m_extraction = std::make_unique<Extraction>(Extraction{std::move(*extracted)});
    return m_extraction->made.workflow;
}

void CanvasCommands::performExtraction()
{
    if (!m_extraction)
        return;
    const std::unique_ptr<Extraction> taken = std::move(m_extraction);
    perform(taken->made.change.edit, tr("Extract a sub-workflow"), taken->made.change.steps);
}

} // namespace millrace::ui
