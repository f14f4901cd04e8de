// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/definition_codec.h"
#include "engine/model/step_place.h"
#include "engine/model/validation.h"
#include "engine/steps/builtin_steps.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QtTest>

namespace millrace::tests {

/// A panel on a document, with ways to find its controls as a person names them.
class InspectorFixture
{
public:
    explicit InspectorFixture(const QByteArray &definition, ui::Scheme scheme = ui::Scheme::Light,
                              QSize size = {332, 900})
        : m_theme(ui::Theme::builtin(scheme))
    {
        ui::applyTheme(*qApp, m_theme);
        const auto loaded = model::readDefinition(definition, steps::builtinCatalogue());
        Q_ASSERT_X(loaded.has_value(), "InspectorFixture", "the definition cannot be read");
        document = std::make_unique<ui::WorkflowDocument>(loaded->definition);
        panel = std::make_unique<ui::InspectorPanel>(steps::builtinCatalogue(), m_theme, m_icons);
        panel->setDocument(document.get());
        panel->resize(size);
        panel->show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(panel.get());
    }

    const model::StepDefinition &step(const QString &id) const
    {
        return *model::stepAt(document->definition(), *model::findStep(document->definition(), id));
    }

    template<class Control>
    QList<Control *> all(const QString &name) const
    {
        QList<Control *> found;
        for (Control *one : panel->findChildren<Control *>()) {
            if (one->accessibleName() == name && one->isVisible())
                found += one;
        }
        return found;
    }

    template<class Control>
    Control *control(const QString &name) const
    {
        const QList<Control *> found = all<Control>(name);
        return found.isEmpty() ? nullptr : found.front();
    }

    ui::SectionHead *section(const QString &title) const { return control<ui::SectionHead>(title); }

    void unfold(const QString &title) const
    {
        ui::SectionHead *head = section(title);
        if (head != nullptr && !head->isChecked())
            QTest::mouseClick(head, Qt::LeftButton);
    }

    /// Writes a picture where the tests are asked for them.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("MILLRACE_PICTURES");
        for (int i = 0; i < 5; ++i) // what was made is shown and laid out by events
            QCoreApplication::processEvents();
        if (!folder.isEmpty())
            panel->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

    void validate() const
    {
        panel->setProblems(model::validate(document->definition(), steps::builtinCatalogue()));
    }

    const ui::Theme &theme() const { return m_theme; }

private:
    const ui::Theme m_theme;
    const ui::Icons m_icons;

public:
    std::unique_ptr<ui::WorkflowDocument> document;
    std::unique_ptr<ui::InspectorPanel> panel;
};

} // namespace millrace::tests
