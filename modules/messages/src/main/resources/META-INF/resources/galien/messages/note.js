/* The telephone note: Ctrl+M from anywhere, also while typing. What is typed is kept in this tab until
   it is sent, and sent once. */
(() => {
  'use strict';

  const galien = window.galien;
  const drafts = galien.noteDraft;
  const typed = galien.typed;
  const dialog = document.getElementById('noter');
  if (!dialog) return;
  const get = (id) => document.getElementById(id);
  const part = (name) => dialog.querySelector('[data-part=' + name + ']');
  const words = dialog.dataset;
  const field = {
    caller: get('noter-appelle'),
    callBack: get('noter-rappel'),
    patient: get('noter-patient'),
    without: get('noter-sans'),
    text: get('noter-texte'),
    due: get('noter-jour'),
    by: get('noter-heure'),
    to: part('to').querySelector('button'),
    others: get('noter-autre'),
  };
  const state = { kind: 'CALL', urgency: 'TODAY', to: '', form: '', filled: '', place: '', sending: false };
  let before = null;

  const pressed = (name, value) => {
    dialog.querySelectorAll('[data-' + name + ']').forEach((one) => {
      one.setAttribute('aria-pressed', String(one.dataset[name] === value));
    });
  };
  function token() {
    const bytes = crypto.getRandomValues(new Uint8Array(24));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /* 1. What stands in the dialog. */
  function draft() {
    const chosen = picker.chosen();
    return {
      form: state.form,
      kind: state.kind,
      caller: field.caller.value,
      callBack: field.callBack.value,
      patient: chosen ? chosen.id : 0,
      withoutPatient: field.without.checked,
      text: field.text.value,
      urgency: state.urgency,
      dueOn: typed.day(field.due.value, words.today),
      dueBy: field.by.value.trim() ? typed.time(field.by.value) : '',
      to: state.to,
    };
  }
  function show(one) {
    field.caller.value = one.caller;
    field.callBack.value = one.callBack;
    field.text.value = one.text;
    field.due.value = one.dueOn ? typed.show(one.dueOn) : '';
    field.by.value = one.dueBy || '';
    without(one.withoutPatient);
    kind(one.kind);
    urgency(one.urgency);
    to(one.to);
  }
  function kind(name) {
    state.kind = name;
    pressed('kind', name);
    const title = get('noter-t');
    title.textContent = title.dataset[name.toLowerCase()];
  }
  function urgency(name) {
    state.urgency = name;
    pressed('urgency', name);
  }
  function to(code) {
    state.to = code;
    pressed('to', code);
    field.others.value = code;
    if (field.others.selectedIndex < 0) field.others.value = '';
  }
  function without(checked) {
    field.without.checked = checked;
    field.patient.disabled = checked;
    if (checked) picker.clear();
  }
  function problem(name, sentence) {
    ['caller', 'patient', 'text', 'due', 'by'].forEach((one) => {
      field[one].setAttribute('aria-invalid', String(one === name));
    });
    const place = get('noter-err');
    place.hidden = !sentence;
    place.querySelector('span').textContent = sentence || '';
    if (name) field[name].focus();
  }

  /* 2. Who it is about: the patient of the open chart, unless another one is chosen. */
  const picker = galien.picker(dialog.querySelector('[data-picker]'), {
    keeps: true,
    choose: (hit) => {
      problem(null);
      without(false);
      number(hit.id);
    },
    changed: keep,
  });
  function chart() {
    const known = new URL(galien.patientPage(0), location.href);
    const here = new URL(location.href);
    return here.pathname === known.pathname ? Number(here.searchParams.get('patient')) || 0 : 0;
  }
  async function number(id) {
    try {
      const one = await galien.api('/messages/patients/' + id, { quiet: true });
      if (!picker.chosen() || picker.chosen().id !== id) return;
      fill(drafts.number(field.callBack.value, state.filled, one.phone), one.phone);
    } catch (e) {
      /* It is typed. */
    }
  }
  function fill(shown, phone) {
    field.callBack.value = shown;
    state.filled = phone;
    const from = part('phone-from');
    from.hidden = !phone || shown !== phone;
    from.textContent = words.fromChart;
    keep();
  }
  async function about(id) {
    if (!id) return;
    try {
      picker.choose(await galien.api('/patients/' + id, { quiet: true }));
    } catch (e) {
      /* They are chosen by hand. */
    }
  }

  /* 3. Opening, with what was begun here and not sent. */
  async function open(name) {
    if (dialog.open) return;
    before = document.activeElement;
    const here = chart();
    state.place = drafts.place(words.person, here);
    const kept = drafts.kept(sessionStorage, state.place);
    begin(kept || drafts.empty(name), Boolean(kept));
    dialog.showModal();
    field.caller.focus();
    await about(kept ? kept.patient : here);
  }
  function begin(one, again) {
    state.form = one.form || token();
    state.filled = again ? one.callBack : '';
    picker.clear();
    show(one);
    problem(null);
    part('phone-from').hidden = true;
    part('kept').hidden = !again;
  }
  function keep() {
    if (!dialog.open || state.sending) return;
    const now = draft();
    drafts.keep(sessionStorage, state.place, drafts.worthKeeping(now) ? now : null);
  }

  /* 4. Sending. A refusal keeps what was typed. */
  async function send() {
    if (state.sending) return;
    const now = draft();
    const wrong = drafts.wrong(now);
    problem(wrong, wrong && words[wrong]);
    if (wrong) return;
    state.sending = true;
    try {
      const answer = await galien.send('/messages', { body: now, repeat: true });
      if (answer.status >= 400) {
        problem(null, (answer.body && answer.body.message) || words.text);
        return;
      }
      drafts.keep(sessionStorage, state.place, null);
      dialog.close();
      galien.toast(words.noted);
      galien.waiting('/appels.xhtml', answer.body.waiting);
      document.dispatchEvent(new CustomEvent('galien:messages'));
    } catch (e) {
      problem(null, e.message);
    } finally {
      state.sending = false;
    }
  }

  dialog.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  dialog.addEventListener('input', keep);
  dialog.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.kind) kind(button.dataset.kind);
    if (button.dataset.urgency) urgency(button.dataset.urgency);
    if (button.dataset.to) to(button.dataset.to === state.to ? '' : button.dataset.to);
    if (button.dataset.part === 'afresh') afresh();
    if (button.parentElement === part('words')) word(button.textContent.trim());
    keep();
  });
  async function afresh() {
    drafts.keep(sessionStorage, state.place, null);
    begin(drafts.empty(state.kind), false);
    field.caller.focus();
    await about(chart());
  }
  function word(one) {
    const all = Array.from(part('words').children).map((button) => button.textContent.trim());
    field.caller.value = drafts.called(field.caller.value, one, all);
    field.caller.focus();
  }
  field.without.addEventListener('change', () => {
    without(field.without.checked);
    problem(null);
    keep();
  });
  field.others.addEventListener('change', () => {
    to(field.others.value);
    keep();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const urgencies = { 1: 'URGENT', 2: 'TODAY', 3: 'CALM' };
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'Enter' && event.target.matches('input')) {
      event.preventDefault(); // Enter in a field sends nothing that is half written.
    } else if (plain && urgencies[event.key] && !event.target.matches('input, textarea, select')) {
      if (galien.recall('keys') !== 'off') urgency(urgencies[event.key]);
      keep();
    }
  });
  dialog.addEventListener('close', () => {
    if (before && before.isConnected) before.focus({ preventScroll: true });
  });

  galien.actions.note = (button) => {
    open(button.dataset.noteKind);
  };
  galien.key(
    'ctrl+m',
    () => {
      open();
    },
    () => !dialog.open,
    true,
  );

  /* 5. What shows messages elsewhere is read again when one was written. */
  document.addEventListener('galien:messages', async () => {
    const places = document.querySelectorAll('[data-messages]');
    if (!places.length) return;
    try {
      const fresh = await galien.page(location.href, { patient: false });
      places.forEach((old) => {
        const now = fresh.getElementById(old.id);
        if (now) old.replaceChildren(...document.importNode(now, true).childNodes);
      });
    } catch (e) {
      /* They show it when the page is opened again. */
    }
  });
})();
