/*
 * Taking an entry out of force asks why, is said, and can be taken back: at once from
 * the notice, later from the list of what was removed.
 */
(() => {
  'use strict';

  const galien = window.galien;
  const root = document.getElementById('dossier');
  const dialog = document.getElementById('remove-dialog');
  if (!root || !dialog) return;
  const form = dialog.querySelector('form');
  const error = document.getElementById('remove-err');
  const ended = dialog.querySelector('[data-part=ended]');
  const words = form.elements.words;
  let entry = null;
  let label = '';

  const path = (one) => galien.entries.path(one + '/removal');
  const say = (sentence, name) => sentence.replace('{0}', name);
  const draw = galien.entries.draw;

  function refuse(message, field) {
    error.hidden = !message;
    error.lastElementChild.textContent = message || '';
    if (message && field) field.focus();
  }
  /* When it ended is asked of what ended, and said there where it cannot be. */
  function refuseEnd(message) {
    const said = document.getElementById('remove-ended-err');
    said.hidden = !message;
    said.lastElementChild.textContent = message || '';
    if (message) form.elements.endedOn.focus();
  }

  function ask(button) {
    entry = button.dataset.remove;
    label = button.dataset.label;
    form.reset();
    refuse('');
    refuseEnd('');
    ended.hidden = true;
    dialog.querySelector('[data-part=label]').textContent = label;
    dialog.showModal();
    form.elements.reason[0].focus();
  }

  async function remove() {
    const reason = form.elements.reason.value;
    if (!reason || (reason === 'OTHER' && !words.value.trim())) {
      refuse(dialog.dataset.missing, reason ? words : form.elements.reason[0]);
      return;
    }
    const removed = entry;
    const name = label;
    try {
      const answer = await galien.send(path(removed), {
        body: { reason, words: words.value, endedOn: form.elements.endedOn.value },
      });
      if (answer.status >= 300 && answer.body && answer.body.field === 'endedOn') {
        refuseEnd(answer.body.message);
        return;
      }
      if (answer.status >= 300) {
        refuse(answer.body && answer.body.message, words);
        return;
      }
      dialog.close();
      draw(removed);
      galien.toast(say(dialog.dataset.removed, name), { undo: () => restore(removed, name) });
    } catch (e) {
      /* That nobody answers is said; the dialog stays as it is. */
    }
  }

  async function restore(one, name) {
    try {
      const answer = await galien.send(path(one), { method: 'DELETE' });
      if (answer.status >= 300) {
        galien.toast(answer.body && answer.body.message, { error: true });
        return;
      }
      draw(one);
      galien.toast(say(dialog.dataset.restored, name));
    } catch (e) {
      /* That nobody answers is said. */
    }
  }

  root.addEventListener('click', (event) => {
    const button = event.target.closest('[data-remove], [data-restore]');
    if (!button) return;
    if (button.dataset.remove) ask(button);
    else restore(button.dataset.restore, button.dataset.label);
  });
  form.addEventListener('change', () => {
    refuse('');
    ended.hidden = form.elements.reason.value !== 'ENDED';
  });
  form.elements.endedOn.addEventListener('input', () => refuseEnd(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remove();
  });
})();
