/*
 * The chart around the note: the timeline's filters, and reading something of the past without
 * leaving the page, so that the note being written stays as it is.
 */
(() => {
  'use strict';

  const galien = window.galien;
  const root = document.getElementById('dossier');
  if (!root) return;
  const chart = galien.chart;
  const note = document.getElementById('note');
  const reading = document.getElementById('lecture');
  const find = document.getElementById('tl-find');
  const words = find.elements.q;
  const pane = find.closest('.tl-pane');
  let kind = pressed();
  let lines = '';
  let shown = new URLSearchParams(location.search);
  let asked = 0;
  let pause = null;

  function pressed() {
    const chip = document.querySelector('#tl-chips [aria-pressed=true]');
    return (chip && chip.dataset.kind) || '';
  }

  /* Fetches an address of this page and puts the named parts of it in place. */
  async function swap(query, ids) {
    const ticket = ++asked;
    const page = await galien.page(chart.page(query));
    if (ticket !== asked) return false;
    ids.forEach((id) => {
      const fresh = page.getElementById(id);
      const old = document.getElementById(id);
      if (!fresh || !old) return;
      old.className = fresh.className;
      old.replaceChildren(...fresh.childNodes);
    });
    return true;
  }

  function mark() {
    const written = note && note.dataset.encounter ? 'consultation=' + note.dataset.encounter : '';
    const links = Array.from(root.querySelectorAll('a[data-read]'));
    const read = links.find((link) => link.dataset.read && isShown(link.dataset.read));
    const current = read ? read.dataset.read : written;
    links.forEach((link) => {
      if (current && link.dataset.read === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  }
  function isShown(selector) {
    const [name, number] = selector.split('=');
    return shown.get(name) === number;
  }

  function writing(on) {
    if (note) note.classList.toggle('aside', !on);
    reading.classList.toggle('aside', on && Boolean(note));
  }

  async function open(asking, push) {
    const wanted = new URLSearchParams(asking);
    const own = note && wanted.get('consultation') === note.dataset.encounter;
    const query = own ? '' : asking;
    if (push) history.pushState(null, '', chart.page(query));
    shown = own ? new URLSearchParams() : wanted;
    mark();
    if (!query) {
      writing(true);
      return;
    }
    try {
      if (!(await swap(query, ['lecture']))) return;
      writing(false);
      reading.querySelector('.scroll, .empty').scrollTop = 0;
    } catch (e) {
      location.href = chart.page(query);
    }
  }

  async function list() {
    const query = new URLSearchParams(shown);
    query.delete('patient');
    if (kind) query.set('genre', kind);
    if (words.value.trim()) query.set('q', words.value.trim());
    if (lines) query.set('lignes', lines);
    try {
      await swap(query.toString(), ['tl-list', 'tl-chips', 'tl-count']);
      mark();
    } catch (e) {
      /* The list stays as it was; that nobody answers is said. */
    }
  }

  root.addEventListener('click', (event) => {
    const target = event.target.closest('a[href], button');
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.tagName === 'A') {
      follow(target, event);
      return;
    }
    if (target.classList.contains('chip')) chart.filter(target.dataset.kind || '');
    if (target.dataset.lines) {
      lines = target.dataset.lines;
      list();
    }
    if (target.dataset.write) {
      open('', true);
      focusNote();
    }
    if (target.dataset.amend) amend(target);
  });

  function follow(link, event) {
    const address = new URL(link.href, location.href);
    const query = address.searchParams;
    const here = address.pathname === location.pathname && query.get('patient') === root.dataset.patient;
    const read = query.has('consultation') || query.has('document') || link.dataset.read;
    if (!here || link.target || !read) return;
    event.preventDefault();
    query.delete('patient');
    const other = query.get('consultation') !== (note && note.dataset.encounter);
    if (query.has('consultation') && unfinished(link) && other) chart.leave(query.toString());
    else open(query.toString(), true);
  }

  /* Somebody's unfinished note is written on, not read: another editor, hence another page. */
  function unfinished(link) {
    return link.dataset.unfinished === 'true';
  }

  async function amend(button) {
    button.disabled = true;
    try {
      const answer = await galien.send('/encounters/' + button.dataset.amend + '/amendment', { method: 'POST' });
      if (answer.status < 300) {
        await chart.leave('consultation=' + button.dataset.amend + '&corriger=1');
        return;
      }
      chart.tell(answer.body && answer.body.message);
    } catch (e) {
      /* That nobody answers is said. */
    }
    button.disabled = false;
  }

  function focusNote() {
    if (!note) return;
    const why = document.getElementById('note-why');
    if (why && !why.value) {
      why.focus();
      return;
    }
    const fields = Array.from(note.querySelectorAll('textarea'));
    (fields.find((field) => !field.value) || fields[0]).focus();
  }

  find.addEventListener('submit', (event) => {
    event.preventDefault();
    list();
  });
  words.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(list, 250);
  });
  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    words.value = '';
    pane.classList.remove('finding');
    list();
    words.blur();
    if (note && !note.classList.contains('aside')) focusNote();
  });
  words.addEventListener('focus', () => pane.classList.add('finding'));
  window.addEventListener('popstate', () => {
    const query = new URLSearchParams(location.search);
    query.delete('patient');
    open(query.toString(), false);
  });
  function search() {
    pane.classList.add('finding'); // On narrow screens the field is hidden until then.
    words.focus();
    words.select();
  }
  galien.key('/', search);
  galien.key('ctrl+/', search);

  chart.list = list;
  chart.filter = (chosen) => {
    kind = chosen;
    lines = '';
    return list();
  };
  pane.classList.toggle('finding', Boolean(words.value));

  shown.delete('patient');
  mark();
  if (note && !note.classList.contains('aside') && !document.querySelector('dialog[open]')) focusNote();
})();
