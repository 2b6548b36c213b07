/* Days in p:datePicker may be typed as people write them (3.12.26, 031226): before PrimeFaces reads
   the field it holds dd/mm/yyyy. What is no day stays as typed, for the server to refuse. */
(() => {
  'use strict';

  function tidy(event) {
    const field = event.target;
    if (!field.matches || !field.matches('.p-datepicker > input, .ui-datepicker-input')) return;
    if (event.type === 'keydown' && event.key !== 'Enter') return;
    const iso = window.galien.typed.day(field.value);
    if (iso) field.value = window.galien.typed.show(iso);
  }
  document.addEventListener('focusout', tidy, true);
  document.addEventListener('blur', tidy, true);
  document.addEventListener('keydown', tidy, true);
})();
