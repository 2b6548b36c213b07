/* Takes or gives back money in one or two parts.

     galien.paying({ words })   gives ask({ title, cents, mode, two, done })
                                done(parts) answers true when the dialog may close */
(() => {
  'use strict';

  const galien = window.galien;

  galien.paying = ({ words }) => {
    const dialog = document.getElementById('fac-paying');
    const go = document.getElementById('fac-paying-go');
    const [first, second] = Array.from(dialog.querySelectorAll('[data-part]'));
    const of = (part, name) => part.querySelector('[name=' + name + ']');
    let asked = null;

    const plain = (cents) => (cents / 100).toFixed(2).replace('.', ',');

    /* What stands there; null when an amount is none. */
    function parts() {
      const all = [];
      for (const part of [first, second]) {
        if (part.hidden || !of(part, 'mode').value) continue;
        const cents = galien.cents(of(part, 'amount').value);
        if (!cents) return null;
        all.push({ mode: of(part, 'mode').value, cents, reference: of(part, 'reference').value });
      }
      return all;
    }
    /* The second mode takes what the first leaves. */
    const rest = () => {
      const cents = galien.cents(of(first, 'amount').value);
      if (!of(second, 'mode').value || cents === null || asked.cents === null) return;
      of(second, 'amount').value = plain(Math.max(0, asked.cents - cents));
    };
    of(first, 'amount').addEventListener('input', rest);
    of(second, 'mode').addEventListener('change', rest);
    go.addEventListener('click', async () => {
      const all = parts();
      if (!all) {
        galien.toast(words.amount, { error: true });
        return;
      }
      go.disabled = true;
      if (await asked.done(all)) dialog.close();
      go.disabled = false;
    });
    return (wanted) => {
      asked = wanted;
      document.getElementById('fac-paying-t').textContent = wanted.title;
      document.getElementById('fac-paying-due').textContent = wanted.cents === null ? '' : galien.money(wanted.cents);
      second.hidden = !wanted.two;
      of(first, 'mode').value = wanted.mode;
      of(first, 'amount').value = wanted.cents === null ? '' : plain(wanted.cents);
      of(second, 'mode').value = '';
      [of(second, 'amount'), of(first, 'reference'), of(second, 'reference')].forEach((field) => {
        field.value = '';
      });
      dialog.showModal();
      of(first, 'amount').select();
    };
  };
})();
