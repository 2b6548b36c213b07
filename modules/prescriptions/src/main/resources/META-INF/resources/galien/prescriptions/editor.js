/* Prescriptions of the chart: F2 begins or resumes one, F2 again renews the last, Ctrl+Enter signs and
   opens the sheet. */
(() => {
  'use strict';

  const galien = window.galien;
  const chart = document.getElementById('dossier');
  if (!chart || !document.querySelector('[data-galien=prescribe]')) return;
  const patient = chart.dataset.patient;
  const of = '/prescriptions/patients/' + patient;
  const pane = document.getElementById('rx');

  const show = (id) => galien.chart.leave('ordonnance=' + id);
  async function prescribe() {
    try {
      show((await galien.api(of + '/draft', { method: 'POST', repeat: true })).id);
    } catch (e) {
      /* Said. */
    }
  }
  galien.actions.prescribe = prescribe;
  galien.actions['prescription-correct'] = async (button) => {
    try {
      show((await galien.api('/prescriptions/' + button.dataset.prescription + '/correction', { method: 'POST' })).id);
    } catch (e) {
      /* Said. */
    }
  };
  if (!pane) {
    galien.key('F2', prescribe);
    return;
  }

  const words = pane.dataset;
  const find = document.getElementById('rx-find');
  const zones = document.getElementById('rx-zones');
  const problem = document.getElementById('rx-problem');
  const status = document.querySelector('#rx-status span');
  const favourites = document.getElementById('rx-favs');
  let kept = [];
  let draft = null;

  /* Nothing is typed into a draft that is not there yet. */
  find.disabled = true;
  const changed = () => {
    if (!draft) return;
    draft.typed();
    thesaurus.changed();
  };
  const next = () => find.focus();
  const kinds = galien.prescriptionKinds(document.getElementById('rx-kinds'), (kind) => {
    lines.kind(kind);
    find.placeholder = kind === 'DRUG' ? words.add : words[kind.toLowerCase() + 'Add'];
    find.setAttribute('aria-label', find.placeholder);
    document.getElementById('rx-base').hidden = kind !== 'DRUG';
  });
  const lines = galien.prescriptionLines({
    list: document.getElementById('rx-lines'),
    words: { ...words, counted: kinds.count },
    changed,
    next,
    show: kinds.show,
  });
  const thesaurus = galien.interactions({ patient, lines: lines.read, settle: () => draft && draft.settle() });
  galien.drugSearch({
    field: find,
    list: document.getElementById('rx-found'),
    words,
    choose: (drug) => {
      lines.add({ cis: drug.cis, label: drug.name, dci: drug.dci, secured: false }, true);
      changed();
    },
    free: (text) => {
      const kind = kinds.kind();
      lines.add({ cis: '', label: text, kind }, kind !== 'DRUG');
      changed();
      if (kind === 'DRUG') next();
    },
    searching: () => kinds.kind() === 'DRUG',
  });
  find.addEventListener('keydown', (event) => {
    if (find.value || event.altKey || event.ctrlKey || !/^Arrow(Left|Right)$/.test(event.key)) return;
    event.preventDefault();
    kinds.step(event.key === 'ArrowRight' ? 1 : -1);
  });

  function say(state, detail) {
    if (state === 'saved') status.textContent = words.saved + ' ' + detail;
    if (state === 'saving') status.textContent = words.saving;
    if (state === 'offline') status.textContent = words.offline;
    problem.hidden = state !== 'stopped';
    if (state === 'stopped') problem.querySelector('span').textContent = detail || words.offline;
  }
  function fill(from) {
    lines.clear();
    zones.checked = from.twoZones;
    from.lines.forEach((line) => lines.add(line));
    lines.show(from.lines);
    const first = from.lines.find((line) => line.kind === 'DRUG') || from.lines[0];
    kinds.show(first ? first.kind : 'DRUG');
  }
  async function renew() {
    try {
      if (!lines.empty() && !(await draft.settle())) return;
      const from = await galien.api(of + '/renewal', { method: 'POST' });
      fill(from);
      draft.resume(from);
      say('saved', from.at);
    } catch (e) {
      /* Said. */
    }
    next();
  }
  async function sign() {
    /* Opened while the key is down: later the browser would not let it. */
    const sheet = window.open('', '_blank');
    let signed = null;
    try {
      if ((await draft.settle()) && !lines.stopped())
        signed = await galien.api(of + '/signature', { body: { revision: draft.revision() } });
    } catch (e) {
      /* Said. */
    }
    if (!signed) {
      if (sheet) sheet.close();
      return;
    }
    if (sheet) sheet.location.replace(galien.base + '/api/prescriptions/' + signed.id + '/sheet');
    show(signed.id);
  }
  async function preview() {
    const sheet = window.open('', '_blank');
    const settled = !lines.empty() && (await draft.settle());
    if (settled && sheet) sheet.location.replace(galien.base + '/api' + of + '/draft/sheet');
    else if (sheet) sheet.close();
  }
  async function discard() {
    try {
      if (!(await draft.settle())) return;
      await galien.api(of + '/draft', { method: 'DELETE' });
      galien.chart.leave('');
    } catch (e) {
      /* Said. */
    }
  }

  function take(favourite) {
    favourite.lines.forEach((line) => lines.add(line));
    if (favourite.lines.length) kinds.show(favourite.lines[0].kind);
    changed();
    next();
  }
  function list(answer) {
    kept = answer.favourites;
    favourites.replaceChildren(
      ...kept.flatMap((one, i) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'chip';
        button.textContent = (i < 9 ? i + 1 + ' · ' : '') + one.name;
        button.addEventListener('click', () => take(one));
        const away = document.createElement('button');
        away.type = 'button';
        away.className = 'btn ghost ico sm';
        away.textContent = '×';
        away.setAttribute('aria-label', words.forget + ' ' + one.name);
        away.addEventListener('click', () => ask('/prescriptions/favourites/' + one.id, { method: 'DELETE' }));
        return [button, away];
      }),
    );
  }
  async function ask(path, settings) {
    try {
      list(await galien.api(path, settings));
      return true;
    } catch (e) {
      return false;
    }
  }
  document.getElementById('rx-keep').addEventListener('submit', async (event) => {
    event.preventDefault();
    const name = event.target.querySelector('input');
    if (await ask('/prescriptions/favourites', { body: { name: name.value, lines: lines.read() } })) name.value = '';
  });
  pane.addEventListener('keydown', (event) => {
    if (event.altKey && event.code === 'KeyP') {
      event.preventDefault();
      preview();
    }
    if (!event.altKey || !/^Digit[1-9]$/.test(event.code)) return;
    const favourite = kept[Number(event.code.slice(5)) - 1];
    if (!favourite) return;
    event.preventDefault();
    take(favourite);
  });

  zones.addEventListener('change', changed);
  document.getElementById('rx-renew').addEventListener('click', renew);
  document.getElementById('rx-sign').addEventListener('click', sign);
  document.getElementById('rx-preview').addEventListener('click', preview);
  document.getElementById('rx-discard').addEventListener('click', discard);
  galien.key('F2', renew);
  galien.key('ctrl+enter', sign);
  galien.key('ctrl+i', thesaurus.open);
  async function begin() {
    const from = await galien.api(of + '/draft', { method: 'POST', repeat: true });
    fill(from);
    draft = galien.prescriptionDraft({
      patient,
      revision: from.revision,
      read: () => ({ twoZones: zones.checked, lines: lines.read() }),
      answered: (answer) => lines.show(answer.lines),
      changed: say,
    });
    ask('/prescriptions/favourites', {});
    find.disabled = false;
    next();
  }
  begin().catch(() => {});
})();
