// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace millrace::ui {

AppearancePage::AppearancePage(const SettingsContext &context, QWidget *parent)
    : QWidget(parent), m_store(context.store)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    addLanguages(context.languages);
    addThemes();
    addDensities();
    addMotion();
}

SettingsTopic AppearancePage::topic()
{
    return {tr("Appearance"),
            {tr("Language"), tr("Theme"), tr("Density"), tr("Reduced motion")},
            [](const SettingsContext &context) { return new AppearancePage(context); }};
}

QComboBox *AppearancePage::choice(const QString &label, const QString &hint)
{
    auto *words = new QLabel(label, this);
    auto *box = new QComboBox(this);
    words->setBuddy(box);
    box->setAccessibleName(label);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(words);
    layout()->addWidget(box);
    auto *help = new QLabel(hint, this);
    help->setObjectName(u"hint"_qs);
    help->setWordWrap(true);
    help->setContentsMargins(0, 0, 0, 12);
    layout()->addWidget(help);
    return box;
}

void AppearancePage::change(const std::function<void(Settings &)> &what)
{
    Settings settings = m_store.settings();
    what(settings);
    m_store.change(settings);
}

void AppearancePage::addLanguages(const QList<LanguageChoice> &languages)
{
    QComboBox *box =
        choice(tr("Language"), tr("Workflows keep the names that their authors gave them."));
    box->addItem(tr("As the system"), QString());
    for (const LanguageChoice &language : languages)
        box->addItem(language.name, language.code);
    box->setCurrentIndex(qMax(0, box->findData(m_store.settings().language)));
    connect(box, &QComboBox::activated, this, [this, box] {
        // The window is made anew in the other language, this box with it.
        QMetaObject::invokeMethod(
            &m_store,
            [store = &m_store, code = box->currentData().toString()] {
                Settings settings = store->settings();
                settings.language = code;
                store->change(settings);
            },
            Qt::QueuedConnection);
    });
}

void AppearancePage::addThemes()
{
    QComboBox *box =
        choice(tr("Theme"), tr("High contrast has text of at least 7:1 and borders that show."));
    for (const QString &name : {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")})
        box->addItem(name);
    box->setCurrentIndex(static_cast<int>(m_store.settings().theme));
    connect(box, &QComboBox::activated, this, [this](int index) {
        change([index](Settings &s) { s.theme = static_cast<ThemeChoice>(index); });
    });
}

void AppearancePage::addDensities()
{
    QComboBox *box = choice(tr("Density"), tr("Compact shows more rows of lists and forms."));
    box->addItems({tr("Comfortable"), tr("Compact")});
    box->setCurrentIndex(static_cast<int>(m_store.settings().density));
    connect(box, &QComboBox::activated, this, [this](int index) {
        change([index](Settings &s) { s.density = static_cast<Density>(index); });
    });
}

void AppearancePage::addMotion()
{
    auto *box = new QCheckBox(tr("Reduced motion: nothing moves or fades"), this);
    box->setChecked(m_store.settings().reducedMotion);
    connect(box, &QCheckBox::toggled, this,
            [this](bool on) { change([on](Settings &s) { s.reducedMotion = on; }); });
    layout()->addWidget(box);
}

} // namespace millrace::ui
