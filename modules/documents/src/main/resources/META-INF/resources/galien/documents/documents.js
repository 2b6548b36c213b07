/* Inbox: which document is shown, keys, and what a click does. */
(() => {
  'use strict';

  const inbox = galien.inbox;
  const asked = new URLSearchParams(location.search);
  const state = {
    document: asked.get('document') || '',
    vue: asked.get('vue') || '',
    urgents: asked.get('urgents') || '',
  };
  const done = [];
  let busy = false;
  let refocus = false;
  let steps = 0;
  let afterwards = null;
  let undid = false;
  let regrets = false;

  function rows() {
    return Array.from(document.querySelectorAll('[data-inbox=rows] [data-id]'));
  }
  function current() {
    return rows().find((r) => r.getAttribute('aria-selected') === 'true');
  }
  inbox.focusRow = () => {
    const row = current();
    if (row) row.focus();
  };
  function shown() {
    const zone = document.querySelector('[data-filing=card]');
    return zone ? zone.dataset.id : '';
  }
  function parameters() {
    return Object.keys(state)
      .map((name) => {
        return { name: name, value: state[name] };
      })
      .concat({ name: 'pas', value: steps });
  }

  inbox.list = () => window.galienInboxList(parameters());

  function address() {
    const search = new URLSearchParams();
    Object.keys(state).forEach((name) => {
      if (state[name]) search.set(name, state[name]);
    });
    history.replaceState(null, '', search.size ? '?' + search : location.pathname);
    rows().forEach((r) => {
      r.setAttribute('aria-selected', String(r.dataset.id === state.document));
    });
  }

  function show(id, then) {
    inbox.remember();
    afterwards = then || afterwards;
    steps++;
    state.document = String(id || '');
    refocus = Boolean(document.activeElement && document.activeElement.closest('[data-inbox=rows]'));
    address();
    window.galienInboxShow(parameters());
  }

  /* What was asked for before the last step: the answer to that follows, and draws all there is. */
  inbox.late = (xhr) => {
    return new URLSearchParams(xhr.pfSettings.data).get('pas') !== String(steps);
  };

  /* An answer came, or none: then the page stands where it did before the step. On a failure
     PrimeFaces gives what went wrong first and the request last. */
  inbox.answered = (everything, status, xhr, data) => {
    const failed = status !== 'success';
    if (inbox.late(failed ? data : xhr)) inbox.stale();
    else if (failed) stay();
    else drawn(everything && !inbox.keeps(xhr));
    inbox.plan();
  };
  function stay() {
    afterwards = null;
    if (state.document === shown()) return;
    state.document = shown();
    address();
  }

  function count() {
    const total = document.querySelector('.doc-head h1 .count');
    if (total) galien.waiting('/documents.xhtml', Number(total.textContent) || 0);
  }

  /* After the server drew the list, or everything. */
  function drawn(everything) {
    const row = current();
    count();
    inbox.rename();
    if (everything) {
      state.document = shown();
      inbox.preview();
      inbox.fresh();
    }
    if (row) {
      row.scrollIntoView({ block: 'nearest' });
      if (refocus && !document.activeElement.closest('input, select')) row.focus();
    }
    refocus = false;
    if (!everything) {
      follow(row);
      return;
    }
    const next = afterwards;
    afterwards = null;
    if (next) next();
  }

  /* The next document is on its way: a key is not meant for the one still shown. A search for its
     patient begins once it is there, and what is typed until then files nothing. */
  function onShown(action, waits) {
    return () => {
      if (afterwards) return;
      if (shown() === state.document) action();
      else if (waits) afterwards = action;
    };
  }
  /* To decide, it must also have been seen. */
  function onSeen(action) {
    return onShown(() => {
      if (inbox.seen(shown())) action();
    });
  }

  /* The shown document moved on (read, or a proposal arrived): draw it anew, unless somebody is
     working on it, now or when the answer comes. */
  function follow(row) {
    const card = document.querySelector('[data-filing=card]');
    const changed = row && card && row.dataset.id === card.dataset.id && row.dataset.state !== card.dataset.state;
    if (changed && !inbox.dirty() && !inbox.correcting()) window.galienInboxRefresh(parameters());
    else if (!card && rows().length) window.galienInboxRefresh(parameters());
  }

  /* An answer that draws the document on which somebody began to work meanwhile comes too late; any
     other replaces the card, of which what was set is kept. */
  inbox.keeps = (xhr) => {
    if (inbox.late(xhr)) return true;
    const worked = (inbox.dirty() || inbox.correcting()) && shown() === state.document;
    if (!worked) inbox.remember();
    return worked;
  };

  /* Says so when something stands in the way of leaving the document. */
  function stays() {
    if (inbox.correcting()) galien.toast(inbox.say('finish-correction'), { error: true });
    return inbox.correcting();
  }
  function step(by) {
    if ((!state.document && shown()) || stays()) return;
    const all = rows();
    const next = all[all.indexOf(current()) + by];
    if (next) show(next.dataset.id);
  }
  function neighbour() {
    const all = rows();
    const at = all.indexOf(current());
    const next = all[at + 1] || all[at - 1];
    return next ? next.dataset.id : '';
  }

  /* Who moved on in the meantime stays there; the list alone is drawn. */
  function leave(id, next) {
    if (state.document === id) show(next);
    else inbox.list();
  }

  async function act(work) {
    if (busy) return;
    const on = shown();
    busy = true;
    try {
      await work();
    } catch (e) {
      regrets = false;
      if (shown() === on) inbox.explain(e.message);
      else galien.toast(e.message, { error: true });
    } finally {
      busy = false;
    }
    if (regrets) undo();
  }

  function validate() {
    if (stays()) return;
    const body = inbox.filing();
    if (!body) return;
    const id = shown();
    const next = neighbour();
    act(async () => {
      const answer = await galien.api('/documents/' + id + '/filing', { body: body, quiet: true }).catch(async (e) => {
        if (e.key === 'documents.patient-identity-changed') await seeAnew(id, body.patient, e.message);
        throw e;
      });
      inbox.decided(id, '/filing/' + answer.filing, inbox.say('undone'), answer.message, next);
    });
  }

  /* The person goes on with the patient as they are now: on the card, and among its candidates. */
  async function seeAnew(id, patient, problem) {
    const present = await galien.api('/patients/' + patient);
    if (shown() !== id || state.document !== id) return;
    inbox.choose(present);
    inbox.explain(problem);
    show(id);
  }

  /* A decision was made: it is said, DELETE of its address undoes it and `undone` says so. */
  inbox.decided = (id, address, undone, message, next) => {
    done.push({ id, address, said: undone, set: inbox.settle(id) });
    undid = false;
    galien.toast(message, { undo });
    leave(id, String(next));
  };
  /* A panel did something with the shown document; `again` leads to undoing that, if it still can. */
  inbox.regret = (again) => done.push({ id: shown(), again });
  /* Who presses Z while the last decision is under way means that one. What one undo brought back
     is looked at before the next. */
  function undo() {
    regrets = busy && !undid;
    if (busy || (undid && !inbox.seen(shown()))) return;
    const last = done.pop();
    if (!last) {
      galien.toast(inbox.say('nothing-to-undo'), { idle: true });
      return;
    }
    if (last.again) {
      const lead = () => last.again() || galien.toast(inbox.say('nothing-to-undo'), { idle: true });
      if (shown() === last.id) lead();
      else show(last.id, lead);
      return;
    }
    undid = true;
    act(async () => {
      try {
        await galien.api('/documents/' + last.id + last.address, { method: 'DELETE', quiet: true });
      } catch (e) {
        if (!e.status) done.push(last); // Nobody answered: it can be tried again.
        throw e;
      }
      inbox.keep(last.id, last.set);
      document.querySelectorAll('#toasts .toast').forEach((t) => {
        t.remove();
      });
      galien.toast(last.said);
      state.vue = '';
      show(last.id);
    });
  }

  function setAside(reason) {
    const id = shown();
    const next = neighbour();
    act(async () => {
      await galien.api('/documents/' + id + '/aside', { body: { reason: reason }, quiet: true });
      inbox.decided(id, '/aside', inbox.say('taken-back'), inbox.say('set-aside-done'), next);
    });
  }
  function takeBack(id) {
    act(async () => {
      await galien.api('/documents/' + id + '/aside', { method: 'DELETE' });
      state.vue = '';
      show(id);
    });
  }
  function readAgain() {
    const id = shown();
    act(async () => {
      await galien.api('/documents/' + id + '/reading', { method: 'POST' });
      galien.toast(inbox.say('read-again-done'));
      leave(id, id);
    });
  }

  inbox.received = (id) => {
    if (!shown()) {
      state.document = String(id);
      steps++;
    }
    inbox.stale();
    inbox.list();
  };

  function split() {
    if (!shown() || stays()) return;
    if (!document.querySelector('[data-inbox=split]')) {
      galien.toast(inbox.say('nothing-to-split'), { idle: true });
      return;
    }
    const id = shown();
    const name = document.querySelector('[data-inbox=name]').textContent;
    inbox.split({ id, name, after: neighbour(), inView: () => shown() === id });
  }

  const actions = {
    import: () => {
      document.querySelector('[data-inbox=files]').click();
    },
    urgent: () => {
      if (stays()) return;
      state.urgents = state.urgents ? '' : 'non';
      show(state.document);
    },
    validate: onSeen(validate),
    undo: undo,
    split: onSeen(split),
    patient: onShown(() => inbox.searchPatient(), true),
    'read-again': readAgain,
    'take-back': () => {
      takeBack(shown());
    },
  };
  document.addEventListener('click', (event) => {
    const row = event.target.closest('[data-inbox=rows] a');
    const slice = event.target.closest('[data-slice]');
    const button = event.target.closest('button[data-inbox]');
    if (row && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      row.focus();
      if (row.dataset.id !== state.document && !stays()) show(row.dataset.id);
    } else if (slice) {
      if (stays()) return;
      state.vue = slice.dataset.slice;
      show('');
    } else if (button && actions[button.dataset.inbox]) actions[button.dataset.inbox]();
  });
  document.addEventListener('change', (event) => {
    if (!event.target.matches('[data-inbox=aside]') || !event.target.value) return;
    if (stays()) event.target.value = '';
    else setAside(event.target.value);
  });

  galien.key('v', onSeen(validate));
  galien.key(
    'p',
    onShown(() => inbox.searchPatient(), true),
  );
  galien.key('t', onShown(inbox.focusType));
  galien.key('z', undo);
  galien.key('s', onSeen(split));
  Array.from('123456789').forEach((n) => {
    galien.key(
      n,
      onSeen(() => {
        inbox.candidate(Number(n));
      }),
    );
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest('input, select, textarea, dialog, .paper-zone') || document.querySelector('dialog[open]'))
      return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
  });

  state.document = shown();
  inbox.preview();
  const back = galien.picker.returned('inbox');
  if (back) inbox.comeBack(back.state);
  inbox.fresh();
  if (back && back.patient && back.state.document === shown()) {
    galien.api('/patients/' + back.patient).then(inbox.choose, function () {
      /* Shown already. */
    });
  }
  const first = current();
  if (first) first.scrollIntoView({ block: 'nearest' });
  inbox.plan();
})();
