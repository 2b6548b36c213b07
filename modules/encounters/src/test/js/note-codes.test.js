/* Codes of a conclusion are lines of its text. */
(function () {
  'use strict';

  function read(text) {
    standIn.page();
    load('note-codes.js');
    return globalThis.galien.noteCodes.read(text);
  }

  test('a line that begins with a code is one, wherever it stands', () => {
    const text = 'HTA équilibrée.\n  I10 Hypertension essentielle \nE11.9 Diabète\nRevoir dans 3 mois';
    const found = read(text);
    equal('I10,E11.9', found.map((one) => one.code).join());
    equal('Hypertension essentielle', found[0].label);
    equal('E11.9 Diabète', text.slice(found[1].start, found[1].end));
  });

  test('what looks like one within a sentence, or stands alone, is none', () => {
    equal(0, read('Contrôle B12 demain\nB12 basse\nT4 libre normale\nA1 autoroute\nE11.9').length);
  });
})();
