/* Blanks of a note, […]: Tab goes from one to the next, over all fields; behind the last it leaves the field as ever. */
(() => {
  'use strict';

  const galien = window.galien;
  const BLANK = '[…]';

  const blanks = (galien.noteBlanks = {
    /* Where the next one begins at or after a place, or -1. */
    next: (text, from) => text.indexOf(BLANK, from),
    /* Where the last one begins that ends at or before a place, or -1. */
    previous: (text, until) => (until < BLANK.length ? -1 : text.lastIndexOf(BLANK, until - BLANK.length)),
    count: (texts) => texts.reduce((sum, text) => sum + text.split(BLANK).length - 1, 0),
  });

  function select(field, at) {
    field.blur(); // A field that gets the focus scrolls to what is selected.
    field.setSelectionRange(at, at + BLANK.length);
    field.focus();
  }

  function forward(fields, at) {
    for (let i = at; i < fields.length; i++) {
      const found = blanks.next(fields[i].value, i === at ? fields[i].selectionEnd : 0);
      if (found >= 0) return [fields[i], found];
    }
    return null;
  }
  function back(fields, at) {
    for (let i = at; i >= 0; i--) {
      const text = fields[i].value;
      const found = blanks.previous(text, i === at ? fields[i].selectionStart : text.length);
      if (found >= 0) return [fields[i], found];
    }
    return null;
  }

  /* Selects the first blank of all; false when there is none. */
  blanks.first = (fields) => {
    const field = fields.find((one) => one.value.includes(BLANK));
    if (field) select(field, blanks.next(field.value, 0));
    return Boolean(field);
  };

  blanks.watch = (fields) => {
    fields.forEach((field, at) =>
      field.addEventListener('keydown', (event) => {
        if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
        const found = event.shiftKey ? back(fields, at) : forward(fields, at);
        if (!found) return;
        event.preventDefault();
        select(found[0], found[1]);
      }),
    );
  };
})();
