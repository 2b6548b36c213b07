/* Inbox: the poll while something is read. Often while something is being read and a while after, since
   a proposal follows; rarely otherwise; never keeping a session alive. */
(() => {
  'use strict';

  const FAST = 1500;
  const SLOW = 20000;
  const FOLLOWS = 60000;
  const inbox = galien.inbox;
  let signature = null;
  let timer = 0;
  let moved = 0;

  inbox.plan = () => {
    clearTimeout(timer);
    const list = document.querySelector('[data-inbox=rows]');
    if (list && list.dataset.moving === 'true') moved = Date.now();
    timer = setTimeout(poll, Date.now() - moved < FOLLOWS ? FAST : SLOW);
  };
  /* What is drawn is not what the server has: the next poll draws it. */
  inbox.stale = () => {
    signature = null;
  };

  async function poll() {
    let answer;
    try {
      answer = await galien.api('/documents/state', { passive: true, quiet: true });
    } catch (e) {
      inbox.plan();
      return;
    }
    (answer.moving || []).forEach(bar);
    const before = signature;
    signature = answer.signature;
    if (before !== signature) inbox.list();
    else inbox.plan();
  }
  function bar(moving) {
    const row = document.querySelector('[data-inbox=rows] [data-id="' + moving.id + '"]');
    const place = row && row.querySelector('.doc-progress');
    if (!place) return;
    place.firstElementChild.textContent = moving.text;
    place.querySelector('.bar').setAttribute('aria-valuenow', moving.percent);
    place.querySelector('.bar > i').style.width = moving.percent + '%';
  }
})();
