// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ------------------------------------------------------------------ issuer

const legalForm = /(?:^|[\s,])(?:GmbH(?: ?& ?Co\.? ?KG)?|gGmbH|AG|KGaA|KG|OHG|GbR|e\. ?K\.|e\. ?V\.|UG(?: \(haftungsbeschr\u00e4nkt\))?|SE|mbH|Ltd\.?|Limited|LLC|L\.L\.C\.|LLP|PLC|Plc|plc|Inc\.?|Incorporated|Corp\.?|Corporation|Co\.|Company|Pvt\.? ?Ltd\.?|Private Limited|Pty\.? ?Ltd\.?|S\.?A\.?R\.?L\.?|SAS|S\.A\.S\.|SASU|EURL|S\.A\.|SA|SCOP|S\.L\.(?:U\.?)?|SL|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|AB|ApS|A\/S|AS|Oy|Sp\. z o\.o\.|s\.r\.o\.)(?=$|[\s,.;:|)\u00b7\u2022])/;
const buyerLabel = /^(?:bill(?:ed)? ?to|invoice(?:d)? ?to|sold ?to|ship(?:ped)? ?to|deliver(?:y)? ?(?:to|address)|customer|client|bill ?to ?address|billing address|attn|attention|to|recipient|rechnungs(?:adresse|empf.nger)|kunde|liefer(?:adresse|anschrift)|rechnung an|an|empf.nger|facture a|adresse de (?:facturation|livraison)|destinataire|client|livre a|factur(?:ar|ado) a|cliente|datos del cliente|direccion de (?:facturacion|envio)|guest(?: name)?|cliente)\s*:?/;
const titleWords = /^(?:(?:tax|sales|commercial|proforma|pro forma|payment|original|vat|cash|e-?) ?)*(?:invoice|receipt|bill|rechnung|quittung|kassenbon|kassenbeleg|beleg|facture|factura|recu|recibo|ticket|statement|summary|credit note|gutschrift|fattura|factuur|copy|kopie|duplicate|duplicata|original)s?\b/;
const notName = /^(?:page|seite|date|datum|tel|phone|fax|email|e-mail|www|http|iban|bic|vat|tax|total|item|description|dear|sehr geehrte|thank|vielen dank|merci|gracias|welcome|willkommen|bienvenue|your|ihre?|votre|number|no|nr|account|customer|order|due|payment|terms|po|note|notes|subject|betreff|objet|greetings|contact|from|invoice|quantity|qty|menge|pos|p\.o|till|cashier|served by|table|tisch|kasse|kassierer|bediener|terminal|caisse|caja|vendeur|mesa|copy|tax id|reg)\b/;

// Which places belong to the buyer?
const buyerCells = [];
lines.forEach((line, index) => {
    line.cells.forEach(cell => {
        const found = buyerLabel.exec(cell.plain);
        if (!found || (/^(?:to|an|attn|attention|client|kunde|cliente|customer)$/.test(found[0].trim()) && cell.text.length > found[0].length + 1)) {
            if (!found || !/:/.test(found[0])) {
                return;
            }
        }
        buyerCells.push(cell);
        const beside = cell.text.slice(found[0].length).replace(/[\s:]/g, '') !== '' || line.cells.some(c => c.start > cell.end && c.start < cell.end + 12);
        if (beside && line.gap) {
            return; // the label has its value beside it and nothing below
        }
        let empty = 0;
        for (let down = 1; down <= 6 && index + down < lines.length; down++) {
            const under = lines[index + down];
            const below = under.cells.filter(c => Math.abs(c.start - cell.start) <= 4 || (c.start >= cell.start - 2 && c.start <= cell.end + 2));
            if (below.length === 0) {
                empty += 1;
                if (empty > 1) {
                    break;
                }
            }
            below.forEach(c => buyerCells.push(c));
            if (under.gap && down >= 2) {
                break;
            }
        }
    });
});

