// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_header.h"

#include "ui/inspector/elided_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>

namespace millrace::ui {

namespace {

constexpr int kTile = 36;

QToolButton *button(const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIconSize({16, 16});
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

/// A square of the category's colour with the drawing in it.
QPixmap tileOf(const StepLook &look, const Theme &theme, const Icons &icons, qreal ratio)
{
    QPixmap tile(QSize(kTile, kTile) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorPair colors = theme.category(look.category);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(0, 0, kTile, kTile), 8, 8);
    painter.drawPixmap((kTile - 20) / 2, (kTile - 20) / 2,
                       icons.pixmap(look.icon, 20, colors.foreground, ratio));
    return tile;
}

} // namespace

InspectorHeader::InspectorHeader(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_icons(icons)
    , m_tile(new QLabel(this))
    , m_name(new ElidedWords(15, QFont::DemiBold, this))
    , m_type(new ElidedWords(12, QFont::Normal, this))
    , m_rename(button(tr("Rename"), this))
    , m_help(button(tr("What this step does"), this))
    , m_json(button(tr("Show as JSON"), this))
    , m_more(button(tr("More"), this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_type);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_tile);
    line->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QToolButton *one : {m_rename, m_help, m_json, m_more})
        buttons->addWidget(one);
    line->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 8, 11);
    layout->setSpacing(8);
    layout->addLayout(line);
    buildId();
    layout->addWidget(m_idBox);
    m_json->setCheckable(true);
    connect(m_rename, &QToolButton::clicked, this, &InspectorHeader::renameWanted);
    connect(m_json, &QToolButton::clicked, this, &InspectorHeader::jsonWanted);
    connect(m_help, &QToolButton::clicked, this, [this] {
        QToolTip::showText(m_help->mapToGlobal(QPoint(0, m_help->height())), m_content.help,
                           m_help);
    });
    buildMenu();
    setTheme(theme);
}

void InspectorHeader::buildId()
{
    m_idBox = new QWidget(this);
    auto *layout = new QVBoxLayout(m_idBox);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_id = new LineEdit(m_idBox);
    m_id->setAccessibleName(tr("New id"));
    m_id->setPlaceholderText(tr("New id"));
    auto *change = new QPushButton(tr("Change id"), m_idBox);
    auto *cancel = new QPushButton(tr("Cancel"), m_idBox);
    line->addWidget(m_id, 1);
    line->addWidget(change);
    line->addWidget(cancel);
    layout->addLayout(line);
    m_idProblem = new QLabel(m_idBox);
    m_idProblem->setWordWrap(true);
    m_idProblem->hide();
    layout->addWidget(m_idProblem);
    m_idBox->hide();
    const auto enter = [this] { Q_EMIT idEntered(m_id->text().trimmed()); };
    connect(change, &QPushButton::clicked, this, enter);
    connect(m_id, &QLineEdit::returnPressed, this, enter);
    connect(cancel, &QPushButton::clicked, m_idBox, &QWidget::hide);
}

void InspectorHeader::buildMenu()
{
    auto *menu = new QMenu(this);
    m_changeId = menu->addAction(tr("Change id…"));
    connect(m_changeId, &QAction::triggered, this, &InspectorHeader::askForId);
    menu->addSeparator();
    connect(menu->addAction(tr("Unfold all")), &QAction::triggered, this,
            [this] { Q_EMIT foldWanted(true); });
    connect(menu->addAction(tr("Fold all")), &QAction::triggered, this,
            [this] { Q_EMIT foldWanted(false); });
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_qs);
}

void InspectorHeader::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_idProblem->setStyleSheet(u"QLabel { color: %1; font-size: 12px; }"_qs.arg(
        theme.status(u"failed"_qs).foreground.name()));
    updateIcons();
    show(m_content);
}

void InspectorHeader::updateIcons()
{
    const std::pair<QToolButton *, QString> icons[] = {{m_rename, u"edit"_qs},
                                                       {m_help, u"help"_qs},
                                                       {m_json, u"step-script"_qs},
                                                       {m_more, u"more"_qs}};
    for (const auto &[button, name] : icons)
        button->setIcon(m_icons.pixmap(name, 16, m_theme->color(u"tx2"_qs), devicePixelRatioF()));
}

void InspectorHeader::show(const Content &content)
{
    if (content.id != m_content.id)
        m_idBox->hide();
    m_content = content;
    m_tile->setVisible(!content.look.icon.isEmpty());
    m_tile->setPixmap(tileOf(content.look, *m_theme, m_icons, devicePixelRatioF()));
    m_name->show(content.name.left(200), {}, m_theme->color(u"tx"_qs));
    m_type->show(content.type, content.id, m_theme->color(u"tx3"_qs));
    m_rename->setVisible(content.hasJson);
    m_help->setVisible(!content.help.isEmpty());
    m_help->setToolTip(content.help);
    m_json->setVisible(content.hasJson);
    m_changeId->setEnabled(!content.id.isEmpty());
}

void InspectorHeader::setJsonShown(bool isShown)
{
    m_json->setChecked(isShown);
}

void InspectorHeader::askForId()
{
    m_id->setText(m_content.id);
    m_idProblem->hide();
    m_idBox->show();
    m_id->selectAll();
    m_id->setFocus(Qt::OtherFocusReason);
}

void InspectorHeader::setIdRefusal(const QString &refusal)
{
    m_idProblem->setText(refusal);
    m_idProblem->setVisible(!refusal.isEmpty());
    m_idBox->setVisible(!refusal.isEmpty());
}

void InspectorHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->color(u"panel"_qs));
    painter.setPen(m_theme->color(u"line"_qs));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace millrace::ui
