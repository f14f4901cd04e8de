// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/versions/diff_source.h"
#include "ui/versions/difference.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace millrace::ui {

class DiffBar;
class DiffCanvas;
class DiffPair;
class DifferenceModel;
class TextCompare;

/// Two versions side by side, marked by what differs, above the list of differences. Both sides pan
/// and zoom together; F8 and Shift+F8 walk through the differences.
class DiffView final : public QWidget
{
    Q_OBJECT

public:
    DiffView(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);
    ~DiffView() override;

    void setTheme(const Theme &theme);
    /// Offers sources and compares two of them, by index.
    void setSources(std::vector<DiffSource> sources, int before, int after);
    /// Compares the earlier side with a file, which is offered from then on.
    void compareWithFile(const QString &path);
    /// Reads both sides again.
    void reload();
    void swapSides();
    void walk(int by);
    void fit();

    const std::vector<Difference> &differences() const { return m_differences; }
    /// Null until something is shown.
    DiffCanvas *beforeCanvas() const;
    DiffCanvas *afterCanvas() const;

Q_SIGNALS:
    /// A comparison, or the reason why there is none, is to be seen.
    void shown();
    /// Double click or Enter: the editor may show that step.
    void stepOpened(const QString &step);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Compared
    {
        base::Result<model::WorkflowDefinition> before = {};
        base::Result<model::WorkflowDefinition> after = {};
        std::vector<Difference> differences = {};
    };

    void build();
    void connectParts();
    void chooseFile();
    void take(Compared compared);
    void showProblem(const QString &source, const base::Error &error);
    void showDifferences();
    void showCurrent(const QModelIndex &index);
    void showTexts(const QModelIndex &index);
    void selectStep(const QString &step);
    void retranslate();
    QString summary() const;

    const Theme *m_theme;
    const Icons &m_icons;
    std::vector<DiffSource> m_sources;
    int m_beforeSource = -1;
    int m_afterSource = -1;
    int m_request = 0; ///< only the last one's answer counts
    std::vector<Difference> m_differences;
    DifferenceModel *m_model;
    DiffBar *m_bar;
    QStackedWidget *m_pages;
    QLabel *m_message;
    QPushButton *m_retry;
    DiffPair *m_pair;
    QStackedWidget *m_lists;
    QTreeView *m_list;
    TextCompare *m_texts;
    QLabel *m_same;
    QTimer m_patience;        ///< until waiting is worth a word
    bool m_keepsView = false; ///< the step was chosen where it stands
};

} // namespace millrace::ui
