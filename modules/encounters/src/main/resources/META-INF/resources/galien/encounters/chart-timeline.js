/*
 * The timeline by the keyboard: T goes to it, arrows go from line to line, left and right from one
 * kind to the next; Alt and an arrow read the next line from anywhere, also from the note.
 */
(() => {
  'use strict';

  const galien = window.galien;
  const list = document.getElementById('tl-list');
  if (!list) return;
  const find = document.getElementById('tl-find');

  const lines = () =>
    Array.from(list.querySelectorAll('a[data-read], .dated a, button[data-lines]')).filter((one) => one.offsetParent);
  const current = () => list.querySelector('a[aria-current]');

  function step(from, by, all = lines()) {
    const at = all.indexOf(from);
    return all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
  }
  function go(line) {
    if (!line) return;
    line.focus();
    line.scrollIntoView({ block: 'nearest' });
  }

  /* After the list is drawn anew, it is still the list that has the focus. */
  async function kind(by) {
    const chips = Array.from(document.querySelectorAll('#tl-chips .chip'));
    const at = chips.findIndex((chip) => chip.getAttribute('aria-pressed') === 'true');
    const chosen = chips[(at + by + chips.length) % chips.length];
    await galien.chart.filter(chosen.dataset.kind || '');
    go(current() || lines()[0] || list);
  }

  const moves = {
    ArrowDown: () => go(step(document.activeElement, 1)),
    ArrowUp: () => go(step(document.activeElement, -1)),
    Home: () => go(lines()[0]),
    End: () => go(lines().at(-1)),
    ArrowRight: () => kind(1),
    ArrowLeft: () => kind(-1),
  };
  list.addEventListener('keydown', (event) => {
    if (!moves[event.key] || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    moves[event.key]();
  });
  find.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    go(list.querySelector('.dated a') || list);
  });

  galien.key('t', () => go(current() || lines()[0] || list));

  /* One line on or back, read in the middle; who writes goes on writing in the same place. */
  document.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target.matches('select') || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    const all = lines().filter((one) => one.dataset.read);
    const line = step(current(), by, all);
    if (line) line.click();
  });

  /* The next patient of the day. */
  document.addEventListener('keydown', (event) => {
    const next = document.getElementById('next-in-line');
    if (!next || event.key !== 'ArrowRight' || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    next.click();
  });
})();
