/* The lesions of a patient: forms are sent one by one and what they changed is read again, without touching
   another form that somebody is filling in; the map is pointed at; photographs are taken in. */
(() => {
  'use strict';

  const galien = window.galien;
  const page = document.getElementById('lesions');
  const at = (id) => document.getElementById(id);

  /* 1. What was typed and not sent. */
  const touched = new Set();
  page.addEventListener('input', (event) => {
    const form = event.target.closest('form');
    if (form) touched.add(form);
  });
  window.addEventListener('beforeunload', (event) => {
    if (Array.from(touched).some((form) => form.isConnected)) event.preventDefault();
  });

  /* 2. The parts of the page, read again. One with words of somebody in it is left as it is. */
  async function refresh() {
    const fresh = await galien.page(location.href, { patient: false });
    page.querySelectorAll('[data-part]').forEach((part) => {
      if (Array.from(touched).some((form) => part.contains(form))) return;
      const now = fresh.querySelector('[data-part="' + part.dataset.part + '"]');
      if (now) part.replaceWith(document.importNode(now, true));
    });
    ['les-list', 'les-map'].forEach((id) => {
      if (fresh.getElementById(id)) at(id).replaceWith(document.importNode(fresh.getElementById(id), true));
    });
    document.dispatchEvent(new CustomEvent('galien:lesion'));
  }
  /* What this page itself changed is no change of somebody else to the forms that are being filled in: they go
     from the version it was saved over to the one it has now. A version of others stays unknown to them. */
  function moved(from, to) {
    touched.forEach((form) => {
      const field = form.elements.version;
      if (field && field.value === from) field.value = String(to);
    });
  }
  /* For panels of others: what they took from a form of theirs is no longer to be kept. */
  galien.lesionChanged = (form) => {
    touched.delete(form);
    return refresh();
  };

  /* 3. Forms. */
  page.addEventListener('submit', async (event) => {
    const form = event.target.closest('form[data-les]');
    if (!form) return;
    event.preventDefault();
    const body = Object.fromEntries(new FormData(form));
    const button = form.querySelector('[type=submit]');
    button.disabled = true;
    try {
      const answer = await galien.api('/lesions/' + form.dataset.les, { method: form.dataset.method || 'POST', body });
      touched.delete(form);
      if (answer && answer.version !== undefined) moved(body.version, answer.version);
      if (form.dataset.goes) {
        location.assign(location.pathname + '?patient=' + page.dataset.patient + '&lesion=' + answer.lesion);
        return;
      }
      await refresh();
      galien.toast(page.dataset.saved);
    } catch (e) {
      /* It was said; the form stands as it was. */
    } finally {
      button.disabled = false;
    }
  });
  page.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-withdraw]');
    if (!button) return;
    const why = window.prompt(button.dataset.ask);
    if (why === null) return;
    try {
      await galien.api('/lesions/' + button.dataset.withdraw, { body: { why } });
      await refresh();
    } catch (e) {
      /* It was said. */
    }
  });

  /* 4. The map: a click says where exactly, Enter takes the middle of a region, arrows go from one to the next. */
  function point(site, x, y) {
    const choice = at('les-site');
    if (!choice) {
      location.assign(
        at('les-new').href + '&site=' + site.dataset.site + '&x=' + Math.round(x) + '&y=' + Math.round(y),
      );
      return;
    }
    choice.value = site.dataset.site;
    mark(x, y);
    touched.add(choice.form);
    at('les-label').focus();
  }
  function mark(x, y) {
    at('les-x').value = Math.round(x);
    at('les-y').value = Math.round(y);
    const spot = at('les-mark');
    spot.removeAttribute('hidden');
    spot.querySelector('circle').setAttribute('cx', x);
    spot.querySelector('circle').setAttribute('cy', y);
  }
  page.addEventListener('click', (event) => {
    const site = event.target.closest('.les-site');
    if (!site) return;
    const map = at('les-map');
    const spot = Object.assign(map.createSVGPoint(), { x: event.clientX, y: event.clientY });
    const where = spot.matrixTransform(map.getScreenCTM().inverse());
    point(site, where.x, where.y);
  });
  page.addEventListener('keydown', (event) => {
    const site = event.target.closest && event.target.closest('.les-site');
    if (!site) return;
    const sites = Array.from(page.querySelectorAll('.les-site'));
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    if (event.key === 'Enter' || event.key === ' ') point(site, Number(site.dataset.x), Number(site.dataset.y));
    else if (steps[event.key]) {
      const next = sites[(sites.indexOf(site) + steps[event.key] + sites.length) % sites.length];
      site.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    } else return;
    event.preventDefault();
  });
  page.addEventListener('change', (event) => {
    if (event.target.id !== 'les-site') return;
    const site = page.querySelector('.les-site[data-site="' + event.target.value + '"]');
    if (site) mark(Number(site.dataset.x), Number(site.dataset.y));
  });
  const asked = new URLSearchParams(location.search);
  if (at('les-site') && asked.get('site')) {
    at('les-site').value = asked.get('site');
    mark(Number(asked.get('x')), Number(asked.get('y')));
  }

  /* 5. Photographs. */
  let kind = 'dermoscopy';
  page.addEventListener('click', (event) => {
    const choice = event.target.closest('[data-kind]');
    if (!choice) return;
    kind = choice.dataset.kind;
    page.querySelectorAll('[data-kind]').forEach((one) => {
      one.setAttribute('aria-pressed', String(one === choice));
    });
  });
  async function take(files) {
    for (const file of files) {
      const day = encodeURIComponent(at('les-day').value);
      const path = '/lesions/photos?lesion=' + page.dataset.lesion + '&kind=' + kind + '&day=' + day;
      try {
        const answer = await galien.upload(path, file);
        if (answer.status >= 400) galien.toast(file.name + ' : ' + answer.body.message, { error: true });
        else galien.toast(page.dataset.added);
      } catch (e) {
        /* It was said. */
      }
    }
    await refresh();
  }
  page.addEventListener('change', (event) => {
    if (!['les-file', 'les-camera'].includes(event.target.id)) return;
    take(Array.from(event.target.files)).catch(() => null);
    event.target.value = '';
  });

  /* 6. Keys. */
  galien.key('l', () => at('les-new').click());
  galien.key('c', () => {
    if (at('les-file')) at('les-file').click();
  });
  for (let n = 1; n <= 9; n++) {
    galien.key(String(n), () => {
      const line = page.querySelector('#les-list [data-number="' + n + '"]');
      if (line) line.click();
    });
  }
})();
