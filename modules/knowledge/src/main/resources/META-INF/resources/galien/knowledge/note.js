/* « Note this »: Alt+N from anywhere; what is typed is kept in this tab until it is sent. */
(() => {
  'use strict';

  const dialog = document.getElementById('know-note');
  if (!dialog) return;
  const text = document.getElementById('know-note-text');
  const PLACE = 'galien.know-note';

  function open() {
    if (dialog.open) return;
    if (!text.value) text.value = sessionStorage.getItem(PLACE) || '';
    dialog.showModal();
    text.focus();
  }
  text.addEventListener('input', () => sessionStorage.setItem(PLACE, text.value));
  dialog.addEventListener('galien:sent', () => sessionStorage.removeItem(PLACE));
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-galien=know-note]')) open();
    else if (event.target.closest('[data-galien=close]') && dialog.contains(event.target)) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.altKey && !event.ctrlKey && event.code === 'KeyN') {
      event.preventDefault();
      open();
    } else if (event.ctrlKey && event.key === 'Enter' && dialog.open) dialog.querySelector('form').requestSubmit();
  });
})();
