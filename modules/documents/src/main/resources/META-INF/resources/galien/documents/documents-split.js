/* Inbox: a file that holds several letters is taken apart. S, where each begins, Enter. */
(() => {
  'use strict';

  const galien = window.galien;
  const dialog = document.getElementById('doc-split');
  if (!dialog) return;
  const form = dialog.querySelector('form');
  const said = dialog.dataset;
  const pages = part('pages');
  const error = document.getElementById('doc-split-err');
  /* What was asked for last, and what the dialog shows: the one that is separated. */
  let asked = null;
  let drawn = null;

  function part(name) {
    return dialog.querySelector('[data-split="' + name + '"]');
  }
  function choices() {
    return Array.from(pages.querySelectorAll('select'), (select) => select.value);
  }

  /*
   * What each page was marked as ('', 'top': a document begins with it, 'within': one begins in the
   * middle of it) as pages of each document: [{first, last}].
   */
  galien.inbox.ranges = (marks) => {
    const ranges = [];
    let first = 1;
    marks.forEach((mark, index) => {
      const page = index + 1;
      const last = mark === 'within' ? page : mark === 'top' ? page - 1 : 0;
      if (last < first) return;
      ranges.push({ first, last });
      first = page;
    });
    ranges.push({ first, last: marks.length });
    return ranges;
  };

  function explain(text) {
    error.textContent = text || '';
    error.hidden = !text;
  }

  /* MessageFormat's own places, for the few sentences that are put together here. */
  function told(sentence, ...values) {
    return values.reduce((text, value, index) => text.replace('{' + index + '}', () => value), sentence);
  }

  function draw() {
    const ranges = galien.inbox.ranges(choices());
    const names = ranges.map((range) =>
      range.first === range.last ? told(said.single, range.first) : told(said.range, range.first, range.last),
    );
    part('result').textContent =
      ranges.length < 2 ? said.one : told(said.count, ranges.length) + ' : ' + names.join(' ; ');
    part('shared').hidden = !choices().includes('within');
    explain('');
  }

  function line(id, page) {
    const made = dialog.querySelector('template').content.cloneNode(true);
    const select = made.querySelector('select');
    made.querySelector('b').textContent = told(page.apart ? said.report : said.page, page.number);
    made.querySelector('p').textContent = page.begins;
    select.append(part(page.number === 1 ? 'first' : 'other').content.cloneNode(true));
    if (page.apart) {
      /* Reports of a laboratory are no pictures, and each is known to begin a document. */
      made.querySelector('img').remove();
      select.querySelectorAll('[value=within]').forEach((choice) => choice.remove());
      select.value = page.number === 1 ? '' : 'top';
    } else {
      made.querySelector('img').src = galien.base + '/api/documents/' + id + '/pages/' + page.number;
    }
    return made;
  }

  /*
   * Asks where documents begin: {id, name, after, inView()}; `after` is the one to go on with when
   * nothing came of it. An answer that comes once another is in view opens nothing.
   */
  galien.inbox.split = async (wanted) => {
    if (dialog.open) return;
    asked = wanted;
    const answer = await galien.api('/documents/' + wanted.id + '/pages');
    if (asked !== wanted || dialog.open || !wanted.inView()) return;
    drawn = wanted;
    document.getElementById('doc-split-t').textContent = told(said.title, wanted.name);
    pages.replaceChildren(...answer.map((page) => line(wanted.id, page)));
    if (answer.length === 1) pages.querySelector('select').value = 'within';
    form.removeAttribute('aria-busy');
    draw();
    dialog.showModal();
    pages.querySelector(answer.length > 1 ? 'li:nth-child(2) select' : 'select').focus();
  };

  async function separate() {
    const ranges = galien.inbox.ranges(choices());
    if (ranges.length < 2) {
      explain(said.one);
      return;
    }
    if (form.getAttribute('aria-busy') === 'true') return;
    form.setAttribute('aria-busy', 'true');
    const { id, after } = drawn;
    try {
      const answer = await galien.api('/documents/' + id + '/split', { body: { parts: ranges }, quiet: true });
      dialog.close();
      galien.inbox.decided(id, '/split', said.undone, answer.message, answer.parts[0] || after);
    } catch (e) {
      explain(e.message);
    } finally {
      form.removeAttribute('aria-busy');
    }
  }

  form.addEventListener('change', draw);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    separate();
  });
  /* In a list Enter opens the choices of some browsers; here it means that all is marked. */
  pages.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    separate();
  });
  part('cancel').addEventListener('click', () => dialog.close());
})();
