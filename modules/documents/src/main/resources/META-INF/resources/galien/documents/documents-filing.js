/* Inbox: the filing card. Reads and marks what a person sets; nothing is chosen by default. */
(function () {
  'use strict';

  const inbox = galien.inbox;
  let typed = 0;
  let hits = [];

  function part(name) { return document.querySelector('[data-filing="' + name + '"]'); }
  function value(name) { const input = part(name); return input ? input.value.trim() : ''; }

  function patient() { const chosen = part('chosen'); return chosen ? Number(chosen.dataset.id) || 0 : 0; }

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
    ['type', 'patient', 'date'].forEach(function (name) {
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

  inbox.explain = function (text) {
    const place = part('problem');
    if (!place) return;
    place.textContent = text || '';
    place.hidden = !text;
  };

  /* What a proposal says of its patient holds for the identity it was drawn with: not once a person chose. */
  inbox.choose = function (person) {
    const chosen = part('chosen');
    if (!chosen) return;
    chosen.dataset.id = person.id;
    chosen.dataset.seen = person.seen;
    chosen.dataset.byHand = 'true';
    part('name').textContent = person.name;
    part('details').textContent = person.details;
    leave();
    inbox.touch();
    inbox.explain('');
    mark();
  };

  inbox.candidate = function (number) {
    const radios = document.querySelectorAll('[data-filing=candidates] input');
    if (radios[number - 1]) radios[number - 1].click();
  };

  /* Back to the list, where the single keys work. */
  function leave() {
    const search = part('search');
    const inside = search.contains(document.activeElement);
    search.hidden = true;
    if (inside) inbox.focusRow();
  }

  inbox.searchPatient = function () {
    const search = part('search');
    if (!search) return;
    search.hidden = false;
    inbox.touch();
    const input = search.querySelector('input');
    input.value = '';
    draw([]);
    input.focus();
  };

  /* Chosen in the list that T opened, the type needs no further key. */
  inbox.focusType = function () {
    const type = part('type');
    if (!type) return;
    type.focus();
    if (!type.showPicker) return;
    try { type.showPicker(); } catch (e) { return; /* Needs a gesture in some browsers. */ }
    type.addEventListener('change', inbox.focusRow, { once: true });
    type.addEventListener('blur', function () { type.removeEventListener('change', inbox.focusRow); }, { once: true });
  };

  inbox.fresh = function () { inbox.recall(); mark(); };

  /* The body of a filing, or null after having said what is missing. */
  inbox.filing = function () {
    const card = part('card');
    if (!card) return null;
    if (!patient()) { inbox.explain(inbox.say('no-patient')); return null; }
    if (!value('type')) { inbox.explain(inbox.say('no-type')); return null; }
    const date = galien.typed.day(value('date'));
    const error = document.getElementById('doc-date-err');
    part('date').setAttribute('aria-invalid', String(date === null));
    error.hidden = date !== null;
    error.textContent = date === null ? inbox.say('bad-date') : '';
    if (date === null) { part('date').focus(); return null; }
    inbox.explain('');
    return { patient: patient(), seen: part('chosen').dataset.seen, type: value('type'), date: date, title: value('title'), author: value('author'), engine: card.dataset.engine || '', corrected: corrected() };
  };

  /* Search: asks after a pause, forgets answers that come too late. */
  function draw(found, note) {
    const list = document.getElementById('doc-hits');
    hits = found;
    list.replaceChildren.apply(list, found.map(function (hit, i) {
      const item = document.createElement('li');
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', String(i === 0));
      item.id = 'doc-hit-' + i;
      item.dataset.place = i;
      item.innerHTML = '<b></b> <span class="xs sec"></span>';
      item.querySelector('b').textContent = hit.name;
      item.querySelector('span').textContent = hit.details;
      return item;
    }));
    if (note) {
      const item = document.createElement('li');
      item.className = 'xs mut';
      item.textContent = note;
      list.append(item);
    }
    list.previousElementSibling.setAttribute('aria-expanded', String(found.length > 0));
    point(found.length ? 0 : -1);
  }
  function point(place) {
    const input = document.getElementById('doc-hits').previousElementSibling;
    if (place < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', 'doc-hit-' + place);
  }
  function look(input) {
    const mine = ++typed;
    setTimeout(async function () {
      if (mine !== typed) return;
      const text = input.value.trim();
      if (text.length < 2) { draw([], text ? inbox.say('type-more') : ''); return; }
      const found = await galien.api('/documents/patients?q=' + encodeURIComponent(text), { quiet: true }).catch(function () { return []; });
      if (mine === typed) draw(found, found.length ? '' : inbox.say('no-hit'));
    }, 180);
  }
  function pick(place) { if (hits[place]) inbox.choose(hits[place]); }
  function move(by) {
    const items = Array.from(document.querySelectorAll('#doc-hits [role=option]'));
    const now = items.findIndex(function (i) { return i.getAttribute('aria-selected') === 'true'; });
    const then = Math.max(0, Math.min(items.length - 1, now + by));
    items.forEach(function (item, i) { item.setAttribute('aria-selected', String(i === then)); });
    if (items[then]) { items[then].scrollIntoView({ block: 'nearest' }); point(then); }
  }

  document.addEventListener('input', function (event) {
    if (event.target.closest('.doc-search')) look(event.target);
    else if (event.target.closest('[data-filing=card]')) { inbox.touch(); mark(); }
  });
  document.addEventListener('change', function (event) {
    const radio = event.target.closest('[data-filing=candidates] input');
    if (radio) inbox.choose(Object.assign({ id: radio.value }, radio.dataset));
  });
  document.addEventListener('click', function (event) {
    const item = event.target.closest('#doc-hits [role=option]');
    if (item) pick(Number(item.dataset.place));
  });
  document.addEventListener('keydown', function (event) {
    if (!event.target.closest('.doc-search')) return;
    const selected = document.querySelector('#doc-hits [aria-selected=true]');
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') { if (selected) pick(Number(selected.dataset.place)); }
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  });
  /* Enter or Escape in a field of the card: done with it. The next key goes to the list at once, but
     an open list of types takes this one first. */
  document.addEventListener('keydown', function (event) {
    if (event.defaultPrevented || event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    if (!event.target.closest('[data-filing=card]')) return;
    if (event.target.matches('select')) setTimeout(inbox.focusRow);
    else if (event.target.matches('input')) {
      event.preventDefault();
      inbox.focusRow();
    }
  });
})();
