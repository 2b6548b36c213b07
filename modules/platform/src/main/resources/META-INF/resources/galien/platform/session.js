/* Galien: the session keeper. The server decides when a session is locked; the page warns before,
   hides itself when it happens, asks for the password in place and then sends again what was held
   up. What was typed stays where it is. */
(() => {
  'use strict';

  const galien = window.galien;
  const root = document.documentElement;
  const lock = document.getElementById('verrou');
  if (!lock) return;
  const form = lock.querySelector('form');
  const failure = document.getElementById('verrou-err');
  const warning = document.getElementById('veille');
  const countdown = warning.querySelector('[data-text]');
  const user = Number(lock.dataset.user);
  const warnFor = Math.min(Number(lock.dataset.warning), Number(lock.dataset.lock) / 2);
  const held = [];
  let deadline = Date.now() + Number(lock.dataset.left) * 1000;
  let lastSign = Date.now();
  let wasFocused = null;

  /* 1. Lock and unlock. */
  function show() {
    if (root.dataset.locked !== undefined) return;
    root.dataset.locked = '';
    if (warning.open) warning.close();
    wasFocused = document.activeElement;
    document.querySelectorAll('dialog[open]').forEach((dialog) => {
      dialog.dataset.wasOpen = '';
      dialog.close();
    });
    Array.from(document.body.children).forEach((part) => {
      if (part !== lock && part.id !== 'toasts') part.inert = true;
    });
    lock.hidden = false;
    form.elements.password.value = '';
    form.elements.password.focus();
  }
  function hide() {
    delete root.dataset.locked;
    lock.hidden = true;
    complain('');
    Array.from(document.body.children).forEach((part) => {
      part.inert = false;
    });
    document.querySelectorAll('dialog[data-was-open]').forEach((dialog) => {
      delete dialog.dataset.wasOpen;
      dialog.showModal();
    });
    if (wasFocused) wasFocused.focus({ preventScroll: true });
    document.dispatchEvent(new CustomEvent('galien:unlocked'));
    held.splice(0).forEach((again) => {
      again();
    });
  }
  function complain(text) {
    const said = failure.querySelector('span');
    failure.hidden = !text;
    if (said.textContent !== text) said.textContent = text;
    form.elements.password.setAttribute('aria-invalid', String(Boolean(text)));
  }

  /* Called with what to do once the session is back. */
  galien.hold = (again) => {
    held.push(again);
    show();
    look();
  };

  /* 2. The server's view of the session. Another person's session is no place for this page. */
  const ask = (method, body) =>
    galien.once('/session', { method: method || 'GET', body, passive: !method, anybody: true });
  function learn(session) {
    if (session.state === 'open' && session.user !== user) {
      location.assign(galien.base + '/');
    } else if (session.state === 'open') {
      deadline = Date.now() + session.secondsLeft * 1000;
      if (root.dataset.locked !== undefined) hide();
      if (warning.open && session.secondsLeft > warnFor) warning.close();
    } else {
      show();
      if (session.state === 'closed') complain(lock.dataset.closed);
    }
  }
  function look(method) {
    return ask(method)
      .then((answer) => learn(answer.body))
      .catch(() => {
        /* Unreachable: nothing is known, nothing changes. */
      });
  }

  /* 3. Time. Near the deadline the server is asked first: another tab may have kept it open. */
  let asked = 0;
  function tick() {
    const left = Math.ceil((deadline - Date.now()) / 1000);
    if (root.dataset.locked !== undefined || left <= warnFor) {
      const pause =
        left <= 0 || root.dataset.locked !== undefined ? 3000 : 1000 * Math.max(1, Math.min(5, warnFor / 3));
      if (Date.now() - asked >= pause) {
        asked = Date.now();
        look().then(warn);
      } else warn();
    }
  }
  function warn() {
    const left = Math.ceil((deadline - Date.now()) / 1000);
    if (root.dataset.locked !== undefined || left > warnFor) return;
    countdown.textContent = countdown.dataset.text.replace('{0}', String(Math.max(0, left)));
    if (!warning.open) warning.showModal();
    if (left <= 0) look();
  }
  setInterval(tick, 1000);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) look();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) look();
  });

  /* Typing sends nothing by itself, yet somebody is there: the server is told now and then. */
  function sign() {
    const pause = Math.min(30, Number(lock.dataset.lock) / 5) * 1000;
    if (root.dataset.locked !== undefined || warning.open || Date.now() - lastSign < pause) return;
    lastSign = Date.now();
    look('PUT');
  }
  ['keydown', 'pointerdown', 'wheel'].forEach((kind) => {
    document.addEventListener(kind, sign, { passive: true, capture: true });
  });

  galien.actions.stay = () => {
    look('PUT');
  };
  /* What was just typed goes first: whoever unlocks next may be somebody else. */
  const PATIENCE = 2000;
  galien.settle = () => Promise.resolve(true);
  galien.actions.lock = () => {
    show();
    const enough = new Promise((resolve) => {
      setTimeout(resolve, PATIENCE);
    });
    Promise.race([galien.settle(), enough]).finally(() => {
      look('DELETE');
    });
  };
  galien.actions.other = () => {
    form.elements.login.closest('.field').hidden = false;
    form.elements.login.select();
  };
  warning.addEventListener('cancel', (event) => {
    event.preventDefault();
    look('PUT');
  });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('[type=submit]');
    button.disabled = true;
    try {
      const answer = await ask('POST', { login: form.elements.login.value, password: form.elements.password.value });
      form.elements.password.value = '';
      if (answer.status < 400) learn(answer.body);
      else complain((answer.body && answer.body.message) || lock.dataset.unexpected);
    } catch (e) {
      complain(lock.dataset.unreachable);
    } finally {
      button.disabled = false;
      if (!lock.hidden) form.elements.password.focus();
    }
  });

  /* 4. PrimeFaces: its requests go through this transport, which holds up what was answered 401.
     jQuery sees a request that took long. Requests of an element whose id begins with "poll" are
     nobody's activity. */
  function passive(data) {
    const source =
      data instanceof FormData
        ? data.get('jakarta.faces.source')
        : new URLSearchParams(data || '').get('jakarta.faces.source');
    return /(^|:)poll[^:]*$/.test(source || '');
  }
  function transport(options) {
    if (options.crossDomain || !options.async) return undefined;
    let xhr = null;
    return {
      send: (headers, complete) => {
        const data = options.hasContent ? options.data : null;
        const attempt = () => {
          xhr = options.xhr();
          xhr.open(options.type, options.url, true);
          Object.keys(headers).forEach((name) => {
            xhr.setRequestHeader(name, headers[name]);
          });
          const own = galien.headers({ passive: passive(data), accept: headers.Accept || '*/*' });
          Object.entries(own).forEach(([name, value]) => {
            if (!(name in headers)) xhr.setRequestHeader(name, value);
          });
          xhr.onload = () => {
            if (xhr.status === 401) {
              galien.hold(attempt);
              return;
            }
            const starting = [404, 502, 503, 504].includes(xhr.status);
            if (starting) galien.missed(passive(data));
            else galien.reached();
            if (xhr.status >= 400 && !starting) galien.toast(lock.dataset.unexpected, { error: true });
            complete(xhr.status, xhr.statusText, { text: xhr.responseText }, xhr.getAllResponseHeaders());
          };
          xhr.onerror = () => {
            galien.missed(passive(data));
            complete(0, 'error');
          };
          xhr.onabort = () => {
            complete(0, 'abort');
          };
          xhr.send(data);
        };
        attempt();
      },
      abort: () => {
        if (xhr) xhr.abort();
      },
    };
  }
  if (window.jQuery) window.jQuery.ajaxTransport('+*', transport);
})();
