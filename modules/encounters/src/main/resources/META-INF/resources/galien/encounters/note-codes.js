/*
 * Codes of a note's conclusion. They are lines of its text, as in « E11.9 Diabète de type 2 », so that they are saved, signed, kept in
 * versions and found as all of it is; the tags below only show them, and add or take out such a line.
 */
(() => {
  'use strict';

  const galien = window.galien;
  const LINE = /^[ \t]*([A-Z]\d{2}(?:\.\d{1,4})?[+*]?)[ \t]+(\p{Lu}.*?)[ \t]*$/u;

  /* [{code, label, start, end}] of a text, each with its place in it and without its line end. */
  function read(text) {
    let start = 0;
    return text.split('\n').flatMap((line) => {
      const found = LINE.exec(line);
      const from = start;
      start += line.length + 1;
      return found ? [{ code: found[1], label: found[2], start: from, end: from + line.length }] : [];
    });
  }
  galien.noteCodes = { read };

  const row = document.getElementById('note-codes');
  const field = document.getElementById('note-conclusion');
  if (!row || !field) return;
  const tags = row.querySelector('[data-part=tags]');
  const add = row.querySelector('[data-part=add]');
  const find = row.querySelector('[data-part=find]');
  const input = find.querySelector('input');

  function put(from, to, text) {
    field.focus();
    field.setSelectionRange(from, to);
    galien.noteAbbreviations.put(field, text);
  }
  function take(one) {
    const after = one.end < field.value.length;
    put(after || !one.start ? one.start : one.start - 1, after ? one.end + 1 : one.end, '');
  }
  function tag(one) {
    const shown = document.createElement('span');
    const out = document.createElement('button');
    shown.className = 'tag';
    shown.textContent = one.code + ' ' + one.label;
    out.type = 'button';
    out.className = 'out';
    out.setAttribute('aria-label', row.dataset.out + ' ' + one.code);
    out.innerHTML = '<i class="i i-x" aria-hidden="true"></i>';
    out.addEventListener('click', () => take(one));
    shown.append(out);
    return shown;
  }
  function show() {
    tags.replaceChildren(...read(field.value).map(tag));
  }

  function close() {
    find.hidden = true;
    add.hidden = false;
    input.value = '';
    field.focus();
  }
  function write(line) {
    const there = field.value.trimEnd();
    const known = read(field.value).some((one) => line.startsWith(one.code + ' '));
    close();
    if (!known) put(there.length, field.value.length, (there ? '\n' : '') + line);
  }

  /* Problems of the chart that have a code, which most conclusions come back to. */
  function own() {
    return Array.from(document.querySelectorAll('#background\\:lists li:has([data-edit^=CONDITION])')).flatMap(
      (line) => {
        const code = Array.from(line.querySelectorAll('.tag')).map((one) => one.textContent.trim());
        const known = code.find((text) => LINE.test(text + ' X'));
        return known ? [{ code: known, label: line.querySelector('b').textContent.trim() }] : [];
      },
    );
  }

  galien.codePicker(input, find.querySelector('[role=listbox]'), (one) => write(one.code + ' ' + one.label), own);
  input.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter' && input.value.trim()) write(input.value.trim());
    else close();
  });
  add.addEventListener('click', () => {
    add.hidden = true;
    find.hidden = false;
    input.focus();
  });
  field.addEventListener('input', show);
  show();
})();
