/* Nobody is chosen whose line was not seen with the text that is there. */
(function () {
  'use strict';

  const LAUNAY = { id: 1, label: 'Launay Anne', details: 'née en 1950', name: [], firstName: [], date: [], sex: 'f' };
  const MARTIN = Object.assign({}, LAUNAY, { id: 2, label: 'Martin Anne' });
  let clock;
  let api;
  let input;
  let list;
  let chosen;
  let dropped;

  function open(uses) {
    clock = standIn.clock();
    standIn.page();
    load('picker.js');
    api = standIn.later();
    globalThis.galien.api = api;
    chosen = [];
    dropped = 0;
    const parts = {};
    ['pop', 'none', 'more', 'who', 'status'].forEach((name) => {
      parts['[data-part=' + name + ']'] = standIn.element();
    });
    input = parts.input = standIn.element();
    list = parts['[role=listbox]'] = standIn.element();
    parts['[data-part=pop]'].hidden = true;
    const root = standIn.element(parts);
    root.dataset = { count: '', none: '', closeCount: '', close: '', sexF: '', enter: '' };
    return globalThis.galien.picker(
      root,
      Object.assign({ choose: (hit) => chosen.push(hit.id), changed: () => dropped++ }, uses),
    );
  }
  function type(text) {
    input.value = text;
    input.dispatchEvent({ type: 'input' });
  }
  function press(key, more) {
    const event = { type: 'keydown', key, preventDefault: () => {}, stopPropagation: () => {} };
    input.dispatchEvent(Object.assign(event, more));
  }
  function click(index) {
    const line = list.children[index];
    list.dispatchEvent({ type: 'click', target: { closest: () => line } });
  }
  async function found(request, ...hits) {
    api.calls[request].answer({ hits, total: hits.length, more: false });
    await standIn.calm();
  }

  /* Typed, and asked for after the pause. */
  async function ask(text) {
    type(text);
    await clock.pass(150);
  }
  /* An open picker that shows what was found. */
  async function showing(text, ...hits) {
    open();
    await ask(text);
    await found(0, ...hits);
  }

  test('one request per pause in typing', async () => {
    open();
    for (const text of ['l', 'la', 'lau']) {
      type(text);
      await clock.pass(149);
    }
    equal(0, api.calls.length);
    await clock.pass(1);
    equal(
      ['/patients?q=lau'],
      api.calls.map((call) => call.arguments[0]),
    );
  });

  test('Enter takes who is highlighted once the line was seen for a moment', async () => {
    await showing('lau', LAUNAY);
    await clock.pass(249);
    press('Enter');
    equal([], chosen);
    await clock.pass(1);
    press('Enter');
    equal([1], chosen);
  });

  test('Enter that comes before the answer chooses nobody, then or later', async () => {
    open();
    type('lau');
    press('Enter');
    await clock.pass(150);
    press('Enter');
    await found(0, LAUNAY);
    await clock.pass(5000);
    equal([], chosen);
  });

  test('a click on a line that just appeared takes nobody', async () => {
    await showing('lau', LAUNAY, MARTIN);
    await clock.pass(249);
    click(1);
    equal([], chosen);
    await clock.pass(1);
    click(1);
    equal([2], chosen);
  });

  test('lines of another text than the one that is there are for nobody to take', async () => {
    await showing('lau', LAUNAY);
    await clock.pass(1000);
    type('mar');
    press('Enter');
    click(0);
    await clock.pass(150);
    press('Enter');
    click(0);
    equal([], chosen);
  });

  test('each answer has to be seen anew', async () => {
    await showing('lau', LAUNAY);
    await clock.pass(1000);
    await ask('mar');
    await found(1, MARTIN);
    press('Enter');
    click(0);
    equal([], chosen);
    await clock.pass(250);
    press('Enter');
    equal([2], chosen);
  });

  test('an answer that comes late is dropped', async () => {
    open();
    await ask('lau');
    await ask('mar');
    await found(1, MARTIN);
    await found(0, LAUNAY);
    await clock.pass(250);
    press('Enter');
    equal([2], chosen);
    equal(
      [true, false],
      api.calls.map((call) => call.arguments[1].signal.aborted),
    );
  });

  test('a late failure is dropped too', async () => {
    open();
    await ask('lau');
    await ask('mar');
    await found(1, MARTIN);
    api.calls[0].fail(new Error('called off'));
    await clock.pass(250);
    press('Enter');
    equal([2], chosen);
  });

  test('who only comes close is never highlighted by itself', async () => {
    await showing('lonay', Object.assign({ close: true }, LAUNAY));
    await clock.pass(1000);
    press('Enter');
    equal([], chosen);
    press('ArrowDown');
    press('Enter');
    equal([1], chosen);
  });

  test('a search that failed leaves nobody to take', async () => {
    await showing('lau', LAUNAY);
    await clock.pass(1000);
    await ask('laun');
    api.calls[1].fail(new Error('away'));
    await clock.pass(1000);
    press('Enter');
    equal([], chosen);
  });

  test('Enter of somebody who composes a letter chooses nobody', async () => {
    await showing('lau', LAUNAY);
    await clock.pass(1000);
    press('Enter', { isComposing: true });
    equal([], chosen);
  });

  test('what was chosen holds until something else is typed', async () => {
    const picker = open({ keeps: true });
    await ask('lau');
    await found(0, LAUNAY);
    await clock.pass(250);
    press('Enter');
    equal([1, 'Launay Anne'], [picker.chosen().id, input.value]);
    type('Launay Anna');
    equal([null, 1], [picker.chosen(), dropped]);
  });
})();
