/* Keeps a prescription on the server while it is typed: one request at a time, each from the revision
   it knows; what cannot be saved is tried again, and what another window saved stops it.

     galien.prescriptionDraft({ patient, revision, read, answered, changed })
       read()            { twoZones, lines }
       answered(draft)   what the server understood
       changed(state, detail)   saving, saved, offline, stopped */
(() => {
  'use strict';

  const galien = window.galien;
  const PAUSE = 350;
  const RETRY = 2000;

  galien.prescriptionDraft = (uses) => {
    const path = '/prescriptions/patients/' + uses.patient + '/draft';
    let revision = uses.revision;
    let saved = JSON.stringify(uses.read());
    let running = null;
    let timer = 0;
    let stopped = false;

    const dirty = () => JSON.stringify(uses.read()) !== saved;
    const later = (delay) => {
      clearTimeout(timer);
      timer = setTimeout(save, delay);
    };
    const put = (content, settings) =>
      galien.send(path, { method: 'PUT', body: { base: revision, ...content }, patient: false, ...settings });

    function take(answer, text) {
      if (answer.status === 200) {
        revision = answer.body.revision;
        saved = text;
        uses.answered(answer.body);
        if (!dirty()) uses.changed('saved', answer.body.at);
        return true;
      }
      if (answer.status >= 400 && answer.status < 500) {
        stopped = true;
        uses.changed('stopped', answer.body && answer.body.message);
        return false;
      }
      uses.changed('offline');
      later(RETRY);
      return false;
    }
    function save() {
      clearTimeout(timer);
      if (running) return running;
      if (stopped || !dirty()) return Promise.resolve(!stopped);
      const content = uses.read();
      const text = JSON.stringify(content);
      uses.changed('saving');
      running = put(content)
        .then(
          (answer) => take(answer, text),
          () => take({ status: 0 }),
        )
        .then((done) => {
          running = null;
          return done && dirty() ? save() : done;
        });
      return running;
    }
    window.addEventListener('pagehide', () => {
      if (!stopped && dirty()) put(uses.read(), { keepalive: true }).catch(() => {});
    });

    return {
      typed: () => later(PAUSE),
      /* True when the server holds what is on screen. */
      settle: () => save().then((done) => done && !dirty()),
      revision: () => revision,
      /* The server holds something else, which is shown: a renewal. */
      resume: (draft) => {
        revision = draft.revision;
        saved = JSON.stringify(uses.read());
      },
    };
  };
})();
