/* Who prints is on record before anything is printed; the browser's own print command is told too. */
(() => {
  'use strict';

  const galien = window.galien;
  const sheet = document.getElementById('sheet');
  if (!sheet) return;
  const path = '/encounters/patients/' + sheet.dataset.patient + '/synthesis/prints';
  let told = false;

  document.getElementById('sheet-print').addEventListener('click', async () => {
    try {
      await galien.api(path, { method: 'POST' });
    } catch (e) {
      galien.toast(sheet.dataset.refused, { error: true });
      return;
    }
    told = true;
    window.print();
  });
  window.addEventListener('beforeprint', () => {
    if (!told) galien.send(path, { method: 'POST', keepalive: true }).catch(() => {});
    told = false;
  });
})();
