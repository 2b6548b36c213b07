/* Files inside a document: each is taken out on request, and then leads to the document it became. */
(() => {
  'use strict';

  const galien = window.galien;

  function link(button, id) {
    const made = document.createElement('a');
    const icon = document.createElement('i');
    made.className = 'btn sm';
    made.href = galien.base + '/documents.xhtml?document=' + id;
    icon.className = 'i i-right';
    icon.setAttribute('aria-hidden', 'true');
    made.append(icon, button.dataset.done, button.querySelector('.sr'));
    button.replaceWith(made);
    made.focus();
  }

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button[data-enclosure]');
    if (!button || button.getAttribute('aria-busy') === 'true') return;
    const from = button.closest('[data-enclosures]').dataset.enclosures;
    button.setAttribute('aria-busy', 'true');
    try {
      const answer = await galien.api('/documents/' + from + '/enclosures/' + button.dataset.enclosure, {
        method: 'POST',
        repeat: true,
      });
      if (answer.message) galien.toast(answer.message);
      link(button, answer.id);
      if (galien.inbox) galien.inbox.received(answer.id);
    } catch (e) {
      button.removeAttribute('aria-busy');
    }
  });

  /* A page that cannot be drawn says so and leads to the original, never a broken picture. */
  document.addEventListener(
    'error',
    (event) => {
      const picture = event.target;
      if (!picture.matches || !picture.matches('img[data-unshown]')) return;
      const told = document.getElementById(picture.dataset.unshown).content.cloneNode(true);
      picture.replaceWith(told);
    },
    true,
  );
})();
