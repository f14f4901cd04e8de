// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/editors/retry_preview.h"

#include "engine/model/field_values.h"
#include "engine/model/retry_delays.h"
#include "ui/inspector/duration_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>
#include <numeric>

namespace millrace::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RetryText)
};

constexpr int kMostInWords = 3;
constexpr int kMostDrawn = 6;
constexpr int kBarHeight = 14;

/// Rounded so that it reads: "13.5 s", "2 min 3 s".
QString roundedText(double seconds)
{
    return durationText(seconds >= 60 ? std::round(seconds) : std::round(seconds * 10) / 10);
}

} // namespace

QString retryText(const model::RetryPolicy &policy)
{
    const std::vector<double> delays = model::retryDelays(policy);
    if (delays.empty())
        return Words::tr("It is tried once.");
    QStringList times{roundedText(0)};
    double at = 0;
    for (std::size_t i = 0; i < delays.size(); ++i) {
        at += delays[i];
        if (times.size() <= kMostInWords)
            times += roundedText(at);
    }
    if (delays.size() > kMostInWords)
        times += u"…"_qs;
    const QString list = times.join(Words::tr(", ", "between times"));
    const int attempts = policy.maxAttempts;
    if (policy.jitter <= 0)
        return Words::tr("%1 (at most %2 attempts within %3)")
            .arg(list)
            .arg(attempts)
            .arg(roundedText(at));
    return Words::tr("%1 (at most %2 attempts within %3 to %4)")
        .arg(list)
        .arg(attempts)
        .arg(roundedText(at * (1 - policy.jitter)), roundedText(at * (1 + policy.jitter)));
}

RetryPreview::RetryPreview(const InspectorField &field, const EditorContext &context)
    : FieldEditor(field, context)
{
    QFont small = font();
    small.setPixelSize(11);
    setFont(small);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(false);
    setSizePolicy(policy);
    setPolicy({});
}

void RetryPreview::show(const base::Value &value)
{
    model::RetryPolicy policy;
    if (!value.isUndefined())
        model::readFields(value, policy);
    setPolicy(policy);
}

void RetryPreview::showMixed()
{
    m_delays.clear();
    m_words = tr("Mixed");
    update();
}

void RetryPreview::setPolicy(const model::RetryPolicy &policy)
{
    m_delays = model::retryDelays(policy, kMostDrawn);
    m_words = retryText(policy);
    setAccessibleName(m_words);
    setToolTip(m_words);
    updateGeometry();
    update();
}

QSize RetryPreview::sizeHint() const
{
    const int line = fontMetrics().height();
    return {200, kBarHeight + line + 10 + 2 * line + 4};
}

/// A box for each attempt, and between them lines as long as the logarithm of the wait.
void RetryPreview::paintBars(QPainter &painter, int top) const
{
    const int count = static_cast<int>(std::min<std::size_t>(m_delays.size(), kMostDrawn - 1)) + 1;
    const int box = std::clamp(width() / (2 * count), 12, 34);
    const double longest = std::log1p(*std::max_element(m_delays.begin(), m_delays.end())) + 0.001;
    double sum = 0.001;
    for (int i = 0; i + 1 < count; ++i)
        sum += 0.3 + std::log1p(m_delays[static_cast<std::size_t>(i)]) / longest;
    const double room = width() - count * box - 1;
    double x = 0.5;
    for (int i = 0; i < count; ++i) {
        painter.setPen(theme().color(u"acc"_qs));
        painter.setBrush(theme().color(u"accTint"_qs));
        painter.drawRoundedRect(QRectF(x, top + 0.5, box, kBarHeight - 1), 3, 3);
        x += box;
        if (i + 1 == count)
            break;
        const double delay = m_delays[static_cast<std::size_t>(i)];
        const double gap = room * (0.3 + std::log1p(delay) / longest) / sum;
        painter.setPen(theme().color(u"line2"_qs));
        painter.drawLine(QPointF(x + 1, top + kBarHeight / 2.0),
                         QPointF(x + gap - 1, top + kBarHeight / 2.0));
        painter.setPen(theme().color(u"tx3"_qs));
        const QString text = roundedText(delay);
        if (fontMetrics().horizontalAdvance(text) < gap + box)
            painter.drawText(
                QRectF(x - box, top + kBarHeight + 2, gap + 2 * box, fontMetrics().height()),
                Qt::AlignCenter, text);
        x += gap;
    }
}

void RetryPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    if (!m_delays.empty()) {
        paintBars(painter, 1);
        top = kBarHeight + fontMetrics().height() + 8;
    }
    painter.setPen(theme().color(u"tx2"_qs));
    painter.drawText(QRect(0, top, width(), height() - top),
                     Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, m_words);
}

} // namespace millrace::ui
