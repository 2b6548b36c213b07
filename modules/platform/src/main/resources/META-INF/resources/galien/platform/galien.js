/* Galien: what every page has: actions, theme, keys, dialogs, password fields. Behaviour hangs on
   data-galien="NAME". notices.js says what happened, api.js calls the server, session.js keeps the
   session. */
(() => {
  'use strict';

  const root = document.documentElement;
  const lock = document.getElementById('verrou');
  const galien = (window.galien = { base: (lock && lock.dataset.base) || '', actions: {} });

  /* Where a patient's number leads, in whichever module. */
  galien.patientPage = (number) => galien.base + lock.dataset.patient + number;

  galien.recall = (name) => {
    try {
      return localStorage.getItem('galien.' + name);
    } catch (e) {
      return null;
    }
  };
  galien.keep = (name, value) => {
    try {
      if (value) localStorage.setItem('galien.' + name, value);
      else localStorage.removeItem('galien.' + name);
    } catch (e) {
      /* A browser without storage forgets. */
    }
  };

  /* 1. Actions: <button data-galien="theme"> calls galien.actions.theme(button, event). */
  document.addEventListener('click', (event) => {
    const element = event.target.closest('[data-galien]');
    const action = element && galien.actions[element.dataset.galien];
    if (!action) return;
    if (element.tagName === 'A') event.preventDefault();
    action(element, event);
  });

  /* 2. Theme. */
  function theme(name) {
    if (name) root.dataset.theme = name;
    else delete root.dataset.theme;
    galien.keep('theme', name);
    showTheme();
  }
  function showTheme() {
    document.querySelectorAll('[data-theme-choice]').forEach((choice) => {
      choice.setAttribute('aria-pressed', String(choice.dataset.themeChoice === (root.dataset.theme || '')));
    });
  }
  galien.actions.theme = () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    theme(dark ? 'light' : 'dark');
  };
  galien.actions['theme-choice'] = (choice) => {
    theme(choice.dataset.themeChoice);
  };
  showTheme();

  /* 3. Keys. Single letters never act while somebody types, and can be switched off (WCAG 2.1.4). */
  const keys = new Map();
  /* Names as in "n", "ctrl+enter", "shift+arrowleft". when, if given, says whether the key is free;
     over, that it acts also while a dialog is open. */
  galien.key = (name, action, when, over) => {
    keys.set(name.toLowerCase(), { action, when, over });
  };
  function typing(element) {
    return (
      element.closest &&
      element.closest(
        'input:not([type=checkbox],[type=radio],[type=button],[type=submit]), textarea, select, [contenteditable=true]',
      )
    );
  }
  function blocked(key) {
    if (root.dataset.locked !== undefined) return true;
    return !key.over && document.querySelector('dialog[open], .ui-dialog.ui-overlay-visible');
  }
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.altKey) return;
    const single = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
    const shift = event.shiftKey && event.key.length > 1 ? 'shift+' : '';
    const key = keys.get((event.ctrlKey || event.metaKey ? 'ctrl+' : '') + shift + event.key.toLowerCase());
    if (!key || blocked(key) || (key.when && !key.when())) return;
    if ((single || event.key.startsWith('Arrow')) && typing(event.target)) return;
    if (single && galien.recall('keys') === 'off') return;
    event.preventDefault();
    if (single && event.repeat) return; // A key held down would decide about what was just drawn.
    key.action(event);
  });
  /* What is switched off is not offered either. */
  const offer = () => {
    root.dataset.keys = galien.recall('keys') || 'on';
  };
  offer();
  document.querySelectorAll('input[data-galien=keys]').forEach((box, i, all) => {
    box.checked = galien.recall('keys') !== 'off';
    box.addEventListener('change', () => {
      galien.keep('keys', box.checked ? '' : 'off');
      offer();
      all.forEach((other) => {
        other.checked = box.checked;
      });
    });
  });

  /* How much waits on a page, in the rail; pages that change it say so. */
  galien.waiting = (page, count) => {
    const rail = document.querySelector('nav.rail');
    const entry = rail && rail.querySelector('a[href="' + galien.base + page + '"]');
    if (!entry) return;
    const badge = entry.querySelector('.n') || document.createElement('span');
    const what = document.createElement('span');
    badge.className = 'n';
    what.className = 'sr';
    what.textContent = rail.dataset.waiting;
    badge.replaceChildren(String(count), what);
    if (count) entry.querySelector('.i').after(badge);
    else badge.remove();
  };

  /* 4. Dialogs. */
  galien.actions.help = () => {
    document.getElementById('aide').showModal();
  };
  galien.actions.open = (button) => {
    document.getElementById(button.dataset.dialog).showModal();
  };
  galien.actions.close = (button) => {
    button.closest('dialog').close();
  };
  galien.key('?', galien.actions.help);

  /* What the help of every page offers leads to another page: <a data-key="n">. */
  document.querySelectorAll('a[data-key]').forEach((link) => {
    galien.key(link.dataset.key, () => {
      location.href = link.href;
    });
  });

  /* An answer of the server that takes away what was pressed leaves the focus where that was. */
  let answered = null;
  if (window.jQuery)
    window
      .jQuery(document)
      .on('pfAjaxSend', () => {
        answered = document.activeElement && document.activeElement.closest('form');
      })
      .on('pfAjaxComplete', () => {
        const form = answered && document.getElementById(answered.id);
        if (!form || document.activeElement !== document.body) return;
        form.tabIndex = -1;
        form.focus({ preventScroll: true });
      });

  /* 5. Password fields: the one refused is typed again; caps lock warning, show, demonstration
     accounts. */
  const refused = document.querySelector('[data-galien=password][aria-invalid=true]');
  if (refused) refused.focus();
  function caps(event) {
    if (!event.getModifierState || !event.target.matches('[data-galien=password]')) return;
    const warning = event.target.form.querySelector('[data-galien=caps]');
    if (warning) warning.hidden = !event.getModifierState('CapsLock');
  }
  document.addEventListener('keydown', caps);
  document.addEventListener('keyup', caps);
  galien.actions.reveal = (box) => {
    box.form.querySelectorAll('[data-galien=password]').forEach((field) => {
      field.type = box.checked ? 'text' : 'password';
    });
  };
  galien.actions.account = (button) => {
    document.getElementById('login').value = button.dataset.login;
    document.getElementById('password').value = button.dataset.password;
    document.getElementById('enter').focus();
  };
})();