const domains = [];
const domainPattern = /(?:@|www\.|https?:\/\/(?:www\.)?)([a-z0-9\-]+(?:\.[a-z0-9\-]+)*)\.(?:[a-z]{2,})(?![a-z0-9])/g;
let domain;
while ((domain = domainPattern.exec(plainEverything)) !== null) {
    domain[1].split('.').forEach(part => { if (part.length > 2 && !/^(?:www|mail|gmail|gmx|web|yahoo|hotmail|outlook|info|example|test|co|com)$/.test(part)) { domains.push(part.replace(/-/g, '')); } });
}

function tidyName(text) {
    return text.replace(/\s*#\s?[0-9]+$/, '').replace(/^(?:from|von|de|par|seller|verkaufer|vendeur|issuer|emisor)\s*:\s*/i, '').replace(/\s*(?:\(.*\))?[\s,;:|\u00b7\u2022\-\u2013*]*$/, '').replace(/^[\s|*\u00b7\u2022\-\u2013\u00a9]+/, '').trim();
}
const issuerCandidates = [];
function offer(name, score, why) {
    const tidy = tidyName(name);
    const letters = (tidy.match(/[A-Za-z\u00c0-\u024f]/g) || []).length;
    if (letters < 2 || tidy.length > 60 || tidy.split(' ').length > 8) {
        return;
    }
    const low = plain(tidy);
    if (titleWords.test(low) || notName.test(low) || buyerLabel.test(low) && /:$|\bto\b/.test(low) || /@|https?:|www\./.test(low) || dateIn(tidy) || /:$/.test(tidy)) {
        return;
    }
    const digits = (tidy.match(/[0-9]/g) || []).length;
    if (digits > 2 && digits > letters / 3) {
        return;
    }
    if (/[0-9]/.test(tidy)) {
        score -= 1;
    }
    if ((/[0-9]/.test(tidy) || why !== 'top') && /(?:str\.|stra\u00dfe|strasse|street|road|avenue|rue |weg |gasse|platz|lane|\bst\b\.?|calle |blvd|boulevard|suite|floor)\s*[0-9]*/i.test(tidy) && !legalForm.test(tidy)) {
        score -= 4;
    }
    issuerCandidates.push({ name: tidy, low: low, score: score, why: why });
}

lines.forEach((line, index) => {
    line.cells.forEach((cell, position) => {
        const buyer = buyerCells.indexOf(cell) >= 0;
        // Named as the one who sells or is paid.
        const named = /(?:^|[\s(])(?:sold by|service provider|provided by|seller|vendor|supplier|issued by|issuer|from|payable to|make (?:all )?(?:checks|cheques) payable to|(?:to be made )?in favou?r of|payment received by|remit(?:tance)? to|account (?:name|holder)|beneficiary|verkaufer|kontoinhaber|zahlungsempfanger|aussteller|lieferant|vendeur|emetteur|titulaire(?: du compte)?|beneficiaire|emisor|vendedor|proveedor|titular)\s*:?(?=\s|$)/.exec(cell.plain);
        if (named && !buyer) {
            const rest = cell.text.slice(named.index + named[0].length).replace(/^[\s:]+/, '');
            const weight = /sold by|payment received by|seller|issued by|issuer|vendor|service provider|verkaufer|emetteur|emisor|aussteller|vendeur|vendedor|supplier/.test(named[0]) ? 5 : /from/.test(named[0]) ? (named.index === 0 && /:/.test(named[0] + rest[0]) ? 4 : -4) : 3.5;
            if (rest !== '') {
                offer(rest.split(/,(?! (?:Inc|Ltd|LLC|Corp))/)[0].replace(/([^.]{4})\.$/, (whole, end) => /(?:Inc|Ltd|Co|Corp)$/.test(end) ? whole : end), weight, 'named');
            } else {
                for (let down = 1; down <= 2 && index + down < lines.length; down++) {
                    const under = lines[index + down].cells.find(c => Math.min(c.end, cell.end + 20) - Math.max(c.start, cell.start - 2) > 0);
                    if (under && !/^\(/.test(under.text)) {
                        offer(under.text, weight - (down - 1) * 0.3, 'named');
                        break;
                    }
                }
            }
        }
        // A line with the sender's whole address: "Name - Street 1 - 12345 Town".
        const parts = cell.text.split(/\s+[-\u2013\u2014|\u00b7\u2022*]\s+|\s*[|\u00b7\u2022]\s*/);
        if (parts.length >= 3 && index < 15 && /[0-9]/.test(cell.text) && !/@/.test(parts[0]) && parts[0].length > 2) {
            offer(parts[0], 5, 'return address');
        } else if (index < 15 && position === 0) {
            const comma = cell.text.split(/,\s+/);
            if (comma.length >= 3 && /[0-9]{4,5}/.test(comma[comma.length - 1] + comma[comma.length - 2]) && !/[0-9]/.test(comma[0])) {
                offer(comma[0], 4.4, 'return address');
            }
        }
        const score = 2.6 - Math.min(2.4, line.index * 0.22) - (line.page > 0 ? 2 : 0);
        if (index < 12 && !buyer) {
            let points = score - position * 0.1;
            if (index === 0) {
                points += 1;
            }
            if (cell.text.length > 45) {
                points -= 2;
            }
            if (/:\s/.test(cell.text)) {
                points -= 2.5;
            }
            // "Acme Ltd Invoice": the name beside the title.
            const beside = /^(.{3,40}?)\s+(?:tax )?(?:invoice|receipt|rechnung|facture|factura)$/i.exec(cell.text);
            offer(beside ? beside[1] : cell.text, points, 'top');
        }
        const legal = legalForm.exec(cell.text);
        if (legal && !buyer && cell.text.length < 90) {
            const piece = cell.text.split(/\s+[-\u2013|\u00b7\u2022]\s+|\s*[|\u00b7\u2022]\s*|,\s+(?!(?:Inc|Ltd|LLC|Corp|Limited))/).find(p => legalForm.test(p));
            if (piece && !/\b(?:bank|sparkasse|volksbank)\b/i.test(piece)) {
                offer(piece.replace(/^(?:all .* (?:sold|provided) by|copyright|\u00a9|by)\s+/i, ''), 2.2 - (index > 12 && index < lines.length - 12 ? 1 : 0), 'legal form');
            }
        }
    });
});
const compact = text => plain(text).replace(/[^a-z0-9]/g, '');
issuerCandidates.forEach(candidate => {
    let score = candidate.score;
    if (legalForm.test(candidate.name)) {
        score += 1.5;
    }
    const bare = compact(candidate.name.replace(legalForm, ' '));
    if (bare.length >= 3 && domains.some(part => part.length >= 3 && (part.indexOf(bare) >= 0 || bare.indexOf(part) === 0 && part.length >= 4 || (part.length >= 6 && bare.indexOf(part) >= 0)))) {
        score += 2;
    }
    // A person's mail address under a person's name.
    const words = candidate.low.split(/[^a-z]+/).filter(w => w.length > 2);
    if (domains.length === 0 || score < 4) {
        if (words.length > 0 && new RegExp(words.join('.?') + '[a-z0-9]*@').test(plainEverything)) {
            score += 1;
        }
    }
    const whole = plainEverything.split(candidate.low).length - 1;
    score += Math.min(1.2, (whole - 1) * 0.4);
    if (buyerCells.some(cell => cell.plain.indexOf(candidate.low) >= 0)) {
        score -= 3;
    }
    if (!/[A-Z\u00c0-\u00de]/.test(candidate.name)) {
        score -= 2;
    }
    candidate.total = score;
});
issuerCandidates.sort((a, b) => b.total - a.total);
const issuer = issuerCandidates.length > 0 && issuerCandidates[0].total > 0.5 ? issuerCandidates[0] : null;
if (issuer && !legalForm.test(issuer.name)) {
    // The full name of the firm, where it is printed elsewhere.
    const fuller = issuerCandidates.find(other => legalForm.test(other.name) && other.low.length <= issuer.low.length + 25 && other.total > 0 && other.low.indexOf(issuer.low) === 0
        && /^[\s,]/.test(other.low.slice(issuer.low.length)));
    if (fuller) {
        issuer.name = fuller.name;
    }
}
const issuerConfidence = issuer ? Math.max(0.3, Math.min(0.95, 0.35 + issuer.total * 0.08)) : 0;
