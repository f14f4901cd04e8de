// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says what a file is and which of its pages need character recognition.
// input:  metadata  what "exiftool -json" printed, info  what "pdfinfo" printed, text  what "pdftotext -layout" printed
//         (each may be absent: the program failed or does not understand the file), max_pages  most pages to recognise
// output: kind ("pdf", "picture", "unreadable"), coder (ImageMagick's name of the picture format), pages (their number),
//         layers (text of each page, null where recognition has to supply it), recognise (page numbers from 1),
//         letter_paper (true: North American paper), title, reasons

const reasons = [];
let meta = {};
try {
    const parsed = JSON.parse(input.metadata || '[]');
    meta = (Array.isArray(parsed) ? parsed[0] : parsed) || {};
} catch (error) {
    reasons.push('The metadata could not be read.');
}

const info = {};
for (const line of String(input.info || '').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) {
        info[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
    }
}

// Is a text layer good enough to be used in place of recognition?
// Some scanners write a stamp of a few words, some fonts lack a mapping to characters.
function usable(text) {
    const letters = (text.match(/[A-Za-z\u00c0-\u024f]/g) || []).length;
    const digits = (text.match(/[0-9]/g) || []).length;
    const visible = text.replace(/\s+/g, '').length;
    if (letters + digits < 40) {
        return false;
    }
    const strange = (text.match(/[\u0001-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]|\(cid:\d+\)/g) || []).length;
    return strange <= visible * 0.05 && letters + digits >= visible * 0.4;
}

const type = String(meta.FileType || '').toUpperCase();
const coders = {
    PNG: 'png', JPEG: 'jpeg', TIFF: 'tiff', GIF: 'gif', BMP: 'bmp', WEBP: 'webp', PBM: 'pbm', PGM: 'pgm', PPM: 'ppm', JP2: 'jp2'
};
let limit = Number(input.max_pages);
if (!(limit > 0)) {
    limit = 50;
}

const plan = {
    kind: 'unreadable', coder: null, pages: null, layers: [], recognise: [], truncated: false, letter_paper: false, title: null, reasons: reasons
};

const pdfPages = parseInt(info.Pages, 10);
if (pdfPages > 0) {
    plan.kind = 'pdf';
    plan.pages = pdfPages;
    plan.title = info.Title || null;
    plan.letter_paper = /\(letter\)|\(legal\)/.test(info['Page size'] || '');
    const layers = String(input.text || '').split('\f');
    for (let page = 1; page <= pdfPages; page++) {
        const layer = layers[page - 1] || '';
        if (usable(layer)) {
            plan.layers.push(layer);
        } else {
            plan.layers.push(null);
            plan.recognise.push(page);
        }
    }
    // An empty or nearly empty page between pages of text (a blank back, say) is left as it is when the file holds no picture there:
    // that cannot be told from here, so such pages are recognised too; it costs time and loses nothing.
} else if (coders[type]) {
    plan.kind = 'picture';
    plan.coder = coders[type];
    plan.pages = Math.max(1, parseInt(meta.PageCount || meta.FrameCount, 10) || 1);
    if (plan.coder === 'gif' || plan.coder === 'webp') {
        plan.pages = 1; // an animation shows one document
    }
    for (let page = 1; page <= plan.pages; page++) {
        plan.layers.push(null);
        plan.recognise.push(page);
    }
    const dpi = Number(meta.XResolution) || 0;
    const width = Number(meta.ImageWidth) || 0;
    const height = Number(meta.ImageHeight) || 0;
    if (dpi >= 100 && width > 0) {
        const ratio = Math.max(width, height) / Math.min(width, height);
        plan.letter_paper = Math.abs(ratio - 11 / 8.5) < 0.01 && Math.abs(Math.min(width, height) / dpi - 8.5) < 0.1;
    }
} else if (type === 'PDF') {
    reasons.push(/password|encrypt/i.test(String(input.error || '')) ? 'The PDF is protected by a password.' : 'The PDF is damaged and cannot be opened.');
} else if (type === '') {
    reasons.push('The file is missing or empty, or its format is not known.');
} else {
    reasons.push('Files of the type ' + type + ' are not supported.');
}

if (plan.recognise.length > limit) {
    plan.recognise = plan.recognise.slice(0, limit);
    plan.truncated = true;
    reasons.push('Only the first ' + limit + ' of the pages without text were recognised.');
}
return plan;
