// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipping.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>

namespace millrace::tests {

namespace {

constexpr int kSlack = 1; // pixels lost to rounding

QString lack(int needed, int room, const QString &of)
{
    return needed > room + kSlack
               ? QStringLiteral("needs %1 px of %2 and has %3").arg(needed).arg(of).arg(room)
               : QString();
}

QString lackOfLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (label.wordWrap()) {
        const int height = label.heightForWidth(label.width());
        return lack(height, label.height(), QStringLiteral("height"));
    }
    const QSize needed = label.minimumSizeHint().expandedTo(label.sizeHint());
    const QString width = lack(needed.width(), label.width(), QStringLiteral("width"));
    return width.isEmpty() ? lack(needed.height(), label.height(), QStringLiteral("height"))
                           : width;
}

QString lackOfButton(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool hasOnlyIcon = tool != nullptr && !tool->icon().isNull() &&
                             tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    if (button.text().isEmpty() || hasOnlyIcon)
        return {};
    return lack(button.sizeHint().width(), button.width(), QStringLiteral("width"));
}

QString lackOfPlaceholder(const QLineEdit &edit)
{
    const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    const QMargins margins = edit.textMargins();
    return lack(needed, edit.contentsRect().width() - margins.left() - margins.right(),
                QStringLiteral("width"));
}

/// A widget whose container ends before it does; what scrolls may be larger.
QString lackOfParent(const QWidget &widget, const QWidget &root)
{
    const QWidget *parent = widget.parentWidget();
    if (&widget == &root || parent == nullptr || widget.isWindow() ||
        qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) != nullptr)
        return {};
    const QRect shown = widget.geometry() & parent->rect();
    return shown == widget.geometry() ? QString() : QStringLiteral("reaches out of its container");
}

QString lackOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return lackOfLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return lackOfButton(*button);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return lackOfPlaceholder(*edit);
    return {};
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->placeholderText();
    return {};
}

QString nameOf(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text);
}

QStringList clippedTabs(const QTabBar &bar)
{
    QStringList found;
    for (int i = 0; i < bar.count(); ++i) {
        const int needed = bar.fontMetrics().horizontalAdvance(bar.tabText(i));
        const QString what = lack(needed, bar.tabRect(i).width(), QStringLiteral("width"));
        const bool tells =
            bar.elideMode() != Qt::ElideNone && bar.tabToolTip(i).contains(bar.tabText(i));
        if (bar.isTabVisible(i) && !what.isEmpty() && !tells)
            found += nameOf(bar, bar.tabText(i)) + u' ' + what;
    }
    return found;
}

} // namespace

QStringList clippedTexts(const QWidget &root)
{
    QStringList found;
    QList<const QWidget *> widgets = {&root};
    for (const QWidget *child : root.findChildren<QWidget *>())
        widgets += child;
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible())
            continue;
        if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            found += clippedTabs(*bar);
        const QString text = textOf(*widget);
        if (text.isEmpty())
            continue;
        QString what = lackOf(*widget);
        if (what.isEmpty())
            what = lackOfParent(*widget, root);
        if (!what.isEmpty())
            found += nameOf(*widget, text) + u' ' + what;
    }
    return found;
}

QStringList untranslatedTexts(const QWidget &root, const QStringList &data)
{
    static const QRegularExpression kMarkup(QStringLiteral("<[^>]*>"));
    static const QRegularExpression kTranslated(QStringLiteral("\\[[^\\]]*\\]"));
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{2}"));
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString text = textOf(*widget);
        text.remove(kMarkup).remove(kTranslated);
        for (const QString &one : data)
            text.remove(one);
        if (text.contains(kWord))
            found += nameOf(*widget, textOf(*widget));
    }
    return found;
}

} // namespace millrace::tests
