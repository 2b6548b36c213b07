/* The patient's screens: the pieces they are made of. Words come from the server, as text only. */
(() => {
  'use strict';

  const avant = (window.avant = window.avant || {});
  const page = document.getElementById('avant');
  const main = document.getElementById('contenu');

  /* h('button.pc-b', {type: 'button'}, 'words', otherElement) */
  function h(name, attributes, ...inside) {
    const [tag, ...classes] = name.split('.');
    const element = document.createElement(tag);
    element.className = classes.join(' ');
    Object.entries(attributes).forEach(([key, value]) => {
      if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
    });
    element.append(...inside.filter((one) => one !== null && one !== undefined));
    return element;
  }

  function icon(name) {
    return h('i.i.i-' + name, { 'aria-hidden': 'true' });
  }

  function picture(name) {
    const SVG = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'pic');
    svg.setAttribute('viewBox', '0 0 120 120');
    svg.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', page.dataset.pictures + '#' + name);
    svg.append(use);
    return svg;
  }

  function button(words, pressed, { look = '', icon: name = '' } = {}) {
    return h(
      'button.pc-b' + (look ? '.' + look : ''),
      { type: 'button', onclick: pressed },
      name ? icon(name) : null,
      words,
    );
  }

  function fill(words, ...values) {
    return values.reduce((text, value, at) => text.replace('{' + at + '}', value), words);
  }

  /* Puts a screen in place of the one before, and says so to who listens instead of looking. */
  function show(...inside) {
    main.replaceChildren(...inside.filter(Boolean));
    main.scrollTop = 0;
    const head = main.querySelector('h1');
    if (head) {
      head.tabIndex = -1;
      head.focus({ preventScroll: true });
    }
  }

  avant.parts = { h, icon, picture, button, fill, show, page, main };
})();
