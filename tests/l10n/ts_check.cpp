// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/l10n/ts_check.h"

#include <QRegularExpression>

#include <algorithm>

namespace millrace::tests {

namespace {

/// Chinese and Japanese count without plurals; the others that are shipped have two forms.
qsizetype formsOf(const QString &code)
{
    const QString language = code.section(u'_', 0, 0);
    return language == u"ja" || language == u"zh" ? 1 : 2;
}

QStringList allOf(const QString &pattern, const QString &text)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        found += matches.next().captured();
    found.sort();
    return found;
}

QStringList numbered(const QString &text)
{
    return allOf(QStringLiteral("%L?[0-9]{1,2}"), text);
}

qsizetype mnemonics(const QString &text)
{
    QString plain = text;
    plain.remove(QStringLiteral("&&"));
    plain.remove(QRegularExpression(QStringLiteral("&[a-z]+;")));
    return plain.count(QRegularExpression(QStringLiteral("&[^\\s]")));
}

bool endsOpen(const QString &text)
{
    return text.endsWith(u'…') || text.endsWith(QStringLiteral("..."));
}

/// What one translation of a text breaks; empty: nothing.
QString offenceOf(const QString &source, const QString &translation)
{
    static const QString kTag = QStringLiteral("</?[a-zA-Z][^>]*>");
    if (translation.trimmed().isEmpty())
        return QStringLiteral("is empty");
    if (numbered(source) != numbered(translation))
        return QStringLiteral("has other placeholders");
    if (allOf(kTag, source) != allOf(kTag, translation))
        return QStringLiteral("has other tags");
    if (mnemonics(source) != mnemonics(translation))
        return QStringLiteral("has more or fewer mnemonics (&)");
    if (endsOpen(source) != endsOpen(translation))
        return QStringLiteral("ends differently (…)");
    if (source.startsWith(u' ') != translation.startsWith(u' ') ||
        source.endsWith(u' ') != translation.endsWith(u' '))
        return QStringLiteral("begins or ends with other spaces");
    return {};
}

/// Forms for few may say "one" in words; the form for many needs the number.
QString pluralOffence(const TsMessage &message, const QString &code)
{
    if (message.translations.size() != formsOf(code))
        return QStringLiteral("has %1 plural forms").arg(message.translations.size());
    if (message.source.contains(QStringLiteral("%n")) !=
        message.translations.constLast().contains(QStringLiteral("%n")))
        return QStringLiteral("lacks the number (%n), or has one too many");
    return {};
}

QString offenceOf(const TsMessage &message, const QString &code)
{
    if (!message.state.isEmpty())
        return QStringLiteral("is ") + message.state;
    if (message.translations.isEmpty())
        return QStringLiteral("has no translation");
    QString offence = message.isPlural ? pluralOffence(message, code) : QString();
    for (const QString &translation : message.translations) {
        if (offence.isEmpty())
            offence = offenceOf(message.source, translation);
    }
    return offence;
}

QStringList keysOf(const TsFile &file)
{
    QStringList keys;
    for (const TsMessage &message : file.messages) {
        if (message.state != u"vanished" && message.state != u"obsolete")
            keys += message.key();
    }
    keys.sort();
    return keys;
}

} // namespace

QStringList offencesOf(const TsFile &file, const QString &code)
{
    QStringList offences;
    if (!file.problem.isEmpty())
        offences += file.problem;
    for (const TsMessage &message : file.messages) {
        const QString offence = offenceOf(message, code);
        if (!offence.isEmpty())
            offences += QStringLiteral("%1 %2: \"%3\"")
                            .arg(message.key(), offence,
                                 message.translations.join(QStringLiteral("\" | \"")));
    }
    return offences;
}

QStringList differencesOf(const TsFile &kept, const TsFile &fresh)
{
    const QStringList before = keysOf(kept);
    const QStringList after = keysOf(fresh);
    QStringList missing;
    QStringList gone;
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                        std::back_inserter(missing));
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(),
                        std::back_inserter(gone));
    QStringList differences;
    for (const QString &key : missing)
        differences += QStringLiteral("not in the file: ") + key;
    for (const QString &key : gone)
        differences += QStringLiteral("not in the sources: ") + key;
    return differences;
}

} // namespace millrace::tests
