/* Inbox: what a person set on a card and did not file is kept while the page lives, document by
   document, and set again when the card is drawn again. */
(() => {
  'use strict';

  const inbox = galien.inbox;
  const FIELDS = ['type', 'date', 'author', 'title'];
  const kept = new Map();
  let touched = false;

  function part(name) {
    return document.querySelector('[data-filing="' + name + '"]');
  }
  function shown() {
    const card = part('card');
    return card ? card.dataset.id : '';
  }

  /* Only what differs from the card as it was drawn: in the rest a later proposal shows. */
  function changes() {
    const found = {};
    FIELDS.forEach((name) => {
      const field = part(name);
      const drawn = name === 'type' ? part('card').dataset.type : field.defaultValue;
      if (field.value !== drawn) found[name] = field.value;
    });
    const chosen = part('chosen').dataset;
    if (chosen.byHand)
      found.patient = {
        id: chosen.id,
        seen: chosen.seen,
        label: part('name').textContent,
        details: part('details').textContent,
      };
    if (Object.keys(found).length) found.problem = part('problem').textContent;
    return found;
  }
  inbox.keep = (id, set) => {
    if (Object.keys(set).length) kept.set(id, set);
    else kept.delete(id);
  };
  function gather() {
    if (touched && shown()) inbox.keep(shown(), changes());
  }

  inbox.touch = () => {
    touched = true;
  };
  inbox.dirty = () => touched;

  /* Before the card is drawn anew, and after. */
  inbox.remember = () => {
    gather();
    touched = false;
  };
  inbox.recall = () => {
    const set = kept.get(shown());
    touched = Boolean(set);
    if (!set) return;
    FIELDS.forEach((name) => {
      if (name in set) part(name).value = set[name];
    });
    if (set.patient) inbox.choose(set.patient);
    inbox.explain(set.problem);
  };

  /* Whose the list says a document is: whom a person chose for it, also before it is filed. */
  inbox.rename = () => {
    gather();
    document.querySelectorAll('[data-inbox=rows] [data-id]').forEach((row) => {
      const set = kept.get(row.dataset.id);
      if (!set || !set.patient) return;
      const name = document.createElement('b');
      name.textContent = set.patient.label;
      row.querySelector('.l2').replaceChildren(name);
    });
  };

  /* The document has its place: what was set is given back, for who undoes that. */
  inbox.settle = (id) => {
    if (shown() === id) inbox.remember();
    const set = kept.get(id) || {};
    kept.delete(id);
    return set;
  };

  /* A panel's sentences are corrected in place: they are saved or given up before the document is left. */
  inbox.correcting = () => {
    return Array.from(document.querySelectorAll('.doc-panels textarea')).some((t) => t.value !== t.defaultValue);
  };

  /* Away for a new patient: all that was set goes along, and waits for who comes back. */
  let away = false;
  inbox.away = () => {
    gather();
    away = !inbox.correcting();
    return { kind: 'inbox', state: { document: shown(), kept: Array.from(kept) } };
  };
  inbox.comeBack = (state) => {
    state.kept.forEach((one) => {
      kept.set(one[0], one[1]);
    });
  };

  window.addEventListener('beforeunload', (event) => {
    if (away) return;
    gather();
    if (kept.size || inbox.correcting()) event.preventDefault();
  });
})();
