/* The invoices of a patient: paid, undone, given back, printed.

     galien.patientInvoices({ patient, words, list, mode })   mode() as it is chosen; gives read() */
(() => {
  'use strict';

  const galien = window.galien;

  galien.patientInvoices = ({ patient, words, list, mode }) => {
    const account = document.getElementById('fac-account');
    const dialog = document.getElementById('fac-undo');
    const reason = document.getElementById('fac-reason');
    let wrong = 0;

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
      row.className = 'row';
      const paper = document.createElement('a');
      paper.className = 'btn ghost sm';
      paper.target = '_blank';
      paper.href = galien.base + '/api/billing/invoices/' + one.id + '/paper';
      paper.textContent = words.paper;
      row.append(paper);
      if (one.outstanding > 0 && !one.cancelled)
        row.append(
          button(words.pay, () =>
            act(one.id + '/payments', { payments: [{ mode: mode(), cents: one.outstanding, reference: '' }] }),
          ),
        );
      if (one.outstanding < 0)
        row.append(
          button(words.refund, () => act(one.id + '/refund', { mode: mode(), cents: -one.outstanding, reference: '' })),
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
        account.textContent = answer.account ? account.dataset.text + ' ' + galien.money(answer.account) : '';
      } catch (e) {
        /* Said. */
      }
    }
    read();
    return { read };
  };
})();
