/* Galien: what every page has. Theme, keys, dialogs, notifications, calls to /api.
   Behaviour hangs on data-galien="NAME"; session.js adds the session's own. */
(function () {
  'use strict';

  const root = document.documentElement;
  const lock = document.getElementById('verrou');
  const galien = (window.galien = { base: (lock && lock.dataset.base) || '', actions: {} });

  galien.recall = function (name) {
    try { return localStorage.getItem('galien.' + name); } catch (e) { return null; }
  };
  galien.keep = function (name, value) {
    try {
      if (value) localStorage.setItem('galien.' + name, value);
      else localStorage.removeItem('galien.' + name);
    } catch (e) { /* A browser without storage forgets. */ }
  };

  /* 1. Actions: <button data-galien="theme"> calls galien.actions.theme(button, event). */
  document.addEventListener('click', function (event) {
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
    document.querySelectorAll('[data-theme-choice]').forEach(function (choice) {
      choice.setAttribute('aria-pressed', String(choice.dataset.themeChoice === (root.dataset.theme || '')));
    });
  }
  galien.actions.theme = function () {
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    theme(dark ? 'light' : 'dark');
  };
  galien.actions['theme-choice'] = function (choice) { theme(choice.dataset.themeChoice); };
  showTheme();

  /* 3. Keys. Single letters never act while somebody types, and can be switched off (WCAG 2.1.4). */
  const keys = new Map();
  galien.key = function (name, action) { keys.set(name.toLowerCase(), action); };
  function typing(element) {
    return element.closest && element.closest('input:not([type=checkbox],[type=radio],[type=button],[type=submit]), textarea, select, [contenteditable=true]');
  }
  function blocked() { return root.dataset.locked !== undefined || document.querySelector('dialog[open], .ui-dialog.ui-overlay-visible'); }
  document.addEventListener('keydown', function (event) {
    if (event.defaultPrevented || event.isComposing) return;
    const single = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const name = (event.ctrlKey || event.metaKey ? 'ctrl+' : '') + event.key.toLowerCase();
    const action = keys.get(name);
    if (!action || blocked()) return;
    if (single && (galien.recall('keys') === 'off' || typing(event.target))) return;
    event.preventDefault();
    if (single && event.repeat) return; // A key held down would decide about what was just drawn.
    action(event);
  });
  document.querySelectorAll('input[data-galien=keys]').forEach(function (box, i, all) {
    box.checked = galien.recall('keys') !== 'off';
    box.addEventListener('change', function () {
      galien.keep('keys', box.checked ? '' : 'off');
      all.forEach(function (other) { other.checked = box.checked; });
    });
  });

  /* 4. Dialogs. */
  galien.actions.help = function () { document.getElementById('aide').showModal(); };
  galien.actions.open = function (button) { document.getElementById(button.dataset.dialog).showModal(); };
  galien.actions.close = function (button) { button.closest('dialog').close(); };
  galien.key('?', galien.actions.help);

  /* An answer of the server that takes away what was pressed leaves the focus where that was. */
  let answered = null;
  if (window.jQuery) window.jQuery(document).on('pfAjaxSend', function () {
    answered = document.activeElement && document.activeElement.closest('form');
  }).on('pfAjaxComplete', function () {
    const form = answered && document.getElementById(answered.id);
    if (!form || document.activeElement !== document.body) return;
    form.tabIndex = -1;
    form.focus({ preventScroll: true });
  });

  /* 5. Notifications: 8 s, longer while pointed at; "undo" gives a button and the key Z. */
  let undo = null;
  galien.toast = function (text, options) {
    const settings = options || {};
    const place = document.getElementById('toasts');
    const toast = document.createElement('div');
    toast.className = 'toast' + (settings.error ? ' error' : '');
    toast.innerHTML = '<i class="i i-' + (settings.error ? 'alert' : 'check') + '" aria-hidden="true"></i><span></span>';
    toast.querySelector('span').textContent = text;
    const close = function () { toast.remove(); if (undo === act) undo = null; };
    const act = function () { close(); settings.undo(); };
    if (settings.undo) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn sm';
      button.innerHTML = '<i class="i i-undo" aria-hidden="true"></i><span></span> <kbd></kbd>';
      button.querySelector('span').textContent = lock.dataset.undo;
      button.querySelector('kbd').textContent = lock.dataset.undoKey;
      button.addEventListener('click', act);
      toast.append(button);
      undo = act;
    }
    place.append(toast);
    let timer = setTimeout(close, settings.error ? 15000 : 8000);
    toast.addEventListener('pointerenter', function () { clearTimeout(timer); });
    toast.addEventListener('pointerleave', function () { timer = setTimeout(close, 3000); });
    return close;
  };
  galien.key('z', function () { if (undo) undo(); });

  /* 6. Calls. galien.api('/patients/search?q=du') gives the answer's JSON (null when there is none).
     Options: method, body (FormData or something for JSON), passive, quiet (no notification).
     A refusal or a bug rejects with an Error that has message, status, key. A lost session waits
     for the password and then tries again. */
  galien.api = async function (path, options) {
    const settings = options || {};
    const headers = { 'X-Galien': '1', Accept: 'application/json' };
    if (lock && lock.dataset.user !== '0') headers['X-Galien-User'] = lock.dataset.user;
    if (settings.passive) headers['X-Galien-Passive'] = '1';
    let body = settings.body;
    if (body !== undefined && !(body instanceof FormData)) {
      headers['Content-Type'] = 'application/json';
      body = JSON.stringify(body);
    }
    let answer;
    try {
      answer = await fetch(galien.base + '/api' + path, {
        method: settings.method || (body === undefined ? 'GET' : 'POST'),
        headers: headers, body: body, signal: settings.signal, credentials: 'same-origin'
      });
    } catch (e) {
      if (e.name === 'AbortError') throw e;
      throw problem(settings, 0, { message: lock.dataset.unreachable });
    }
    if (answer.status === 401 && galien.hold) {
      await new Promise(function (resolve) { galien.hold(resolve); });
      return galien.api(path, options);
    }
    const text = await answer.text();
    let json = null;
    try { json = text ? JSON.parse(text) : null; } catch (e) { /* Not ours: a proxy's page, or the server's while Galien starts. */ }
    if (answer.status === 404 && !json) throw problem(settings, 0, { message: lock.dataset.unreachable });
    if (!answer.ok) throw problem(settings, answer.status, json || {});
    return json;
  };
  function problem(settings, status, json) {
    const error = new Error(json.message || lock.dataset.unexpected);
    error.status = status;
    error.key = json.key;
    if (!settings.quiet) galien.toast(error.message, { error: true });
    return error;
  }

  /* 7. Password fields: caps lock warning, show, demonstration accounts. */
  function caps(event) {
    if (!event.getModifierState || !event.target.matches('[data-galien=password]')) return;
    const warning = event.target.form.querySelector('[data-galien=caps]');
    if (warning) warning.hidden = !event.getModifierState('CapsLock');
  }
  document.addEventListener('keydown', caps);
  document.addEventListener('keyup', caps);
  galien.actions.reveal = function (box) {
    box.form.querySelectorAll('[data-galien=password]').forEach(function (field) { field.type = box.checked ? 'text' : 'password'; });
  };
  galien.actions.account = function (button) {
    document.getElementById('login').value = button.dataset.login;
    document.getElementById('password').value = button.dataset.password;
    document.getElementById('enter').focus();
  };
})();
