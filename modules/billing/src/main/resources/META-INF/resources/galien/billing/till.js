/* The till: what was counted, the difference, and closing it. */
(() => {
  'use strict';

  const galien = window.galien;
  const root = document.getElementById('caisse');
  const by = (id) => document.getElementById('caisse-' + id);
  const expected = Number(root.dataset.expected);
  const cents = galien.cents;

  by('counted').addEventListener('input', () => {
    const counted = cents(by('counted').value);
    by('difference').textContent = counted === null ? '' : galien.money(counted - expected);
  });
  by('close').addEventListener('click', async () => {
    const counted = cents(by('counted').value);
    const kept = by('kept').value.trim() ? cents(by('kept').value) : counted;
    if (counted === null || kept === null) {
      galien.toast(root.dataset.amount, { error: true });
      by('counted').focus();
      return;
    }
    try {
      await galien.api('/till/closings', { body: { counted, kept, note: by('note').value } });
      location.reload();
    } catch (e) {
      /* Said. */
    }
  });
  const slip = by('slip');
  if (slip)
    slip.addEventListener('click', async () => {
      const paper = window.open('', '_blank');
      try {
        const made = await galien.api('/billing/slips', { method: 'POST' });
        if (paper) paper.location.replace(galien.base + '/api/billing/slips/' + made.id + '/paper');
        slip.remove();
      } catch (e) {
        if (paper) paper.close();
      }
    });
})();
