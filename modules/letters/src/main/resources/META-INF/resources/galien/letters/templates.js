/* The text of a template as it looks; what the form sends lies in a hidden field beside it. */
(() => {
  'use strict';

  const galien = window.galien;
  const box = document.getElementById('text-box');
  const field = document.getElementById('texte:content');
  if (!box || !field) return;

  const text = galien.rich({
    box,
    bar: document.querySelector('.let-tools'),
    changed: () => {
      field.value = text.read();
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  });
  text.show(field.value);
  if (box.dataset.writable !== 'true') {
    box.contentEditable = 'false';
    return;
  }
  document.querySelectorAll('[data-field]').forEach((button) => {
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => text.insert(button.dataset.field));
  });
})();
