/* Galien: listens to the bell. One page of a browser keeps a question open with the server, which
   answers when something new concerns who sits here; the other pages hear it from that one. What was
   heard last is given to galien.onBell(ring), also while the screen is locked. */
(() => {
  'use strict';

  const galien = window.galien;
  const lock = document.getElementById('verrou');
  if (!lock || lock.dataset.user === '0') return;
  const AWAY = 5000;
  const WAIT = 40000;
  const SHORTEST = 500;
  const heard = new Set();
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const others = window.BroadcastChannel ? new window.BroadcastChannel('galien.bell') : null;
  let last = null;

  galien.onBell = (action) => {
    heard.add(action);
    if (last) action(last);
  };
  function tell(ring) {
    if (last && last.revision === ring.revision && last.waiting === ring.waiting) return;
    last = ring;
    heard.forEach((action) => action(ring));
  }

  /* Whether it was answered; what keeps coming back at once is not asked for more than twice a second. */
  async function ask() {
    const headers = galien.headers({ passive: true });
    const answer = await fetch(galien.base + '/bell?seen=' + (last ? last.revision : 0), {
      headers,
      credentials: 'same-origin',
      redirect: 'manual',
      signal: AbortSignal.timeout(WAIT),
    });
    if (answer.status !== 200) return false;
    const ring = await answer.json();
    tell(ring);
    if (others) others.postMessage({ user: lock.dataset.user, ring });
    return true;
  }
  async function listen() {
    for (;;) {
      const begun = Date.now();
      const answered = await ask().catch(() => false);
      await pause(answered ? Math.max(0, SHORTEST - (Date.now() - begun)) : AWAY);
    }
  }
  if (others)
    others.addEventListener('message', (event) => {
      if (event.data.user === lock.dataset.user) tell(event.data.ring);
    });
  /* Browsers open six connections to a server: of ten pages, ten that wait would block them all. */
  if (navigator.locks && others) navigator.locks.request('galien.bell.' + lock.dataset.user, listen);
  else listen();
})();
