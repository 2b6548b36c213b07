/*
 * Keeps a note on the server while it is typed. One request at a time; each carries the revision it
 * starts from, this tab's name and a growing number, so that an answer that was lost or a request
 * that comes late harms nothing. What cannot be saved is tried again until it can.
 *
 * galien.noteSaver({encounter, patient, revision, saved, read, changed})
 *   read()                   what the fields hold: {reason, examination, conclusion}
 *   others(words)            who else writes in this chart, after each save; may be left out
 *   changed(state, detail)   states: saved, waiting, saving, offline, refused, conflict, locked
 */
(() => {
  'use strict';

  const galien = window.galien;
  const PAUSE = 600;
  const LONGEST = 3000;
  const FIRST_RETRY = 1000;
  const LAST_RETRY = 15000;

  galien.noteSaver = (note) => {
    const random = crypto.getRandomValues(new Uint8Array(15));
    const tab = Array.from(random, (b) => b.toString(16).padStart(2, '0')).join('');
    let encounter = note.encounter;
    let revision = note.revision;
    let saved = key(note.saved);
    let sequence = 0;
    let timer = null;
    let since = 0;
    let failures = 0;
    let running = null;
    let stopped = false;

    function key(content) {
      return JSON.stringify([content.reason, content.examination, content.conclusion]);
    }
    function dirty() {
      return key(note.read()) !== saved;
    }

    /* It tries again by itself, with what is written by then. */
    function put(content, settings) {
      const path = encounter
        ? '/encounters/' + encounter + '/draft'
        : '/encounters/patients/' + note.patient + '/draft';
      const body = Object.assign({ base: revision, tab, sequence: ++sequence }, content);
      const locked = () => note.changed('locked');
      return galien.send(path, Object.assign({ method: 'PUT', body, patient: false, locked }, settings));
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
      const content = note.read();
      since = 0;
      if (!failures) note.changed('saving');
      running = put(content)
        .then((answer) => take(answer, content), failed)
        .then((done) => {
          running = null;
          return done && dirty() ? save() : done;
        });
      return running;
    }

    function take(answer, content) {
      if (answer.status === 200) {
        failures = 0;
        encounter = answer.body.encounter;
        revision = answer.body.revision;
        saved = key(content);
        if (note.others) note.others(answer.body.others || '');
        if (!dirty()) note.changed('saved', answer.body.at);
        return true;
      }
      if (answer.status === 409) {
        stopped = true;
        encounter = answer.body.encounter;
        note.changed('conflict', answer.body);
        return false;
      }
      if (answer.body && answer.body.key === 'platform.password-first') {
        note.changed('refused', answer.body.message);
        again();
        return false;
      }
      if (answer.status === 422 || answer.status === 403 || answer.status === 404) {
        stopped = true;
        note.changed('refused', answer.body && answer.body.message);
        return false;
      }
      return failed();
    }

    function again() {
      later(Math.min(LAST_RETRY, FIRST_RETRY * Math.pow(2, failures++)));
    }
    function failed() {
      note.changed('offline');
      again();
      return false;
    }

    /* The page goes: one last request that outlives it. */
    function leave() {
      if (stopped || !dirty()) return;
      const content = note.read();
      put(content, { keepalive: true }).then(
        (answer) => take(answer, content),
        () => {},
      );
    }

    return {
      typed,
      dirty,
      leave,
      encounter: () => encounter,
      revision: () => revision,
      troubled: () => failures > 0 || stopped,
      /* Resolves to true when the server holds what the fields hold. */
      settle: () => save().then(() => !stopped && !dirty()),
      retryNow: () => {
        if (failures && !running) save();
      },
      /* After a conflict: go on from the text that is there. */
      resume: (from, content) => {
        revision = from;
        saved = key(content);
        stopped = false;
        return save();
      },
    };
  };
})();
