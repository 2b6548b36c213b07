/* What becomes words as it is typed, and what never does. */
(function () {
  'use strict';

  const WORDS = { ras: 'rien à signaler', t: 'température', hta: 'hypertension artérielle', é2: 'étape 2' };

  function found(text) {
    standIn.page();
    load('note-abbreviations.js');
    const one = globalThis.galien.noteAbbreviations.find(text, text.length, WORDS);
    return one && text.slice(0, one.start) + one.words;
  }

  test('a whole word becomes what it stands for', () => {
    equal('rien à signaler', found('ras'));
    equal('Digestif : rien à signaler', found('Digestif : ras'));
    equal('Cœur\nrien à signaler', found('Cœur\nras'));
    equal('(hypertension artérielle', found('(hta'));
    equal('pas d’hypertension artérielle', found('pas d’hta'));
    equal('étape 2', found('é2'));
  });

  test('a capital at the beginning stays one', () => {
    equal('Rien à signaler', found('Ras'));
    equal('Étape 2', found('É2'));
  });

  test('never inside a word, nor for a word in capitals', () => {
    ['bras', 'a-ras', '3ras', 'œras', 'ras-', 'x@ras', 'x.ras', 'x_ras', 'RAS', 'rAs', 'HTA', 'T', 'rasé', ''].forEach(
      (text) => equal(null, found(text)),
    );
  });

  test('what every object has is no abbreviation', () => {
    equal(null, found('constructor'));
    equal(null, found('toString'));
  });
})();
