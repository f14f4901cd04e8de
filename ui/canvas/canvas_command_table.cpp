// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace millrace::ui {

using Command = CanvasCommands::Command;

namespace {

/// What has to be selected or there for a command to make sense.
enum class Needs : std::uint8_t
{
    Nothing,
    AnyStep,
    Selected,
    One,
    OneOrFocused,
    OneOrNote,
    Two,
    Three,
    Container,
    Inside, ///< one step in a container
    Clipboard,
    Removable,
    NoLayout ///< that is running
};

struct Row
{
    Command command;
    const char16_t *id;
    const char *words;
    const char16_t *icon;
    const char *keys;
    Needs needs;
    void (*run)(CanvasCommands &commands);
};

const Row kRows[] = {
    {Command::Cut, u"canvas.cut", QT_TRANSLATE_NOOP("CanvasCommands", "Cut"), u"", "Ctrl+X",
     Needs::Selected, [](CanvasCommands &c) { c.cut(); }},
    {Command::Copy, u"canvas.copy", QT_TRANSLATE_NOOP("CanvasCommands", "Copy"), u"copy", "Ctrl+C",
     Needs::Selected, [](CanvasCommands &c) { c.copy(); }},
    {Command::Paste, u"canvas.paste", QT_TRANSLATE_NOOP("CanvasCommands", "Paste"), u"", "Ctrl+V",
     Needs::Clipboard, [](CanvasCommands &c) { c.paste(); }},
    {Command::PasteConnected, u"canvas.paste-connected",
     QT_TRANSLATE_NOOP("CanvasCommands", "Paste with its connections"), u"", "Ctrl+Alt+V",
     Needs::Clipboard, [](CanvasCommands &c) { c.paste(true); }},
    {Command::Duplicate, u"canvas.duplicate", QT_TRANSLATE_NOOP("CanvasCommands", "Duplicate"),
     u"duplicate", "Ctrl+D", Needs::Selected, [](CanvasCommands &c) { c.duplicate(); }},
    {Command::Remove, u"canvas.delete", QT_TRANSLATE_NOOP("CanvasCommands", "Delete"), u"delete",
     "Del", Needs::Removable, [](CanvasCommands &c) { c.remove(); }},
    {Command::RemoveAndReconnect, u"canvas.delete-reconnect",
     QT_TRANSLATE_NOOP("CanvasCommands", "Delete and reconnect"), u"", "Ctrl+Del", Needs::Selected,
     [](CanvasCommands &c) { c.removeAndReconnect(); }},
    {Command::Rename, u"canvas.rename", QT_TRANSLATE_NOOP("CanvasCommands", "Rename"), u"edit",
     "F2", Needs::OneOrNote, [](CanvasCommands &c) { c.rename(); }},
    {Command::AddAfter, u"canvas.add-after",
     QT_TRANSLATE_NOOP("CanvasCommands", "Add a step after"), u"add", "A", Needs::Nothing,
     [](CanvasCommands &c) { c.wantStepAfter(); }},
    {Command::Connect, u"canvas.connect", QT_TRANSLATE_NOOP("CanvasCommands", "Connect"), u"link",
     "C", Needs::One, [](CanvasCommands &c) { c.connectByKeys(); }},
    {Command::NextEdge, u"canvas.next-edge", QT_TRANSLATE_NOOP("CanvasCommands", "Next connection"),
     u"", "E", Needs::OneOrFocused, [](CanvasCommands &c) { c.nextEdge(); }},
    {Command::AddNote, u"canvas.note", QT_TRANSLATE_NOOP("CanvasCommands", "Add a note"), u"note",
     "N", Needs::Nothing, [](CanvasCommands &c) { c.addNote(); }},
    {Command::Group, u"canvas.group", QT_TRANSLATE_NOOP("CanvasCommands", "Group"), u"group",
     "Ctrl+G", Needs::Selected, [](CanvasCommands &c) { c.group(); }},
    {Command::GroupAsSequence, u"canvas.group-sequence",
     QT_TRANSLATE_NOOP("CanvasCommands", "Group as a sequence"), u"step-sequential", "",
     Needs::Selected, [](CanvasCommands &c) { c.group(u"sequential"_qs); }},
    {Command::GroupInParallel, u"canvas.group-parallel",
     QT_TRANSLATE_NOOP("CanvasCommands", "Group in parallel"), u"step-parallel", "",
     Needs::Selected, [](CanvasCommands &c) { c.group(u"parallel"_qs); }},
    {Command::GroupInLoop, u"canvas.group-loop",
     QT_TRANSLATE_NOOP("CanvasCommands", "Group in a loop"), u"step-loop", "", Needs::Selected,
     [](CanvasCommands &c) { c.group(u"loop"_qs); }},
    {Command::Ungroup, u"canvas.ungroup", QT_TRANSLATE_NOOP("CanvasCommands", "Ungroup"), u"",
     "Ctrl+Shift+G", Needs::Container, [](CanvasCommands &c) { c.ungroup(); }},
    {Command::Extract, u"canvas.extract",
     QT_TRANSLATE_NOOP("CanvasCommands", "Extract as a sub-workflow…"), u"step-subworkflow", "",
     Needs::Selected, [](CanvasCommands &c) { Q_EMIT c.extractionWanted(); }},
    {Command::Collapse, u"canvas.collapse",
     QT_TRANSLATE_NOOP("CanvasCommands", "Collapse or expand"), u"", "", Needs::Container,
     [](CanvasCommands &c) { c.collapse(); }},
    {Command::CollapseAll, u"canvas.collapse-all",
     QT_TRANSLATE_NOOP("CanvasCommands", "Collapse all containers"), u"", "", Needs::AnyStep,
     [](CanvasCommands &c) { c.collapseAll(true); }},
    {Command::ExpandAll, u"canvas.expand-all",
     QT_TRANSLATE_NOOP("CanvasCommands", "Expand all containers"), u"", "", Needs::AnyStep,
     [](CanvasCommands &c) { c.collapseAll(false); }},
    {Command::Pin, u"canvas.pin", QT_TRANSLATE_NOOP("CanvasCommands", "Pin or unpin its place"),
     u"pin", "", Needs::Selected, [](CanvasCommands &c) { c.togglePins(); }},
    {Command::Breakpoint, u"canvas.breakpoint", QT_TRANSLATE_NOOP("CanvasCommands", "Breakpoint"),
     u"breakpoint", "F9", Needs::Selected, [](CanvasCommands &c) { c.toggleBreakpoints(); }},
    {Command::AlignLeft, u"canvas.align-left",
     QT_TRANSLATE_NOOP("CanvasCommands", "Align left borders"), u"", "Alt+A, L", Needs::Two,
     [](CanvasCommands &c) { c.align(Alignment::Left); }},
    {Command::AlignCentre, u"canvas.align-centre",
     QT_TRANSLATE_NOOP("CanvasCommands", "Align centres"), u"", "Alt+A, C", Needs::Two,
     [](CanvasCommands &c) { c.align(Alignment::Centre); }},
    {Command::AlignRight, u"canvas.align-right",
     QT_TRANSLATE_NOOP("CanvasCommands", "Align right borders"), u"", "Alt+A, R", Needs::Two,
     [](CanvasCommands &c) { c.align(Alignment::Right); }},
    {Command::AlignTop, u"canvas.align-top",
     QT_TRANSLATE_NOOP("CanvasCommands", "Align upper borders"), u"", "Alt+A, T", Needs::Two,
     [](CanvasCommands &c) { c.align(Alignment::Top); }},
    {Command::AlignMiddle, u"canvas.align-middle",
     QT_TRANSLATE_NOOP("CanvasCommands", "Align middles"), u"", "Alt+A, M", Needs::Two,
     [](CanvasCommands &c) { c.align(Alignment::Middle); }},
    {Command::AlignBottom, u"canvas.align-bottom",
     QT_TRANSLATE_NOOP("CanvasCommands", "Align lower borders"), u"", "Alt+A, B", Needs::Two,
     [](CanvasCommands &c) { c.align(Alignment::Bottom); }},
    {Command::AlignToGrid, u"canvas.align-grid",
     QT_TRANSLATE_NOOP("CanvasCommands", "Align to the grid"), u"", "Alt+A, G", Needs::Selected,
     [](CanvasCommands &c) { c.align(Alignment::Grid); }},
    {Command::DistributeAcross, u"canvas.distribute-across",
     QT_TRANSLATE_NOOP("CanvasCommands", "Distribute horizontally"), u"", "Alt+A, H", Needs::Three,
     [](CanvasCommands &c) { c.distribute(Qt::Horizontal); }},
    {Command::DistributeDown, u"canvas.distribute-down",
     QT_TRANSLATE_NOOP("CanvasCommands", "Distribute vertically"), u"", "Alt+A, V", Needs::Three,
     [](CanvasCommands &c) { c.distribute(Qt::Vertical); }},
    {Command::LayOutAll, u"canvas.layout", QT_TRANSLATE_NOOP("CanvasCommands", "Lay out all"),
     u"auto-layout", "Ctrl+L", Needs::NoLayout, [](CanvasCommands &c) { c.layOutAll(); }},
    {Command::LayOutSelected, u"canvas.layout-selected",
     QT_TRANSLATE_NOOP("CanvasCommands", "Lay out the selection"), u"", "Ctrl+Shift+L", Needs::Two,
     [](CanvasCommands &c) { c.layOutSelected(); }},
    {Command::SelectDownstream, u"canvas.downstream",
     QT_TRANSLATE_NOOP("CanvasCommands", "Select what comes after"), u"", "", Needs::Selected,
     [](CanvasCommands &c) { c.selectDownstream(); }},
    {Command::SelectUpstream, u"canvas.upstream",
     QT_TRANSLATE_NOOP("CanvasCommands", "Select what comes before"), u"", "", Needs::Selected,
     [](CanvasCommands &c) { c.selectUpstream(); }},
    {Command::Open, u"canvas.open", QT_TRANSLATE_NOOP("CanvasCommands", "Open its settings"),
     u"settings", "Return", Needs::One, [](CanvasCommands &c) { c.open(); }},
    {Command::OpenContainer, u"canvas.open-container",
     QT_TRANSLATE_NOOP("CanvasCommands", "Open the container"), u"", "Ctrl+Return", Needs::One,
     [](CanvasCommands &c) { c.openContainer(); }},
    {Command::Leave, u"canvas.leave", QT_TRANSLATE_NOOP("CanvasCommands", "Leave the container"),
     u"", "Backspace", Needs::Inside, [](CanvasCommands &c) { c.leave(); }},
    {Command::Find, u"canvas.find", QT_TRANSLATE_NOOP("CanvasCommands", "Find a step"), u"search",
     "/", Needs::AnyStep, [](CanvasCommands &c) { Q_EMIT c.findWanted(); }},
};

const Row &rowOf(Command command)
{
    const auto *row = std::find_if(std::begin(kRows), std::end(kRows),
                                   [command](const Row &one) { return one.command == command; });
    Q_ASSERT(row != std::end(kRows));
    return *row;
}

} // namespace

