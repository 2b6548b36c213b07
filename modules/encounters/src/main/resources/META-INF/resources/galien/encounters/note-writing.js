/* The bar above a note: a text to start from, and how many blanks are left. */
(() => {
  'use strict';

  const galien = window.galien;
  const pane = document.getElementById('note');
  const bar = document.getElementById('note-start');
  if (!pane || !bar) return;
  const choice = bar.querySelector('select');
  const left = bar.querySelector('[data-part=left]');
  const parts = ['reason', 'examination', 'conclusion'];
  const fields = parts.map((name) => document.getElementById('note-' + name));
  const offered = new Map();
  let words = {};

  function count() {
    const number = galien.noteBlanks.count(fields.map((field) => field.value));
    left.hidden = !number;
    left.querySelector('b').textContent = number;
  }

  /* Behind what is typed, never in its place; what stands there already is not said twice. */
  function add(field, text) {
    const there = field.value.trimEnd();
    if (!text || there.includes(text)) return;
    field.focus();
    field.setSelectionRange(there.length, field.value.length);
    galien.noteAbbreviations.put(field, (there ? '\n\n' : '') + text);
  }

  function insert() {
    const text = offered.get(choice.value);
    choice.value = '';
    if (!text) return;
    const empty = fields.map((field) => !field.value.trim());
    fields.forEach((field, at) => add(field, text[parts[at]]));
    const first = fields.filter((field, at) => empty[at] && text[parts[at]]);
    if (!galien.noteBlanks.first(first) && !galien.noteBlanks.first(fields)) fields[0].focus();
  }

  async function load() {
    try {
      const all = await galien.api('/encounters/writing', { quiet: true });
      words = all.abbreviations;
      all.templates.forEach((text) => {
        offered.set(text.reference, text);
        choice.append(new Option(text.name, text.reference));
      });
    } catch (e) {
      /* A note is written without them as well. */
    }
    bar.dataset.state = 'ready';
  }

  galien.noteBlanks.watch(fields);
  fields.forEach((field) => {
    galien.noteAbbreviations.watch(field, () => words);
    field.addEventListener('input', count);
  });
  choice.addEventListener('change', insert);
  count();
  load();
})();
