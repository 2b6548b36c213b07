/* Two texts of one note: shows both and lets the person choose. The server has kept both. */
(() => {
  'use strict';

  const dialog = document.getElementById('conflict-dialog');

  function whole(content) {
    return [content.reason, content.examination, content.conclusion].filter(Boolean).join('\n\n');
  }
  function joined(mine, theirs) {
    if (mine === theirs || !theirs) return mine;
    return mine ? mine + '\n\n' + theirs : theirs;
  }
  function both(mine, theirs) {
    return {
      reason: joined(mine.reason, theirs.reason),
      examination: joined(mine.examination, theirs.examination),
      conclusion: joined(mine.conclusion, theirs.conclusion),
    };
  }
  function part(name) {
    return dialog.querySelector('[data-part=' + name + ']');
  }

  window.galien.noteConflict = (theirs, mine, settle) => {
    part('message').textContent = theirs.message;
    part('mine').textContent = whole(mine);
    part('their-title').textContent = theirs.author + ', ' + theirs.at;
    part('theirs').textContent = whole(theirs);
    dialog.onclick = (event) => {
      const button = event.target.closest('[data-do]');
      if (!button) return;
      const chosen = { mine: () => mine, theirs: () => theirs, both: () => both(mine, theirs) }[button.dataset.do];
      dialog.close();
      settle(chosen ? chosen() : both(mine, theirs), theirs);
    };
    /* Nothing is decided by pressing Escape; a browser lets "cancel" be prevented only once. */
    dialog.onkeydown = (event) => {
      if (event.key === 'Escape') event.preventDefault();
    };
    dialog.oncancel = (event) => event.preventDefault();
    if (!dialog.open) dialog.showModal();
  };
})();
