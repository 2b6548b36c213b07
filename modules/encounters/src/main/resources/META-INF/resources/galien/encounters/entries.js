/*
 * The forms of the lists: an entry is added or changed, each in a dialog whose first field has the focus; Enter saves, Escape gives
 * up. What is refused is said at its field and stays typed. Former versions are read in a dialog of their own.
 *
 *   [data-new=KIND]            adds; data-category chooses the part of the history
 *   [data-edit="KIND/12"]      changes
 *   [data-versions="KIND/12"]  shows what it said
 */
(() => {
  'use strict';

  const galien = window.galien;
  const root = document.getElementById('dossier');
  const versions = document.getElementById('versions-dialog');
  if (!root || !versions) return;
  const path = (rest) => '/encounters/patients/' + root.dataset.patient + '/entries/' + rest;
  const dialogs = Array.from(document.querySelectorAll('dialog.entry'));
  const saved = root.dataset.saved || '';
  let back = null; // What has the focus again once the lists are drawn anew.

  galien.entries = { path };
  /*
   * Lists, banner, measures in the middle and what is derived from them are drawn again, the timeline too where the entry stands in it;
   * what is being typed stays.
   */
  const draw = (galien.entries.draw = (entry = '') => {
    const again = document.getElementById('background:again');
    if (again) again.click();
    if (new URLSearchParams(location.search).has('mesures')) window.dispatchEvent(new Event('popstate'));
    if (entry.startsWith('IMMUNIZATION')) galien.chart.list();
  });

  function refuse(form, field, message) {
    form.querySelectorAll('.err').forEach((error) => {
      const here = error.dataset.err === field;
      error.hidden = !here || !message;
      error.lastElementChild.textContent = here ? message || '' : '';
    });
    const input = form.elements[field];
    if (message && input && input.focus) input.focus();
  }
  function confirming(form, key) {
    form.querySelectorAll('[data-confirm]').forEach((question) => {
      question.hidden = question.dataset.confirm !== key;
    });
  }
  function problem(form, said) {
    confirming(form, said.key);
    const known = said.field && form.querySelector('[data-err="' + said.field + '"]');
    refuse(form, known ? said.field : '', said.message);
  }

  function fill(form, fields) {
    Object.entries(fields).forEach(([name, value]) => {
      const input = form.elements[name];
      if (!input) return;
      if (input.type === 'checkbox') input.checked = value === 'true';
      else input.value = value;
    });
  }
  function typed(form) {
    const fields = {};
    Array.from(form.elements).forEach((input) => {
      if (!input.name) return;
      fields[input.name] = input.type === 'checkbox' ? String(input.checked) : input.value;
    });
    return fields;
  }

  function open(kind, id, fields, trigger) {
    const dialog = dialogs.find((one) => one.dataset.entry === kind);
    const form = dialog.querySelector('form');
    form.reset();
    fill(form, fields);
    refuse(form, '', '');
    confirming(form, '');
    form.dataset.id = id;
    form.dataset.version = fields.version || '';
    dialog.querySelector('[data-part=title]').textContent = id ? dialog.dataset.change : dialog.dataset.new;
    dialog.querySelector('[data-entry=versions]').hidden = !id;
    form.dispatchEvent(new CustomEvent('galien:opened'));
    back = trigger;
    dialog.showModal();
    form.querySelector('input:not([type=hidden])').focus();
  }

  async function edit(button) {
    const [kind, id] = button.dataset.edit.split('/');
    try {
      open(kind, id, await galien.api(path(button.dataset.edit)), '[data-edit="' + button.dataset.edit + '"]');
    } catch (e) {
      /* That it cannot be opened is said. */
    }
  }

  async function save(form) {
    const dialog = form.closest('dialog');
    const id = form.dataset.id;
    const button = form.querySelector('[type=submit]');
    const body = Object.assign(typed(form), { version: form.dataset.version });
    if (button.disabled) return;
    button.disabled = true;
    try {
      const rest = dialog.dataset.entry + (id ? '/' + id : '');
      const answer = await galien.send(path(rest), { method: id ? 'PUT' : 'POST', body });
      if (answer.status >= 300) {
        problem(form, answer.body || {});
      } else {
        dialog.close();
        draw(rest);
        galien.toast(saved);
      }
    } catch (e) {
      /* That nobody answers is said; the dialog stays as it is. */
    }
    button.disabled = false;
  }

  /* Former versions. */
  function version(one) {
    const item = document.createElement('li');
    const when = document.createElement('p');
    const list = document.createElement('dl');
    when.className = 'xs mut';
    when.textContent = one.when + ' · ' + (one.by || versions.dataset.nobody);
    one.lines.forEach((line) => {
      const label = document.createElement('dt');
      const text = document.createElement('dd');
      label.textContent = line.label;
      text.textContent = line.text;
      list.append(label, text);
    });
    item.append(when, list);
    return item;
  }
  async function show(entry, label) {
    try {
      const answer = await galien.api(path(entry + '/versions'));
      const title = versions.querySelector('[data-part=title]');
      title.textContent = title.dataset.title.replace('{0}', label);
      versions.querySelector('[data-part=list]').replaceChildren(...answer.versions.map(version));
      versions.showModal();
    } catch (e) {
      /* That they cannot be read is said. */
    }
  }

  root.addEventListener('click', (event) => {
    const button = event.target.closest('[data-new], [data-edit], [data-versions]');
    if (!button) return;
    if (button.dataset.versions) show(button.dataset.versions, button.dataset.label);
    else if (button.dataset.edit) edit(button);
    else
      open(
        button.dataset.new,
        '',
        button.dataset.category ? { category: button.dataset.category } : {},
        button.id ? '#' + button.id : null,
      );
  });
  dialogs.forEach((dialog) => {
    const form = dialog.querySelector('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      save(form);
    });
    form.addEventListener('input', () => refuse(form, '', ''));
    dialog.querySelector('[data-entry=versions]').addEventListener('click', () => {
      show(dialog.dataset.entry + '/' + form.dataset.id, form.querySelector('input').value);
    });
  });
  /* Where the hand was, although the list is another now. */
  if (window.jQuery)
    window.jQuery(document).on('pfAjaxComplete', () => {
      const place = back && root.querySelector(back);
      if (place && document.activeElement === document.body) place.focus();
    });
})();
