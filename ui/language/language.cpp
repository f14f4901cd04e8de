// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include "ui/language/pseudo_translator.h"

#include <QFile>
#include <QGuiApplication>
#include <QTranslator>

namespace millrace::ui {

namespace {

const QString kFolder = QStringLiteral(":/millrace/translations/");
const QString kEnglish = QStringLiteral("en");

QStringList shippedCodes()
{
    QFile list(kFolder + u"shipped.txt"_qs);
    QStringList codes;
    if (!list.open(QIODevice::ReadOnly))
        return codes;
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString code = line.section(u'#', 0, 0).trimmed();
        if (!code.isEmpty() && code != kEnglish)
            codes += code;
    }
    return codes;
}

QString ownName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    // Two kinds of Chinese differ by script, which no locale names without the country.
    if (code == u"zh_CN")
        name = QStringLiteral("简体中文");
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

bool isPseudo(const QString &code)
{
    return code == u"xx" || code == u"xx_RTL";
}

/// Dates and numbers as the person's system writes them, if that speaks the language.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale own(code);
    return isPseudo(code) || system.language() == own.language() ? system : own;
}

} // namespace

Language::Language(QObject *parent) : QObject(parent)
{
    load(u"millrace_en"_qs); // the plurals
}

Language::~Language()
{
    removeAll();
}

std::vector<LanguageName> Language::shipped()
{
    std::vector<LanguageName> names;
    for (const QString &code : shippedCodes())
        names.push_back({code, ownName(code)});
    std::sort(names.begin(), names.end(), [](const LanguageName &a, const LanguageName &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    names.insert(names.begin(), {kEnglish, QStringLiteral("English")});
    return names;
}

std::vector<LanguageName> Language::pseudo()
{
    return {{u"xx"_qs, pseudoText(u"Pseudo"_qs)}, {u"xx_RTL"_qs, pseudoText(u"Pseudo, RTL"_qs)}};
}

QString Language::bestOf(const QStringList &wanted)
{
    const QStringList codes = shippedCodes() + QStringList{kEnglish};
    for (const QString &one : wanted) {
        const QLocale locale(one);
        const QString exact = locale.name();
        const QString language = exact.section(u'_', 0, 0);
        if (codes.contains(exact))
            return exact;
        if (codes.contains(language))
            return language;
        // Simplified Chinese is written outside of China, too.
        if (language == u"zh" && locale.script() == QLocale::SimplifiedHanScript &&
            codes.contains(u"zh_CN"))
            return u"zh_CN"_qs;
    }
    return kEnglish;
}

void Language::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

void Language::removeAll()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

void Language::load(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(kFolder + file))
        install(std::move(translator));
}

bool Language::use(const QString &code)
{
    const bool isKnown = code == kEnglish || isPseudo(code) ||
                         QFile::exists(QStringLiteral("%1millrace_%2.qm").arg(kFolder, code));
    if (!isKnown)
        return false;
    if (code == m_code)
        return true;
    removeAll();
    m_code = code;
    QLocale::setDefault(localeOf(code));
    load(u"millrace_en"_qs);
    load(u"qtbase_"_qs + code);
    if (isPseudo(code))
        install(std::make_unique<PseudoTranslator>(code == u"xx_RTL"));
    else if (code != kEnglish)
        load(u"millrace_"_qs + code);
    QGuiApplication::setLayoutDirection(code == u"xx_RTL" ? Qt::RightToLeft
                                                          : QLocale(code).textDirection());
    Q_EMIT changed(code);
    return true;
}

} // namespace millrace::ui
