// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ------------------------------------------------------------------ number

const numberWord = "(?:(?:number|no\\.?|nr\\.?|num(?:ber|ero)?\\.?|n\\.?\\s?[\u00ba\u00b0o]\\.?|id|code|nummer|ref(?:erence)?\\.?)(?![a-z])|#)";
const numberLabels = [
    { label: "(?:tax |vat |proforma |pro forma )?invoice ?" + numberWord + "(?: ?[\\/&] ?(?:reference|ref)\\.?)?", weight: 10 },
    { label: 'rechnungs? ?-? ?(?:nr\\.?|nummer|no\\.?|num\\.?|#)', weight: 10 },
    { label: 're(?:ch)?\\.? ?-? ?(?:nr\\.?|nummer)', weight: 9 },
    { label: "(?:n\\.?\\s?[\u00ba\u00b0o]\\.?|num(?:ero)?\\.?|no\\.?|ref(?:erence)?\\.?) ?(?:de |de la |d[u'] ?)?facture", weight: 10 },
    { label: "facture ?(?:n\\.?\\s?[\u00ba\u00b0o]\\.?|num(?:ero)?\\.?|no\\.?|#|ref\\.?)", weight: 10 },
    { label: "(?:n\\.?\\s?[\u00ba\u00b0o]\\.?|num(?:ero)?\\.?|no\\.?) ?(?:de )?(?:la )?factura", weight: 10 },
    { label: "factura ?(?:n\\.?\\s?[\u00ba\u00b0o]\\.?|num(?:ero)?\\.?|no\\.?|#)", weight: 10 },
    { label: "(?:fattura|factuur|fatura) ?(?:n\\.?\\s?[\u00ba\u00b0o]?\\.?|num(?:ero|mer)?\\.?|nr\\.?|no\\.?)", weight: 9 },
    { label: "(?:factuurnummer|numero fattura|fakturanummer|faktura nr\\.?)", weight: 9 },
    { label: "(?:receipt|bill|voucher|sales slip|ticket|document|transaction) ?" + numberWord, weight: 8 },
    { label: '(?:quittungs?|beleg|bon|kassenbon|dokument(?:en)?|kassenbeleg|gutschrifts?) ?-? ?(?:nr\\.?|nummer|no\\.?|#)', weight: 8 },
    { label: "(?:recu|ticket|recibo|ticket de caisse|documento|justificatif) ?(?:n\\.?\\s?[\u00ba\u00b0o]\\.?|num(?:ero)?\\.?|no\\.?|#)", weight: 8 },
    { label: 'credit (?:note|memo) ?' + numberWord, weight: 8 },
    { label: "invoice(?= ?:| +[a-z]{0,4}[-\\/]?[0-9]{2,})", weight: 6 },
    { label: "(?:rechnung|facture|factura|quittung)(?= ?:| +[a-z]{0,4}[-\\/]?[0-9]{2,})", weight: 6 },
    { label: "(?:booking|reservation|confirmation|statement) ?" + numberWord, weight: 5 },
    { label: "(?:buchungs?|vorgangs?|reservierungs?) ?-? ?(?:nr\\.?|nummer|no\\.?|code)", weight: 5 },
    { label: "(?:check|chk|trans)(?= ?#? ?[0-9]{3,})", weight: 5 },
    { label: "(?:our |unsere? )?(?:reference|referenz|ref\\.|zeichen) ?" + numberWord + '?', weight: 3 },
    { label: "(?:order|work order|sales order) ?" + numberWord, weight: 3 },
    { label: "(?:auftrags?|bestell|bestellungs?) ?-? ?(?:nr\\.?|nummer|no\\.?)", weight: 3 },
    { label: "(?:n\\.?\\s?[\u00ba\u00b0o]\\.?|num(?:ero)?) ?(?:de )?(?:commande|pedido)", weight: 3 }
];

