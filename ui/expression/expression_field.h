// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/expression_names.h"
#include "ui/expression/code_edit.h"
#include "ui/expression/result_row.h"
#include "ui/theme/icons.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;

namespace millrace::ui {

class CompletionList;

/// What a field asks when it needs it: names for completion, data for the live result. Either may
/// be empty.
struct ExpressionHelp
{
    std::function<model::Surroundings()> surroundings = {};
    std::function<base::Value()> data = {};
};

/// A field of code with its frame: colours, completion, and below an expression what it gives.
/// Whatever is typed stays. Thread: the interface's.
class ExpressionField final : public QFrame
{
    Q_OBJECT

public:
    ExpressionField(TextLanguage language, ExpressionHelp help, const Theme &theme,
                    const Icons &icons, QWidget *parent = nullptr);
    ~ExpressionField() override;

    CodeEdit *edit() const { return m_edit; }
    ResultRow *result() const { return m_result; }
    QString text() const;
    /// As it is stored; says nothing.
    void showText(const QString &text);
    /// What somebody else found wrong, where this field sees nothing; empty: nothing.
    void setProblem(const QString &problem);
    /// Whether the text does not parse.
    bool isBroken() const { return m_isBroken; }
    /// New data: looks at the result again.
    void refreshResult();
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void typed();
    void committed();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void afterTyping();
    void complete(bool isAsked);
    void insert(const QString &name, bool isFunction);
    void check();
    void evaluate();
    bool hasResult() const;
    CompletionList *list();

    const TextLanguage m_language;
    const ExpressionHelp m_help;
    const Theme *m_theme;
    const Icons &m_icons;
    CodeEdit *m_edit;
    ResultRow *m_result;
    QLabel *m_sign = nullptr;
    QPointer<CompletionList> m_list;
    QTimer m_evaluation;
    QString m_problem;
    bool m_isBroken = false;
};

} // namespace millrace::ui
