// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/value_view.h"

#include "engine/base/json_writer.h"
#include "ui/run/value_tree_model.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace millrace::ui {

using base::Value;

namespace {

constexpr int kNothing = 0;
constexpr int kNameWidth = 140;

} // namespace

ValueView::ValueView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new ValueTreeModel(this))
    , m_pages(new QStackedWidget(this))
    , m_tree(new QTreeView)
    , m_text(new QPlainTextEdit)
    , m_asText(new QPushButton(tr("JSON"), this))
    , m_all(new QPushButton(tr("Show all"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    setAccessibleName(name);
    m_tree->setAccessibleName(name);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(0, kNameWidth);
    m_text->setReadOnly(true);
    // Wrapping one line of a megabyte takes minutes.
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("%1 as JSON").arg(name));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_asText->setCheckable(true);
    m_asText->setToolTip(tr("Show it as JSON"));
    m_copy->setToolTip(tr("Copy what is selected, or everything, as JSON (Ctrl+C)"));
    row->addWidget(m_asText);
    row->addWidget(m_all);
    row->addStretch();
    row->addWidget(m_copy);
    layout->addWidget(m_pages, 1);
    layout->addLayout(row);
    m_all->hide();
    connect(m_asText, &QPushButton::toggled, this, [this](bool isText) {
        m_pages->setCurrentIndex(isText ? 1 : kNothing);
        showText(false);
    });
    connect(m_all, &QPushButton::clicked, this, [this] { showText(true); });
    connect(m_copy, &QPushButton::clicked, this, &ValueView::copy);
    auto *copyKey = new QAction(tr("Copy"), m_tree);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copyKey);
    connect(copyKey, &QAction::triggered, this, &ValueView::copy);
}

void ValueView::setValue(const Value &value)
{
    if (value.sharesWith(m_value) || (value.type() == m_value.type() && value == m_value))
        return;
    m_value = value;
    m_model->setValue(value);
    // What fits is opened; a deep value begins with its first level.
    constexpr int kOpenUpTo = 12;
    if (m_model->rowCount() <= kOpenUpTo)
        m_tree->expandToDepth(0);
    // Without anything to unfold the names begin where their heading does.
    const base::Array &items = value.items();
    const std::vector<base::Member> &members = value.members();
    const auto nests = [](const Value &one) { return one.isObject() || one.isArray(); };
    m_tree->setRootIsDecorated(
        std::any_of(items.begin(), items.end(), nests) ||
        std::any_of(members.begin(), members.end(),
                    [&nests](const base::Member &member) { return nests(member.value); }));
    m_copy->setEnabled(!value.isUndefined());
    showText(false);
}

void ValueView::showText(bool all)
{
    if (!m_asText->isChecked()) {
        m_all->hide();
        return;
    }
    const QString text = m_value.isUndefined()
                             ? QString()
                             : QString::fromUtf8(base::toJson(m_value, base::JsonStyle::Indented));
    const bool isCut = !all && text.size() > kLongestJson;
    m_text->setPlainText(isCut ? text.left(kLongestJson) : text);
    m_all->setVisible(isCut);
}

QString ValueView::json() const
{
    const QModelIndex current = m_asText->isChecked() ? QModelIndex() : m_tree->currentIndex();
    const Value value = current.isValid() ? m_model->valueAt(current) : m_value;
    return value.isUndefined() ? QString()
                               : QString::fromUtf8(base::toJson(value, base::JsonStyle::Indented));
}

void ValueView::copy() const
{
    QApplication::clipboard()->setText(json());
}

} // namespace millrace::ui
