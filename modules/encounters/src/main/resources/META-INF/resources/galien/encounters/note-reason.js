/* Why a note is corrected: kept on the server while it is typed, as the correction itself is. */
(() => {
  'use strict';

  const galien = window.galien;
  const PAUSE = 600;

  /* `field` holds the reason of the correction that `saver` keeps. */
  galien.noteReason = (field, saver) => {
    let saved = field.defaultValue;
    let timer = null;

    function save(settings) {
      const reason = field.value;
      clearTimeout(timer);
      if (reason === saved) return Promise.resolve();
      const path = '/encounters/' + saver.encounter() + '/amendment/reason';
      return galien.send(path, Object.assign({ method: 'PUT', body: { reason } }, settings)).then(
        (answer) => {
          if (answer.status < 300) saved = reason;
        },
        () => later(PAUSE * 10),
      );
    }
    function later(delay) {
      clearTimeout(timer);
      timer = setTimeout(save, delay);
    }

    field.addEventListener('input', () => later(PAUSE));
    window.addEventListener('online', () => save());
    if (field.value !== saved) later(PAUSE); // Typed before this script ran.
    return {
      dirty: () => field.value !== saved,
      /* The page goes: one last request that outlives it. */
      leave: () => save({ keepalive: true }),
    };
  };
})();
