// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/expression_preview.h"
#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace millrace::ui {

/// What is written in a field, for its colours and checks.
enum class TextLanguage : std::uint8_t
{
    Plain,
    Expression,
    Template, ///< text with ${expression}
    Json,
    Script ///< JavaScript of a script step
};

/// Colours code by the theme. Thread: the interface's.
class CodeHighlighter final : public QSyntaxHighlighter
{
public:
    CodeHighlighter(TextLanguage language, const Theme &theme, QTextDocument *document);

    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightJson(const QString &line);
    void highlightWords();
    const std::vector<model::ExpressionWord> &words();
    QColor colorOf(model::WordKind kind) const;

    const TextLanguage m_language;
    const Theme *m_theme;
    std::vector<model::ExpressionWord> m_words; ///< of the whole text
    QString m_text;                             ///< that m_words belong to
};

} // namespace millrace::ui
