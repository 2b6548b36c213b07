/* Screening: looks when asked, shows what counted, takes the doctor's word; and its switch in the settings. */
(() => {
  'use strict';

  const galien = window.galien;
  const LOOKING = 60000;

  async function ask(path, settings, button, form) {
    if (button) button.disabled = true;
    try {
      await galien.api('/melanoma/' + path, Object.assign({ timeout: LOOKING }, settings));
      if (galien.lesionChanged) await galien.lesionChanged(form);
      else location.reload();
    } catch (e) {
      /* It was said. */
    } finally {
      if (button) button.disabled = false;
    }
  }
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-melanoma]');
    if (button) ask('photos/' + button.dataset.photo + '/' + button.dataset.melanoma, { body: {} }, button);
    else if (event.target.closest('#mel-off')) ask('switch', { method: 'DELETE' });
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.id === 'mel-verdict') {
      event.preventDefault();
      const body = { accepted: event.submitter.value, words: form.elements.words.value };
      ask('photos/' + form.dataset.photo + '/verdict', { body }, event.submitter, form);
    } else if (form.id === 'mel-on') {
      event.preventDefault();
      ask('switch', { method: 'PUT', body: { read: form.elements.read.checked ? 'yes' : 'no' } }, event.submitter);
    }
  });
})();
