// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what Tesseract recognised on one page and judges it.
// input:  tsv  what "tesseract ... tsv" printed
// output: text    in reading order, a line each, an empty line between paragraphs
//         layout  as the page looks: what stands side by side on the page stands side by side here
//         words, confidence (mean of Tesseract's, 0..1, weighted by length), sense (share of word-like words, 0..1),
//         sideways (the lines run from top to bottom), score (0..1), ok (good enough to go on with), reasons

const words = [];
let pageWidth = 0;
let pageHeight = 0;
for (const row of String(input.tsv || '').split('\n')) {
    const cells = row.split('\t');
    if (cells.length < 12) {
        continue;
    }
    if (cells[0] === '1') {
        pageWidth = Number(cells[8]);
        pageHeight = Number(cells[9]);
    }
    const text = cells.slice(11).join(' ').trim();
    if (cells[0] !== '5' || text === '') {
        continue;
    }
    words.push({
        line: cells[2] + '.' + cells[3] + '.' + cells[4], paragraph: cells[2] + '.' + cells[3],
        left: Number(cells[6]), top: Number(cells[7]), width: Number(cells[8]), height: Number(cells[9]), confidence: Number(cells[10]), text: text
    });
}

function median(values, otherwise) {
    if (values.length === 0) {
        return otherwise;
    }
    const sorted = values.slice().sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)];
}

// ---- reading order
let text = '';
let lastLine = '';
let lastParagraph = '';
for (const word of words) {
    if (text !== '') {
        text += word.line === lastLine ? ' ' : word.paragraph === lastParagraph ? '\n' : '\n\n';
    }
    text += word.text;
    lastLine = word.line;
    lastParagraph = word.paragraph;
}
if (text !== '') {
    text += '\n';
}

// ---- how it looks: lines with the same height on the page are put side by side
const long = words.filter(w => w.text.length >= 4);
const upright = long.filter(w => w.width > w.height).length;
const sideways = long.length >= 5 && upright < long.length / 2;

