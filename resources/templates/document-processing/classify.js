// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says what a document is: an invoice (receipts count as invoices), a letter, or something other.
// input:  text, layout  of the document, title  from its metadata
// output: type, confidence (0..1), receipt (the invoice is a receipt), scores, reasons

function plain(text) {
    return String(text || '').slice(0, 300000).split('\n').map(line => (line.length > 600 ? line.slice(0, 600) : line)).join('\n').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\u2019/g, "'").replace(/[\u2010-\u2015]/g, '-');
}
const layout = plain(input.layout || input.text);
const text = plain(input.text || input.layout);
const lines = layout.split(/[\n\f]/).map(line => line.trim()).filter(line => line !== '');
const top = lines.slice(0, 20);
const cells = [];
lines.forEach((line, index) => line.split(/ {2,}/).forEach(cell => cells.push({ text: cell, line: index })));
const words = (text.match(/[a-z]{2,}/g) || []).length;

const scores = { invoice: 0, letter: 0, other: 0 };
const reasons = [];
function add(type, points, why) {
    scores[type] += points;
    reasons.push((points > 0 ? '+' : '') + points + ' ' + type + ': ' + why);
}
function has(pattern) {
    return pattern.test(layout);
}
function count(pattern) {
    return (layout.match(pattern) || []).length;
}

// ------------------------------------------------------------------ invoices

