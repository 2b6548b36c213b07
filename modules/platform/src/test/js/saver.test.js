/* What is typed reaches the server once, in order, and what another window saved is not written over. */
(function () {
  'use strict';

  let clock;
  let send;
  let words;
  let told;

  function open() {
    clock = standIn.clock();
    standIn.page();
    load('saver.js');
    send = standIn.later();
    globalThis.galien.send = send;
    words = '';
    told = [];
    return globalThis.galien.saver({
      path: '/letters/7',
      revision: 3,
      read: () => ({ content: words }),
      changed: (state, detail) => told.push(detail ? state + ' ' + detail : state),
    });
  }
  const body = (call) => call.arguments[1].body;
  const last = () => send.calls[send.calls.length - 1];
  async function type(saver, text) {
    words = text;
    saver.typed();
    await clock.pass(400);
  }
  async function answer(status, of) {
    last().answer({ status, body: of });
    await standIn.calm();
  }

  test('each save starts from the revision the one before gave', async () => {
    const saver = open();
    await type(saver, 'a');
    equal({ base: 3, content: 'a' }, body(last()));
    words = 'ab';
    await answer(200, { revision: 4, at: '10:00' });
    equal({ base: 4, content: 'ab' }, body(last()));
    await answer(200, { revision: 5, at: '10:01' });
    equal(2, send.calls.length);
    equal('saved 10:01', told[told.length - 1]);
    equal(true, await saver.settle());
  });

  test('a server that is away is asked again with what stands there then', async () => {
    const saver = open();
    await type(saver, 'a');
    await answer(503, null);
    equal('offline', told[told.length - 1]);
    words = 'abc';
    await clock.pass(2100);
    equal({ base: 3, content: 'abc' }, body(last()));
  });

  test('after a conflict nothing is sent over it, and leaving is free', async () => {
    const saver = open();
    await type(saver, 'a');
    await answer(409, { message: 'Quelqu’un' });
    equal('conflict Quelqu’un', told[told.length - 1]);
    await type(saver, 'ab');
    equal(1, send.calls.length);
    equal(false, await saver.settle());
    equal(true, await saver.leave());
  });

  test('what is refused keeps who typed it on the page', async () => {
    const saver = open();
    await type(saver, 'a');
    await answer(422, { message: 'Trop long' });
    equal('stopped Trop long', told[told.length - 1]);
    equal(false, await saver.leave());
  });
})();
