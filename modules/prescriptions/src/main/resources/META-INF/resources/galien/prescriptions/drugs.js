/* The search for a drug: a combobox over /api/prescriptions/drugs. Enter takes only a line that belongs
   to the text that stands there now.

     galien.drugSearch({ field, list, words, choose, free, searching })
       choose(drug), free(text)
       searching()   false while what is typed is no drug: then Enter adds it as it is */
(() => {
  'use strict';

  const galien = window.galien;
  const PAUSE = 120;

  galien.drugSearch = ({ field, list, words, choose, free, searching }) => {
    let found = [];
    let of = '';
    let at = -1;
    let timer = 0;
    let asked = null;

    const text = (tag, content, css) => {
      const element = document.createElement(tag);
      element.textContent = content;
      if (css) element.className = css;
      return element;
    };
    /* What was typed is underlined where a word begins with it. */
    const fold = (typed) => Array.from(typed, (c) => c.normalize('NFD')[0].toLowerCase()).join('');
    function marked(name) {
      const folded = fold(name);
      const hit = new Array(name.length).fill(false);
      fold(of)
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .forEach((word) => {
          const begins = new RegExp('(?<![a-z0-9])' + word, 'g');
          for (const found of folded.matchAll(begins)) hit.fill(true, found.index, found.index + word.length);
        });
      const element = document.createElement('b');
      for (let i = 0; i < name.length;) {
        let end = i;
        while (end < name.length && hit[end] === hit[i]) end++;
        element.append(hit[i] ? text('u', name.slice(i, end)) : name.slice(i, end));
        i = end;
      }
      return element;
    }
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
      at = to;
      Array.from(list.children).forEach((line, i) => {
        line.setAttribute('aria-selected', String(i === at));
        if (i === at) {
          field.setAttribute('aria-activedescendant', line.id);
          line.scrollIntoView({ block: 'nearest' });
        }
      });
    }
    function step(by) {
      for (let to = at + by; to >= 0 && to < found.length; to += by) {
        if (found[to].marketed) {
          mark(to);
          return;
        }
      }
    }
    function line(drug, i) {
      const row = document.createElement('li');
      row.id = 'rx-found-' + i;
      row.setAttribute('role', 'option');
      const name = document.createElement('span');
      name.append(marked(drug.name), text('span', drug.marketed ? drug.dci : words.stoppedLong, 'xs sec rx-sub'));
      row.append(name);
      if (drug.secured) row.append(text('span', words.secured, 'tag warn'));
      if (!drug.marketed) {
        row.setAttribute('aria-disabled', 'true');
        row.append(text('span', words.stopped, 'xs nw'));
      } else {
        if (drug.kind) row.append(text('span', drug.kind, 'tag'));
        if (drug.rate) row.append(text('span', drug.rate, 'xs sec nw'));
      }
      row.addEventListener('pointerdown', (event) => event.preventDefault());
      row.addEventListener('click', () => pick(i));
      return row;
    }
    function show(drugs, typed) {
      found = drugs;
      of = typed;
      list.replaceChildren(...drugs.map(line));
      if (!drugs.length) {
        const none = text('li', words.nothing, 'mut');
        none.setAttribute('role', 'option');
        none.setAttribute('aria-disabled', 'true');
        list.append(none);
      }
      list.hidden = false;
      field.setAttribute('aria-expanded', 'true');
      list.scrollIntoView({ block: 'nearest' });
      mark(-1);
      step(1);
    }
    function pick(i) {
      const drug = found[i];
      if (!drug || !drug.marketed || field.value.trim() !== of) return;
      field.value = '';
      close();
      choose(drug);
    }
    async function ask() {
      const typed = field.value.trim();
      if (asked) asked.abort();
      if (typed.length < 2 || !searching()) {
        close();
        return;
      }
      asked = new AbortController();
      try {
        const answer = await galien.api('/prescriptions/drugs?q=' + encodeURIComponent(typed), {
          signal: asked.signal,
        });
        if (field.value.trim() === typed) show(answer.drugs, typed);
      } catch (e) {
        /* Called off, or said. */
      }
    }

    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    field.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter' && (event.altKey || !searching())) {
        const typed = field.value.trim();
        event.preventDefault();
        if (!typed) return;
        field.value = '';
        close();
        free(typed);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        pick(at);
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Escape') {
        event.stopPropagation();
        close();
      }
    });
    return { close };
  };
})();
