/*
 * How the chart's scripts talk to the server. A lost session is no answer: the shell's lock shows,
 * and the request is sent again once somebody has signed in. A server that does not answer rejects.
 */
(function () {
  'use strict';
  var root = document.getElementById('dossier');
  if (!root) return;
  var base = root.dataset.base || '', patient = root.dataset.patient;
  /* The user's number: somebody else who signs in at this computer must not save what I typed. */
  var user = document.getElementById('verrou').dataset.user;
  var HEADERS = { 'Content-Type': 'application/json', 'X-Galien': '1', 'X-Galien-User': user, Accept: 'application/json' };
  var TIMEOUT = 20000, KEEPALIVE = 60000;

  function request(method, path, body, options) {
    return fetch(base + '/api/' + path, Object.assign({ method: method, headers: HEADERS, credentials: 'same-origin', redirect: 'manual', body: body ? JSON.stringify(body) : undefined }, options));
  }

  function read(response) {
    if (response.type === 'opaqueredirect') return { status: 401, body: null };
    if (response.status >= 500 || response.status === 429 || response.status === 408) throw new Error('server ' + response.status);
    var json = (response.headers.get('Content-Type') || '').indexOf('json') >= 0;
    /* Not ours: the server is up again, Galien in it is not yet. */
    if (response.status === 404 && !json) throw new Error('starting');
    return (json ? response.json() : Promise.resolve(null)).then(function (body) { return { status: response.status, body: body }; });
  }

  function unlocked() { return new Promise(function (resolve) { galien.hold(resolve); }); }

  function send(method, path, body, locked) {
    return request(method, path, body, { signal: AbortSignal.timeout(TIMEOUT) }).then(read).then(function (answer) {
      if (answer.status !== 401) return answer;
      if (locked) locked();
      return unlocked().then(function () { return send(method, path, body, locked); });
    });
  }

  window.galienChart = {
    send: send,
    /* Browsers let a request of a page that goes carry 64 kB. */
    flush: function (path, body) {
      return request('PUT', path, body, { keepalive: JSON.stringify(body).length < KEEPALIVE }).then(read);
    },
    html: function (address) {
      return fetch(address, { headers: { 'X-Galien': '1', 'X-Galien-User': user }, credentials: 'same-origin', redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) }).then(function (response) {
        if (response.ok) return response.text();
        if (response.status === 401) return unlocked().then(function () { return window.galienChart.html(address); });
        throw new Error('page ' + response.status);
      });
    },
    page: function (query) { return base + '/dossier.xhtml?patient=' + patient + (query ? '&' + query : ''); },
    /* Goes to another page once the note is saved; note-editor.js replaces both. */
    settle: function () { return Promise.resolve(true); },
    goOn: function (query) { location.href = window.galienChart.page(query); },
    leave: function (query) {
      return window.galienChart.settle().then(function (settled) { if (settled) window.galienChart.goOn(query); });
    },
    tell: function (message) { if (message) galien.toast(message, { error: true }); }
  };
})();
