// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outline_model.h"

#include "ui/editing/edit_between.h"
#include "ui/editing/renaming.h"

namespace millrace::ui {

OutlineModel::OutlineModel(const Theme &theme, const Icons &icons, QObject *parent)
    : QAbstractItemModel(parent), m_theme(&theme), m_icons(icons)
{
}

void OutlineModel::setDocument(WorkflowDocument *document)
{
    m_document = document;
    Q_EMIT aboutToReshape();
    beginResetModel();
    m_tree = document == nullptr ? OutlineTree() : OutlineTree(document->definition());
    endResetModel();
    Q_EMIT reshaped();
}

void OutlineModel::setTheme(const Theme &theme, qreal ratio)
{
    m_theme = &theme;
    m_ratio = ratio;
    m_drawn.clear();
    marksChanged();
}

void OutlineModel::setStatuses(const QHash<QString, OutlineStatus> &statuses)
{
    if (m_statuses == statuses)
        return;
    m_statuses = statuses;
    marksChanged();
}

void OutlineModel::setProblems(const QHash<QString, bool> &isError)
{
    if (m_isError == isError)
        return;
    m_isError = isError;
    marksChanged();
}

/// The view draws what is visible once more.
void OutlineModel::marksChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Mark));
}

void OutlineModel::refresh()
{
    OutlineTree tree =
        m_document == nullptr ? OutlineTree() : OutlineTree(m_document->definition());
    if (!tree.hasShapeOf(m_tree)) {
        Q_EMIT aboutToReshape();
        beginResetModel();
        m_tree = std::move(tree);
        endResetModel();
        Q_EMIT reshaped();
        return;
    }
    std::vector<int> changed;
    for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
        if (!(tree.nodes()[i] == m_tree.nodes()[i]))
            changed.push_back(static_cast<int>(i));
    }
    m_tree = std::move(tree);
    for (const int node : changed) {
        const QModelIndex cell = createIndex(m_tree.at(node).row, 0, quintptr(node));
        Q_EMIT dataChanged(cell, cell);
    }
}

QModelIndex OutlineModel::indexOf(const QString &id) const
{
    const int node = m_tree.find(id);
    return node < 0 ? QModelIndex() : createIndex(m_tree.at(node).row, 0, quintptr(node));
}

QString OutlineModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_tree.at(static_cast<int>(index.internalId())).id : QString();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &siblings =
        parent.isValid() ? m_tree.at(static_cast<int>(parent.internalId())).children : m_tree.top();
    return createIndex(row, column, quintptr(siblings[std::size_t(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int node = m_tree.at(static_cast<int>(child.internalId())).parent;
    return node < 0 ? QModelIndex() : createIndex(m_tree.at(node).row, 0, quintptr(node));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_tree.top().size());
    return static_cast<int>(m_tree.at(static_cast<int>(parent.internalId())).children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 2;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int number = static_cast<int>(index.internalId());
    const OutlineNode &node = m_tree.at(number);
    if (index.column() == Mark) {
        if (role == Qt::DecorationRole)
            return mark(node);
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return state(node);
        return role == kId ? QVariant(node.id) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return node.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_tree.sentence(number, state(node));
    case Qt::DecorationRole:
        return icon(node);
    case Qt::ForegroundRole:
        return node.serves.isEmpty() ? QVariant() : QVariant(m_theme->color(u"tx3"_qs));
    case kId:
        return node.id;
    default:
        return {};
    }
}

QIcon OutlineModel::drawn(const QString &name, int size, const QColor &color) const
{
    QIcon &icon = m_drawn[name + u'/' + color.name()];
    if (icon.isNull()) {
        const QPixmap drawing = m_icons.pixmap(name, size, color, m_ratio);
        icon.addPixmap(drawing);
        icon.addPixmap(drawing, QIcon::Selected); // the style would tint it
    }
    return icon;
}

QIcon OutlineModel::icon(const OutlineNode &node) const
{
    constexpr int kSize = 20;
    const StepLook look = m_theme->step(node.type, node.kind);
    return drawn(look.icon, kSize, m_theme->category(look.category).foreground);
}

/// A run matters more than what is to be mended.
QIcon OutlineModel::mark(const OutlineNode &node) const
{
    constexpr int kSize = 16;
    const QString status = m_statuses.value(node.id).status;
    if (!status.isEmpty())
        return drawn(u"status-"_qs + status, kSize, m_theme->status(status).foreground);
    const auto problem = m_isError.constFind(node.id);
    if (problem == m_isError.constEnd())
        return {};
    return *problem ? drawn(u"error"_qs, kSize, m_theme->status(u"failed"_qs).foreground)
                    : drawn(u"warning"_qs, kSize, m_theme->status(u"timed-out"_qs).foreground);
}

QString OutlineModel::state(const OutlineNode &node) const
{
    if (const QString words = m_statuses.value(node.id).words; !words.isEmpty())
        return words;
    const auto problem = m_isError.constFind(node.id);
    if (problem == m_isError.constEnd())
        return {};
    return *problem ? tr("has errors") : tr("has warnings");
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    const QString id = idAt(index);
    if (role != Qt::EditRole || m_document == nullptr || id.isEmpty() || name.isEmpty() ||
        name == m_tree.at(static_cast<int>(index.internalId())).name)
        return false;
    const Change change = renaming(m_document->definition(), id, name);
    if (const auto done = m_document->perform(change.edit, tr("Rename a step")); !done) {
        Q_EMIT refused(done.error().message);
        return false;
    }
    // Another id is another shape, and the view is still busy with the editor.
    if (!change.steps.isEmpty() && change.steps.front() != id)
        Q_EMIT idChanged(id, change.steps.front());
    else
        refresh();
    return true;
}

} // namespace millrace::ui
