/* The chart: a document that lies in the wrong one is moved. D, the patient, the reason, Enter. */
(() => {
  'use strict';

  const galien = window.galien;
  const MOVED = 'galien.documents.moved';

  function dialog() {
    return document.getElementById('doc-move');
  }
  function part(name) {
    return document.getElementById('doc-move-' + name);
  }
  function picker() {
    return galien.picker(dialog().querySelector('[data-picker]'), {
      keeps: true,
      choose: () => {
        explain('');
        part('reason').focus();
      },
    });
  }
  function explain(text, field) {
    part('err').textContent = text;
    part('err').hidden = !text;
    if (field) field.focus();
  }

  function open() {
    if (!dialog()) return;
    explain('');
    dialog().showModal();
    picker().input.focus();
  }

  async function move(form) {
    const { id, filing, noPatient, noReason } = dialog().dataset;
    const patient = picker().chosen();
    const reason = part('reason').value.trim();
    if (!patient || !reason) {
      explain(patient ? noReason : noPatient, patient ? part('reason') : picker().input);
      return;
    }
    if (form.getAttribute('aria-busy') === 'true') return;
    form.setAttribute('aria-busy', 'true');
    try {
      const body = { filing: Number(filing), patient: patient.id, seen: patient.seen, reason };
      const answer = await galien.api('/documents/' + id + '/move', { body, quiet: true });
      go(id, { message: answer.message, filing: answer.filing });
    } catch (e) {
      explain(e.message);
      form.removeAttribute('aria-busy');
    }
  }

  async function undo(id, filing, done) {
    await galien.api('/documents/' + id + '/move/' + filing, { method: 'DELETE' });
    go(id, { message: done });
  }

  /* The chart is drawn anew; what happened is said there. */
  async function go(id, said) {
    try {
      sessionStorage.setItem(MOVED, JSON.stringify(Object.assign({ id }, said)));
    } catch (e) {
      /* The chart shows it all the same. */
    }
    const open = dialog();
    if (open) open.close();
    await galien.chart.leave('document=' + id);
  }
  function say() {
    const gone = document.querySelector('[data-move=back]');
    let said = null;
    try {
      said = JSON.parse(sessionStorage.getItem(MOVED));
      sessionStorage.removeItem(MOVED);
    } catch (e) {
      /* Nothing was said. */
    }
    if (!said) return;
    const back = said.filing && gone ? { undo: () => undo(said.id, said.filing, gone.dataset.done) } : {};
    galien.toast(said.message, back);
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-move]');
    if (!button) return;
    if (button.dataset.move === 'open') open();
    else if (button.dataset.move === 'cancel') dialog().close();
    else undo(button.dataset.id, button.dataset.filing, button.dataset.done);
  });
  document.addEventListener('submit', (event) => {
    if (!event.target.closest('#doc-move')) return;
    event.preventDefault();
    move(event.target);
  });
  galien.key('d', open);
  say();
})();
