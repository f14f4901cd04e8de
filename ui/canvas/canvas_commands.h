// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/canvas_tool.h"
#include "ui/editing/aligning.h"
#include "ui/editing/new_step.h"
#include "ui/editing/pasting.h"

#include <QKeySequence>
#include <QObject>
#include <QTimer>

#include <memory>

class QDropEvent;
class QKeyEvent;

namespace millrace::ui {

class CanvasView;

/// Everything that edits on the canvas, for menus, keys and pointer gestures. Each change is one
/// undo step; what cannot be done says why (CanvasView::refused). Thread: the interface's.
class CanvasCommands final : public QObject
{
    Q_OBJECT

public:
    enum class Command : std::uint8_t
    {
        Copy,
        Cut,
        Paste,
        PasteConnected, ///< what pasted steps wait for stays
        Duplicate,
        Remove,
        RemoveAndReconnect,
        Rename,
        AddAfter,
        Connect,
        NextEdge,
        AddNote,
        Group, ///< as a sequence where they are one, else in parallel
        GroupAsSequence,
        GroupInParallel,
        GroupInLoop,
        Ungroup,
        Extract,
        Collapse, ///< and expand
        CollapseAll,
        ExpandAll,
        Pin,
        Breakpoint,
        AlignLeft,
        AlignCentre,
        AlignRight,
        AlignTop,
        AlignMiddle,
        AlignBottom,
        AlignToGrid,
        DistributeAcross,
        DistributeDown,
        LayOutAll,
        LayOutSelected,
        SelectDownstream,
        SelectUpstream,
        Open,
        OpenContainer,
        Leave,
        Find
    };
    Q_ENUM(Command)

    /// What a menu or a list of commands shows.
    struct Info
    {
        Command command;
        QString id;    ///< stable: "canvas.copy"
        QString words; ///< as in a menu, without shortcut
        QString icon;  ///< may be empty
        QKeySequence keys;
    };
    static std::vector<Info> all();

    CanvasCommands(CanvasView &view, CanvasContext &context);
    ~CanvasCommands() override;

    bool isPossible(Command command) const;
    void run(Command command);

    void copy();
    void cut();
    void paste(bool keepsInbound = false);
    void duplicate();
    void remove();
    void removeAndReconnect();
    void rename();
    /// Of a type that was chosen in the palette: after the selected step, if it is one.
    void addStep(const QString &type, const QString &kind);
    /// The answer to stepWanted().
    void addWanted(const QString &type, const QString &kind);
    /// Asks for a step at a point of the scene, or after the selected one.
    void wantStepAt(QPointF point);
    void wantStepAfter();
    void connectByKeys();
    void nextEdge();
    void addNote();
    /// An empty type chooses by the shape of the selection.
    void group(const QString &type = {});
    void ungroup();
    /// Puts the selection into a workflow of its own, which a step then runs from `file` (as it is
    /// to be named in the step). The caller writes the returned definition to it first, or not at
    /// all: nothing is changed before performExtraction().
    base::Result<model::WorkflowDefinition> prepareExtraction(const QString &name,
                                                              const QString &file);
    void performExtraction();
    /// Expands what is selected where all of it is collapsed.
    void collapse();
    void setCollapsed(const QStringList &containers, bool isCollapsed);
    void collapseAll(bool isCollapsed);
    void togglePins();
    void toggleBreakpoints();
    void align(Alignment alignment);
    void distribute(Qt::Orientation orientation);
    /// Large graphs are laid out beside the interface; the change comes when it is done, unless the
    /// workflow has been changed by then.
    void layOutAll();
    void layOutSelected();
    void cancelLayout();
    bool isLayingOut() const { return m_layout != nullptr; }
    void selectDownstream();
    void selectUpstream();
    /// Selects and shows the next step whose name, id or type has the text; false where none has.
    bool findSteps(const QString &text);
    void open();
    void openContainer();
    void leave();
    void selectNote(const QString &note);
    QString selectedNote() const { return m_note; }
    void editNote();
    /// Takes what is still being typed on the canvas.
    void commitPending();

    /// Whether delivered keys of all() count here; no where a menu's actions have the keys.
    void setKeysTaken(bool taken) { m_keysTaken = taken; }

    // What the view hands over. True: it has been dealt with.
    bool keyPressed(const QKeyEvent &event);
    bool pressed(QPointF point);
    bool doubleClicked(QPointF point);
    bool dragged(QDropEvent &event);
    void dragLeft();
    void pointerMoved(std::optional<QPointF> point) { m_pointer = point; }
    /// A gesture has come to a point of the view: near its border the view moves on.
    void gestureMoved(QPointF viewPoint, Qt::KeyboardModifiers modifiers);
    void wireDropped(const QString &from, QPointF point);
    void paintAbove(QPainter &painter) const;

Q_SIGNALS:
    /// Somebody wants to choose a step type: show the search at a point of the screen, with those
    /// that may stand in `containerType`, and answer with addWanted().
    void stepWanted(QPoint globalPoint, const QString &containerType);
    /// Ask for a file, then prepareExtraction(), write it, performExtraction().
    void extractionWanted();
    /// Show where a text for findSteps() is typed.
    void findWanted();
    void layoutRunning(bool isRunning);
    /// What is possible may have changed.
    void changed();

private:
    struct LayoutJob;
    struct Extraction;

    const model::WorkflowDefinition &definition() const { return m_context.document.definition(); }
    QStringList selected() const;
    QString onlySelected() const;
    bool perform(const model::Edit &edit, const QString &words, const QStringList &select = {});
    bool perform(const base::Result<Change> &change, const QString &words);
    void say(const QString &why);
    Places selectedPlaces() const;
    bool isContainerSelected() const;
    bool isInsideSelected() const;
    bool canPaste() const;
    bool canRemove() const;
    PasteSpot pasteSpot(QSizeF size) const;
    void walkFlow(bool forwards);
    bool runKey(const QKeyEvent &event);
    void giveUpGesture();
    void scrollOn();
    void focus(int card);
    void startLayout(const QStringList &only);
    void takeLayout();
    void placeNote(const QRectF &rect);

    CanvasView &m_view;
    CanvasContext &m_context;
    std::optional<QPointF> m_pointer; ///< in scene units, while it is above the canvas
    NewStepSpot m_wanted;
    QTimer m_scroll; ///< while a gesture is at the border of the view
    QPointF m_gestureAt;
    Qt::KeyboardModifiers m_gestureModifiers;
    bool m_keysTaken = true;
    QString m_note;                      ///< the selected one
    std::shared_ptr<LayoutJob> m_layout; // shared with the thread that works on it
    std::unique_ptr<Extraction> m_extraction;
};

} // namespace millrace::ui
