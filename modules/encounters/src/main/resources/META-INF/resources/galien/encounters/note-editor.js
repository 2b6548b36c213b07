/* The consultation note's fields, their status line, and the signature. */
(() => {
  'use strict';

  const galien = window.galien;
  const pane = document.getElementById('note');
  if (!pane) return;
  const text = pane.dataset;
  const chart = document.getElementById('dossier').dataset;
  const fields = ['reason', 'examination', 'conclusion'].map((name) => document.getElementById('note-' + name));
  const status = document.querySelector('#note-status span');
  const problem = document.getElementById('note-problem');
  const sign = document.getElementById('note-sign');
  const discard = document.getElementById('note-discard');
  const dialog = document.getElementById('sign-dialog');
  const why = document.getElementById('note-why');
  const amendment = text.amends > 0;
  let leaving = false;

  function read() {
    return { reason: fields[0].value, examination: fields[1].value, conclusion: fields[2].value };
  }
  /* As the server drew it. What was typed before this script ran is not saved. */
  function drawn() {
    const [reason, examination, conclusion] = fields.map((field) => field.defaultValue.replace(/\r\n?/g, '\n'));
    return { reason, examination, conclusion };
  }
  function write(content) {
    fields[0].value = content.reason;
    fields[1].value = content.examination;
    fields[2].value = content.conclusion;
  }
  function empty() {
    return fields.every((field) => !field.value.trim());
  }

  const saver = galien.noteSaver({
    encounter: text.encounter || null,
    patient: chart.patient,
    revision: Number(text.revision),
    saved: drawn(),
    read,
    changed: show,
    others: (words) => {
      const bar = document.getElementById('note-others');
      bar.hidden = !words;
      bar.lastElementChild.textContent = words;
    },
  });

  function show(state, detail) {
    pane.dataset.state = state;
    if (saver.encounter()) pane.dataset.encounter = saver.encounter();
    if (state === 'waiting') return;
    status.textContent = (text[state] || '').replace('{0}', detail || '');
    status.parentNode.classList.toggle('crit', ['offline', 'refused', 'conflict', 'locked'].includes(state));
    problem.hidden = state !== 'refused';
    if (state === 'refused') problem.lastElementChild.textContent = detail || text.refused;
    if (state === 'conflict') galien.noteConflict(detail, read(), settleConflict);
    if (discard) discard.hidden = !amendment && (!saver.encounter() || !empty());
  }

  function settleConflict(content, theirs) {
    write(content);
    saver.resume(theirs.revision, theirs);
  }

  function leave() {
    saver.leave();
    if (reason) reason.leave();
  }

  fields.forEach((field) => field.addEventListener('input', saver.typed));
  if (why) why.addEventListener('input', () => explained());
  const reason = why && galien.noteReason(why, saver);
  window.addEventListener('online', saver.retryNow);
  document.addEventListener('galien:back', saver.retryNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
    else saver.retryNow();
  });
  window.addEventListener('pagehide', leave);
  window.addEventListener('beforeunload', (event) => {
    if (leaving || !(saver.dirty() || (reason && reason.dirty()))) return;
    leave();
    event.preventDefault();
  });

  /* Leaves for another page of the application once everything is saved. */
  function go(query) {
    leaving = true;
    location.href = galien.chart.page(query);
  }

  /* Said in the pane, where the person writes on; a dialog would cover it. */
  function refuse(message) {
    dialog.close();
    problem.hidden = !message;
    problem.lastElementChild.textContent = message || '';
    if (!message) return;
    problem.scrollIntoView({ block: 'nearest' });
    fields[0].focus();
  }

  /* A correction says why, before anybody is asked to confirm it. */
  function explained() {
    const missing = Boolean(why) && !why.value.trim();
    if (why) {
      why.setAttribute('aria-invalid', String(missing));
      document.getElementById('note-why-err').hidden = !missing;
      if (missing) why.focus();
    }
    return !missing;
  }

  function openSignature() {
    if (!sign || pane.classList.contains('aside') || dialog.open) return;
    if (empty() && !saver.encounter()) {
      fields[0].focus();
      return;
    }
    problem.hidden = pane.dataset.state !== 'refused';
    if (!explained()) return;
    warnOfBlanks();
    dialog.showModal();
    dialog.querySelector('[data-do=sign]').focus();
  }

  function warnOfBlanks() {
    const blanks = dialog.querySelector('[data-part=blanks]');
    const left = galien.noteBlanks.count(fields.map((field) => field.value));
    blanks.hidden = !left;
    blanks.querySelector('b').textContent = left;
  }

  async function confirmSignature() {
    if (!(await saver.settle())) {
      if (saver.troubled()) dialog.close();
      return;
    }
    const path = '/encounters/' + saver.encounter() + (amendment ? '/amendment/signature' : '/signature');
    const body = { revision: saver.revision(), reason: why ? why.value : '', writer: Number(text.writer) };
    try {
      const answer = await galien.send(path, { body });
      if (answer.status < 300) {
        go('consultation=' + saver.encounter());
      } else if (answer.status === 409) {
        dialog.close();
        show('conflict', answer.body);
      } else {
        refuse((answer.body && answer.body.message) || text.refused);
      }
    } catch (e) {
      refuse(text.offline);
    }
  }

  if (sign) sign.addEventListener('click', openSignature);
  dialog.addEventListener('click', (event) => {
    const button = event.target.closest('[data-do]');
    if (button && button.dataset.do === 'cancel') dialog.close();
    if (button && button.dataset.do === 'sign') confirmSignature();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    if (dialog.open) confirmSignature();
    else openSignature();
  });

  async function throwAway() {
    try {
      await saver.settle();
      const answer = await galien.send('/encounters/' + saver.encounter() + '/draft', { method: 'DELETE' });
      if (answer.status < 300) go(amendment ? 'consultation=' + saver.encounter() : '');
      else show('refused', answer.body && answer.body.message);
    } catch (e) {
      show('offline');
    }
  }
  if (discard) {
    discard.hidden = !amendment && (!text.encounter || !empty());
    discard.addEventListener('click', throwAway);
  }

  saver.typed();
  galien.chart.settle = saver.settle;
  galien.settle = saver.settle;
  galien.chart.goOn = go;
})();
