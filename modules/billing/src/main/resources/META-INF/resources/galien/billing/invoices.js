/* The invoices of a patient: paid, undone, given back, printed.

     galien.patientInvoices({ patient, words, list, mode })   mode() as it is chosen; gives read() */
(() => {
  'use strict';

  const galien = window.galien;

  galien.patientInvoices = ({ patient, words, list, mode }) => {
    const account = document.getElementById('fac-account');
    const dialog = document.getElementById('fac-undo');
    const reason = document.getElementById('fac-reason');
    const ask = galien.paying({ words });
    const printer = document.getElementById('fac-printer');
    let wrong = 0;
    let onAccount = 0;

    const button = (name, action) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.className = 'btn sm';
      element.textContent = name;
      element.addEventListener('click', action);
      return element;
    };
    async function act(path, body) {
      try {
        await galien.api('/billing/invoices/' + path, { body });
      } catch (e) {
        return false;
      }
      await read();
      return true;
    }
    /* A paper; one that goes onto pre-printed sheets is set right for the printer that is chosen. */
    function link(path, name, printed) {
      const paper = document.createElement('a');
      paper.className = 'btn ghost sm';
      paper.target = '_blank';
      paper.href = galien.base + '/api' + path;
      paper.textContent = name;
      if (printed)
        paper.addEventListener('click', () => {
          const chosen = printer ? printer.value : '';
          paper.href = galien.base + '/api' + path + '?printer=' + encodeURIComponent(chosen);
        });
      return paper;
    }
    function state(one) {
      const tag = document.createElement('span');
      const owed = one.outstanding > 0;
      const kind = one.contra ? 'contra' : one.cancelled ? 'cancelled' : owed ? 'owed' : 'paid';
      tag.className = 'tag' + (owed ? ' warn' : kind === 'paid' ? ' ok' : '');
      tag.textContent = words[kind] + (owed ? ' ' + galien.money(one.outstanding) : '');
      if (one.outstanding < 0) tag.textContent = words.credit + ' ' + galien.money(-one.outstanding);
      return tag;
    }
    function line(one) {
      const item = document.createElement('li');
      item.dataset.invoice = one.id;
      const head = document.createElement('div');
      head.className = 'row';
      const name = document.createElement('b');
      name.textContent = one.number;
      const total = document.createElement('b');
      total.className = 'push';
      total.textContent = galien.money(one.total);
      head.append(name, state(one), total);
      const sub = document.createElement('div');
      sub.className = 'xs mut';
      sub.textContent = one.day + ' · ' + one.codes;
      const row = document.createElement('div');
      row.className = 'row wrap';
      row.append(link('/billing/invoices/' + one.id + '/paper', words.paper));
      if (one.claimed && !one.cancelled && !one.contra) {
        row.append(link('/sheets/invoices/' + one.id, words.sheet, true));
        row.append(link('/sheets/invoices/' + one.id + '/duplicate', words.duplicate));
      }
      if (one.outstanding > 0 && !one.cancelled)
        row.append(
          button(words.pay, () =>
            ask({
              title: words.pay + ' · ' + one.number,
              cents: one.outstanding,
              mode: mode(),
              two: true,
              done: (payments) => act(one.id + '/payments', { payments }),
            }),
          ),
        );
      if (one.outstanding < 0)
        row.append(
          button(words.refund, () =>
            ask({
              title: words.refund + ' · ' + one.number,
              cents: -one.outstanding,
              mode: mode(),
              two: false,
              done: ([part]) => act(one.id + '/refund', part),
            }),
          ),
        );
      if (!one.cancelled && !one.contra)
        row.append(
          button(words.cancel, () => {
            wrong = one.id;
            reason.value = '';
            dialog.showModal();
          }),
        );
      item.append(head, sub, row);
      return item;
    }
    document.getElementById('fac-undo-go').addEventListener('click', async () => {
      if (await act(wrong + '/cancellation', { reason: reason.value })) dialog.close();
    });
    async function read() {
      try {
        const answer = await galien.api('/billing/patients/' + patient + '/invoices');
        list.replaceChildren(...answer.invoices.map(line));
        onAccount = answer.account;
        document.getElementById('fac-giveback').hidden = onAccount <= 0;
        account.textContent = answer.account ? account.dataset.text + ' ' + galien.money(answer.account) : '';
      } catch (e) {
        /* Said. */
      }
    }
    /* Money for what is still to come, taken and given back. */
    function money(id, title, path, said, cents) {
      document.getElementById(id).addEventListener('click', () => {
        const token = galien.token();
        ask({
          title,
          cents: cents(),
          mode: mode() === 'ACCOUNT' ? 'CASH' : mode(),
          two: false,
          done: async ([part]) => {
            try {
              const body = Object.assign(part, { token });
              await galien.api('/billing/patients/' + patient + path, { body, repeat: true });
            } catch (e) {
              return false;
            }
            galien.toast(said);
            await read();
            return true;
          },
        });
      });
    }
    money('fac-advance', words.accountTake, '/account', words.taken, () => null);
    money('fac-giveback', words.accountBack, '/account/refund', words.given, () => onAccount);
    if (printer) {
      printer.value = galien.recall('printer') || '';
      printer.addEventListener('change', () => galien.keep('printer', printer.value));
    }
    read();
    return { read, account: () => onAccount };
  };
})();
