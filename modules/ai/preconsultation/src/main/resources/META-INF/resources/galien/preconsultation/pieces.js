/*
 * Pieces of the proposal: one press writes down that the clinician takes one, and then puts it into the note under
 * the clinician's hand, as if typed, so that the browser can undo it. Alt and 1 to 9 do it without the mouse, and outside of fields the figure alone.
 */
(() => {
  'use strict';

  const galien = window.galien;
  const card = () => document.querySelector('[data-pre=card]');
  const open = () => [...document.querySelectorAll('.pre-pieces li.open')];

  /* Each open piece has the key of its place. */
  function number() {
    open().forEach((piece, at) => {
      const key = piece.querySelector('[data-part=key]');
      if (key) {
        key.textContent = at < 9 ? at + 1 : '';
        key.parentElement.hidden = at >= 9;
      }
    });
  }

  function note() {
    return document.querySelector('#note-reason:not([readonly])');
  }

  function put(text) {
    const field = note();
    const there = field.value.trimEnd();
    field.focus();
    field.setSelectionRange(there.length, field.value.length);
    galien.noteAbbreviations.put(field, (there ? '\n' : '') + text);
  }

  async function judge(piece, text) {
    const of = card().dataset;
    await galien.api('/preconsultations/piece', {
      method: 'POST',
      quiet: true,
      body: {
        patient: Number(of.patient),
        interview: Number(of.interview),
        piece: piece.dataset.piece,
        ...(text === null ? {} : { text }),
      },
    });
    piece.classList.remove('open');
    piece.classList.add('decided');
    piece.querySelectorAll('.pre-does, .pre-correct').forEach((part) => part.remove());
    number();
  }

  async function insert(piece, text) {
    if (!note()) {
      galien.toast(card().dataset.noNote, { error: true });
      return;
    }
    if (piece.dataset.busy) return;
    piece.dataset.busy = '1';
    try {
      await judge(piece, text);
    } catch (e) {
      delete piece.dataset.busy;
      galien.toast(card().dataset.notInserted, { error: true });
      return;
    }
    put(text);
    galien.toast(card().dataset.inserted);
  }

  function correct(piece) {
    const part = piece.querySelector('.pre-correct');
    part.hidden = false;
    const field = part.querySelector('textarea');
    field.value = field.value || piece.dataset.note;
    field.focus();
  }

  const does = {
    insert: (piece) => insert(piece, piece.dataset.note),
    correct,
    corrected: (piece) => insert(piece, piece.querySelector('textarea').value.trim()),
    reject: (piece) => judge(piece, null).catch(() => galien.toast(card().dataset.notRejected, { error: true })),
  };

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-pre=print]')) window.print();
    const button = event.target.closest('[data-pre=card] [data-does]');
    if (button) does[button.dataset.does](button.closest('li'));
  });

  document.addEventListener('keydown', (event) => {
    const number = /^Digit([1-9])$/.exec(event.code);
    const typing = event.target.closest('input, textarea, select, [contenteditable], dialog');
    if (!number || event.ctrlKey || event.metaKey || (typing && !event.altKey)) return;
    const piece = open()[Number(number[1]) - 1];
    if (!piece || !piece.querySelector('[data-does=insert]')) return;
    event.preventDefault();
    does.insert(piece);
  });

  number();
})();
