/*
 * The chart around the note: the timeline's filters, and reading something of the past without
 * leaving the page, so that the note being written stays as it is.
 */
(function () {
  'use strict';
  var root = document.getElementById('dossier');
  if (!root) return;
  var note = document.getElementById('note'), reading = document.getElementById('lecture');
  var find = document.getElementById('tl-find'), words = find.elements.q;
  var kind = pressed(), lines = '', shown = new URLSearchParams(location.search), asked = 0, pause = null;

  function pressed() {
    var chip = document.querySelector('#tl-chips [aria-pressed=true]');
    return (chip && chip.dataset.kind) || '';
  }

  /* Fetches an address of this page and puts the named parts of it in place. */
  function swap(query, ids) {
    var ticket = ++asked;
    return galienChart.html(galienChart.page(query)).then(function (html) {
      if (ticket !== asked) return false;
      var page = new DOMParser().parseFromString(html, 'text/html');
      ids.forEach(function (id) {
        var fresh = page.getElementById(id), old = document.getElementById(id);
        if (fresh && old) { old.className = fresh.className; old.replaceChildren.apply(old, Array.from(fresh.childNodes)); }
      });
      return true;
    });
  }

  function mark() {
    var selector = shown.has('consultation') ? 'consultation=' + shown.get('consultation') : shown.has('document') ? 'document=' + shown.get('document') : '';
    var written = note && note.dataset.encounter ? 'consultation=' + note.dataset.encounter : '';
    root.querySelectorAll('a[data-read]').forEach(function (link) {
      var current = link.dataset.read === (selector || written);
      if (current) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
    });
  }

  function writing(on) {
    if (note) note.classList.toggle('aside', !on);
    reading.classList.toggle('aside', on && !!note);
  }

  function open(query, push) {
    var wanted = new URLSearchParams(query);
    if (note && wanted.get('consultation') === note.dataset.encounter) query = '', wanted = new URLSearchParams();
    if (push) history.pushState(null, '', galienChart.page(query));
    shown = wanted;
    mark();
    if (!query) return Promise.resolve(writing(true));
    return swap(query, ['lecture']).then(function (done) {
      if (!done) return;
      writing(false);
      reading.querySelector('.scroll, .empty').scrollTop = 0;
    }, function () { location.href = galienChart.page(query); });
  }

  function list() {
    var query = new URLSearchParams(shown);
    query.delete('patient');
    if (kind) query.set('genre', kind);
    if (words.value.trim()) query.set('q', words.value.trim());
    if (lines) query.set('lignes', lines);
    return swap(query.toString(), ['tl-list', 'tl-chips']).then(mark, function () {});
  }

  root.addEventListener('click', function (event) {
    var target = event.target.closest('a[href], button');
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.tagName === 'A') {
      var address = new URL(target.href, location.href), query = address.searchParams;
      var here = address.pathname === location.pathname && query.get('patient') === root.dataset.patient;
      if (!here || target.target || !(query.has('consultation') || query.has('document'))) return;
      event.preventDefault();
      query.delete('patient');
      if (query.has('consultation') && unfinished(target) && query.get('consultation') !== (note && note.dataset.encounter)) return galienChart.leave(query.toString());
      return open(query.toString(), true);
    }
    if (target.classList.contains('chip')) { kind = target.dataset.kind || ''; lines = ''; list(); }
    if (target.dataset.lines) { lines = target.dataset.lines; list(); }
    if (target.dataset.write) { open('', true); focusNote(); }
    if (target.dataset.amend) amend(target);
  });

  /* Somebody's unfinished note is written on, not read: another editor, hence another page. */
  function unfinished(link) { return link.dataset.unfinished === 'true'; }

  function amend(button) {
    button.disabled = true;
    galienChart.send('POST', 'encounters/' + button.dataset.amend + '/amendment').then(function (answer) {
      if (answer.status < 300) return galienChart.leave('consultation=' + button.dataset.amend + '&corriger=1');
      button.disabled = false;
      galienChart.tell(answer.body && answer.body.message);
    }, function () { button.disabled = false; galienChart.tell(note ? note.dataset.offline : ''); });
  }

  function focusNote() {
    if (!note) return;
    var empty = Array.from(note.querySelectorAll('textarea')).find(function (field) { return !field.value; });
    (empty || note.querySelector('textarea')).focus();
  }

  find.addEventListener('submit', function (event) { event.preventDefault(); list(); });
  words.addEventListener('input', function () { clearTimeout(pause); pause = setTimeout(list, 250); });
  words.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { words.value = ''; list(); words.blur(); if (note && !note.classList.contains('aside')) focusNote(); }
  });
  window.addEventListener('popstate', function () {
    var query = new URLSearchParams(location.search);
    query.delete('patient');
    open(query.toString(), false);
  });
  galien.key('/', function () { words.focus(); words.select(); });

  shown.delete('patient');
  mark();
  if (note && !note.classList.contains('aside') && !document.querySelector('dialog[open]')) focusNote();
})();
