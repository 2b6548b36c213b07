/* Mouse, pen and finger on the agenda: pointing at a free cell, clicking it, dragging an
   appointment. A finger scrolls; held for a moment it drags. */
(() => {
  'use strict';

  const agenda = window.galien.agenda;
  const scroll = document.getElementById('agenda');
  const FAR = 5;
  const HOLD = 350;
  const EDGE = 40;
  let drag = null;

  /* 1. The cell pointed at. */
  const cursor = document.createElement('button');
  cursor.type = 'button';
  cursor.className = 'cur';
  cursor.hidden = true;
  cursor.tabIndex = -1;
  agenda.cursor = cursor;
  agenda.point = (cell, rows, text) => {
    const grid = agenda.grid();
    if (cursor.parentNode !== grid) grid.append(cursor);
    cursor.style.setProperty('--c', cell.column + 2);
    cursor.style.setProperty('--r', cell.row + 1);
    cursor.style.setProperty('--n', rows || 1);
    cursor.textContent = text || cell.time;
    cursor.setAttribute('aria-label', cell.time + ', ' + cell.spoken);
    cursor.hidden = false;
    cursor.galien = cell;
  };
  agenda.unpoint = () => {
    cursor.hidden = true;
    cursor.classList.remove('is-drag');
  };
  const free = (element) => element.closest && element.closest('.col, .s-libre, .cur, .off') && element.closest('#ag');

  scroll.addEventListener('pointermove', (event) => {
    if (drag || event.pointerType === 'touch' || document.activeElement === cursor) return;
    const cell = free(event.target) && agenda.cellAt(event.clientX, event.clientY);
    if (cell) agenda.point(cell);
    else agenda.unpoint();
  });
  scroll.addEventListener('pointerleave', () => {
    if (!drag && document.activeElement !== cursor) agenda.unpoint();
  });

  /* 2. Clicks. A click that ended a drag is none. */
  let dragged = false;
  scroll.addEventListener('click', (event) => {
    if (dragged) {
      dragged = false;
      event.preventDefault();
      return;
    }
    const appointment = event.target.closest('.ev[data-id]');
    if (appointment) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      agenda.menu(appointment, event.detail ? { x: event.clientX, y: event.clientY } : null);
      return;
    }
    if (!free(event.target)) return;
    const cell = event.target === cursor && !event.detail ? cursor.galien : agenda.cellAt(event.clientX, event.clientY);
    if (cell) agenda.book(cell);
  });

  /* 3. Dragging. */
  scroll.addEventListener('pointerdown', (event) => {
    const appointment = event.target.closest('.ev[data-movable=true]');
    dragged = false;
    if (!appointment || event.button !== 0 || !event.isPrimary) return;
    drag = { of: appointment, pointer: event.pointerId, x: event.clientX, y: event.clientY, on: false };
    drag.above = event.clientY - appointment.getBoundingClientRect().top;
    if (event.pointerType === 'touch') drag.timer = setTimeout(begin, HOLD);
  });
  function begin() {
    if (!drag || !drag.of.isConnected) {
      drag = null;
      return;
    }
    drag.on = true;
    agenda.busy = true;
    drag.of.classList.add('is-dragged');
    document.documentElement.classList.add('is-dragging');
    cursor.classList.add('is-drag');
    try {
      drag.of.setPointerCapture(drag.pointer);
    } catch (e) {
      /* The finger has gone. */
    }
    follow(drag.x, drag.y);
  }
  function follow(x, y) {
    const box = scroll.getBoundingClientRect();
    if (y < box.top + EDGE) scroll.scrollTop -= 12;
    if (y > box.bottom - EDGE) scroll.scrollTop += 12;
    const cell = agenda.cellAt(x, y - drag.above + 4);
    if (!cell) return;
    drag.cell = cell;
    const minutes = Number(drag.of.dataset.minutes);
    agenda.point(
      cell,
      Math.ceil(minutes / agenda.STEP),
      cell.time + ' ' + drag.of.dataset.name + ', ' + drag.of.dataset.born,
    );
  }
  scroll.addEventListener('pointermove', (event) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const far = Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > FAR;
    if (!drag.on && far) {
      if (event.pointerType === 'touch') {
        cancel();
        return;
      }
      begin();
    }
    if (drag && drag.on) {
      event.preventDefault();
      follow(event.clientX, event.clientY);
    }
  });
  scroll.addEventListener(
    'touchmove',
    (event) => {
      if (drag && drag.on) event.preventDefault();
    },
    { passive: false },
  );
  function cancel() {
    if (!drag) return;
    clearTimeout(drag.timer);
    drag.of.classList.remove('is-dragged');
    document.documentElement.classList.remove('is-dragging');
    agenda.unpoint();
    agenda.busy = false;
    drag = null;
  }
  scroll.addEventListener('pointerup', (event) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const done = drag;
    cancel();
    if (!done.on) return;
    dragged = true;
    setTimeout(() => {
      dragged = false;
    }, 0);
    const to = done.cell;
    const from = done.of.dataset;
    if (to && (to.start !== from.start || to.practitioner !== from.practitioner)) {
      agenda.move(from.id, from.version, to.practitioner, to.start);
    }
  });
  scroll.addEventListener('pointercancel', cancel);
  scroll.addEventListener('contextmenu', (event) => {
    if (drag) event.preventDefault();
  });
  scroll.addEventListener('dragstart', (event) => {
    event.preventDefault();
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && drag) {
        event.preventDefault();
        cancel();
      }
    },
    true,
  );
})();
