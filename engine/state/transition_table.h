// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <optional>

namespace millrace::state {

/// One permitted change: from a state, by a move, to a state.
template<class State, class Move>
struct Transition
{
    State from;
    Move move;
    State to;
};

/// All permitted changes of one state machine. No other exists: a move without a row is refused.
template<class State, class Move, std::size_t N>
class TransitionTable
{
public:
    constexpr explicit TransitionTable(std::array<Transition<State, Move>, N> rows) : m_rows(rows)
    {
    }

    /// Row that a move takes, or nothing.
    constexpr std::optional<std::size_t> row(State from, Move move) const
    {
        for (std::size_t i = 0; i < N; ++i) {
            if (m_rows[i].from == from && m_rows[i].move == move)
                return i;
        }
        return {};
    }
    constexpr std::optional<State> next(State from, Move move) const
    {
        const auto index = row(from, move);
        return index ? std::optional<State>(m_rows[*index].to) : std::nullopt;
    }
    constexpr const std::array<Transition<State, Move>, N> &rows() const { return m_rows; }

private:
    std::array<Transition<State, Move>, N> m_rows;
};

} // namespace millrace::state
