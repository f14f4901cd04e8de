// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ------------------------------------------------------------------ total

const totalLabels = [
    { label: "(?:total )?amount (?:now )?(?:due|payable|to pay|owing|owed)|total (?:amount )?(?:due|payable|to pay|to be paid)|balance (?:due|to pay|payable)|please pay|pay this amount|amount to be paid", weight: 10 },
    { label: "grand total|invoice total|total invoice(?: amount| value)?|invoice (?:amount|value)|total for this invoice|total of (?:this )?invoice|total amount|total incl(?:uding|usive|\\.)?(?: of)?(?: vat| tax| gst| all taxes)?\\.?|total \\(incl[^)]*\\)|gross (?:total|amount)|total gross|total inc\\.? (?:vat|gst|tax)|order total|total charged?|total paid|amount paid", weight: 9 },
    { label: "(?:rechnungs|gesamt|end|zahl|brutto|rechnungsgesamt|gesamtrechnungs|uberweisungs) ?-? ?(?:betrag|summe|preis)(?: \\(?brutto\\)?)?|(?:zu zahlen(?:der betrag)?|zahlbetrag|bruttobetrag|gesamt brutto|summe brutto|gesamt \\(?inkl[^ ]*\\.?\\)?(?: [0-9, ]*%? ?(?:mwst|ust)\\.?)?|betrag dankend erhalten|offener betrag|zu uberweisen|endsumme|gesamtsumme|summe inkl\\.?[a-z .0-9%]*)", weight: 10 },
    { label: "(?:net a payer|total a (?:payer|regler)|montant (?:total )?(?:a payer|a regler|du)|reste a payer|solde (?:du|a payer))(?: \\(?ttc\\)?)?", weight: 10 },
    { label: "(?:total|montant|prix)(?: total| general)? (?:\\(?t\\.?t\\.?c\\.?\\)?)|total general|montant total", weight: 10 },
    { label: "(?:total (?:a pagar|factura|con iva|general|importe)|importe (?:total|a pagar)|(?:total|importe) \\(?iva incl[a-z.]*\\)?|liquido a pagar|a pagar)", weight: 10 },
    { label: "(?:totale (?:fattura|da pagare|documento|complessivo)|importo totale|te betalen|totaal(?: incl\\.?(?: btw)?)?|totaalbedrag|valor total|total geral|att betala|do zaplaty|razem)", weight: 9 },
    { label: "(?:gesamt|summe|total|totale|totaal|suma|somme)", weight: 6.5 },
    { label: "(?:betrag|amount|montant|importe)", weight: 3 },
    { label: "(?:balance|saldo|solde|card|karte|visa|mastercard|ec-cash|girocard|bar|cash|carte bancaire|cb|tarjeta|efectivo)", weight: 2 }
];
const partLead = /(?:sub|zwischen|teil|sous|net|netto|hors|exkl|excl|ohne|vor|before|tax|vat|mwst|ust|steuer|tva|iva|gst|item|items|artikel|qty|menge|quantity|discount|rabatt|remise|saved|you saved|shipping|versand|anzahl|points|punkte|hours|stunden|rounding|remaining|previous|last|carried|ubertrag|report)[a-z]*[ .\-]*(?:\(?[0-9.,]* ?%?\)? ?)$/;
const partTail = /^[ .:\-]*(?:\(?(?:excl|exkl|excluding|before|ohne|hors|h\.?t\.?(?![a-z])|net(?:to)?(?![a-z])|zzgl|tax(?:es)?(?![a-z])|vat(?![a-z])|mwst|ust|steuer|tva|t\.v\.a|iva(?! incl)|gst|sin iva|sans|discount|rabatt|remise|items?|artikel|qty|quantity|menge|hours|stunden|weight|gewicht|savings|saved|shipping|versand|cgst|sgst|igst|sales tax|sans tva|exempt|points|pages|paid to date|credits?))/;
const taxLabel = /\b(?:vat|tax|mwst|ust|umsatzsteuer|mehrwertsteuer|steuer|t\.?v\.?a\.?|iva|gst|cgst|sgst|igst|hst|btw|moms|sales tax)\b/;
const netLabel = /\b(?:sub-?\s?total|subtotal|net(?:to)?(?: ?(?:amount|total|betrag|summe))?|nettobetrag|nettosumme|zwischensumme|sous-?\s?total|total h\.?t\.?|montant h\.?t\.?|hors taxes?|base(?: imponible)?|total (?:excl|before)[a-z]*)\b/;

// All amounts, and which of them are labelled as net or tax.
const all = [];
lines.forEach(line => {
    amountsIn(line.text).forEach(amount => {
        const lead = line.plain.slice(0, amount.start);
        all.push({ value: amount.value, exact: amount.exact || amount.currency !== null, currency: amount.currency, line: line.index,
            tax: taxLabel.test(lead) && !/\b(?:incl|inkl|ttc)/.test(lead), net: netLabel.test(lead), discount: /discount|rabatt|remise|skonto|descuento|nachlass/.test(lead) });
    });
});
const nets = all.filter(a => a.net && a.exact && a.value > 0).map(a => a.value);
const taxes = all.filter(a => a.tax && a.exact && a.value > 0).map(a => a.value);
const exactValues = all.filter(a => a.exact && a.value > 0).map(a => a.value);
const near = (a, b) => Math.abs(a - b) < 0.015;

function consistent(total) {
    for (const net of nets) {
        for (const tax of taxes) {
            if (near(net + tax, total) && tax < net) {
                return { net: net, tax: tax };
            }
        }
    }
    for (const net of nets) {
        const sum = taxes.reduce((a, b) => a + b, 0);
        if (sum > 0 && near(net + sum, total)) {
            return { net: net, tax: sum };
        }
    }
    // Unlabelled, but beside each other at the end: net, tax, total with a usual rate.
    const distinct = exactValues.filter((value, index) => exactValues.indexOf(value) === index);
    for (const net of distinct.slice(-12)) {
        const tax = Math.round((total - net) * 100) / 100;
        if (tax > 0 && tax < net * 0.3 && distinct.some(v => near(v, tax)) && net < total) {
            const rate = tax / net * 100;
            if ([5, 5.5, 6, 7, 7.7, 8, 8.1, 9, 10, 13, 16, 18, 19, 20, 21, 22, 23, 24, 25].some(r => Math.abs(r - rate) < 0.06)) {
                return { net: net, tax: tax };
            }
        }
    }
    return null;
}

const totalCandidates = [];
labels(totalLabels, (line, label, entry) => {
    if (line.head && entry.weight < 9.5) {
        return;
    }
    const cell = line.cells.find(c => label.index >= c.start && label.index < c.end);
    const lead = cell ? line.plain.slice(cell.start, label.index) : '';
    const tail = line.plain.slice(label.index + label.length, cell ? cell.end : line.plain.length);
    let weight = entry.weight;
    if (partLead.test(lead)) {
        weight -= 7;
    }
    if (partTail.test(tail) && !/inkl|incl|inc\.|ttc/.test(label.text + tail.slice(0, 12))) {
        weight -= 7;
    }
    if (lead.split(' ').length > 6) {
        weight -= 3; // in the middle of a sentence
    }
    const values = valuesFor(line, label, { below: 2 });
    const beside = [];
    values.filter(v => v.where !== 'below').forEach(v => amountsIn(v.text).forEach(a => beside.push({ amount: a, value: v })));
    // A sign may stand in a cell of its own before or after the number.
    let chosen = null;
    const solid = beside.filter(b => b.amount.exact || b.amount.currency !== null);
    if (solid.length > 0) {
        chosen = solid[solid.length - 1];
        // "net  tax  gross" side by side: the last is the total; after a plain "total" the same holds
    } else if (beside.length > 0) {
        const last = beside[beside.length - 1];
        const signs = new RegExp('(?:^|[^A-Za-z])' + signPattern + '(?![A-Za-z])', 'i').test(line.text.slice(label.index + label.length));
        if (signs || /^[-+]?[0-9 .,'\u2019]+$/.test(last.value.text.trim().replace(/^[:. ]+/, ''))) {
            chosen = last;
            weight -= signs ? 0 : 1.5;
        }
    }
    let distance = 0;
    if (!chosen && entry.weight > 2.5 && !/[0-9]/.test(tail)) {
        for (const value of values.filter(v => v.where === 'below')) {
            const amounts = amountsIn(value.text).filter(a => a.exact || a.currency !== null);
            if (amounts.length > 0) {
                chosen = { amount: amounts[amounts.length - 1], value: value };
                distance = value.distance;
                break;
            }
        }
        if (chosen && (cell.text.length > 40 || line.head)) {
            chosen = null;
        }
    }
    if (!chosen) {
        return;
    }
    const amount = chosen.amount;
    if (!amount.exact && amount.currency === null && amount.value < 1) {
        return;
    }
    let score = weight - distance * 0.7 + line.index / Math.max(1, lines.length) * 0.8;
    if (amount.exact) {
        score += 0.5;
    }
    if (amount.value <= 0) {
        score -= 6; // paid, or a credit
    }
    totalCandidates.push({ value: amount.value, currency: amount.currency, score: score, line: line, label: label.text, exact: amount.exact, distance: distance });
});

const largest = exactValues.length > 0 ? Math.max.apply(null, exactValues) : 0;
totalCandidates.forEach(candidate => {
    candidate.parts = candidate.value > 0 ? consistent(candidate.value) : null;
    candidate.total = candidate.score;
    if (candidate.parts) {
        candidate.total += 2.5;
    }
    if (near(candidate.value, largest)) {
        candidate.total += 1.2;
    }
    const again = totalCandidates.filter(other => near(other.value, candidate.value) && other !== candidate && other.line !== candidate.line).length;
    candidate.total += Math.min(1.5, again * 0.5);
    // What is only the net of a larger total is not the total.
    if (totalCandidates.some(other => other.value > candidate.value && other.score > 4 && consistentWith(other.value, candidate.value))) {
        candidate.total -= 2.5;
    }
});
function consistentWith(total, net) {
    const parts = consistent(total);
    return parts !== null && near(parts.net, net);
}
totalCandidates.sort((a, b) => b.total - a.total);
let total = totalCandidates.length > 0 && totalCandidates[0].total > 1.5 ? totalCandidates[0] : null;
if (!total && exactValues.length > 0) {
    const signed = all.filter(a => a.exact && a.value > 0 && near(a.value, largest));
    total = { value: largest, currency: signed[0].currency, total: 0, parts: consistent(largest), label: '', line: lines[signed[0].line] };
    reasons.push('No label names the total; the largest amount was taken.');
}
let totalConfidence = 0;
if (total) {
    totalConfidence = Math.max(0.2, Math.min(0.98, 0.3 + total.total * 0.06));
    if (total.parts) {
        totalConfidence = Math.min(0.99, totalConfidence + 0.1);
        reasons.push('Net and tax add up to the total.');
    }
    const rival = totalCandidates.find(other => !near(other.value, total.value) && other.total > total.total - 0.8);
    if (rival) {
        totalConfidence -= 0.25;
        reasons.push('Another amount (' + rival.value + ') is labelled much like the total.');
    }
}
