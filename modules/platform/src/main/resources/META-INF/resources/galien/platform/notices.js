/* Galien: the one notice area. What happened is said here for 8 s, longer while pointed at or
   focused; what was refused is said as an alert. Messages of Faces come here too. */
(() => {
  'use strict';

  const galien = window.galien;
  const LIFE = { done: 8000, error: 15000, after: 3000 };
  const place = document.getElementById('toasts');
  if (!place) return;
  const words = place.dataset;
  const icon = (name) => {
    const i = document.createElement('i');
    i.className = 'i i-' + name;
    i.setAttribute('aria-hidden', 'true');
    return i;
  };
  let undo = null;

  /* Says a sentence. Options: error (an alert, longer), idle (nothing was done), undo (a button, and the key Z, that take
     back what was done), stay (until closed by who said it). Gives a function that closes it. */
  galien.toast = (text, options = {}) => {
    const notice = document.createElement('div');
    const said = document.createElement('span');
    let timer = 0;
    notice.className = 'toast' + (options.error ? ' error' : '');
    said.textContent = text;
    notice.append(icon(options.error ? 'alert' : options.idle ? 'info' : 'check'), said);
    const close = () => {
      clearTimeout(timer);
      if (notice.contains(document.activeElement)) document.activeElement.blur();
      notice.remove();
      if (undo === act) undo = null;
    };
    const act = () => {
      close();
      options.undo();
    };
    if (options.undo) {
      notice.append(undoButton(act));
      undo = act;
    }
    const wait = (time) => {
      clearTimeout(timer);
      if (!options.stay) timer = setTimeout(close, time);
    };
    const held = () => notice.matches(':hover, :focus-within');
    notice.addEventListener('pointerenter', () => clearTimeout(timer));
    notice.addEventListener('focusin', () => clearTimeout(timer));
    notice.addEventListener('pointerleave', () => {
      if (!held()) wait(LIFE.after);
    });
    notice.addEventListener('focusout', () =>
      setTimeout(() => {
        if (!held()) wait(LIFE.after);
      }),
    );
    notice.galienClose = options.stay ? null : close;
    place.querySelector(options.error ? '[role=alert]' : '[role=status]').append(notice);
    wait(options.error ? LIFE.error : LIFE.done);
    return close;
  };
  function undoButton(act) {
    const button = document.createElement('button');
    const label = document.createElement('span');
    const key = document.createElement('kbd');
    button.type = 'button';
    button.className = 'btn sm';
    label.textContent = words.undo;
    key.textContent = words.undoKey;
    button.append(icon('undo'), label, ' ', key);
    button.addEventListener('click', act);
    return button;
  }
  galien.key('z', () => {
    if (undo) undo();
    else galien.toast(words.nothing, { idle: true });
  });

  /* Escape closes the last one, unless it closed or left something else. */
  window.addEventListener('keydown', (event) => {
    const notices = Array.from(place.querySelectorAll('.toast')).filter((one) => one.galienClose);
    if (event.key !== 'Escape' || event.defaultPrevented || !notices.length) return;
    if (document.querySelector('dialog[open], [popover]:popover-open')) return;
    const focused = notices.find((one) => one.contains(document.activeElement));
    (focused || notices[notices.length - 1]).galienClose();
  });

  /* Messages of Faces lie hidden in the page, and again in each partial answer that has some. */
  function gather() {
    document.querySelectorAll('#faces-messages [data-notice]').forEach((one) => {
      galien.toast(one.textContent, { error: one.dataset.notice !== 'info' });
      one.remove();
    });
  }
  gather();
  if (window.jQuery) window.jQuery(document).on('pfAjaxComplete', gather);
})();
