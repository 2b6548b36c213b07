/* What a test of a script has: load, test, equal; and stand-ins.js. A page there is not: what needs
   one is tested in the browser. */
(function () {
  'use strict';

  const tests = [];
  globalThis.window = globalThis;
  globalThis.galien = {};

  globalThis.test = (name, body) => tests.push({ name, body });

  globalThis.equal = function (expected, actual) {
    const wanted = JSON.stringify(expected);
    const got = JSON.stringify(actual);
    if (wanted !== got) {
      throw new Error(`expected ${wanted}, got ${got}`);
    }
  };

  globalThis.written = () => tests;
})();
