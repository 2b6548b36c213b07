/* Names for screen readers that PrimeFaces leaves out: a list has its field's, a progress bar its title,
   a chart the heading it stands under. Pages with such components load this. */
(function () {
  'use strict';

  function each(selector, name) {
    document.querySelectorAll(selector).forEach((element) => {
      const found = name(element);
      if (found) element.setAttribute('aria-label', found);
    });
  }
  function nameAll() {
    each('.ui-selectonemenu-items:not([aria-label])', (list) => {
      const field = list.id.replace(/_items$/, '');
      const label = document.querySelector('label[for="' + field + '_focus"], label[for="' + field + '"]');
      return label && label.textContent;
    });
    each('.ui-progressbar:not([aria-label])', (bar) => {
      return bar.title;
    });
    each('canvas[role=img]:not([aria-label])', (canvas) => {
      const heading = canvas.closest('.pane') && canvas.closest('.pane').querySelector('h2');
      return heading && heading.textContent;
    });
  }
  nameAll();
  new MutationObserver(nameAll).observe(document.body, { childList: true, subtree: true });
})();
