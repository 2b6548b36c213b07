/* What a patient answers is sent once and in order, and a sign is offered until somebody has heard it. */
(function () {
  'use strict';

  const YES = { question: 'sign.chest', choice: 'yes' };
  const NO = { question: 'sign.breath', choice: 'no' };
  let clock;
  let sent;
  let kept;
  let told;

  function open(before) {
    clock = standIn.clock();
    const page = standIn.element();
    standIn.page({ '#avant': page });
    kept = before || {};
    globalThis.sessionStorage = new Proxy(kept, {
      get: (all, name) =>
        ({
          getItem: (key) => (key in all ? all[key] : null),
          setItem: (key, value) => void (all[key] = value),
          removeItem: (key) => void delete all[key],
        })[name] || all[name],
    });
    sent = standIn.later();
    globalThis.fetch = sent;
    told = [];
    delete globalThis.avant;
    load('avant-line.js');
    return globalThis.avant;
  }
  const line = (avant, token) =>
    avant.line({
      token: token || 'T',
      key: 'k',
      changed: (away) => told.push(away ? 'away' : 'there'),
      answered: (progress, waiting) => told.push(progress.state + ' ' + waiting),
      closed: () => told.push('closed'),
    });
  const body = (call) => JSON.parse(call.arguments[1].body);
  async function reply(status, of) {
    sent.calls[sent.calls.length - 1].answer({ status, json: async () => of || {} });
    await standIn.calm();
  }
  const count = () => sent.calls.length;

  test('an answer is sent once and forgotten when it was taken', async () => {
    line(open()).add(NO);
    await reply(200, { state: 'STARTED' });
    equal(1, count());
    equal(['there', 'STARTED 0'], told);
    equal([], Object.keys(kept));
  });

  test('a server that fails is asked again', async () => {
    line(open()).add(NO);
    await reply(500, { error: 'x' });
    equal(['away'], told);
    await clock.pass(4000);
    equal(2, count());
    equal(body(sent.calls[0]).sequence, body(sent.calls[1]).sequence);
  });

  test('a yes to a sign that is refused stays and is offered again', async () => {
    const one = line(open());
    one.add(YES);
    await reply(404, {});
    equal(['away'], told);
    one.forget();
    equal(true, one.waits());
    await clock.pass(4000);
    equal('yes', body(sent.calls[1]).choice);
    await reply(200, { state: 'STOPPED' });
    equal('STOPPED 0', told[told.length - 1]);
  });

  test('what is refused makes way for the sign behind it', async () => {
    const one = line(open());
    one.add(NO);
    one.add(YES);
    await reply(404, {});
    equal('sign.chest', body(sent.calls[1]).question);
    equal(false, told.includes('closed'));
  });

  test('a refusal with nothing behind it closes', async () => {
    line(open()).add(NO);
    await reply(404, {});
    equal('closed', told[told.length - 1]);
  });

  test('a page opened again knows which links have a sign nobody has heard', () => {
    const yes = JSON.stringify([{ sequence: 'a', ...YES }]);
    const no = JSON.stringify([{ sequence: 'b', ...NO }]);
    const avant = open({ 'avant.line.A': yes, 'avant.line.B': no, 'avant.draft.A.motif': 'x' });
    equal(['A'], avant.unheard());
    equal('sign.chest', line(avant, 'A').sign().question);
  });

  test('a line that was left sends nothing more and keeps what waits', async () => {
    const one = line(open());
    one.add(NO);
    one.leave();
    await reply(200, { state: 'STARTED' });
    equal([], told);
    equal(1, JSON.parse(kept['avant.line.T']).length);
  });
})();
