/*
 * The patient form, beside what form.js does: carries over what was typed in the search, and writes
 * 14031958 and 14 mars 1958 as 14/03/1958. A year of two digits is left to the server.
 */
(() => {
  'use strict';
  const form = document.getElementById('fiche');
  if (!form) {
    return;
  }
  const field = (name) => document.getElementById('fiche:' + name);

  function carryOver() {
    const typed = window.sessionStorage.getItem('galien.patient.typed');
    window.sessionStorage.removeItem('galien.patient.typed');
    if (!typed || field('birth-name').value) {
      return;
    }
    const date = typed.match(/\d{1,2}[\/.\- ]\d{1,2}[\/.\- ]\d{4}|\b\d{8}\b/);
    const phone = typed.match(/(\+33|0)[\d .]{9,}/);
    const names = typed
      .replace(/[+\d][\d\/.\- ]*/g, ' ')
      .trim()
      .split(/\s+/)
      .filter(Boolean);
    const [family, first] = parted(names);
    field('birth-name').value = family.toUpperCase();
    field('birth-first-names').value = first.replace(/\p{L}+/gu, (word) =>
      word === word.toLowerCase() ? capital(word) : word,
    );
    if (date) {
      field('birth-date').value = written(date[0]);
    }
    if (phone) {
      field('phone').value = phone[0].trim();
    }
    for (const change of ['input', 'change']) {
      field('birth-name').dispatchEvent(new Event(change, { bubbles: true }));
    }
    field(field('birth-name').value ? 'birth-first-names' : 'birth-name').focus();
  }

  /* The name first, as in the lists; words in capitals are the name wherever they stand, and particles go with it. */
  function parted(names) {
    const capitals = (word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
    const some = names.some(capitals) && !names.every(capitals);
    const particle = (word) => /^(de|du|des|la|le|les|l['’]?|d['’]?|van|von|der|el|al|ben|bel)$/i.test(word);
    let end = 0;
    while (!some && end < names.length - 2 && particle(names[end])) {
      end += 1;
    }
    const family = some ? names.filter(capitals) : names.slice(0, end + 1);
    const first = some ? names.filter((word) => !capitals(word)) : names.slice(end + 1);
    return [family.join(' '), first.join(' ')];
  }

  function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  function written(typed) {
    const day = /\d{4}$/.test(typed.trim()) && window.galien.typed.day(typed);
    return day ? window.galien.typed.show(day) : typed;
  }

  field('birth-date').addEventListener('blur', (event) => {
    event.target.value = written(event.target.value);
  });
  carryOver();
})();
