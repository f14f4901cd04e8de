// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the pages of a document together, those with a text layer and those recognised.
// input:  plan   what plan-pages said
//         pages  what the loop over the pages gave: for each page recognised {page, text, layout, score, method, reasons}, null where it failed
// output: text, layout (pages divided by form feeds), pages, source ("text layer", "recognition", "both", "nothing"), quality (0..1),
//         readable, reasons

const plan = input.plan || { kind: 'unreadable', pages: null, layers: [], recognise: [], reasons: ['The file could not be examined.'] };
const reasons = (plan.reasons || []).slice();
const recognised = {};
for (const page of input.pages || []) {
    if (page && page.page > 0) {
        recognised[page.page] = page;
    }
}

const texts = [];
const layouts = [];
let weight = 0;
let sum = 0;
let fromLayer = 0;
let fromRecognition = 0;
const count = plan.pages || 0;
for (let number = 1; number <= count; number++) {
    const layer = plan.layers[number - 1];
    const page = recognised[number];
    if (typeof layer === 'string') {
        texts.push(layer);
        layouts.push(layer);
        fromLayer += 1;
        const letters = layer.replace(/\s+/g, '').length;
        weight += letters;
        sum += letters;
    } else if (page && page.text) {
        texts.push(page.text);
        layouts.push(page.layout);
        fromRecognition += 1;
        const letters = Math.max(20, page.text.replace(/\s+/g, '').length);
        weight += letters;
        sum += letters * page.score;
        if (page.method && page.method !== 'first') {
            reasons.push('Page ' + number + ' was recognised after ' + page.method + '.');
        }
        if (page.score < 0.7) {
            reasons.push('Page ' + number + ' is hard to read.');
        }
    } else {
        texts.push('');
        layouts.push('');
        if (plan.recognise.indexOf(number) >= 0 && !page) {
            reasons.push('Page ' + number + ' could not be recognised.');
            weight += 100;
        }
    }
}

return {
    text: texts.join('\f').replace(/[ ]+\n/g, '\n').replace(/\n{4,}/g, '\n\n\n').replace(/^\n+/, ''), layout: layouts.join('\f'), pages: plan.pages,
    source: fromLayer > 0 && fromRecognition > 0 ? 'both' : fromLayer > 0 ? 'text layer' : fromRecognition > 0 ? 'recognition' : 'nothing',
    quality: weight > 0 ? Math.round(sum / weight * 1000) / 1000 : 0, readable: plan.kind !== 'unreadable', truncated: plan.truncated === true, reasons: reasons
};
