/*
 * The patient's way: language and consent, birth date, then one question a screen. The server says
 * which are left; without a connection the device goes on with those it knows. A yes to a sign shows
 * what to do at once, whether the server could be told or not.
 */
(() => {
  'use strict';

  const avant = window.avant;
  const { h, icon, picture, button, fill, show, page } = avant.parts;
  const LOOK = 3000;
  const IDLE = 180000; // A tablet of the practice that nobody touches may be in other hands.
  const NUMBERS = [
    ['15', 'tel:15'],
    ['112', 'tel:112'],
    ['114', 'sms:114'],
    ['3114', 'tel:3114'],
  ];

  const token = location.hash.slice(1);
  const DRAFTS = 'avant.draft.' + token + '.';
  let words = {};
  let languages = [];
  let reasons = [];
  let language = 'fr';
  let key = null;
  let line = null;
  let queue = [];
  let asked = 0;
  let resumed = false;
  let away = false;
  let stopped = null;
  let practice = false;
  let locked = false;
  let idle = 0;

  async function speak(code) {
    const answer = await avant.post('words/' + code);
    words = answer.body.words;
    languages = answer.body.languages;
    reasons = answer.body.reasons;
    language = code;
    document.documentElement.lang = code;
    document.documentElement.dir = code === 'ar' ? 'rtl' : 'ltr';
    document.title = words.title;
    const emergency = h('span', {}, ...bold(words.emergency));
    page.querySelector('.pc-e').replaceChildren(icon('phone'), emergency);
    tools();
  }

  /* The numbers of a sentence in bold. */
  function bold(sentence) {
    return sentence.split(/(15|112)/).map((part) => (/^\d+$/.test(part) ? h('b', {}, part) : part));
  }

  function tools() {
    const top = page.querySelector('.pc-top');
    top.querySelectorAll('button').forEach((one) => one.remove());
    const larger = button('A+', () => page.classList.toggle('larger'), { look: 'tool' });
    larger.setAttribute('aria-label', words.larger);
    top.append(larger);
  }

  /* 1. Consent. */
  function consent() {
    const choose = h(
      'div.pc-lang',
      { role: 'group', 'aria-label': 'Langue, language' },
      ...languages.map((one) => {
        const pick = button(one.name, async () => {
          await speak(one.code).catch(() => null);
          consent();
        });
        pick.lang = one.code;
        pick.setAttribute('aria-pressed', String(one.code === language));
        return pick;
      }),
    );
    const lead = ['time', 'program', 'kept', 'stop'];
    const icons = { time: 'clock', program: 'ai', kept: 'lock', stop: 'user' };
    show(
      h(
        'div.pc-in',
        {},
        choose,
        h('h1', {}, words.title),
        h('ul.pc-l', {}, ...lead.map((one) => point(icons[one], words['lead.' + one], words['lead.' + one + '.help']))),
      ),
      h(
        'div.pc-a',
        {},
        button(words['consent.yes'], () => agree(true), { icon: 'check' }),
        button(words['consent.no'], () => agree(false), { icon: 'x' }),
      ),
    );
  }

  function point(name, head, help) {
    return h('li', {}, h('span.pc-n', {}, icon(name)), h('span', {}, h('b', {}, head), h('span.s', {}, help)));
  }

  async function agree(yes) {
    const answer = await calm(() => avant.post('consent', { token, yes, language }));
    if (!answer) return;
    if (answer.status !== 200) closed();
    else if (yes) birth();
    else end(words['refused.title'], words['refused.help']);
  }

  /* 2. Whose questions these are. */
  function birth(wrong) {
    const field = (name, length) =>
      h(
        'label',
        {},
        words['birth.' + name],
        h('input.pc-i', {
          inputmode: 'numeric',
          maxlength: length,
          size: length,
          name,
          autocomplete: 'off',
          'aria-describedby': 'birth-help birth-wrong',
          'aria-invalid': wrong ? 'true' : null,
        }),
      );
    const form = h(
      'form.pc-f',
      { onsubmit: identify, novalidate: 'novalidate' },
      h(
        'div.pc-in',
        {},
        h('h1', {}, words['birth.title']),
        h('p.s', { id: 'birth-help' }, words['birth.help']),
        h('div.pc-d', {}, field('day', 2), field('month', 2), field('year', 4)),
        h(
          'p.pc-w',
          { id: 'birth-wrong', role: 'alert' },
          wrong ? icon('alert') : null,
          wrong ? words['birth.wrong'] : '',
        ),
      ),
      h('div.pc-a', {}, h('button.pc-b.pri', { type: 'submit' }, words.begin)),
    );
    show(form);
  }

  async function identify(event) {
    event.preventDefault();
    const typed = new FormData(event.target);
    const two = (name) => typed.get(name).trim().padStart(2, '0');
    const date = typed.get('year').trim() + '-' + two('month') + '-' + two('day');
    const answer = await calm(() => avant.post('identify', { token, birth: date }));
    if (!answer) return;
    if (answer.status !== 200) closed();
    else if (answer.body.wrong) birth(true);
    else begin(answer.body);
  }

  async function begin(progress) {
    key = progress.key;
    resumed = progress.resumed;
    practice = progress.practice;
    locked = false;
    touched();
    if (line) line.leave();
    line = avant.line({ token, key, changed, answered, closed });
    if (progress.language !== language) await speak(progress.language).catch(() => null);
    take(progress);
    next();
  }

  function touched() {
    clearTimeout(idle);
    if (practice && !locked && !stopped) idle = setTimeout(lock, IDLE);
  }

  /* What is typed stays under its link, for who knows the birth date; what waits is still sent. */
  function lock() {
    if (!practice || stopped) return;
    locked = true;
    queue = [];
    page.dataset.question = '';
    birth();
  }

  /* 3. Questions. */
  function take(progress) {
    queue = progress.questions;
    asked = progress.asked;
    if (progress.state === 'STOPPED') stop(progress.stop);
  }

  /* What is still on its way has not been counted by the server. */
  function answered(progress, waiting) {
    if (progress.state === 'STOPPED') {
      stop(progress.stop);
    } else if (!waiting && !stopped) {
      const shown = page.dataset.question;
      take(progress);
      if (progress.state === 'FINISHED') finish();
      else if (!locked && (!shown || !queue.length || queue[0].name !== shown)) next();
    }
  }

  function changed(isAway) {
    away = isAway;
    const bar = page.querySelector('[data-part=line]');
    if (bar) state(bar);
    if (stopped) told();
  }

  function next() {
    if (stopped) return;
    if (!queue.length) {
      finish();
      return;
    }
    const question = queue[0];
    page.dataset.question = question.name;
    const number = asked - queue.length + 1;
    const progress = h(
      'div.pc-prog',
      {},
      h('span', {}, fill(words['question.of'], number, asked)),
      h('progress', { max: asked, value: number, 'aria-label': fill(words['question.of'], number, asked) }),
    );
    const again = resumed && question.kind === 'sign' ? h('p.s.pc-again', {}, words.resume) : null;
    const screens = { reason, sign, plain: sign, free };
    show(progress, ...screens[question.kind](question, again));
  }

  function give(question, answer) {
    queue = queue.filter((one) => one !== question);
    page.dataset.question = '';
    line.add({ question: question.name, ...answer });
  }

  function reason(question) {
    const pick = (code) => () => {
      give(question, { choice: code });
      next();
    };
    return [
      h(
        'div.pc-in',
        {},
        h('h1', {}, question.words),
        h('div.pc-r', {}, ...reasons.map((code) => button(words['reason.' + code], pick(code)))),
      ),
    ];
  }

  function sign(question, again) {
    const choose = (choice) => () => {
      give(question, { choice });
      /* What to do is shown before anybody has answered. */
      if (choice === 'yes' && question.kind === 'sign')
        stop({ action: early(question.name), question: question.words, early: true });
      else next();
    };
    const name = question.name.replace('sign.', '');
    return [
      h(
        'div.pc-in.mid',
        {},
        again,
        question.kind === 'sign' ? picture(name) : null,
        h('h1', {}, question.words),
        h('p.s', {}, question.help),
      ),
      h(
        'div.pc-a',
        {},
        h(
          'div.yn',
          {},
          button(words.yes, choose('yes'), { icon: 'check' }),
          button(words.no, choose('no'), { icon: 'x' }),
        ),
        button(words.unknown, choose('unknown'), { icon: 'help' }),
        lineBar(),
      ),
    ];
  }

  function early(name) {
    if (name === 'sign.dying') return 'call-3114';
    return ['sign.baby', 'sign.head', 'sign.pregnant', 'sign.sight', 'sign.testicle', 'sign.limb'].includes(name)
      ? 'emergency'
      : 'call-15';
  }

  function free(question) {
    const place = DRAFTS + question.name;
    const text = h('textarea.pc-i', {
      rows: 5,
      maxlength: 4000,
      'aria-label': question.words,
      'aria-describedby': 'free-help free-french',
      oninput: () => sessionStorage.setItem(place, text.value),
    });
    text.value = sessionStorage.getItem(place) || '';
    const done = (value) => () => {
      sessionStorage.removeItem(place);
      give(question, { text: value() });
      next();
    };
    return [
      h(
        'div.pc-in',
        {},
        h('h1', {}, question.words),
        h('p.s', { id: 'free-help' }, words['free.help']),
        text,
        h('p.pc-note', { id: 'free-french' }, icon('info'), h('span', {}, words['free.french'])),
      ),
      h(
        'div.pc-a',
        {},
        button(
          words.next,
          done(() => text.value),
          { look: 'pri' },
        ),
        button(
          words.skip,
          done(() => ''),
        ),
        lineBar(),
      ),
    ];
  }

  function lineBar() {
    const bar = h('p.s.pc-line', { 'data-part': 'line', role: 'status' });
    state(bar);
    return bar;
  }

  function state(bar) {
    bar.replaceChildren(icon(away ? 'alert' : 'save'), away ? words.offline : words.saved);
  }

  /* 4. A sign: what to do, now. */
  function stop(why) {
    const known = stopped;
    forgetDrafts();
    stopped = { ...known, ...why, early: why.early && !(known && !known.early) };
    queue = [];
    const here = stopped.practice && stopped.action !== 'call-3114';
    const list = here ? 'practice' : stopped.action;
    const first = stopped.action === 'call-3114' ? '3114' : '15';
    const head = here
      ? words['stop.practice']
      : words['stop.' + (stopped.sign === 'pregnancy' ? 'maternity' : stopped.action)];
    const extra = words['stop.' + stopped.sign];
    show(
      h(
        'div.pc-in',
        {},
        h('h1', {}, head),
        h('p.s', {}, '« ' + stopped.question + ' » ' + words['stop.why']),
        here ? null : h('a.pc-b.pri.call', { href: 'tel:' + first }, icon('phone'), fill(words['stop.call'], first)),
        h('p.pc-st', { role: 'status', 'data-part': 'told' }),
        h(
          'ol.pc-l',
          {},
          ...[extra, words['stop.' + list + '.1'], words['stop.' + list + '.2'], words['stop.' + list + '.3']]
            .filter(Boolean)
            .map((one, at) => h('li', {}, h('span.pc-n', {}, String(at + 1)), h('b', {}, one))),
        ),
        h('p.s', {}, words['stop.mistake']),
      ),
      h(
        'div.pc-a',
        {},
        h(
          'div.pc-nums',
          {},
          ...NUMBERS.map(([number, href]) =>
            h('a.pc-b', { href }, h('b', {}, number), h('span', {}, words['number.' + number])),
          ),
        ),
        h('p.s.small', {}, words['stop.rule']),
      ),
    );
    told();
    if (!known) setTimeout(look, LOOK);
  }

  function told() {
    const bar = page.querySelector('[data-part=told]');
    if (!bar) return;
    const reached = !stopped.early;
    bar.classList.toggle('coming', Boolean(stopped.coming));
    bar.classList.toggle('away', !reached && away);
    let text = '…';
    if (stopped.coming) text = fill(words['stop.coming'], stopped.coming);
    else if (reached) text = fill(words['stop.told'], stopped.at) + (stopped.practice ? '' : ' ' + words['stop.wait']);
    else if (away) text = words['stop.not-told'];
    bar.replaceChildren(icon(stopped.coming ? 'check' : 'info'), h('span', {}, text));
  }

  async function look() {
    const answer = key && (await avant.post('look', { token, key }).catch(() => null));
    if (answer && answer.status === 200 && answer.body.stop && answer.body.stop.coming !== stopped.coming)
      stop(answer.body.stop);
    setTimeout(look, LOOK);
  }

  /* 5. The end. */
  function finish() {
    if (line && line.waits()) {
      show(h('div.pc-in.mid', {}, h('h1', {}, words['done.title']), lineBar()));
      return;
    }
    end(words['done.title'], words['done.help']);
  }

  function end(head, help) {
    if (line) line.forget();
    forgetDrafts();
    practice = false;
    show(h('div.pc-in.mid', {}, h('h1', {}, head), h('p.s', {}, help)));
  }

  function forgetDrafts() {
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith(DRAFTS))
      .forEach((name) => sessionStorage.removeItem(name));
  }

  /* What to do about a sign stays on the screen, whatever became of the link. */
  function closed() {
    if (stopped) {
      changed(true);
      return;
    }
    end(words['closed.title'], words['closed.help']);
  }

  /* What is pressed without a connection says so, and can be pressed again. */
  async function calm(work) {
    try {
      return await work();
    } catch (e) {
      const bar = page.querySelector('.pc-a');
      if (bar && !bar.querySelector('.pc-w')) bar.append(h('p.pc-w', { role: 'alert' }, icon('alert'), words.offline));
      return null;
    }
  }

  async function start() {
    try {
      await speak('fr');
    } catch (e) {
      setTimeout(start, LOOK);
      return;
    }
    const unheard = avant.unheard();
    const silent = { changed: () => {}, answered: () => {}, closed: () => {} };
    unheard.filter((one) => one !== token).forEach((one) => avant.line({ token: one, key: '', ...silent }));
    if (unheard.includes(token)) again();
    else if (token) consent();
    else closed();
  }

  /* Opened anew with a sign that nobody has heard of yet. */
  function again() {
    line = avant.line({ token, key: '', changed, answered, closed });
    const name = line.sign().question;
    stop({ action: early(name), question: words[name], early: true });
  }

  /* A link is another only behind the #, and is opened as another. */
  window.addEventListener('hashchange', () => location.reload());
  ['pointerdown', 'keydown', 'input'].forEach((type) => document.addEventListener(type, touched));
  start();
})();
