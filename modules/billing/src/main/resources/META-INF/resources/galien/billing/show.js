/* How billing shows amounts, and reads them. Cents are whole numbers everywhere. */
(() => {
  'use strict';

  const galien = window.galien;
  const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

  galien.money = (cents) => EUROS.format(cents / 100);

  /* Of who asks, so that the same asked again is done once. */
  galien.token = () =>
    crypto.randomUUID ? crypto.randomUUID() : String(Date.now()) + '-' + Math.random().toString(36).slice(2);

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

  /* How an act of the CCAM goes with another: code, and what codes 3 and 5 ask for. */
  function association(act, allowed, words, changed) {
    const row = document.createElement('div');
    row.className = 'fac-assoc';
    const field = (tag, name, label) => {
      const input = document.createElement(tag);
      input.className = 'inp sm';
      input.setAttribute('aria-label', label + ' ' + act.code);
      input.addEventListener('change', () => {
        act[name] = name === 'association' ? Number(input.value) : input.value;
        changed();
      });
      row.append(input);
      return input;
    };
    const options = (select, all, chosen) =>
      all.forEach(([value, text]) => select.append(new Option(text, value, false, value === String(chosen || ''))));
    const codes = [
      ['', words.association],
      ...words.associations.split('|').map((one) => one.split(/:(.*)/s).slice(0, 2)),
    ];
    options(field('select', 'association', words.association), codes, act.association);
    if ([1, 3].includes(act.association)) {
      const sites = [['', words.site], ...words.sites.split('|').map((site) => site.split(':'))];
      options(field('select', 'site', words.site), sites, act.site);
    }
    if ([1, 5].includes(act.association)) {
      const at = field('input', 'at', words.at);
      at.type = 'time';
      at.value = act.at || '';
    }
    if (act.association === 5) {
      const reason = field('input', 'reason', words.reason);
      reason.placeholder = words.reason;
      reason.value = act.reason || '';
    }
    const modifiers = field('input', 'modifiers', words.modifiers);
    modifiers.classList.add('fac-mod');
    modifiers.placeholder = words.modifiers;
    modifiers.value = act.modifiers || '';
    if (allowed) modifiers.title = words.modifiersOf.replace('{0}', allowed);
    return row;
  }

  /* A line of an invoice, with its explanation on demand. */
  galien.invoiceLine = (line, act, words, changed, remove) => {
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
    if (act && /^[A-Z]{4}\d{3}$/.test(act.code)) what.append(association(act, line.modifiers, words, changed));
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
