// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mode_bar.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr int kWidth = 68;
constexpr int kWidest = 96; // for long words
constexpr int kButtonHeight = 52;

} // namespace

ModeBar::ModeBar(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_icons(icons)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"modeBar"_qs);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Modes"));
    setMaximumWidth(kWidest);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_column->setContentsMargins(4, 6, 4, 6);
    m_column->setSpacing(2);
    m_column->addStretch();
    QToolButton *settings = button(tr("Settings"), u"settings"_qs);
    settings->setToolTip(
        tr("Settings (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Comma).toString(QKeySequence::NativeText)));
    m_column->addWidget(settings);
    connect(settings, &QToolButton::clicked, this, &ModeBar::settingsChosen);
    connect(m_group, &QButtonGroup::idClicked, this, &ModeBar::modeChosen);
}

QToolButton *ModeBar::button(const QString &words, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setText(words);
    button->setAccessibleName(words);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({20, 20});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFixedHeight(kButtonHeight);
    button->setFocusPolicy(Qt::TabFocus);
    m_iconOf.append({button, icon});
    drawIcons();
    return button;
}

int ModeBar::addMode(const QString &words, const QString &icon, const QString &key)
{
    const int mode = static_cast<int>(m_group->buttons().size());
    QToolButton *added = button(words, icon);
    added->setCheckable(true);
    added->setToolTip(tr("%1 (%2)", "mode (key)").arg(words, key));
    m_group->addButton(added, mode);
    m_column->insertWidget(mode, added);
    return mode;
}

void ModeBar::setCurrent(int mode)
{
    m_group->setExclusive(false);
    for (QAbstractButton *each : m_group->buttons())
        each->setChecked(m_group->id(each) == mode);
    m_group->setExclusive(mode >= 0);
    drawIcons();
}

void ModeBar::setTheme(const Theme &theme)
{
    m_theme = &theme;
    drawIcons();
}

QSize ModeBar::sizeHint() const
{
    return {qBound(kWidth, m_column->sizeHint().width(), kWidest), kButtonHeight};
}

void ModeBar::drawIcons()
{
    for (const auto &[button, icon] : std::as_const(m_iconOf)) {
        const QColor color = m_theme->color(button->isChecked() ? u"acc"_qs : u"tx2"_qs);
        button->setIcon(m_icons.pixmap(icon, 20, color, devicePixelRatioF()));
    }
}

} // namespace millrace::ui
