// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ------------------------------------------------------------------ amounts

const currencyCodes = 'EUR|USD|GBP|CHF|INR|JPY|CNY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|BRL|MXN|ZAR|SGD|HKD|ILS|RUB|UAH|KRW|THB|AED|SAR|ARS|CLP|COP|ISK|MYR|IDR|PHP|VND|EGP|MAD|NGN|KES';
const currencySigns = [
    ['US\\$|USD ?\\$', 'USD'], ['CA\\$|C\\$|CAD ?\\$', 'CAD'], ['AU\\$|A\\$|AUD ?\\$', 'AUD'], ['NZ\\$', 'NZD'], ['HK\\$', 'HKD'], ['S\\$', 'SGD'],
    ['R\\$', 'BRL'], ['\u20ac', 'EUR'], ['\u00a3', 'GBP'], ['\u20b9|Rs\\.?|INR', 'INR'], ['\u00a5', 'JPY'], ['\u20a9', 'KRW'], ['\u20aa', 'ILS'],
    ['\u20ba', 'TRY'], ['\u20bd', 'RUB'], ['\u20b4', 'UAH'], ['z\u0142', 'PLN'], ['K\u010d', 'CZK'], ['Ft', 'HUF'], ['Fr\\.|SFr\\.?|CHF', 'CHF'],
    ['euros?', 'EUR'], ['kr\\.?', 'kr'], ['\\$', '$']
];
const signPattern = '(?:' + currencyCodes + '|' + currencySigns.map(pair => pair[0]).join('|') + ')';
const numberPattern = "[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\\.[0-9]{1,2})?|[0-9]{1,3}(?:[.,'\u2019 ][0-9]{3})+(?:[.,] ?[0-9]{1,2})?|[0-9]+[.,][0-9]{1,2}|[0-9]+(?:[.,] ?(?:-|\u2013|\u2014){1,2})?";

// In doubt (1.234 or 1,234) the rest of the document says which mark divides the decimals.
const commaDecimals = (everything.match(/[0-9],[0-9]{2}(?![0-9.,]|[.,]?[0-9])/g) || []).length;
const pointDecimals = (everything.match(/[0-9]\.[0-9]{2}(?![0-9.,\/]|[.,]?[0-9])/g) || []).length;
const decimalMark = commaDecimals > pointDecimals ? ',' : pointDecimals > commaDecimals ? '.' : (language === 'en' ? '.' : ',');

function amountOf(written) {
    let digits = written.replace(/[.,] ?[-\u2013\u2014]+$/, '').replace(/(['\u2019 ])(?=[0-9]{3})/g, '').replace(/ /g, '');
    const lastComma = digits.lastIndexOf(',');
    const lastPoint = digits.lastIndexOf('.');
    const last = Math.max(lastComma, lastPoint);
    if (last >= 0) {
        const after = digits.length - last - 1;
        const mark = digits[last];
        const several = digits.indexOf(mark) !== last;
        const both = lastComma >= 0 && lastPoint >= 0;
        if (after === 3 && (several || both || mark !== decimalMark || true)) {
            digits = digits.replace(/[.,]/g, ''); // amounts have no three decimals
        } else {
            digits = digits.slice(0, last).replace(/[.,]/g, '') + '.' + digits.slice(last + 1);
        }
    }
    return Number(digits);
}

function currencyOf(sign) {
    if (!sign) {
        return null;
    }
    const clean = sign.trim();
    if (new RegExp('^(?:' + currencyCodes + ')$', 'i').test(clean)) {
        return clean.toUpperCase();
    }
    for (const pair of currencySigns) {
        if (new RegExp('^(?:' + pair[0] + ')$', 'i').test(clean)) {
            return pair[1];
        }
    }
    return null;
}

// Blanks out what looks like a number and is no amount; keeps the length.
function blank(text) {
    const hide = found => found.replace(/[^ ]/g, '\u0001');
    return text
        .replace(/[0-9]{1,2}[.\/-] ?[0-9]{1,2}[.\/-] ?[0-9]{2,4}(?![0-9])/g, hide)
        .replace(/[0-9]{4}[-\/.][0-9]{2}[-\/.][0-9]{2}/g, hide)
        .replace(/[0-9]{1,2}(?:\.|st|nd|rd|th|er)? ?(?:de )?[A-Za-z\u00c0-\u024f]{3,10}\.?,? ?(?:de )?[0-9]{4}(?![0-9.,])/g, found => dateIn(found) ? hide(found) : found)
        .replace(/[A-Za-z\u00c0-\u024f]{3,10}\.? [0-9]{1,2}(?:st|nd|rd|th)? ?, ?[0-9]{4}/g, hide)
        .replace(/[-+]?[0-9]+(?:[.,][0-9]+)? ?%/g, hide)
        .replace(/[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?/g, hide)
        .replace(/[0-9]+(?:[.,][0-9]+)? ?(?:x|\u00d7|kg|g|l|ml|cm|mm|km|h|hrs?|hours?|std|stk|pcs|pc|days?|tage?n?|jours?|dias?)(?![A-Za-z])/gi, hide)
        .replace(/[A-Za-z#][A-Za-z]*[-_\/]?[0-9][A-Za-z0-9\-_\/]*[A-Za-z][A-Za-z0-9]*/g, found => new RegExp('^' + signPattern + '[0-9]', 'i').test(found) ? found : hide(found));
}

// All amounts of a piece of a line, with where they stand.
function amountsIn(text) {
    const clean = blank(text);
    const pattern = new RegExp('(^|[^A-Za-z0-9.,])(' + signPattern + ')? ?([-\u2013(]? ?)(' + signPattern + ')? ?(' + numberPattern + ')([-\u2013)]?)(?: ?(' + signPattern + ')(?![A-Za-z0-9]))?(?![0-9])', 'gi');
    const result = [];
    let found;
    while ((found = pattern.exec(clean)) !== null) {
        const written = found[5];
        const end = found.index + found[0].length;
        pattern.lastIndex = Math.max(found.index + 1, end);
        const next = clean[end] || '';
        if (/[A-Za-z\/\u0001_]/.test(next) || /^[.,\/-][0-9]/.test(clean.slice(end))) {
            continue;
        }
        const sign = found[2] || found[4] || found[7] || null;
        if (found[1] && /[\/_#\u0001:]/.test(found[1]) && found[1] !== ':' && !sign) {
            continue;
        }
        const value = amountOf(written);
        if (!(value >= 0) || value > 1e10) {
            continue;
        }
        const exact = /[.,] ?[0-9]{2}$|[.,] ?[-\u2013\u2014]+$/.test(written);
        const negative = /[-\u2013(]/.test(found[3]) || (/[-\u2013]/.test(found[6]) && exact);
        const start = found.index + found[1].length;
        result.push({ value: negative ? -value : value, exact: exact, currency: currencyOf(sign), start: start, end: end, written: written });
    }
    return result;
}
