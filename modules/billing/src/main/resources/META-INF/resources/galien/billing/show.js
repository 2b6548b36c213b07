/* How billing shows amounts, and reads them. Cents are whole numbers everywhere. */
(() => {
  'use strict';

  const galien = window.galien;
  const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

  galien.money = (cents) => EUROS.format(cents / 100);

  /* « 12,5 » is 1250; null for what is no amount. */
  galien.cents = (text) => {
    const match = /^(\d{1,6})(?:[.,](\d{1,2}))?\s*€?$/.exec(text.trim());
    return match ? Number(match[1]) * 100 + Number((match[2] || '').padEnd(2, '0')) : null;
  };

  const cell = (row, content, css) => {
    const td = document.createElement('td');
    if (css) td.className = css;
    td.append(content);
    row.append(td);
    return td;
  };

  /* A line of an invoice, with its explanation on demand. */
  galien.invoiceLine = (line, words, remove) => {
    const row = document.createElement('tr');
    const code = document.createElement('b');
    code.textContent = line.code;
    cell(row, code, 'nw');
    if (line.association) row.lastChild.append(' ' + words.association + ' ' + line.association);
    const what = cell(row, '');
    if (line.why) {
      const details = document.createElement('details');
      const summary = document.createElement('summary');
      summary.textContent = line.label || line.code;
      summary.title = words.why;
      const list = document.createElement('ul');
      line.why.forEach((said) => {
        const item = document.createElement('li');
        item.textContent = said;
        list.append(item);
      });
      details.append(summary, list);
      what.append(details);
      cell(row, line.rate, 'num');
      [line.amount, line.insurance, line.complementary, line.rest].forEach((sum) =>
        cell(row, galien.money(sum), 'num'),
      );
    } else {
      what.append(line.label || '');
      for (let i = 0; i < 5; i++) cell(row, '', 'num');
    }
    const away = document.createElement('button');
    away.type = 'button';
    away.className = 'btn ghost ico sm';
    away.textContent = '×';
    away.setAttribute('aria-label', words.remove + ' ' + line.code);
    away.addEventListener('click', remove);
    cell(row, away);
    return row;
  };
})();
