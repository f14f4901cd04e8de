// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the fields of an invoice or receipt.
// input:  text  pages as they look (what stands side by side on the page stands side by side here), pages divided by form feeds
//         letter_paper  true for North American paper (a weak hint on the order of day and month)
// output: issuer, number, date (ISO), total (number), currency (ISO code), each null where not found;
//         confidence of each (0..1), reasons, net, tax, due_date

// ------------------------------------------------------------------ lines and cells

// Bounded, whatever comes in: the fields stand at the beginning and the end, on lines of a page's width.
let given = String(input.text || '');
if (given.length > 200000) {
    given = given.slice(0, 130000) + '\f' + given.slice(-70000);
}
given = given.split('\n').map(line => (line.length > 600 ? line.slice(0, 600) : line)).join('\n');
const source = given.replace(/[\u00a0\u202f\u2007\u2009]/g, ' ').replace(/\r/g, '').replace(/\t/g, '    ')
    .replace(/[\u2010\u2011\u2012\u2212]/g, '-');
const lines = [];
source.split('\f').forEach((page, pageIndex) => {
    page.split('\n').forEach(line => {
        const cells = [];
        const pattern = /\S+(?: \S+)*/g;
        let found;
        while ((found = pattern.exec(line)) !== null) {
            cells.push({ text: found[0], start: found.index, end: found.index + found[0].length });
        }
        if (cells.length > 0) {
            lines.push({ text: line, cells: cells, page: pageIndex, index: lines.length, gap: false });
        } else if (lines.length > 0) {
            lines[lines.length - 1].gap = true; // an empty line follows
        }
    });
});
const everything = lines.map(line => line.text).join('\n');

// Lower case, accents off, one length with the original.
function plain(text) {
    let result = '';
    for (const character of text.toLowerCase()) {
        const bare = character.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
        result += bare.length === character.length ? bare : character;
    }
    return result.replace(/\u2019/g, "'");
}
lines.forEach(line => {
    line.plain = plain(line.text);
    line.cells.forEach(cell => { cell.plain = plain(cell.text); });
});
const plainEverything = plain(everything);

const languages = { en: 0, de: 0, fr: 0, es: 0 };
const languageWords = {
    en: /\b(the|and|of|to|for|invoice|date|amount|due|payment|total|your|please|receipt|tax)\b/g,
    de: /\b(der|die|das|und|fur|rechnung|datum|betrag|summe|zahlung|bitte|mwst|ust|gesamt|ihre|menge|beleg|netto|brutto)\b/g,
    fr: /\b(le|la|les|des|du|et|facture|montant|paiement|tva|ttc|ht|votre|prix|echeance|quantite)\b/g,
    es: /\b(el|los|las|del|y|factura|fecha|importe|iva|pago|cantidad|precio|vencimiento|su)\b/g
};
Object.keys(languageWords).forEach(code => { languages[code] = (plainEverything.match(languageWords[code]) || []).length; });
const language = Object.keys(languages).reduce((best, code) => languages[code] > languages[best] ? code : best, 'en');
