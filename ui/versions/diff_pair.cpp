// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/diff_pair.h"

#include "ui/versions/edge_marks.h"

#include <QTimer>

namespace millrace::ui {

namespace {

constexpr double kReadableZoom = 0.6; // below it, walking comes nearer
constexpr double kWalkZoom = 0.8;
constexpr double kMostZoom = 4;

/// Where a step that a graph lacks would be: beside the nearest one before it that both have.
QPointF counterpart(const GraphScene &scene, const GraphScene &other, int card)
{
    const QPointF point = scene.card(card).rect.center();
    for (int i = card; i >= 0; --i) {
        const int same = other.find(scene.card(i).id);
        if (same >= 0)
            return point + other.card(same).rect.topLeft() - scene.card(i).rect.topLeft();
    }
    return point;
}

} // namespace

DiffPair::DiffPair(const Theme &theme, const Icons &icons, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_theme(&theme), m_icons(icons)
{
    setChildrenCollapsible(false);
}

DiffPair::~DiffPair() = default;

void DiffPair::setTheme(const Theme &theme)
{
    m_theme = &theme;
    for (DiffCanvas *canvas : {m_before, m_after}) {
        if (canvas != nullptr)
            canvas->setTheme(theme);
    }
}

DiffCanvas *DiffPair::makeCanvas(const model::WorkflowDefinition &definition)
{
    auto *canvas = new DiffCanvas(definition, *m_theme, m_icons);
    connect(canvas, &DiffCanvas::panned, this, [this](QPointF by) {
        m_isFitted = false;
        m_before->pan(by);
        m_after->pan(by);
    });
    connect(canvas, &DiffCanvas::zoomed, this, [this](double factor, QPointF anchor) {
        m_isFitted = false;
        zoomBoth(m_after->zoom() * factor, anchor);
    });
    connect(canvas, &DiffCanvas::fitRequested, this, &DiffPair::fit);
    connect(canvas, &DiffCanvas::stepClicked, this, &DiffPair::stepClicked);
    connect(canvas, &DiffCanvas::stepOpened, this, &DiffPair::stepOpened);
    return canvas;
}

void DiffPair::setGraphs(const model::WorkflowDefinition &before,
                         const model::WorkflowDefinition &after)
{
    delete m_before;
    delete m_after;
    m_before = makeCanvas(before);
    m_after = makeCanvas(after);
    addWidget(m_before);
    addWidget(m_after);
    setSizes({1000, 1000});
    // Sizes are needed before what is shown can be fitted.
    setVisible(true);
    m_before->show();
    m_after->show();
}

void DiffPair::setMarks(const QHash<QString, DifferenceKind> &steps)
{
    m_before->setMarks(steps,
                       edgeMarks(m_before->scene(), m_after->scene(), DifferenceKind::Removed));
    m_after->setMarks(steps, edgeMarks(m_after->scene(), m_before->scene(), DifferenceKind::Added));
}

void DiffPair::setCurrent(const QString &step)
{
    m_before->setCurrent(step);
    m_after->setCurrent(step);
}

/// Both sides at one zoom; neither goes farther out than the other can.
void DiffPair::zoomBoth(double zoom, QPointF anchor)
{
    const double wanted = qBound(0.001, zoom, kMostZoom);
    m_before->setZoom(wanted, anchor);
    m_after->setZoom(wanted, anchor);
    const double common = qMax(m_before->zoom(), m_after->zoom());
    for (DiffCanvas *canvas : {m_before, m_after}) {
        if (canvas->zoom() != common)
            canvas->setZoom(common, anchor);
    }
}

/// All of both, what both have in the same place.
void DiffPair::fit()
{
    if (m_before == nullptr)
        return;
    m_isFitted = true;
    const GraphScene &before = m_before->scene();
    const GraphScene &after = m_after->scene();
    zoomBoth(qMin(m_before->fittingZoom(), m_after->fittingZoom()),
             QRectF(m_before->rect()).center());
    QPointF offset;
    for (const Card &card : before.cards()) {
        if (const int same = after.find(card.id); same >= 0) {
            offset = after.card(same).rect.topLeft() - card.rect.topLeft();
            break;
        }
    }
    const QPointF middle = (before.bounds() | after.bounds().translated(-offset)).center();
    m_before->center(middle);
    m_after->center(middle + offset);
}

void DiffPair::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (m_isFitted)
        QTimer::singleShot(0, this, [this] {
            if (m_isFitted)
                fit();
        });
}

void DiffPair::reveal(const QString &step)
{
    const int before = m_before->scene().find(step);
    const int after = m_after->scene().find(step);
    if (before < 0 && after < 0)
        return;
    m_isFitted = false;
    if (m_after->zoom() < kReadableZoom)
        zoomBoth(kWalkZoom, QRectF(m_after->rect()).center());
    m_before->center(before >= 0 ? m_before->scene().card(before).rect.center()
                                 : counterpart(m_after->scene(), m_before->scene(), after));
    m_after->center(after >= 0 ? m_after->scene().card(after).rect.center()
                               : counterpart(m_before->scene(), m_after->scene(), before));
}

} // namespace millrace::ui
