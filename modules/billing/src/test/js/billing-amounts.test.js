/* Euros and lengths as people type them, read as whole numbers. */
(function () {
  'use strict';

  function galien(script) {
    standIn.page();
    globalThis.Intl = globalThis.Intl || { NumberFormat: function () {} };
    load(script);
    return globalThis.galien;
  }

  test('euros are read as cents, and what is none as nothing', () => {
    const { cents } = galien('show.js');
    equal(1250, cents('12,5'));
    equal(1250, cents(' 12.50 € '));
    equal(1200, cents('12'));
    equal(null, cents('12,345'));
    equal(null, cents('-3'));
    equal(null, cents('douze'));
  });

  test('lengths are read as tenths of a millimetre, to either side', () => {
    const { tenths } = galien('printers.js');
    equal(-15, tenths('-1,5'));
    equal(20, tenths('2 mm'));
    equal(0, tenths('0'));
    equal(null, tenths('1,55'));
    equal(null, tenths(''));
  });
})();