// The first thing in a value that can be a number of a document.
function identifier(text, where) {
    let value = text.replace(/^[\s:.#\u00ba\u00b0\-\u2013=)]+/, '');
    value = value.replace(/^(?:n[\u00ba\u00b0o]\.?|nr\.?|no\.?|number)\s*:?\s*/i, '');
    const dates = datesIn(value);
    if (dates.length > 0 && dates[0].start === 0) {
        return null;
    }
    if (dates.length > 0 && where !== 'below') {
        value = value.slice(0, dates[0].start);
    }
    const tokens = value.split(/\s+/).filter(token => token !== '');
    if (tokens.length === 0) {
        return null;
    }
    function tidy(token) {
        return token.replace(/^[("'\[#]+/, '').replace(/[)"'\].,;:]+$/, '');
    }
    let token = tidy(tokens[0]);
    let used = 1;
    if (tokens.length > 1 && tokens.length < 6 && where !== 'below' && tokens.every(t => /^[0-9]{1,6}$/.test(t))) {
        token = tokens.join(' '); // written in groups
        used = tokens.length;
    }
    if (/^[A-Z]{1,5}[-\/]?$/.test(token) && tokens.length > 1 && /^[0-9][0-9A-Za-z\-\/]*$/.test(tidy(tokens[1]))) {
        token = token + (/[-\/]$/.test(token) ? '' : ' ') + tidy(tokens[1]);
        used = 2;
    }
    while (used < tokens.length - 1 && /^[-\/]$/.test(tokens[used]) && /[0-9]$/.test(token) && /^[0-9A-Za-z]+$/.test(tidy(tokens[used + 1]))) {
        token = token + tokens[used] + tidy(tokens[used + 1]);
        used += 2;
    }
    if (!/[0-9]/.test(token) || token.length > 32 || token.length < 1) {
        return null;
    }
    if (/^[0-9 ]+$/.test(token) && used > 1) {
        return token;
    }
    if (/[%\u20ac$\u00a3@]/.test(token) || /^[0-9]{1,3}(?:[.,][0-9]{3})*[.,][0-9]{2}$/.test(token) || /^[0-9]+:[0-9]{2}/.test(token)) {
        return null;
    }
    if (!/^[A-Za-z0-9\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f\-_\/.+# ]*$/.test(token)) {
        return null;
    }
    if (where === 'below' && tokens.length > used && /^[a-z]{3,}/i.test(tokens[used]) && /^[0-9]{1,4}$/.test(token)) {
        return null; // an address: 12 Main Street
    }
    return token;
}

const notANumber = /(?:vat|tax|ust|mwst|steuer|tva|iva|nif|cif|siret|siren|gst|abn|iban|bic|swift|customer|account|client|kunden|konto|cliente|phone|tel|fax|registration|registry|hrb|page|seite|purchase order|p\.?o\.?|lieferschein|delivery note|due|date|datum|fecha)[^:]{0,14}$/;
const numberCandidates = [];
labels(numberLabels, (line, label, entry) => {
    const before = line.plain.slice(Math.max(0, label.index - 16), label.index);
    const cell = line.cells.find(c => label.index >= c.start && label.index < c.end);
    const lead = cell ? line.plain.slice(cell.start, label.index) : before;
    if (notANumber.test(lead) && !/invoice|rechnung|factur/.test(lead)) {
        return;
    }
    if (/^ ?(?:date|datum|period|amount|betrag|total)/.test(line.plain.slice(label.index + label.length)) && entry.weight < 9) {
        return;
    }
    const values = valuesFor(line, label, { below: 2 });
    const sameLine = values.filter(v => v.where !== 'below');
    let blocked = false;
    for (const value of values) {
        if (value.where === 'right' && value.distance > 1) {
            continue;
        }
        if (value.where === 'below' && blocked) {
            continue;
        }
        const id = identifier(value.text, value.where);
        if (id === null) {
            if (value.where === 'right' && !/[:]$/.test(value.text) && !/[a-z]{3}/i.test(value.text)) {
                blocked = true;
            }
            continue;
        }
        let score = entry.weight;
        score += value.where === 'same' ? 1 : value.where === 'right' ? 0.8 : value.distance === 1 ? 0.4 : -1.2;
        if (value.where === 'below' && sameLine.some(v => v.where === 'same')) {
            score -= 4; // the label had a value beside it
        }
        if (/^[0-9]{1,2}$/.test(id)) {
            score -= 2;
        }
        if (/^(19|20)[0-9]{2}$/.test(id)) {
            score -= 1.5;
        }
        if (/[0-9]{3,}/.test(id)) {
            score += 0.5;
        }
        score -= line.index * 0.005;
        // In a sentence a number is less likely the document's own.
        if (line.cells.length === 1 && line.text.trim().split(' ').length > 9) {
            score -= 2;
        }
        numberCandidates.push({ value: id, score: score, label: label.text.trim() });
        break;
    }
});
// A title with the number under or beside it: "INVOICE   # 1234".
lines.forEach((line, index) => {
    const title = line.cells.find(cell => /^(?:tax |sales )?(?:invoice|receipt|rechnung|quittung|facture|factura|recu|recibo|fattura|factuur|credit note|gutschrift|avoir)$/.test(cell.plain));
    if (!title) {
        return;
    }
    const near = [line].concat(lines.slice(index + 1, index + 3));
    near.forEach((other, distance) => {
        other.cells.forEach(cell => {
            const hash = /^(?:#|n[\u00ba\u00b0o]\.?|nr\.?|no\.?)\s*:?\s*(\S.*)$/i.exec(cell.text);
            const bare = distance <= 1 && Math.abs(cell.start - title.start) < 25 && /^[A-Z]{0,5}[-\/ ]?[0-9][0-9A-Z\-\/]{3,}$/.test(cell.text) && !dateIn(cell.text);
            if (hash || bare) {
                const id = identifier(hash ? hash[1] : cell.text, 'same');
                if (id !== null) {
                    numberCandidates.push({ value: id, score: hash ? 9 - distance * 0.2 : 5 - distance, label: 'title' });
                }
            }
        });
    });
});
numberCandidates.forEach(candidate => {
    const again = numberCandidates.filter(other => other.value === candidate.value && other !== candidate).length;
    candidate.total = candidate.score + Math.min(1, again * 0.3);
});
numberCandidates.sort((a, b) => b.total - a.total);
const number = numberCandidates.length > 0 && numberCandidates[0].total > 1 ? numberCandidates[0] : null;
const numberConfidence = number ? Math.max(0.35, Math.min(0.98, 0.3 + number.total * 0.062)) : 0;
