/* The interview keeps itself while it is typed: every pause, and when asked. */
(() => {
  'use strict';

  const galien = window.galien;
  const form = document.getElementById('kn-interview');
  if (!form) return;
  const PAUSE = 1500;
  const status = document.getElementById('kn-saved');
  let waits = 0;
  let saving = false;
  let again = false;

  async function keep() {
    if (saving) {
      again = true;
      return;
    }
    saving = true;
    const said = {};
    form.querySelectorAll('textarea').forEach((one) => {
      said[one.name.slice(5)] = one.value;
    });
    try {
      await galien.api(form.dataset.send, { body: { said }, repeat: true });
      status.textContent = status.dataset.saved;
    } catch (e) {
      /* It was said; the words are still there. */
    }
    saving = false;
    if (again) {
      again = false;
      keep();
    }
  }
  form.addEventListener('input', () => {
    status.textContent = '';
    clearTimeout(waits);
    waits = setTimeout(keep, PAUSE);
  });
  form.addEventListener('submit', () => clearTimeout(waits));
  form.querySelector('[data-galien=know-later]').addEventListener('click', keep);
})();
