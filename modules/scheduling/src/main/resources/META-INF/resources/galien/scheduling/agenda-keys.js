/* The keyboard in the agenda, and the menu of an appointment. Arrows go from cell to cell; a cell
   that an appointment covers gives it the focus. Enter books or opens the menu. */
(() => {
  'use strict';

  const galien = window.galien;
  const agenda = galien.agenda;
  const scroll = document.getElementById('agenda');
  const menu = document.getElementById('rdv-menu');
  const cursor = agenda.cursor;
  let opened = null;

  /* 1. One stop of the Tab key in the grid. */
  function entry() {
    const seen = (selector) =>
      Array.from(agenda.grid().querySelectorAll(selector)).find((one) => one.offsetParent !== null);
    if (seen('.ev[tabindex="0"]')) return;
    const first = seen('.s-encours, .s-arrive, .s-confirme, .s-prevu') || seen('.ev[data-id]');
    if (first) first.tabIndex = 0;
    else scroll.tabIndex = 0;
  }
  entry();
  document.addEventListener('galien:agenda', entry);

  function where() {
    const focused = document.activeElement;
    if (focused === cursor) return { column: cursor.galien.column, row: cursor.galien.row, rows: 1 };
    if (focused.matches('.ev[data-id]')) {
      const from = agenda.rowOf(focused.dataset.start);
      return {
        column: agenda.columnOf(focused),
        row: from,
        rows: Math.ceil(Number(focused.dataset.minutes) / agenda.STEP),
      };
    }
    const now = agenda.grid().querySelector('.now');
    const row = now ? Math.floor(Number(now.style.getPropertyValue('--t'))) : 0;
    return { column: 0, row: row - 1, rows: 1 };
  }
  function go(column, row) {
    const c = Math.min(Math.max(column, 0), agenda.columns().length - 1);
    const r = Math.min(Math.max(row, 0), agenda.rows() - 1);
    const appointment = agenda.appointmentAt(c, r);
    if (appointment) {
      agenda.unpoint();
      agenda.focus(appointment);
      return;
    }
    agenda.point(agenda.cell(c, r));
    cursor.focus({ preventScroll: true });
    cursor.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  scroll.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = where();
    const moves = {
      ArrowDown: [at.column, at.row + at.rows],
      ArrowUp: [at.column, at.row - 1],
      ArrowLeft: [at.column - 1, at.row],
      ArrowRight: [at.column + 1, at.row],
      Home: [at.column, 0],
      End: [at.column, agenda.rows() - 1],
      PageDown: [at.column, at.row + 8],
      PageUp: [at.column, at.row - 8],
    };
    if (moves[event.key]) {
      event.preventDefault();
      go(moves[event.key][0], moves[event.key][1]);
    } else if (event.key === ' ' && document.activeElement.matches('.ev[data-id]')) {
      event.preventDefault();
      agenda.menu(document.activeElement);
    }
  });
  /* The way into the grid: a link before everything else, and arrows where nothing has the focus. */
  agenda.enter = () => {
    const first = Array.from(agenda.grid().querySelectorAll('.ev[tabindex="0"]')).find((one) => one.offsetParent);
    if (first) agenda.focus(first);
    else go(where().column, where().row + 1);
  };
  galien.actions['to-agenda'] = agenda.enter;
  ['arrowup', 'arrowdown', 'arrowleft', 'arrowright'].forEach((arrow) => {
    galien.key(arrow, agenda.enter, () => document.activeElement === document.body);
  });
  cursor.addEventListener('blur', () => {
    if (!document.querySelector('dialog[open]')) agenda.unpoint();
  });

  /* 2. The menu. */
  const items = () => Array.from(menu.querySelectorAll('[role=menuitem]:not([hidden])'));
  agenda.menu = (appointment, point) => {
    opened = {
      id: appointment.dataset.id,
      name: appointment.dataset.name,
      data: Object.assign({}, appointment.dataset),
      back: document.activeElement,
    };
    const steps = agenda.steps(opened.data);
    menu.querySelector('.menu-t').textContent = opened.data.start.slice(11) + ' · ' + opened.name;
    menu.querySelector('[data-born]').textContent = opened.data.born;
    menu.querySelectorAll('[data-do]').forEach((item) => {
      const what = item.dataset.do;
      const today = opened.data.start.slice(0, 10) === agenda.grid().dataset.today;
      item.hidden =
        what === 'chart'
          ? false
          : what === 'words'
            ? false
            : what === 'move'
              ? opened.data.movable !== 'true'
              : what === 'undo'
                ? opened.data.status === 'booked'
                : !steps.includes(what) || (what === 'arrived' && !today);
    });
    menu.querySelector('[data-do=chart]').href = galien.patientPage(opened.data.patient);
    menu.showPopover();
    const box = appointment.getBoundingClientRect();
    const x = point ? point.x : box.left + 24;
    const y = point ? point.y : box.bottom;
    menu.style.left = Math.max(4, Math.min(x, innerWidth - menu.offsetWidth - 8)) + 'px';
    menu.style.top = Math.max(4, Math.min(y, innerHeight - menu.offsetHeight - 8)) + 'px';
    items()[0].focus();
  };
  galien.actions.appointment = (button) => {
    const appointment = agenda.find(button.dataset.of);
    const box = button.getBoundingClientRect();
    if (appointment) agenda.menu(appointment, { x: box.left, y: box.bottom });
    else location.href = button.closest('li').querySelector('a').href;
  };
  menu.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      all[(at + (event.key === 'ArrowDown' ? 1 : all.length - 1)) % all.length].focus();
    } else if (event.key === 'Tab') {
      menu.hidePopover();
    } else if (event.key.toLowerCase() === 'a' && !event.ctrlKey) {
      const arrival = all.find((item) => item.dataset.do === 'arrived');
      if (arrival) {
        event.preventDefault();
        event.stopPropagation();
        arrival.click();
      }
    }
  });
  menu.addEventListener('toggle', (event) => {
    const back = event.newState === 'closed' && opened && opened.back;
    if (back && back.isConnected && menu.contains(document.activeElement)) back.focus({ preventScroll: true });
  });
  menu.addEventListener('click', (event) => {
    const item = event.target.closest('[data-do]');
    if (!item) return;
    if (item.dataset.do === 'chart') return;
    const of = opened;
    menu.hidePopover();
    if (item.dataset.do === 'move') agenda.moving(of.data);
    else if (item.dataset.do === 'words') agenda.words(of.data);
    else agenda.step(of.id, item.dataset.do, of.data.version);
  });

  /* 3. N and A. */
  galien.actions['book-next'] = () => {
    agenda.bookNext();
  };
  galien.key('n', () => {
    agenda.bookNext();
  });
  galien.key('a', () => {
    const focused = document.activeElement;
    const today = agenda.grid().dataset.today;
    if (
      focused.matches('.ev[data-id]') &&
      agenda.steps(focused.dataset).includes('arrived') &&
      focused.dataset.start.startsWith(today)
    ) {
      agenda.step(focused.dataset.id, 'arrived', focused.dataset.version);
    } else galien.actions.arrivals();
  });

  /* 4. Who arrives: those who have yet to come today, found as patients are found everywhere. */
  const dialog = document.getElementById('arrivees');
  const picker = galien.picker(dialog.querySelector('[data-picker]'), {
    source: '/appointments/expected',
    always: true,
    lead: (hit) => {
      const made = document.createElement('span');
      made.className = hit.late ? 'lead warn' : 'lead';
      made.textContent = hit.time;
      return made;
    },
    row: (hit, line) => {
      Object.assign(line.dataset, { step: 'arrived', of: hit.appointment });
      line.querySelector('.sec').append(', ' + hit.practitioner);
    },
    choose: (hit) => {
      dialog.close();
      agenda.step(hit.appointment, 'arrived', hit.version);
    },
    leave: () => dialog.close(),
  });
  galien.actions.arrivals = () => {
    picker.clear();
    dialog.showModal();
    picker.input.focus();
    picker.ask();
  };
})();
