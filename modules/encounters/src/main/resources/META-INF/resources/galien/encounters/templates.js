/* A look at the text while it is written: blanks stand out as they will in a note. */
(() => {
  'use strict';

  const look = document.getElementById('look');
  if (!look) return;

  function show(part, text) {
    const place = look.querySelector('[data-look=' + part + ']');
    const pieces = text.replaceAll('[...]', '[…]').split('[…]');
    place.replaceChildren();
    pieces.forEach((piece, at) => {
      if (at) place.append(Object.assign(document.createElement('mark'), { textContent: '[…]' }));
      place.append(piece);
    });
  }

  document.querySelectorAll('#texte textarea').forEach((field) => {
    field.addEventListener('input', () => show(field.dataset.part, field.value));
    show(field.dataset.part, field.value);
  });
})();
