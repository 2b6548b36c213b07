/* What a vaccine is against is ticked by the words of its name, until somebody ticks otherwise. */
(() => {
  'use strict';

  const name = document.getElementById('vaccine-vaccine');
  if (!name) return;
  const boxes = Array.from(name.form.querySelectorAll('[data-words]'));
  let own = false;

  name.addEventListener('input', () => {
    if (own) return;
    const typed = window.galien.typed.fold(name.value);
    boxes.forEach((box) => {
      box.checked = box.dataset.words.split(',').some((word) => typed.includes(word));
    });
  });
  boxes.forEach((box) =>
    box.addEventListener('change', () => {
      own = true;
    }),
  );
  name.form.addEventListener('galien:opened', () => {
    own = Boolean(name.form.dataset.id);
  });
})();
