// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>

#include <memory>
#include <vector>

class QTranslator;

namespace millrace::ui {

/// A language that can be chosen.
struct LanguageName
{
    QString code; ///< "de", "zh_CN"; "xx" and "xx_RTL" are the pseudo-languages
    QString name; ///< as its speakers call it
    friend bool operator==(const LanguageName &, const LanguageName &) = default;
};

/// The language of the interface. Choosing another one takes effect at once: every widget gets a
/// QEvent::LanguageChange, the reading direction follows. One object for the whole program.
/// Thread: the interface's.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    /// The program speaks English again.
    ~Language() override;

    /// English first, then those of translations/shipped.txt by their names.
    static std::vector<LanguageName> shipped();
    /// For developers: pseudo-languages, from left to right and from right to left.
    static std::vector<LanguageName> pseudo();
    /// The first of a person's languages ("de-AT", "fr") that is shipped; English otherwise.
    static QString bestOf(const QStringList &wanted);
    static QString ofSystem() { return bestOf(QLocale::system().uiLanguages()); }

    QString code() const { return m_code; }
    /// Switches. False where there is no such language; then nothing changes. A language may be
    /// used before it is shipped: what is not translated yet is English.
    bool use(const QString &code);

Q_SIGNALS:
    void changed(const QString &code);

private:
    void install(std::unique_ptr<QTranslator> translator);
    void removeAll();
    void load(const QString &file);

    QString m_code = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace millrace::ui
