/* Which practitioners are shown, kept for each person in the browser's memory, and the day one goes
   to. A sheet hides the others and moves the rest together, so that a grid drawn again stays so. */
(() => {
  'use strict';

  const galien = window.galien;
  const agenda = galien.agenda;
  const typed = galien.typed;

  /* As many columns are printed on a sheet held upright. */
  const NARROW = 4;

  /* 1. Columns. Whoever hides all of them sees all of them. */
  const menu = document.getElementById('colonnes');
  const memory = menu && 'agenda.' + menu.dataset.person;
  const sheet = document.createElement('style');
  document.head.append(sheet);

  agenda.hidden = () => {
    const all = Array.from(agenda.grid().querySelectorAll('.col')).map((column) => column.dataset.practitioner);
    const kept = memory ? (galien.recall(memory) || '').split(' ') : [];
    const gone = all.filter((one) => kept.includes(one));
    return gone.length < all.length ? gone : [];
  };
  const rules = (all, gone) => {
    const shown = all.filter((one) => !gone.includes(one));
    return gone
      .map((one) => '.of-' + one + ' { display: none !important; }')
      .concat(shown.map((one, i) => '#ag .of-' + one + ' { grid-column: ' + (i + 2) + ' !important; }'))
      .concat('#ag, #ag-tete { --cols: ' + shown.length + ' !important; }')
      .join('\n');
  };
  function show() {
    const boxes = Array.from(menu.querySelectorAll('input'));
    const gone = agenda.hidden();
    boxes.forEach((box) => {
      box.checked = !gone.includes(box.value);
    });
    const all = Array.from(agenda.grid().querySelectorAll('.col')).map((column) => column.dataset.practitioner);
    sheet.textContent = gone.length ? rules(all, gone) : '';
    if (gone.length) agenda.grid().dataset.wide = String(all.length - gone.length > NARROW);
    document.getElementById('colonnes-n').textContent = gone.length ? all.length - gone.length + '/' + all.length : '';
  }
  if (menu) {
    menu.addEventListener('change', () => {
      const boxes = Array.from(menu.querySelectorAll('input'));
      const before = (galien.recall(memory) || '').split(' ');
      const absent = before.filter((one) => one && !boxes.some((box) => box.value === one));
      const gone = boxes.filter((box) => !box.checked).map((box) => box.value);
      galien.keep(memory, gone.length < boxes.length ? absent.concat(gone).join(' ') : absent.join(' '));
      document.dispatchEvent(new CustomEvent('galien:agenda'));
    });
    menu.addEventListener('toggle', (event) => {
      if (event.newState !== 'open') return;
      const box = document.querySelector('[popovertarget=colonnes]').getBoundingClientRect();
      menu.style.left = Math.max(4, Math.min(box.left, innerWidth - menu.offsetWidth - 8)) + 'px';
      menu.style.top = box.bottom + 4 + 'px';
    });
    document.addEventListener('galien:agenda', show);
    show();
  }

  /* 2. The day one goes to. */
  const form = document.getElementById('aller');
  const day = document.getElementById('aller-jour');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const iso = typed.day(day.value, agenda.grid().dataset.today);
    day.setAttribute('aria-invalid', String(!iso));
    if (!iso) {
      galien.toast(form.dataset.badDate, { error: true });
      day.select();
      return;
    }
    const address = new URL(location.href);
    address.searchParams.set('jour', iso);
    location.href = address;
  });
  galien.key('j', () => day.select());
  const follow = (rel) => () => document.querySelector('a[rel=' + rel + ']').click();
  galien.key('shift+arrowleft', follow('prev'));
  galien.key('shift+arrowright', follow('next'));
})();
