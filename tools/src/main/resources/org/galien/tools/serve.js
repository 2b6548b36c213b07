/* What Node does for Node.java. Each world is a global scope of its own that holds the language and nothing
   else: no document, no timer, no file, no network; only run(name, text), which runs a script in it.

   Asked are texts: world, function, its arguments. The answer is texts too: 'done' and what the function gave,
   or 'failed' and why. Texts come as their number, then each as its length in bytes and UTF-8. */
'use strict';

const { readSync, writeFileSync } = require('node:fs');
const vm = require('node:vm');

const worlds = new Map();

function bytes(count) {
  const taken = Buffer.alloc(count);
  for (let at = 0; at < count; ) {
    const more = readSync(0, taken, at, count - at);
    if (more === 0) process.exit(); // Whoever asked is gone.
    at += more;
  }
  return taken;
}

const number = () => bytes(4).readInt32BE();

const texts = () => Array.from({ length: number() }, () => bytes(number()).toString());

function length(count) {
  const four = Buffer.alloc(4);
  four.writeInt32BE(count);
  return four;
}

function answer(given) {
  const parts = given.map((text) => Buffer.from(text));
  writeFileSync(1, Buffer.concat([length(parts.length), ...parts.flatMap((part) => [length(part.length), part])]));
}

function world(name) {
  if (!worlds.has(name)) {
    const made = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    made.run = (filename, text) => void vm.runInContext(text, made, { filename });
    worlds.set(name, made);
  }
  return worlds.get(name);
}

/* A world has nothing to wait for: a promise that is not settled after all others ran never will be. */
const settled = (value) =>
  Promise.race([value, new Promise((_, never) => setImmediate(() => never(new Error('never settled'))))]);

(async () => {
  for (;;) {
    const [name, called, ...given] = texts();
    try {
      const value = await settled(world(name)[called](...given));
      answer(['done', ...[].concat(value ?? []).map(String)]);
    } catch (error) {
      answer(['failed', String(error?.stack ?? error)]);
    }
  }
})();
