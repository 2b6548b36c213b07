/* The button that prints a page. */
(() => {
  'use strict';

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-galien=print]')) window.print();
  });
})();
