/* Forms and buttons of what the staff knows: what they hold goes to /api once, then the page is read
   again. data-send is the address, data-done what is said, data-go where it leads; an answer that
   wants a person to check who is named leads to data-check. */
(() => {
  'use strict';

  const galien = window.galien;

  function held(form) {
    const body = {};
    form.querySelectorAll('[name]').forEach((one) => {
      if (one.name.startsWith('said.')) {
        body.said = body.said || {};
        body.said[one.name.slice(5)] = one.value;
      } else if (one.dataset.list) {
        body[one.dataset.list] = body[one.dataset.list] || [];
        if (one.checked) body[one.dataset.list].push(one.value);
      } else if (one.type === 'checkbox') body[one.name] = one.checked;
      else if (one.dataset.number) body[one.name] = Number(one.value);
      else if (one.type !== 'file') body[one.name] = one.value;
    });
    return body;
  }
  function after(form, answer) {
    if (form.dataset.check && answer && answer.check) {
      location.href = form.dataset.check + answer.source;
      return;
    }
    if (form.dataset.done) galien.toast(form.dataset.done);
    const dialog = form.closest('dialog');
    if (form.dataset.go) location.href = form.dataset.go + (form.dataset.goSource && answer ? answer.source : '');
    else if (dialog) {
      form.reset();
      dialog.close();
      form.dispatchEvent(new CustomEvent('galien:sent', { bubbles: true, detail: answer }));
    } else location.reload();
  }
  /* What looks like a patient is kept when a person says that it is none: gives whether that was it. */
  function unsure(place, error, again) {
    place.querySelectorAll('.kn-unnamed').forEach((one) => one.remove());
    if (error.key !== 'knowledge.names-somebody') return;
    const bar = document.createElement('p');
    bar.className = 'note-bar warn kn-unnamed';
    const text = document.createElement('span');
    text.className = 'grow';
    text.textContent = error.message;
    const sure = document.createElement('button');
    sure.type = 'button';
    sure.className = 'btn sm';
    sure.textContent = document.getElementById('know-note').dataset.unnamed;
    sure.addEventListener('click', () => {
      bar.remove();
      again();
    });
    bar.append(text, sure);
    place.append(bar);
    sure.focus();
  }
  async function send(form, asked) {
    if (form.dataset.sending) return;
    form.dataset.sending = 'true';
    try {
      const file = form.querySelector('input[type=file]');
      let answer;
      if (file && file.files.length) answer = await sendFile(form, file.files[0]);
      else answer = await galien.api(form.dataset.send, { body: Object.assign(held(form), asked) });
      after(form, answer);
    } catch (e) {
      /* It was said; what is typed stays. */
      unsure(form, e, () => send(form, Object.assign({}, asked, { unnamed: true })));
    } finally {
      delete form.dataset.sending;
    }
  }
  async function sendFile(form, file) {
    const bar = form.querySelector('progress');
    const query = new URLSearchParams(Object.entries(held(form)).map(([name, value]) => [name, String(value)]));
    if (!query.get('title')) query.set('title', file.name);
    query.delete('text');
    if (bar) bar.hidden = false;
    const answer = await galien.upload('/knowledge/files?' + query, file, (part) => {
      if (bar) bar.value = part;
    });
    if (answer.status < 400) return answer.body;
    galien.toast((answer.body || {}).message || form.dataset.failed, { error: true });
    throw new Error('file');
  }
  document.addEventListener('submit', (event) => {
    const form = event.target.closest('form[data-send]');
    if (!form) return;
    event.preventDefault();
    const button = event.submitter;
    send(form, button && button.dataset.as ? { as: button.dataset.as } : {});
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-post]');
    if (!button) return;
    if (button.dataset.sure && !button.dataset.armed) {
      button.dataset.armed = 'true';
      button.textContent = button.dataset.sure;
      return;
    }
    button.dataset.send = button.dataset.post;
    send(button, JSON.parse(button.dataset.body || '{}'));
  });
  galien.knowledge = { send, unsure };
})();
