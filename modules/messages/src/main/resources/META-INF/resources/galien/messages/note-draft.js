/* What a telephone note decides without a page: what is wrong with it, whose number stands there, and
   where it waits while it is not sent. */
(() => {
  'use strict';

  const drafts = (window.galien.noteDraft = {});

  drafts.empty = (kind) => ({
    kind: kind || 'CALL',
    caller: '',
    callBack: '',
    patient: 0,
    withoutPatient: false,
    text: '',
    urgency: 'TODAY',
    dueOn: '',
    dueBy: '',
    to: '',
  });

  /* The first thing that is missing or wrong, by its name; null when it can be sent. Days and hours
     that could not be read are null. */
  drafts.wrong = (draft) => {
    if (draft.kind === 'CALL' && !draft.caller.trim()) return 'caller';
    if (Boolean(draft.patient) === draft.withoutPatient) return 'patient';
    if (!draft.text.trim()) return 'text';
    if (draft.dueOn === null) return 'due';
    if (draft.dueBy === null) return 'by';
    return draft.to ? null : 'to';
  };

  /* A word of the row below the field stands before what was typed; another word takes its place. */
  drafts.called = (typed, word, words) => {
    const before = words.find((one) => typed === one || typed.startsWith(one + ', '));
    const rest = before ? typed.slice(before.length).replace(/^, /, '') : typed;
    if (before === word) return rest;
    return rest ? word + ', ' + rest : word;
  };

  /* The number follows the patient until somebody types another one. */
  drafts.number = (shown, filled, phone) => (shown === filled ? phone : shown);

  /* Whether somebody typed something: what was filled in by itself is no work lost. */
  drafts.worthKeeping = (draft) => Boolean(draft.caller.trim() || draft.text.trim());

  /* One place for each chart: a note begun about one patient never shows on another's. */
  drafts.place = (person, chart) => 'galien.note.' + person + '.' + (chart || 0);

  drafts.keep = (storage, place, draft) => {
    try {
      if (draft) storage.setItem(place, JSON.stringify(draft));
      else storage.removeItem(place);
    } catch (e) {
      /* A browser without storage forgets. */
    }
  };
  drafts.kept = (storage, place) => {
    try {
      return JSON.parse(storage.getItem(place));
    } catch (e) {
      return null;
    }
  };
})();
