/* What a filing says is what stood on the card; what was set and not filed is kept. */
(function () {
  'use strict';

  const SAYS = { 'no-patient': 'Qui ?', 'no-type': 'Quoi ?', 'bad-date': 'Quand ?' };
  let inbox;
  let card;

  /* A card on which the engine proposed patient 7, or nobody when told so. */
  function open(proposed) {
    const fields = {};
    ['card', 'chosen', 'name', 'details', 'search', 'type', 'date', 'author', 'title', 'problem'].forEach((name) => {
      const place = (fields['[data-filing="' + name + '"]'] = standIn.element());
      place.closest = () => ({ previousElementSibling: null });
    });
    fields['#doc-date-err'] = standIn.element();
    standIn.page(fields);
    card = (name) => fields['[data-filing="' + name + '"]'];
    globalThis.galien.inbox = inbox = { say: (name) => SAYS[name] || name, focusRow: () => {} };
    load('typed.js');
    load('documents-kept.js');
    load('documents-filing.js');
    draw('11', proposed === undefined ? '7' : proposed);
  }
  function draw(id, patient) {
    card('card').dataset = { id, engine: 'rules-1', type: 'letter', patient, date: '20/11/2026' };
    card('chosen').dataset = patient ? { id: patient, seen: 'Launay|1950' } : {};
    card('name').textContent = patient ? 'Launay Anne' : '';
    card('type').value = 'letter';
    card('date').value = card('date').defaultValue = '20/11/2026';
    ['author', 'title', 'problem'].forEach((name) => {
      card(name).value = '';
      card(name).textContent = '';
    });
  }
  const MARTIN = { id: '9', seen: 'Martin|1960', label: 'Martin Paul', details: 'né en 1960' };

  test('a filing names the patient of the card, as the card showed them', () => {
    open();
    const filing = inbox.filing();
    equal([7, 'Launay|1950'], [filing.patient, filing.seen]);
    equal([], filing.corrected);
  });

  test('whom a person chose replaces the one proposed, with the identity they saw', () => {
    open();
    inbox.choose(MARTIN);
    const filing = inbox.filing();
    equal([9, 'Martin|1960', ['patient']], [filing.patient, filing.seen, filing.corrected]);
  });

  test('the list names whom a person chose, also when it is drawn again', () => {
    open();
    const line = standIn.element();
    const row = standIn.element({ '.l2': line });
    row.dataset.id = '11';
    document.querySelectorAll = (selector) => (selector.includes('rows') ? [row] : []);
    inbox.choose(MARTIN);
    equal('Martin Paul', line.children[0].textContent);
    line.replaceChildren();
    inbox.rename();
    equal('Martin Paul', line.children[0].textContent);
  });

  test('without a patient nothing is filed, and that is said', () => {
    open('');
    equal(null, inbox.filing());
    equal('Qui ?', card('problem').textContent);
  });

  test('without a type nothing is filed', () => {
    open();
    card('type').value = '';
    equal(null, inbox.filing());
    equal('Quoi ?', card('problem').textContent);
  });

  test('with a day that does not exist nothing is filed', () => {
    open();
    card('date').value = '31/02/2026';
    equal(null, inbox.filing());
    equal('true', card('date').getAttribute('aria-invalid'));
  });

  test('what was set is kept when another card is drawn, and comes back with its own alone', () => {
    open();
    inbox.choose(MARTIN);
    inbox.remember();
    draw('12', '8');
    inbox.fresh();
    equal([8, false], [inbox.filing().patient, inbox.dirty()]);
    inbox.remember();
    draw('11', '7');
    inbox.fresh();
    equal([9, 'Martin|1960', true], [inbox.filing().patient, inbox.filing().seen, inbox.dirty()]);
  });

  test('in what nobody touched a later proposal shows', () => {
    open();
    card('title').value = 'Compte rendu';
    inbox.touch();
    inbox.remember();
    draw('11', '8');
    inbox.fresh();
    equal([8, 'Compte rendu'], [inbox.filing().patient, inbox.filing().title]);
  });

  test('what was filed is forgotten, and given back to who undoes it', () => {
    open();
    inbox.choose(MARTIN);
    const set = inbox.settle('11');
    draw('11', '7');
    inbox.fresh();
    equal(7, inbox.filing().patient);
    inbox.keep('11', set);
    inbox.fresh();
    equal(9, inbox.filing().patient);
  });

  test('who goes away for a new patient finds all that was set', () => {
    open();
    inbox.choose(MARTIN);
    const left = JSON.parse(JSON.stringify(inbox.away()));
    equal(['inbox', '11'], [left.kind, left.state.document]);
    open();
    inbox.comeBack(left.state);
    inbox.fresh();
    equal(9, inbox.filing().patient);
  });
})();
