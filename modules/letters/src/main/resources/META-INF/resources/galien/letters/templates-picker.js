/* A field with lines below it that are chosen by key.

     const picker = galien.lines({ field, list, none, draw, choose });
     picker.show(items) picker.take()   draw(item) gives the nodes of a line, choose(item)
     galien.correspondents({ field, list, none, choose })   asks the directory as one types */
(() => {
  'use strict';

  const galien = window.galien;
  const PAUSE = 150;

  const text = (tag, content, css) => {
    const element = document.createElement(tag);
    element.textContent = content;
    if (css) element.className = css;
    return element;
  };

  galien.lines = ({ field, list, none, draw, choose, stay }) => {
    let items = [];
    let at = -1;

    function close() {
      items = [];
      at = -1;
      if (stay) return;
      list.hidden = true;
      list.replaceChildren();
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    }
    function mark(to) {
      if (to < 0 || to >= items.length) return;
      at = to;
      Array.from(list.children).forEach((line, i) => {
        line.setAttribute('aria-selected', String(i === at));
        if (i !== at) return;
        field.setAttribute('aria-activedescendant', line.id);
        line.scrollIntoView({ block: 'nearest' });
      });
    }
    function pick(i) {
      const item = items[i];
      if (!item) return;
      close();
      choose(item);
    }
    function show(found) {
      items = found;
      at = -1;
      list.hidden = false;
      field.setAttribute('aria-expanded', 'true');
      list.replaceChildren(
        ...found.map((item, i) => {
          const line = document.createElement('li');
          line.id = list.id + '-' + i;
          line.setAttribute('role', 'option');
          line.append(...draw(item));
          line.addEventListener('pointerdown', (event) => event.preventDefault());
          line.addEventListener('click', () => pick(i));
          return line;
        }),
      );
      if (!found.length) {
        const line = text('li', none, 'mut');
        line.setAttribute('role', 'option');
        line.setAttribute('aria-disabled', 'true');
        list.append(line);
      }
      mark(0);
    }
    field.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        pick(at);
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        mark(at + (event.key === 'ArrowDown' ? 1 : -1));
      } else if (event.key === 'Escape' && !stay && !list.hidden) {
        event.stopPropagation();
        event.preventDefault();
        close();
      }
    });
    return { show, close, take: () => pick(at) };
  };

  galien.correspondents = ({ field, list, none, choose }) => {
    let timer = 0;
    let asked = null;
    const picker = galien.lines({
      field,
      list,
      none,
      choose,
      draw: (one) => [
        text('b', one.name),
        text('span', [one.specialty, one.town].filter(Boolean).join(' · '), 'xs sec'),
      ],
    });
    async function ask() {
      const typed = field.value.trim();
      if (asked) asked.abort();
      if (typed.length < 2) {
        picker.close();
        return;
      }
      asked = new AbortController();
      try {
        const answer = await galien.api('/letters/correspondents?q=' + encodeURIComponent(typed), {
          signal: asked.signal,
        });
        if (field.value.trim() === typed) picker.show(answer.correspondents);
      } catch (e) {
        /* Called off, or said. */
      }
    }
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    field.addEventListener('blur', picker.close);
    return picker;
  };
})();
