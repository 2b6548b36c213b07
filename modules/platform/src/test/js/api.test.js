/* What is sent again, and what never is. */
(function () {
  'use strict';

  const WRITE = { body: { a: 1 } };
  let clock;
  let asked;
  let answers;

  /* A page of user 7 that is answered what is given, in that order, and the last ever after. */
  function open(...given) {
    clock = standIn.clock();
    const lock = standIn.element();
    lock.dataset = { user: '7', unreachable: 'away', back: 'back', unexpected: 'bug' };
    standIn.page({ '#verrou': lock });
    asked = [];
    answers = given;
    globalThis.fetch = async (address, settings) => {
      asked.push(Object.assign({ address }, settings));
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer instanceof Error) throw answer;
      return { status: answer[0], type: answer[2] || 'basic', text: async () => answer[1] || '' };
    };
    load('api.js');
    return globalThis.galien;
  }
  const BROKEN = new Error('connection lost');

  /* What came of a sending, once all pauses are over. */
  async function outcome(sent) {
    let told = 'waits';
    sent.then(
      (answer) => (told = answer.status),
      (error) => (told = error.message),
    );
    await clock.pass(20000);
    return told;
  }

  test('what Galien answers is given as it is, and not sent again', async () => {
    for (const status of [200, 204, 403, 409, 422, 500]) {
      const galien = open([status, '{}']);
      equal(status, await outcome(galien.send('/x', WRITE)));
      equal(1, asked.length);
    }
  });

  test('a bug is not sent again, whoever tells of it', async () => {
    const galien = open([500, 'Internal error']);
    equal(500, await outcome(galien.send('/x', WRITE)));
    equal(1, asked.length);
  });

  test('a write that perhaps arrived is never sent again', async () => {
    const galien = open(BROKEN, [200, '{}']);
    equal('away', await outcome(galien.send('/x', WRITE)));
    equal(1, asked.length);
  });

  test('a write without a body is a write', async () => {
    const galien = open(BROKEN, [200, '{}']);
    equal('away', await outcome(galien.send('/x', { method: 'DELETE' })));
    equal(1, asked.length);
  });

  test('a write that may be repeated is sent again as it was', async () => {
    const galien = open(BROKEN, [200, '{}']);
    equal(200, await outcome(galien.send('/x', Object.assign({ repeat: true }, WRITE))));
    equal(['{"a":1}', '{"a":1}'], [asked[0].body, asked[1].body]);
  });

  test('reading is tried again, three times at most', async () => {
    const galien = open(BROKEN);
    equal('away', await outcome(galien.send('/x')));
    equal(4, asked.length);
  });

  test('what a proxy or a starting server refuses was not done, and is sent again', async () => {
    for (const status of [404, 408, 429, 502, 503, 504]) {
      const galien = open([status, '<html>'], [200, '{}']);
      equal(200, await outcome(galien.send('/x', WRITE)));
      equal(2, asked.length);
    }
  });

  test('what Galien itself calls missing or refuses for now is an answer', async () => {
    for (const status of [404, 429, 503]) {
      const galien = open([status, '{"message":"no"}']);
      equal(status, await outcome(galien.send('/x', WRITE)));
      equal(1, asked.length);
    }
  });

  test('who tries again by itself is told at once', async () => {
    for (const settings of [{ patient: false }, { passive: true }]) {
      const galien = open([503]);
      equal('away', await outcome(galien.send('/x', settings)));
      equal(1, asked.length);
    }
  });

  test('after the password is given the same is sent again, once', async () => {
    const galien = open([401, '{}'], [200, '{}']);
    let unlock = null;
    let told = 0;
    galien.hold = (done) => (unlock = done);
    const sent = galien.send('/x', Object.assign({ locked: () => told++ }, WRITE));
    equal('waits', await outcome(sent));
    equal([1, 1], [asked.length, told]);
    unlock();
    equal(200, await outcome(sent));
    equal(
      ['{"a":1}', '{"a":1}'],
      asked.map((one) => one.body),
    );
  });

  test('to be sent on to the sign-in is to have lost the session', async () => {
    const galien = open([0, '', 'opaqueredirect']);
    equal(401, await outcome(galien.send('/x')));
  });

  test('what was called off is not sent again', async () => {
    const galien = open(BROKEN);
    equal('connection lost', await outcome(galien.send('/x', { signal: { aborted: true } })));
    equal(1, asked.length);
  });

  test('each request says whose page it comes from', async () => {
    const galien = open([200, '{}']);
    await outcome(galien.send('/x', WRITE));
    await outcome(galien.send('/x', { anybody: true }));
    equal(
      ['7', undefined],
      asked.map((one) => one.headers['X-Galien-User']),
    );
    equal(
      ['1', '1'],
      asked.map((one) => one.headers['X-Galien']),
    );
  });

  test('only what fits may outlive its page', async () => {
    const galien = open([200, '{}']);
    await outcome(galien.send('/x', { body: { a: 'x' }, keepalive: true }));
    await outcome(galien.send('/x', { body: { a: 'x'.repeat(70000) }, keepalive: true }));
    equal(
      [true, false],
      asked.map((one) => one.keepalive),
    );
  });

  test('that the server is away is said once, and that it is back', async () => {
    const galien = open(BROKEN);
    const said = [];
    galien.toast = (text) => {
      said.push(text);
      return () => said.push('taken away');
    };
    await outcome(galien.send('/x'));
    await outcome(galien.send('/x'));
    equal(['away'], said);
    answers = [[200, '{}']];
    await clock.pass(5000);
    equal(['away', 'taken away', 'back'], said);
  });

  test('a refusal is said and rejects with its sentence, status and key', async () => {
    const galien = open([422, '{"message":"Non","key":"x.no"}']);
    const said = [];
    galien.toast = (text) => said.push(text);
    const refusal = await galien.api('/x', WRITE).catch((error) => error);
    equal(['Non', 422, 'x.no'], [refusal.message, refusal.status, refusal.key]);
    await galien.api('/x', Object.assign({ quiet: true }, WRITE)).catch(() => {});
    equal(['Non'], said);
  });

  /* Of an upload the stand-in tells only how it ended. */
  function uploads(...statuses) {
    const sent = [];
    globalThis.XMLHttpRequest = function () {
      const request = Object.assign(this, standIn.target(), { upload: standIn.target(), responseText: '{}' });
      request.open = () => {};
      request.setRequestHeader = () => {};
      request.send = (file) => {
        sent.push(file);
        request.status = statuses.shift();
        request.dispatchEvent({ type: 'loadend' });
      };
    };
    return sent;
  }

  test('a file that perhaps arrived is sent again', async () => {
    const galien = open();
    const sent = uploads(0, 0, 200);
    equal(200, await outcome(galien.upload('/files', 'the file')));
    equal(['the file', 'the file', 'the file'], sent);
  });

  test('a file that was refused is not', async () => {
    const galien = open();
    const sent = uploads(413, 200);
    equal(413, await outcome(galien.upload('/files', 'the file')));
    equal(1, sent.length);
  });
})();
