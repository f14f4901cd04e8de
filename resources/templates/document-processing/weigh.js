// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Weighs what is known about a document and says whether a person should look at it.
// input:  file, document (what assemble said), classification (what classify said), fields (what invoice-fields or letter-fields said)
// output: file, type, issuer, number, date, total, currency, pages, text, confidence (0..1), doubtful, ask (a person can help), reasons

const text = input.document || { text: '', pages: null, quality: 0, readable: false, reasons: ['The file could not be examined.'] };
const kind = input.classification || { type: 'other', confidence: 0, reasons: [] };
const fields = input.fields || {};
const sure = fields.confidence || {};
const reasons = (text.reasons || []).slice();
const has = value => value !== null && value !== undefined && value !== '';

let type = text.readable ? kind.type : 'other';
let confidence = 0;
let doubtful = false;
function doubt(why) {
    doubtful = true;
    reasons.push(why);
}

if (!text.readable) {
    doubt('The document could not be read.');
} else {
    const quality = Math.max(0, Math.min(1, text.quality));
    // 0.9 and more is as good as print.
    const legible = text.source === 'text layer' ? 1 : Math.min(1, quality / 0.92);
    if (type === 'invoice') {
        const weights = { total: 0.35, date: 0.2, number: kind.receipt ? 0.08 : 0.2, currency: 0.1, issuer: 0.15 };
        let sum = 0;
        let all = 0;
        Object.keys(weights).forEach(name => {
            all += weights[name];
            sum += weights[name] * (has(fields[name]) ? sure[name] || 0 : 0);
        });
        confidence = legible * (0.25 * kind.confidence + 0.75 * sum / all);
        [['total', 0.5], ['date', 0.45], ['currency', 0.4], ['issuer', 0.3], ['number', 0.45]].forEach(pair => {
            const name = pair[0];
            if (!has(fields[name])) {
                if (name !== 'number' || !kind.receipt) {
                    doubt('The ' + name + ' was not found.');
                }
            } else if ((sure[name] || 0) < pair[1]) {
                doubt('The ' + name + ' is uncertain.');
            }
        });
    } else {
        confidence = legible * kind.confidence;
        if (text.source === 'nothing') {
            confidence = Math.min(confidence, 0.4);
            doubt('No text was found.');
        }
    }
    if (text.source !== 'nothing' && text.source !== 'text layer' && quality < 0.7) {
        doubt('The text is hard to read (' + Math.round(quality * 100) + ' %).');
    }
    if (kind.confidence < 0.55) {
        doubt('The type is uncertain.');
    }
    if (text.truncated) {
        doubt('The document has more pages than are read.');
    }
    if (!doubtful && confidence < 0.55) {
        doubt('The confidence is low.');
    }
}

const known = name => (type !== 'other' && has(fields[name]) ? fields[name] : null);
return {
    file: input.file, type: type, issuer: known('issuer'), number: known('number'), date: known('date'), total: known('total'), currency: known('currency'),
    pages: text.pages, text: text.text, confidence: Math.round(confidence * 100) / 100, doubtful: doubtful, ask: doubtful && text.readable,
    reasons: reasons.concat((fields.reasons || []).filter(reason => type === 'invoice'))
};
