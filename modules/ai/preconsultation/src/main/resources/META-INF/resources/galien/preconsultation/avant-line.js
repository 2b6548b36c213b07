/*
 * What a device sends, and keeps until it is sent: answers in their order, each with a name of its
 * own, so that one sent twice counts once. Kept for this tab alone, and only until the end.
 */
(() => {
  'use strict';

  const avant = (window.avant = window.avant || {});
  const TIMEOUT = 15000;
  const AGAIN = 4000;
  const PLACE = 'avant.line.';

  class Away extends Error {}

  async function post(path, body) {
    const base = document.getElementById('avant').dataset.base || ''; // Faces leaves an empty one out.
    let answer;
    try {
      answer = await fetch(base + '/api/preconsultation/' + path, {
        method: body ? 'POST' : 'GET',
        headers: { 'X-Galien': '1', Accept: 'application/json', 'Content-Type': 'application/json' },
        body: body ? JSON.stringify(body) : undefined,
        signal: AbortSignal.timeout(TIMEOUT),
        credentials: 'omit',
      });
    } catch (e) {
      throw new Away();
    }
    if (answer.status >= 500 || [408, 429].includes(answer.status)) throw new Away();
    const json = await answer.json().catch(() => null);
    if (!json) throw new Away();
    return { status: answer.status, body: json };
  }

  /* What says a sign is never given up, whatever the server says of the link: it hears those always. */
  const urgent = (answer) => answer.question.startsWith('sign.') && answer.choice === 'yes';
  const kept = (token) => JSON.parse(sessionStorage.getItem(PLACE + token) || '[]');

  /* Links of this tab with a sign that has reached nobody. */
  function unheard() {
    return Object.keys(sessionStorage)
      .filter((name) => name.startsWith(PLACE))
      .map((name) => name.slice(PLACE.length))
      .filter((token) => kept(token).some(urgent));
  }

  /* line({token, key, changed(away), answered(progress), closed()}) */
  function line(of) {
    const place = PLACE + of.token;
    let waiting = kept(of.token);
    let running = false;
    let left = false;
    let timer = 0;

    function keep() {
      if (waiting.length) sessionStorage.setItem(place, JSON.stringify(waiting));
      else sessionStorage.removeItem(place);
    }

    async function send() {
      clearTimeout(timer);
      if (running || left || !waiting.length) return;
      running = true;
      const answer = await post('answer', { token: of.token, key: of.key, ...waiting[0] }).catch(() => null);
      running = false;
      if (left || !waiting.length) return;
      const refused = answer && answer.status !== 200;
      if (!answer || (refused && urgent(waiting[0]))) {
        timer = setTimeout(send, AGAIN);
        of.changed(true);
        return;
      }
      waiting.shift();
      keep();
      of.changed(false);
      if (!refused) of.answered(answer.body, waiting.length);
      else if (!waiting.length) of.closed();
      send();
    }

    function add(answer) {
      const random = crypto.getRandomValues(new Uint8Array(12));
      const sequence = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
      waiting.push({ sequence, ...answer });
      keep();
      send();
    }

    function forget() {
      waiting = waiting.filter(urgent);
      keep();
    }

    /* Another goes on with what waits. */
    function leave() {
      left = true;
      clearTimeout(timer);
    }

    window.addEventListener('online', send);
    send();
    return { add, forget, leave, waits: () => waiting.length > 0, sign: () => waiting.find(urgent) };
  }

  avant.unheard = unheard;
  avant.line = line;
  avant.post = post;
  avant.Away = Away;
})();
