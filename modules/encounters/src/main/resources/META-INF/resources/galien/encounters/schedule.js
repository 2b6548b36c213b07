/* A doctor puts the vaccination schedule into use, or takes it out. */
(() => {
  'use strict';

  const galien = window.galien;
  const pane = document.getElementById('vaccination-schedule');
  if (!pane) return;
  pane.addEventListener('click', async (event) => {
    const button = event.target.closest('button[data-schedule]');
    if (!button) return;
    button.disabled = true;
    const path = '/encounters/vaccination-schedule/confirmation';
    const confirming = button.dataset.schedule === 'confirm';
    try {
      if (confirming) await galien.api(path, { body: { schedule: pane.dataset.schedule } });
      else await galien.api(path, { method: 'DELETE' });
      const page = await galien.page(location.pathname);
      const fresh = page.getElementById(pane.id);
      if (fresh) pane.replaceChildren(...fresh.childNodes);
      galien.toast(pane.dataset.done);
    } catch (e) {
      button.disabled = false; // Why is said.
    }
  });
})();
