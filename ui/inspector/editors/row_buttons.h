// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/editors/editor_context.h"

class QToolButton;

namespace millrace::ui {

/// A button of 24 that is a drawing; its words are its tooltip and accessible name.
QToolButton *iconButton(const QString &icon, const QString &words, const EditorContext &context,
                        QWidget *parent);
/// A flat button in the accent's colour: a drawing and words.
QToolButton *linkButton(const QString &icon, const QString &words, const EditorContext &context,
                        QWidget *parent);
/// Small words in a colour of the theme.
QLabel *smallLabel(const QString &words, const QString &color, const Theme &theme, QWidget *parent);

} // namespace millrace::ui
