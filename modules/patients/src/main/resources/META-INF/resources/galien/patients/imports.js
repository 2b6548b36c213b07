/* Imports: what is chosen goes to the server at once, and the page is drawn anew where it stands. */
(() => {
  'use strict';

  const galien = window.galien;
  const LOOK = 1500;
  const body = () => document.querySelector('.body[data-import]');
  const path = (rest) => '/imports/' + body().dataset.import + rest;
  const file = (rest) => path('/files/' + body().dataset.file + rest);

  /* The part that shows an import, as it is now; what had the focus has it again. What was asked
     for earlier and comes later is not drawn over what is newer. */
  let asked = 0;
  async function draw(address = location.href) {
    const mine = ++asked;
    const doc = await galien.page(address);
    if (mine !== asked) return;
    const active = document.activeElement && document.activeElement.id;
    const scrolled = Array.from(document.querySelectorAll('.scroll, .stack'), (part) => part.scrollTop);
    body().replaceWith(doc.querySelector('.body[data-import]'));
    const steps = document.querySelector('.steps');
    if (steps) steps.replaceWith(doc.querySelector('.steps'));
    document.querySelectorAll('.scroll, .stack').forEach((part, i) => {
      part.scrollTop = scrolled[i] || 0;
    });
    const again = active && document.getElementById(active);
    if (again) again.focus();
    watch();
  }

  async function send(where, settings = {}) {
    try {
      await galien.api(where, Object.assign({ method: 'POST' }, settings));
    } catch (e) {
      /* Said already; what stands is drawn all the same. */
    }
    await draw();
  }

  /* 1. What runs, until it does no more. */
  let watching = false;
  async function watch() {
    if (watching || !body() || !body().dataset.running) return;
    watching = true;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      const state = await galien.api(path(''), { passive: true, quiet: true }).catch(() => null);
      if (state && !state.running) break;
      const percent = document.querySelector('[data-import=percent]');
      if (state && percent) {
        percent.textContent = state.progress + ' %';
        document.querySelector('.imp-running progress').value = state.progress;
      }
    }
    watching = false;
    await draw();
  }

  async function upload(files) {
    let last = null;
    for (const one of files) {
      const where = '/imports/files?import=' + body().dataset.import + '&name=' + encodeURIComponent(one.name);
      const answer = await galien.upload(where, one);
      if (answer.status < 400) last = answer.body.id;
      else
        galien.toast(one.name + ' : ' + ((answer.body && answer.body.message) || answer.status), {
          error: true,
          stay: true,
        });
    }
    const address = new URL(location.href);
    if (last) address.searchParams.set('fichier', last);
    history.replaceState(null, '', address);
    await draw();
  }

  const decide = (doubt, same) => {
    const body = { key: doubt.dataset.key, candidate: Number(doubt.dataset.candidate), same };
    return send(path('/doubt'), { method: 'PUT', body });
  };

  /* 2. Buttons and choices. */
  const acts = {
    try: () => send(path('/try')),
    make: () => send(path('/make')),
    undo: () => send(path('/undo')),
    cancel: () => send(path('/cancel')),
    remove: () => send(file(''), { method: 'DELETE' }),
    mapping: () => send(file('/mapping')),
    same: (button) => decide(button.closest('.dup'), true),
    other: (button) => decide(button.closest('.dup'), false),
    'ask-undo': (button) => {
      button.hidden = true;
      const sure = document.querySelector('.imp-sure');
      sure.hidden = false;
      sure.querySelector('button').focus();
    },
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-act]');
    if (button && acts[button.dataset.act]) acts[button.dataset.act](button);
  });
  document.addEventListener('change', (event) => {
    const field = event.target;
    if (field.dataset.column !== undefined) {
      send(file('/column'), { method: 'PUT', body: { column: field.dataset.column, key: field.value } });
    } else if (field.dataset.act === 'kind') {
      send(file('/kind'), { method: 'PUT', body: { kind: field.value } });
    } else if (field.dataset.act === 'upload') {
      upload(Array.from(field.files));
    }
  });
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (form.dataset.act === 'documents') {
      event.preventDefault();
      send(path('/documents'), { method: 'PUT', body: { folder: form.folder.value, naming: form.naming.value } });
    } else if (form.dataset.importNew) {
      event.preventDefault();
      const made = await galien.api('/imports', { body: { source: form.source.value } }).catch(() => null);
      if (made) location.href = galien.base + '/reprise.xhtml?reprise=' + made.id;
    }
  });

  /* 3. Keys. */
  document.addEventListener('keydown', (event) => {
    if (!body() || event.ctrlKey || event.altKey || event.metaKey) return;
    const field = event.target.closest('input, textarea, select');
    const key = event.key.toLowerCase();
    if (field) {
      if (key === 'x' && field.dataset.column !== undefined) {
        event.preventDefault();
        field.value = '-';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      return;
    }
    const open = document.querySelector('.dup button[data-act=same][aria-pressed=false]:not([disabled])');
    if (key === 'e' && document.querySelector('[data-act=try]')) acts.try();
    else if ((key === '1' || key === '2') && open) decide(open.closest('.dup'), key === '1');
  });

  watch();
})();
