/* What the patient's screens decide: what stays on the screen, and whose words a tablet shows. */
(function () {
  'use strict';

  const STOP = { action: 'call-15', sign: 'chest', question: 'Mal ?', practice: true, at: '10:00', coming: '' };
  const QUESTIONS = {
    sign: { name: 'sign.chest', kind: 'sign', words: 'Mal ?', help: '' },
    free: { name: 'motif', kind: 'free', words: 'Pourquoi ?', help: '' },
  };
  let clock;
  let kept;
  let shown;
  let page;
  let replies;
  let reloads;

  /* Elements as plain trees: name, attributes, inside. */
  function h(name, attributes, ...inside) {
    return Object.assign(standIn.element(), { name, attributes, inside: inside.filter(Boolean) });
  }
  const all = (one) => (one && one.inside ? [one, ...one.inside.flatMap(all)] : [one]);
  const screen = () => shown.flatMap(all);
  const press = (words) =>
    screen()
      .find((one) => one.name === 'button' && one.inside[0] === words)
      .attributes.onclick();
  const find = (name) => screen().find((one) => one && one.name === name);
  const head = () => find('h1').inside[0];

  async function open(hash, before) {
    clock = standIn.clock();
    page = standIn.element({
      '.pc-e': standIn.element(),
      '.pc-top': standIn.element(),
    });
    standIn.page({ '#avant': page });
    document.documentElement = standIn.element();
    reloads = 0;
    Object.assign(globalThis.location, { hash, reload: () => reloads++ });
    kept = before || {};
    globalThis.sessionStorage = new Proxy(kept, {
      get: (of, name) =>
        ({
          getItem: (key) => (key in of ? of[key] : null),
          setItem: (key, value) => void (of[key] = value),
          removeItem: (key) => void delete of[key],
        })[name] || of[name],
    });
    globalThis.FormData = function () {
      this.get = () => '1';
    };
    const words = new Proxy({}, { get: (of, name) => String(name) });
    replies = {
      words: [200, { words: {}, languages: [], reasons: [] }],
      consent: [200, { state: 'INVITED' }],
      identify: [200, progress('free')],
      answer: [404, {}],
      look: [404, {}],
    };
    globalThis.fetch = async (path) => {
      const reply = replies[path.split('/preconsultation/')[1].split('/')[0]];
      if (!reply) throw new Error('away');
      const body = reply[1].words ? { ...reply[1], words } : reply[1];
      return { status: reply[0], json: async () => body };
    };
    delete globalThis.avant;
    load('avant-line.js');
    globalThis.avant.parts = {
      h,
      page,
      icon: () => null,
      picture: () => null,
      button: (text, onclick) => h('button', { onclick }, text),
      fill: (text, ...values) => [text, ...values].join(' '),
      show: (...parts) => {
        shown = parts.filter(Boolean);
      },
    };
    load('avant.js');
    await standIn.calm();
  }
  function progress(kind) {
    const question = { ...QUESTIONS[kind] };
    const rest = { language: 'fr', resumed: false, practice: true, asked: 1 };
    return { state: 'STARTED', key: 'k', questions: [question], ...rest };
  }
  async function identify() {
    press('consent.yes');
    await standIn.calm();
    await find('form.pc-f').attributes.onsubmit({ preventDefault: () => {}, target: null });
    await standIn.calm();
  }

  test('what to do about a sign stays on the screen when the link is refused', async () => {
    await open('#A');
    replies.identify = [200, progress('sign')];
    await identify();
    press('yes');
    await standIn.calm();
    equal('stop.call-15', head());
    equal('sign.chest', JSON.parse(kept['avant.line.A'])[0].question);
  });

  test('a page opened again with a sign nobody heard shows what to do at once', async () => {
    const waits = JSON.stringify([{ sequence: 'a', question: 'sign.chest', choice: 'yes' }]);
    await open('#A', { 'avant.line.A': waits });
    equal('stop.call-15', head());
    replies.answer = [200, { state: 'STOPPED', stop: STOP }];
    await clock.pass(4000);
    equal('stop.practice', head());
    equal(undefined, kept['avant.line.A']);
  });

  test('words typed under one link are not shown under another, and go at the end', async () => {
    await open('#B', { 'avant.draft.A.motif': 'A parle', 'avant.draft.B.motif': 'B parle' });
    await identify();
    equal('B parle', find('textarea.pc-i').value);
    replies.answer = [200, { ...progress('free'), state: 'FINISHED', questions: [] }];
    press('next');
    await standIn.calm();
    equal('done.title', head());
    equal(['avant.draft.A.motif'], Object.keys(kept));
  });

  test('another link in the same tab is opened as another', async () => {
    await open('#A');
    globalThis.dispatchEvent({ type: 'hashchange' });
    equal(1, reloads);
  });

  test('a tablet nobody touches asks for the birth date again, and a phone at home does not', async () => {
    await open('#A');
    await identify();
    equal('Pourquoi ?', head());
    await clock.pass(100000);
    document.dispatchEvent({ type: 'keydown' });
    await clock.pass(100000);
    equal('Pourquoi ?', head());
    await clock.pass(100000);
    equal('birth.title', head());
    await open('#A');
    replies.identify = [200, { ...progress('free'), practice: false }];
    await identify();
    await clock.pass(400000);
    equal('Pourquoi ?', head());
  });
})();
