/*
 * What a device sends, and keeps until it is sent: answers in their order, each with a name of its
 * own, so that one sent twice counts once. Kept for this tab alone, and only until the end.
 */
(() => {
  'use strict';

  const avant = (window.avant = window.avant || {});
  const TIMEOUT = 15000;
  const AGAIN = 4000;

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
    if ([408, 429, 502, 503, 504].includes(answer.status)) throw new Away();
    const json = await answer.json().catch(() => null);
    if (!json) throw new Away();
    return { status: answer.status, body: json };
  }

  /* line({token, key, changed(away), answered(progress), closed()}) */
  function line(of) {
    const place = 'avant.' + of.token.slice(0, 6);
    let waiting = JSON.parse(sessionStorage.getItem(place) || '[]');
    let running = false;
    let timer = 0;

    function keep() {
      sessionStorage.setItem(place, JSON.stringify(waiting));
    }

    async function send() {
      clearTimeout(timer);
      if (running || !waiting.length) return;
      running = true;
      try {
        const answer = await post('answer', { token: of.token, key: of.key, ...waiting[0] });
        of.changed(false);
        if (answer.status === 200) {
          waiting.shift();
          keep();
          of.answered(answer.body, waiting.length);
        } else {
          of.closed();
        }
      } catch (e) {
        of.changed(true);
        timer = setTimeout(send, AGAIN);
      } finally {
        running = false;
      }
      if (waiting.length && !timer) send();
      timer = 0;
    }

    function add(answer) {
      const random = crypto.getRandomValues(new Uint8Array(12));
      const sequence = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
      waiting.push({ sequence, ...answer });
      keep();
      send();
    }

    function forget() {
      waiting = [];
      sessionStorage.removeItem(place);
    }

    window.addEventListener('online', send);
    send();
    return { add, forget, waits: () => waiting.length > 0 };
  }

  avant.line = line;
  avant.post = post;
  avant.Away = Away;
})();
