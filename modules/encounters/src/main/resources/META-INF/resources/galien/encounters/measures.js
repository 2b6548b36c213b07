/*
 * Measures typed in one line, Enter records them. What cannot be is said below the line; what is improbable is asked again. What was
 * understood is said, with the way back.
 */
(() => {
  'use strict';

  const galien = window.galien;
  const pane = document.getElementById('measures');
  if (!pane) return;
  const IMPROBABLE = 'encounters.measure-improbable';
  const root = document.getElementById('dossier');
  const form = document.getElementById('measure-form');
  const line = document.getElementById('measure-line');
  const error = document.getElementById('measure-err');
  const really = document.getElementById('measure-really');
  let sending = false;

  function tell(message, ask) {
    error.hidden = !message;
    error.lastElementChild.textContent = message || '';
    really.hidden = !ask;
  }

  async function takeBack(measures) {
    try {
      for (const one of measures)
        await galien.api(galien.entries.path('MEASURE/' + one.id + '/removal'), {
          body: { reason: 'ENTERED_IN_ERROR' },
        });
      galien.entries.draw();
    } catch (e) {
      /* That it cannot be taken back is said. */
    }
  }

  async function record(confirmed) {
    if (sending) return;
    sending = true;
    const text = line.value;
    try {
      const path = '/encounters/patients/' + root.dataset.patient + '/measures';
      const answer = await galien.send(path, { body: { text, confirmed: String(confirmed) } });
      const body = answer.body || {};
      if (answer.status >= 300) {
        tell(body.message, body.key === IMPROBABLE);
        line.focus();
      } else {
        tell('');
        if (line.value === text) line.value = '';
        line.focus();
        galien.entries.draw();
        const said = body.measures.map((one) => one.said).join(', ');
        galien.toast(pane.dataset.recorded.replace('{0}', said), { undo: () => takeBack(body.measures) });
      }
    } catch (e) {
      /* That nobody answers is said; the line stays as it is. */
    }
    sending = false;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (line.value.trim()) record(false);
  });
  line.addEventListener('input', () => tell(''));
  line.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    line.value = '';
    tell('');
  });
  really.addEventListener('click', (event) => {
    const button = event.target.closest('[data-measure]');
    if (!button) return;
    if (button.dataset.measure === 'yes') {
      record(true);
      return;
    }
    tell('');
    line.focus();
    line.select();
  });
  galien.key('m', () => line.focus());
})();
