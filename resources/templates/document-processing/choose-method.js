// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chooses how a page picture is changed before it is recognised a second time.
// input:  osd  what "tesseract ... --psm 0" printed (orientation and script detection), page  what check-page said
// output: rotate (degrees clockwise), enlarge (per cent), clean (remove specks, raise the contrast),
//         segmentation (Tesseract's page segmentation mode), method (for people), reasons

const osd = String(input.osd || '');
const page = input.page || {};
const reasons = [];

function number(label) {
    const found = new RegExp('^' + label + ':\\s*(-?[0-9.]+)', 'm').exec(osd);
    return found ? Number(found[1]) : null;
}

let rotate = 0;
const turn = number('Rotate');
const sure = number('Orientation confidence');
if (turn !== null && turn % 360 !== 0 && sure !== null && sure >= (page.sideways ? 0.3 : 0.8)) {
    rotate = ((turn % 360) + 360) % 360;
    reasons.push('The page is turned by ' + rotate + ' degrees (orientation confidence ' + sure + ').');
} else if (page.sideways) {
    rotate = 90;
    reasons.push('The lines run from top to bottom, so the page is turned by 90 degrees.');
}

// Small letters: Tesseract wants capitals of about 30 pixels.
let enlarge = 100;
const shorter = Math.min(page.width || 2480, page.height || 3508);
const small = page.words > 0 ? page.char_height < 18 : shorter < 1000;
if (small && shorter < 2000) {
    enlarge = page.words > 0 && page.char_height > 0 ? Math.min(300, Math.max(150, Math.round(3000 / page.char_height))) : 200;
    reasons.push('The letters are small, so the picture is enlarged to ' + enlarge + ' %.');
}

reasons.push('The page is straightened.');
const clean = page.words > 0 && page.confidence < 0.6 && rotate === 0;
if (clean) {
    reasons.push('Specks are removed and the contrast is raised.');
}

return {
    rotate: rotate, enlarge: enlarge, clean: clean, segmentation: page.words > 0 && page.words < 4 ? '6' : '3',
    method: (rotate !== 0 ? 'turning by ' + rotate + ' degrees, ' : '') + (enlarge !== 100 ? 'enlarging, ' : '') + (clean ? 'cleaning, ' : '') + 'straightening',
    reasons: reasons
};
