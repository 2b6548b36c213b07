/* Quotes of a patient: made line by line, signed on the screen, billed. */
(() => {
  'use strict';

  const galien = window.galien;
  const root = document.getElementById('devis');
  const words = root.dataset;
  const by = (id) => document.getElementById('devis-' + id);
  const token = galien.token();
  const pad = galien.pad(by('pad'));
  let signing = 0;

  by('who').value = by('who').dataset.chosen;

  function field(row, label, name, type) {
    const place = document.createElement('label');
    place.textContent = label + ' ';
    const input = document.createElement('input');
    input.className = type === 'checkbox' ? '' : 'inp';
    input.type = type || 'text';
    input.name = name;
    place.className = 'fac-' + name;
    place.append(input);
    row.append(place);
    return input;
  }
  function add() {
    const row = document.createElement('div');
    row.className = 'fac-ctx fac-quote';
    field(row, words.label, 'label');
    field(row, words.count, 'count').value = '1';
    field(row, words.unit, 'unit').inputMode = 'decimal';
    field(row, words.care, 'care', 'checkbox').parentElement.classList.add('opt');
    by('lines').append(row);
    return row;
  }
  /* What stands there; null for a price that is none. Empty lines say nothing. */
  function read() {
    const lines = [];
    for (const row of by('lines').children) {
      const value = (name) => row.querySelector('[name=' + name + ']').value.trim();
      if (!value('label') && !value('unit')) continue;
      const unit = galien.cents(value('unit'));
      if (unit === null || !/^\d{1,3}$/.test(value('count'))) return null;
      const care = row.querySelector('[name=care]').checked;
      lines.push({ label: value('label'), count: Number(value('count')), unit, care });
    }
    return lines;
  }
  by('lines').addEventListener('input', () => {
    const lines = read();
    by('sum').textContent = lines ? galien.money(lines.reduce((sum, one) => sum + one.count * one.unit, 0)) : '';
  });
  by('add').addEventListener('click', () => add().querySelector('input').focus());
  by('make').addEventListener('click', async () => {
    const lines = read();
    if (!lines) {
      galien.toast(words.amount, { error: true });
      return;
    }
    const body = { practitioner: Number(by('who').value), lines, token };
    try {
      await galien.api('/quotes/patients/' + words.patient, { body, repeat: true });
      location.reload();
    } catch (e) {
      /* Said. */
    }
  });
  async function done(path, body) {
    try {
      return (await galien.api('/quotes/' + path, { method: 'POST', body })) || {};
    } catch (e) {
      return null;
    }
  }
  /* Only the list is read again: what is typed of a new quote stays. */
  async function again() {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const list = page.getElementById('devis-old');
    if (list) by('old').replaceChildren(...list.children);
    else location.reload();
  }
  by('old').addEventListener('click', async (event) => {
    const button = event.target.closest('[data-do]');
    if (!button) return;
    const quote = button.closest('[data-quote]').dataset.quote;
    if (button.dataset.do === 'sign') {
      signing = quote;
      pad.clear();
      by('sign').showModal();
    } else if (button.dataset.do === 'bill') {
      const invoice = await done(quote + '/invoice');
      if (invoice) location.assign(galien.base + '/facturation.xhtml?patient=' + words.patient);
    } else if (!button.dataset.armed) {
      button.dataset.armed = 'true';
      button.textContent = button.dataset.sure;
    } else if (await done(quote + '/drop')) {
      await again();
    }
  });
  by('clear').addEventListener('click', () => pad.clear());
  by('accept').addEventListener('click', async () => {
    if (!(await done(signing + '/acceptance', { name: by('name').value, strokes: pad.strokes() }))) return;
    by('sign').close();
    by('name').value = '';
    await again();
  });
  add();
})();
