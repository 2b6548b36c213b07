/* What somebody else wrote on an appointment meanwhile is told, and not overwritten unknowingly. */
(function () {
  'use strict';

  const SHOWN = { id: '5', version: '1', type: 'CONSULT', reason: 'Fièvre', name: 'LE BRIS Yann', born: '1980' };
  let agenda;
  let api;
  let dialog;
  let field;
  let card;
  let done;

  function open() {
    const said = standIn.element();
    const form = standIn.element();
    const parts = {
      '.err': standIn.element({ span: said }),
      '[data-name]': standIn.element(),
      '[data-born]': standIn.element(),
      '[type=submit]': standIn.element(),
      form,
    };
    dialog = Object.assign(standIn.element(parts), { showModal: () => {}, close: () => (dialog.closed = true) });
    dialog.dataset = { changed: 'Modifié : {0}', now: '{0}, {1}, {2}', gone: 'parti', none: 'rien' };
    field = { type: standIn.element(), reason: standIn.element(), note: standIn.element() };
    field.type.options = [
      { value: 'CONSULT', textContent: 'Consultation' },
      { value: 'ACTE', textContent: 'Acte' },
    ];
    const menu = standIn.element();
    standIn.page({
      '#modifier': dialog,
      '#rdv-menu': menu,
      '#mod-type': field.type,
      '#mod-motif': field.reason,
      '#mod-note': field.note,
    });
    card = { dataset: Object.assign({}, SHOWN) };
    done = [];
    agenda = {
      text: (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, i) => values[i]),
      version: (id, shown) => Number(shown),
      refresh: async () => {},
      find: () => card,
      done: (made, text, undo) => done.push({ text, undo }),
    };
    api = standIn.later();
    Object.assign(globalThis.galien, { agenda, api });
    load('agenda-words.js');
    agenda.words(card.dataset);
    return { said, form };
  }
  async function save(form) {
    form.dispatchEvent({ type: 'submit', preventDefault: () => {} });
    await standIn.calm();
  }
  const body = (call) => api.calls[call].arguments[1].body;
  const CHANGED = { key: 'scheduling.appointment-changed-meanwhile', message: 'Modifié par quelqu’un d’autre.' };

  test('the words of the appointment are shown, and sent with the version that was seen', async () => {
    const { form } = open();
    equal(['CONSULT', 'Fièvre', ''], [field.type.value, field.reason.value, field.note.value]);
    field.note.value = 'Plateau';
    await save(form);
    equal({ version: 1, type: 'CONSULT', reason: 'Fièvre', note: 'Plateau' }, body(0));
    api.calls[0].answer({ before: SHOWN, after: { id: 5, version: 2, summary: 'LE BRIS' } });
    await standIn.calm();
    equal([true, 'Modifié : LE BRIS'], [dialog.closed, done[0].text]);
    done[0].undo();
    equal({ version: 2, type: 'CONSULT', reason: 'Fièvre', note: undefined }, body(1));
  });

  test('what somebody else wrote is told, what was typed stays, and saving again is knowing it', async () => {
    const { said, form } = open();
    field.reason.value = 'Suture';
    await save(form);
    card = { dataset: Object.assign({}, SHOWN, { version: '2', type: 'ACTE', reason: 'Vaccin' }) };
    api.calls[0].fail(CHANGED);
    await standIn.calm();
    equal('Modifié par quelqu’un d’autre. Acte, Vaccin, rien', said.textContent);
    equal(['Suture', undefined], [field.reason.value, dialog.closed]);
    await save(form);
    equal([2, 'Suture'], [body(1).version, body(1).reason]);
  });

  test('of one that is no longer there it is said', async () => {
    const { said, form } = open();
    await save(form);
    card = null;
    api.calls[0].fail(CHANGED);
    await standIn.calm();
    equal('Modifié par quelqu’un d’autre. parti', said.textContent);
  });
})();
