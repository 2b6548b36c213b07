/* Inbox: the preview. Page pictures come from the server; turning and zooming stay here. What has
   not been on the screen for a moment, page and card, nobody can have decided about. */
(() => {
  'use strict';

  const SEEN = 250;
  const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
  let view = { page: 1, pages: 0, zoom: 2, turn: 0, id: '' };

  function part(name) {
    return document.querySelector('[data-preview="' + name + '"]');
  }

  /* 1. Whether it was seen. Two frames: the first only begins to paint. */
  let seen = '';
  let settling = 0;
  galien.inbox.seen = (id) => seen !== '' && seen === id;
  function unseen() {
    seen = '';
    clearTimeout(settling);
    settling = 0;
    busy(true);
  }
  function rendered() {
    if (seen || settling) return;
    const id = view.id;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (seen || settling || id !== view.id) return;
        settling = setTimeout(() => {
          seen = id;
          settling = 0;
          busy(false);
        }, SEEN);
      }),
    );
  }
  function busy(on) {
    const actions = document.querySelector('.doc-actions');
    if (actions) actions.setAttribute('aria-busy', String(on));
  }

  /* 2. The page. */
  function address(page) {
    return galien.base + '/api/documents/' + view.id + '/pages/' + page;
  }

  function fit() {
    const picture = part('page');
    if (!picture || picture.hidden) return;
    const zoom = ZOOMS[view.zoom];
    picture.style.width = zoom * 100 + '%';
    picture.style.maxWidth = zoom === 1 ? '' : 46 * zoom + 'rem';
    picture.style.rotate = view.turn + 'deg';
    const sideways = view.turn % 180 !== 0;
    picture.style.marginBlock = sideways ? (picture.clientWidth - picture.clientHeight) / 2 + 'px' : '';
  }

  function show() {
    const picture = part('page');
    const place = part('place');
    if (!picture) return;
    part('none').hidden = true;
    place.textContent = view.pages ? place.dataset.format.replace('PAGE', view.page) : '';
    if (!view.pages) {
      picture.hidden = true;
      none(false);
      part('none').hidden = Boolean(document.querySelector('.paper-zone .doc-text'));
      rendered();
      return;
    }
    picture.hidden = false;
    picture.alt = place.textContent;
    picture.src = address(view.page);
    if (view.page < view.pages) new Image().src = address(view.page + 1);
    fit();
  }

  function none(page) {
    part('none').hidden = false;
    part('no-page').hidden = !page;
    part('no-file').hidden = page;
  }

  function turnTo(page) {
    if (page < 1 || page > view.pages) return;
    view.page = page;
    view.turn = 0;
    part('zone').scrollTo(0, 0);
    show();
  }

  galien.inbox.preview = () => {
    const zone = part('zone');
    if (!zone) return;
    const same = zone.dataset.id === view.id;
    view = {
      page: same ? view.page : 1,
      pages: Number(zone.dataset.pages),
      zoom: view.zoom,
      turn: same ? view.turn : 0,
      id: zone.dataset.id,
    };
    view.page = Math.max(1, Math.min(view.page, view.pages || 1));
    const picture = part('page');
    picture.addEventListener('load', () => {
      fit();
      rendered();
    });
    picture.addEventListener('error', () => {
      picture.hidden = true;
      none(true);
      rendered();
    });
    unseen();
    show();
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-preview]');
    if (!button) return;
    switch (button.dataset.preview) {
      case 'previous':
        turnTo(view.page - 1);
        break;
      case 'next':
        turnTo(view.page + 1);
        break;
      case 'in':
        view.zoom = Math.min(ZOOMS.length - 1, view.zoom + 1);
        fit();
        break;
      case 'out':
        view.zoom = Math.max(0, view.zoom - 1);
        fit();
        break;
      case 'rotate':
        view.turn = (view.turn + 90) % 360;
        fit();
        break;
    }
  });
  window.addEventListener('resize', fit);
})();
