// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/text_compare.h"

#include "engine/base/json_writer.h"
#include "ui/versions/line_difference.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace millrace::ui {

namespace {

constexpr qsizetype kShort = 48; // what a column of the list shows

QString textOf(const base::Value &value)
{
    if (value.isUndefined())
        return {};
    return value.isString() ? value.text()
                            : QString::fromUtf8(base::toJson(value, base::JsonStyle::Indented));
}

bool isLong(const base::Value &value)
{
    const QString text = value.isString() ? value.text() : QString::fromUtf8(base::toJson(value));
    return !value.isUndefined() && (text.size() > kShort || text.contains(u'\n'));
}

QPlainTextEdit *textView(QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setLayoutDirection(Qt::LeftToRight);
    QFont font(QStringLiteral("JetBrains Mono"));
    font.setPixelSize(12);
    edit->setFont(font);
    return edit;
}

void mark(QPlainTextEdit &edit, const std::vector<bool> &lines, const QColor &color)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i])
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(edit.document()->findBlockByNumber(static_cast<int>(i)));
        line.format.setBackground(color);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(line);
    }
    edit.setExtraSelections(marks);
}

} // namespace

TextCompare::TextCompare(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(&theme), m_before(textView(this)), m_after(textView(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_before);
    row->addWidget(m_after);
    for (const auto &[from, to] : {std::pair{m_before, m_after}, {m_after, m_before}})
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(),
                &QScrollBar::setValue);
    retranslate();
}

void TextCompare::retranslate()
{
    m_before->setAccessibleName(tr("Value before"));
    m_after->setAccessibleName(tr("Value after"));
}

void TextCompare::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TextCompare::setTheme(const Theme &theme)
{
    m_theme = &theme;
    highlight();
}

bool TextCompare::isNeeded(const base::Value &before, const base::Value &after)
{
    return isLong(before) || isLong(after);
}

void TextCompare::setTexts(const base::Value &before, const base::Value &after)
{
    m_before->setPlainText(textOf(before));
    m_after->setPlainText(textOf(after));
    highlight();
    setVisible(true);
}

void TextCompare::highlight()
{
    const LineDifference lines =
        lineDifference(m_before->toPlainText().split(u'\n'), m_after->toPlainText().split(u'\n'));
    mark(*m_before, lines.before, m_theme->status(u"failed"_qs).fill);
    mark(*m_after, lines.after, m_theme->status(u"completed"_qs).fill);
}

} // namespace millrace::ui
