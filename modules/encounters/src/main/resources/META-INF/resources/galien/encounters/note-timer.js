/* How long the consultation has taken, beside how long was planned. */
(() => {
  'use strict';

  const timer = document.getElementById('note-timer');
  if (!timer) return;
  const MINUTE = 60000;
  const begun = performance.now() - Number(timer.dataset.elapsed) * 1000;
  const planned = Number(timer.dataset.planned);

  function show() {
    const minutes = Math.floor((performance.now() - begun) / MINUTE);
    timer.querySelector('b').textContent = timer.dataset.minutes.replace('{0}', minutes);
    timer.classList.toggle('over', planned > 0 && minutes > planned);
  }
  show();
  setInterval(show, MINUTE / 4);
})();
