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

#define WORDS(text) QT_TRANSLATE_NOOP("CanvasCommands", text)

const Row kRows[] = {
    {Command::Cut, u"canvas.cut", WORDS("Cut"), u"", "Ctrl+X", Needs::Selected,
     [](CanvasCommands &c) { c.cut(); }},
    {Command::Copy, u"canvas.copy", WORDS("Copy"), u"copy", "Ctrl+C", Needs::Selected,
     [](CanvasCommands &c) { c.copy(); }},
    {Command::Paste, u"canvas.paste", WORDS("Paste"), u"", "Ctrl+V", Needs::Clipboard,
     [](CanvasCommands &c) { c.paste(); }},
    {Command::PasteConnected, u"canvas.paste-connected", WORDS("Paste with its connections"), u"",
     "Ctrl+Alt+V", Needs::Clipboard, [](CanvasCommands &c) { c.paste(true); }},
    {Command::Duplicate, u"canvas.duplicate", WORDS("Duplicate"), u"duplicate", "Ctrl+D",
     Needs::Selected, [](CanvasCommands &c) { c.duplicate(); }},
    {Command::Remove, u"canvas.delete", WORDS("Delete"), u"delete", "Del", Needs::Removable,
     [](CanvasCommands &c) { c.remove(); }},
    {Command::RemoveAndReconnect, u"canvas.delete-reconnect", WORDS("Delete and reconnect"), u"",
     "Ctrl+Del", Needs::Selected, [](CanvasCommands &c) { c.removeAndReconnect(); }},
    {Command::Rename, u"canvas.rename", WORDS("Rename"), u"edit", "F2", Needs::OneOrNote,
     [](CanvasCommands &c) { c.rename(); }},
    {Command::AddAfter, u"canvas.add-after", WORDS("Add a step after"), u"add", "A", Needs::Nothing,
     [](CanvasCommands &c) { c.wantStepAfter(); }},
    {Command::Connect, u"canvas.connect", WORDS("Connect"), u"link", "C", Needs::One,
     [](CanvasCommands &c) { c.connectByKeys(); }},
    {Command::NextEdge, u"canvas.next-edge", WORDS("Next connection"), u"", "E", Needs::OneOrFocused,
     [](CanvasCommands &c) { c.nextEdge(); }},
    {Command::AddNote, u"canvas.note", WORDS("Add a note"), u"note", "N", Needs::Nothing,
     [](CanvasCommands &c) { c.addNote(); }},
    {Command::Group, u"canvas.group", WORDS("Group"), u"group", "Ctrl+G", Needs::Selected,
     [](CanvasCommands &c) { c.group(); }},
    {Command::GroupAsSequence, u"canvas.group-sequence", WORDS("Group as a sequence"),
     u"step-sequential", "", Needs::Selected, [](CanvasCommands &c) { c.group(u"sequential"_qs); }},
    {Command::GroupInParallel, u"canvas.group-parallel", WORDS("Group in parallel"),
     u"step-parallel", "", Needs::Selected, [](CanvasCommands &c) { c.group(u"parallel"_qs); }},
    {Command::GroupInLoop, u"canvas.group-loop", WORDS("Group in a loop"), u"step-loop", "",
     Needs::Selected, [](CanvasCommands &c) { c.group(u"loop"_qs); }},
    {Command::Ungroup, u"canvas.ungroup", WORDS("Ungroup"), u"", "Ctrl+Shift+G", Needs::Container,
     [](CanvasCommands &c) { c.ungroup(); }},
    {Command::Extract, u"canvas.extract", WORDS("Extract as a sub-workflow…"), u"step-subworkflow",
     "", Needs::Selected, [](CanvasCommands &c) { Q_EMIT c.extractionWanted(); }},
    {Command::Collapse, u"canvas.collapse", WORDS("Collapse or expand"), u"", "", Needs::Container,
     [](CanvasCommands &c) { c.collapse(); }},
    {Command::CollapseAll, u"canvas.collapse-all", WORDS("Collapse all containers"), u"", "",
     Needs::AnyStep, [](CanvasCommands &c) { c.collapseAll(true); }},
    {Command::ExpandAll, u"canvas.expand-all", WORDS("Expand all containers"), u"", "",
     Needs::AnyStep, [](CanvasCommands &c) { c.collapseAll(false); }},
    {Command::Pin, u"canvas.pin", WORDS("Pin or unpin its place"), u"pin", "", Needs::Selected,
     [](CanvasCommands &c) { c.togglePins(); }},
    {Command::Breakpoint, u"canvas.breakpoint", WORDS("Breakpoint"), u"breakpoint", "F9",
     Needs::Selected, [](CanvasCommands &c) { c.toggleBreakpoints(); }},
    {Command::AlignLeft, u"canvas.align-left", WORDS("Align left borders"), u"", "Alt+A, L",
     Needs::Two, [](CanvasCommands &c) { c.align(Alignment::Left); }},
    {Command::AlignCentre, u"canvas.align-centre", WORDS("Align centres"), u"", "Alt+A, C",
     Needs::Two, [](CanvasCommands &c) { c.align(Alignment::Centre); }},
    {Command::AlignRight, u"canvas.align-right", WORDS("Align right borders"), u"", "Alt+A, R",
     Needs::Two, [](CanvasCommands &c) { c.align(Alignment::Right); }},
    {Command::AlignTop, u"canvas.align-top", WORDS("Align upper borders"), u"", "Alt+A, T",
     Needs::Two, [](CanvasCommands &c) { c.align(Alignment::Top); }},
    {Command::AlignMiddle, u"canvas.align-middle", WORDS("Align middles"), u"", "Alt+A, M",
     Needs::Two, [](CanvasCommands &c) { c.align(Alignment::Middle); }},
    {Command::AlignBottom, u"canvas.align-bottom", WORDS("Align lower borders"), u"", "Alt+A, B",
     Needs::Two, [](CanvasCommands &c) { c.align(Alignment::Bottom); }},
    {Command::AlignToGrid, u"canvas.align-grid", WORDS("Align to the grid"), u"", "Alt+A, G",
     Needs::Selected, [](CanvasCommands &c) { c.align(Alignment::Grid); }},
    {Command::DistributeAcross, u"canvas.distribute-across", WORDS("Distribute horizontally"), u"",
     "Alt+A, H", Needs::Three, [](CanvasCommands &c) { c.distribute(Qt::Horizontal); }},
    {Command::DistributeDown, u"canvas.distribute-down", WORDS("Distribute vertically"), u"",
     "Alt+A, V", Needs::Three, [](CanvasCommands &c) { c.distribute(Qt::Vertical); }},
    {Command::LayOutAll, u"canvas.layout", WORDS("Lay out all"), u"auto-layout", "Ctrl+L",
     Needs::NoLayout, [](CanvasCommands &c) { c.layOutAll(); }},
    {Command::LayOutSelected, u"canvas.layout-selected", WORDS("Lay out the selection"), u"",
     "Ctrl+Shift+L", Needs::Two, [](CanvasCommands &c) { c.layOutSelected(); }},
    {Command::SelectDownstream, u"canvas.downstream", WORDS("Select what comes after"), u"", "",
     Needs::Selected, [](CanvasCommands &c) { c.selectDownstream(); }},
    {Command::SelectUpstream, u"canvas.upstream", WORDS("Select what comes before"), u"", "",
     Needs::Selected, [](CanvasCommands &c) { c.selectUpstream(); }},
    {Command::Open, u"canvas.open", WORDS("Open its settings"), u"settings", "Return", Needs::One,
     [](CanvasCommands &c) { c.open(); }},
    {Command::OpenContainer, u"canvas.open-container", WORDS("Open the container"), u"",
     "Ctrl+Return", Needs::One, [](CanvasCommands &c) { c.openContainer(); }},
    {Command::Leave, u"canvas.leave", WORDS("Leave the container"), u"", "Backspace", Needs::Inside,
     [](CanvasCommands &c) { c.leave(); }},
    {Command::Find, u"canvas.find", WORDS("Find a step"), u"search", "/", Needs::AnyStep,
     [](CanvasCommands &c) { Q_EMIT c.findWanted(); }},
};

#undef WORDS

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
