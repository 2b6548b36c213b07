/* Two texts of one note: shows both and lets the person choose. The server has kept both. */
(function () {
  'use strict';
  var dialog = document.getElementById('conflict-dialog');

  function whole(content) {
    return [content.reason, content.examination, content.conclusion].filter(Boolean).join('\n\n');
  }
  function joined(mine, theirs) {
    return mine === theirs || !theirs ? mine : mine ? mine + '\n\n' + theirs : theirs;
  }
  function both(mine, theirs) {
    return {
      reason: joined(mine.reason, theirs.reason),
      examination: joined(mine.examination, theirs.examination),
      conclusion: joined(mine.conclusion, theirs.conclusion)
    };
  }
  function part(name) { return dialog.querySelector('[data-part=' + name + ']'); }

  window.galienNoteConflict = function (theirs, mine, settle) {
    part('message').textContent = theirs.message;
    part('mine').textContent = whole(mine);
    part('their-title').textContent = theirs.author + ', ' + theirs.at;
    part('theirs').textContent = whole(theirs);
    dialog.onclick = function (event) {
      var button = event.target.closest('[data-do]');
      if (!button) return;
      var content = button.dataset.do === 'mine' ? mine : button.dataset.do === 'theirs' ? theirs : both(mine, theirs);
      dialog.close();
      settle(content, theirs);
    };
    /* Nothing is decided by pressing Escape; a browser lets "cancel" be prevented only once. */
    dialog.onkeydown = function (event) { if (event.key === 'Escape') event.preventDefault(); };
    dialog.oncancel = function (event) { event.preventDefault(); };
    if (!dialog.open) dialog.showModal();
  };
})();
