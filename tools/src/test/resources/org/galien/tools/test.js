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

  globalThis.written = () => tests.map((test) => test.name);

  globalThis.perform = (number) => tests[number].body();

  /* Scripts that ship, and how a test takes one: by the end of its path. */
  const scripts = new Map();
  globalThis.ships = (path, text) => void scripts.set(path, text);
  globalThis.load = function (name) {
    const found = Array.from(scripts.keys()).filter((path) => path.endsWith('/' + name));
    if (found.length !== 1) {
      throw new Error(`${name} is to be found once among the scripts that ship`);
    }
    globalThis.run(found[0], scripts.get(found[0]));
  };
})();
