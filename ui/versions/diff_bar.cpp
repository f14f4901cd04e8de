// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/diff_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace millrace::ui {

namespace {

constexpr int kIcon = 16;

QComboBox *sideBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace

DiffBar::DiffBar(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_icons(icons)
    , m_summary(new QLabel(this))
    , m_layout(new QCheckBox(this))
    , m_previous(tool(u"chevron-up"_qs))
    , m_place(new QLabel(this))
    , m_next(tool(u"chevron-down"_qs))
    , m_fit(tool(u"fit"_qs))
    , m_file(new QPushButton(this))
    , m_before(sideBox(this))
    , m_swap(tool(u"refresh"_qs))
    , m_after(sideBox(this))
{
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setWordWrap(true);
    m_place->setAlignment(Qt::AlignCenter);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_summary, 1);
    for (QWidget *widget : QList<QWidget *>{m_layout, m_previous, m_place, m_next, m_fit, m_file})
        tools->addWidget(widget);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(8);
    sides->addWidget(m_before, 1);
    sides->addWidget(m_swap);
    sides->addWidget(m_after, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(tools);
    column->addLayout(sides);

    connect(m_layout, &QCheckBox::toggled, this, &DiffBar::layoutToggled);
    connect(m_previous, &QToolButton::clicked, this, &DiffBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &DiffBar::nextWanted);
    connect(m_fit, &QToolButton::clicked, this, &DiffBar::fitWanted);
    connect(m_file, &QPushButton::clicked, this, &DiffBar::fileWanted);
    connect(m_swap, &QToolButton::clicked, this,
            [this] { choose(m_after->currentIndex(), m_before->currentIndex()); });
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::activated, this,
                [this] { choose(m_before->currentIndex(), m_after->currentIndex()); });
    retranslate();
    setTheme(theme);
    setLayoutCount(0);
    setPlace(0, 0);
}

QToolButton *DiffBar::tool(const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIconSize({kIcon, kIcon});
    button->setFocusPolicy(Qt::StrongFocus);
    m_tools.append({button, icon});
    return button;
}

void DiffBar::setTheme(const Theme &theme)
{
    m_theme = &theme;
    refreshIcons();
}

void DiffBar::refreshIcons()
{
    for (const auto &[button, name] : std::as_const(m_tools)) {
        QIcon icon(m_icons.pixmap(name, kIcon, m_theme->color(u"tx2"_qs), devicePixelRatioF()));
        icon.addPixmap(m_icons.pixmap(name, kIcon, m_theme->color(u"txd"_qs), devicePixelRatioF()),
                       QIcon::Disabled);
        button->setIcon(icon);
    }
}

void DiffBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &words, const QString &keys = {}) {
        button->setAccessibleName(words);
        button->setToolTip(keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys));
    };
    name(m_previous, tr("Previous difference"),
         QKeySequence(Qt::SHIFT | Qt::Key_F8).toString(QKeySequence::NativeText));
    name(m_next, tr("Next difference"),
         QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText));
    name(m_fit, tr("Show all of both"), u"0"_qs);
    name(m_swap, tr("Swap sides"));
    m_file->setText(tr("Compare with file…"));
    m_before->setAccessibleName(tr("Earlier version"));
    m_after->setAccessibleName(tr("Later version"));
    setLayoutCount(m_layoutCount);
    setPlace(m_current, m_count);
}

void DiffBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DiffBar::setSources(const QStringList &titles, int before, int after)
{
    for (const auto &[box, current] : {std::pair{m_before, before}, std::pair{m_after, after}}) {
        box->clear();
        box->addItems(titles);
        box->setCurrentIndex(current);
    }
    m_swap->setEnabled(titles.size() > 1);
}

void DiffBar::choose(int before, int after)
{
    m_before->setCurrentIndex(before);
    m_after->setCurrentIndex(after);
    Q_EMIT sourcesChosen(before, after);
}

void DiffBar::setSummary(const QString &words)
{
    m_summary->setText(words);
}

void DiffBar::setLayoutCount(int count)
{
    m_layoutCount = count;
    m_layout->setText(tr("Show %n layout change(s)", nullptr, count));
    m_layout->setVisible(count > 0);
}

void DiffBar::setPlace(int current, int count)
{
    m_current = current;
    m_count = count;
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    // The buttons stay where they are while somebody walks.
    const QString widest = tr("%1 of %2").arg(count).arg(count);
    m_place->setMinimumWidth(count > 0 ? m_place->fontMetrics().horizontalAdvance(widest) : 0);
    m_place->setText(current > 0 ? tr("%1 of %2").arg(current).arg(count) : QString());
}

bool DiffBar::showsLayout() const
{
    return m_layoutCount > 0 && m_layout->isChecked();
}

} // namespace millrace::ui
