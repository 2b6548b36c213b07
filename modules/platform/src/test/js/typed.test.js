/* Days and times as people type them. */
(function () {
  'use strict';

  load('typed.js');
  const typed = galien.typed;
  const TODAY = '2026-11-27';

  test('a day is understood however it is written', () => {
    ['3/12/2026', '3.12.26', '03-12-2026', '031226', '03122026', ' 3/12 ', '0312'].forEach((text) =>
      equal('2026-12-03', typed.day(text, TODAY)),
    );
  });

  test('a day that does not exist is none', () => {
    ['31/02/2026', '29/02/2025', '0/12/2026', '3/13/2026', 'demain', '3'].forEach((text) =>
      equal(null, typed.day(text, TODAY)),
    );
    equal('2028-02-29', typed.day('29/02/2028', TODAY));
  });

  test('without a year or today there is no day', () => equal(null, typed.day('3/12')));

  test('nothing typed is nothing', () => equal('', typed.day('  ', TODAY)));

  test('a time is understood however it is written', () => {
    ['8:45', '08:45', '8h45', '8H45', '8.45', '845', '0845'].forEach((text) => equal('08:45', typed.time(text)));
    equal('08:00', typed.time('8'));
    equal('08:00', typed.time('8h'));
  });

  test('a time that does not exist is none', () => {
    ['24:00', '8:60', 'midi', ''].forEach((text) => equal(null, typed.time(text)));
  });

  test('a day is shown as people write it', () => equal('03/12/2026', typed.show('2026-12-03')));
})();
