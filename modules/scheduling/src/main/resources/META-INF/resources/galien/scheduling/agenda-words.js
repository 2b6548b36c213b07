/* The dialog that changes what a visit is for and what to prepare. What somebody else wrote meanwhile
   is told beside what was typed, which stays. */
(() => {
  'use strict';

  const galien = window.galien;
  const agenda = galien.agenda;
  const dialog = document.getElementById('modifier');
  const menu = document.getElementById('rdv-menu');
  const field = {
    type: document.getElementById('mod-type'),
    reason: document.getElementById('mod-motif'),
    note: document.getElementById('mod-note'),
  };
  let of = null;

  agenda.problem = (place, text) => {
    const said = place.querySelector('.err');
    said.hidden = !text;
    said.querySelector('span').textContent = text || '';
  };
  const send = (version, words) =>
    galien.api('/appointments/' + of.id + '/words', { quiet: true, body: Object.assign({ version }, words) });

  agenda.words = (data) => {
    of = Object.assign({}, data);
    agenda.problem(dialog, null);
    dialog.querySelector('[data-name]').textContent = of.name;
    dialog.querySelector('[data-born]').textContent = of.born;
    Object.entries(field).forEach(([name, input]) => {
      input.value = of[name] || '';
    });
    dialog.showModal();
    field.reason.focus();
  };

  /* What stands there now, as somebody else left it; saving again is knowing it. */
  async function meanwhile(refusal) {
    await agenda.refresh();
    const card = agenda.find(of.id);
    const now = card && card.dataset;
    if (now) of.version = now.version;
    const label = (type) => Array.from(field.type.options).find((option) => option.value === type).textContent;
    const none = dialog.dataset.none;
    const said = now
      ? agenda.text(dialog.dataset.now, label(now.type), now.reason || none, now.note || none)
      : dialog.dataset.gone;
    agenda.problem(dialog, refusal.message + ' ' + said);
  }
  async function takeBack(id, before, version) {
    const body = { version, type: before.type, reason: before.reason, note: before.note };
    try {
      const now = await galien.api('/appointments/' + id + '/words', { body });
      agenda.done(now.after, menu.dataset.undone);
    } catch (e) {
      /* Shown already. */
    }
    await agenda.refresh();
  }
  dialog.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = dialog.querySelector('[type=submit]');
    if (button.disabled) return;
    button.disabled = true;
    agenda.problem(dialog, null);
    const words = { type: field.type.value, reason: field.reason.value, note: field.note.value };
    try {
      const made = await send(agenda.version(of.id, of.version), words);
      dialog.close();
      agenda.done(made.after, agenda.text(dialog.dataset.changed, made.after.summary), () =>
        takeBack(made.after.id, made.before, made.after.version),
      );
      await agenda.refresh();
    } catch (e) {
      if (e.key === 'scheduling.appointment-changed-meanwhile') await meanwhile(e);
      else agenda.problem(dialog, e.message);
    } finally {
      button.disabled = false;
    }
  });
})();
