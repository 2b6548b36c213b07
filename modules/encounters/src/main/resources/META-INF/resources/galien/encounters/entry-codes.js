/*
 * Codes of diagnoses for who types a problem: words or a code, chosen by arrows and Enter or by a click. Without an imported table
 * nothing is offered, and the words stand alone.
 */
(() => {
  'use strict';

  const galien = window.galien;
  const input = document.getElementById('condition-label');
  const list = document.getElementById('condition-codes');
  if (!input || !list) return;
  const PAUSE = 150;
  const form = input.form;
  const category = form.elements.category;
  let timer = 0;
  let asked = 0;
  let found = [];
  let active = -1;

  function show(codes) {
    found = codes;
    active = -1;
    list.replaceChildren(
      ...codes.map((one, i) => {
        const line = document.createElement('div');
        const code = document.createElement('span');
        line.id = 'condition-code-' + i;
        line.className = 'ln';
        line.setAttribute('role', 'option');
        code.className = 'tag';
        code.textContent = one.code;
        line.append(code, ' ' + one.label);
        return line;
      }),
    );
    list.hidden = !codes.length;
    input.setAttribute('aria-expanded', String(codes.length > 0));
    mark();
  }
  function mark() {
    Array.from(list.children).forEach((line, i) => line.setAttribute('aria-selected', String(i === active)));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', list.children[active].id);
      list.children[active].scrollIntoView({ block: 'nearest' });
    }
  }
  function close() {
    clearTimeout(timer);
    asked++;
    show([]);
  }
  function choose(one) {
    input.value = one.label;
    form.elements.code.value = one.code;
    close();
    form.elements.onset.focus();
  }

  async function ask() {
    const text = input.value.trim();
    const ticket = ++asked;
    if (text.length < 2) {
      show([]);
      return;
    }
    try {
      const answer = await galien.api('/cim10?q=' + encodeURIComponent(text), { quiet: true });
      if (ticket === asked) show(answer.codes);
    } catch (e) {
      /* The words stand alone. */
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      active = Math.max(-1, Math.min(found.length - 1, active + step));
      mark();
    } else if (event.key === 'Enter' && active >= 0) choose(found[active]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  list.addEventListener('mousedown', (event) => {
    const line = event.target.closest('.ln');
    event.preventDefault(); // The field keeps the focus.
    if (line) choose(found[Array.from(list.children).indexOf(line)]);
  });

  /* Fields that only some parts of the record have. */
  const parts = () =>
    form.querySelectorAll('[class*=if-]').forEach((field) => {
      field.hidden = !field.classList.contains('if-' + category.value);
    });
  category.addEventListener('change', parts);
  form.addEventListener('galien:opened', () => {
    close();
    parts();
  });
})();
