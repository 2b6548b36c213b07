/* Taking an acceptance back: the field that asks why, and the inbox's Z. */
(() => {
  'use strict';

  const galien = window.galien;
  const part = (name) => document.querySelector('[data-summary="' + name + '"]');

  galien.summaries = {
    /* Where the inbox undoes with a key, the key leads to the question why; whether there was one. */
    accepted() {
      if (galien.inbox) galien.inbox.regret(galien.summaries.takeBack);
    },
    takeBack() {
      const link = document.querySelector('[id$=":withdraw"]');
      if (link) link.click();
      return Boolean(link);
    },
    ask() {
      if (part('why')) part('why').focus();
    },
  };

  document.addEventListener('keydown', (event) => {
    if (!event.target.matches || !event.target.matches('[data-summary=why]')) return;
    const does = { Enter: 'withdraw', Escape: 'keep' }[event.key];
    if (!does || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    part(does).click();
  });
})();
