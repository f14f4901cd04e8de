// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ------------------------------------------------------------------ result

const round = value => Math.round(Math.max(0, value) * 100) / 100;
if (!number) { reasons.push('No number was found.'); }
if (!date) { reasons.push('No date was found.'); }
if (!total) { reasons.push('No total was found.'); }
if (!currency) { reasons.push('No currency was found.'); }
if (!issuer) { reasons.push('No issuer was found.'); }

return {
    issuer: issuer ? issuer.name : null, number: number ? number.value : null, date: date ? date.iso : null,
    total: total ? Math.round(total.value * 100) / 100 : null, currency: currency,
    net: total && total.parts ? total.parts.net : null, tax: total && total.parts ? total.parts.tax : null,
    due_date: dueDates.length > 0 ? dueDates[0] : null, language: language,
    confidence: { issuer: round(issuerConfidence), number: round(numberConfidence), date: round(dateConfidence), total: round(totalConfidence), currency: round(currencyConfidence) },
    reasons: reasons
};
