/* Reminders of what is owed: a letter opens to be printed, an e-mail is read before it is sent. */
(() => {
  'use strict';

  const galien = window.galien;
  const by = (id) => document.getElementById('impayes-' + id);
  const root = document.getElementById('impayes');
  let asked = null;

  async function send(row, way) {
    const body = { level: Number(row.dataset.level), way };
    return galien.api('/reminders/invoices/' + row.dataset.invoice, { body });
  }
  root.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-do]');
    if (!button) return;
    const row = button.closest('tr');
    if (button.dataset.do === 'EMAIL') {
      asked = row;
      by('mail-t').textContent = button.dataset.title;
      by('to').textContent = button.dataset.to;
      by('words').textContent = button.dataset.words;
      by('mail').showModal();
      return;
    }
    const paper = window.open('', '_blank');
    try {
      const made = await send(row, 'LETTER');
      if (paper) paper.location.replace(galien.base + '/api/reminders/' + made.id + '/paper');
      location.reload();
    } catch (e) {
      if (paper) paper.close(); // Said.
    }
  });
  by('go').addEventListener('click', async () => {
    try {
      await send(asked, 'EMAIL');
      galien.keep('reminders.said', root.dataset.mailed);
      location.reload();
    } catch (e) {
      by('mail').close(); // Said.
    }
  });
  const said = galien.recall('reminders.said');
  if (said) {
    galien.keep('reminders.said', '');
    galien.toast(said);
  }
})();
