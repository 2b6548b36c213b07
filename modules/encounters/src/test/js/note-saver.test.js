/* Nothing that is typed is lost, nothing is saved over what somebody else wrote. */
(function () {
  'use strict';

  const EMPTY = { reason: '', examination: '', conclusion: '' };
  let clock;
  let send;
  let fields;
  let told;

  function open(of) {
    clock = standIn.clock();
    standIn.page();
    load('note-saver.js');
    send = standIn.later();
    globalThis.galien.send = send;
    fields = Object.assign({}, EMPTY);
    told = [];
    return globalThis.galien.noteSaver(
      Object.assign(
        {
          encounter: null,
          patient: 5,
          revision: 0,
          saved: EMPTY,
          read: () => Object.assign({}, fields),
          changed: (state) => told.push(state),
        },
        of,
      ),
    );
  }
  const path = (call) => call.arguments[0];
  const body = (call) => call.arguments[1].body;
  const state = () => told[told.length - 1];

  async function type(saver, text) {
    fields.reason = text;
    saver.typed();
    await standIn.calm();
  }
  async function answer(status, of) {
    send.calls[send.calls.length - 1].answer({ status, body: of });
    await standIn.calm();
  }
  const kept = (revision) => answer(200, { encounter: 40, revision, at: '10:00' });

  test('what is typed is saved after a pause, and while typing goes on', async () => {
    const saver = open();
    await type(saver, 'T');
    await clock.pass(599);
    equal(0, send.calls.length);
    await clock.pass(1);
    equal(
      ['T'],
      send.calls.map((call) => body(call).reason),
    );

    const busy = open();
    for (let i = 1; i <= 8; i++) {
      await type(busy, 'T'.repeat(i));
      await clock.pass(400);
    }
    equal(1, send.calls.length);
  });

  test('each save says what it starts from, whose it is, and a number that grows', async () => {
    const saver = open();
    await type(saver, 'Toux');
    await clock.pass(600);
    await kept(1);
    await type(saver, 'Toux grasse');
    await clock.pass(600);
    equal(
      [0, 1],
      send.calls.map((call) => body(call).base),
    );
    equal(
      [1, 2],
      send.calls.map((call) => body(call).sequence),
    );
    equal(body(send.calls[0]).tab, body(send.calls[1]).tab);
    equal(30, body(send.calls[0]).tab.length);
  });

  test('the first save begins the encounter, the next ones belong to it', async () => {
    const saver = open();
    await type(saver, 'Toux');
    await clock.pass(600);
    await kept(1);
    await type(saver, 'Toux grasse');
    await clock.pass(600);
    equal(['/encounters/patients/5/draft', '/encounters/40/draft'], send.calls.map(path));
  });

  test('one save at a time; what is typed meanwhile follows', async () => {
    const saver = open();
    await type(saver, 'Toux');
    await clock.pass(600);
    await type(saver, 'Toux grasse');
    await clock.pass(5000);
    equal(1, send.calls.length);
    await kept(1);
    equal(
      ['Toux', 'Toux grasse'],
      send.calls.map((call) => body(call).reason),
    );
    equal(false, told.includes('saved'));
    await kept(2);
    equal('saved', state());
    equal(false, saver.dirty());
  });

  test('what is saved is not sent again', async () => {
    const saver = open();
    await type(saver, 'Toux');
    await clock.pass(600);
    await kept(1);
    saver.typed();
    saver.leave();
    await clock.pass(20000);
    equal(true, await saver.settle());
    equal(1, send.calls.length);
  });

  test('what cannot be sent is tried again until it can, with what stands there by then', async () => {
    const saver = open();
    await type(saver, 'Toux');
    await clock.pass(600);
    for (const wait of [1000, 2000, 4000, 8000, 15000, 15000]) {
      const before = send.calls.length;
      send.calls[before - 1].fail(new Error('away'));
      await clock.pass(wait - 1);
      equal(before, send.calls.length);
      equal('offline', state());
      await type(saver, 'Toux ' + wait);
      await clock.pass(1);
      equal(before + 1, send.calls.length);
      equal('Toux ' + wait, body(send.calls[before]).reason);
    }
    equal(
      [1, 2, 3, 4, 5, 6, 7],
      send.calls.map((call) => body(call).sequence),
    );
    equal(
      [0, 0, 0, 0, 0, 0, 0],
      send.calls.map((call) => body(call).base),
    );
    equal(true, saver.troubled());
    await kept(1);
    equal(['saved', false], [state(), saver.troubled()]);
  });

  test('a bug of the server is tried again', async () => {
    const saver = open();
    await type(saver, 'Toux');
    await clock.pass(600);
    await answer(500, null);
    equal(['offline', true], [state(), saver.dirty()]);
    await clock.pass(1000);
    equal(2, send.calls.length);
  });

  test('a password that has to be changed first costs nothing that is typed', async () => {
    const saver = open();
    await type(saver, 'Toux');
    await clock.pass(600);
    await answer(403, { key: 'platform.password-first', message: 'Choisissez d’abord' });
    equal(['refused', true, true], [state(), saver.dirty(), saver.troubled()]);
    await clock.pass(1000);
    equal(2, send.calls.length);
    await kept(1);
    equal(['saved', false], [state(), saver.dirty()]);
  });

  test('the server is back: it is tried at once', async () => {
    const saver = open();
    await type(saver, 'Toux');
    await clock.pass(600);
    await answer(503, null);
    saver.retryNow();
    await standIn.calm();
    equal(2, send.calls.length);
  });

  test('after a conflict nothing is sent until a person decided', async () => {
    const saver = open();
    await type(saver, 'Toux');
    await clock.pass(600);
    await answer(409, { encounter: 40, revision: 3 });
    equal('conflict', state());
    await type(saver, 'Toux grasse');
    saver.retryNow();
    saver.leave();
    equal(false, await saver.settle());
    await clock.pass(60000);
    equal(1, send.calls.length);
    equal([true, true], [saver.troubled(), saver.dirty()]);
  });

  test('what was decided goes on from the text that is there', async () => {
    const saver = open();
    await type(saver, 'Toux');
    await clock.pass(600);
    await answer(409, { encounter: 40, revision: 3 });
    saver.resume(3, { reason: 'Fièvre', examination: '', conclusion: '' });
    await standIn.calm();
    equal('/encounters/40/draft', path(send.calls[1]));
    equal([3, 2, 'Toux'], [body(send.calls[1]).base, body(send.calls[1]).sequence, body(send.calls[1]).reason]);
  });

  test('who decided for the text that is there sends nothing', async () => {
    const saver = open();
    await type(saver, 'Toux');
    await clock.pass(600);
    await answer(409, { encounter: 40, revision: 3 });
    fields.reason = 'Fièvre';
    saver.resume(3, { reason: 'Fièvre', examination: '', conclusion: '' });
    await clock.pass(60000);
    equal(1, send.calls.length);
    equal(false, saver.dirty());
  });

  test('what is refused is said, stays unsaved, and is not sent again', async () => {
    for (const status of [403, 404, 422]) {
      const saver = open();
      await type(saver, 'Toux');
      await clock.pass(600);
      await answer(status, { message: 'Non' });
      await clock.pass(60000);
      equal(['refused', true, 1], [state(), saver.dirty(), send.calls.length]);
    }
  });

  test('a page that goes sends what is not saved, outliving it', async () => {
    const saver = open({ encounter: 40, revision: 6 });
    fields.reason = 'Toux';
    saver.leave();
    await standIn.calm();
    equal(
      [true, 6, 'Toux'],
      [send.calls[0].arguments[1].keepalive, body(send.calls[0]).base, body(send.calls[0]).reason],
    );
  });

  test('to settle is to be told whether the server holds what stands there', async () => {
    const saver = open();
    fields.reason = 'Toux';
    const settled = saver.settle();
    fields.reason = 'Toux grasse';
    await kept(1);
    await kept(2);
    equal(true, await settled);

    fields.reason = 'Fièvre';
    const refused = saver.settle();
    await answer(422, null);
    equal(false, await refused);
  });
})();
