// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ------------------------------------------------------------------ date

const dateLabels = [
    { label: "(?:invoice|billing|bill|receipt|issue|tax point) ?date", weight: 10 },
    { label: 'date (?:of )?(?:the )?(?:invoice|issue|receipt|supply)', weight: 10 },
    { label: '(?:date )?issued(?: on)?', weight: 8 },
    { label: '(?:rechnungs?|ausstellungs?|beleg|quittungs?|bon) ?-? ?(?:datum|dat\\.)', weight: 10 },
    { label: '(?:datum der rechnung|rechnung vom|ausgestellt am)', weight: 9 },
    { label: "date (?:de |d' ?)?(?:la )?(?:facture|facturation|emission|etablissement)", weight: 10 },
    { label: '(?:facture du|emise? le|factuurdatum|data fattura|fakturadatum|data faktury)', weight: 9 },
    { label: 'fecha (?:de )?(?:la )?(?:factura|emision|expedicion)', weight: 10 },
    { label: '(?:invoice|rechnung|facture|factura)(?: ?[^ :]+)? (?:dated|date|vom|du|del)', weight: 8 },
    { label: 'total amount due on', weight: 4 },
    { label: '(?:dated|date|datum|fecha|data|le)', weight: 7 }
];
const otherDate = /(?:due|by|before|within|pay(?:able|ment)?(?: by| due| date| terms)?|fallig|zahlbar|zahlungsziel|zahlung|bis zum|bis|echeance|paiement|limite|a regler|vencimiento|pago|deliver(?:y|ed)?|ship(?:ped|ping|ment)?|liefer|leistungs?|livraison|entrega|order|bestell|auftrags?|commande|pedido|period|zeitraum|periode|check.?in|check.?out|arrival|departure|anreise|abreise|arrivee|depart|expir(?:y|es|ation)|valid|gultig|birth|geburt|naissance|next|print(?:ed)?|druck|from|until|service|since|seit|contract|vertrags?|mandat|start|end)[a-z]*\.?(?: ?(?:date|datum|dat\.|le|on|by|am|the|vom|du|del|de|d'|el|fecha|limite))*[ :.\-]*$/;
const dateCandidates = [];
function dateScoreOf(line, start) {
    // What stands left of the date in its cell and in the cell before.
    const cellIndex = line.cells.findIndex(c => start >= c.start && start < c.end);
    const cell = line.cells[cellIndex];
    let lead = cell ? line.plain.slice(cell.start, start) : '';
    if (lead.trim() === '' && cellIndex > 0) {
        lead = line.cells[cellIndex - 1].plain;
    }
    return lead;
}
labels(dateLabels, (line, label, entry) => {
    const cell = line.cells.find(c => label.index >= c.start && label.index < c.end);
    const lead = cell ? line.plain.slice(cell.start, label.index) : '';
    if (entry.weight <= 7 && lead.trim() !== '' && otherDate.test(lead)) {
        return;
    }
    if (label.text === 'le' && !/[,:] ?$/.test(lead) && lead.trim() !== '') {
        return;
    }
    const after = line.plain.slice(label.index + label.length);
    if (entry.weight <= 7 && /^ ?(?:due|of birth|d'echeance|de vencimiento|de livraison|d'expedition|limite|de commande|de pedido|de entrega|de paiement)/.test(after)) {
        return;
    }
    for (const value of valuesFor(line, label, { below: 2 })) {
        if ((value.where === 'right' && value.distance > 2) || (value.where === 'below' && line.head)) {
            continue;
        }
        const date = dateIn(value.text);
        if (!date) {
            continue;
        }
        const leading = plain(value.text.slice(0, date.start));
        if (leading.replace(/[^a-z]/g, '').length > 12 || (leading !== '' && otherDate.test(leading))) {
            continue;
        }
        if (value.where === 'below') {
            // Another label may own the date below.
            const own = dateScoreOf(value.line, value.start + date.start);
            if (otherDate.test(own)) {
                continue;
            }
        }
        let score = entry.weight + (value.where === 'same' ? 1 : value.where === 'right' ? 0.9 - value.distance * 0.2 : 0.5 - value.distance * 0.4);
        if (line.plain.slice(label.index + label.length, cell.end).length > 40) {
            score -= 3;
        }
        if (lead.trim().split(' ').length > 3) {
            score -= 3; // in the middle of a sentence
        }
        score -= line.index * 0.01;
        dateCandidates.push({ iso: date.iso, sure: date.sure, score: score, label: label.text });
        break;
    }
});
const dueDates = [];
lines.forEach((line, index) => {
    datesIn(line.text).forEach(date => {
        const lead = dateScoreOf(line, date.start);
        let other = otherDate.test(lead);
        if (!other && index > 0) {
            // The heading of the column says what the date is.
            const above = [lines[index - 1]].concat(index > 1 ? [lines[index - 2]] : []);
            const head = above.map(l => l.cells.find(c => Math.min(c.end, date.end) - Math.max(c.start, date.start) > 0)).filter(c => c);
            other = head.some(c => c.text.length < 30 && otherDate.test(c.plain + ' '));
        }
        if (/due|fallig|zahlbar|zahlungsziel|echeance|vencimiento|pay/.test(lead)) {
            dueDates.push(date.iso);
        }
        const range = /[0-9]\s?[-\u2013]\s?$|\bto $|\bbis $|\bau $/.test(line.text.slice(0, date.start)) || /^\s?[-\u2013] ?[0-9A-Z]/.test(line.text.slice(date.end));
        let score = (other || range ? 0.5 : 4) - index * 0.03;
        if (line.page > 0) {
            score -= 1;
        }
        if (/^\s*\S.*[,\s]$/.test(line.text.slice(0, date.start)) && /^[A-Za-z\u00c0-\u024f .\-]+, ?(?:den |le |el |am )?$/.test(line.text.slice(0, date.start).trim() + ' ')) {
            score += 2; // "Berlin, den 3. Mai 2024"
        }
        dateCandidates.push({ iso: date.iso, sure: date.sure, score: score, label: other ? 'other' : '' });
    });
});
dateCandidates.forEach(candidate => {
    const again = dateCandidates.filter(other => other.iso === candidate.iso && other !== candidate).length;
    candidate.total = candidate.score + Math.min(1, again * 0.25);
    if (dueDates.some(due => due < candidate.iso) && dueDates.indexOf(candidate.iso) < 0) {
        candidate.total -= 1; // an invoice is not dated after it is due
    }
});
dateCandidates.sort((a, b) => b.total - a.total);
const date = dateCandidates.length > 0 ? dateCandidates[0] : null;
let dateConfidence = date ? Math.max(0.25, Math.min(0.98, 0.4 + date.total * 0.055)) : 0;
if (date && !date.sure) {
    dateConfidence *= 0.7;
    reasons.push('The order of day and month in the date is a guess.');
}
