// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sheet.h"

#include <QApplication>
#include <QEventLoop>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>

namespace millrace::ui {

namespace {

constexpr int kWidth = 460;

} // namespace

Sheet::Sheet(QWidget *window, const Theme &theme, const QString &title, const QString &words,
             const QList<Answer> &answers)
    : QWidget(window), m_scrim(theme.color(u"scrim"_qs)), m_panel(new QFrame(this))
{
    m_panel->setObjectName(u"popupPanel"_qs);
    setAccessibleName(title);
    setAccessibleDescription(words);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    auto *head = new QLabel(title, m_panel);
    head->setObjectName(u"sectionTitle"_qs);
    head->setWordWrap(true);
    auto *text = new QLabel(words, m_panel);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    column->addWidget(head);
    column->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 0);
    row->addStretch();
    for (qsizetype i = answers.size() - 1; i >= 0; --i) {
        auto *button = new QPushButton(answers[i].words, m_panel);
        button->setDefault(i == 0);
        if (answers[i].isDanger)
            button->setObjectName(u"dangerButton"_qs);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT answered(int(i)); });
        row->addWidget(button);
        m_buttons.prepend(button);
    }
    column->addLayout(row);
    window->installEventFilter(this);
    place();
    show();
    m_buttons.front()->setFocus();
}

int Sheet::ask(QWidget *window, const Theme &theme, const QString &title, const QString &words,
               const QList<Answer> &answers)
{
    const QPointer<QWidget> before = QApplication::focusWidget();
    const QPointer<Sheet> sheet = new Sheet(window, theme, title, words, answers);
    int answer = static_cast<int>(answers.size()) - 1;
    QEventLoop loop;
    connect(sheet, &Sheet::answered, &loop, [&](int given) {
        answer = given;
        loop.quit();
    });
    connect(sheet, &QObject::destroyed, &loop, &QEventLoop::quit); // the window went
    loop.exec();
    delete sheet;
    if (before)
        before->setFocus();
    return answer;
}

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    int words = 40; // room for all answers beside each other
    for (const QWidget *button : std::as_const(m_buttons))
        words += button->sizeHint().width() + 12;
    m_panel->setFixedWidth(qMin(qMax(kWidth, words), width() - 32));
    m_panel->adjustSize();
    m_panel->move((width() - m_panel->width()) / 2, qMax(16, (height() - m_panel->height()) / 3));
    raise();
}

/// No command of the window behind it is meant.
bool Sheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT answered(static_cast<int>(m_buttons.size()) - 1);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const qsizetype focused = m_buttons.indexOf(QApplication::focusWidget());
        Q_EMIT answered(static_cast<int>(qMax<qsizetype>(focused, 0)));
    }
    event->accept(); // nothing behind it hears a key
}

/// The focus goes round among the answers.
bool Sheet::focusNextPrevChild(bool next)
{
    const qsizetype count = m_buttons.size();
    const qsizetype at = m_buttons.indexOf(QApplication::focusWidget());
    m_buttons[(at + (next ? count - 1 : 1)) % count]->setFocus(Qt::TabFocusReason);
    return true;
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_scrim);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace millrace::ui
