/*
 * Diagnoses offered with their codes for what is typed: by words or by code, chosen by arrows and Enter or by a click. Without an
 * imported table nothing is offered, and the words stand alone.
 *   input   a combobox
 *   list    its listbox
 *   choose  called with {code, label}
 *   own     what is offered first, before anything is typed all of it; may be left out
 */
(() => {
  'use strict';

  const galien = window.galien;
  const PAUSE = 150;

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  /* Those of the chart that have what was typed, then those of the table. */
  function merged(text, mine, table) {
    const near = mine.filter((one) => fold(one.code + ' ' + one.label).includes(fold(text)));
    return near.concat(table.filter((one) => !near.some((own) => own.code === one.code)));
  }

  function line(one, id) {
    const option = document.createElement('div');
    const code = document.createElement('span');
    option.id = id;
    option.className = 'ln';
    option.setAttribute('role', 'option');
    code.className = 'tag';
    code.textContent = one.code;
    option.append(code, ' ' + one.label);
    return option;
  }

  galien.codePicker = (input, list, choose, own = () => []) => {
    let timer = 0;
    let asked = 0;
    let found = [];
    let active = -1;

    function mark() {
      Array.from(list.children).forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
      if (active < 0) input.removeAttribute('aria-activedescendant');
      else {
        input.setAttribute('aria-activedescendant', list.children[active].id);
        list.children[active].scrollIntoView({ block: 'nearest' });
      }
    }
    function show(codes) {
      found = codes;
      active = -1;
      list.replaceChildren(...codes.map((one, i) => line(one, list.id + '-' + i)));
      list.hidden = !codes.length;
      input.setAttribute('aria-expanded', String(codes.length > 0));
      mark();
    }
    function close() {
      clearTimeout(timer);
      asked++;
      show([]);
    }
    function chosen(one) {
      close();
      choose(one);
    }

    async function ask() {
      const text = input.value.trim();
      const ticket = ++asked;
      show(merged(text, own(), []));
      if (text.length < 2) return;
      try {
        const answer = await galien.api('/cim10?q=' + encodeURIComponent(text), { quiet: true });
        if (ticket === asked) show(merged(text, own(), answer.codes));
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
      } else if (event.key === 'Enter' && active >= 0) chosen(found[active]);
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
    });
    input.addEventListener('focus', () => {
      if (!input.value) show(own());
    });
    input.addEventListener('blur', close);
    list.addEventListener('mousedown', (event) => {
      const option = event.target.closest('.ln');
      event.preventDefault(); // The field keeps the focus.
      if (option) chosen(found[Array.from(list.children).indexOf(option)]);
    });
    return { close };
  };
})();
