/* Claims: the exchange with the module, and what people do with claims and returns. */
(() => {
  'use strict';

  const galien = window.galien;
  const by = (id) => document.getElementById('claims-' + id);
  const dialog = by('why');
  let asked = null;

  const who = by('who');
  who.value = who.dataset.chosen;

  async function done(path, body) {
    try {
      return (await galien.api('/claims/' + path, { method: 'POST', body })) || {};
    } catch (e) {
      return null; // Said.
    }
  }
  by('exchange').addEventListener('click', async (event) => {
    const button = event.currentTarget;
    button.disabled = true;
    const answer = await done('exchange');
    button.disabled = false;
    if (!answer) return;
    galien.keep('claims.said', answer.said);
    location.reload();
  });
  const said = galien.recall('claims.said');
  if (said) {
    galien.keep('claims.said', '');
    galien.toast(said);
  }

  /* Where a button stands, and what it does there. */
  const path = (button, what) => {
    const claim = button.closest('[data-claim]');
    return claim
      ? claim.dataset.claim + '/' + what
      : 'entries/' + button.closest('[data-entry]').dataset.entry + '/' + what;
  };
  function ask(button, what, invoice) {
    asked = { path: path(button, what), what, invoice };
    document.getElementById('claims-why-t').textContent = dialog.dataset[what];
    by('why-what').textContent = dialog.dataset[what + 'What'];
    by('reason').value = '';
    dialog.showModal();
  }
  by('why-go').addEventListener('click', async () => {
    const answer = await done(asked.path, { invoice: asked.invoice, reason: by('reason').value });
    if (!answer) return;
    if (asked.what === 'correction')
      location.assign(galien.base + '/facturation.xhtml?patient=' + answer.patient + '&corrige=' + answer.invoice);
    else location.reload();
  });
  document.getElementById('claims').addEventListener('click', async (event) => {
    const button = event.target.closest('[data-do], [data-go]');
    if (!button) return;
    const what = button.dataset.do || button.dataset.go;
    if (what === 'match') {
      const invoice = button.parentElement.querySelector('input').value;
      /* More than was awaited is taken with a reason only. */
      if (button.dataset.why === 'above') ask(button, what, invoice);
      else if (await done(path(button, what), { invoice })) location.reload();
    } else if (button.dataset.go) {
      if (await done(path(button, what))) location.reload();
    } else {
      ask(button, what);
    }
  });
})();
