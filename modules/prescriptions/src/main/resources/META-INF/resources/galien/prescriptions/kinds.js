/* The kinds of prescription as tabs: each shows its own lines, and what is added is of that kind.

     galien.prescriptionKinds(list, shown)   shown(kind) */
(() => {
  'use strict';

  window.galien.prescriptionKinds = (list, shown) => {
    const tabs = Array.from(list.querySelectorAll('[role=tab]'));
    let kind = tabs[0].dataset.kind;

    function show(to) {
      kind = to;
      tabs.forEach((tab) => {
        const chosen = tab.dataset.kind === kind;
        tab.setAttribute('aria-selected', String(chosen));
        tab.tabIndex = chosen ? 0 : -1;
      });
      shown(kind);
    }
    const step = (by) => {
      const at = tabs.findIndex((tab) => tab.dataset.kind === kind);
      const to = tabs[(at + by + tabs.length) % tabs.length];
      show(to.dataset.kind);
      return to;
    };
    list.addEventListener('click', (event) => {
      const tab = event.target.closest('[role=tab]');
      if (tab) show(tab.dataset.kind);
    });
    list.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      step(event.key === 'ArrowRight' ? 1 : -1).focus();
    });
    return {
      kind: () => kind,
      show,
      step,
      count: (counts) =>
        tabs.forEach((tab) => {
          const count = tab.querySelector('.count');
          count.textContent = counts[tab.dataset.kind] || '';
        }),
    };
  };
})();
