/* Forms and buttons of the books: what they hold goes to /api as it was typed, and the page is read
   again. data-acc is the address, data-done what is said, data-go where it leads; a file beside an
   expense follows it to data-proof. What is refused was said, and what was typed stays. */
(() => {
  'use strict';

  const galien = window.galien;

  /* Why the proof of an expense was not taken: said on the page of the entry, where it is asked again. */
  const REFUSED = 'accounts.proof-refused';
  const refused = galien.recall(REFUSED);
  if (refused) {
    galien.keep(REFUSED, '');
    galien.toast(refused, { error: true });
  }

  document.querySelectorAll('[data-on=true]').forEach((one) => {
    if (one.tagName === 'OPTION') one.selected = true;
    else one.checked = true;
  });
  document.querySelectorAll('[data-go=true]').forEach((one) => one.addEventListener('change', () => one.form.submit()));
  document.addEventListener('focusout', (event) => {
    if (!event.target.matches || !event.target.matches('[data-day]')) return;
    const iso = galien.typed.day(event.target.value);
    if (iso) event.target.value = galien.typed.show(iso);
  });
  const first = document.querySelector('[data-first=true]');
  if (first) first.focus();

  function held(form) {
    const body = {};
    form.querySelectorAll('[name]').forEach((one) => (body[one.name] = one.value));
    return body;
  }
  /* A file as it is; what is wrong with it is said with its line. */
  async function upload(address, file) {
    const name = 'name=' + encodeURIComponent(file.name);
    const answer = await galien.upload(address + (address.includes('?') ? '&' : '?') + name, file);
    if (answer.status < 400) return answer.body;
    const said = (answer.body || {}).message || String(answer.status);
    galien.toast(said, { error: true });
    throw new Error(said);
  }
  async function once(element, work) {
    if (element.dataset.sending) return;
    element.dataset.sending = 'true';
    try {
      await work();
    } catch (e) {
      /* Said. */
    } finally {
      delete element.dataset.sending;
    }
  }
  async function send(form) {
    const answer = await galien.api(form.dataset.acc, { body: held(form) });
    const file = form.querySelector('input[type=file]');
    if (form.dataset.proof && file && file.files.length) {
      await upload(form.dataset.proof + answer.entry, file.files[0]).catch((e) => galien.keep(REFUSED, e.message));
    }
    if (form.dataset.done && !galien.recall(REFUSED)) galien.toast(form.dataset.done);
    if (form.dataset.go) location.href = form.dataset.go + '&' + form.dataset.open + '=' + answer.entry;
    else location.reload();
  }
  async function sendFile(form) {
    const answer = await upload(form.dataset.accFile, form.querySelector('input[type=file]').files[0]);
    const said = form.dataset.taken;
    galien.toast(said ? said.replace('{0}', answer.added).replace('{1}', answer.read) : form.dataset.done);
    location.reload();
  }
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.acc || form.dataset.accFile) {
      event.preventDefault();
      once(form, () => (form.dataset.acc ? send(form) : sendFile(form)));
    }
  });
  /* The page is read again after such a button: what is typed in a form would be gone. */
  const begun = (form) =>
    [...form.querySelectorAll('input[name]')].some((one) => one.type !== 'hidden' && one.value !== one.defaultValue);
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-acc-post]');
    if (!button) return;
    const typed = [...document.querySelectorAll('form[data-typed]')].find(begun);
    if (typed) {
      galien.toast(typed.dataset.typed, { error: true });
      return;
    }
    if (button.dataset.sure && !button.dataset.armed) {
      button.dataset.armed = 'true';
      button.textContent = button.dataset.sure;
      return;
    }
    once(button, async () => {
      const body = button.dataset.name ? { [button.dataset.name]: button.dataset.value } : {};
      await galien.api(button.dataset.accPost, { body });
      location.reload();
    });
  });
})();
