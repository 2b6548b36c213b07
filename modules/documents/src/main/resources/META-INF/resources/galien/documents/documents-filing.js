/* Inbox: the filing card. Reads and marks what a person sets; nothing is chosen by default. */
(function () {
  'use strict';

  const inbox = galien.inbox;

  function part(name) {
    return document.querySelector('[data-filing="' + name + '"]');
  }
  function value(name) {
    const input = part(name);
    return input ? input.value.trim() : '';
  }

  function patient() {
    const chosen = part('chosen');
    return chosen ? Number(chosen.dataset.id) || 0 : 0;
  }

  function corrected() {
    const card = part('card');
    if (!card || !card.dataset.engine) return [];
    const changes = [];
    if (value('type') !== (card.dataset.type || '')) changes.push('type');
    if (patient() !== (Number(card.dataset.patient) || 0)) changes.push('patient');
    if (value('date') !== (card.dataset.date || '')) changes.push('date');
    return changes;
  }

  /* What differs from the proposal carries a word that says so. */
  function mark() {
    const changes = corrected();
    ['type', 'patient', 'date'].forEach((name) => {
      const place = part(name === 'patient' ? 'chosen' : name);
      const cell = place && place.closest('dd').previousElementSibling;
      if (!cell) return;
      const card = part('card');
      const abstained = name === 'patient' && !card.dataset.patient;
      cell.classList.toggle('doc-corrected', changes.includes(name) && !abstained);
      cell.dataset.corrected = inbox.say('corrected');
    });
    const evidence = part('evidence');
    if (evidence) evidence.hidden = Boolean(part('chosen').dataset.byHand);
    const confidence = part('type-confidence');
    if (confidence) confidence.hidden = changes.includes('type');
  }

  inbox.explain = (text) => {
    const place = part('problem');
    if (!place) return;
    place.textContent = text || '';
    place.hidden = !text;
  };

  /* What a proposal says of its patient holds for the identity it was drawn with: not once a person chose. */
  inbox.choose = (person) => {
    const chosen = part('chosen');
    if (!chosen) return;
    chosen.dataset.id = person.id;
    chosen.dataset.seen = person.seen;
    chosen.dataset.byHand = 'true';
    part('name').textContent = person.label;
    part('details').textContent = person.details;
    leave();
    inbox.touch();
    inbox.explain('');
    mark();
    inbox.rename();
  };

  inbox.candidate = (number) => {
    const radios = document.querySelectorAll('[data-filing=candidates] input');
    const radio = radios[number - 1];
    if (radio) radio.click();
    else if (part('card')) galien.toast(inbox.say('no-candidate'), { idle: true });
  };

  /* Back to the list, where the single keys work. */
  function leave() {
    const search = part('search');
    const inside = search.contains(document.activeElement);
    search.hidden = true;
    if (inside) inbox.focusRow();
  }

  /* With what the document says of somebody, or empty. */
  inbox.searchPatient = (typed) => {
    const search = part('search');
    if (!search) return;
    search.hidden = false;
    inbox.touch();
    const picker = galien.picker(search.querySelector('[data-picker]'), {
      choose: inbox.choose,
      leave: leave,
      back: inbox.away,
    });
    picker.clear(typeof typed === 'string' ? typed : '');
    picker.input.focus();
  };

  /* Chosen in the list that T opened, the type needs no further key. */
  inbox.focusType = () => {
    const type = part('type');
    if (!type) return;
    type.focus();
    if (!type.showPicker) return;
    try {
      type.showPicker();
    } catch (e) {
      return; /* Needs a gesture in some browsers. */
    }
    type.addEventListener('change', inbox.focusRow, { once: true });
    type.addEventListener(
      'blur',
      () => {
        type.removeEventListener('change', inbox.focusRow);
      },
      { once: true },
    );
  };

  inbox.fresh = () => {
    inbox.recall();
    mark();
  };

  /* The body of a filing, or null after having said what is missing. */
  inbox.filing = () => {
    const card = part('card');
    if (!card) return null;
    if (!patient()) {
      inbox.explain(inbox.say('no-patient'));
      return null;
    }
    if (!value('type')) {
      inbox.explain(inbox.say('no-type'));
      return null;
    }
    const date = galien.typed.day(value('date'));
    const error = document.getElementById('doc-date-err');
    part('date').setAttribute('aria-invalid', String(date === null));
    error.hidden = date !== null;
    error.textContent = date === null ? inbox.say('bad-date') : '';
    if (date === null) {
      part('date').focus();
      return null;
    }
    inbox.explain('');
    return {
      patient: patient(),
      seen: part('chosen').dataset.seen,
      type: value('type'),
      date: date,
      title: value('title'),
      author: value('author'),
      engine: card.dataset.engine || '',
      corrected: corrected(),
    };
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-read]');
    if (!button) return;
    if (button.dataset.read === 'search') inbox.searchPatient(button.dataset.typed);
    else galien.picker.create(button.dataset.typed, inbox.away());
  });
  document.addEventListener('input', (event) => {
    if (event.target.closest('[data-filing=card]') && !event.target.closest('.doc-search')) {
      inbox.touch();
      mark();
    }
  });
  document.addEventListener('change', (event) => {
    const radio = event.target.closest('[data-filing=candidates] input');
    if (radio) inbox.choose(Object.assign({ id: radio.value }, radio.dataset));
  });
  /* Enter or Escape in a field of the card: done with it. The next key goes to the list at once, but
     an open list of types takes this one first. */
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    if (!event.target.closest('[data-filing=card]')) return;
    if (event.target.matches('select')) setTimeout(inbox.focusRow);
    else if (event.target.matches('input')) {
      event.preventDefault();
      inbox.focusRow();
    }
  });
})();
