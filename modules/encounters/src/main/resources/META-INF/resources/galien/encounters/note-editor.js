/* The consultation note's fields, their status line, and the signature. */
(function () {
  'use strict';
  var pane = document.getElementById('note');
  if (!pane) return;
  var text = pane.dataset, chart = document.getElementById('dossier').dataset;
  var fields = ['reason', 'examination', 'conclusion'].map(function (name) { return document.getElementById('note-' + name); });
  var status = document.querySelector('#note-status span'), problem = document.getElementById('note-problem');
  var sign = document.getElementById('note-sign'), discard = document.getElementById('note-discard');
  var dialog = document.getElementById('sign-dialog'), why = document.getElementById('note-why');
  var amendment = text.amends > 0, leaving = false;

  function read() {
    return { reason: fields[0].value, examination: fields[1].value, conclusion: fields[2].value };
  }
  function write(content) {
    fields[0].value = content.reason; fields[1].value = content.examination; fields[2].value = content.conclusion;
  }
  function empty() { return fields.every(function (field) { return !field.value.trim(); }); }

  var saver = galienNoteSaver({
    encounter: text.encounter || null, patient: chart.patient, revision: Number(text.revision), saved: read(), read: read,
    send: function (method, path, body) { return galienChart.send(method, path, body, function () { show('locked'); }); },
    flush: galienChart.flush,
    changed: show
  });

  function show(state, detail) {
    pane.dataset.state = state;
    if (saver.encounter()) pane.dataset.encounter = saver.encounter();
    if (state === 'waiting') return;
    status.textContent = (text[state] || '').replace('{0}', detail || '');
    status.parentNode.classList.toggle('crit', state === 'offline' || state === 'refused' || state === 'conflict' || state === 'locked');
    problem.hidden = state !== 'refused';
    if (state === 'refused') problem.lastElementChild.textContent = detail || text.refused;
    if (state === 'conflict') galienNoteConflict(detail, read(), settleConflict);
    if (discard) discard.hidden = !amendment && (!saver.encounter() || !empty());
  }

  function settleConflict(content, theirs) {
    write(content);
    saver.resume(theirs.revision, theirs);
  }

  fields.forEach(function (field) { field.addEventListener('input', saver.typed); });
  window.addEventListener('online', saver.retryNow);
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') saver.leave(); else saver.retryNow();
  });
  window.addEventListener('pagehide', saver.leave);
  window.addEventListener('beforeunload', function (event) {
    if (leaving || !saver.dirty()) return;
    saver.leave();
    event.preventDefault();
  });

  /* Leaves for another page of the application once everything is saved. */
  function go(query) {
    leaving = true;
    location.href = galienChart.page(query);
  }

  function refuse(message) {
    var line = dialog.querySelector('.err');
    line.hidden = !message;
    line.lastElementChild.textContent = message || '';
  }

  function openSignature() {
    if (!sign || pane.classList.contains('aside') || dialog.open) return;
    if (empty() && !saver.encounter()) { fields[0].focus(); return; }
    refuse('');
    dialog.showModal();
    dialog.querySelector('[data-do=sign]').focus();
  }

  function confirmSignature() {
    saver.settle().then(function (settled) {
      if (!settled) { if (saver.troubled()) dialog.close(); return; }
      var path = 'encounters/' + saver.encounter() + (amendment ? '/amendment/signature' : '/signature');
      return galienChart.send('POST', path, { revision: saver.revision(), reason: why ? why.value : '' }).then(function (answer) {
        if (answer.status < 300) return go('consultation=' + saver.encounter());
        if (answer.status === 409) { dialog.close(); return show('conflict', answer.body); }
        refuse((answer.body && answer.body.message) || text.refused);
      }, function () { refuse(text.offline); });
    });
  }

  if (sign) sign.addEventListener('click', openSignature);
  dialog.addEventListener('click', function (event) {
    var button = event.target.closest('[data-do]');
    if (button && button.dataset.do === 'cancel') dialog.close();
    if (button && button.dataset.do === 'sign') confirmSignature();
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    if (dialog.open) confirmSignature(); else openSignature();
  });

  if (discard) {
    discard.hidden = !amendment && (!text.encounter || !empty());
    discard.addEventListener('click', function () {
      saver.settle().then(function () {
        return galienChart.send('DELETE', 'encounters/' + saver.encounter() + '/draft');
      }).then(function (answer) {
        if (answer.status < 300) return go(amendment ? 'consultation=' + saver.encounter() : '');
        show('refused', answer.body && answer.body.message);
      }, function () { show('offline'); });
    });
  }

  galienChart.settle = saver.settle;
  galien.settle = saver.settle;
  galienChart.goOn = go;
})();
