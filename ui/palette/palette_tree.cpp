// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_tree.h"

#include "ui/editing/step_drag.h"

#include <QDrag>
#include <QMimeData>

namespace millrace::ui {

PaletteTree::PaletteTree(QWidget *parent) : QTreeWidget(parent)
{
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
}

void PaletteTree::setGhost(std::function<QPixmap(const QString &, const QString &)> ghost)
{
    m_ghost = std::move(ghost);
}

QStringList PaletteTree::mimeTypes() const
{
    return {QString::fromUtf16(kStepKindMimeType)};
}

QMimeData *PaletteTree::mimeData(const QList<QTreeWidgetItem *> &items) const
{
    if (items.isEmpty() || items.front()->parent() == nullptr)
        return nullptr;
    const StepKind kind{items.front()->data(0, kType).toString(),
                        items.front()->data(0, kKind).toString()};
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeTypes().front(), stepKindToBytes(kind));
    return data.release(); // the drag owns it
}

void PaletteTree::startDrag(Qt::DropActions)
{
    std::unique_ptr<QMimeData> data(mimeData(selectedItems()));
    if (!data)
        return;
    const StepKind kind = stepKindFromBytes(data->data(mimeTypes().front()));
    auto *drag = new QDrag(this); // deletes itself
    drag->setMimeData(data.release());
    if (m_ghost) {
        const QPixmap ghost = m_ghost(kind.type, kind.kind);
        drag->setPixmap(ghost);
        drag->setHotSpot(QRectF(QPointF(), ghost.deviceIndependentSize()).center().toPoint());
    }
    drag->exec(Qt::CopyAction);
}

} // namespace millrace::ui
