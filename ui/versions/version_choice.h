// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/versions/version_proposal.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace millrace::ui {

/// The number of the next version: patch, minor, major, or what the workflow itself says, with the
/// reasons for the one that is proposed.
class VersionChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionChoice(const Theme &theme, QWidget *parent = nullptr);

    void showWaiting();
    /// The first version of a workflow has no choice.
    void showFirst(const QString &version);
    /// `written`: the number in the workflow, where it is newer than the latest; empty otherwise.
    void showNext(const SemanticVersion &latest, const VersionProposal &proposal,
                  const QString &written);
    /// Empty while there is none.
    QString version() const;

Q_SIGNALS:
    void changed();

private:
    QRadioButton *addButton(int id);
    void showButtons(bool visible);

    QButtonGroup *m_group;
    QList<QRadioButton *> m_buttons; ///< by VersionPart; the last one is what is written
    QLabel *m_reasons;
    QStringList m_versions; ///< by button
    QString m_only;         ///< where there is no choice
};

} // namespace millrace::ui
