// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/template_model.h"

#include <QDir>

#include <algorithm>

namespace millrace::ui {

namespace {

bool isBefore(const TemplateEntry &a, const TemplateEntry &b)
{
    const qsizetype first = templateCategories().indexOf(a.category);
    const qsizetype second = templateCategories().indexOf(b.category);
    return first != second ? first < second : a.title.localeAwareCompare(b.title) < 0;
}

} // namespace

TemplateModel::TemplateModel(QString folder, QObject *parent)
    : QAbstractListModel(parent), m_folder(std::move(folder))
{
    connect(&m_reading, &QTimer::timeout, this, &TemplateModel::readNext);
}

void TemplateModel::load()
{
    beginResetModel();
    m_entries.clear();
    m_unreadable = 0;
    const QDir folder(m_folder);
    m_waiting = folder.entryList({u"*.millrace.json"_qs}, QDir::Files, QDir::Name);
    endResetModel();
    m_reading.start(0);
}

void TemplateModel::readNext()
{
    constexpr int kAtOnce = 8; // about a frame's time
    for (int i = 0; i < kAtOnce && !m_waiting.isEmpty(); ++i)
        add(readTemplate(m_folder + u'/' + m_waiting.takeFirst()));
    if (!m_waiting.isEmpty())
        return;
    m_reading.stop();
    Q_EMIT loaded();
}

void TemplateModel::add(base::Result<TemplateEntry> entry)
{
    if (!entry) {
        ++m_unreadable;
        return;
    }
    const auto place = std::lower_bound(m_entries.begin(), m_entries.end(), *entry, isBefore);
    const int row = static_cast<int>(std::distance(m_entries.begin(), place));
    beginInsertRows({}, row, row);
    m_entries.insert(place, std::move(*entry));
    endInsertRows();
}

int TemplateModel::count(const QString &category) const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [&category](const TemplateEntry &entry) {
            return entry.category == category;
        }));
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TemplateEntry &entry = this->entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return entry.tags.isEmpty()
                   ? entry.purpose
                   : tr("%1\nPatterns: %2").arg(entry.purpose, entry.tags.join(u", "_qs));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n step(s)", nullptr, entry.steps)
            .arg(entry.title, templateCategoryName(entry.category));
    case Qt::AccessibleDescriptionRole:
        return entry.purpose;
    case kPath:
        return entry.path;
    default:
        return {};
    }
}

TemplateFilter::TemplateFilter(TemplateModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void TemplateFilter::setCategory(const QString &category)
{
    m_category = category;
    invalidateFilter();
}

void TemplateFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const TemplateEntry &TemplateFilter::entry(const QModelIndex &index) const
{
    return m_model.entry(mapToSource(index).row());
}

bool TemplateFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const TemplateEntry &entry = m_model.entry(row);
    if (!m_category.isEmpty() && entry.category != m_category)
        return false;
    const QString all = entry.title + u' ' + entry.purpose + u' ' + entry.tags.join(u' ') + u' ' +
                        templateCategoryName(entry.category);
    return std::all_of(m_words.begin(), m_words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace millrace::ui
