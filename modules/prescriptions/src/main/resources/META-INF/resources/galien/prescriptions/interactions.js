/* The thesaurus of interactions beside the lines: opened by who prescribes (Ctrl+I), for the drugs of
   the prescription and the treatments that were ticked. It shows the text of a public document; it
   ticks nothing, keeps from nothing and does not ask again by itself.

     galien.interactions({ patient, lines, settle })   gives open(), changed() */
(() => {
  'use strict';

  const galien = window.galien;

  const make = (tag, css, ...children) => {
    const element = document.createElement(tag);
    if (css) element.className = css;
    element.append(...children.filter((child) => child !== ''));
    return element;
  };
  const icon = (name) => {
    const element = make('i', 'i i-' + name);
    element.setAttribute('aria-hidden', 'true');
    return element;
  };
  const ICONS = { CONTRAINDICATED: 'octagon', DISCOURAGED: 'octagon', PRECAUTION: 'alert', CONSIDER: 'info' };
  const TAGS = { CONTRAINDICATED: 'solid', DISCOURAGED: 'crit', PRECAUTION: 'warn', CONSIDER: '' };

  galien.interactions = ({ patient, lines, settle }) => {
    const pane = document.getElementById('rx-th');
    const words = pane.dataset;
    const answerBox = document.getElementById('rx-th-answer');
    const since = document.getElementById('rx-th-since');
    const ticks = Array.from(document.querySelectorAll('#rx-treatments input'));
    const path = '/prescriptions/interactions/' + patient;
    let notes = [];

    const titled = (answer, code) => answer.levels.find((level) => level.code === code).title;

    function noted(about, entry) {
      return notes
        .filter((note) => note.about === about && note.entry === entry)
        .map((note) =>
          make('p', 'rx-noted', icon('check'), make('span', '', make('b', '', note.by), ' ' + note.words)),
        );
    }
    async function keep(input, box, about, entry) {
      const typed = input.value.trim();
      if (!typed) return;
      try {
        if (!(await settle())) return;
        const body = { about, entry: entry.entry, level: entry.level, words: typed };
        notes = (await galien.api(path + '/notes', { body })).notes;
        input.value = '';
        box.replaceChildren(...noted(about, entry.entry));
      } catch (e) {
        /* Said; what was typed stays. */
      }
    }
    function did(about, entry) {
      const box = make('div', '', ...noted(about, entry.entry));
      const input = make('input', 'inp');
      input.dataset.limit = '500';
      input.placeholder = words.did;
      input.setAttribute('aria-label', words.did + ' : ' + about + ', ' + entry.entry);
      const button = make('button', 'btn sm', words.note);
      const form = make('form', 'row', input, button);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        keep(input, box, about, entry);
      });
      return [box, form];
    }
    function article(answer, about, entry, more) {
      const tag = make('span', 'tag ' + TAGS[entry.level], icon(ICONS[entry.level]), titled(answer, entry.level));
      const quote = make('blockquote');
      entry.levels.forEach((level) => {
        quote.append(make('p', '', make('b', '', level.said), level.info ? '\n' + level.info : ''));
      });
      if (entry.mechanism) quote.append(make('p', '', entry.mechanism));
      const head = make('h4', '', tag, ' ', about);
      const css = 'rx-entry ' + entry.level.toLowerCase();
      return make('article', css, head, make('p', 'xs mut', entry.entry), quote, ...more);
    }
    function levels(answer) {
      const boxes = answer.levels.map((level) => {
        const css = level.code.toLowerCase() + (level.count ? '' : ' z');
        return make('div', css, make('b', '', String(level.count)), level.title);
      });
      return make('div', 'rx-levels', ...boxes);
    }
    function asked(answer) {
      const lines = answer.asked.map((one) => {
        const line = make('li', '', one.label);
        if (one.read) line.append(' → ', make('b', '', one.read));
        if (one.unknown) line.append(' ', make('span', 'warn', icon('alert'), ' ' + words.unknown + ' ' + one.unknown));
        return line;
      });
      return make('ul', 'rx-asked xs', ...lines);
    }
    function show(answer) {
      notes = answer.notes;
      const entries = [];
      answer.pairs.forEach((pair) =>
        pair.entries.forEach((entry) => entries.push(article(answer, pair.about, entry, did(pair.about, entry)))),
      );
      const apart = answer.apart.map((one) => article(answer, one.about, one.entries[0], []));
      answerBox.replaceChildren(
        make('p', 'xs sec rx-at', answer.at + ' · ' + answer.edition),
        asked(answer),
        levels(answer),
        ...(entries.length ? entries : [make('p', 'rx-none', words.nothing)]),
      );
      if (apart.length)
        answerBox.append(
          make('details', 'rx-apart', make('summary', '', words.apart + ' (' + apart.length + ')'), ...apart),
        );
      since.hidden = true;
    }
    async function open() {
      const treatments = ticks.filter((tick) => tick.checked).map((tick) => tick.value);
      pane.hidden = false;
      try {
        show(await galien.api(path, { body: { lines: lines(), treatments } }));
      } catch (e) {
        answerBox.replaceChildren(make('p', 'rx-none', e.message));
        since.hidden = true;
      }
      pane.scrollIntoView({ block: 'start' });
      pane.focus({ preventScroll: true });
    }
    const changed = () => {
      since.hidden = pane.hidden || !answerBox.childElementCount;
    };
    function close() {
      pane.hidden = true;
      answerBox.replaceChildren();
      document.getElementById('rx-find').focus();
    }

    ticks.forEach((tick) => tick.addEventListener('change', changed));
    document.getElementById('rx-interactions').addEventListener('click', open);
    document.getElementById('rx-th-close').addEventListener('click', close);
    pane.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    return { open, changed };
  };
})();
