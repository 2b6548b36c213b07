/* What a letter begins with: F4 offers letters first, F8 certificates; a few letters and Enter choose. */
(() => {
  'use strict';

  const galien = window.galien;
  const CERTIFICATE = 'CERTIFICATE';
  const chart = document.getElementById('dossier');
  const dialog = document.getElementById('letter-choose');
  if (!chart || !dialog) return;
  const field = document.getElementById('letter-template');
  const signer = document.getElementById('letter-signer');
  let all = [];
  let kind = '';
  let busy = false;
  let hasty = false;

  const folded = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const picker = galien.lines({
    field,
    list: document.getElementById('letter-templates'),
    none: dialog.dataset.none,
    stay: true,
    draw: (one) => {
      const name = document.createElement('b');
      name.textContent = one.name;
      const tag = document.createElement('span');
      tag.className = 'tag';
      tag.textContent = one.label;
      return [name, tag];
    },
    choose: begin,
  });

  async function begin(template) {
    if (busy) return;
    busy = true;
    try {
      const body = { template: template.reference };
      if (signer) body.signer = Number(signer.value);
      const draft = await galien.api('/letters/patients/' + chart.dataset.patient + '/drafts', { body });
      dialog.close();
      galien.chart.leave('courrier=' + draft.id);
    } catch (e) {
      filter();
    }
    busy = false;
  }
  function filter() {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    const found = all.filter((one) => words.every((word) => folded(one.name + ' ' + one.label).includes(word)));
    const first = (one) => Number(kind === CERTIFICATE ? one.kind !== kind : one.kind === CERTIFICATE);
    picker.show(found.sort((a, b) => first(a) - first(b)));
  }
  async function open(wanted) {
    kind = wanted || '';
    all = [];
    hasty = false;
    field.value = '';
    dialog.showModal();
    field.focus();
    try {
      all = (await galien.api('/letters/templates')).templates;
      filter();
      if (hasty) picker.take();
    } catch (e) {
      /* Said. */
    }
  }

  field.addEventListener('input', () => all.length && filter());
  /* Who types faster than the list comes does not wait for it. */
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !all.length) hasty = true;
  });
  galien.actions['letter-choose'] = (button) => open(button.dataset.kind);
  galien.actions['letter-open'] = (link) => galien.chart.leave('courrier=' + link.dataset.letter);
  galien.key('F4', () => open());
  galien.key('F8', () => open(CERTIFICATE));
})();
