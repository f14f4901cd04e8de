// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "ui/welcome/recent_list.h"
#include "ui/welcome/template_gallery.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace millrace::ui {

namespace {

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

WelcomePage::WelcomePage(const Theme &theme, const Icons &icons, QWidget *parent,
                         const QString &templates)
    : QWidget(parent), m_theme(&theme), m_icons(icons)
{
    m_start = buildStart();
    m_gallery = new TemplateGallery(theme, icons, templates, this);
    setFocusProxy(m_new);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_start, 3);
    layout->addWidget(m_gallery, 7);
    connect(m_gallery, &TemplateGallery::chosen, this, &WelcomePage::templateChosen);
    setTheme(theme);
    setRecent({});
}

QPushButton *WelcomePage::row(const QString &words, const QKeySequence &keys)
{
    const QString shortcut = keys.toString(QKeySequence::NativeText);
    auto *button = new QPushButton(words);
    button->setObjectName(u"row"_qs);
    button->setToolTip(tr("%1 (%2)").arg(words, shortcut));
    auto *hint = new QLabel(shortcut, button);
    hint->setObjectName(u"keys"_qs);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->addStretch(1);
    layout->addWidget(hint, 0, Qt::AlignVCenter);
    button->setMinimumWidth(button->sizeHint().width() + hint->sizeHint().width() + 32);
    return button;
}

QWidget *WelcomePage::buildStart()
{
    auto *start = new QWidget(this);
    start->setObjectName(u"start"_qs);
    start->setAttribute(Qt::WA_StyledBackground);
    start->setMaximumWidth(440);
    m_logo = new QLabel;
    auto *title = new QLabel(tr("Welcome to Millrace"));
    title->setFont(sized(title->font(), 24));
    title->setWordWrap(true);
    auto *words = new QLabel(
        tr("Draw a workflow, run it on this computer, and export it when it is ready for a "
           "server."));
    words->setObjectName(u"secondary"_qs);
    words->setWordWrap(true);
    m_new = new QPushButton(tr("New workflow"));
    m_new->setDefault(true);
    m_new->setMinimumHeight(34);
    m_new->setToolTip(tr("%1 (%2)").arg(
        m_new->text(), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_open = row(tr("Open a workflow…"), QKeySequence(QKeySequence::Open));
    auto *recentTitle = new QLabel(tr("Recent"));
    recentTitle->setFont(sized(recentTitle->font(), 13));
    m_noRecent = new QLabel(tr("Workflows that you open appear here."));
    m_noRecent->setObjectName(u"secondary"_qs);
    m_noRecent->setWordWrap(true);
    m_recent = new RecentList(*m_theme);
    m_shownAtStart = new QCheckBox(tr("Show this page at start"));
    m_shownAtStart->setChecked(true);
    auto *layout = new QVBoxLayout(start);
    layout->setContentsMargins(32, 40, 32, 20);
    layout->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_logo), static_cast<QWidget *>(title),
                          static_cast<QWidget *>(words)})
        layout->addWidget(part);
    layout->addSpacing(8);
    layout->addWidget(m_new);
    layout->addSpacing(4);
    layout->addWidget(m_open);
    layout->addSpacing(16);
    layout->addWidget(recentTitle);
    layout->addWidget(m_noRecent);
    layout->addWidget(m_recent, 1);
    layout->addStretch(0);
    layout->addWidget(m_shownAtStart);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_recent, &RecentList::chosen, this, &WelcomePage::fileChosen);
    connect(m_recent, &RecentList::removed, this, &WelcomePage::recentRemoved);
    connect(m_shownAtStart, &QCheckBox::toggled, this, &WelcomePage::shownAtStartChanged);
    return start;
}

void WelcomePage::setRecent(const QStringList &paths)
{
    m_recent->setPaths(paths);
    m_recent->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
}

void WelcomePage::setShownAtStart(bool isShown)
{
    const QSignalBlocker quiet(m_shownAtStart);
    m_shownAtStart->setChecked(isShown);
}

void WelcomePage::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_gallery->setTheme(theme);
    m_recent->setTheme(theme);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme.color(u"canvas"_qs));
    setPalette(palette);
    setAutoFillBackground(true);
    const auto name = [&theme](const QString &token) { return theme.color(token).name(); };
    m_start->setStyleSheet(
        u"QWidget#start { background: %1; border-right: 1px solid %2; }"
        "QLabel#secondary { color: %3; }"
        "QLabel#keys { color: %3; background: %4; border: 1px solid %5; border-radius: 4px; "
        "padding: 0px 5px; font-size: 11px; }"
        "QPushButton#row { text-align: left; border: 1px solid transparent; background: "
        "transparent; padding: 7px 8px; }"
        "QPushButton#row:hover { background: %6; }"
        "QPushButton#row:focus, QPushButton:default:focus { border: 2px solid %7; }"
        "QListView { background: transparent; }"_qs.arg(
            name(u"panel"_qs), name(u"line"_qs), name(u"tx2"_qs), name(u"sunken"_qs),
            name(u"line2"_qs), name(u"hover"_qs), name(u"focus"_qs)));
    refreshIcons();
}

void WelcomePage::refreshIcons()
{
    const qreal ratio = devicePixelRatioF();
    const auto icon = [&](const QString &name, const QString &token) {
        return QIcon(m_icons.pixmap(name, 16, m_theme->color(token), ratio));
    };
    m_logo->setPixmap(m_icons.pixmap(u"logo"_qs, 44, m_theme->color(u"acc"_qs), ratio));
    // A centred icon and right-to-left do not go together in styled buttons of Qt 6.4.
    m_new->setIcon(isRightToLeft() ? QIcon() : icon(u"add"_qs, u"onAcc"_qs));
    m_open->setIcon(icon(u"open"_qs, u"acc"_qs));
}

} // namespace millrace::ui
