/* The search of the top bar, Ctrl+K: the patient picker that opens charts. */
(() => {
  'use strict';

  const root = document.querySelector('[data-patient-search]');
  if (!root) return;
  const galien = window.galien;
  let before = null;

  const picker = galien.picker(root.querySelector('[data-picker]'), {
    choose: (hit) => {
      location.href = galien.patientPage(hit.id);
    },
    leave: () => {
      picker.clear();
      picker.input.blur();
      if (before && before.isConnected) before.focus({ preventScroll: true });
      before = null;
    },
  });

  /* "New patient" beside a list that found nobody takes along what was typed there. */
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-typed-in]');
    if (!link) return;
    event.preventDefault();
    galien.picker.create(document.getElementById(link.dataset.typedIn).value.trim());
  });

  document.addEventListener(
    'keydown',
    (event) => {
      const plain = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!plain || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (document.activeElement !== picker.input) before = document.activeElement;
      picker.input.focus();
      picker.input.select();
    },
    true,
  );
})();
