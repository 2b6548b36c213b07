/*
 * The patient picker: an ARIA combobox over /api/patients, the one way to choose a patient on any page.
 *
 *   galien.picker(root, uses)   root: the element of picker.xhtml; asked again, it gives the same picker
 *   uses.choose(hit)            somebody was chosen: { id, label, details, seen, … } of PatientJson
 *   uses.keeps                  the field shows the chosen one, who stands below it until something else is typed
 *   uses.changed()              what was chosen holds no more
 *   uses.leave()                Escape where nothing is open, or all that can be is
 *   uses.source                 another address than '/patients'; uses.always asks it with nothing typed too
 *   uses.lead(hit)              what stands before a line, as an element; uses.row(hit, line) marks the line
 *   uses.back()                 { kind, address, state } to come back to from a new patient; without it the chart opens
 *
 * One request per pause in typing; the one before is called off, so no late answer replaces a newer one.
 * Enter and clicks take nobody whose line has not been on screen for a moment with the text that is there
 * now: a line can change under the finger. Enter that comes early waits for the answer and then only sees
 * it highlighted. Who only comes close to what was typed is never highlighted by itself.
 */
(() => {
  'use strict';

  const PAUSE = 150;
  const SEEN = 250;
  const BACK = 'galien.picker.back';
  const TYPED = 'galien.patient.typed';
  const galien = window.galien;
  const pickers = new WeakMap();

  galien.picker = (root, uses) => {
    if (!pickers.has(root)) pickers.set(root, build(root, uses || {}));
    return pickers.get(root);
  };

  /* 1. Leaving for a new patient, and coming back. What was typed goes through the tab's storage: a name
     or a reason in an address would stay in logs and history. */
  galien.picker.create = (text, back) => {
    const safe = /^[\w:=&?-]*$/;
    let address = '/patient.xhtml';
    try {
      sessionStorage.setItem(TYPED, text);
      if (back) {
        const search = new URLSearchParams(back.search === undefined ? location.search : back.search);
        search.delete('choisi');
        const query = safe.test(String(search)) && search.size ? '?' + search : '';
        sessionStorage.setItem(BACK, JSON.stringify({ kind: back.kind, user: user(), state: back.state }));
        address += '?retour=' + encodeURIComponent(location.pathname.slice(galien.base.length) + query);
      } else {
        sessionStorage.removeItem(BACK);
      }
    } catch (e) {
      /* Without storage it is typed again, and the chart opens. */
    }
    location.href = galien.base + address;
  };
  /* What was left for a new patient: { patient: 0 for none, state }, or null. Told once. */
  galien.picker.returned = (kind) => {
    const here = new URL(location.href);
    const patient = here.searchParams.get('choisi');
    if (patient === null) return null;
    here.searchParams.delete('choisi');
    history.replaceState(null, '', here);
    try {
      const back = JSON.parse(sessionStorage.getItem(BACK));
      sessionStorage.removeItem(BACK);
      sessionStorage.removeItem(TYPED);
      if (back && back.kind === kind && back.user === user())
        return { patient: Number(patient) || 0, state: back.state };
    } catch (e) {
      /* Nothing was left here. */
    }
    return null;
  };
  /* Who went elsewhere instead left it for good. */
  if (!/\/patient\.xhtml$/.test(location.pathname) && !new URLSearchParams(location.search).has('choisi')) {
    try {
      sessionStorage.removeItem(BACK);
    } catch (e) {
      /* There was nothing to leave it in. */
    }
  }
  function user() {
    const lock = document.getElementById('verrou');
    return lock ? lock.dataset.user : '';
  }

  function element(name, css, ...parts) {
    const made = document.createElement(name);
    if (css) made.className = css;
    made.append(...parts);
    return made;
  }
  function icon(name) {
    const made = element('i', 'i i-' + name);
    made.setAttribute('aria-hidden', 'true');
    return made;
  }
  function parts(all) {
    return all.map((part) => {
      return part.m ? element('u', '', part.t) : part.t;
    });
  }
  /* What no line end may part. */
  function together(all) {
    return element.apply(null, ['span', 'nw'].concat(all));
  }
  function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  function build(root, uses) {
    const texts = root.dataset;
    const input = root.querySelector('input');
    const list = root.querySelector('[role=listbox]');
    const part = (name) => {
      return root.querySelector('[data-part=' + name + ']');
    };
    const pop = part('pop');
    let timer = 0;
    let request = null;
    let settling = 0;
    let active = -1;
    let walked = false;
    let chosen = null;

    /* 2. The lines. */
    function line(index, css) {
      const made = element('div', 'ln ' + css);
      made.id = input.id + '-' + index;
      made.setAttribute('role', 'option');
      made.setAttribute('aria-selected', 'false');
      return made;
    }
    function key() {
      const made = element('kbd', '', texts.enter);
      made.setAttribute('aria-hidden', 'true');
      return made;
    }
    function person(hit, index) {
      const made = line(index, '');
      const more = element('span', 'sec xs');
      if (hit.others) more.append.apply(more, ['('].concat(parts(hit.others), ') '));
      if (hit.birthName)
        more.append.apply(more, [texts['born' + capital(hit.sex)] + ' '].concat(parts(hit.birthName), ', '));
      more.append(together(parts(hit.date).concat(' (' + hit.age + ')')), ', ' + texts['sex' + capital(hit.sex)]);
      if (hit.phone) more.append(', ', together(parts(hit.phone)));
      if (hit.town) more.append(', ' + hit.town);
      const name = element('b');
      name.append.apply(name, parts(hit.name).concat(' ', parts(hit.firstName)));
      if (uses.lead) made.append(uses.lead(hit));
      made.append(element('span', 'grow', name, ' ', more));
      if (hit.close) made.append(element('span', 'tag warn', icon('alert'), texts.close));
      if (hit.ins === 'qualified' || hit.ins === 'validated')
        made.append(element('span', 'tag ok', icon('shield'), texts['ins' + capital(hit.ins)]));
      made.append(key());
      if (uses.row) uses.row(hit, made);
      made.galien = { hit: hit };
      return made;
    }
    function newcomer(index, text) {
      const made = line(index, 'create');
      made.append(icon('plus'), element('span', 'grow ell', offer(text)), key());
      made.galien = {};
      return made;
    }
    function offer(text) {
      return text ? texts.new.replace('{0}', text) : texts.newEmpty;
    }
    const options = () => {
      return pop.hidden || pop.classList.contains('is-stale') ? [] : Array.from(list.children);
    };

    /* 3. What an answer shows. */
    function show(found, text) {
      const hits = found.hits;
      if (!hits.length && text.length < 2 && !uses.always) {
        close();
        return;
      }
      list.replaceChildren.apply(list, hits.map(person));
      if (texts.create === 'true') list.append(newcomer(hits.length, text));
      list.hidden = !list.children.length;
      say(part('none'), hits.length ? '' : texts.none);
      const rest = found.total - hits.length;
      say(part('more'), rest > 0 ? (found.more ? texts.moreThan : texts.more).replace('{0}', rest) : '');
      const close_ = hits.filter((hit) => {
        return hit.close;
      }).length;
      part('status').textContent = hits.length
        ? [
            texts.count.replace('{0}', hits.length),
            close_ ? texts.closeCount.replace('{0}', close_) : '',
            part('more').textContent,
          ]
            .join(' ')
            .trim()
        : texts.none;
      open();
      settle();
      activate(text && hits.length && !hits[0].close ? 0 : -1);
      walked = false;
    }
    function failed(message) {
      list.replaceChildren();
      list.hidden = true;
      say(part('none'), message);
      say(part('more'), '');
      part('status').textContent = message;
      open();
      activate(-1);
    }
    function say(place, text) {
      place.textContent = text;
      place.hidden = !text;
    }
    /* Until it has been seen, the list is busy and the key is not offered. */
    function settle() {
      clearTimeout(settling);
      list.setAttribute('aria-busy', 'true');
      settling = setTimeout(() => {
        settling = 0;
        list.removeAttribute('aria-busy');
      }, SEEN);
    }
    function open() {
      pop.classList.remove('is-stale');
      pop.hidden = false;
      input.setAttribute('aria-expanded', 'true');
    }
    function close() {
      forget();
      pop.hidden = true;
      list.replaceChildren();
      input.setAttribute('aria-expanded', 'false');
      part('status').textContent = '';
      activate(-1);
    }
    function activate(index) {
      active = index;
      Array.from(list.children).forEach((one, place) => {
        one.setAttribute('aria-selected', String(place === index));
      });
      const one = options()[index];
      if (one) {
        input.setAttribute('aria-activedescendant', one.id);
        one.scrollIntoView({ block: 'nearest' });
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }
    function walk(to) {
      walked = true;
      activate(to);
    }

    /* 4. Asking. */
    function forget() {
      clearTimeout(timer);
      timer = 0;
      if (request) request.abort();
      request = null;
    }
    async function ask() {
      forget();
      const text = input.value.trim();
      const mine = (request = new AbortController());
      try {
        const found = await galien.api((uses.source || '/patients') + '?q=' + encodeURIComponent(text), {
          signal: mine.signal,
          quiet: true,
        });
        if (request !== mine) return;
        request = null;
        show(found, text);
      } catch (problem) {
        if (request !== mine) return;
        request = null;
        failed(problem.message);
      }
    }
    function changed() {
      forget();
      unchoose();
      activate(-1);
      pop.classList.add('is-stale');
      const creating = list.querySelector('.create .grow');
      if (creating) creating.textContent = offer(input.value.trim());
      if (!input.value.trim() && !uses.always) close();
      else timer = setTimeout(ask, PAUSE);
    }

    /* 5. Choosing. */
    function take(one) {
      if (one.galien.hit && (settling || pop.classList.contains('is-stale'))) return;
      close();
      if (one.galien.hit) choose(one.galien.hit);
      else galien.picker.create(input.value.trim(), uses.back && uses.back());
    }
    function choose(hit) {
      input.value = uses.keeps ? hit.label : '';
      if (uses.keeps) {
        chosen = hit;
        input.classList.add('is-chosen');
        say(part('who'), hit.details);
      }
      if (uses.choose) uses.choose(hit);
    }
    function unchoose() {
      const was = chosen;
      chosen = null;
      input.classList.remove('is-chosen');
      say(part('who'), '');
      if (was && uses.changed) uses.changed();
    }

    input.addEventListener('input', changed);
    input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const count = options().length;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const down = event.key === 'ArrowDown';
        if (count) walk(active < 0 ? (down ? 0 : count - 1) : (active + (down ? 1 : count - 1)) % count);
        else if (!timer && !request && input.value.trim() && !chosen) ask();
      } else if ((event.key === 'Home' || event.key === 'End') && walked && count) {
        event.preventDefault();
        walk(event.key === 'Home' ? 0 : count - 1);
      } else if (event.key === 'Enter') {
        if (chosen && !event.ctrlKey) return;
        event.preventDefault();
        if (timer || request) return;
        if (active >= 0 && count) take(options()[active]);
        else if (pop.hidden && input.value.trim()) ask();
      } else if (event.key === 'Escape') {
        if (pop.hidden && !uses.leave) return;
        event.preventDefault();
        event.stopPropagation();
        if (pop.hidden || uses.always) uses.leave();
        else close();
      } else if (event.key.length === 1 || event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        walked = false;
      }
    });
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', (event) => {
      const one = event.target.closest('[role=option]');
      if (one) take(one);
    });
    input.addEventListener('blur', () => {
      if (!uses.always) close();
    });
    input.addEventListener('focus', () => {
      if (!chosen && pop.hidden && input.value.trim().length > 1) ask();
    });

    return {
      input: input,
      ask: ask,
      chosen: () => {
        return chosen;
      },
      choose: choose,
      clear: (text) => {
        close();
        unchoose();
        input.value = text || '';
      },
    };
  }
})();
