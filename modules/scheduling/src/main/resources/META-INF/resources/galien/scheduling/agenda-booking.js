/* The dialogs that book and move. A refusal keeps what was typed. */
(function () {
  'use strict';

  const galien = window.galien;
  const agenda = galien.agenda;
  const typed = galien.typed;
  const get = (id) => {
    return document.getElementById(id);
  };
  const dialog = get('rdv');
  const field = {
    patient: get('rdv-patient'),
    type: get('rdv-type'),
    minutes: get('rdv-minutes'),
    reason: get('rdv-motif'),
    date: get('rdv-jour'),
    time: get('rdv-heure'),
    practitioner: get('rdv-praticien'),
    note: get('rdv-note'),
  };
  const KEPT = ['type', 'minutes', 'reason', 'date', 'time', 'practitioner', 'note'];
  const squeeze = get('rdv-entre');
  const passed = get('rdv-passe');
  const problem = agenda.problem;
  let touched = false;

  /* 1. Opening. */
  agenda.book = (cell) => {
    touched = false;
    dialog.querySelector('form').reset();
    picker.clear();
    field.minutes.value = field.type.selectedOptions[0].dataset.minutes;
    field.date.value = typed.show(cell.date);
    field.time.value = cell.time;
    field.practitioner.value = cell.practitioner;
    problem(dialog, null);
    offer(squeeze, false);
    offer(passed, false);
    dialog.showModal();
    field.patient.focus();
    warn();
  };
  agenda.bookNext = async () => {
    const shown = agenda.columns()[0];
    const today = agenda.grid().dataset.today;
    const from = shown && shown.dataset.date > today ? shown.dataset.date : today;
    const hidden = agenda.hidden();
    const shownOnes = Array.from(field.practitioner.options, (option) => option.value);
    const among = hidden.length ? shownOnes.filter((one) => !hidden.includes(one)) : [];
    const query = among.map((one) => '&among=' + one).join('');
    const slot = await galien.api('/appointments/next-free?minutes=15&from=' + from + query);
    if (!slot.start) {
      galien.toast(dialog.dataset.noSlot, { error: true });
      return;
    }
    agenda.book({ date: slot.start.slice(0, 10), time: slot.start.slice(11, 16), practitioner: slot.practitioner });
  };
  /* What is only done knowingly is offered once it was refused. */
  function offer(choice, shown) {
    choice.hidden = !shown;
    if (!shown) choice.querySelector('input').checked = false;
  }
  const chosen = (choice) => choice.querySelector('input').checked;

  /* The moment typed, as ISO, or null; a dialog that is sent says which of its fields is wrong. */
  function startOf(date, time, of, minutes) {
    const day = typed.day(date.value, agenda.grid().dataset.today);
    const clock = typed.time(time.value);
    if (of) {
      const fields = [
        [date, day, 'badDate'],
        [time, clock, 'badTime'],
        [minutes, /^\d{1,4}$/.test(minutes.value), 'badMinutes'],
      ];
      fields.forEach((one) => {
        one[0].setAttribute('aria-invalid', String(!one[1]));
      });
      const wrong = fields.find((one) => {
        return !one[1];
      });
      problem(of, wrong ? dialog.dataset[wrong[2]] : null);
      if (wrong) {
        wrong[0].focus();
        return null;
      }
    }
    return day && clock ? day + 'T' + clock : null;
  }
  function tidy(date, time) {
    const day = typed.day(date.value, agenda.grid().dataset.today);
    if (day) date.value = typed.show(day);
    time.value = typed.time(time.value) || time.value;
  }

  /* 2. The patient. Who has to be created is waited for: the dialog opens again as it was. */
  const picker = galien.picker(dialog.querySelector('[data-picker]'), {
    keeps: true,
    choose: () => {
      field.patient.removeAttribute('aria-invalid');
      problem(dialog, null);
      field.reason.focus();
      warn();
    },
    changed: warn,
    back: () => {
      const state = { touched: touched };
      KEPT.forEach((name) => {
        state[name] = field[name].value;
      });
      return { kind: 'booking', state: state };
    },
  });
  async function comeBack() {
    const back = galien.picker.returned('booking');
    if (!back) return;
    agenda.book({ date: agenda.grid().dataset.today, time: '', practitioner: back.state.practitioner });
    KEPT.forEach((name) => {
      field[name].value = back.state[name];
    });
    touched = back.state.touched;
    if (!back.patient) return;
    try {
      picker.choose(await galien.api('/patients/' + back.patient));
    } catch (e) {
      /* Shown already. */
    }
  }

  /* 3. What follows from the fields. */
  function patient() {
    return picker.chosen() ? picker.chosen().id : 0;
  }
  field.type.addEventListener('change', () => {
    if (!touched) field.minutes.value = field.type.selectedOptions[0].dataset.minutes;
    warn();
  });
  field.minutes.addEventListener('input', () => {
    touched = true;
  });
  [field.minutes, field.date, field.time, field.practitioner].forEach((one) => {
    one.addEventListener('change', () => {
      tidy(field.date, field.time);
      offer(squeeze, false);
      offer(passed, false);
      warn();
    });
  });
  async function warn() {
    const place = get('rdv-avis');
    const start = startOf(field.date, field.time);
    place.hidden = true;
    const minutes = Number(field.minutes.value);
    if (!start || minutes <= 0 || Number.isNaN(minutes)) return;
    const query = new URLSearchParams({
      practitioner: field.practitioner.value,
      patient: patient(),
      start: start,
      minutes: field.minutes.value,
    });
    try {
      const found = await galien.api('/appointments/warnings?' + query, { quiet: true });
      place.querySelector('span').textContent = [dialog.dataset.warning].concat(found.warnings).join(' ');
      place.hidden = !found.warnings.length;
    } catch (e) {
      /* A warning that cannot be had prevents nothing. */
    }
  }

  /* 4. Booking. */
  dialog.querySelector('form').addEventListener('submit', async (event) => {
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
          practitioner: Number(field.practitioner.value),
          patient: patient(),
          start: start,
          minutes: Number(field.minutes.value),
          type: field.type.value,
          reason: field.reason.value,
          note: field.note.value,
          squeezedIn: chosen(squeeze),
          afterwards: chosen(passed),
        },
      });
      dialog.close();
      agenda.done(made, agenda.text(dialog.dataset.booked, made.summary), () => {
        agenda.step(made.id, 'cancelled', made.version);
      });
      await agenda.refresh();
      const card = agenda.find(made.id);
      if (card) agenda.focus(card);
    } catch (e) {
      problem(dialog, e.message);
      if (e.key === 'scheduling.patient-required') {
        field.patient.setAttribute('aria-invalid', 'true');
        field.patient.focus();
      }
      if (e.key && e.key.startsWith('scheduling.slot-already-taken')) {
        offer(squeeze, true);
        agenda.refresh();
      }
      if (e.key === 'scheduling.slot-passed') {
        offer(passed, true);
        passed.querySelector('input').focus();
      }
    } finally {
      button.disabled = false;
    }
  });

  /* 5. Moving by choosing a time. */
  const moving = get('deplacer');
  let moved = null;
  const late = get('dep-passe');
  agenda.moving = (data, refusal, to) => {
    moved = data;
    problem(moving, refusal && refusal.message);
    offer(late, Boolean(refusal));
    moving.querySelector('[data-name]').textContent = data.name;
    moving.querySelector('[data-born]').textContent = data.born;
    const wanted = to || data;
    get('dep-jour').value = typed.show(wanted.start);
    get('dep-heure').value = wanted.start.slice(11, 16);
    get('dep-praticien').value = wanted.practitioner;
    get('dep-minutes').value = data.minutes;
    moving.showModal();
    get('dep-heure').focus();
  };
  moving.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const start = startOf(get('dep-jour'), get('dep-heure'), moving, get('dep-minutes'));
    if (!start) return;
    const of = moved;
    const path = '/appointments/' + of.id;
    const practitioner = get('dep-praticien').value;
    const minutes = get('dep-minutes').value;
    const send = (what, values) => {
      return galien.api(path + what, {
        quiet: true,
        body: Object.assign({ version: agenda.version(of.id, of.version) }, values),
      });
    };
    /* Said also when the length is refused after the move: it stands, and can be taken back. */
    const say = () => {
      agenda.done(
        of,
        agenda.text(moving.dataset.moved, of.summary),
        of.before && (() => agenda.move(of.id, of.version, of.before.practitioner, of.before.start, true)),
      );
    };
    try {
      if (start !== of.start || practitioner !== of.practitioner) {
        const answer = await send('/move', {
          practitioner: Number(practitioner),
          start: start,
          afterwards: chosen(late),
        });
        Object.assign(of, {
          version: answer.after.version,
          start: start,
          practitioner: practitioner,
          summary: answer.after.summary,
          before: answer.before,
        });
      }
      if (minutes !== of.minutes) {
        const answer = await send('/length', { minutes: Number(minutes) });
        Object.assign(of, { version: answer.version, summary: answer.summary });
      }
      moving.close();
      if (of.summary) say();
    } catch (e) {
      problem(moving, e.message);
      if (e.key === 'scheduling.slot-passed') offer(late, true);
      if (of.before) say();
    }
    agenda.refresh();
  });

  /* 6. Asked for from another page: for somebody, or for whoever calls. */
  async function askedFor() {
    const address = new URL(location.href);
    if (!address.searchParams.has('rdv')) return;
    const patient = address.searchParams.get('patient');
    address.searchParams.delete('rdv');
    address.searchParams.delete('patient');
    history.replaceState(null, '', address);
    await agenda.bookNext();
    if (dialog.open && /^\d+$/.test(patient || '')) picker.choose(await galien.api('/patients/' + patient));
  }

  comeBack();
  askedFor();
})();
