/* In which sector somebody bills, from a day on. */
(() => {
  'use strict';

  const galien = window.galien;
  const chosen = document.getElementById('secteur-what');
  if (chosen) chosen.value = chosen.dataset.chosen;
  document.addEventListener('click', async (event) => {
    if (!event.target.closest('#secteur-save')) return;
    const pane = document.getElementById('secteur');
    const from = galien.typed.day(document.getElementById('secteur-from').value);
    if (from === null) {
      galien.toast(pane.dataset.dayWrong, { error: true });
      document.getElementById('secteur-from').focus();
      return;
    }
    const what = document.getElementById('secteur-what').value;
    const body = {
      sector: Number(what[0]),
      optam: what === '2o',
      from,
    };
    try {
      await galien.api('/sectors/' + pane.dataset.user, { body, repeat: true });
      galien.toast(pane.dataset.saved);
    } catch (e) {
      /* Said. */
    }
  });
})();
