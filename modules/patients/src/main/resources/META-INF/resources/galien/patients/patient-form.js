/*
 * The patient form, beside what form.js does: carries over what was typed in the search, and writes
 * 14031958 and 14 mars 1958 as 14/03/1958. A year of two digits is left to the server.
 */
(() => {
  'use strict';
  const form = document.getElementById('fiche');
  if (!form) { return; }
  const field = (name) => document.getElementById('fiche:' + name);

  function carryOver() {
    const typed = window.sessionStorage.getItem('galien.patient.typed');
    window.sessionStorage.removeItem('galien.patient.typed');
    if (!typed || field('birth-name').value) { return; }
    const date = typed.match(/\d{1,2}[\/.\- ]\d{1,2}[\/.\- ]\d{4}|\b\d{8}\b/);
    const phone = typed.match(/(\+33|0)[\d .]{9,}/);
    const names = typed.replace(/[+\d][\d\/.\- ]*/g, ' ').trim().split(/\s+/).filter(Boolean);
    field('birth-name').value = (names.shift() || '').toUpperCase();
    field('birth-first-names').value = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(' ');
    if (date) { field('birth-date').value = written(date[0]); }
    if (phone) { field('phone').value = phone[0].trim(); }
    for (const change of ['input', 'change']) { field('birth-name').dispatchEvent(new Event(change, { bubbles: true })); }
    field(field('birth-name').value ? 'birth-first-names' : 'birth-name').focus();
  }

  function written(typed) {
    const day = /\d{4}$/.test(typed.trim()) && window.galien.typed.day(typed);
    return day ? window.galien.typed.show(day) : typed;
  }

  field('birth-date').addEventListener('blur', (event) => { event.target.value = written(event.target.value); });
  carryOver();
})();
