// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QRegularExpression>

namespace millrace::ui {

namespace {

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, const char *> roles[] = {
        {QPalette::Window, "window"},
        {QPalette::WindowText, "tx"},
        {QPalette::Base, "sunken"},
        {QPalette::AlternateBase, "panel"},
        {QPalette::Text, "tx"},
        {QPalette::Button, "raised"},
        {QPalette::ButtonText, "tx"},
        {QPalette::Highlight, "accTint"},
        {QPalette::HighlightedText, "tx"},
        {QPalette::ToolTipBase, "raised"},
        {QPalette::ToolTipText, "tx"},
        {QPalette::Link, "acc"},
        {QPalette::PlaceholderText, "tx3"}};
    for (const auto &[role, name] : roles)
        palette.setColor(role, theme.color(QString::fromLatin1(name)));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(u"txd"_qs));
    return palette;
}

// The shapes of design/ui.md; a name between @ signs is a colour of the tokens.
const char kSheet[] = R"(
QToolTip { border: 1px solid @line2@; padding: 4px 6px; }
QMenuBar { background: @window@; border-bottom: 1px solid @line@; }
QMenuBar::item { padding: 7px 9px; }
QMenuBar::item:selected { background: @hover@; border-radius: 6px; }
QMenu { background: @panel@; border: 1px solid @line2@; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 6px; }
QMenu::item:selected { background: @accTint@; }
QMenu::item:disabled { color: @txd@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px; }
QToolBar { background: @panel@; border: none; border-bottom: 1px solid @line@; spacing: 4px;
           padding: 3px 8px; }
QToolButton { border: none; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @hover@; }
QToolButton:pressed { background: @pressed@; }
QToolButton:checked { background: @accTint@; }
#topRow { background: @window@; border-bottom: 1px solid @line@; }
#topRow QMenuBar { border: none; }
#searchButton { background: @sunken@; border: 1px solid @line2@; color: @tx3@; padding: 3px 12px;
    min-width: 240px; text-align: left; }
#searchButton:hover { background: @hover@; }
#modeBar { background: @window@; border-right: 1px solid @line@; }
#modeBar QToolButton { color: @tx2@; font-size: 10px; font-weight: 500; border-radius: 8px;
    padding: 4px 2px; }
#modeBar QToolButton:checked { background: @accTint@; color: @acc@; }
#modeBar QToolButton:focus { border: 2px solid @focus@; }
#tabStrip { background: @window@; border-bottom: 1px solid @line@; }
#tabStrip QTabBar::tab { background: @window@; color: @tx2@; height: 35px; padding: 0 6px 0 12px;
    border: none; border-right: 1px solid @line@; border-top: 2px solid transparent; }
#tabStrip QTabBar::tab:selected { background: @panel@; color: @tx@; border-top-color: @acc@; }
#tabStrip QTabBar::tab:hover:!selected { background: @hover@; }
QDockWidget > QWidget { background: @panel@; }
QMainWindow > QTabBar { qproperty-drawBase: 0; }
QMainWindow > QTabBar::tab, QTabWidget QTabBar::tab { background: @panel@; color: @tx3@;
    padding: 8px 10px; border: none; border-bottom: 2px solid transparent; }
QMainWindow > QTabBar::tab:selected, QTabWidget QTabBar::tab:selected { color: @tx@;
    border-bottom-color: @acc@; }
QMainWindow > QTabBar { background: @panel@; }
#popupPanel { background: @panel@; border: 1px solid @line2@; border-radius: 12px; }
#popupPanel QListView { background: transparent; }
#paletteSearch { background: transparent; border: none; font-size: 15px; padding: 10px 4px; }
#hint { color: @tx3@; font-size: 12px; }
#pageTitle { font-size: 18px; font-weight: 600; }
#sectionTitle { font-size: 15px; font-weight: 600; }
#sidePanel { background: @panel@; border-right: 1px solid @line@; }
#noticeBar { background: @accTint@; border: none; border-bottom: 1px solid @line@; }
#dangerButton { background: @dangerFill@; border-color: @dangerFill@; color: @onAcc@; }
#versionPill { margin: 6px 4px; background: @raised@; border: 1px solid @line2@; border-radius: 4px; color: @tx2@;
    padding: 2px 6px; }
