/* Stand-ins for what a browser has beside the language: time, the network, elements. Each does as
   little as the tests of scripts need; what depends on more is tested in a browser. */
(function () {
  'use strict';

  const standIn = (globalThis.standIn = {});

  /* Lets everything that waits for nothing but promises go on. */
  standIn.calm = async () => {
    for (let i = 0; i < 40; i++) await null;
  };

  /* Time that passes only when told: pass(milliseconds) runs what falls due, in its order. */
  standIn.clock = () => {
    const due = new Map();
    let now = 1000000;
    let last = 0;
    globalThis.setTimeout = (work, delay) => {
      due.set(++last, { at: now + (delay || 0), work });
      return last;
    };
    globalThis.clearTimeout = (id) => due.delete(id);
    Date.now = () => now;
    const next = (until) =>
      Array.from(due)
        .filter((one) => one[1].at <= until)
        .sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0];
    return {
      pass: async (milliseconds) => {
        const until = now + milliseconds;
        await standIn.calm();
        for (let one = next(until); one; one = next(until)) {
          due.delete(one[0]);
          now = one[1].at;
          one[1].work();
          await standIn.calm();
        }
        now = until;
      },
    };
  };

  /* A function that keeps what it was called with and answers when told:
     calls[i] = { arguments, answer(value), fail(error) }. */
  standIn.later = () => {
    const later = (...given) =>
      new Promise((answer, fail) => {
        later.calls.push({ arguments: given, answer, fail });
      });
    later.calls = [];
    return later;
  };

  /* What events are sent to. */
  standIn.target = () => {
    const heard = [];
    return {
      addEventListener: (type, work) => heard.push({ type, work }),
      dispatchEvent: (event) => heard.filter((one) => one.type === event.type).forEach((one) => one.work(event)),
    };
  };

  /* An element: attributes, classes, children, events; found by its name among the given parts. */
  standIn.element = (parts) => {
    const attributes = new Map();
    const classes = new Set();
    const made = Object.assign(standIn.target(), {
      id: '',
      value: '',
      defaultValue: '',
      textContent: '',
      hidden: false,
      dataset: {},
      children: [],
      classList: {
        add: (name) => classes.add(name),
        remove: (name) => classes.delete(name),
        contains: (name) => classes.has(name),
        toggle: (name, on) => (on ? classes.add(name) : classes.delete(name)),
      },
      setAttribute: (name, value) => attributes.set(name, String(value)),
      getAttribute: (name) => (attributes.has(name) ? attributes.get(name) : null),
      removeAttribute: (name) => attributes.delete(name),
      append: (...more) => made.children.push(...more),
      replaceChildren: (...others) => {
        made.children = others;
      },
      querySelector: (selector) => (parts && parts[selector]) || null,
      querySelectorAll: () => [],
      contains: () => false,
      closest: () => null,
      matches: () => false,
      scrollIntoView: () => {},
      focus: () => {},
    });
    return made;
  };

  /* The page: window hears events, document finds the given parts by selector or id. */
  standIn.page = (parts) => {
    globalThis.galien = { base: '' };
    Object.assign(globalThis, standIn.target());
    globalThis.document = Object.assign(standIn.element(parts), {
      getElementById: (id) => (parts && parts['#' + id]) || null,
      createElement: () => standIn.element(),
    });
    globalThis.location = { pathname: '/', search: '', href: '' };
    globalThis.CustomEvent = function (type) {
      this.type = type;
    };
    globalThis.AbortController = function () {
      this.signal = { aborted: false };
      this.abort = () => {
        this.signal.aborted = true;
      };
    };
    globalThis.AbortSignal = { timeout: () => ({}), any: (signals) => signals[0] };
    globalThis.FormData = function () {};
    globalThis.Blob = function () {};
    globalThis.URLSearchParams = function () {
      this.has = () => false;
    };
    globalThis.sessionStorage = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
    globalThis.crypto = { getRandomValues: (bytes) => bytes.fill(7) };
  };
})();
