// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/pseudo_translator.h"

#include <QRegularExpression>

namespace millrace::ui {

namespace {

// One for each letter, in pairs. All are in the faces that the program is made with.
constexpr QStringView kPlain = u"AaCcDdEeGgHhIiKkLlNnOoRrSsTtUuWwYyZz";
constexpr QStringView kAccented = u"ÁáČčĎďÉéĞğĤĥÍíĶķĹĺŇňÓóŘřŠšŤťÚúŴŵÝýŽž";
constexpr QStringView kFill = u" éxťřá ŵóřďš ťó ťáķé řóóm";

QString accented(const QString &plain)
{
    QString text = plain;
    for (QChar &letter : text) {
        const auto at = kPlain.indexOf(letter);
        if (at >= 0)
            letter = kAccented[at];
    }
    return text;
}

/// Four for ten, never none.
QString filling(qsizetype length)
{
    QString fill;
    const qsizetype wanted = length * 2 / 5 - 2; // the brackets count
    for (qsizetype i = 0; i < wanted; ++i)
        fill += kFill[i % kFill.size()];
    return fill;
}

} // namespace

QString pseudoText(const QString &source)
{
    static const QRegularExpression kKept(
        QStringLiteral("%L?[0-9]{1,2}|%n|<[^>]*>|&[a-z]+;|\\{[^}]*\\}"));
    QString text;
    qsizetype seen = 0;
    qsizetype letters = 0;
    for (auto matches = kKept.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch kept = matches.next();
        text += accented(source.mid(seen, kept.capturedStart() - seen)) + kept.captured();
        letters += kept.capturedStart() - seen;
        seen = kept.capturedEnd();
    }
    letters += source.size() - seen;
    text += accented(source.mid(seen));
    return u'[' + text + filling(letters) + u']';
}

PseudoTranslator::PseudoTranslator(bool isMirrored, QObject *parent)
    : QTranslator(parent), m_isMirrored(isMirrored)
{
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment,
                                    int number) const
{
    Q_UNUSED(comment)
    Q_UNUSED(number)
    const QByteArrayView of(context);
    const QString text = QString::fromUtf8(source);
    if (text == u"QT_LAYOUT_DIRECTION")
        return m_isMirrored ? QStringLiteral("RTL") : QStringLiteral("LTR");
    // The names of keys are parsed, too.
    if (text.isEmpty() || of == "QShortcut" || of == "QtPrivate")
        return {};
    return pseudoText(text);
}

} // namespace millrace::ui
