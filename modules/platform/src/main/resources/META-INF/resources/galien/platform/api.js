/* Galien: the one client for /api and for pages that scripts read again. Each request says whose
   page it comes from; a lost session asks for the password and then sends again; a server that is
   starting is asked again; that it does not answer is said once, and that it is back. */
(() => {
  'use strict';

  const galien = window.galien;
  const lock = document.getElementById('verrou');
  const words = lock ? lock.dataset : {};
  const TIMEOUT = 20000;
  const PAUSES = [700, 1500, 3000];
  const PROBE = 4000;
  const KEEPALIVE = 60000; // Browsers let the requests of a page that goes carry 64 kB.
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

  /* 1. Headers. X-Galien cannot be sent by a form of another site; the user's number keeps what one
     typed from being saved by who signs in next at this computer. */
  galien.headers = (settings = {}) => {
    const headers = { 'X-Galien': '1', Accept: settings.accept || 'application/json' };
    if (words.user && words.user !== '0' && !settings.anybody) headers['X-Galien-User'] = words.user;
    if (settings.passive) headers['X-Galien-Passive'] = '1';
    return headers;
  };

  /* 2. Whether the server answers. One miss of who tries again by itself is no news yet. */
  let away = null;
  let missed = 0;
  let leaving = false;
  window.addEventListener('pagehide', () => {
    leaving = true;
  });
  window.addEventListener('pageshow', () => {
    leaving = false;
  });
  galien.reached = () => {
    missed = 0;
    if (!away) return;
    away();
    away = null;
    galien.toast(words.back);
    document.dispatchEvent(new CustomEvent('galien:back'));
  };
  galien.missed = (calm) => {
    missed++;
    if (away || leaving || !galien.toast || (calm && missed < 2)) return;
    away = galien.toast(words.unreachable, { error: true, stay: true });
    probe();
  };
  async function probe() {
    while (away) {
      await pause(PROBE);
      if (away) await once('/session', { passive: true, anybody: true }).catch(() => null);
    }
  }
  window.addEventListener('online', () => {
    if (away) once('/session', { passive: true, anybody: true }).catch(() => null);
  });

  /* 3. One try: {status, body, text}, or an Unreachable. What came from something else than Galien,
     a proxy or the server while Galien starts in it, was not answered. */
  class Unreachable extends Error {
    constructor(untouched) {
      super(words.unreachable);
      this.status = 0;
      this.untouched = untouched;
    }
  }
  const AWAY = [408, 429, 502, 503, 504];
  function judge(status, text, isHtml, settings) {
    let body = null;
    try {
      body = text && !isHtml ? JSON.parse(text) : null;
    } catch (e) {
      /* Not ours. */
    }
    const starting = status === 404 && !body && !settings.accept;
    if (starting || (AWAY.includes(status) && !body)) {
      galien.missed(settings.passive || settings.patient === false);
      throw new Unreachable(true);
    }
    galien.reached();
    return { status, body, text };
  }
  const once = (galien.once = async (path, settings) => {
    const headers = galien.headers(settings);
    let body = settings.body;
    if (body !== undefined && !(body instanceof FormData) && !(body instanceof Blob)) {
      headers['Content-Type'] = 'application/json';
      body = JSON.stringify(body);
    }
    const timeout = AbortSignal.timeout(settings.timeout || TIMEOUT);
    let answer;
    let text;
    try {
      answer = await fetch(settings.accept ? path : galien.base + '/api' + path, {
        method: settings.method || (body === undefined ? 'GET' : 'POST'),
        headers,
        body,
        signal: settings.signal ? AbortSignal.any([settings.signal, timeout]) : timeout,
        keepalive: Boolean(settings.keepalive) && String(body).length < KEEPALIVE,
        credentials: 'same-origin',
        redirect: 'manual',
      });
      text = await answer.text();
    } catch (e) {
      if (settings.signal && settings.signal.aborted) throw e;
      galien.missed(settings.passive || settings.patient === false);
      throw new Unreachable(false);
    }
    /* Sent on to the sign-in. */
    if (answer.type === 'opaqueredirect') return { status: 401, body: null, text: '' };
    return judge(answer.status, text, Boolean(settings.accept), settings);
  });

  /* 4. galien.send(path, settings) gives {status, body, text} of whatever Galien answers.
     method, body (for JSON, or FormData), passive (nobody asked for it), signal, keepalive, timeout;
     repeat: may be sent again although it was perhaps done (reading may, always);
     patient: false for who tries again by itself; locked: called when the password is asked for. */
  galien.send = async (path, settings = {}) => {
    const reading = settings.body === undefined && (!settings.method || settings.method === 'GET');
    const pauses = settings.patient === false || settings.passive ? [] : PAUSES.slice();
    for (;;) {
      try {
        const answer = await once(path, settings);
        if (answer.status !== 401 || !galien.hold) return answer;
        if (settings.locked) settings.locked();
        await new Promise((resolve) => {
          galien.hold(resolve);
        });
      } catch (e) {
        const again = e instanceof Unreachable && (e.untouched || reading || settings.repeat);
        if (!again || !pauses.length) throw e;
        await pause(pauses.shift());
      }
    }
  };

  /* 5. galien.api(path, settings) gives the answer's JSON, null when there is none. A refusal or a
     bug is said, unless quiet, and rejects with an Error that has message, status, key. */
  galien.api = async (path, settings = {}) => {
    const answer = await galien.send(path, settings);
    if (answer.status < 400) return answer.body;
    const said = answer.body || {};
    const error = new Error(said.message || words.unexpected);
    error.status = answer.status;
    error.key = said.key;
    if (!settings.quiet) galien.toast(error.message, { error: true });
    throw error;
  };

  /* 6. A page of ours, read again: its Document. */
  galien.page = async (address, settings = {}) => {
    const answer = await galien.send(address, Object.assign({ accept: 'text/html' }, settings));
    if (answer.status !== 200) throw new Error('page ' + answer.status);
    return new DOMParser().parseFromString(answer.text, 'text/html');
  };

  /* 7. A file as it is: {status, body}. progress(part) is called with 0 to 1. The server knows a
     file it has, so one that perhaps arrived is sent again. */
  galien.upload = async (path, file, progress) => {
    const pauses = PAUSES.slice();
    for (;;) {
      try {
        const answer = await uploadOnce(path, file, progress);
        if (answer.status !== 401 || !galien.hold) return answer;
        await new Promise((resolve) => {
          galien.hold(resolve);
        });
      } catch (e) {
        if (!(e instanceof Unreachable) || !pauses.length) throw e;
        await pause(pauses.shift());
      }
    }
  };
  function uploadOnce(path, file, progress) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', galien.base + '/api' + path);
      Object.entries(galien.headers()).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.upload.addEventListener('progress', (event) => {
        if (event.lengthComputable && progress) progress(event.loaded / event.total);
      });
      request.addEventListener('loadend', () => {
        try {
          if (request.status) resolve(judge(request.status, request.responseText, false, {}));
          else {
            galien.missed(false);
            reject(new Unreachable(false));
          }
        } catch (e) {
          reject(e);
        }
      });
      request.send(file);
    });
  }

  /* 8. What is printed goes on record; the number of the patient stands in the page's address. */
  window.addEventListener('beforeprint', () => {
    const page = location.pathname.slice(galien.base.length);
    const patient = Number(new URLSearchParams(location.search).get('patient')) || 0;
    if (!words.user || words.user === '0') return;
    galien.send('/journal/printed', { body: { page, patient }, keepalive: true, patient: false }).catch(() => null);
  });
})();
