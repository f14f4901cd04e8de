// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ------------------------------------------------------------------ labels

// A line that heads the table of items: its words label columns, not values.
const headWords = /\b(description|item|items|qty|quantity|unit price|unit cost|price|rate|amount|pos|menge|anzahl|bezeichnung|beschreibung|artikel|leistung|gesamt|aantal|omschrijving|einzelpreis|preis|gesamtpreis|einheit|betrag|designation|libelle|quantite|qte|prix unitaire|p\.?u\.?|prix|montant ht|total ht|montant|descripcion|concepto|cantidad|cant|precio|importe|unidades|hours|stunden|std|ep|gp|vk-preis|zeilenbetrag|rabatt|discount|total)\b/g;
const strongHead = /\b(description|qty|quantity|menge|anzahl|aantal|omschrijving|bezeichnung|beschreibung|artikel|designation|libelle|quantite|qte|descripcion|concepto|cantidad|item|items|pos|leistung)\b/;
lines.forEach(line => {
    const hits = line.plain.match(headWords) || [];
    line.head = line.cells.length >= 3 && strongHead.test(line.plain) && hits.length >= 3 && !/[0-9][.,][0-9]{2}\b/.test(line.text);
});

// Where a label's value may stand: right of it, else below it.
function valuesFor(line, label, options) {
    const result = [];
    const from = label.index;
    const to = from + label.length;
    const cellIndex = line.cells.findIndex(cell => from >= cell.start && from < cell.end);
    const cell = line.cells[cellIndex];
    if (!cell) {
        return result;
    }
    const rest = line.text.slice(to, cell.end);
    if (rest.replace(/[\s:.\-#\u00ba\u00b0)]/g, '') !== '') {
        result.push({ text: rest, where: 'same', distance: 0, line: line, start: to, end: cell.end });
    }
    let first = true;
    for (let index = cellIndex + 1; index < line.cells.length; index++) {
        const next = line.cells[index];
        result.push({ text: next.text, where: 'right', distance: index - cellIndex, line: line, start: next.start, end: next.end, first: first });
        first = false;
    }
    const reach = options && options.below ? options.below : 2;
    const whole = from - cell.start <= 2;
    if (whole) {
        for (let down = 1; down <= reach && line.index + down < lines.length; down++) {
            const under = lines[line.index + down];
            if (under.page !== line.page) {
                break;
            }
            under.cells.forEach(candidate => {
                const overlap = Math.min(candidate.end, cell.end + 3) - Math.max(candidate.start, cell.start - 3);
                if (overlap > 0) {
                    result.push({ text: candidate.text, where: 'below', distance: down, line: under, start: candidate.start, end: candidate.end });
                }
            });
        }
    }
    return result;
}

function labels(patterns, visit) {
    lines.forEach(line => {
        patterns.forEach(entry => {
            const pattern = new RegExp(entry.label, 'g');
            let found;
            while ((found = pattern.exec(line.plain)) !== null) {
                if (found[0] === '') {
                    break;
                }
                const before = line.plain[found.index - 1];
                const after = line.plain[found.index + found[0].length];
                if ((before && /[a-z0-9\u00df]/.test(before)) || (after && /[a-z\u00df]/.test(after) && /[a-z\u00df]$/.test(found[0]))) {
                    continue;
                }
                visit(line, { index: found.index, length: found[0].length, text: found[0] }, entry);
            }
        });
    });
}

const reasons = [];
