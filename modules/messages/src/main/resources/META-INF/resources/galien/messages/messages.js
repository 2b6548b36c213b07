/* The list of calls and tasks: lines are shown beside it without leaving the page, steps are made, and
   what others do appears. What is typed as an answer is kept in this tab, message by message. */
(() => {
  'use strict';

  const galien = window.galien;
  const page = document.getElementById('appels');
  const list = document.getElementById('liste');
  const detail = document.getElementById('detail');
  const LOOK = 15000;
  let turn = 0;

  const lines = () => Array.from(list.querySelectorAll('a[data-message]'));
  const shown = () => detail.querySelector('[data-number]');
  const answer = () => document.getElementById('reponse');
  const place = () => 'galien.answer.' + page.dataset.person + '.' + shown().dataset.number;

  /* 1. Showing. What was asked for last is shown, whatever comes last. */
  async function show(address, wholly) {
    const mine = ++turn;
    const fresh = await galien.page(address, { patient: false, passive: wholly === 'passive' });
    if (mine !== turn || !fresh.getElementById('appels')) return;
    const focused = list.contains(document.activeElement) && document.activeElement.dataset.message;
    ['liste', 'filtres'].forEach((id) => take(fresh, id));
    if (wholly !== 'passive' || !busy()) take(fresh, 'detail');
    page.dataset.stamp = fresh.getElementById('appels').dataset.stamp;
    const again = focused && lines().find((one) => one.dataset.message === focused);
    if (again) again.focus();
    restore();
  }
  function take(fresh, id) {
    const now = document.importNode(fresh.getElementById(id), true);
    document.getElementById(id).replaceChildren(...now.childNodes);
  }
  const busy = () => detail.contains(document.activeElement) || (answer() && answer().value !== '');
  function restore() {
    if (!shown() || !answer()) return;
    const kept = galien.noteDraft.kept(sessionStorage, place());
    if (kept && !answer().value) answer().value = kept;
  }
  async function open(line) {
    line.focus();
    try {
      await show(line.href);
      history.replaceState(null, '', line.href);
      /* Where it stands below the list, as on a telephone, it is brought up. */
      if (detail.getBoundingClientRect().top > list.getBoundingClientRect().top + 8) detail.scrollIntoView();
    } catch (e) {
      /* It was said; the line can be tried again. */
    }
  }
  list.addEventListener('click', (event) => {
    const line = event.target.closest('a[data-message]');
    if (!line || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(line);
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || !['ArrowDown', 'ArrowUp'].includes(event.key))
      return;
    if (document.querySelector('dialog[open]') || event.target.closest('input, textarea, select, details, #detail'))
      return;
    const all = lines();
    if (!all.length) return;
    event.preventDefault();
    const here = all.findIndex((one) => one.getAttribute('aria-current'));
    const next = all[Math.max(0, Math.min(all.length - 1, here + (event.key === 'ArrowDown' ? 1 : -1)))];
    open(next);
  });

  /* 2. Steps. Who came first is told, and what was typed stays. */
  async function step(name, to) {
    const one = shown();
    if (!one) return;
    const words = detail.querySelector('[data-words]').dataset;
    const said = name.replace(/-(.)/g, (all, letter) => letter.toUpperCase());
    const text = answer() ? answer().value.trim() : '';
    if (name === 'answer' && !text) {
      answer().focus();
      problem(words.answerMissing);
      return;
    }
    const kept = place();
    const number = one.dataset.number;
    try {
      const body = { version: Number(one.dataset.version), text: name === 'reopen' ? '' : text, to: to || '' };
      const done = await galien.api('/messages/' + number + '/' + name, { body });
      galien.noteDraft.keep(sessionStorage, kept, null);
      if (answer()) answer().value = '';
      galien.waiting('/appels.xhtml', done.waiting);
      galien.toast(words['said' + said.charAt(0).toUpperCase() + said.slice(1)], {
        undo: name === 'done' ? () => undo(number, done.version) : undefined,
      });
    } catch (e) {
      if (!e.status) return;
    }
    await show(address(number)).catch(() => {});
  }
  function address(number) {
    const here = new URL(location.href);
    here.searchParams.set('message', number);
    return here.href;
  }
  async function undo(number, version) {
    await galien.api('/messages/' + number + '/reopen', { body: { version } }).catch(() => {});
    await show(address(number)).catch(() => {});
  }
  function problem(sentence) {
    const err = document.getElementById('reponse-err');
    err.hidden = !sentence;
    err.querySelector('span').textContent = sentence;
    answer().setAttribute('aria-invalid', String(Boolean(sentence)));
  }
  detail.addEventListener('click', (event) => {
    const button = event.target.closest('[data-step], [data-hand-on]');
    if (!button) return;
    if (button.dataset.step) step(button.dataset.step);
    else step('hand-on', button.dataset.handOn);
  });
  detail.addEventListener('input', () => {
    if (!answer()) return;
    problem('');
    galien.noteDraft.keep(sessionStorage, place(), answer().value);
  });
  detail.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey && event.target === answer()) {
      event.preventDefault();
      step('answer');
    }
  });
  galien.key('r', () => answer() && answer().focus());
  galien.key('f', () => answer() && step('done'));
  galien.key('p', () => {
    const other = document.getElementById('passer');
    if (!other) return;
    other.open = true;
    other.querySelector('[data-hand-on]').focus();
  });
  galien.key('d', () => {
    const chart = detail.querySelector('[data-chart]');
    if (chart) location.href = chart.href;
  });

  /* 3. What others do; without keeping the session alive. */
  async function look() {
    if (document.hidden || document.documentElement.dataset.locked !== undefined) return;
    try {
      const now = await galien.api('/messages/stamp', { passive: true, quiet: true });
      if (now.stamp !== page.dataset.stamp) await show(location.href, 'passive');
      galien.waiting('/appels.xhtml', now.waiting);
    } catch (e) {
      /* The next look tries again. */
    }
  }
  setInterval(look, LOOK);
  document.addEventListener('galien:messages', () => show(location.href, 'passive').catch(() => {}));
  restore();
})();
