/* What each page was marked as becomes the pages of each document. */
(function () {
  'use strict';

  const pages = (marks) => {
    standIn.page({ '#doc-split': dialog(), '#doc-split-err': standIn.element() });
    globalThis.galien.inbox = {};
    load('documents-split.js');
    return globalThis.galien.inbox.ranges(marks).map((range) => [range.first, range.last]);
  };
  function dialog() {
    const made = standIn.element();
    made.querySelector = () => standIn.element();
    return made;
  }

  test('nothing marked is one document', () => {
    equal([[1, 3]], pages(['', '', '']));
  });

  test('a document begins with the page that is marked', () => {
    equal(
      [
        [1, 2],
        [3, 3],
        [4, 5],
      ],
      pages(['', '', 'top', 'top', '']),
    );
  });

  test('a page within which one begins goes to both', () => {
    equal(
      [
        [1, 2],
        [2, 3],
      ],
      pages(['', 'within', '']),
    );
  });

  test('two people on one page get a copy each', () => {
    equal(
      [
        [1, 1],
        [1, 1],
      ],
      pages(['within']),
    );
  });

  test('an answer that comes late opens nothing, and what is shown is what is separated', async () => {
    const title = standIn.element();
    const shown = dialog();
    const form = standIn.element();
    const list = standIn.element();
    const byName = { form, '[data-split="pages"]': list };
    shown.querySelector = (selector) => byName[selector] || part(selector);
    const parts = {};
    function part(selector) {
      parts[selector] = parts[selector] || standIn.element();
      return parts[selector];
    }
    const page = () => {
      const select = standIn.element();
      const drawn = { select, b: standIn.element(), img: standIn.element(), p: standIn.element() };
      return { querySelector: (name) => drawn[name], drawn };
    };
    part('template').content = { cloneNode: page };
    part('[data-split="first"]').content = { cloneNode: () => ({}) };
    part('[data-split="other"]').content = { cloneNode: () => ({}) };
    Object.assign(shown.dataset, {
      title: 'Séparer : {0}',
      page: 'Page {0}',
      single: '{0}',
      range: '{0}-{1}',
      count: '{0}',
    });
    list.querySelector = () => standIn.element();
    let drawn = [];
    list.replaceChildren = (...lines) => {
      drawn = lines;
    };
    list.querySelectorAll = () => [{ value: '' }, { value: 'top' }];
    shown.open = false;
    shown.showModal = () => {
      shown.open = true;
    };
    shown.close = () => {
      shown.open = false;
    };
    standIn.page({ '#doc-split': shown, '#doc-split-err': standIn.element(), '#doc-split-t': title });
    const api = (globalThis.galien.api = standIn.later());
    const decided = [];
    globalThis.galien.inbox = { decided: (id) => decided.push(id) };
    load('documents-split.js');
    const ask = (id, name, inView) => globalThis.galien.inbox.split({ id, name, after: '9', inView: () => inView });
    const answer = [
      { number: 1, begins: 'a' },
      { number: 2, begins: 'b' },
    ];

    ask('1', 'ancienne.pdf', true);
    ask('2', 'lettre $& 2.pdf', true);
    api.calls[1].answer(answer);
    await standIn.calm();
    api.calls[0].answer(answer);
    await standIn.calm();
    equal('Séparer : lettre $& 2.pdf', title.textContent);
    equal('/api/documents/2/pages/1', drawn[0].drawn.img.src);
    form.dispatchEvent({ type: 'submit', preventDefault: () => {} });
    equal('/documents/2/split', api.calls[2].arguments[0]);
    api.calls[2].answer({ message: '', parts: [] });
    await standIn.calm();
    equal(['2'], decided);

    ask('3', 'partie.pdf', false);
    api.calls[3].answer(answer);
    await standIn.calm();
    equal(false, shown.open);
  });
})();
