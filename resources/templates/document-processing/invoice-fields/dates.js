// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ------------------------------------------------------------------ dates

const months = {
    jan: 1, january: 1, januar: 1, jaenner: 1, janner: 1, janvier: 1, janv: 1, enero: 1, ene: 1, gennaio: 1, januari: 1, janeiro: 1,
    feb: 2, february: 2, februar: 2, fevrier: 2, fevr: 2, fev: 2, febrero: 2, febbraio: 2, februari: 2, fevereiro: 2,
    mar: 3, march: 3, marz: 3, maerz: 3, mrz: 3, mars: 3, marzo: 3, maart: 3, marco: 3,
    apr: 4, april: 4, avril: 4, avr: 4, abril: 4, abr: 4, aprile: 4,
    may: 5, mai: 5, mayo: 5, maggio: 5, mei: 5, maio: 5,
    jun: 6, june: 6, juni: 6, juin: 6, junio: 6, giugno: 6, junho: 6,
    jul: 7, july: 7, juli: 7, juillet: 7, juil: 7, julio: 7, luglio: 7, julho: 7,
    aug: 8, august: 8, aout: 8, agosto: 8, ago: 8, augustus: 8,
    sep: 9, sept: 9, september: 9, septembre: 9, septiembre: 9, setiembre: 9, settembre: 9, setembro: 9,
    oct: 10, october: 10, okt: 10, oktober: 10, octobre: 10, octubre: 10, ottobre: 10, outubro: 10,
    nov: 11, november: 11, novembre: 11, noviembre: 11, novembro: 11,
    dec: 12, december: 12, dez: 12, dezember: 12, decembre: 12, dic: 12, diciembre: 12, dicembre: 12, dezembro: 12
};

let dayFirst = null; // decided below, from the document
const american = (/\b[A-Z][A-Za-z]+(?:, | (?=[A-Z]{2} [0-9]{5}))(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?: [0-9]{5}(?:-[0-9]{4})?)?(?![A-Za-z0-9])/.test(everything)
    || /US\$|\bUSD\b|\bU\.?S\.?A\b|sales tax|\bzip code\b/i.test(everything)) && !/\u00a3|\u20ac/.test(everything);

function iso(year, month, day) {
    if (year < 100) {
        year += year < 70 ? 2000 : 1900;
    }
    if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) {
        return null;
    }
    const real = new Date(Date.UTC(year, month - 1, day));
    if (real.getUTCMonth() !== month - 1) {
        return null;
    }
    return year + '-' + (month < 10 ? '0' : '') + month + '-' + (day < 10 ? '0' : '') + day;
}

// All dates of a piece of text: {iso, start, end, sure}.
function datesIn(text) {
    const result = [];
    const taken = [];
    function add(found, date, sure) {
        const start = found.index + (found[0].length - found[0].replace(/^[^0-9A-Za-z\u00c0-\u024f]+/, '').length);
        const end = found.index + found[0].length;
        if (date && !taken.some(other => start < other.end && end > other.start)) {
            const entry = { iso: date, start: start, end: end, sure: sure };
            taken.push(entry);
            result.push(entry);
        }
    }
    let found;
    const year = /(^|[^0-9])((?:19|20)[0-9]{2}) ?[-\/.\u2013] ?([0-9]{1,2}) ?[-\/.\u2013] ?([0-9]{1,2})(?![0-9])/g;
    while ((found = year.exec(text)) !== null) {
        add(found, iso(Number(found[2]), Number(found[3]), Number(found[4])), true);
    }
    const dayMonth = /(^|[^0-9A-Za-z])([0-3]?[0-9])(?:st|nd|rd|th|er|\u00ba|\u00b0)?[.,]? ?(?:of |de |-|\u2013|\/)? ?([A-Za-z\u00c0-\u024f]{3,10})\.?,? ?(?:de |del |-|\u2013|\/)? ?'?([0-9]{4}|[0-9]{2})(?![0-9])/g;
    while ((found = dayMonth.exec(text)) !== null) {
        const month = months[plain(found[3])];
        add(found, month ? iso(Number(found[4]), month, Number(found[2])) : null, true);
        dayMonth.lastIndex = found.index + Math.max(1, found[0].length - 4);
    }
    const monthDay = /(^|[^A-Za-z\u00c0-\u024f])([A-Za-z\u00c0-\u024f]{3,10})\.?[ -]?([0-3]?[0-9])(?:st|nd|rd|th)? ?[,.\- ] ?([0-9]{4})(?![0-9])/g;
    while ((found = monthDay.exec(text)) !== null) {
        const month = months[plain(found[2])];
        add(found, month ? iso(Number(found[4]), month, Number(found[3])) : null, true);
        monthDay.lastIndex = found.index + Math.max(1, found[0].length - 8);
    }
    const numeric = /(^|[^0-9.\/-])([0-3]?[0-9])( ?[.\/-] ?)([0-3]?[0-9])( ?[.\/-] ?)((?:19|20)[0-9]{2}|[0-9]{2})(?![0-9]|[.,][0-9])/g;
    while ((found = numeric.exec(text)) !== null) {
        const mark = found[3].trim();
        if (mark !== found[5].trim()) {
            continue;
        }
        const first = Number(found[2]);
        const second = Number(found[4]);
        const last = Number(found[6]);
        let date = null;
        let sure = true;
        if (mark === '.') {
            date = iso(last, second, first);
        } else if (first > 12) {
            date = iso(last, second, first);
        } else if (second > 12) {
            date = iso(last, first, second);
        } else {
            sure = first === second || dayFirst === true || dayFirst === false;
            date = dayFirst === false ? iso(last, first, second) : iso(last, second, first);
        }
        add(found, date, sure);
        numeric.lastIndex = found.index + Math.max(1, found[0].length - 1);
    }
    return result.sort((a, b) => a.start - b.start);
}

function dateIn(text) {
    const all = datesIn(text);
    return all.length > 0 ? all[0] : null;
}

(function decideOrder() {
    let day = 0;
    let month = 0;
    const numeric = /(?:^|[^0-9.\/-])([0-3]?[0-9])[\/-]([0-3]?[0-9])[\/-](?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])/g;
    let found;
    while ((found = numeric.exec(everything)) !== null) {
        if (Number(found[1]) > 12) {
            day += 1;
        } else if (Number(found[2]) > 12) {
            month += 1;
        }
    }
    if (day !== month) {
        dayFirst = day > month;
        return;
    }
    // Nothing in the dates themselves: go by the country.
    if (language !== 'en') {
        dayFirst = true;
    } else if (american || input.letter_paper === true) {
        dayFirst = false;
    } else if (/\u00a3|\u20ac|\bGBP\b|\bEUR\b|\bVAT\b|\bGST\b|\bABN\b|\bIBAN\b/.test(everything)) {
        dayFirst = true;
    }
})();
