/* Blanks are found forwards and backwards, and counted. */
(function () {
  'use strict';

  const TEXT = 'TA […]/[…] mmHg';

  function blanks() {
    standIn.page();
    load('note-blanks.js');
    return globalThis.galien.noteBlanks;
  }

  test('the next one is at or after the caret, the previous one ends before it', () => {
    equal(3, blanks().next(TEXT, 0));
    equal(7, blanks().next(TEXT, 6));
    equal(-1, blanks().next(TEXT, 8));
    equal(7, blanks().previous(TEXT, TEXT.length));
    equal(3, blanks().previous(TEXT, 7));
    equal(-1, blanks().previous(TEXT, 3));
    equal(-1, blanks().previous(TEXT, 0));
  });

  test('they are counted over all fields', () => {
    equal(3, blanks().count([TEXT, '', '[…]']));
    equal(0, blanks().count(['[ras]', '…']));
  });
})();