std::vector<CanvasCommands::Info> CanvasCommands::all()
{
    std::vector<Info> all;
    for (const Row &row : kRows)
        all.push_back({row.command, QString::fromUtf16(row.id),
                       QCoreApplication::translate("CanvasCommands", row.words),
                       QString::fromUtf16(row.icon), QKeySequence(QLatin1String(row.keys))});
    return all;
}

bool CanvasCommands::isPossible(Command command) const
{
    const auto count = m_context.marks.selected.size();
    switch (rowOf(command).needs) {
    case Needs::Nothing:
        return true;
    case Needs::AnyStep:
        return !m_context.scene.cards().empty();
    case Needs::Selected:
        return count >= 1;
    case Needs::One:
        return count == 1;
    case Needs::OneOrFocused:
        return count == 1 || m_context.marks.focused >= 0;
    case Needs::OneOrNote:
        return count == 1 || !m_note.isEmpty();
    case Needs::Two:
        return count >= 2;
    case Needs::Three:
        return count >= 3;
    case Needs::Container:
        return isContainerSelected();
    case Needs::Inside:
        return isInsideSelected();
    case Needs::Clipboard:
        return canPaste();
    case Needs::Removable:
        return canRemove();
    case Needs::NoLayout:
        return !m_context.scene.cards().empty() && !isLayingOut();
    }
    return false;
}

void CanvasCommands::run(Command command)
{
    if (isPossible(command))
        rowOf(command).run(*this);
}

} // namespace millrace::ui
