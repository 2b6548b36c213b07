/* A draft: kept while it is typed; Ctrl+Enter signs and opens the sheet, after remarks once more. */
(() => {
  'use strict';

  const galien = window.galien;
  const pane = document.getElementById('letter');
  galien.actions['letter-correct'] = async (button) => {
    try {
      const draft = await galien.api('/letters/' + button.dataset.letter + '/correction', { method: 'POST' });
      galien.chart.leave('courrier=' + draft.id);
    } catch (e) {
      /* Said. */
    }
  };
  if (!pane) return;

  const words = pane.dataset;
  const path = '/letters/' + words.letter;
  const title = document.getElementById('letter-title');
  const find = document.getElementById('letter-find');
  const addressee = document.getElementById('letter-addressee');
  const status = document.querySelector('#letter-status span');
  const problem = document.getElementById('letter-problem');
  const remarks = document.getElementById('letter-remarks');
  const signing = document.getElementById('letter-sign');
  const said = signing && signing.querySelector('span').textContent;
  let correspondent = 0;
  let draft = null;
  let anyway = false;

  const changed = () => {
    if (!draft) return;
    if (anyway) calm();
    draft.typed();
  };
  const text = galien.rich({
    box: document.getElementById('letter-text'),
    bar: pane.querySelector('.let-tools'),
    changed,
  });
  const read = () => ({
    title: title.value,
    content: text.read(),
    addressee: addressee.value,
    ...(correspondent ? { correspondent } : {}),
  });

  function say(state, detail) {
    if (state === 'saved') status.textContent = words.saved + ' ' + detail;
    if (state === 'saving') status.textContent = words.saving;
    if (state === 'offline') status.textContent = words.offline;
    const bad = state === 'stopped' || state === 'conflict';
    problem.hidden = !bad;
    if (!bad) return;
    problem.querySelector('span').textContent = detail || words.offline;
    problem.querySelector('button').hidden = state !== 'conflict';
    problem.scrollIntoView({ block: 'nearest' });
  }
  function calm() {
    anyway = false;
    remarks.hidden = true;
    if (signing) signing.querySelector('span').textContent = said;
  }
  function warn(sentences) {
    anyway = true;
    remarks.hidden = false;
    remarks
      .querySelector('ul')
      .replaceChildren(
        ...sentences.map((sentence) => Object.assign(document.createElement('li'), { textContent: sentence })),
      );
    signing.querySelector('span').textContent = signing.dataset.anyway;
    remarks.scrollIntoView({ block: 'nearest' });
    text.firstBlank();
  }
  async function sign() {
    if (!draft || !signing) return;
    /* Opened while the key is down: later the browser would not let it. */
    const sheet = anyway || !text.read().includes('[…]') ? window.open('', '_blank') : null;
    let answer = null;
    try {
      if (await draft.settle())
        answer = await galien.api(path + '/signature', { body: { revision: draft.revision(), anyway } });
    } catch (e) {
      /* Said. */
    }
    if (!answer || !answer.signed) {
      if (sheet) sheet.close();
      if (answer) warn(answer.remarks);
      return;
    }
    const address = galien.base + '/api' + path + '/sheet';
    if (sheet) sheet.location.replace(address);
    else window.open(address, '_blank');
    galien.chart.leave('courrier=' + words.letter);
  }
  async function discard() {
    if (!window.confirm(words.sure)) return;
    try {
      if (!(await draft.leave())) return;
      await galien.api(path, { method: 'DELETE' });
      galien.chart.leave('');
    } catch (e) {
      /* Said. */
    }
  }

  galien.correspondents({
    field: find,
    list: document.getElementById('letter-found'),
    none: words.none,
    choose: (one) => {
      correspondent = one.id;
      addressee.value = one.lines;
      find.value = '';
      changed();
      text.focus();
    },
  });
  title.addEventListener('input', changed);
  addressee.addEventListener('input', changed);
  document.getElementById('letter-discard').addEventListener('click', discard);
  if (signing) signing.addEventListener('click', sign);
  galien.key('ctrl+enter', sign);
  galien.actions['letter-reload'] = () => location.reload();
  const settle = galien.chart.settle;
  galien.chart.settle = async () => (!draft || (await draft.leave())) && settle();

  async function begin() {
    const from = await galien.api(path + '/opening', { method: 'POST', repeat: true });
    title.value = from.title;
    addressee.value = from.addressee;
    correspondent = from.correspondent || 0;
    text.show(from.content);
    draft = galien.saver({ path, revision: from.revision, read, changed: say });
    say('saved', from.at);
    if (!text.firstBlank()) text.focus();
  }
  begin().catch(() => {});
})();
