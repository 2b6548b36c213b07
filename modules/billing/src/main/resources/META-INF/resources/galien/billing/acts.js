/* The search for an act: a combobox over /api/billing/acts. Enter takes only a line that belongs to the
   text that stands there now.

     galien.actSearch({ field, list, words, choose })   choose(act) */
(() => {
  'use strict';

  const galien = window.galien;
  const PAUSE = 120;

  galien.actSearch = ({ field, list, words, choose }) => {
    let found = [];
    let of = '';
    let at = -1;
    let timer = 0;
    let asked = null;

    function close() {
      clearTimeout(timer);
      if (asked) asked.abort();
      list.hidden = true;
      list.replaceChildren();
      found = [];
      at = -1;
      of = '';
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    }
    function mark(to) {
      if (to < 0 || to >= found.length) return;
      at = to;
      Array.from(list.children).forEach((line, i) => {
        line.setAttribute('aria-selected', String(i === at));
        if (i === at) {
          field.setAttribute('aria-activedescendant', line.id);
          line.scrollIntoView({ block: 'nearest' });
        }
      });
    }
    const text = (tag, content) => {
      const element = document.createElement(tag);
      element.textContent = content;
      return element;
    };
    function line(act, i) {
      const row = document.createElement('li');
      row.id = 'fac-found-' + i;
      row.setAttribute('role', 'option');
      const price = act.cents === null ? words.unpaid : galien.money(act.cents);
      row.append(text('b', act.code), text('span', act.label), text('small', price));
      row.addEventListener('pointerdown', (event) => event.preventDefault());
      row.addEventListener('click', () => pick(i));
      return row;
    }
    function show(acts, typed) {
      found = acts;
      of = typed;
      list.replaceChildren(...acts.map(line));
      if (!acts.length) {
        const none = text('li', words.nothing);
        none.setAttribute('role', 'option');
        none.setAttribute('aria-disabled', 'true');
        list.append(none);
      }
      list.hidden = false;
      field.setAttribute('aria-expanded', 'true');
      mark(0);
    }
    function pick(i) {
      const act = found[i];
      if (!act || field.value.trim() !== of) return;
      field.value = '';
      close();
      choose(act);
    }
    async function ask() {
      const typed = field.value.trim();
      if (asked) asked.abort();
      if (!typed) {
        close();
        return;
      }
      asked = new AbortController();
      try {
        const answer = await galien.api('/billing/acts?q=' + encodeURIComponent(typed), { signal: asked.signal });
        if (field.value.trim() === typed) show(answer.acts, typed);
      } catch (e) {
        /* Called off, or said. */
      }
    }
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    field.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        pick(at);
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        mark(at + (event.key === 'ArrowDown' ? 1 : -1));
      } else if (event.key === 'Escape') {
        event.stopPropagation();
        if (list.hidden) field.blur();
        else close();
      }
    });
  };
})();
