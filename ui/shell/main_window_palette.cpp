// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/theme/step_words.h"

#include <QFileInfo>

namespace millrace::ui {

void MainWindow::closePalette()
{
    m_palette->dismiss();
}

void MainWindow::openPalette(const QString &typed)
{
    m_palette->open([this] { return paletteEntries(); }, typed);
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (QAction *action : m_commands.all()) {
        if (action->isEnabled() && action->objectName() != u"window.palette")
            entries.push_back({tr("Commands"),
                               CommandRegistry::plainName(*action),
                               {},
                               action->shortcut().toString(QKeySequence::NativeText),
                               m_commands.iconOf(action->objectName()),
                               u'>',
                               [action] { action->trigger(); }});
    }
    if (workflow() != nullptr) {
        for (const Card &card : canvas()->scene().cards())
            entries.push_back({tr("Steps in this workflow"),
                               card.title,
                               stepName(card.type, card.kind),
                               {},
                               m_theme.step(card.type, card.kind).icon,
                               u'@',
                               [this, step = card.id] {
                                   m_design->showStep(step);
                                   canvas()->setFocus();
                               }});
        m_design->appendStepTypes(entries);
    }
    for (const QString &file : m_context.workspace.recentFiles())
        entries.push_back({tr("Recent files"),
                           QFileInfo(file).fileName(),
                           QFileInfo(file).path(),
                           {},
                           u"file"_qs,
                           u'#',
                           [this, file] { openFile(file); }});
    return entries;
}

} // namespace millrace::ui
