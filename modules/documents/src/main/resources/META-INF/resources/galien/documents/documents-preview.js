/* Inbox: the preview. Page pictures come from the server; turning and zooming stay here. */
(() => {
  'use strict';

  const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
  let view = { page: 1, pages: 0, zoom: 2, turn: 0, id: '' };

  function part(name) {
    return document.querySelector('[data-preview="' + name + '"]');
  }

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
      part('none').hidden = Boolean(document.querySelector('.doc-text'));
      return;
    }
    picture.hidden = false;
    picture.alt = place.textContent;
    picture.src = address(view.page);
    if (view.page < view.pages) new Image().src = address(view.page + 1);
    fit();
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
    picture.addEventListener('load', fit);
    picture.addEventListener('error', () => {
      picture.hidden = true;
      part('none').hidden = false;
    });
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
