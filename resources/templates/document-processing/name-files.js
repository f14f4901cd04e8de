// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chooses the names in the archive and the folder for temporary files.
// input:  files, archive, existing (names already in the archive), run (id of the run)
// output: work (folder for temporary files), names (one a file, none of them twice, none that exists: the archive never loses a document)

const taken = {};
(input.existing || []).forEach(name => { taken[String(name).toLowerCase()] = true; });
const id = String(input.run || '').replace(/[^A-Za-z0-9]/g, '') || 'run';
const run = id.slice(-8);

const names = input.files.map((file, index) => {
    const base = String(file).split(/[\/\\]/).pop().replace(/[\u0000-\u001f<>:"|?*%]/g, '_').replace(/^\.+/, '').slice(0, 120) || 'document';
    const candidates = [base + '.json', base + '-' + (index + 1) + '.json', base + '-' + run + '.json', base + '-' + run + '-' + (index + 1) + '.json'];
    const name = candidates.find(candidate => !taken[candidate.toLowerCase()]) || candidates[3];
    taken[name.toLowerCase()] = true;
    return name;
});
return { work: input.archive + '/.work-' + id, names: names };
