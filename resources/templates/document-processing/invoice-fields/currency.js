// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ------------------------------------------------------------------ currency

const votes = {};
function vote(code, weight) {
    if (code) {
        votes[code] = (votes[code] || 0) + weight;
    }
}
all.forEach(amount => vote(amount.currency, 1));
if (total) {
    vote(total.currency, 8);
    if (total.line) {
        const onLine = new RegExp('(?:^|[^A-Za-z])(' + currencyCodes + ')(?![A-Za-z])').exec(total.line.text);
        vote(onLine ? onLine[1] : null, 6);
    }
}
const codePattern = new RegExp('(?:^|[^A-Za-z])(' + currencyCodes + ')(?![A-Za-z0-9])', 'g');
let code;
while ((code = codePattern.exec(everything)) !== null) {
    vote(code[1], 1);
}
[[/\bus dollars?\b|united states dollars?/g, 'USD'], [/canadian dollars?/g, 'CAD'], [/australian dollars?/g, 'AUD'], [/hong kong dollars?/g, 'HKD'], [/pounds? sterling/g, 'GBP'],
    [/\beuros?\b/g, 'EUR'], [/swiss francs?|schweizer franken|francs suisses/g, 'CHF'], [/\brupees?\b/g, 'INR'], [/\u20ac/g, 'EUR'], [/\u00a3/g, 'GBP'], [/\u20b9/g, 'INR']
].forEach(pair => vote(pair[1], (plainEverything.match(pair[0]) || []).length * 1.2));

const dollars = (votes.$ || 0) + (/\$/.test(everything) ? 0.5 : 0);
delete votes.$;
if (dollars > 0) {
    const named = ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN'].filter(c => votes[c]).sort((a, b) => votes[b] - votes[a]);
    const place = /\b(?:canada|ontario|quebec|toronto|hst|pst)\b/.test(plainEverything) ? 'CAD'
        : /\b(?:australia|abn)\b/.test(plainEverything) ? 'AUD'
        : /\bnew zealand\b/.test(plainEverything) ? 'NZD' : /\bsingapore\b/.test(plainEverything) ? 'SGD' : /\bmexico\b/.test(plainEverything) ? 'MXN' : 'USD';
    vote(named.length > 0 ? named[0] : place, dollars);
}
const crowns = votes.kr || 0;
delete votes.kr;
if (crowns > 0) {
    const named = ['SEK', 'NOK', 'DKK', 'ISK'].filter(c => votes[c]);
    vote(named[0] || (/\b(?:danmark|denmark|moms|kobenhavn)\b/.test(plainEverything) && /\b(?:cvr|danmark|denmark|kobenhavn)\b/.test(plainEverything) ? 'DKK' : /\b(?:norge|norway|oslo|mva)\b/.test(plainEverything) ? 'NOK' : 'SEK'), crowns);
}
const ranked = Object.keys(votes).sort((a, b) => votes[b] - votes[a]);
let currency = ranked.length > 0 && votes[ranked[0]] > 0 ? ranked[0] : null;
let currencyConfidence = currency ? Math.min(0.98, 0.6 + votes[currency] * 0.05) : 0;
if (!currency && total) {
    const guesses = [[/^/, american && language === 'en' ? 'USD' : null], [/\b(?:cgst|sgst|igst|gstin)\b/, 'INR'], [/\bche-[0-9]|\b(?:schweiz|suisse|switzerland)\b/, 'CHF'], [/\biban:? ?gb|\bunited kingdom\b|\bsort code\b/, 'GBP'],
        [/\biban:? ?(?:de|fr|es|it|nl|at|be|ie|pt|fi)|\b(?:gmbh|sarl|mwst|ust-?id|siret|tva)\b/, 'EUR']];
    const guess = guesses.find(pair => pair[1] !== null && pair[0].test(plainEverything));
    if (guess) {
        currency = guess[1];
        currencyConfidence = 0.5;
        reasons.push('The currency was concluded from the country.');
    }
}
