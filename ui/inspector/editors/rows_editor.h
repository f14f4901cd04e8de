// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/field_editor.h"
#include "ui/inspector/editors/line_edit.h"

class QToolButton;
class QVBoxLayout;

namespace millrace::ui {

/// Lists and maps: a row for each item, with a name above it where it is a map. Fifty are shown at
/// once. Thread: the interface's.
class RowsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    struct Style
    {
        bool hasNames = false;
        TextLanguage language = TextLanguage::Plain;
        model::ParameterType type = model::ParameterType::String; ///< of an item
        bool namesAreCode = false;
        QString add = {};  ///< words of the button
        QString name = {}; ///< what a name stands for
    };

    RowsEditor(const InspectorField &field, const EditorContext &context, Style style);

    void show(const base::Value &value) override;
    void commitText() override;
    bool showProblem(const QString &rest, const QString &message) override;
    void clearProblems() override;
    void focusPlace(const QString &rest) override;
    void refreshData() override;
    QString note() const override;

private:
    struct Item
    {
        QString name;
        base::Value value;
    };
    struct Row
    {
        QWidget *box = nullptr;
        LineEdit *name = nullptr;
        ExpressionField *code = nullptr;
    };

    void readRows();
    void rebuild();
    Row makeRow();
    QWidget *makeHead(Row &row);
    void fillRow(Row &row, const Item &item);
    base::Value built() const;
    InspectorField itemField() const;
    void add();
    void remove(std::size_t index);
    void move(std::size_t index, int by);
    int rowAt(const QString &rest) const;
    std::size_t indexOf(const QWidget *box) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    const Style m_style;
    std::vector<Item> m_items;
    std::vector<Row> m_rows; ///< of the first items
    base::Value m_stored;
    std::size_t m_shown = 50;
    QVBoxLayout *m_list;
    QToolButton *m_add;
    QToolButton *m_more;
};

} // namespace millrace::ui
