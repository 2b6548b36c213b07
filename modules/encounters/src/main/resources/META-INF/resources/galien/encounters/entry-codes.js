/* The form of a problem: its words bring the code, and its fields are those of its part of the record. */
(() => {
  'use strict';

  const galien = window.galien;
  const input = document.getElementById('condition-label');
  const list = document.getElementById('condition-codes');
  if (!input || !list) return;
  const form = input.form;
  const category = form.elements.category;

  const codes = galien.codePicker(input, list, (one) => {
    input.value = one.label;
    form.elements.code.value = one.code;
    form.elements.onset.focus();
  });

  /* Fields that only some parts of the record have. */
  const parts = () =>
    form.querySelectorAll('[class*=if-]').forEach((field) => {
      field.hidden = !field.classList.contains('if-' + category.value);
    });
  category.addEventListener('change', parts);
  form.addEventListener('galien:opened', () => {
    codes.close();
    parts();
  });
})();
