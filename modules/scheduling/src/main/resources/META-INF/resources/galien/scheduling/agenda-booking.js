/* The dialogs that book and move. A refusal keeps what was typed. */
(function () {
  'use strict';

  const galien = window.galien;
  const agenda = galien.agenda;
  const typed = galien.typed;
  const get = function (id) { return document.getElementById(id); };
  const dialog = get('rdv');
  const field = { patient: get('rdv-patient'), type: get('rdv-type'), minutes: get('rdv-minutes'), reason: get('rdv-motif'), date: get('rdv-jour'), time: get('rdv-heure'), practitioner: get('rdv-praticien'), note: get('rdv-note') };
  const list = get('rdv-liste');
  const squeeze = get('rdv-entre');
  let chosen = null;
  let touched = false;

  /* 1. Opening. */
  agenda.book = function (cell) {
    chosen = null;
    touched = false;
    dialog.querySelector('form').reset();
    field.patient.classList.remove('is-chosen');
    field.minutes.value = field.type.selectedOptions[0].dataset.minutes;
    field.date.value = typed.show(cell.date);
    field.time.value = cell.time;
    field.practitioner.value = cell.practitioner;
    problem(dialog, null);
    squeeze.hidden = true;
    close();
    dialog.showModal();
    field.patient.focus();
    warn();
  };
  agenda.bookNext = async function () {
    const shown = agenda.columns()[0];
    const today = agenda.grid().dataset.today;
    const from = shown && shown.dataset.date > today ? shown.dataset.date : today;
    const slot = await galien.api('/appointments/next-free?minutes=15&from=' + from);
    if (!slot.start) { galien.toast(dialog.dataset.noSlot, { error: true }); return; }
    agenda.book({ date: slot.start.slice(0, 10), time: slot.start.slice(11, 16), practitioner: slot.practitioner });
  };
  function problem(of, text) {
    const place = of.querySelector('.err');
    place.hidden = !text;
    place.querySelector('span').textContent = text || '';
  }

  /* The moment typed, as ISO, or null; a dialog that is sent says which of its fields is wrong. */
  function startOf(date, time, of, minutes) {
    const day = typed.day(date.value, agenda.grid().dataset.today);
    const clock = typed.time(time.value);
    if (of) {
      const fields = [[date, day, 'badDate'], [time, clock, 'badTime'], [minutes, /^\d{1,4}$/.test(minutes.value), 'badMinutes']];
      fields.forEach(function (one) { one[0].setAttribute('aria-invalid', String(!one[1])); });
      const wrong = fields.find(function (one) { return !one[1]; });
      problem(of, wrong ? dialog.dataset[wrong[2]] : null);
      if (wrong) { wrong[0].focus(); return null; }
    }
    return day && clock ? day + 'T' + clock : null;
  }
  function tidy(date, time) {
    const day = typed.day(date.value, agenda.grid().dataset.today);
    if (day) date.value = typed.show(day);
    time.value = typed.time(time.value) || time.value;
  }

  /* 2. The patient. */
  let timer = 0;
  let request = null;
  let active = -1;
  const options = function () { return Array.from(list.querySelectorAll('[role=option]')); };
  function close() {
    clearTimeout(timer);
    if (request) request.abort();
    request = null;
    list.hidden = true;
    list.replaceChildren();
    field.patient.setAttribute('aria-expanded', 'false');
    activate(-1);
  }
  function activate(index) {
    active = index;
    options().forEach(function (one, i) { one.setAttribute('aria-selected', String(i === index)); });
    const one = options()[index];
    if (one) { field.patient.setAttribute('aria-activedescendant', one.id); one.scrollIntoView({ block: 'nearest' }); }
    else field.patient.removeAttribute('aria-activedescendant');
  }
  function put(into, parts) {
    (parts || []).forEach(function (part) {
      const piece = document.createElement(part.m ? 'mark' : 'span');
      piece.textContent = part.t;
      into.append(piece);
    });
  }
  function show(hits) {
    list.replaceChildren();
    hits.forEach(function (hit, i) {
      const one = document.createElement('li');
      one.id = 'rdv-choix-' + i;
      one.setAttribute('role', 'option');
      one.galien = hit;
      const name = document.createElement('b');
      put(name, hit.name);
      name.append(' ');
      put(name, hit.firstName);
      const born = document.createElement('span');
      put(born, hit.date);
      one.append(name, born);
      if (hit.town || hit.phone || hit.birthName) {
        const more = document.createElement('small');
        put(more, hit.birthName);
        more.append([hit.birthName ? '' : null, hit.town].filter(function (t) { return t !== null && t !== undefined; }).join(' · '), hit.phone ? ' · ' : '');
        put(more, hit.phone);
        one.append(more);
      }
      list.append(one);
    });
    if (!hits.length) {
      const none = document.createElement('li');
      none.className = 'ln mut';
      none.textContent = dialog.dataset.none;
      list.append(none);
    }
    list.hidden = false;
    field.patient.setAttribute('aria-expanded', 'true');
    activate(hits.length ? 0 : -1);
  }
  function choose(hit) {
    chosen = hit;
    field.patient.value = hit.label;
    field.patient.classList.add('is-chosen');
    field.patient.removeAttribute('aria-invalid');
    problem(dialog, null);
    close();
    field.reason.focus();
    warn();
  }
  async function ask() {
    const typed = field.patient.value.trim();
    const mine = (request = new AbortController());
    try {
      const found = await galien.api('/patients?q=' + encodeURIComponent(typed), { signal: mine.signal, quiet: true });
      if (request === mine) show(found.hits);
    } catch (e) {
      if (e.name !== 'AbortError') problem(dialog, e.message);
    }
  }
  field.patient.addEventListener('input', function () {
    chosen = null;
    field.patient.classList.remove('is-chosen');
    close();
    if (field.patient.value.trim().length > 1) timer = setTimeout(ask, 150);
  });
  field.patient.addEventListener('keydown', function (event) {
    const count = options().length;
    if (event.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count) {
      event.preventDefault();
      activate((active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (event.key === 'Enter' && !chosen) {
      event.preventDefault();
      if (active >= 0) choose(options()[active].galien);
      else if (field.patient.value.trim().length > 1) { clearTimeout(timer); ask(); }
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  list.addEventListener('mousedown', function (event) { event.preventDefault(); });
  list.addEventListener('click', function (event) {
    const one = event.target.closest('[role=option]');
    if (one) choose(one.galien);
  });
  field.patient.addEventListener('blur', function () { if (!list.matches(':hover')) close(); });
  dialog.querySelector('.combo a').addEventListener('click', function () {
    try { sessionStorage.setItem('galien.patient.typed', field.patient.value.trim()); } catch (e) { /* Typed again, then. */ }
  });

  /* 3. What follows from the fields. */
  field.type.addEventListener('change', function () {
    if (!touched) field.minutes.value = field.type.selectedOptions[0].dataset.minutes;
    warn();
  });
  field.minutes.addEventListener('input', function () { touched = true; });
  [field.minutes, field.date, field.time, field.practitioner].forEach(function (one) {
    one.addEventListener('change', function () { tidy(field.date, field.time); squeeze.hidden = true; squeeze.querySelector('input').checked = false; warn(); });
  });
  async function warn() {
    const place = get('rdv-avis');
    const start = startOf(field.date, field.time);
    place.hidden = true;
    if (!start || !(Number(field.minutes.value) > 0)) return;
    const query = new URLSearchParams({ practitioner: field.practitioner.value, patient: chosen ? chosen.id : 0, start: start, minutes: field.minutes.value });
    try {
      const found = await galien.api('/appointments/warnings?' + query, { quiet: true });
      place.querySelector('span').textContent = [dialog.dataset.warning].concat(found.warnings).join(' ');
      place.hidden = !found.warnings.length;
    } catch (e) { /* A warning that cannot be had prevents nothing. */ }
  }

  /* 4. Booking. */
  dialog.querySelector('form').addEventListener('submit', async function (event) {
    event.preventDefault();
    const button = dialog.querySelector('[type=submit]');
    const start = startOf(field.date, field.time, dialog, field.minutes);
    if (button.disabled || !start) return;
    button.disabled = true;
    problem(dialog, null);
    try {
      const made = await galien.api('/appointments', {
        quiet: true,
        body: {
          practitioner: Number(field.practitioner.value), patient: chosen ? chosen.id : 0,
          start: start, minutes: Number(field.minutes.value),
          type: field.type.value, reason: field.reason.value, note: field.note.value,
          squeezedIn: squeeze.querySelector('input').checked
        }
      });
      dialog.close();
      agenda.done(made, agenda.text(dialog.dataset.booked, made.time, made.patientName), function () {
        agenda.step(made.id, 'cancelled', made.version, made.patientName);
      });
      await agenda.refresh();
      const card = agenda.find(made.id);
      if (card) agenda.focus(card);
    } catch (e) {
      problem(dialog, e.message);
      if (e.key === 'scheduling.patient-required') { field.patient.setAttribute('aria-invalid', 'true'); field.patient.focus(); }
      if (e.key && e.key.startsWith('scheduling.slot-already-taken')) { squeeze.hidden = false; agenda.refresh(); }
    } finally {
      button.disabled = false;
    }
  });

  /* 5. Moving by choosing a time. */
  const moving = get('deplacer');
  let moved = null;
  agenda.moving = function (data) {
    moved = data;
    problem(moving, null);
    moving.querySelector('[data-name]').textContent = data.name;
    get('dep-jour').value = typed.show(data.start);
    get('dep-heure').value = data.start.slice(11, 16);
    get('dep-praticien').value = data.practitioner;
    get('dep-minutes').value = data.minutes;
    moving.showModal();
    get('dep-heure').focus();
  };
  moving.querySelector('form').addEventListener('submit', async function (event) {
    event.preventDefault();
    const start = startOf(get('dep-jour'), get('dep-heure'), moving, get('dep-minutes'));
    if (!start) return;
    const of = moved;
    const path = '/appointments/' + of.id;
    const practitioner = get('dep-praticien').value;
    const minutes = get('dep-minutes').value;
    const send = function (what, values) {
      return galien.api(path + what, { quiet: true, body: Object.assign({ version: agenda.version(of.id, of.version) }, values) });
    };
    /* Said also when the length is refused after the move: it stands, and can be taken back. */
    const say = function () {
      agenda.done(of, agenda.text(moving.dataset.moved, start.slice(11), of.name),
        of.before && function () { agenda.move(of.id, of.version, of.before.practitioner, of.before.start); });
    };
    try {
      if (start !== of.start || practitioner !== of.practitioner) {
        const answer = await send('/move', { practitioner: Number(practitioner), start: start });
        Object.assign(of, { version: answer.after.version, start: start, practitioner: practitioner, before: answer.before });
      }
      if (minutes !== of.minutes) of.version = (await send('/length', { minutes: Number(minutes) })).version;
      moving.close();
      say();
    } catch (e) {
      problem(moving, e.message);
      if (of.before) say();
    }
    agenda.refresh();
  });
})();