const lines = [];
const lineOf = {};
for (const word of words) {
    if (/^[|_\u2014\u2013\-~=.\u00b0'`\u2018\u2019]+$/.test(word.text) && word.confidence < 60) {
        continue; // rulings and specks
    }
    if (!lineOf[word.line]) {
        lineOf[word.line] = { words: [] };
        lines.push(lineOf[word.line]);
    }
    lineOf[word.line].words.push(word);
}
const slopes = [];
for (const line of lines) {
    const first = line.words[0];
    const last = line.words[line.words.length - 1];
    const run = last.left + last.width / 2 - first.left - first.width / 2;
    if (line.words.length >= 3 && run > 200) {
        slopes.push((last.top + last.height - first.top - first.height) / run);
    }
}
const slope = median(slopes, 0);
const charWidth = median(words.filter(w => w.text.length >= 3).map(w => w.width / w.text.length), 12) || 12;
const charHeight = median(words.filter(w => w.text.length >= 2).map(w => w.height), 30) || 30;
for (const line of lines) {
    // The middle of the line, tilted back.
    line.middle = median(line.words.map(w => w.top + w.height / 2 - slope * (w.left + w.width / 2)), 0);
    line.height = median(line.words.map(w => w.height), charHeight);
}
lines.sort((a, b) => a.middle - b.middle);
const rows = [];
for (const line of lines) {
    const row = rows[rows.length - 1];
    if (row && line.middle - row.middle < Math.max(6, Math.min(row.height, line.height, charHeight * 1.5) * 0.6)) {
        row.words = row.words.concat(line.words);
    } else {
        rows.push({ middle: line.middle, height: line.height, words: line.words.slice() });
    }
}
let layout = '';
let before = null;
for (const row of rows) {
    row.words.sort((a, b) => a.left - b.left);
    if (before !== null && row.middle - before > charHeight * 2.6) {
        layout += '\n';
    }
    before = row.middle;
    let line = '';
    let right = null;
    for (const word of row.words) {
        const column = Math.round(word.left / charWidth);
        if (right !== null) {
            const gap = word.left - right;
            if (gap < Math.max(charWidth * 2.2, row.height * 0.9)) {
                line += ' ';
            } else {
                line += '  ';
                while (line.length < column) {
                    line += ' ';
                }
            }
        } else {
            while (line.length < column) {
                line += ' ';
            }
        }
        line += word.text;
        right = word.left + word.width;
    }
    layout += line + '\n';
}

// ---- how good it is
let letters = 0;
let sum = 0;
let sensible = 0;
let senseless = 0;
for (const word of words) {
    const length = word.text.length;
    letters += length;
    sum += length * Math.max(0, word.confidence) / 100;
    const core = word.text.replace(/^[("'\[{<\u00ab\u201e\u201c\u2018]+|[)"'\]}>,.:;!?\u00bb\u201c\u201d\u2019*]+$/g, '');
    if (core === '') {
        if (!/^[-\u2013\u2014&@#*\u2022.|]$/.test(word.text)) {
            senseless += 1;
        }
    } else if (/^[-+$\u20ac\u00a3#\u00a7]?[0-9][0-9.,:\/'\-%\u20ac$]*$/.test(core)) {
        sensible += length; // numbers, dates, amounts
    } else if (/^[A-Za-z\u00c0-\u024f]+(['\u2019\-\/.&][A-Za-z\u00c0-\u024f]+)*$/.test(core)) {
        const plain = core.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
        const vowel = /[aeiouyAEIOUY]/.test(plain) || plain.length <= 3 || plain === plain.toUpperCase();
        const shape = !/[a-z][A-Z][a-z]*[A-Z]/.test(plain) && !/[A-Z]{2}[a-z]{1,2}[A-Z]/.test(plain);
        const runs = !/[bcdfghjklmnpqrstvwxz]{7}/i.test(plain) && !/(.)\1\1\1/.test(plain);
        if (vowel && shape && runs) {
            sensible += length;
        } else {
            senseless += length;
        }
    } else if (/[A-Za-z0-9]/.test(core) && /^[A-Za-z0-9\u00c0-\u024f@.\-_\/:+#&]+$/.test(core)) {
        sensible += length * 0.6; // codes, addresses of mail and web: neither words nor garbage
        senseless += length * 0.1;
    } else {
        senseless += length;
    }
}
const confidence = letters > 0 ? sum / letters : 0;
const sense = sensible + senseless > 0 ? sensible / (sensible + senseless) : 0;
const weak = words.filter(w => w.confidence < 50).length / Math.max(1, words.length);

const reasons = [];
let score = letters > 0 ? 0.65 * confidence + 0.35 * sense : 0;
if (letters === 0) {
    reasons.push('Nothing was recognised.');
} else {
    if (confidence < 0.75) {
        reasons.push('The recognition is unsure of what it read (' + Math.round(confidence * 100) + ' %).');
    }
    if (sense < 0.75) {
        reasons.push('Much of what was read does not look like words (' + Math.round(sense * 100) + ' % does).');
    }
    if (weak > 0.3) {
        score -= 0.1;
        reasons.push(Math.round(weak * 100) + ' % of the words are doubtful.');
    }
    if (sideways) {
        score -= 0.3;
        reasons.push('The lines run from top to bottom.');
    }
    if (Math.abs(slope) > 0.035) {
        score -= 0.1;
        reasons.push('The page is tilted by ' + (Math.round(Math.atan(slope) * 1800 / Math.PI) / 10) + ' degrees.');
    }
}
score = Math.max(0, Math.min(1, score));

return {
    text: text, layout: layout, words: words.length, confidence: Math.round(confidence * 1000) / 1000, sense: Math.round(sense * 1000) / 1000,
    sideways: sideways, tilt: Math.round(Math.atan(slope) * 1800 / Math.PI) / 10, width: pageWidth, height: pageHeight, char_height: charHeight,
    score: Math.round(score * 1000) / 1000, ok: score >= 0.8 && confidence >= 0.7 && !sideways && Math.abs(slope) <= 0.035 && (letters >= 10 || confidence >= 0.85), reasons: reasons
};
