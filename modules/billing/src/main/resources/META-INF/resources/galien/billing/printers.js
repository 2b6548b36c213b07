/* By how much a printer of claim sheets is beside the place, in tenths of a millimetre. */
(() => {
  'use strict';

  const galien = window.galien;
  const by = (id) => document.getElementById('imprimantes-' + id);

  /* « -1,5 » is -15; null for what is no length. */
  galien.tenths = (text) => {
    const match = /^([+-]?)(\d{1,2})(?:[.,](\d))?(?:\s*mm)?$/.exec(text.trim());
    if (!match) return null;
    const tenths = Number(match[2]) * 10 + Number(match[3] || 0);
    return match[1] === '-' ? -tenths : tenths;
  };
  const save = by('save');
  if (!save) return;
  save.addEventListener('click', async () => {
    const right = galien.tenths(by('right').value);
    const down = galien.tenths(by('down').value);
    const words = document.getElementById('imprimantes').dataset;
    if (right === null || down === null) {
      galien.toast(words.wrong, { error: true });
      return;
    }
    try {
      await galien.api('/sheets/printers', { body: { name: by('name').value, right, down }, repeat: true });
      galien.toast(words.saved);
      setTimeout(() => location.reload(), 600);
    } catch (e) {
      /* Said. */
    }
  });
})();