#primaryButton { background: @accFill@; border: 1px solid @accFill@; color: @onAcc@;
    font-weight: 600; padding: 5px 14px; }
#primaryButton:hover { background: @accHover@; }
QStatusBar { background: @window@; border-top: 1px solid @line@; color: @tx2@; font-size: 12px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @tx2@; padding: 0 8px; }
QDockWidget { titlebar-close-icon: none; }
QDockWidget::title { background: @panel@; padding: 8px 12px; border-bottom: 1px solid @line@; }
QMainWindow::separator { background: @line@; width: 1px; height: 1px; }
QListView, QTreeView { background: @panel@; border: none; outline: none; }
QListView::item, QTreeView::item { padding: 6px 8px; border-radius: 6px; }
QHeaderView::section { background: @panel@; color: @tx3@; border: none; border-bottom: 1px solid @line@;
    padding: 6px 8px; }
QPushButton:focus { border-color: @focus@; }
QListView::item:hover, QTreeView::item:hover { background: @hover@; }
QListView::item:selected, QTreeView::item:selected { background: @accTint@; color: @tx@; }
QLineEdit, QPlainTextEdit, QComboBox { background: @sunken@; border: 1px solid @line2@;
    border-radius: 6px; padding: 4px 8px; selection-background-color: @accFill@;
    selection-color: @onAcc@; }
QPlainTextEdit { padding: 2px 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: @focus@; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/millrace/theme/chevron-%1.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @panel@; border: 1px solid @line2@;
    selection-background-color: @accTint@; selection-color: @tx@; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @line3@; border-radius: 4px;
    background: @sunken@; }
QCheckBox::indicator:focus { border-color: @focus@; }
QCheckBox::indicator:checked { background: @accFill@; border-color: @accFill@;
    image: url(:/millrace/theme/check-on.svg); }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @line3@; border-radius: 9px;
    background: @sunken@; }
QRadioButton::indicator:focus { border-color: @focus@; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accFill@;
    background: @onAcc@; }
QScrollArea, QScrollArea > QWidget > QWidget { background: @panel@; }
QPushButton { background: @raised@; border: 1px solid @line2@; border-radius: 6px;
              padding: 5px 12px; }
QPushButton:hover { background: @hover@; }
QPushButton:default { background: @accFill@; border-color: @accFill@; color: @onAcc@; }
QPushButton:disabled { background: @raised@; border-color: @line@; color: @txd@; }
QScrollBar:vertical { background: transparent; width: 10px; }
QScrollBar::handle:vertical { background: @line2@; border-radius: 4px; margin: 2px; min-height: 24px; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle:horizontal { background: @line2@; border-radius: 4px; margin: 2px; min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
)";

/// Behind the sheet, so that it wins.
QString compactRows()
{
    return u"QListView::item, QTreeView::item { padding: 3px 8px; }"
           "QLineEdit, QComboBox { padding: 2px 8px; } QPushButton { padding: 3px 12px; }"
           "QToolBar { padding: 5px 8px; } QMenu::item { padding: 3px 24px 3px 12px; }"_qs;
}

} // namespace

void applyTheme(QApplication &application, const Theme &theme, Density density)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(theme));
    QString sheet =
        QString::fromLatin1(kSheet).replace(u"%1"_qs, theme.isDark() ? u"dark"_qs : u"light"_qs);
    static const QRegularExpression kName(QStringLiteral("@([A-Za-z0-9]+)@"));
    for (auto match = kName.match(sheet); match.hasMatch(); match = kName.match(sheet))
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      theme.color(match.captured(1)).name());
    application.setStyleSheet(density == Density::Compact ? sheet + compactRows() : sheet);
}

} // namespace millrace::ui
