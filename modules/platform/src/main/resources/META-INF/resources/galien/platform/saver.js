/* Keeps on the server what is typed: one request at a time, each from the revision it knows; what cannot be
   saved is tried again, and what another window saved stops it.

     galien.saver({ path, revision, read, answered, changed })
       path      of /api, that takes PUT { base, …read() } and answers { revision, at }
       answered(body)
       changed(state, detail)   saving, saved, offline, stopped, conflict */
(() => {
  'use strict';

  const galien = window.galien;
  const PAUSE = 350;
  const RETRY = 2000;
  const CONFLICT = 409;

  galien.saver = (uses) => {
    let revision = uses.revision;
    let saved = JSON.stringify(uses.read());
    let running = null;
    let timer = 0;
    let stopped = false;
    let kept = false;

    const dirty = () => JSON.stringify(uses.read()) !== saved;
    const later = (delay) => {
      clearTimeout(timer);
      timer = setTimeout(save, delay);
    };
    const put = (content, settings) =>
      galien.send(uses.path, { method: 'PUT', body: { base: revision, ...content }, patient: false, ...settings });

    function take(answer, text) {
      if (answer.status === 200) {
        revision = answer.body.revision;
        saved = text;
        if (uses.answered) uses.answered(answer.body);
        if (!dirty()) uses.changed('saved', answer.body.at);
        return true;
      }
      if (answer.status >= 400 && answer.status < 500) {
        stopped = true;
        kept = answer.status === CONFLICT;
        uses.changed(kept ? 'conflict' : 'stopped', answer.body && answer.body.message);
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
    /* What is typed after a conflict is kept aside as well, whenever somebody leaves. */
    window.addEventListener('pagehide', () => {
      if ((!stopped || kept) && dirty()) put(uses.read(), { keepalive: true }).catch(() => {});
    });

    return {
      typed: () => later(PAUSE),
      /* True when the server holds what is on screen. */
      settle: () => save().then((done) => done && !dirty()),
      /* True when nothing is lost by leaving. */
      leave: () => (kept ? Promise.resolve(true) : save().then((done) => done && !dirty())),
      revision: () => revision,
    };
  };
})();
