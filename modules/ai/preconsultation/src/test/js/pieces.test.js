/* A piece goes into the note once it is written down that it was taken, and not otherwise. */
(function () {
  'use strict';

  let api;
  let put;
  let toasts;

  function press() {
    const piece = standIn.element();
    piece.dataset = { piece: 'p', note: 'Toux' };
    const button = standIn.element();
    button.dataset = { does: 'insert' };
    button.closest = () => piece;
    const card = standIn.element();
    card.dataset = { patient: '1', interview: '2', inserted: 'fait', notInserted: 'échec' };
    const note = Object.assign(standIn.element(), { setSelectionRange: () => {} });
    standIn.page({ '[data-pre=card]': card, '#note-reason:not([readonly])': note });
    api = standIn.later();
    put = [];
    toasts = [];
    Object.assign(globalThis.galien, {
      api,
      toast: (text) => toasts.push(text),
      noteAbbreviations: { put: (field, text) => put.push(text) },
    });
    load('pieces.js');
    const target = { closest: (selector) => (selector.includes('data-does') ? button : null) };
    document.dispatchEvent({ type: 'click', target });
    document.dispatchEvent({ type: 'click', target });
  }

  test('a piece is written down first, once, and then put into the note', async () => {
    press();
    equal(1, api.calls.length);
    equal([], put);
    api.calls[0].answer({});
    await standIn.calm();
    equal(['Toux'], put);
    equal(['fait'], toasts);
  });

  test('what could not be written down is not put into the note, and that is said', async () => {
    press();
    api.calls[0].fail(new Error('x'));
    await standIn.calm();
    equal([], put);
    equal(['échec'], toasts);
  });
})();
