/* What a telephone note decides without a page. */
(function () {
  'use strict';

  const WORDS = ['Patient', 'Proche', 'Pharmacie'];
  let drafts;

  function open() {
    standIn.page();
    load('note-draft.js');
    drafts = globalThis.galien.noteDraft;
  }
  function whole(more) {
    return Object.assign(drafts.empty(), { caller: 'Sa fille', patient: 12, text: 'A chuté.', to: '3' }, more);
  }
  function storage() {
    const held = new Map();
    return {
      getItem: (name) => (held.has(name) ? held.get(name) : null),
      setItem: (name, value) => held.set(name, value),
      removeItem: (name) => held.delete(name),
    };
  }

  test('what is missing is said in the order of the form', () => {
    open();
    equal('caller', drafts.wrong(drafts.empty()));
    equal('patient', drafts.wrong(drafts.empty('TASK')));
    equal('text', drafts.wrong(whole({ text: ' ' })));
    equal('due', drafts.wrong(whole({ dueOn: null })));
    equal('by', drafts.wrong(whole({ dueBy: null })));
    equal('to', drafts.wrong(whole({ to: '' })));
    equal(null, drafts.wrong(whole({})));
  });

  test('a patient is chosen or said to be none, never both', () => {
    open();
    equal('patient', drafts.wrong(whole({ patient: 0 })));
    equal('patient', drafts.wrong(whole({ withoutPatient: true })));
    equal(null, drafts.wrong(whole({ patient: 0, withoutPatient: true })));
  });

  test('a word stands before what was typed, and another one takes its place', () => {
    open();
    equal('Proche', drafts.called('', 'Proche', WORDS));
    equal('Proche, Mme Petit', drafts.called('Mme Petit', 'Proche', WORDS));
    equal('Pharmacie, Mme Petit', drafts.called('Proche, Mme Petit', 'Pharmacie', WORDS));
    equal('Mme Petit', drafts.called('Pharmacie, Mme Petit', 'Pharmacie', WORDS));
    equal('Proche, Patiente Petit', drafts.called('Patiente Petit', 'Proche', WORDS));
  });

  test('the number follows the patient until somebody types one', () => {
    open();
    equal('06 12 34 56 78', drafts.number('', '', '06 12 34 56 78'));
    equal('07', drafts.number('06', '06', '07'));
    equal('01 02', drafts.number('01 02', '06', '07'));
  });

  test('a note begun about one patient is kept for that chart and that person only', () => {
    open();
    const kept = storage();
    drafts.keep(kept, drafts.place('5', 12), whole({}));
    equal('Sa fille', drafts.kept(kept, drafts.place('5', 12)).caller);
    equal(null, drafts.kept(kept, drafts.place('5', 13)));
    equal(null, drafts.kept(kept, drafts.place('5', 0)));
    equal(null, drafts.kept(kept, drafts.place('6', 12)));
    drafts.keep(kept, drafts.place('5', 12), null);
    equal(null, drafts.kept(kept, drafts.place('5', 12)));
  });

  test('what was filled in by itself is no work lost', () => {
    open();
    equal(false, drafts.worthKeeping(Object.assign(drafts.empty(), { patient: 12, callBack: '06' })));
    equal(true, drafts.worthKeeping(Object.assign(drafts.empty(), { text: 'x' })));
  });
})();
