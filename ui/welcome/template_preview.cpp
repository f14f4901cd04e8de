// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/template_preview.h"

#include "ui/editing/flow.h"

#include <algorithm>

namespace millrace::ui {

namespace {

constexpr double kWidth = 36, kHeight = 24, kGapX = 20, kGapY = 10;
constexpr std::size_t kMostColumns = 8;
constexpr int kMostChildren = 4; // of a parallel step; more are one box

/// Finds columns and rows for the steps at the top of a definition.
class Arranging
{
public:
    explicit Arranging(const model::WorkflowDefinition &definition)
        : m_flow(definition), m_order(m_flow.order())
    {
    }

    TemplatePreview make()
    {
        markRecovery();
        for (const int step : m_order) {
            if (m_flow.index().at(step).parent < 0 && !m_recovery.contains(step))
                addStep(step);
        }
        addLanes();
        placeColumns();
        for (const int step : m_order)
            connectStep(step);
        placeRecovery();
        for (const TemplatePreview::Box &box : m_preview.boxes)
            m_preview.bounds |= box.place;
        if (m_preview.isCut)
            m_preview.bounds.adjust(0, 0, kGapX + kWidth / 2, 0);
        return std::move(m_preview);
    }

private:
    /// A place in a column: a box, or a lane for the edges of a step that end further on.
    struct Slot
    {
        int box = -1;
        int laneOf = -1;
    };

    void markRecovery()
    {
        for (const int step : m_order) {
            const model::StepDefinition &s = *m_flow.index().at(step).step;
            for (const QString &named : s.errorHandlers + s.rollbackActions) {
                if (const int helper = m_flow.index().find(named); helper >= 0)
                    m_recovery.insert(helper, step);
            }
        }
    }

    int addBox(const model::StepDefinition &step)
    {
        m_preview.boxes.push_back({{}, step.type, step.action[u"kind"].text()});
        return static_cast<int>(m_preview.boxes.size()) - 1;
    }

    void addStep(int step)
    {
        std::size_t column = 0;
        for (const int before : m_flow.before(step))
            column = std::max(column, m_columnOf.value(before, 0) + 1);
        m_columnOf.insert(step, column);
        if (column >= kMostColumns) {
            m_preview.isCut = true;
            return;
        }
        m_columns.resize(std::max(m_columns.size(), column + 1));
        const model::StepDefinition &s = *m_flow.index().at(step).step;
        for (const model::StepDefinition *shown : shownAs(s)) {
            m_boxesOf[step].push_back(addBox(*shown));
            m_columns[column].push_back({m_boxesOf[step].back()});
        }
    }

    /// The step, or the children of a parallel one that run by themselves.
    std::vector<const model::StepDefinition *> shownAs(const model::StepDefinition &step) const
    {
        std::vector<const model::StepDefinition *> children;
        for (const model::StepDefinition &child : step.steps) {
            if (!m_recovery.contains(m_flow.index().find(child.id)))
                children.push_back(&child);
        }
        const bool isSpread = step.type == u"parallel" && !children.empty() &&
                              children.size() <= std::size_t(kMostChildren);
        return isSpread ? children : std::vector{&step};
    }

    void addLanes()
    {
        for (const int step : m_order) {
            std::size_t last = 0;
            for (const int next : m_flow.after(step))
                last = std::max(last, m_columnOf.value(next, 0));
            const std::size_t end = std::min(last, m_columns.size());
            for (std::size_t column = m_columnOf.value(step, end) + 1; column < end; ++column)
                m_columns[column].push_back({-1, step});
        }
    }

    void placeColumns()
    {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const double x = static_cast<double>(column) * (kWidth + kGapX);
            double height = -kGapY;
            for (const Slot &slot : m_columns[column])
                height += kGapY + (slot.box < 0 ? 0 : kHeight);
            double y = -height / 2;
            for (const Slot &slot : m_columns[column]) {
                if (slot.box < 0)
                    m_lanes[slot.laneOf].push_back({x, y});
                else
                    m_preview.boxes[std::size_t(slot.box)].place = {x, y, kWidth, kHeight};
                y += kGapY + (slot.box < 0 ? 0 : kHeight);
            }
        }
    }

    void connectStep(int step)
    {
        const std::vector<int> from = m_boxesOf.value(step);
        for (const int next : m_flow.after(step)) {
            for (const int to : m_boxesOf.value(next)) {
                std::vector<QPointF> via;
                for (const QPointF &lane : m_lanes.value(step)) {
                    if (lane.x() < m_preview.boxes[std::size_t(to)].place.left())
                        via.push_back(lane);
                }
                for (const int box : from)
                    m_preview.edges.push_back({box, to, false, via});
            }
        }
    }

    /// Below everything else, each under what it undoes, as far as there is room.
    void placeRecovery()
    {
        double bottom = 0;
        for (const TemplatePreview::Box &box : m_preview.boxes)
            bottom = std::max(bottom, box.place.bottom());
        double free = 0;
        QList<int> helpers = m_recovery.keys();
        std::sort(helpers.begin(), helpers.end());
        for (const int helper : std::as_const(helpers)) {
            const std::vector<int> owners = m_boxesOf.value(m_recovery.value(helper));
            if (owners.empty())
                continue;
            const int owner = owners.front();
            const double x = std::max(free, m_preview.boxes[std::size_t(owner)].place.left());
            const int box = addBox(*m_flow.index().at(helper).step);
            m_preview.boxes[std::size_t(box)].place = {x, bottom + kGapY * 1.5, kWidth, kHeight};
            m_preview.boxes[std::size_t(box)].isRecovery = true;
            m_preview.edges.push_back({owner, box, true});
            free = x + kWidth + kGapX;
        }
    }

    const Flow m_flow;
    const std::vector<int> m_order;
    QHash<int, int> m_recovery; ///< helper -> the step that names it
    QHash<int, std::size_t> m_columnOf;
    QHash<int, std::vector<int>> m_boxesOf;
    QHash<int, std::vector<QPointF>> m_lanes; ///< by step: the left end of each lane, in order
    std::vector<std::vector<Slot>> m_columns;
    TemplatePreview m_preview;
};

} // namespace

TemplatePreview previewOf(const model::WorkflowDefinition &definition)
{
    return Arranging(definition).make();
}

} // namespace millrace::ui
