/* The agenda: geometry of the grid, reading it again, steps of an appointment.
   What is data-live is replaced by the same element of the page fetched again, so that nothing a
   person types or has open is touched. */
(() => {
  'use strict';

  const STEP = 15;
  const PAUSE = 15000;
  const galien = window.galien;
  const agenda = (galien.agenda = { STEP: STEP, busy: false });
  const api = galien.api;
  const menu = document.getElementById('rdv-menu');

  agenda.grid = () => document.getElementById('ag');
  agenda.text = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, i) => values[i]);
  agenda.say = (text) => {
    document.getElementById('ag-dit').textContent = text;
  };

  /* 1. Rows and columns. Times are the practice's wall clock, written 2026-11-24T10:15: no Date
     object, whose zone would be the browser's. */
  agenda.columns = () => {
    const hidden = agenda.hidden();
    const shown = (column) => !hidden.includes(column.dataset.practitioner);
    return Array.from(agenda.grid().querySelectorAll('.col')).filter(shown);
  };
  agenda.hidden = () => [];
  agenda.rows = () => Number(agenda.grid().dataset.rows);
  agenda.clock = (minutes) => {
    const two = (n) => String(n).padStart(2, '0');
    return two(Math.floor(minutes / 60)) + ':' + two(minutes % 60);
  };
  agenda.minutes = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  /* Rows count minutes that pass; where the clocks change, what they show jumps. */
  const jump = () => ({ at: Number(agenda.grid().dataset.jumpAt), by: Number(agenda.grid().dataset.jumpBy) });
  const passedAt = (row) => agenda.minutes(agenda.grid().dataset.from) + row * STEP;
  const passed = (start) => {
    const { at, by } = jump();
    const shown = agenda.minutes(start.slice(11));
    return shown >= Math.max(at, at + by) ? shown - by : shown;
  };
  agenda.timeOf = (row) => {
    const { at, by } = jump();
    return agenda.clock(passedAt(row) >= at ? passedAt(row) + by : passedAt(row));
  };
  agenda.rowOf = (start) => Math.floor((passed(start) - passedAt(0)) / STEP);
  agenda.cell = (column, row) => {
    const place = agenda.columns()[column];
    return {
      column: column,
      row: row,
      practitioner: place.dataset.practitioner,
      name: place.dataset.practitionerName,
      spoken: place.dataset.spoken,
      date: place.dataset.date,
      time: agenda.timeOf(row),
      start: place.dataset.date + 'T' + agenda.timeOf(row),
    };
  };
  /* The cell at a point of the window, or null; minus "above" pixels, for what hangs on a finger. */
  agenda.cellAt = (x, y) => {
    const column = agenda.columns().findIndex((c) => {
      const box = c.getBoundingClientRect();
      return x >= box.left && x < box.right;
    });
    if (column < 0) return null;
    const box = agenda.grid().getBoundingClientRect();
    const row = Math.floor(((y - box.top) * agenda.rows()) / box.height);
    return row < 0 || row >= agenda.rows() ? null : agenda.cell(column, row);
  };
  agenda.columnOf = (appointment) => {
    return agenda.columns().findIndex((c) => {
      return (
        c.dataset.practitioner === appointment.dataset.practitioner &&
        c.dataset.date === appointment.dataset.start.slice(0, 10)
      );
    });
  };
  agenda.find = (id) => agenda.grid().querySelector('.ev[data-id="' + id + '"]');
  agenda.appointmentAt = (column, row) => {
    return Array.from(agenda.grid().querySelectorAll('.ev[data-id]')).find((one) => {
      const from = passed(one.dataset.start);
      const at = passedAt(row);
      return (
        agenda.columnOf(one) === column &&
        one.dataset.status !== 'no-show' &&
        from < at + STEP &&
        from + Number(one.dataset.minutes) > at
      );
    });
  };

  /* 2. Reading again. */
  function replace(fresh) {
    document.querySelectorAll('[data-live]').forEach((old) => {
      const now = fresh.getElementById(old.id);
      if (!now || now.outerHTML === old.outerHTML) return;
      Array.from(now.attributes).forEach((a) => {
        old.setAttribute(a.name, a.value);
      });
      old.replaceChildren.apply(old, Array.from(document.importNode(now, true).childNodes));
    });
  }
  /* What was asked for first may come last: then it is out of date. */
  let asked = 0;
  let drawn = 0;
  agenda.refresh = async (passive) => {
    if (agenda.busy) return;
    const held = document.activeElement && document.activeElement.closest('.ev[data-id]');
    const turn = ++asked;
    try {
      const fresh = await galien.page(location.href, { passive, patient: false });
      if (!fresh.getElementById('ag') || agenda.busy || turn < drawn) return;
      drawn = turn;
      replace(fresh);
      document.dispatchEvent(new CustomEvent('galien:agenda'));
      if (held && !held.isConnected) {
        const again = agenda.find(held.dataset.id);
        if (again) agenda.focus(again);
      }
    } catch (e) {
      /* The next look tries again; a lost session shows by itself. */
    }
  };
  agenda.focus = (element) => {
    agenda
      .grid()
      .querySelectorAll('.ev[tabindex="0"]')
      .forEach((one) => {
        one.tabIndex = -1;
      });
    element.tabIndex = 0;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  /* Looks every 15 s, without keeping the session alive; minutes of waiting move on meanwhile. */
  let minute = new Date().getMinutes();
  async function look() {
    if (document.hidden || agenda.busy || document.documentElement.dataset.locked !== undefined) return;
    const passed = minute !== new Date().getMinutes();
    minute = new Date().getMinutes();
    try {
      const answer = await api('/appointments/stamp' + location.search, { passive: true, quiet: true });
      if (passed || answer.stamp !== agenda.grid().dataset.stamp) await agenda.refresh(true);
    } catch (e) {
      /* As above. */
    }
  }
  setInterval(look, PAUSE);
  document.addEventListener('visibilitychange', look);

  /* An attribute that would be empty is not there: a finished appointment has no steps. */
  agenda.steps = (data) => (data.steps || '').split(' ');

  /* 3. What this page did to an appointment: its version since, and the notification that takes it
     back. The grid may be drawn a moment later, and that is no change by somebody else. */
  const done = new Map();
  agenda.version = (id, shown) => {
    const own = done.get(String(id));
    return Math.max(Number(shown), own ? own.version : 0);
  };
  agenda.done = (appointment, text, undo) => {
    const id = String(appointment.id);
    if (done.has(id)) done.get(id).close();
    done.set(id, { version: appointment.version, close: galien.toast(text, undo ? { undo: undo } : {}) });
  };

  /* 4. Steps: arrived, in-consultation, … and back. Pressed twice on what is drawn, it is one. */
  const pressed = new Map();
  agenda.step = async (id, step, version) => {
    const press = step + '@' + version;
    if (pressed.get(String(id)) === press) return;
    pressed.set(String(id), press);
    try {
      const now = await api('/appointments/' + id + '/' + step, { body: { version: agenda.version(id, version) } });
      const item = menu.querySelector('[data-do="' + step + '"]');
      const said = item.dataset.said ? agenda.text(item.dataset.said, now.summary) : menu.dataset.undone;
      agenda.done(now, said, step !== 'undo' && (() => agenda.step(id, 'undo', now.version)));
    } catch (e) {
      /* Shown already; the grid tells how it stands. */
      pressed.delete(String(id));
    }
    await agenda.refresh();
  };
  galien.actions.step = (button) => {
    const dialog = button.closest('dialog');
    if (dialog) dialog.close();
    button.disabled = true;
    agenda.step(button.dataset.of, button.dataset.step, button.dataset.version);
  };

  /* 5. Moving, with a way back. To a time that is over only by who says so, in the dialog. */
  agenda.move = async (id, version, practitioner, start, afterwards = false) => {
    const dialog = document.getElementById('deplacer');
    try {
      const body = { version: agenda.version(id, version), practitioner: Number(practitioner), start, afterwards };
      const moved = await api('/appointments/' + id + '/move', { quiet: true, body });
      agenda.done(moved.after, agenda.text(dialog.dataset.moved, moved.after.summary), () => {
        agenda.move(id, moved.after.version, moved.before.practitioner, moved.before.start, true);
      });
    } catch (e) {
      const card = agenda.find(id);
      if (e.key === 'scheduling.slot-passed' && card)
        agenda.moving(Object.assign({}, card.dataset), e, { practitioner, start });
      else galien.toast(e.message, { error: true });
    }
    await agenda.refresh();
  };

  /* 6. The day starts where it is: an hour above now. */
  const scroll = document.getElementById('agenda');
  const now = agenda.grid().querySelector('.now');
  if (now) scroll.scrollTop = Math.max(0, now.offsetTop - scroll.clientHeight / 2);
  const choice = document.getElementById('praticien');
  if (choice) {
    choice.addEventListener('change', () => {
      const address = new URL(choice.dataset.address, location.href);
      address.searchParams.set('praticien', choice.value);
      location.href = address;
    });
  }
})();
