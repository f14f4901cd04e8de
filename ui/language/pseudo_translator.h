// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace millrace::ui {

/// "Save as %1" as "[Šáṽé áš %1 …]", about 40 % longer: shows at a glance what does not go through
/// tr(), what is glued together and what does not fit. Placeholders, tags, entities and one
/// mnemonic stay whole.
QString pseudoText(const QString &source);

/// A language made from the English texts, for tests and for developers. Thread: the interface's.
class PseudoTranslator final : public QTranslator
{
public:
    explicit PseudoTranslator(bool isMirrored, QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int number) const override;

private:
    const bool m_isMirrored; ///< written from right to left
};

} // namespace millrace::ui