const invoiceTitle = /^(?:(?:tax|sales|commercial|vat|simplified|final|copy of|payment|cash|sales|[a-z.&' ]{0,40}) )?(?:invoice|receipt|sales receipt|rechnung|schlussrechnung|abschlagsrechnung|teilrechnung|quittung|kassenbon|kassenbeleg|kaufbeleg|bewirtungsbeleg|gutschrift|facture|recu|ticket de caisse|note d'honoraires|factura|factura simplificada|recibo|fattura|ricevuta|factuur|faktura|fatura|credit note|avoir|bill)(?: ?(?:#|no\.?|nr\.?|n[o\u00b0\u00ba]\.?)? ?[a-z]{0,4}[-\/]?[0-9][0-9a-z\-\/]*)?$/;
const title = cells.find(cell => cell.line < 25 && cell.text.length < 60 && invoiceTitle.test(cell.text.replace(/[:*=\-_ ]+$/, '').replace(/^[*=\-_ ]+/, ''))
    && !/\b(?:how|to|an|a|zu|zur|uber|of|for|the|about|mahnung|reminder|erinnerung|rappel|recordatorio) /.test(cell.text));
if (title) {
    add('invoice', 4, 'titled "' + title.text.slice(0, 40) + '"');
} else if (top.some(line => /\b(?:invoice|rechnung|facture|factura|fattura|factuur|receipt|quittung|recu|recibo|kassenbon|ticket)\b/.test(line))) {
    add('invoice', 1.5, 'an invoice is named near the top');
}
if (/\b(?:invoice|rechnung|facture|factura|receipt|quittung)/.test(plain(input.title))) {
    add('invoice', 1, 'the metadata names it so');
}
if (has(/\b(?:invoice|receipt|bill) ?(?:number|no\b|num\b|nr\b|#|id\b)|rechnungs? ?-? ?(?:nr|nummer|no\b)|(?:n[o\u00b0\u00ba]\.?|numero) ?(?:de )?(?:la )?factur[ea]|factur[ea] ?(?:n[o\u00b0\u00ba]|numero|no\b)|(?:beleg|bon|quittungs?) ?-? ?(?:nr|nummer)|booking id|transaction (?:id|no)/)) {
    add('invoice', 2, 'it carries an invoice number');
}
if (has(/(?:invoice|billing|receipt) date|date of (?:issue|invoice)|rechnungs ?-?datum|belegdatum|date de (?:la )?(?:facture|facturation|l'emission|emission)|fecha de (?:la )?(?:factura|emision|expedicion)/)) {
    add('invoice', 1.5, 'it carries an invoice date');
}
const amount = /(?:[0-9]{1,3}(?:[.,' ][0-9]{3})*|[0-9]+)[.,] ?[0-9]{2}(?![0-9%])/;
const totalLine = /(?:\b(?:total|summe|gesamt(?:betrag|summe)?|rechnungsbetrag|endbetrag|zahlbetrag|bruttobetrag|zu zahlen|amount (?:due|payable|paid)|balance due|grand total|total due|net a payer|montant ttc|total ttc|montant total|importe total|total a pagar|totale|totaal|betrag)\b)/;
let totals = 0;
lines.forEach((line, index) => {
    if (totalLine.test(line) && (amount.test(line) || /(?:rs\.?|[$\u20ac\u00a3\u20b9]) ?[0-9]/.test(line) || (line.length < 30 && index + 1 < lines.length && amount.test(lines[index + 1])))) {
        totals += 1;
    }
});
if (totals > 0) {
    add('invoice', totals > 1 ? 3 : 2.5, 'a total stands beside an amount');
}
const amounts = count(/(?:[0-9]{1,3}(?:[.,' ][0-9]{3})*|[0-9]+)[.,][0-9]{2}(?![0-9%.,\/])/g);
const money = count(/(?:\u20ac|\u00a3|\$|\u20b9|\b(?:eur|usd|gbp|chf|inr|rs)\b\.?) ?[0-9]|[0-9] ?(?:\u20ac|\u00a3|\b(?:eur|usd|gbp|chf)\b)/g);
if (amounts >= 4 || money >= 3) {
    add('invoice', 1, 'it holds several amounts');
}
if (has(/\b(?:subtotal|sub-total|sub total|zwischensumme|nettobetrag|netto|sous-total|total ht|montant ht|base imponible)\b/) && amounts > 1) {
    add('invoice', 1, 'it has a net total');
}
if (has(/\b(?:vat|mwst|ust|umsatzsteuer|mehrwertsteuer|tva|iva|gst|sales tax|tax)\b[^\n]{0,40}[0-9]/)) {
    add('invoice', 1.2, 'it names a tax');
}
if (has(/\b(?:due date|payment terms|net [0-9]{1,2} days|zahlbar|zahlungsziel|zahlungsbedingung|echeance|conditions de paiement|condiciones de pago|vencimiento|bill to|billed to|sold to|facture a|rechnung an)\b/)) {
    add('invoice', 1, 'it has terms of payment');
}
if (has(/\b(?:iban|bic|swift|sort code|account no|bankverbindung|kontonummer)\b/)) {
    add('invoice', 0.4, 'it names a bank account');
}
if (cells.some(cell => /^(?:qty|quantity|menge|anzahl|qte|quantite|cantidad|cant\.?)\b/.test(cell.text)) || has(/\b(?:unit price|einzelpreis|prix unitaire|p\.u\.|precio unitario)\b/)) {
    add('invoice', 1.2, 'it has a table of items');
}
const receiptWords = count(/\b(?:receipt|kassenbon|quittung|bon-?nr|beleg-?nr|cashier|kassierer|bediener|kasse|change due|ruckgeld|gegeben|rendu|card payment|kartenzahlung|girocard|ec-cash|visa|mastercard|cash|bar|especes|efectivo|ticket|till|terminal|thank you for (?:shopping|your (?:visit|purchase|custom))|vielen dank fur ihren (?:einkauf|besuch)|merci de votre visite|gracias por su (?:compra|visita)|payment received|paid)\b/g);
const receipt = receiptWords >= 2 && !has(/\b(?:invoice|rechnung|facture|factura) ?(?:number|no\b|nr|nummer|#|n[o\u00b0\u00ba])|rechnungs-?(?:nr|nummer)/);
if (receiptWords >= 2 && totals > 0) {
    add('invoice', 1.8, 'it reads like a receipt');
}

if (amounts === 0 && money === 0 && scores.invoice > 0) {
    scores.invoice *= 0.4;
    reasons.push('There is no amount on it.');
}

// ------------------------------------------------------------------ letters

const salutation = lines.findIndex(line => /^(?:dear [a-z.]+|to whom it may concern|hello [a-z]+,|hi [a-z]+,|sehr geehrte[rs]?\b|liebe[rs]? [a-z]+|guten (?:tag|morgen)|hallo [a-z]+|madame|monsieur|messieurs|mesdames|cher |chere |chers |bonjour|estimad[oa]s?\b|muy senor|querid[oa]|apreciad[oa]|gentile|egregi|spettabile|geachte|beste [a-z]+)/.test(line) && line.length < 90);
const closing = lines.findIndex((line, index) => index > 2 && /^(?:yours? (?:sincerely|faithfully|truly)|sincerely|(?:kind|best|warm)(?:est)? (?:regards|wishes)|with (?:kind|best) regards|regards|respectfully|mit (?:freundlichen|besten|herzlichen|lieben) gru(?:ss|\u00df)en|freundliche gru(?:ss|\u00df)e|(?:viele|beste|herzliche|liebe) gru(?:ss|\u00df)e|hochachtungsvoll|cordialement|bien cordialement|salutations|(?:veuillez|je vous prie|nous vous prions)[^\n]*(?:agreer|recevoir|croire|accepter)|sinceres salutations|(?:dans l'attente)|atentamente|un (?:cordial )?saludo|saludos|cordialmente|reciba[^\n]*saludo|cordiali saluti|distinti saluti|met vriendelijke groet)/.test(line));
if (salutation >= 0) {
    add('letter', 3.5, 'it greets someone');
}
if (closing >= 0) {
    add('letter', 3, 'it closes as letters do');
}
if (salutation >= 0 && closing > salutation + 2) {
    add('letter', 1, 'text stands between greeting and close');
}
if (top.some(line => /^(?:re|subject|betreff|betr\.|objet|asunto|ref|oggetto|betreft) ?[:.]/.test(line))) {
    add('letter', 1.2, 'it has a subject');
}
if (has(/\b(?:i am writing|we are writing|we write|thank you for your (?:letter|order|inquiry|enquiry|interest)|please do not hesitate|look forward|enclosed|hiermit|wir freuen uns|bezugnehmend|ihr schreiben|anbei|fur ruckfragen|nous avons le plaisir|suite a votre|nous vous remercions|ci-joint|nous accusons|me dirijo|adjunto|por la presente|agradecemos)\b/)) {
    add('letter', 1, 'it has phrases of letters');
}
const sentences = (text.match(/[a-z]{2,}[.!?](?:\s|$)/g) || []).length;
const running = lines.filter(line => line.split(/\s+/).length >= 8 && !/ {3,}/.test(line)).length;
if (running >= 5 && amounts < 3) {
    add('letter', 0.8, 'most of it is running text');
}
if (top.slice(0, 14).some(line => /^(?:[a-z .\-]+, ?(?:den |le |el |am )?)?[0-9]{1,2}(?:st|nd|rd|th|er|\.)? ?(?:de |of )?[a-z]{3,10}\.?,? ?(?:de )?[12][0-9]{3}$|^[a-z]{3,9} [0-9]{1,2}(?:st|nd|rd|th)?, ?[12][0-9]{3}$|^[a-z .\-]+, ?(?:den |le |el )?[0-9]{1,2}[.\/][0-9]{1,2}[.\/][0-9]{2,4}$/.test(line.split(/ {3,}/).pop()))) {
    add('letter', 1, 'a date stands alone near the top');
}
if (salutation < 0 && closing < 0) {
    scores.letter = Math.min(scores.letter, 1.5); // an article or a report has running text too
}

// ------------------------------------------------------------------ neither

const otherTitle = cells.find(cell => cell.line < 12 && cell.text.length < 50 && /^(?:[a-z]+ ){0,3}(?:agreement|contract|report|statement|timetable|price list|certificate|vertrag|bericht|fahrplan|preisliste)$|^(?:quotation|quote|estimate|proposal|offer|angebot|kostenvoranschlag|devis|presupuesto|delivery note|packing (?:list|slip)|lieferschein|bon de livraison|albaran|purchase order|order confirmation|bestellung|auftragsbestatigung|bon de commande|confirmation de commande|(?:bank |account )?statement(?: of account)?|kontoauszug|releve de compte|extracto|contract|agreement|vertrag|contrat|contrato|report|bericht|rapport|informe|minutes|protokoll|proces-verbal|timetable|fahrplan|price ?list|preisliste|tarif|menu|speisekarte|certificate|zertifikat|certificat|curriculum vitae|lebenslauf|resume|inventory|inventar|stock list|bestandsliste|specification|data ?sheet|datenblatt|manual)\b/.test(cell.text));
if (otherTitle && !(title && title.line <= otherTitle.line)) {
    add('other', 3.5, 'titled "' + otherTitle.text.slice(0, 40) + '"');
    if (!title) {
        add('invoice', -2, 'titled as something other');
    }
}
if (words < 8) {
    add('other', 2, 'it has hardly any words');
}
scores.other += 2; // what shows no sign of either

// A letter that speaks of an invoice is a letter; an invoice that greets is an invoice.
if (scores.invoice >= 7 && title && totals > 0 && scores.letter > 0) {
    scores.letter *= 0.5;
    reasons.push('The form of an invoice outweighs its polite phrases.');
} else if (salutation >= 0 && closing >= 0 && !title) {
    scores.invoice *= 0.6;
    reasons.push('A greeting and a close outweigh talk of an invoice.');
}
if (scores.invoice < 4) {
    scores.invoice *= 0.7;
}

const order = Object.keys(scores).sort((a, b) => scores[b] - scores[a]);
const best = order[0];
const margin = scores[best] - scores[order[1]];
let confidence = 0.5 + Math.min(0.48, margin * 0.09);
if (best === 'other' && words >= 8 && margin >= 1) {
    confidence = Math.max(confidence, 0.7);
}
if (best === 'other' && words < 8) {
    confidence = Math.min(confidence, 0.7);
}
const rounded = {};
order.forEach(type => { rounded[type] = Math.round(scores[type] * 100) / 100; });
return { type: best, confidence: Math.round(confidence * 100) / 100, receipt: best === 'invoice' && receipt, scores: rounded, sentences: sentences, reasons: reasons };
