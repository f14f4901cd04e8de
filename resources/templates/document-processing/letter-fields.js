// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds who wrote a letter and when.
// input:  text  pages as they look, pages divided by form feeds
// output: issuer (the sender), date (ISO), number, total and currency (always null), confidence of each, reasons

const lines = String(input.text || '').slice(0, 300000).replace(/[\u00a0\u202f]/g, ' ').split(/[\n\f]/).map(line => line.slice(0, 600)).filter(line => line.trim() !== '');
function plain(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\u2019/g, "'");
}

// ------------------------------------------------------------------ date

const months = ['jan|january|januar|janvier|enero|gennaio', 'feb|february|februar|fevrier|febrero|febbraio', 'mar|march|marz|maerz|mars|marzo', 'apr|april|avril|abril|aprile',
    'may|mai|mayo|maggio', 'jun|june|juni|juin|junio|giugno', 'jul|july|juli|juillet|julio|luglio', 'aug|august|aout|agosto', 'sep|sept|september|septembre|septiembre|settembre',
    'oct|okt|october|oktober|octobre|octubre|ottobre', 'nov|november|novembre|noviembre', 'dec|dez|december|dezember|decembre|diciembre|dicembre'];
function month(word) {
    const index = months.findIndex(names => names.split('|').indexOf(plain(word)) >= 0);
    return index + 1;
}
function iso(year, monthNumber, day) {
    const full = year < 100 ? year + 2000 : year;
    if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31 || full < 1900 || full > 2100) {
        return null;
    }
    return full + '-' + (monthNumber < 10 ? '0' : '') + monthNumber + '-' + (day < 10 ? '0' : '') + day;
}
const english = /\b(?:dear|the|and|yours|sincerely)\b/.test(plain(lines.join(' ')));
const american = english && (input.letter_paper === true || /\b[A-Z]{2} [0-9]{5}\b/.test(lines.join('\n')));
function dateOf(line) {
    let found = /(?:^|[^0-9])((?:19|20)[0-9]{2})[-\/.]([0-9]{1,2})[-\/.]([0-9]{1,2})(?![0-9])/.exec(line);
    if (found) {
        return iso(Number(found[1]), Number(found[2]), Number(found[3]));
    }
    found = /(?:^|[^0-9])([0-3]?[0-9])(?:st|nd|rd|th|er|\u00ba)?\.? ?(?:of |de )?([A-Za-z\u00c0-\u024f]{3,10})\.?,? ?(?:de |del )?((?:19|20)[0-9]{2})(?![0-9])/.exec(line);
    if (found && month(found[2]) > 0) {
        return iso(Number(found[3]), month(found[2]), Number(found[1]));
    }
    found = /(?:^|[^A-Za-z])([A-Za-z]{3,9})\.? ([0-3]?[0-9])(?:st|nd|rd|th)? ?, ?((?:19|20)[0-9]{2})(?![0-9])/.exec(line);
    if (found && month(found[1]) > 0) {
        return iso(Number(found[3]), month(found[1]), Number(found[2]));
    }
    found = /(?:^|[^0-9.\/])([0-3]?[0-9])([.\/-])([0-3]?[0-9])\2((?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])/.exec(line);
    if (found) {
        const first = Number(found[1]);
        const second = Number(found[3]);
        const swap = found[2] !== '.' && first <= 12 && (second > 12 || american);
        return swap ? iso(Number(found[4]), first, second) : iso(Number(found[4]), second, first);
    }
    return null;
}
const salutation = lines.findIndex(line => /^\s*(?:dear|to whom|sehr geehrte|liebe|guten|hallo|madame|monsieur|mesdames|messieurs|cher|bonjour|estimad|querid|muy se)/.test(plain(line)));
let date = null;
let certain = 0;
const end = salutation > 0 ? salutation + 1 : Math.min(lines.length, 25);
for (let index = 0; index < end && date === null; index++) {
    date = dateOf(lines[index]);
    certain = 0.9;
}
if (date === null) {
    for (let index = lines.length - 1; index >= Math.max(end, lines.length - 8) && date === null; index--) {
        date = dateOf(lines[index]);
        certain = 0.6;
    }
}

// ------------------------------------------------------------------ sender

const legal = /(?:^|[\s,])(?:GmbH|AG|KG|e\. ?V\.|UG|Ltd\.?|Limited|LLC|LLP|PLC|Inc\.?|Corp\.?|Company|S\.?A\.?R\.?L\.?|SAS|S\.A\.|S\.L\.|B\.V\.|AB|A\/S|Association|Verein|Society|Trust|Foundation|Stiftung|University|Universit\u00e4t|Universit\u00e9|Council|Library|Stadt|Ville|Mairie|Museum|School|Schule)(?=$|[\s,.;:|)])/i;
const candidates = [];
function offer(text, score) {
    const name = text.replace(/^[\s|*\u00b7\u2022\-\u2013]+|[\s,;:|\u00b7\u2022\-\u2013*]+$/g, '');
    const letters = (name.match(/[A-Za-z\u00c0-\u024f]/g) || []).length;
    if (letters < 3 || name.length > 60 || dateOf(name) !== null || /[@:]|www\.|[0-9]{3,}/.test(name) || /^(?:page|seite|tel|phone|fax|dear|re|betreff|objet|by |per )/i.test(name)) {
        return;
    }
    candidates.push({ name: name, score: score + (legal.test(name) ? 2 : 0) - (/[0-9]/.test(name) ? 2.5 : 0) - (/(?:str\.|stra\u00dfe|street|road|avenue|^rue |lane|platz|calle )/i.test(name) ? 2 : 0) });
}
for (let index = 0; index < Math.min(salutation > 0 ? salutation : 12, 12, lines.length); index++) {
    const cells = lines[index].trim().split(/ {3,}/);
    cells.forEach((cell, position) => {
        const parts = cell.split(/\s+[-\u2013|\u00b7\u2022*]\s+|\s*[|\u00b7\u2022]\s*/);
        if (parts.length >= 3 && /[0-9]/.test(cell)) {
            offer(parts[0], 4.5);
        } else {
            offer(cell, 2.5 - index * 0.5 - position * 0.1);
        }
    });
}
const closing = lines.findIndex((line, index) => index > salutation && /^\s*(?:yours|sincerely|kind regards|best regards|with kind|regards|mit (?:freundlichen|besten|herzlichen)|freundliche|viele gru|cordialement|bien cordialement|veuillez|je vous prie|nous vous prions|atentamente|un saludo|saludos|reciba)/.test(plain(line)));
if (closing >= 0) {
    for (let index = closing + 1; index < Math.min(lines.length, closing + 4); index++) {
        offer(lines[index].trim().split(/ {3,}/)[0], 1.4 - (index - closing) * 0.2);
    }
}
candidates.forEach(candidate => {
    const times = plain(lines.join('\n')).split(plain(candidate.name)).length - 1;
    candidate.score += Math.min(1.5, (times - 1) * 0.8);
});
candidates.sort((a, b) => b.score - a.score);
const sender = candidates.length > 0 && candidates[0].score > 0.5 ? candidates[0] : null;

const reasons = [];
if (!sender) { reasons.push('No sender was found.'); }
if (!date) { reasons.push('No date was found.'); }
return {
    issuer: sender ? sender.name : null, number: null, date: date, total: null, currency: null,
    confidence: { issuer: sender ? Math.min(0.9, 0.4 + sender.score * 0.1) : 0, number: 0, date: date ? certain : 0, total: 0, currency: 0 }, reasons: reasons
};
