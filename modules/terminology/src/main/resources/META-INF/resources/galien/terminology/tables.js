/* A file in the place of a reference table. What is refused says line and column, and changes nothing. */
(() => {
  'use strict';

  const galien = window.galien;
  const root = document.getElementById('tables');
  if (!root) return;

  function refuse(form, message) {
    const error = form.querySelector('.err');
    error.hidden = !message;
    error.lastElementChild.textContent = message || '';
  }

  async function send(form) {
    const file = form.elements.file.files[0];
    if (!file) {
      refuse(form, root.dataset.missing);
      return;
    }
    const button = form.querySelector('[type=submit]');
    button.disabled = true;
    try {
      const edition = encodeURIComponent(form.elements.edition.value.trim());
      const path = '/tables/' + form.dataset.table + '?name=' + encodeURIComponent(file.name) + '&edition=' + edition;
      const answer = await galien.upload(path, file);
      if (answer.status >= 300) {
        refuse(form, answer.body && answer.body.message);
      } else {
        refuse(form, '');
        galien.toast(root.dataset.imported.replace('{0}', answer.body.entries.toLocaleString('fr')));
        form.reset();
        const page = await galien.page(location.pathname);
        const fresh = page.querySelector('[data-table=' + form.dataset.table + '] [data-part=state]');
        if (fresh) form.querySelector('[data-part=state]').textContent = fresh.textContent;
      }
    } catch (e) {
      /* That nobody answers is said; the file stays chosen. */
    }
    button.disabled = false;
  }

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    send(event.target);
  });
  root.addEventListener('change', (event) => refuse(event.target.form, ''));
})();
