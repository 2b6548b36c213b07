/* What JavaScript must hold to: one dialect, nothing undeclared, nothing unused. */
(function () {
  'use strict';

  const RULES = {
    esversion: 11,
    varstmt: true,
    undef: true,
    unused: true,
    strict: 'function',
    eqeqeq: true,
    futurehostile: true,
    latedef: false, // What a closure uses may be made after it.
    loopfunc: true,
    browser: true,
    maxerr: 500,
    '-W014': true, // Where a line breaks, the formatter decides.
  };
  /* Beside the browser's own: ours, and the one of PrimeFaces. */
  const GLOBALS = {
    galien: false,
    PrimeFaces: false,
    AbortController: false,
    AbortSignal: false,
    crypto: false,
    innerHeight: false,
    innerWidth: false,
    structuredClone: false,
  };

  /* What a test has beside. */
  const TESTS = { load: false, test: false, equal: false, standIn: false };

  /* Each as its line, a space and what is wrong there. */
  globalThis.faults = function (text, isTest) {
    globalThis.JSHINT(text, RULES, isTest ? Object.assign({}, GLOBALS, TESTS) : GLOBALS);
    return globalThis.JSHINT.errors
      .filter(Boolean)
      .map((error) => `${error.line} ${error.reason} (${error.code})`);
  };
})();
