/*
 * Keeps a note on the server while it is typed. One request at a time; each carries the revision it
 * starts from, this tab's name and a growing number, so that an answer that was lost or a request
 * that comes late harms nothing. What cannot be saved is tried again until it can.
 *
 * galienNoteSaver({encounter, patient, revision, saved, read, send, flush, changed})
 *   read()                     what the fields hold: {reason, examination, conclusion}
 *   send(method, path, body)   resolves to {status, body}; rejects when the server does not answer
 *   flush(path, body)          as send, for a page that is about to go
 *   changed(state, detail)     states: saved, waiting, saving, offline, refused, conflict
 */
(function () {
  'use strict';
  var PAUSE = 600, LONGEST = 3000, FIRST_RETRY = 1000, LAST_RETRY = 15000;

  window.galienNoteSaver = function (note) {
    var tab = Array.from(crypto.getRandomValues(new Uint8Array(15)), function (b) { return b.toString(16).padStart(2, '0'); }).join('');
    var encounter = note.encounter, revision = note.revision, saved = key(note.saved);
    var sequence = 0, timer = null, since = 0, failures = 0, running = null, stopped = false;

    function key(content) { return JSON.stringify([content.reason, content.examination, content.conclusion]); }
    function dirty() { return key(note.read()) !== saved; }
    function path() { return encounter ? 'encounters/' + encounter + '/draft' : 'encounters/patients/' + note.patient + '/draft'; }
    function body(content) {
      return Object.assign({ base: revision, tab: tab, sequence: ++sequence }, content);
    }
    function later(delay) {
      clearTimeout(timer);
      timer = setTimeout(save, delay);
    }

    function typed() {
      if (stopped || !dirty()) return;
      if (!since) since = Date.now();
      if (!failures && !running) note.changed('waiting');
      if (!failures) later(Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
    }

    function save() {
      clearTimeout(timer);
      if (running) return running;
      if (stopped || !dirty()) return Promise.resolve(!dirty());
      var content = note.read();
      since = 0;
      if (!failures) note.changed('saving');
      running = note.send('PUT', path(), body(content))
        .then(function (answer) { return take(answer, content); }, failed)
        .then(function (done) { running = null; if (done && dirty()) return save(); return done; });
      return running;
    }

    function take(answer, content) {
      if (answer.status === 200) {
        failures = 0;
        encounter = answer.body.encounter;
        revision = answer.body.revision;
        saved = key(content);
        if (!dirty()) note.changed('saved', answer.body.at);
        return true;
      }
      if (answer.status === 409) {
        stopped = true;
        encounter = answer.body.encounter;
        note.changed('conflict', answer.body);
        return false;
      }
      if (answer.status === 422 || answer.status === 403 || answer.status === 404) {
        stopped = true;
        note.changed('refused', answer.body && answer.body.message);
        return false;
      }
      return failed();
    }

    function failed() {
      var delay = Math.min(LAST_RETRY, FIRST_RETRY * Math.pow(2, failures++));
      note.changed('offline');
      later(delay);
      return false;
    }

    /* The page goes: one last request that outlives it. */
    function leave() {
      if (stopped || !dirty()) return;
      var content = note.read();
      note.flush(path(), body(content)).then(function (answer) { take(answer, content); }, function () {});
    }

    return {
      typed: typed,
      dirty: dirty,
      leave: leave,
      encounter: function () { return encounter; },
      revision: function () { return revision; },
      troubled: function () { return failures > 0 || stopped; },
      /* Resolves to true when the server holds what the fields hold. */
      settle: function () { return save().then(function () { return !stopped && !dirty(); }); },
      retryNow: function () { if (failures && !running) save(); },
      /* After a conflict: go on from the text that is there. */
      resume: function (from, content) {
        revision = from;
        saved = key(content);
        stopped = false;
        return save();
      }
    };
  };
})();
