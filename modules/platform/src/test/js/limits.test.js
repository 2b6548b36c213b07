/* What fits into a field, counted as the server counts. */
(function () {
  'use strict';

  load('limits.js');
  const limits = galien.limits;

  test('an emoji is one character, a line end too', () => {
    equal(3, limits.length('a🙂b'));
    equal(3, limits.length('a\r\nb'));
    equal(1, limits.length('👍'));
  });

  test('what is pasted takes the place of what was chosen', () => {
    equal(4, limits.after('abc', 1, 2, 'xy'));
    equal(5, limits.after('abc', 3, 3, '🙂🙂'));
  });

  test('what is too long is not taken, and may be shortened', () => {
    equal(true, limits.fits(3, 5, 5));
    equal(false, limits.fits(3, 6, 5));
    equal(true, limits.fits(9, 8, 5));
    equal(false, limits.fits(9, 10, 5));
  });
})();
